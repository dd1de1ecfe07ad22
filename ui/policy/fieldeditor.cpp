// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/fieldeditor.h"

#include "ui/theme/typography.h"
#include "ui/widgets/formfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using Kind = policy::SchemaNode::Kind;

FieldEditor::FieldEditor(const policy::SchemaNode& node, bool required, const FormContext& context,
                         QWidget* parent)
    : ValueEditor(parent), m_node(node), m_required(required), m_context(context) {
    m_field = new FormField(node.title(), makeEditor());
    m_field->setHint(node.description());
    m_field->setRequired(required);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_field);
}

QWidget* FieldEditor::makeEditor() {
    switch (m_node.kind()) {
    case Kind::Number:
        return makeNumber();
    case Kind::Numbers:
        return makeNumbers();
    case Kind::Flag:
        return makeFlag();
    case Kind::Choice:
        return makeChoice();
    case Kind::Texts:
        return makeLongText(true);
    default:
        return m_node.isLong()             ? makeLongText(false)
               : !m_node.names().isEmpty() ? makeCode()
                                           : makeText();
    }
}

QWidget* FieldEditor::makeText() {
    auto* line = new QLineEdit;
    m_get = [line] {
        return QJsonValue(line->text().trimmed());
    };
    m_set = [line](const QJsonValue& value) {
        line->setText(value.toString());
        line->setCursorPosition(0);
    };
    connect(line, &QLineEdit::textEdited, this, &ValueEditor::edited);
    return line;
}

// lines: each is an element of a list.
QWidget* FieldEditor::makeLongText(bool lines) {
    auto* box = new QPlainTextEdit;
    const int rows = lines && !m_node.names().isEmpty() ? 2 : 3;
    const auto fit = [box, rows] {
        box->setFixedHeight(rows * box->fontMetrics().lineSpacing() + 20);
    };
    fit();
    connect(&themeNotifier(), &ThemeNotifier::changed, box, fit);
    m_get = [box, lines]() -> QJsonValue {
        if (!lines)
            return box->toPlainText().trimmed();
        QJsonArray all;
        for (const QString& line : box->toPlainText().split(u'\n'))
            if (!line.trimmed().isEmpty())
                all.append(line.trimmed());
        return all;
    };
    m_set = [box, lines](const QJsonValue& value) {
        QStringList all;
        for (const QJsonValue& one : value.toArray())
            all.append(one.toString());
        const QSignalBlocker quiet(box);
        box->setPlainText(lines ? all.join(u'\n') : value.toString());
    };
    connect(box, &QPlainTextEdit::textChanged, this, &ValueEditor::edited);
    return box;
}

QWidget* FieldEditor::makeNumber() {
    auto* box = new QSpinBox;
    // One below the least stands for no number at all.
    const bool mayLack = !m_required && m_node.fallback().isUndefined();
    const int absent = m_node.least() - 1;
    box->setRange(mayLack ? absent : m_node.least(), m_node.most());
    if (mayLack)
        box->setSpecialValueText(tr("None"));
    m_get = [box, mayLack, absent] {
        return mayLack && box->value() == absent ? QJsonValue(QJsonValue::Undefined)
                                                 : QJsonValue(box->value());
    };
    m_set = [this, box, mayLack, absent](const QJsonValue& value) {
        const int otherwise = m_node.fallback().toInt(mayLack ? absent : m_node.least());
        const QSignalBlocker quiet(box);
        box->setValue(value.toInt(otherwise));
    };
    box->setFocusPolicy(Qt::StrongFocus);
    box->installEventFilter(this);
    connect(box, &QSpinBox::valueChanged, this, &ValueEditor::edited);
    return box;
}

QWidget* FieldEditor::makeNumbers() {
    auto* line = new QLineEdit;
    m_get = [line] {
        QJsonArray all;
        for (const QString& word : line->text().split(u',', Qt::SkipEmptyParts)) {
            bool whole = false;
            const int number = word.trimmed().toInt(&whole);
            all.append(whole ? QJsonValue(number) : QJsonValue(word.trimmed()));
        }
        return QJsonValue(all);
    };
    m_set = [line](const QJsonValue& value) {
        QStringList words;
        for (const QJsonValue& one : value.toArray())
            words.append(one.toVariant().toString());
        line->setText(words.join(u", "_s));
    };
    connect(line, &QLineEdit::textEdited, this, &ValueEditor::edited);
    return line;
}

QWidget* FieldEditor::makeChoice() {
    auto* box = new QComboBox;
    for (const QString& token : m_node.choices())
        box->addItem(policy::tokenWord(token), token);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_get = [box] {
        return QJsonValue(box->currentData().toString());
    };
    m_set = [this, box](const QJsonValue& value) {
        const QJsonValue shown = value.isUndefined() ? m_node.fallback() : value;
        box->setCurrentIndex(box->findData(shown.toString()));
    };
    box->setFocusPolicy(Qt::StrongFocus);
    box->installEventFilter(this);
    connect(box, &QComboBox::activated, this, &ValueEditor::edited);
    return box;
}

// A code of something else in the pack: offered, and free to be typed before it is there.
QWidget* FieldEditor::makeCode() {
    auto* box = new QComboBox;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_get = [box] {
        return QJsonValue(box->currentText().trimmed());
    };
    m_set = [this, box](const QJsonValue& value) {
        const QSignalBlocker quiet(box);
        box->clear();
        box->addItems(m_context.codes(m_node.names()));
        box->setCurrentIndex(-1);
        box->setEditText(value.toString());
    };
    box->setFocusPolicy(Qt::StrongFocus);
    box->installEventFilter(this);
    connect(box, &QComboBox::editTextChanged, this, &ValueEditor::edited);
    return box;
}

QWidget* FieldEditor::makeFlag() {
    auto* box = new QCheckBox(tr("Yes"));
    m_get = [box] {
        return QJsonValue(box->isChecked());
    };
    m_set = [this, box](const QJsonValue& value) {
        const QSignalBlocker quiet(box);
        box->setChecked(value.toBool(m_node.fallback().toBool()));
    };
    connect(box, &QCheckBox::toggled, this, &ValueEditor::edited);
    return box;
}

// The wheel scrolls the form; only a field in use takes it.
bool FieldEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Wheel && !static_cast<QWidget*>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    return ValueEditor::eventFilter(watched, event);
}

QJsonValue FieldEditor::value() const {
    const QJsonValue given = m_get();
    const bool empty = given == QJsonValue(QString()) || given == QJsonValue(QJsonArray());
    // What means the same when it is left out is left out.
    if (!m_required && (empty || given == m_node.fallback()))
        return QJsonValue(QJsonValue::Undefined);
    return given;
}

void FieldEditor::setValue(const QJsonValue& value) {
    m_set(value);
}

void FieldEditor::setFaults(const Faults& faults) {
    QStringList messages;
    for (const policy::PackFault& fault : faults)
        messages.append(fault.message);
    messages.removeDuplicates();
    m_field->setError(messages.join(u'\n'));
}

void FieldEditor::reveal(const QString&) {
    m_field->focusEditor();
}

} // namespace tenon::ui
