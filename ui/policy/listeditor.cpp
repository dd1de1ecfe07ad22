// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/listeditor.h"

#include "ui/policy/objectform.h"
#include "ui/policy/roomydelegate.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/make.h"

#include <QAction>
#include <QDate>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QListWidget>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostVisible = 6;

// What an element is called in its list.
QString nameOf(const policy::SchemaNode& element, const QJsonObject& value) {
    if (element.name() == u"placing"_s) {
        QStringList years;
        for (const QJsonValue& year : value["years"_L1].toArray())
            years.append(year.toVariant().toString());
        return ListEditor::tr("%1, in year %2", "review, years")
            .arg(value["review"_L1].toString(), years.join(u", "_s));
    }
    if (element.name() == u"notice"_s)
        return ListEditor::tr("Year %1").arg(value["year"_L1].toInt());
    if (element.name() == u"rule"_s && value.contains("kind"_L1))
        return policy::tokenWord(value["kind"_L1].toString());
    if (element.name() == u"conflict"_s)
        return ListEditor::tr("%1 as %2: %3", "relation, role, effect")
            .arg(policy::tokenWord(value["relation"_L1].toString()), value["role"_L1].toString(),
                 policy::tokenWord(value["effect"_L1].toString()));
    const QString title = value["title"_L1].toString();
    if (const QDate day(2024, value["month"_L1].toInt(), value["day"_L1].toInt());
        element.name() == u"step"_s && day.isValid())
        return ListEditor::tr("%1, %2", "step, day of the year")
            .arg(title, QLocale().toString(day, u"d MMM"_s));
    const QString code = value["code"_L1].toString();
    const QString name = title.isEmpty() ? code : title;
    return name.isEmpty() ? ListEditor::tr("New, without a name") : name;
}

} // namespace

ListEditor::ListEditor(const policy::SchemaNode& node, const FormContext& context, QWidget* parent)
    : ValueEditor(parent)
    , m_node(node)
    , m_context(context)
    , m_list(new QListWidget)
    , m_empty(makeWrappingLabel(tr("None yet. Add the first."), TextRole::Label, Ink::Muted))
    , m_error(makeWrappingLabel({}, TextRole::Label, Ink::Late))
    , m_frame(new QWidget) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    QLabel* label = makeLabel(node.title(), TextRole::CardTitle);
    label->setBuddy(m_list);
    column->addWidget(label);
    column->addWidget(makeWrappingLabel(node.description(), TextRole::Caption, Ink::Muted));
    column->addWidget(m_error);
    column->addWidget(makeList());
    column->addWidget(makeButtons());
    auto* frame = new QVBoxLayout(m_frame);
    frame->setContentsMargins(space::l, space::s, 0, 0);
    column->addWidget(m_frame);
    m_error->hide();
}

QWidget* ListEditor::makeList() {
    m_list->setAccessibleName(m_node.title());
    m_list->setAccessibleDescription(m_node.description());
    m_list->setTabKeyNavigation(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    m_list->setUniformItemSizes(true);
    connect(&themeNotifier(), &ThemeNotifier::changed, this, &ListEditor::fitHeight,
            Qt::QueuedConnection); // once the list has its new letters
    connect(m_list, &QListWidget::currentRowChanged, this, &ListEditor::showChosen);
    auto* removing = new QAction(m_list);
    removing->setShortcut(QKeySequence::Delete);
    removing->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(removing);
    connect(removing, &QAction::triggered, this, &ListEditor::remove);
    auto* both = new QWidget;
    auto* column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_empty);
    column->addWidget(m_list);
    return both;
}

QWidget* ListEditor::makeButtons() {
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    auto* adding = makeButton(tr("Add"), u"plus"_s);
    adding->setAccessibleName(tr("Add to %1").arg(m_node.title()));
    m_remove = makeIconButton(u"trash"_s, tr("Remove from %1").arg(m_node.title()));
    m_up = makeIconButton(u"arrow-up"_s, tr("Move up in %1").arg(m_node.title()));
    m_down = makeIconButton(u"arrow-down"_s, tr("Move down in %1").arg(m_node.title()));
    for (QPushButton* button : {adding, m_remove, m_up, m_down})
        row->addWidget(button);
    row->addStretch();
    connect(adding, &QPushButton::clicked, this, &ListEditor::add);
    connect(m_remove, &QPushButton::clicked, this, &ListEditor::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    return buttons;
}

int ListEditor::row() const {
    return m_list->currentRow();
}

QJsonValue ListEditor::value() const {
    return m_value.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(m_value);
}

void ListEditor::setValue(const QJsonValue& value) {
    m_value = value.toArray();
    m_faults.clear();
    fill(m_value.isEmpty() ? -1 : 0);
}

void ListEditor::fill(int chosen) {
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (int i = 0; i < m_value.size(); ++i) {
            m_list->addItem(QString());
            nameItem(i);
        }
        m_list->setCurrentRow(chosen);
    }
    fitHeight();
    m_list->setVisible(m_list->count() > 0);
    m_empty->setVisible(m_list->count() == 0);
    showChosen();
}

