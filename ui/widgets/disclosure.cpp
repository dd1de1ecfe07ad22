// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/disclosure.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/make.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;

Disclosure::Disclosure(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(title)
    , m_button(new QToolButton)
    , m_summary(makeLabel(QString(), TextRole::Caption, Ink::Muted))
    , m_content(new QWidget)
    , m_body(new QVBoxLayout(m_content)) {
    m_button->setText(title);
    m_button->setCheckable(true);
    m_button->setAutoRaise(true);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setTextRole(m_button, TextRole::BodyStrong);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(m_button);
    head->addStretch();
    head->addWidget(m_summary);
    m_body->setContentsMargins(0, 0, 0, space::s);
    m_body->setSpacing(space::m);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addLayout(head);
    column->addWidget(m_content);
    connect(m_button, &QToolButton::toggled, this, &Disclosure::showState);
    connect(m_button, &QToolButton::toggled, this, &Disclosure::toggled);
    showState();
}

void Disclosure::setOpen(bool open) {
    m_button->setChecked(open);
}

bool Disclosure::isOpen() const {
    return m_button->isChecked();
}

void Disclosure::setSummary(const QString& summary) {
    m_summary->setText(summary);
    m_button->setAccessibleDescription(summary);
}

void Disclosure::showState() {
    const bool open = isOpen();
    m_content->setVisible(open);
    m_button->setIcon(icon(open ? u"chevron-down"_s : u"chevron-right"_s));
    m_button->setAccessibleName(open ? tr("Hide %1").arg(m_title) : tr("Show %1").arg(m_title));
}

} // namespace tenon::ui
