// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/personrow.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/make.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tenon::ui {

PersonRow::PersonRow(Desk& desk, people::PersonId person, const QString& sentence, QWidget* parent)
    : QWidget(parent), m_name(desk.nameOf(person)), m_row(new QHBoxLayout(this)) {
    m_row->setContentsMargins(0, space::xs, 0, space::xs);
    m_row->setSpacing(space::m);
    m_row->addWidget(new Avatar(m_name));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* name = makeButton(m_name, {}, ButtonKind::Link);
    name->setAccessibleDescription(tr("Opens the page of %1").arg(m_name));
    connect(name, &QPushButton::clicked, &desk, [&desk, person] { desk.showPerson(person); });
    words->addWidget(name, 0, Qt::AlignLeft);
    words->addWidget(makeWrappingLabel(sentence, TextRole::Label, Ink::Muted));
    m_row->addLayout(words, 1);
}

void PersonRow::addBadge(const QString& text, Tone tone) {
    m_row->addWidget(new Badge(text, tone, Badge::toneIcon(tone)), 0, Qt::AlignVCenter);
}

void PersonRow::addAction(const QString& text, std::function<void()> run) {
    auto* button = makeButton(text);
    button->setAccessibleName(tr("%1: %2", "action, then for whom").arg(text, m_name));
    connect(button, &QPushButton::clicked, this, [run = std::move(run)] { run(); });
    m_row->addWidget(button, 0, Qt::AlignVCenter);
}

} // namespace tenon::ui
