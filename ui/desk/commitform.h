// SPDX-License-Identifier: GPL-3.0-or-later
// The content of a side panel that writes one commit from one form: a place for what went wrong and
// the fields below it.
#pragma once

#include "ui/desk/desk.h"
#include "ui/widgets/quickform.h"

#include <functional>

namespace tenon::ui {

class CommitForm : public QWidget {
    Q_OBJECT
public:
    using Write = std::function<Status(store::Edit&, const QuickForm&)>;

    // The label is the commit's words in the history.
    CommitForm(Desk& desk, const QString& label, Write write, QWidget* parent = nullptr);

    QuickForm* fields() const { return m_fields; }
    // From here on, what somebody writes makes a difference.
    void begin();
    bool isChanged() const;
    // Above the fields, with something to do about it.
    void say(const QString& text, const QString& actionText, std::function<void()> action);
    // True where it was written; else what went wrong is shown above the fields.
    bool save();

private:
    Desk& m_desk;
    QString m_label;
    Write m_write;
    InlineMessage* m_message;
    QuickForm* m_fields;
    QStringList m_begun;
};

} // namespace tenon::ui
