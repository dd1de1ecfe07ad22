// SPDX-License-Identifier: GPL-3.0-or-later
// One letter: its kind, to whom, the text as the template makes it and whoever sends it changes it,
// and a look at the page before it goes out as PDF, ODT, e-mail or on the clipboard. That it was
// written is kept; its text is not.
#pragma once

#include "core/workspace/letterwork.h"
#include "ui/desk/desk.h"
#include "ui/widgets/sidepanel.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTextBrowser;

namespace tenon::ui {

class LetterPanel : public SidePanel {
    Q_OBJECT
public:
    explicit LetterPanel(Desk& desk, QWidget* parent = nullptr);
    // About one pairing, or to one person.
    void openFor(const workspace::LetterRequest& request);
    // Writes the letter as it stands, and notes it; the format follows the ending.
    void saveTo(const QString& path);

private:
    void build();
    void fillKinds();
    void fillRecipients();
    void compose();
    void showPreview();
    void save(const QString& ending);
    void writeEmail();
    void copy();
    void setButtons(bool enabled);
    reports::LetterText letter() const; // as it was changed
    bool record(mentoring::LetterWay way);

    Desk& m_desk;
    workspace::LetterRequest m_request;
    std::vector<workspace::LetterOrder> m_orders; // of the chosen kind
    workspace::LetterOrder m_order;
    std::optional<reports::LetterText> m_letter; // as the template made it
    InlineMessage* m_message;
    QComboBox* m_kind;
    QComboBox* m_recipient;
    QLineEdit* m_subject;
    QPlainTextEdit* m_text;
    QTextBrowser* m_preview;
    std::vector<QPushButton*> m_ways;
};

} // namespace tenon::ui
