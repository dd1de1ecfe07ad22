// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/commitform.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/formstate.h"
#include "ui/widgets/inlinemessage.h"

#include <QVBoxLayout>

namespace tenon::ui {

CommitForm::CommitForm(Desk& desk, const QString& label, Write write, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_label(label)
    , m_write(std::move(write))
    , m_message(new InlineMessage)
    , m_fields(new QuickForm) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_message);
    column->addWidget(m_fields, 1);
}

void CommitForm::begin() {
    m_begun = whatStandsIn(*m_fields);
}

bool CommitForm::isChanged() const {
    return whatStandsIn(*m_fields) != m_begun;
}

void CommitForm::say(const QString& text, const QString& actionText, std::function<void()> action) {
    m_message->showMessage(MessageKind::Info, text, actionText, std::move(action));
}

bool CommitForm::save() {
    return m_desk.commit(
        m_label, [this](store::Edit& edit) { return m_write(edit, *m_fields); }, m_message);
}

} // namespace tenon::ui
