// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/roster.h"

#include "core/base/text.h"
#include "core/people/rostercells.h"
#include "core/people/rosterchanges.h"
#include "core/people/rostersupervisors.h"

#include <QCoreApplication>

#include <algorithm>

namespace tenon::people {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Roster)
};

constexpr qsizetype longestName = 200;

// One row with its columns by field.
class RowReader {
public:
    RowReader(const TextTable::Row& row, const ColumnMap& columns, RosterEntry& entry)
        : m_row(row), m_columns(columns), m_entry(entry) {}

    QString cell(RosterField field) const {
        const int at = columnOf(field);
        return at >= 0 && at < m_row.cells.size() ? text::cleanedLine(m_row.cells.at(at))
                                                  : QString();
    }
    void problem(RosterField field, const QString& message) {
        const int at = columnOf(field);
        m_entry.problems.push_back(
            {m_entry.row, at >= 0 ? m_columns[std::size_t(at)].header : QString(), message});
    }
    bool has(RosterField field) const { return columnOf(field) >= 0; }

    // A cell that says something, as a value; its problem otherwise.
    template <class T, class Reader>
    std::optional<T> read(RosterField field, Reader reader) {
        const QString text = cell(field);
        if (text.isEmpty())
            return std::nullopt;
        const CellReading<T> reading = reader(text);
        if (!reading.value)
            problem(field, reading.problem);
        return reading.value;
    }

private:
    int columnOf(RosterField field) const {
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            if (m_columns[i].field == field)
                return int(i);
        return -1;
    }

    const TextTable::Row& m_row;
    const ColumnMap& m_columns;
    RosterEntry& m_entry;
};

void checkText(RowReader& in, RosterField field, const QString& text) {
    if (text.size() > longestName)
        in.problem(field, Tr::tr("Is longer than %1 characters.").arg(longestName));
    if (text::hasDirectionOverride(text))
        in.problem(field, Tr::tr("Holds hidden characters that change the order of the text."));
}

void readName(RowReader& in, RosterEntry& entry) {
    const RosterField field = in.has(RosterField::Name) ? RosterField::Name : RosterField::LastName;
    entry.name = in.cell(RosterField::Name);
    if (entry.name.isEmpty())
        entry.name = u"%1 %2"_s.arg(in.cell(RosterField::FirstName), in.cell(RosterField::LastName))
                         .simplified();
    if (entry.name.isEmpty())
        in.problem(field, Tr::tr("The name is missing."));
    checkText(in, field, entry.name);
}

void readEmail(RowReader& in, RosterEntry& entry) {
    const QString email = in.cell(RosterField::Email);
    if (email.isEmpty())
        in.problem(RosterField::Email, Tr::tr("The e-mail address is missing."));
    else if (!text::isEmail(email))
        in.problem(RosterField::Email,
                   Tr::tr("\"%1\" is not an e-mail address.").arg(email.left(80)));
    else
        entry.email = email.toLower();
    checkText(in, RosterField::Email, email);
}

void readDepartment(RowReader& in, RosterEntry& entry) {
    const QString department = in.cell(RosterField::Department);
    if (!department.isEmpty())
        entry.department = department;
    checkText(in, RosterField::Department, department);
}

// A row that is cut short or spilled over was probably quoted wrongly: its cells are in doubt.
void checkWidth(const TextTable& table, const TextTable::Row& row, RosterEntry& entry) {
    const qsizetype columns = table.header.size();
    const bool spills =
        std::any_of(row.cells.begin() + std::min(columns, row.cells.size()), row.cells.end(),
                    [](const QString& cell) { return !cell.trimmed().isEmpty(); });
    if (row.cells.size() < columns || spills)
        entry.problems.push_back(
            {row.line,
             {},
             Tr::tr("Has %1 cells where the header has %2.").arg(row.cells.size()).arg(columns)});
}

RosterEntry readRow(const TextTable& table, const TextTable::Row& row, const ColumnMap& columns,
                    const policy::PolicyPack& pack, QDate today) {
    RosterEntry entry;
    entry.row = row.line;
    checkWidth(table, row, entry);
    RowReader in(row, columns, entry);
    readName(in, entry);
    readEmail(in, entry);
    readDepartment(in, entry);
    entry.rank = in.read<QString>(RosterField::Rank,
                                  [&](const QString& cell) { return readRank(cell, pack); });
    entry.track = in.read<QString>(RosterField::Track,
                                   [&](const QString& cell) { return readTrack(cell, pack); });
    entry.appointed = in.read<QDate>(RosterField::Appointed,
                                     [&](const QString& cell) { return readDate(cell, today); });
    entry.tenured = in.read<bool>(RosterField::Tenured, readYesNo);
    return entry;
}

QString headerOf(const ColumnMap& columns, RosterField field) {
    for (const ColumnChoice& choice : columns)
        if (choice.field == field)
            return choice.header;
    return {};
}

void refuseTwins(std::vector<RosterEntry>& entries, const QString& column) {
    QHash<QString, int> rows;
    for (RosterEntry& entry : entries) {
        if (entry.email.isEmpty())
            continue;
        if (rows.contains(entry.email))
            entry.problems.push_back(
                {entry.row, column,
                 Tr::tr("%1 stands already in row %2.")
                     .arg(entry.email, QString::number(rows.value(entry.email)))});
        else
            rows.insert(entry.email, entry.row);
    }
}

RowFate fateOf(RosterEntry& entry, const Profile* present, const RosterSupervisors& supervisors,
               const policy::PolicyPack& pack) {
    if (!entry.problems.empty())
        return RowFate::Bad;
    if (!present)
        return RowFate::Added;
    entry.changes =
        rosterChanges(entry, *present, supervisors.supervisorEmailOf(present->person), pack);
    return entry.changes.isEmpty() ? RowFate::Unchanged : RowFate::Updated;
}

} // namespace

int RosterPlan::count(RowFate fate) const {
    return int(std::count_if(entries.begin(), entries.end(),
                             [fate](const RosterEntry& entry) { return entry.fate == fate; }));
}

std::vector<RowProblem> RosterPlan::problems() const {
    std::vector<RowProblem> all;
    for (const RosterEntry& entry : entries)
        all.insert(all.end(), entry.problems.begin(), entry.problems.end());
    return all;
}

RosterPlan planRoster(const TextTable& table, const ColumnMap& columns,
                      const policy::PolicyPack& pack, const std::vector<Profile>& existing,
                      QDate today, const CancelToken& cancel) {
    RosterPlan plan;
    for (const ColumnChoice& choice : columns)
        if (!choice.field)
            plan.ignored.append(choice.header);
    QStringList supervisorCells;
    for (const TextTable::Row& row : table.rows) {
        if (cancel.isCancelled())
            return plan;
        plan.entries.push_back(readRow(table, row, columns, pack, today));
        supervisorCells.append(
            RowReader(row, columns, plan.entries.back()).cell(RosterField::Supervisor));
    }
    refuseTwins(plan.entries, headerOf(columns, RosterField::Email));
    RosterSupervisors supervisors(existing, headerOf(columns, RosterField::Supervisor));
    supervisors.resolve(plan.entries, supervisorCells);
    QHash<QString, const Profile*> byEmail;
    for (const Profile& profile : existing)
        byEmail.insert(profile.person.email.toLower(), &profile);
    for (RosterEntry& entry : plan.entries)
        entry.fate = fateOf(entry, byEmail.value(entry.email), supervisors, pack);
    return plan;
}

} // namespace tenon::people
