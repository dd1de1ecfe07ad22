// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/theme/metrics.h"
#include "ui/theme/stylepaint.h"
#include "ui/widgets/make.h"

#include <QHBoxLayout>
#include <QPainter>

namespace tenon::ui {

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent)
    , m_title(makeLabel(title, TextRole::CardTitle))
    , m_subtitle(makeWrappingLabel(QString(), TextRole::Label))
    , m_headerRow(new QWidget)
    , m_header(new QHBoxLayout(m_headerRow))
    , m_body(new QVBoxLayout) {
    m_header->setContentsMargins(0, 0, 0, 0);
    m_header->setSpacing(space::l);
    m_header->addWidget(m_title);
    m_header->addWidget(m_subtitle, 1);
    m_headerRow->setMinimumHeight(minimumTarget);
    m_subtitle->hide();
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::l);
    column->addWidget(m_headerRow);
    column->addLayout(m_body, 1);
    m_body->setSpacing(space::m);
    setPadding(space::xl);
    setTitle(title);
}

void Card::setTitle(const QString& title) {
    m_title->setText(title);
    m_headerRow->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::setSubtitle(const QString& subtitle) {
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void Card::addHeaderWidget(QWidget* widget) {
    if (m_header->count() == 2 && m_subtitle->isHidden())
        m_header->addStretch(1);
    m_header->addWidget(widget, 0, Qt::AlignVCenter);
}

void Card::addFooterWidget(QWidget* widget) {
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(new Separator);
    column->addWidget(widget);
}

void Card::setPadding(int padding) {
    layout()->setContentsMargins(padding, padding - 2, padding, padding - 2);
}

void Card::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    stylepaint::roundedBox(painter, rect(), cardRadius, theme().surface, theme().line);
}

Separator::Separator(QWidget* parent) : QFrame(parent) {
    setFixedHeight(1);
}

void Separator::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme().line);
}

} // namespace tenon::ui
