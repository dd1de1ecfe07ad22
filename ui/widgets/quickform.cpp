// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/quickform.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/formfield.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {
const QDate noDay(1900, 1, 1); // stands for an absent day inside the editor
}

QuickForm::QuickForm(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::m);
}

FormField* QuickForm::add(const QString& key, const QString& label, QWidget* editor) {
    auto* field = new FormField(label, editor);
    m_editors.insert(key, editor);
    m_column->addWidget(field);
    return field;
}

FormField* QuickForm::addLine(const QString& key, const QString& label, const QString& value) {
    return add(key, label, new QLineEdit(value));
}

FormField* QuickForm::addText(const QString& key, const QString& label, const QString& value) {
    auto* editor = new QPlainTextEdit(value);
    editor->setFixedHeight(scaled(84));
    return add(key, label, editor);
}

FormField* QuickForm::addNumber(const QString& key, const QString& label, int value, int most) {
    auto* editor = new QSpinBox;
    editor->setRange(0, most);
    editor->setValue(value);
    return add(key, label, editor);
}

FormField* QuickForm::addChoice(const QString& key, const QString& label, const Choices& choices,
                                const QString& value) {
    auto* editor = new QComboBox;
    editor->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    editor->setMinimumContentsLength(12);
    for (const auto& [chosen, words] : choices)
        editor->addItem(words, chosen);
    editor->setCurrentIndex(std::max(0, editor->findData(value)));
    return add(key, label, editor);
}

FormField* QuickForm::addDay(const QString& key, const QString& label, QDate value) {
    auto* editor = new QDateEdit(value);
    editor->setCalendarPopup(true);
    editor->setDisplayFormat(u"ddd d MMM yyyy"_s);
    return add(key, label, editor);
}

FormField* QuickForm::addOptionalDay(const QString& key, const QString& label, const QString& none,
                                     const std::optional<QDate>& value) {
    auto* editor = new QDateEdit;
    editor->setCalendarPopup(true);
    editor->setDisplayFormat(u"ddd d MMM yyyy"_s);
    editor->setMinimumDate(noDay);
    editor->setSpecialValueText(none);
    editor->setDate(value.value_or(noDay));
    return add(key, label, editor);
}

void QuickForm::addWidget(QWidget* widget) {
    m_column->addWidget(widget, 0, Qt::AlignLeft);
}

void QuickForm::addStretch() {
    m_column->addStretch();
}

void QuickForm::setLine(const QString& key, const QString& value) {
    if (auto* line = qobject_cast<QLineEdit*>(m_editors.value(key)))
        line->setText(value);
}

QString QuickForm::text(const QString& key) const {
    QWidget* editor = m_editors.value(key);
    if (const auto* line = qobject_cast<QLineEdit*>(editor))
        return line->text();
    if (const auto* text = qobject_cast<QPlainTextEdit*>(editor))
        return text->toPlainText();
    if (const auto* choice = qobject_cast<QComboBox*>(editor))
        return choice->currentData().toString();
    return {};
}

int QuickForm::number(const QString& key) const {
    const auto* editor = qobject_cast<QSpinBox*>(m_editors.value(key));
    return editor ? editor->value() : 0;
}

QDate QuickForm::day(const QString& key) const {
    const auto* editor = qobject_cast<QDateEdit*>(m_editors.value(key));
    return editor ? editor->date() : QDate();
}

std::optional<QDate> QuickForm::optionalDay(const QString& key) const {
    const QDate chosen = day(key);
    return chosen.isValid() && chosen != noDay ? std::optional(chosen) : std::nullopt;
}

} // namespace tenon::ui
