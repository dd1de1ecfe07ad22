// SPDX-License-Identifier: GPL-3.0-or-later
// A form for some members of an object of a policy pack: short fields side by side where there is
// room, long ones and lists below each other.
#pragma once

#include "ui/policy/valueeditor.h"

#include <QJsonObject>

class QVBoxLayout;

namespace tenon::ui {

class ReflowGrid;

class ObjectForm : public ValueEditor {
    Q_OBJECT
public:
    // title: of a group inside another form; empty for none. Members that are not named stay as
    // they are.
    ObjectForm(const policy::SchemaNode& node, const FormContext& context,
               const QStringList& members, const QString& title = {}, QWidget* parent = nullptr);

    QJsonValue value() const override; // undefined where nothing is given
    void setValue(const QJsonValue& value) override;
    void setFaults(const Faults& faults) override;
    void reveal(const QString& path) override;

private:
    struct Member {
        QString key;
        ValueEditor* editor;
    };
    void addMember(const policy::SchemaNode& node, const QString& key, const FormContext& context);
    void take(const Member& member);

    QVBoxLayout* m_column;
    ReflowGrid* m_grid = nullptr; // the last one; null after something that fills the width
    std::vector<Member> m_members;
    QJsonObject m_value;
};

} // namespace tenon::ui
