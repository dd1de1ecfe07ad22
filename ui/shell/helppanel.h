// SPDX-License-Identifier: GPL-3.0-or-later
// Help for the page beside it (F1): what the page is for, what can be done there, and the keys. It
// shows what it is given; the words are its owner's.
#pragma once

#include "ui/widgets/sidepanel.h"

#include <QKeySequence>
#include <QStringList>

#include <vector>

namespace tenon::ui {

struct PageHelp {
    QString title;
    QString purpose;     // two or three sentences
    QStringList actions; // what can be done there, a sentence each
};

struct KeyHelp {
    QString keys; // as people read them: "Ctrl+K", "Ctrl+1 to Ctrl+9"
    QString what;
};

class HelpPanel : public SidePanel {
    Q_OBJECT
public:
    explicit HelpPanel(std::vector<KeyHelp> keys, QWidget* parent = nullptr);
    void setPage(const PageHelp& help);

private:
    std::vector<KeyHelp> m_keys;
};

} // namespace tenon::ui
