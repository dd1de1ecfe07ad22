// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessiblefactory.h"

#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/markedwidget.h"

#include <QAccessibleWidget>
#include <QPointer>
#include <QWindow>

#include <vector>

namespace tenon::ui {

namespace {

// One mark. It asks the widget at each call, so that it stays true when the data changes.
class MarkInterface : public QAccessibleInterface {
public:
    MarkInterface(MarkedWidget* widget, int mark) : m_widget(widget), m_mark(mark) {}

    bool isValid() const override { return m_widget && m_mark < m_widget->markCount(); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override {
        return m_widget ? m_widget->window()->windowHandle() : nullptr;
    }
    QAccessibleInterface* parent() const override {
        return QAccessible::queryAccessibleInterface(m_widget);
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QRect rect() const override {
        if (!isValid())
            return {};
        const QRect inside = m_widget->markRect(m_mark);
        return {m_widget->mapToGlobal(inside.topLeft()), inside.size()};
    }
    QString text(QAccessible::Text kind) const override {
        if (!isValid())
            return {};
        if (kind == QAccessible::Name)
            return m_widget->markText(m_mark);
        return kind == QAccessible::Description ? m_widget->markToolTip(m_mark) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    QAccessible::State state() const override {
        QAccessible::State state;
        state.focusable = state.selectable = true;
        if (isValid() && m_widget->currentMark() == m_mark) {
            state.selected = true;
            state.focused = m_widget->hasFocus();
        }
        return state;
    }

private:
    QPointer<MarkedWidget> m_widget;
    int m_mark;
};

class MarksInterface : public QAccessibleWidget {
public:
    explicit MarksInterface(MarkedWidget* widget) : QAccessibleWidget(widget, QAccessible::List) {}
    ~MarksInterface() override {
        for (QAccessible::Id id : m_children)
            if (id)
                QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return marks() ? marks()->markCount() : 0; }
    QAccessibleInterface* child(int index) const override {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto at = static_cast<std::size_t>(index);
        if (m_children.size() <= at)
            m_children.resize(at + 1, 0);
        if (!m_children[at])
            m_children[at] =
                QAccessible::registerAccessibleInterface(new MarkInterface(marks(), index));
        return QAccessible::accessibleInterface(m_children[at]);
    }
    QAccessibleInterface* childAt(int x, int y) const override {
        for (int i = 0; i < childCount(); ++i)
            if (child(i)->rect().contains(x, y))
                return child(i);
        return nullptr;
    }
    int indexOfChild(const QAccessibleInterface* item) const override {
        for (int i = 0; i < childCount(); ++i)
            if (child(i) == item)
                return i;
        return -1;
    }
    QAccessibleInterface* focusChild() const override {
        return marks() && marks()->hasFocus() ? child(marks()->currentMark()) : nullptr;
    }

private:
    MarkedWidget* marks() const { return static_cast<MarkedWidget*>(widget()); }
    mutable std::vector<QAccessible::Id> m_children;
};

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
    if (auto* marked = qobject_cast<MarkedWidget*>(object))
        return new MarksInterface(marked);
    if (auto* message = qobject_cast<InlineMessage*>(object))
        return new QAccessibleWidget(message, QAccessible::AlertMessage);
    return nullptr;
}

} // namespace

void installAccessibleFactory() {
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed);
}

} // namespace tenon::ui
