// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/markedwidget.h"

#include "ui/widgets/accessiblefactory.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>

namespace tenon::ui {

MarkedWidget::MarkedWidget(QWidget* parent) : QWidget(parent) {
    installAccessibleFactory();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void MarkedWidget::setCurrentMark(int mark) {
    const int bounded = markCount() == 0 ? -1 : std::clamp(mark, 0, markCount() - 1);
    if (bounded == m_current)
        return;
    m_current = bounded;
    update();
    announceCurrent();
    emit currentMarkChanged(m_current);
}

void MarkedWidget::marksChanged() {
    m_current = markCount() == 0 ? -1 : std::clamp(m_current, 0, markCount() - 1);
    updateGeometry();
    update();
    QAccessibleEvent event(this, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

void MarkedWidget::announceCurrent() {
    if (!hasFocus() || m_current < 0)
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(m_current);
    QAccessible::updateAccessibility(&event);
}

int MarkedWidget::markAt(const QPoint& position) const {
    for (int i = 0; i < markCount(); ++i)
        if (markRect(i).adjusted(-4, -4, 4, 4).contains(position))
            return i;
    return -1;
}

bool MarkedWidget::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int mark = markAt(help->pos());
    if (mark < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), markToolTip(mark), this, markRect(mark));
    return true;
}

void MarkedWidget::keyPressEvent(QKeyEvent* event) {
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right:
        return setCurrentMark(m_current + forward);
    case Qt::Key_Left:
        return setCurrentMark(m_current - forward);
    case Qt::Key_Home:
        return setCurrentMark(0);
    case Qt::Key_End:
        return setCurrentMark(markCount() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            emit markActivated(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MarkedWidget::mousePressEvent(QMouseEvent* event) {
    const int mark = markAt(event->position().toPoint());
    if (mark >= 0)
        setCurrentMark(mark);
}

void MarkedWidget::mouseDoubleClickEvent(QMouseEvent* event) {
    const int mark = markAt(event->position().toPoint());
    if (mark >= 0)
        emit markActivated(mark);
}

void MarkedWidget::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
    announceCurrent();
}

void MarkedWidget::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

} // namespace tenon::ui
