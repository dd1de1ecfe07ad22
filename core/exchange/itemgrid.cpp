// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/itemgrid.h"

#include "core/base/text.h"
#include "core/exchange/csvparser.h"
#include "core/exchange/itemcolumns.h"
#include "core/portfolio/guide.h"
#include "core/portfolio/quickitem.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace tenon::exchange {

using namespace Qt::StringLiterals;
using policy::FiledUnder;
using policy::PolicyPack;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ItemGrid)
};

// As many of a delimiter, and at least one, in every line that is not empty.
bool dividesEveryLine(const QString& text, QChar delimiter) {
    qsizetype each = -1;
    int lines = 0;
    for (const QString& line : text.split(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        qsizetype count = 0;
        bool quoted = false;
        for (const QChar c : line) {
            quoted = quoted != (c == u'"');
            count += !quoted && c == delimiter ? 1 : 0;
        }
        if (count == 0 || (each >= 0 && count != each))
            return false;
        each = count;
        ++lines;
    }
    return lines > 1; // one line with a comma is a title
}

std::vector<QStringList> linesOf(const QString& text) {
    std::vector<QStringList> lines;
    for (const QString& line : text.split(u'\n'))
        if (!line.trimmed().isEmpty() && lines.size() < std::size_t(mostGridRows))
            lines.push_back({text::cleanedLine(line)});
    return lines;
}

std::optional<GridColumn> gridColumnNamed(const QString& heading) {
    const QString name = itemColumn(heading);
    if (name == u"title"_s)
        return GridColumn::Title;
    if (name == u"started"_s || text::folded(heading) == text::folded(Tr::tr("When")))
        return GridColumn::Date;
    if (name == u"category"_s)
        return GridColumn::Category;
    if (name == u"type"_s)
        return GridColumn::Type;
    return std::nullopt;
}

// Which column each cell goes to; beyond the grid: nowhere.
using Targets = std::vector<std::optional<GridColumn>>;

Targets targetsAt(GridColumn at, qsizetype cells) {
    Targets targets(std::size_t(cells), std::nullopt);
    for (qsizetype i = 0; i < cells && int(at) + i < gridColumns; ++i)
        targets[std::size_t(i)] = GridColumn(int(at) + int(i));
    return targets;
}

// "4/15/2025" and "15.4.2025": in figures, where only one of the two can be the month.
std::optional<PartialDate> plainFigures(const QString& text) {
    static const QRegularExpression figures(u"^(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})$"_s);
    const auto match = figures.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int first = match.captured(1).toInt();
    const int second = match.captured(3).toInt();
    const int year = match.captured(4).toInt();
    if ((first <= 12) == (second <= 12) && first != second)
        return std::nullopt;
    const PartialDate date =
        first > 12 ? PartialDate::of(year, second, first) : PartialDate::of(year, first, second);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<PartialDate> dateOf(const QString& text, QDate today) {
    const auto date = portfolio::dateFromText(text, today);
    return date ? date : plainFigures(text);
}

bool isPresent(const QString& text) {
    const QString word = text::folded(text);
    return word == u"present" || word == u"now" || word == text::folded(Tr::tr("present"));
}

bool readDates(const QString& cell, QDate today, portfolio::PortfolioItem& item) {
    const QString text = text::cleanedLine(cell);
    if (text.isEmpty())
        return true;
    if ((item.started = dateOf(text, today)))
        return true;
    static const QRegularExpression between(u"\\s*[\u2013\u2014]\\s*|\\s+-\\s+|\\s+to\\s+"_s);
    static const QRegularExpression years(u"^(\\d{4})-(\\d{4})$"_s);
    QStringList ends = text.split(between);
    if (const auto match = years.match(text); match.hasMatch())
        ends = {match.captured(1), match.captured(2)};
    if (ends.size() != 2)
        return false;
    item.started = dateOf(ends[0], today);
    item.ongoing = isPresent(ends[1]);
    if (!item.ongoing)
        item.ended = dateOf(ends[1], today);
    return item.started && (item.ongoing || item.ended) &&
           !portfolio::endsBeforeItBegins(item.started, item.ended);
}

QString dateFault(const QString& cell) {
    return Tr::tr("“%1” is no date that can be read in one way only: write 2026, 2026-09, 1 Sep "
                  "2026 or 2024 – 2026.")
        .arg(text::cleanedLine(cell).left(60));
}

// Every way to call a place; the more exact first.
std::array<QString, 3> namesOf(const PolicyPack& pack, const FiledUnder& place) {
    const policy::Category* category = pack.category(place.category);
    const auto* sub = category ? category->subcategory(place.subcategory) : nullptr;
    return {place.key(), portfolio::placeTitle(pack, place),
            sub        ? sub->title
            : category ? category->title
                       : QString()};
}

} // namespace

bool isEmptyRow(const GridRow& row) {
    return std::all_of(row.begin(), row.end(),
                       [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

std::vector<QStringList> pastedCells(const QString& pasted) {
    QString text = pasted;
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').remove(QChar(0));
    QChar delimiter = u'\t';
    if (!text.contains(u'\t')) {
        delimiter = dividesEveryLine(text, u';')   ? u';'
                    : dividesEveryLine(text, u',') ? u','
                                                   : QChar();
        if (delimiter.isNull())
            return linesOf(text);
    }
    auto records = CsvParser(text, delimiter, CsvLimits{}, {}).parse();
    if (!records) // a quotation mark that never ends: as it stands, so that nothing is lost
        return linesOf(text.replace(u'\t', u' '));
    std::vector<QStringList> cells;
    for (const TextTable::Row& record : *records) {
        QStringList row;
        for (const QString& cell : record.cells)
            row << text::cleanedLine(cell);
        if (cells.size() < std::size_t(mostGridRows))
            cells.push_back(row);
    }
    return cells;
}

GridPaste gridPaste(const QString& text, GridColumn at) {
    GridPaste paste;
    std::vector<QStringList> cells = pastedCells(text);
    if (cells.empty())
        return paste;
    Targets targets = targetsAt(at, 0);
    const bool named = cells.front().size() > 1 && looksLikeItems(cells.front());
    if (named) {
        for (const QString& heading : cells.front()) {
            targets.push_back(gridColumnNamed(heading));
            if (!targets.back())
                paste.leftOut << heading;
        }
        cells.erase(cells.begin());
    }
    for (const QStringList& row : cells) {
        const Targets here = named ? targets : targetsAt(at, row.size());
        GridRow& made = paste.rows.emplace_back();
        QStringList beyond;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const auto target = std::size_t(i) < here.size() ? here[std::size_t(i)] : std::nullopt;
            if (target) {
                made[std::size_t(*target)] = row[i];
                paste.filled[std::size_t(*target)] = true;
            } else if (!named && !row[i].isEmpty()) {
                beyond << row[i];
            }
        }
        if (paste.leftOut.isEmpty())
            paste.leftOut = beyond;
    }
    return paste;
}

std::optional<FiledUnder> placeNamed(const PolicyPack& pack, const QString& name) {
    static const QRegularExpression dash(u"\\s*[\u2013\u2014]\\s*|\\s+-\\s+"_s);
    const QString wanted = text::folded(QString(name).replace(dash, u" – "_s));
    const std::vector<FiledUnder> places = policy::placesOf(pack);
    for (std::size_t way = 0; way < 3; ++way) {
        std::vector<FiledUnder> found;
        for (const FiledUnder& place : places)
            if (text::folded(namesOf(pack, place)[way]) == wanted)
                found.push_back(place);
        if (found.size() == 1)
            return found.front();
        if (found.size() > 1) // the category itself goes before a subcategory of its name
            for (const FiledUnder& place : found)
                if (place.subcategory.isEmpty())
                    return place;
    }
    return std::nullopt;
}

GridReading readGrid(const std::vector<GridRow>& rows, const PolicyPack& pack, QDate today) {
    GridReading reading;
    for (int number = 0; number < int(rows.size()); ++number) {
        const GridRow& row = rows[std::size_t(number)];
        if (isEmptyRow(row))
            continue;
        const std::size_t before = reading.faults.size();
        const auto fault = [&](GridColumn column, const QString& text) {
            reading.faults.push_back({number, column, text});
        };
        const auto cell = [&](GridColumn column) {
            return text::cleanedLine(row[std::size_t(column)]);
        };
        GridItem made{number, {}};
        portfolio::PortfolioItem& item = made.whole.item;
        item.title = cell(GridColumn::Title);
        if (item.title.isEmpty())
            fault(GridColumn::Title, Tr::tr("It has no title: say what it is."));
        if (!readDates(row[std::size_t(GridColumn::Date)], today, item))
            fault(GridColumn::Date, dateFault(row[std::size_t(GridColumn::Date)]));
        if (const QString name = cell(GridColumn::Category); !name.isEmpty()) {
            const auto place = placeNamed(pack, name);
            if (place)
                item.category = place->category, item.subcategory = place->subcategory;
            else
                fault(GridColumn::Category,
                      Tr::tr("“%1” is no category of your criteria: choose one, or leave it empty "
                             "for the inbox.")
                          .arg(name.left(60)));
        }
        if (const QString name = cell(GridColumn::Type); !name.isEmpty()) {
            const auto type = itemTypeNamed(name);
            item.type = type.value_or(item.type);
            if (!type)
                fault(GridColumn::Type, Tr::tr("“%1” is no type that is known: choose one, or "
                                               "leave it empty.")
                                            .arg(name.left(60)));
        }
        if (reading.faults.size() == before)
            reading.items.push_back(std::move(made));
    }
    return reading;
}

} // namespace tenon::exchange
