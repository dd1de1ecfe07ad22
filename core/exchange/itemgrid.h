// SPDX-License-Identifier: GPL-3.0-or-later
// Many items written into a grid of cells, or pasted into it from a spreadsheet: what each row
// says, and which rows cannot be read, by their place. Pure; nothing is guessed and nothing
// dropped.
#pragma once

#include "core/policy/areas.h"
#include "core/portfolio/itemparts.h"

#include <array>

namespace tenon::exchange {

enum class GridColumn { Title, Date, Category, Type };
constexpr int gridColumns = 4;

// The cells of a row, by GridColumn, as they were typed.
using GridRow = std::array<QString, gridColumns>;
bool isEmptyRow(const GridRow& row); // nothing but spaces

// Text from a spreadsheet (tabs between the cells) or of a CSV file. A single column where neither
// is plain: a title may hold a comma. At most so many rows.
constexpr int mostGridRows = 5000;
std::vector<QStringList> pastedCells(const QString& text);

// Pasted cells as rows, the first cell in a column of the grid. Where the first row names the
// columns, each goes to its own, whatever the order, and one that has no column here is in
// leftOut.
struct GridPaste {
    std::vector<GridRow> rows;
    // Which cells of the rows were pasted; the others keep what they hold.
    std::array<bool, gridColumns> filled{};
    QStringList leftOut; // headings, or the cells beyond the last column of the first such row
};
GridPaste gridPaste(const QString& text, GridColumn at);

struct GridFault {
    int row = 0; // in the rows given, from 0
    GridColumn column = GridColumn::Title;
    QString text; // one sentence: what, and what to do
    bool operator==(const GridFault&) const = default;
};

struct GridItem {
    int row = 0; // in the rows given, from 0
    portfolio::WholeItem whole;
};

struct GridReading {
    std::vector<GridItem> items; // of the rows without a fault
    std::vector<GridFault> faults;
};

// A title is needed; what has no category waits in the inbox, what has no date has none. A category
// by its code or title, a subcategory alone where one category has it; a date as in
// portfolio::dateFromText(), two of them with a dash between, "to the present", or in figures
// whose order is plain. Empty rows are passed over.
GridReading readGrid(const std::vector<GridRow>& rows, const policy::PolicyPack& pack, QDate today);

// A place by what people call it; nothing where there is none, or more than one.
std::optional<policy::FiledUnder> placeNamed(const policy::PolicyPack& pack, const QString& name);

} // namespace tenon::exchange
