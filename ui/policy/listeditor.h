// SPDX-License-Identifier: GPL-3.0-or-later
// A list of objects of a policy pack: their names, buttons to add, remove and move them, and under
// it the form of the one that is chosen.
#pragma once

#include "ui/policy/valueeditor.h"

#include <QJsonArray>

class QLabel;
class QListWidget;
class QPushButton;

namespace tenon::ui {

class ObjectForm;

class ListEditor : public ValueEditor {
    Q_OBJECT
public:
    ListEditor(const policy::SchemaNode& node, const FormContext& context,
               QWidget* parent = nullptr);

    QJsonValue value() const override;
    void setValue(const QJsonValue& value) override;
    void setFaults(const Faults& faults) override;
    void reveal(const QString& path) override;

private:
    QWidget* makeList();
    QWidget* makeButtons();
    void add();
    void remove();
    void move(int by);
    void fill(int row);
    void fitHeight();
    void showChosen();
    void takeChosen();
    void nameItem(int row);
    void showFaults();
    int row() const;

    policy::SchemaNode m_node;
    FormContext m_context;
    QJsonArray m_value;
    Faults m_faults;
    QListWidget* m_list;
    QLabel* m_empty;
    QLabel* m_error;
    QPushButton* m_remove;
    QPushButton* m_up;
    QPushButton* m_down;
    QWidget* m_frame;             // around the form
    ObjectForm* m_form = nullptr; // made when something is chosen
};

} // namespace tenon::ui
