// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/a11yaudit.h"

#include "ui/widgets/elidedlabel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSet>
#include <QTest>
#include <QTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenon::testing {

namespace {

constexpr int minimumTarget = 24;

QString pathOf(const QWidget* widget) {
    QStringList parts;
    for (const QWidget* w = widget; w; w = w->parentWidget()) {
        QString part = QString::fromLatin1(w->metaObject()->className());
        part = part.section(u"::"_s, -1);
        QString name = w->objectName().isEmpty() ? w->accessibleName() : w->objectName();
        if (const auto* button = qobject_cast<const QAbstractButton*>(w); button && name.isEmpty())
            name = button->text();
        if (w == widget && !name.isEmpty())
            part += u" '%1'"_s.arg(name);
        parts.prepend(part);
        if (w->isWindow())
            break;
    }
    return parts.join(u'/');
}

QString labelOf(QAccessibleInterface* interface) {
    for (const auto& [other, relation] : interface->relations(QAccessible::Label))
        if (relation & QAccessible::Label)
            return other->text(QAccessible::Name);
    return {};
}

bool isPartOfAnother(const QWidget* widget) {
    const QWidget* parent = widget->parentWidget();
    return widget->focusProxy() || widget->inherits("QLineEditIconButton") ||
           widget->inherits("QComboBoxListView") || qobject_cast<const QHeaderView*>(widget) ||
           qobject_cast<const QComboBox*>(parent) ||
           (parent && parent->inherits("QAbstractSpinBox"));
}

bool isInteractive(const QWidget* widget) {
    return ((widget->focusPolicy() & Qt::TabFocus) ||
            qobject_cast<const QAbstractButton*>(widget)) &&
           widget->isEnabled() && !isPartOfAnother(widget);
}

bool hasName(QWidget* widget) {
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
    if (!interface)
        return false;
    if (qobject_cast<QComboBox*>(widget)) // its name is its value on some systems: both are needed
        return !labelOf(interface).isEmpty() && !widget->accessibleName().isEmpty();
    return !interface->text(QAccessible::Name).trimmed().isEmpty();
}

// What can be hit: of a check box that is not all of the widget.
QSize targetOf(QWidget* widget) {
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
    return qobject_cast<QAbstractButton*>(widget) && interface ? widget->size().boundedTo(
                                                                     interface->rect().size())
                                                               : widget->size();
}

void auditInteractive(QWidget* widget, std::vector<Finding>& findings) {
    const QString where = pathOf(widget);
    if (!hasName(widget))
        findings.push_back({u"unnamed"_s, where});
    // Of radio buttons the chosen one is reached by Tab, the others by the arrow keys.
    const auto* radio = qobject_cast<QRadioButton*>(widget);
    const bool byArrows =
        radio && !radio->isChecked() && radio->group() && radio->group()->checkedButton();
    if (qobject_cast<QAbstractButton*>(widget) && !byArrows &&
        !(widget->focusPolicy() & Qt::TabFocus))
        findings.push_back({u"not reachable by Tab"_s, where});
    if (const QSize target = targetOf(widget);
        target.width() < minimumTarget || target.height() < minimumTarget)
        findings.push_back({u"target under 24 px"_s, where});
}

void auditTraps(QWidget* widget, std::vector<Finding>& findings) {
    if (const auto* view = qobject_cast<QAbstractItemView*>(widget);
        view && view->tabKeyNavigation())
        findings.push_back({u"Tab is caught in the cells"_s, pathOf(widget)});
    const auto* rich = qobject_cast<QTextEdit*>(widget);
    const auto* plain = qobject_cast<QPlainTextEdit*>(widget);
    if ((rich && !rich->isReadOnly() && !rich->tabChangesFocus()) ||
        (plain && !plain->isReadOnly() && !plain->tabChangesFocus()))
        findings.push_back({u"Tab is caught in the text"_s, pathOf(widget)});
}

bool showsText(const QWidget* widget) {
    return qobject_cast<const QPushButton*>(widget) || qobject_cast<const QCheckBox*>(widget) ||
           qobject_cast<const QRadioButton*>(widget);
}

// A label that elides says so by its class; every other text must have the room it asks for.
bool isCut(const QWidget* widget) {
    const auto* label = qobject_cast<const QLabel*>(widget);
    if (qobject_cast<const ui::ElidedLabel*>(widget) || (!label && !showsText(widget)))
        return false;
    if (label && label->text().isEmpty())
        return false;
    if (label && label->wordWrap())
        return label->heightForWidth(label->width()) > label->height() + 1;
    const QSize least = widget->minimumSizeHint();
    return least.width() > widget->width() + 1 || least.height() > widget->height() + 1;
}

// Of a group of radio buttons Tab visits one; the arrow keys reach the others.
bool isReachedByArrows(const QWidget* widget, const QSet<QWidget*>& visited) {
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    if (!button || !button->autoExclusive())
        return false;
    return std::any_of(visited.begin(), visited.end(), [&](const QWidget* other) {
        const auto* sibling = qobject_cast<const QAbstractButton*>(other);
        return sibling && sibling->autoExclusive() && other->parent() == widget->parent();
    });
}

bool takesTab(const QWidget* widget) {
    return (widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() && widget->isVisible() &&
           !widget->focusProxy() && !isPartOfAnother(widget);
}

} // namespace

std::vector<Finding> auditWidgets(QWidget* root) {
    std::vector<Finding> findings;
    for (QWidget* widget : root->findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        if (isInteractive(widget))
            auditInteractive(widget, findings);
        auditTraps(widget, findings);
        if (isCut(widget))
            findings.push_back({u"text is cut"_s, pathOf(widget)});
    }
    return findings;
}

std::vector<Finding> auditTabWalk(QWidget* window) {
    QSet<QWidget*> expected;
    for (QWidget* widget : window->findChildren<QWidget*>())
        if (takesTab(widget) && widget->window() == window->window())
            expected.insert(widget);
    std::vector<Finding> findings;
    QSet<QWidget*> visited;
    QWidget* previous = nullptr;
    int stays = 0;
    const int presses = int(expected.size()) * 4 + 12; // a date field has three stops
    for (int i = 0; i < presses; ++i) {
        QTest::keyClick(window, Qt::Key_Tab);
        QWidget* focus = QApplication::focusWidget();
        stays = focus == previous ? stays + 1 : 0;
        previous = focus;
        if (!focus)
            continue;
        visited.insert(focus);
        if (stays == 4 && expected.size() > 1)
            findings.push_back({u"the focus does not leave"_s, pathOf(focus)});
    }
    for (QWidget* widget : expected)
        if (!visited.contains(widget) && !isReachedByArrows(widget, visited))
            findings.push_back({u"never reached by Tab"_s, pathOf(widget)});
    return findings;
}

QStringList describe(const std::vector<Finding>& findings) {
    QStringList lines;
    for (const Finding& finding : findings)
        lines.append(u"%1: %2"_s.arg(finding.rule, finding.where));
    return lines;
}

} // namespace tenon::testing
