// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/make.h"

#include <QVBoxLayout>

namespace tenon::ui {

EmptyState::EmptyState(const QString& iconName, const QString& sentence, QWidget* parent)
    : QWidget(parent)
    , m_sentence(makeWrappingLabel(sentence, TextRole::Body, Ink::Strong))
    , m_example(makeWrappingLabel(QString(), TextRole::Label, Ink::Muted))
    , m_action(makeButton({}, {}, ButtonKind::Primary)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::m);
    column->addStretch(1);
    column->addWidget(makeIconLabel(iconName, 32, Ink::Muted), 0, Qt::AlignHCenter);
    for (QLabel* label : {m_sentence, m_example}) {
        label->setAlignment(Qt::AlignCenter);
        column->addWidget(label);
    }
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(1);
    m_example->hide();
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::activated);
}

void EmptyState::setSentence(const QString& sentence) {
    m_sentence->setText(sentence);
}

void EmptyState::setExample(const QString& example) {
    m_example->setText(example);
    m_example->setVisible(!example.isEmpty());
}

QPushButton* EmptyState::setAction(const QString& text, const QString& iconName) {
    m_action->setText(text);
    m_action->setIcon(iconName.isEmpty() ? QIcon() : icon(iconName));
    m_action->setVisible(!text.isEmpty());
    return m_action;
}

} // namespace tenon::ui
