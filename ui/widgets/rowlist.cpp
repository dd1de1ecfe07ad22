// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowlist.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/make.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr auto editorProperty = "tenonColumn"; // marks the editors of a row, in their order
}

RowList::RowList(std::vector<Column> columns, const QString& addText, QWidget* parent)
    : QWidget(parent)
    , m_columns(std::move(columns))
    , m_list(new QVBoxLayout)
    , m_add(makeButton(addText, u"plus"_s, ButtonKind::Link)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    m_list->setSpacing(space::s);
    column->addLayout(m_list);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({});
        for (QWidget* editor : m_rows.back()->findChildren<QWidget*>())
            if (editor->property(editorProperty).isValid() && qobject_cast<QLineEdit*>(editor))
                return editor->setFocus();
    });
}

void RowList::setRows(const std::vector<QStringList>& rows) {
    for (QWidget* row : m_rows) {
        m_list->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    for (const QStringList& row : rows)
        addRow(row);
}

QWidget* RowList::makeEditor(const Column& column, const QString& value, int number) {
    const QString name = tr("%1, row %2").arg(column.name).arg(number);
    if (column.check) {
        auto* box = new QCheckBox(column.name);
        box->setChecked(!value.isEmpty());
        box->setAccessibleName(name);
        connect(box, &QCheckBox::toggled, this, &RowList::changed);
        return box;
    }
    if (!column.choices.empty()) {
        auto* choice = new QComboBox;
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(6);
        for (const auto& [stored, words] : column.choices)
            choice->addItem(words, stored);
        choice->setCurrentIndex(std::max(0, choice->findData(value)));
        choice->setAccessibleName(name);
        connect(choice, &QComboBox::currentIndexChanged, this, &RowList::changed);
        return choice;
    }
    auto* line = new QLineEdit(value);
    line->setPlaceholderText(column.name);
    line->setAccessibleName(name);
    line->setMinimumWidth(scaled(60));
    connect(line, &QLineEdit::textEdited, this, &RowList::changed);
    return line;
}

void RowList::addRow(const QStringList& values) {
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    const int number = int(m_rows.size()) + 1;
    for (int i = 0; i < int(m_columns.size()); ++i) {
        const Column& column = m_columns[std::size_t(i)];
        QWidget* editor = makeEditor(column, values.value(i), number);
        editor->setProperty(editorProperty, i);
        line->addWidget(editor, column.check ? 0 : column.stretch);
    }
    auto* remove = makeIconButton(u"x"_s, tr("Remove row %1").arg(number));
    line->addWidget(remove);
    connect(remove, &QPushButton::clicked, this, [this, row] {
        std::erase(m_rows, row);
        m_list->removeWidget(row);
        row->hide();
        row->deleteLater();
        m_add->setFocus();
        emit changed();
    });
    m_list->addWidget(row);
    m_rows.push_back(row);
}

QString RowList::valueOf(const QWidget* editor) const {
    if (const auto* box = qobject_cast<const QCheckBox*>(editor))
        return box->isChecked() ? u"1"_s : QString();
    if (const auto* choice = qobject_cast<const QComboBox*>(editor))
        return choice->currentData().toString();
    if (const auto* line = qobject_cast<const QLineEdit*>(editor))
        return line->text().trimmed();
    return {};
}

QStringList RowList::valuesOf(const QWidget* row) const {
    const bool hasLines = std::any_of(m_columns.begin(), m_columns.end(), [](const Column& column) {
        return !column.check && column.choices.empty();
    });
    QStringList values(qsizetype(m_columns.size()));
    bool empty = hasLines;
    for (const QWidget* editor : row->findChildren<QWidget*>()) {
        const QVariant place = editor->property(editorProperty);
        if (!place.isValid())
            continue;
        values[place.toInt()] = valueOf(editor);
        if (qobject_cast<const QLineEdit*>(editor) && !values[place.toInt()].isEmpty())
            empty = false;
    }
    return empty ? QStringList() : values;
}

std::vector<QStringList> RowList::rows() const {
    std::vector<QStringList> rows;
    for (const QWidget* row : m_rows)
        if (QStringList values = valuesOf(row); !values.isEmpty())
            rows.push_back(std::move(values));
    return rows;
}

void RowList::setError(int row, bool wrong) {
    const auto mark = [](const QWidget* one, bool as) {
        for (QWidget* editor : one->findChildren<QWidget*>())
            if (editor->property(editorProperty).isValid())
                setInvalid(editor, as);
    };
    int place = 0;
    for (const QWidget* one : m_rows) {
        if (valuesOf(one).isEmpty())
            mark(one, false); // nothing is wrong with what is empty, and it has no place
        else if (place++ == row)
            return mark(one, wrong);
    }
}

} // namespace tenon::ui
