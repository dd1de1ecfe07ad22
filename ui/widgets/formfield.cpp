// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formfield.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/make.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace tenon::ui {

namespace {

QString withoutMnemonic(QString text) {
    return text.remove(u'&');
}

} // namespace

FormField::FormField(const QString& label, QWidget* editor, QWidget* parent)
    : QWidget(parent)
    , m_labelText(label)
    , m_label(makeLabel(QString(), TextRole::LabelStrong, Ink::Soft))
    , m_hint(makeWrappingLabel(QString(), TextRole::Caption, Ink::Muted))
    , m_errorRow(new QWidget)
    , m_error(makeWrappingLabel(QString(), TextRole::Label, Ink::Late))
    , m_editor(editor) {
    m_label->setTextFormat(Qt::AutoText); // plain text labels show the mnemonic's ampersand
    m_label->setBuddy(editor);
    auto* errorRow = new QHBoxLayout(m_errorRow);
    errorRow->setContentsMargins(0, 0, 0, 0);
    errorRow->setSpacing(6);
    errorRow->addWidget(makeIconLabel(u"alert-circle"_s, 16, Ink::Late), 0, Qt::AlignTop);
    errorRow->addWidget(m_error, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(m_label);
    column->addWidget(m_editor);
    column->addWidget(m_errorRow);
    column->addWidget(m_hint);
    if (!(editor->sizePolicy().verticalPolicy() & QSizePolicy::ExpandFlag))
        column->addStretch(1); // a taller neighbour does not pull label and editor apart
    m_hint->hide();
    m_errorRow->hide();
    if (auto* text = qobject_cast<QTextEdit*>(editor))
        text->setTabChangesFocus(true);
    if (auto* text = qobject_cast<QPlainTextEdit*>(editor))
        text->setTabChangesFocus(true);
    relabel();
}

void FormField::setHint(const QString& hint) {
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_editor->setAccessibleDescription(hint);
}

void FormField::setRequired(bool required) {
    m_required = required;
    relabel();
}

void FormField::setError(const QString& error) {
    m_error->setText(error);
    m_errorRow->setVisible(!error.isEmpty());
    setInvalid(m_editor, !error.isEmpty());
    m_editor->setAccessibleDescription(error.isEmpty() ? m_hint->text() : error);
}

QString FormField::error() const {
    return m_error->text();
}

void FormField::focusEditor() {
    m_editor->setFocus(Qt::OtherFocusReason);
}

void FormField::relabel() {
    m_label->setText(m_required ? tr("%1 (required)").arg(m_labelText) : m_labelText);
    m_editor->setAccessibleName(withoutMnemonic(m_label->text()));
}

} // namespace tenon::ui
