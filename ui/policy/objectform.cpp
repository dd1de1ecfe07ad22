// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/objectform.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/make.h"
#include "ui/widgets/reflowlayout.h"

#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using Kind = policy::SchemaNode::Kind;

namespace {

constexpr int shortField = 160;

bool isWide(const policy::SchemaNode& node) {
    switch (node.kind()) {
    case Kind::List:
    case Kind::Object:
    case Kind::Texts:
        return true;
    case Kind::Text:
        return node.isLong();
    default:
        return false;
    }
}

} // namespace

ObjectForm::ObjectForm(const policy::SchemaNode& node, const FormContext& context,
                       const QStringList& members, const QString& title, QWidget* parent)
    : ValueEditor(parent), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::l);
    if (!title.isEmpty()) {
        m_column->addWidget(new Separator);
        m_column->addWidget(makeLabel(title, TextRole::CardTitle));
        m_column->addWidget(makeWrappingLabel(node.description(), TextRole::Caption, Ink::Muted));
    }
    for (const QString& key : members)
        if (key != u"$schema"_s && key != u"format"_s)
            addMember(node, key, context);
}

void ObjectForm::addMember(const policy::SchemaNode& node, const QString& key,
                           const FormContext& context) {
    const policy::SchemaNode inner = node.member(key);
    const Member member{key, makeValueEditor(inner, node.isRequired(key), context)};
    if (isWide(inner)) {
        m_grid = nullptr;
        m_column->addWidget(member.editor);
    } else {
        if (!m_grid) {
            auto* row = new QWidget;
            m_grid = new ReflowGrid(shortField, 2, row);
            m_grid->setSpacing(space::l);
            m_column->addWidget(row);
        }
        m_grid->addWidget(member.editor);
    }
    connect(member.editor, &ValueEditor::edited, this, [this, member] { take(member); });
    m_members.push_back(member);
}

void ObjectForm::take(const Member& member) {
    const QJsonValue given = member.editor->value();
    if (given.isUndefined())
        m_value.remove(member.key);
    else
        m_value.insert(member.key, given);
    emit edited();
}

QJsonValue ObjectForm::value() const {
    return m_value.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(m_value);
}

void ObjectForm::setValue(const QJsonValue& value) {
    m_value = value.toObject();
    for (const Member& member : m_members)
        member.editor->setValue(m_value.value(member.key));
}

void ObjectForm::setFaults(const Faults& faults) {
    for (const Member& member : m_members) {
        Faults inner;
        for (const policy::PackFault& fault : faults)
            if (const auto [head, rest] = splitPath(fault.path); head == member.key)
                inner.push_back({rest, fault.message});
        member.editor->setFaults(inner);
    }
}

void ObjectForm::reveal(const QString& path) {
    const auto [head, rest] = splitPath(path);
    for (const Member& member : m_members)
        if (member.key == head)
            return member.editor->reveal(rest);
    if (!m_members.empty()) // the object itself
        m_members.front().editor->reveal({});
}

} // namespace tenon::ui
