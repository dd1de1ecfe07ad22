// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wheelguard.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>

namespace tenon::ui {

WheelGuard::WheelGuard(QObject* parent) : QObject(parent) {
    qApp->installEventFilter(this);
}

bool WheelGuard::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::Wheel)
        return false;
    auto* field = qobject_cast<QWidget*>(watched);
    if (!qobject_cast<QComboBox*>(field) && !qobject_cast<QAbstractSpinBox*>(field))
        return false;
    const QWidget* focus = QApplication::focusWidget();
    if (focus == field || (focus && field->isAncestorOf(focus)))
        return false;
    event->ignore(); // whatever scrolls around it takes it
    return true;
}

} // namespace tenon::ui
