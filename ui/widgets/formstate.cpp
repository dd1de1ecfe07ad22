// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formstate.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace tenon::ui {

using namespace Qt::StringLiterals;

QStringList whatStandsIn(const QWidget& form) {
    QStringList all;
    for (const QWidget* field : form.findChildren<QWidget*>()) {
        // The line of a spin box, a date or a box of choices is among them.
        if (const auto* line = qobject_cast<const QLineEdit*>(field))
            all << line->text();
        else if (const auto* text = qobject_cast<const QPlainTextEdit*>(field))
            all << text->toPlainText();
        else if (const auto* choice = qobject_cast<const QComboBox*>(field))
            all << choice->currentText();
        else if (const auto* check = qobject_cast<const QAbstractButton*>(field);
                 check && check->isCheckable())
            all << (check->isChecked() ? u"1"_s : u"0"_s);
    }
    return all;
}

} // namespace tenon::ui
