// SPDX-License-Identifier: GPL-3.0-or-later
// One line about somebody: disc, name that opens their page, a sentence, a badge, perhaps a button.
#pragma once

#include "ui/desk/desk.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QHBoxLayout;

namespace tenon::ui {

class PersonRow : public QWidget {
    Q_OBJECT
public:
    PersonRow(Desk& desk, people::PersonId person, const QString& sentence,
              QWidget* parent = nullptr);
    void addBadge(const QString& text, Tone tone);
    // A button after everything else; its accessible name also says for whom it is.
    void addAction(const QString& text, std::function<void()> run);

private:
    QString m_name;
    QHBoxLayout* m_row;
};

} // namespace tenon::ui
