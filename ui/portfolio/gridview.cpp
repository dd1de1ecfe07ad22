// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/gridview.h"

#include "ui/portfolio/gridmodel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"

#include <QCompleter>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyledItemDelegate>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using exchange::GridColumn;

namespace {

constexpr int shownRows = 10;

// A line to type in; where there are choices, those that hold what was typed are offered.
class CellDelegate : public QStyledItemDelegate {
public:
    CellDelegate(const QStringList& choices, QObject* parent)
        : QStyledItemDelegate(parent), m_choices(choices) {}

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&,
                          const QModelIndex& index) const override {
        auto* line = new QLineEdit(parent);
        line->setFrame(false);
        line->setAccessibleName(GridModel::tr("%1, row %2", "a cell that is edited: column, row")
                                    .arg(GridModel::columnTitle(GridColumn(index.column())))
                                    .arg(index.row() + 1));
        if (!m_choices.isEmpty()) {
            auto* completer = new QCompleter(m_choices, line);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            completer->setFilterMode(Qt::MatchContains);
            completer->setCompletionMode(QCompleter::PopupCompletion);
            line->setCompleter(completer);
        }
        return line;
    }

private:
    QStringList m_choices;
};

} // namespace

GridView::GridView(GridModel* model, QWidget* parent) : QTableView(parent), m_model(model) {
    setModel(model);
    setAccessibleName(tr("Items to add"));
    setCornerButtonEnabled(false);
    setSelectionMode(ContiguousSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(false); // step() does it, and knows where it ends
    setWordWrap(false);
    setFrameShape(NoFrame);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setFocusPolicy(Qt::NoFocus);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    verticalHeader()->setDefaultAlignment(Qt::AlignCenter);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setFocusPolicy(Qt::NoFocus);
    for (int column = 0; column < exchange::gridColumns; ++column)
        setChoices(column, {});
    connect(&themeNotifier(), &ThemeNotifier::changed, this, &GridView::applyMetrics);
    applyMetrics();
    setCurrentIndex(model->index(0, 0));
}

void GridView::setChoices(int column, const QStringList& choices) {
    QAbstractItemDelegate* before = itemDelegateForColumn(column);
    setItemDelegateForColumn(column, new CellDelegate(choices, this));
    delete before;
}

void GridView::applyMetrics() {
    const QFontMetrics metrics(textFont(TextRole::Body));
    verticalHeader()->setDefaultSectionSize(controlHeight(metrics));
    horizontalHeader()->setFixedHeight(controlHeight(metrics));
    verticalHeader()->setMinimumWidth(metrics.horizontalAdvance(u"9999 !"_s) + 2 * space::m);
    setMinimumHeight(5 * controlHeight(metrics));
    layColumns();
    updateGeometry();
}

// The title has the most room; narrow ones can be scrolled to.
void GridView::layColumns() {
    const int room = viewport()->width();
    const int title = room * 44 / 100;
    const int date = room * 16 / 100;
    const int category = room * 24 / 100;
    const int widths[exchange::gridColumns] = {title, date, category,
                                               room - title - date - category};
    for (int i = 0; i < exchange::gridColumns; ++i)
        setColumnWidth(i, std::max(scaled(i == 0 ? 180 : 90), widths[i]));
}

void GridView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    layColumns();
}

QSize GridView::sizeHint() const {
    return {640,
            horizontalHeader()->height() + shownRows * verticalHeader()->defaultSectionSize() + 2};
}

void GridView::showCell(int row, int column) {
    const QModelIndex cell = m_model->index(row, column);
    setCurrentIndex(cell);
    scrollTo(cell);
    setFocus(Qt::OtherFocusReason);
}

bool GridView::step(bool forward) {
    const QModelIndex now = currentIndex();
    const int place = now.row() * exchange::gridColumns + now.column() + (forward ? 1 : -1);
    const bool emptyBefore =
        now.isValid() && exchange::isEmptyRow(m_model->lines()[std::size_t(now.row())]);
    const bool leaves = forward && emptyBefore && now.column() == exchange::gridColumns - 1;
    if (!now.isValid() || place < 0 || leaves ||
        place >= m_model->rowCount() * exchange::gridColumns)
        return false;
    setCurrentIndex(m_model->index(place / exchange::gridColumns, place % exchange::gridColumns));
    return true;
}

// Tab asks for the next place before it leaves.
bool GridView::focusNextPrevChild(bool next) {
    return step(next) || QTableView::focusNextPrevChild(next);
}

void GridView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Paste))
        return emit pasteRequested();
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        return m_model->clearCells(selectionModel()->selectedIndexes());
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (event->modifiers() & Qt::ControlModifier)
            return event->ignore(); // the page adds the items
        event->accept();
        if (state() != EditingState) // else it came from the cell, which is closed by it
            edit(currentIndex());
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        QTableView::focusNextPrevChild(true);
        return event->accept();
    }
    QTableView::keyPressEvent(event);
}

// Enter in a cell goes down, as in a spreadsheet; Tab goes on.
void GridView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
    const bool next = hint == QAbstractItemDelegate::EditNextItem;
    const bool back = hint == QAbstractItemDelegate::EditPreviousItem;
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    if (next || back)
        step(next);
    else if (hint == QAbstractItemDelegate::SubmitModelCache &&
             currentIndex().row() + 1 < m_model->rowCount())
        setCurrentIndex(currentIndex().siblingAtRow(currentIndex().row() + 1));
}

void GridView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    emit currentMoved();
}

} // namespace tenon::ui
