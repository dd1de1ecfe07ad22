// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowlist.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/make.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
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

void RowList::setRowAction(const QString& text, std::function<bool(const QStringList&)> fits) {
    m_actionText = text;
    m_actionFits = std::move(fits);
}

void RowList::addAction(QWidget* row, QVBoxLayout* column, int number) {
    auto* action = makeButton(m_actionText, u"search"_s, ButtonKind::Link);
    action->setAccessibleName(tr("%1, row %2").arg(m_actionText).arg(number));
    column->addWidget(action, 0, Qt::AlignLeft);
    action->setVisible(m_actionFits(valuesOf(row)));
    connect(this, &RowList::changed, action,
            [this, row, action] { action->setVisible(m_actionFits(valuesOf(row))); });
    connect(action, &QPushButton::clicked, this,
            [this, row] { emit rowActionRequested(valuesOf(row)); });
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
        choice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
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
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::s);
    column->addLayout(line);
    const int number = int(m_rows.size()) + 1;
    for (int i = 0; i < int(m_columns.size()); ++i) {
        const Column& field = m_columns[std::size_t(i)];
        QWidget* editor = makeEditor(field, values.value(i), number);
        editor->setProperty(editorProperty, i);
        line->addWidget(editor, field.check ? 0 : field.stretch);
        if (qobject_cast<QComboBox*>(editor)) {
            // Its name is its value to some screen readers; there is no room to show a label.
            auto* label = new QLabel(editor->accessibleName(), row);
            label->setBuddy(editor);
            label->hide();
        }
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
    if (m_actionFits)
        addAction(row, column, number);
    m_list->addWidget(row);
    m_rows.push_back(row);
}

QStringList RowList::valuesOf(const QWidget* row) const {
    QStringList values(qsizetype(m_columns.size()));
    for (const QWidget* editor : row->findChildren<QWidget*>())
        if (const QVariant place = editor->property(editorProperty); place.isValid())
            values[place.toInt()] = valueOf(editor);
    return values;
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

// A row of choices alone is never empty; one with lines is as long as they are.
bool RowList::isEmpty(const QStringList& values) const {
    bool hasLines = false;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].check || !m_columns[i].choices.empty())
            continue;
        hasLines = true;
        if (!values[qsizetype(i)].isEmpty())
            return false;
    }
    return hasLines;
}

std::vector<QStringList> RowList::rows() const {
    std::vector<QStringList> rows;
    for (const QWidget* row : m_rows)
        if (QStringList values = valuesOf(row); !isEmpty(values))
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
        if (isEmpty(valuesOf(one)))
            mark(one, false); // nothing is wrong with what is empty, and it has no place
        else if (place++ == row)
            return mark(one, wrong);
    }
}

} // namespace tenon::ui
