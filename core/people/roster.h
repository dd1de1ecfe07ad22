// SPDX-License-Identifier: GPL-3.0-or-later
// A roster as rows of text becomes a plan: what each row would do to the library. Pure: nothing is
// written here, and importing the same roster twice plans nothing the second time.
#pragma once

#include "core/base/task.h"
#include "core/base/texttable.h"
#include "core/people/profile.h"
#include "core/policy/policypack.h"

#include <QHash>

namespace tenon::people {

enum class RosterField {
    Name,
    FirstName,
    LastName,
    Email,
    Rank,
    Track,
    Appointed,
    Department,
    Supervisor,
    Tenured
};

// Which column of the input feeds which field; a column without one is ignored, and listed as such.
struct ColumnChoice {
    QString header;
    std::optional<RosterField> field;
    bool operator==(const ColumnChoice&) const = default;
};
using ColumnMap = std::vector<ColumnChoice>;

// By name: what was remembered for this header first, then the built-in synonyms ("E-mail address",
// "Home department", "Date of hire"). No field is given twice.
ColumnMap guessColumns(const QStringList& header, const QHash<QString, RosterField>& remembered);

// What a map still lacks to be usable: a name (or first and last name) and an e-mail address.
std::optional<Error> checkColumns(const ColumnMap& columns);

enum class RowFate { Added, Updated, Unchanged, Bad };

struct RowProblem {
    int row = 0;    // the line of the input, 1 is the first
    QString column; // its header
    QString message;
    bool operator==(const RowProblem&) const = default;
};

// What one row asks for. Absent: the row is silent about it, and what stands is kept.
struct RosterEntry {
    int row = 0;
    RowFate fate = RowFate::Bad;
    QString name;
    QString email;
    std::optional<QString> rank;  // code
    std::optional<QString> track; // code
    std::optional<QDate> appointed;
    std::optional<QString> department;
    std::optional<QString> supervisorEmail;
    std::optional<bool> tenured;
    QStringList changes; // sentences: "Rank: Assistant Professor, was Instructor"
    std::vector<RowProblem> problems;
    bool operator==(const RosterEntry&) const = default;
};

struct RosterPlan {
    std::vector<RosterEntry> entries; // one for each row of the input, in its order
    QStringList ignored;              // headers of columns not used
    int count(RowFate fate) const;
    std::vector<RowProblem> problems() const;
};

// existing: everybody in the library. today bounds dates that must lie in the past. Once cancelled,
// the plan holds the rows read so far and is not to be used.
RosterPlan planRoster(const TextTable& table, const ColumnMap& columns,
                      const policy::PolicyPack& pack, const std::vector<Profile>& existing,
                      QDate today, const CancelToken& cancel = {});

} // namespace tenon::people

template <>
struct tenon::Tokens<tenon::people::RosterField> {
    using E = tenon::people::RosterField;
    static constexpr std::array pairs{std::pair{E::Name, "name"},
                                      std::pair{E::FirstName, "first name"},
                                      std::pair{E::LastName, "last name"},
                                      std::pair{E::Email, "email"},
                                      std::pair{E::Rank, "rank"},
                                      std::pair{E::Track, "track"},
                                      std::pair{E::Appointed, "appointed"},
                                      std::pair{E::Department, "department"},
                                      std::pair{E::Supervisor, "supervisor"},
                                      std::pair{E::Tenured, "tenured"}};
};
