// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sidepanel.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/formstate.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/make.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tenon::ui {

namespace {
constexpr int panelWidth = 400;      // px, of text at 100 %
constexpr double largestShare = 0.4; // of the window
} // namespace

SidePanel::SidePanel(const QString& title, QWidget* parent)
    : QFrame(parent)
    , m_title(makeWrappingLabel(title, TextRole::CardTitle, Ink::Strong))
    , m_body(nullptr)
    , m_footerRow(new QWidget)
    , m_footer(new QHBoxLayout(m_footerRow)) {
    fit();
    connect(&themeNotifier(), &ThemeNotifier::changed, this, &SidePanel::fit);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::l, space::l, space::l);
    column->setSpacing(space::m);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    QPushButton* closeButton = makeIconButton(u"x"_s, tr("Close the panel"));
    head->addWidget(closeButton, 0, Qt::AlignTop);
    column->addLayout(head);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* holder = new QWidget;
    m_body = new QVBoxLayout(holder);
    m_body->setContentsMargins(0, 0, space::s, 0);
    m_body->addStretch(1);
    scroll->setWidget(holder);
    scroll->viewport()->setAutoFillBackground(false);
    holder->setAutoFillBackground(false);
    column->addWidget(scroll, 1);
    m_footer->setContentsMargins(0, 0, space::s, 0);
    m_footer->setSpacing(space::s);
    m_footer->addStretch(1);
    m_footerRow->hide();
    column->addWidget(m_footerRow);
    connect(closeButton, &QPushButton::clicked, this, &SidePanel::closePanel);
    setAccessibleName(title);
    hide();
}

void SidePanel::setTitle(const QString& title) {
    m_title->setText(title);
    setAccessibleName(title);
}

void SidePanel::setContent(QWidget* content) {
    delete m_content;
    m_content = content;
    m_body->insertWidget(0, content);
}

QWidget* SidePanel::takeContent() {
    QWidget* content = std::exchange(m_content, nullptr);
    if (content) {
        m_body->removeWidget(content);
        content->hide();
    }
    return content;
}

QStringList SidePanel::unsaved() const {
    if (isVisible() && m_content && whatStandsIn(*m_content) != m_opened)
        return {title()};
    return {};
}

QString SidePanel::title() const {
    return m_title->text();
}

void SidePanel::addFooterButton(QWidget* button) {
    m_footer->addWidget(button);
    m_footerRow->show();
}

void SidePanel::clearFooter() {
    while (m_footer->count() > 1) {
        QLayoutItem* item = m_footer->takeAt(1);
        delete item->widget();
        delete item;
    }
    m_footerRow->hide();
}

void SidePanel::openPanel() {
    if (QWidget* now = QApplication::focusWidget(); now && now != this && !isAncestorOf(now))
        m_before = now;
    show();
    if (!m_content)
        return;
    m_content->show(); // one that was taken out is hidden, a new one not shown yet
    m_opened = whatStandsIn(*m_content);
    for (QScrollArea* scroll : findChildren<QScrollArea*>())
        scroll->verticalScrollBar()->setValue(0); // a form opens at its first field
    // The first field; what a message above it offers is never a key away from happening.
    const auto isOffered = [this](const QWidget* field) {
        for (const QWidget* around = field; around != m_content; around = around->parentWidget())
            if (qobject_cast<const InlineMessage*>(around))
                return true;
        return false;
    };
    for (QWidget* field : m_content->findChildren<QWidget*>())
        if (field->isEnabled() && field->isVisibleTo(m_content) &&
            field->focusPolicy() & Qt::TabFocus && !isOffered(field))
            return field->setFocus(Qt::OtherFocusReason);
}

void SidePanel::closePanel() {
    if (isHidden())
        return;
    const QWidget* now = QApplication::focusWidget();
    const bool hadFocus = now && (now == this || isAncestorOf(now));
    hide();
    if (hadFocus && m_before && m_before->isEnabled() && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    m_before.clear();
    emit closed();
}

// As wide as its text asks for, where that leaves the page most of the window.
void SidePanel::fit() {
    const int most = isWindow() ? panelWidth : int(window()->width() * largestShare);
    setFixedWidth(std::clamp(scaled(panelWidth), panelWidth, std::max(panelWidth, most)));
}

void SidePanel::showEvent(QShowEvent* event) {
    QFrame::showEvent(event);
    window()->installEventFilter(this); // a second time it takes the place of the first
    fit();
}

bool SidePanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize && watched == window() && !isWindow())
        fit();
    return QFrame::eventFilter(watched, event);
}

void SidePanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme().surface);
    const int edge = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    painter.fillRect(edge, 0, 1, height(), theme().strongLine);
}

void SidePanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        return closePanel();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_default && m_default->isEnabled())
        return m_default->click();
    QFrame::keyPressEvent(event);
}

} // namespace tenon::ui
