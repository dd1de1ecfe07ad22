// SPDX-License-Identifier: GPL-3.0-or-later
// One field of a policy pack: a text, a number, a choice, a flag, or a short list of them, with its
// title, its help and what is wrong with it.
#pragma once

#include "ui/policy/valueeditor.h"

namespace tenon::ui {

class FormField;

class FieldEditor : public ValueEditor {
    Q_OBJECT
public:
    FieldEditor(const policy::SchemaNode& node, bool required, const FormContext& context,
                QWidget* parent = nullptr);

    QJsonValue value() const override;
    void setValue(const QJsonValue& value) override;
    void setFaults(const Faults& faults) override;
    void reveal(const QString& path) override;

private:
    QWidget* makeEditor();
    QWidget* makeText();
    QWidget* makeLongText(bool lines);
    QWidget* makeNumber();
    QWidget* makeNumbers();
    QWidget* makeChoice();
    QWidget* makeCode();
    QWidget* makeFlag();
    bool eventFilter(QObject* watched, QEvent* event) override;

    policy::SchemaNode m_node;
    bool m_required;
    FormContext m_context;
    std::function<QJsonValue()> m_get;
    std::function<void(const QJsonValue&)> m_set;
    FormField* m_field;
};

} // namespace tenon::ui
