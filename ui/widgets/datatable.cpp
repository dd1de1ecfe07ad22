// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datatable.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/pagedtablemodel.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenon::ui {

DataTable::DataTable(const QString& name, PagedTableModel* model, QWidget* parent)
    : QTableView(parent), m_model(model) {
    setModel(model);
    setAccessibleName(name);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(NoFrame);
    setTextElideMode(Qt::ElideMiddle);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setSortingEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setFocusPolicy(Qt::NoFocus);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, model, &PagedTableModel::sort);
    connect(this, &QTableView::doubleClicked, this, &DataTable::emitActivated);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DataTable::selectionMoved);
    connect(&themeNotifier(), &ThemeNotifier::changed, this, &DataTable::applyMetrics);
    applyMetrics();
}

void DataTable::applyMetrics() {
    const QFontMetrics metrics(textFont(TextRole::Body));
    verticalHeader()->setDefaultSectionSize(controlHeight(metrics));
    horizontalHeader()->setFixedHeight(controlHeight(metrics));
    setMinimumHeight(4 * controlHeight(metrics)); // its head and three rows
    stretchColumns();
    updateGeometry();
}

std::vector<qint64> DataTable::selectedIds() const {
    std::vector<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    std::vector<qint64> ids;
    for (int row : rows)
        if (const auto id = m_model->idAt(row))
            ids.push_back(*id);
    return ids;
}

void DataTable::selectId(qint64 id) {
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    setCurrentIndex(m_model->index(row, 0));
    selectRow(row);
    scrollTo(m_model->index(row, 0));
}

void DataTable::copySelection() const {
    std::vector<QStringList> rows(1);
    for (int column = 0; column < m_model->columnCount(); ++column)
        rows[0].append(m_model->headerData(column, Qt::Horizontal).toString());
    QModelIndexList chosen = selectionModel()->selectedRows();
    std::sort(chosen.begin(), chosen.end());
    for (const QModelIndex& index : chosen) {
        QStringList& row = rows.emplace_back();
        for (int column = 0; column < m_model->columnCount(); ++column)
            row.append(index.siblingAtColumn(column).data().toString());
    }
    copyAsTable(rows);
}

void DataTable::setColumnShown(int column, bool shown) {
    setColumnHidden(column, !shown);
    stretchColumns();
}

void DataTable::setVisibleRows(int rows) {
    m_visibleRows = rows;
    updateGeometry();
}

QSize DataTable::sizeHint() const {
    const int row = verticalHeader()->defaultSectionSize();
    return {640, horizontalHeader()->height() + row * m_visibleRows + 2};
}

void DataTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy))
        return copySelection();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return emitActivated(currentIndex());
    QTableView::keyPressEvent(event);
}

void DataTable::contextMenuEvent(QContextMenuEvent* event) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* open = menu->addAction(tr("Open"));
    QAction* copy = menu->addAction(icon(u"copy"_s), tr("Copy rows as a table"));
    open->setEnabled(currentIndex().isValid());
    connect(open, &QAction::triggered, this, [this] { emitActivated(currentIndex()); });
    connect(copy, &QAction::triggered, this, &DataTable::copySelection);
    menu->popup(event->globalPos());
}

void DataTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    stretchColumns();
}

// Columns have the width they were given; what is left goes to those that stretch, and what is
// missing is taken from them, down to three fifths: they hold words, which can be elided.
void DataTable::stretchColumns() {
    const auto& columns = m_model->columns();
    int fixed = 0;
    int stretching = 0;
    const auto scaled = [](int width) {
        return width * textPercent() / 100;
    };
    for (int i = 0; i < int(columns.size()); ++i) {
        if (isColumnHidden(i))
            continue;
        fixed += scaled(columns[std::size_t(i)].width);
        stretching += columns[std::size_t(i)].stretches ? 1 : 0;
    }
    const int left = viewport()->width() - fixed;
    for (int i = 0; i < int(columns.size()); ++i) {
        const TableColumn& column = columns[std::size_t(i)];
        if (isColumnHidden(i))
            continue; // a width would show it again
        const int width = scaled(column.width);
        const int extra = column.stretches ? left / stretching : 0;
        setColumnWidth(i, std::max(width + extra, width * 3 / 5));
    }
}

void DataTable::emitActivated(const QModelIndex& index) {
    if (const auto id = m_model->idAt(index.row()))
        emit rowActivated(*id);
}

void copyAsTable(const std::vector<QStringList>& rows) {
    QString text;
    QString html = u"<table>"_s;
    for (const QStringList& row : rows) {
        text += row.join(u'\t') + u'\n';
        html += u"<tr>"_s;
        for (const QString& cell : row)
            html += u"<td>"_s + cell.toHtmlEscaped() + u"</td>"_s;
        html += u"</tr>"_s;
    }
    auto* data = new QMimeData;
    data->setText(text);
    data->setHtml(html + u"</table>"_s);
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace tenon::ui
