// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/buttonkind.h"

#include <QAbstractButton>
#include <QVariant>

namespace tenon::ui {

namespace {
constexpr auto kindProperty = "tenonButtonKind";
constexpr auto invalidProperty = "tenonInvalid";
} // namespace

void setButtonKind(QAbstractButton* button, ButtonKind kind) {
    button->setProperty(kindProperty, static_cast<int>(kind));
    button->update();
}

ButtonKind buttonKind(const QWidget* button) {
    return button ? static_cast<ButtonKind>(button->property(kindProperty).toInt())
                  : ButtonKind::Secondary;
}

void setInvalid(QWidget* field, bool invalid) {
    field->setProperty(invalidProperty, invalid);
    field->update();
}

bool isInvalid(const QWidget* field) {
    return field && field->property(invalidProperty).toBool();
}

} // namespace tenon::ui