// As high as its rows, up to a few; a part of a row shows that there are more.
void ListEditor::fitHeight() {
    const int rows = std::clamp(m_list->count(), 1, mostVisible);
    const int row = std::max(m_list->sizeHintForRow(0), minimumTarget);
    const int part = m_list->count() > mostVisible ? row / 2 : 0;
    m_list->setFixedHeight(rows * row + part + 2 * m_list->frameWidth());
}

void ListEditor::nameItem(int at) {
    QListWidgetItem* item = m_list->item(at);
    item->setText(nameOf(m_node.element(), m_value[at].toObject()));
}

void ListEditor::showChosen() {
    const int at = row();
    m_remove->setEnabled(at >= 0);
    m_up->setEnabled(at > 0);
    m_down->setEnabled(at >= 0 && at + 1 < m_list->count());
    m_frame->setVisible(at >= 0);
    if (at < 0)
        return;
    if (!m_form) {
        const auto element = m_node.element();
        m_form = new ObjectForm(element, m_context, element.members());
        m_frame->layout()->addWidget(m_form);
        connect(m_form, &ValueEditor::edited, this, &ListEditor::takeChosen);
    }
    m_form->setValue(m_value[at]);
    showFaults();
}

void ListEditor::takeChosen() {
    const int at = row();
    if (at < 0)
        return;
    m_value[at] = m_form->value().toObject();
    nameItem(at);
    emit edited();
}

void ListEditor::add() {
    // A step that is due on some day is nearer to a good one than an empty one.
    const auto element = m_node.element();
    QJsonObject fresh;
    for (const QString& key : element.members()) {
        const auto inner = element.member(key);
        if (element.isRequired(key) && inner.kind() == policy::SchemaNode::Kind::Number)
            fresh.insert(key, inner.least());
        else if (element.isRequired(key) && inner.kind() == policy::SchemaNode::Kind::Choice)
            fresh.insert(key, inner.choices().constFirst());
    }
    m_value.append(fresh);
    fill(int(m_value.size()) - 1);
    m_form->reveal({});
    emit edited();
}

void ListEditor::remove() {
    const int at = row();
    if (at < 0)
        return;
    m_value.removeAt(at);
    fill(std::min(at, int(m_value.size()) - 1));
    m_list->setFocus();
    emit edited();
}

void ListEditor::move(int by) {
    const int at = row();
    const int to = at + by;
    if (at < 0 || to < 0 || to >= m_value.size())
        return;
    const QJsonValue moved = m_value.takeAt(at);
    m_value.insert(to, moved);
    fill(to);
    emit edited();
}

void ListEditor::setFaults(const Faults& faults) {
    m_faults = faults;
    showFaults();
}

void ListEditor::showFaults() {
    QStringList own;
    QStringList ofElements;
    Faults inner;
    ofElements.resize(m_list->count());
    for (const policy::PackFault& fault : m_faults) {
        const auto [head, rest] = splitPath(fault.path);
        const int at = head.startsWith(u'[') ? head.mid(1, head.size() - 2).toInt() : -1;
        if (at < 0 || at >= m_list->count())
            own.append(fault.message);
        else
            ofElements[at] += ofElements[at].isEmpty() ? fault.message : u'\n' + fault.message;
        if (at >= 0 && at == row()) {
            inner.push_back({rest, fault.message});
            if (rest.isEmpty()) // of the element as a whole
                own.append(fault.message);
        }
    }
    m_error->setText(own.join(u'\n'));
    m_error->setVisible(!own.isEmpty());
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem* item = m_list->item(i);
        const bool faulty = !ofElements[i].isEmpty();
        item->setIcon(faulty ? icon(u"alert-circle"_s) : QIcon());
        item->setToolTip(ofElements[i]);
        item->setData(Qt::AccessibleDescriptionRole, ofElements[i]);
    }
    if (m_form)
        m_form->setFaults(inner);
}

void ListEditor::reveal(const QString& path) {
    const auto [head, rest] = splitPath(path);
    const int at = head.startsWith(u'[') ? head.mid(1, head.size() - 2).toInt() : -1;
    if (at < 0 || at >= m_list->count())
        return m_list->setFocus();
    m_list->setCurrentRow(at);
    if (rest.isEmpty())
        m_list->setFocus();
    else
        m_form->reveal(rest);
}

} // namespace tenon::ui
