// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/taborder.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLayout>
#include <QScrollArea>

#include <algorithm>

namespace tenon::ui {

namespace {

void collect(QWidget* widget, std::vector<QWidget*>& found);

void collect(const QLayout* layout, std::vector<QWidget*>& found) {
    for (int i = 0; i < layout->count(); ++i) {
        const QLayoutItem* item = layout->itemAt(i);
        if (QWidget* widget = item->widget())
            collect(widget, found);
        else if (const QLayout* inner = const_cast<QLayoutItem*>(item)->layout())
            collect(inner, found);
    }
}

void collect(QWidget* widget, std::vector<QWidget*>& found) {
    if (widget->isWindow())
        return;
    if (const auto* scroll = qobject_cast<QScrollArea*>(widget)) {
        if (scroll->widget())
            collect(scroll->widget(), found);
    } else if (widget->focusPolicy() & Qt::TabFocus) {
        found.push_back(widget); // what is inside it is its own
    } else if (widget->layout()) {
        collect(widget->layout(), found);
    } else {
        for (QObject* child : widget->children())
            if (auto* inner = qobject_cast<QWidget*>(child))
                collect(inner, found);
    }
}

std::vector<QWidget*> tabWidgets(QWidget& root) {
    std::vector<QWidget*> found;
    collect(&root, found);
    return found;
}

QString nameOf(const QWidget& widget) {
    if (!widget.accessibleName().isEmpty())
        return widget.accessibleName();
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button ? button->text() : QString();
}

} // namespace

void orderTabs(QWidget& root) {
    const std::vector<QWidget*> widgets = tabWidgets(root);
    for (std::size_t i = 1; i < widgets.size(); ++i)
        QWidget::setTabOrder(widgets[i - 1], widgets[i]);
}

FocusKeeper::FocusKeeper(QWidget& root) : m_root(root) {
    QWidget* now = QApplication::focusWidget();
    if (!now || !root.isAncestorOf(now))
        return;
    m_had = now;
    m_kind = now->metaObject()->className();
    m_name = nameOf(*now);
    for (QWidget* around = now->parentWidget(); around; around = around->parentWidget()) {
        const auto inside = tabWidgets(*around);
        const auto place = std::find(inside.begin(), inside.end(), now) - inside.begin();
        m_around.push_back({around, std::size_t(place)});
        if (around == &root)
            break;
    }
}

void FocusKeeper::giveBackSoon() {
    if (m_around.empty() || (m_had && m_had->isVisible()))
        return;
    m_fell = QApplication::focusWidget();
    QMetaObject::invokeMethod(
        &m_root, [keeper = *this] { keeper.giveBack(); }, Qt::QueuedConnection);
}

void FocusKeeper::giveBack() const {
    if (!m_root.isVisible() || QApplication::focusWidget() != m_fell)
        return;
    const auto takes = [](const QWidget* widget) {
        return widget->isVisible() && widget->isEnabled();
    };
    for (QWidget* widget : tabWidgets(m_root))
        if (takes(widget) && m_kind == widget->metaObject()->className() &&
            nameOf(*widget) == m_name)
            return widget->setFocus(Qt::OtherFocusReason);
    for (const auto& [around, place] : m_around) {
        if (!around || !around->isVisible())
            continue;
        auto inside = tabWidgets(*around);
        std::erase_if(inside, [&](const QWidget* widget) { return !takes(widget); });
        if (!inside.empty())
            return inside[std::min(place, inside.size() - 1)]->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace tenon::ui
