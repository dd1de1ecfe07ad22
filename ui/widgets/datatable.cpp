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
#include <QScrollBar>

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
    const int bar = m_overflows ? horizontalScrollBar()->sizeHint().height() : 0;
    return {640, horizontalHeader()->height() + row * m_visibleRows + bar + 2};
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

// Columns have the width they were given; what is left goes to those that stretch. Where a little
// is missing they give way, down to three fifths: they hold words, which can be elided. Where more
// is missing nothing is made narrow, and the table scrolls.
void DataTable::stretchColumns() {
    const auto& columns = m_model->columns();
    int wanted = 0;
    int least = 0;
    int stretching = 0;
    const auto scaled = [](int width) {
        return width * textPercent() / 100;
    };
    for (int i = 0; i < int(columns.size()); ++i) {
        if (isColumnHidden(i))
            continue;
        const TableColumn& column = columns[std::size_t(i)];
        wanted += scaled(column.width);
        least += column.stretches ? scaled(column.width) * 3 / 5 : scaled(column.width);
        stretching += column.stretches ? 1 : 0;
    }
    const int room = viewport()->width();
    const bool gives = room < wanted && room >= least;
    int left = room >= wanted ? room - wanted : gives ? room - least : 0;
    for (int i = 0; i < int(columns.size()); ++i) {
        const TableColumn& column = columns[std::size_t(i)];
        if (isColumnHidden(i))
            continue; // a width would show it again
        int width = scaled(column.width);
        if (column.stretches) {
            const int extra = left / stretching--;
            left -= extra;
            width = (gives ? width * 3 / 5 : width) + extra;
        }
        setColumnWidth(i, width);
    }
    if (const bool overflows = room < wanted && !gives; overflows != m_overflows) {
        m_overflows = overflows;
        updateGeometry();
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
