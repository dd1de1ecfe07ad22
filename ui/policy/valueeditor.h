// SPDX-License-Identifier: GPL-3.0-or-later
// Edits one value of a policy pack's JSON on a form made from the published schema. It knows the
// shape of the value and nothing of its rules: what is wrong is told to it.
#pragma once

#include "core/policy/packschema.h"

#include <QJsonValue>
#include <QWidget>

#include <functional>

namespace tenon::ui {

// What a form may ask of the pack around it: the codes that a name may lead to ("ranks").
struct FormContext {
    std::function<QStringList(const QString& names)> codes;
};

class ValueEditor : public QWidget {
    Q_OBJECT
public:
    using Faults = std::vector<policy::PackFault>; // with paths below this value

    using QWidget::QWidget;
    virtual QJsonValue value() const = 0; // undefined: nothing is given
    virtual void setValue(const QJsonValue& value) = 0;
    virtual void setFaults(const Faults& faults) = 0;
    // Shows and focuses what stands at a path below this value.
    virtual void reveal(const QString& path) = 0;

signals:
    void edited(); // by a person
};

ValueEditor* makeValueEditor(const policy::SchemaNode& node, bool required,
                             const FormContext& context);

// A path's first part and what is below it: "clock.notice[1].year" is "clock" and "notice[1].year",
// "[1].year" is "[1]" and "year".
std::pair<QString, QString> splitPath(const QString& path);

} // namespace tenon::ui
