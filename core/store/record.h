// SPDX-License-Identifier: GPL-3.0-or-later
// A record is a plain struct with == and one constexpr description beside it. Reading, writing,
// comparing, journalling and exporting all come from that one description:
//
//     template <> struct Describe<Person> {
//         static constexpr auto table = "person";
//         static constexpr auto audience = Audience::Program;
//         static constexpr auto columns = std::tuple{Column{"id", &Person::id}, …};
//     };
//
// The first column is always the identifier.
#pragma once

#include "core/base/result.h"
#include "core/store/codec.h"

#include <QLatin1StringView>

#include <tuple>
#include <vector>

namespace tenon::store {

// Who may see a table's rows. Confidential text has a table of its own, so that an audience never
// splits a row.
enum class Audience {
    Owner,                 // the person who wrote it, nobody else
    Pair,                  // mentor and mentee of the pairing, or a person and their mentors
    PairAndAdministration, // the pair, and whoever runs the program
    Administration,        // whoever runs the program, and the person who wrote it
    Review,                // whoever conducts a review; never the candidate, nor a mentor
    Program,               // everybody in the program
    File,                  // the program's own bookkeeping; holds nothing about a person
};

template <class T, class V>
struct Column {
    const char* name;
    V T::*member;
};
// clang before 17 does not deduce the arguments of an aggregate by itself.
template <class T, class V>
Column(const char*, V T::*) -> Column<T, V>;

template <class T>
struct Describe;

template <class T>
concept Described = requires {
    Describe<T>::columns;
};

// The same description without its type, for the journal and everything else that walks tables.
struct TableInfo {
    QString name;
    Audience audience = Audience::File;
    QStringList columns;

    bool operator==(const TableInfo&) const = default;
};

using Schema = std::vector<TableInfo>;

template <Described T>
const TableInfo& tableInfo() {
    static const TableInfo info = [] {
        TableInfo made;
        made.name = QString::fromLatin1(Describe<T>::table);
        made.audience = Describe<T>::audience;
        std::apply(
            [&](const auto&... c) { (made.columns.append(QString::fromLatin1(c.name)), ...); },
            Describe<T>::columns);
        return made;
    }();
    return info;
}

template <Described T>
Row toRow(const T& record) {
    Row row;
    std::apply(
        [&](const auto&... c) {
            (row.push_back(
                 Codec<std::decay_t<decltype(record.*(c.member))>>::encode(record.*(c.member))),
             ...);
        },
        Describe<T>::columns);
    return row;
}

// Error Damaged, naming table, column and row, where a cell is not what the description says.
Error unreadableCell(const TableInfo& table, const char* column, const Row& row);

template <Described T>
Result<T> fromRow(const Row& row) {
    T record;
    std::size_t index = 0;
    const char* bad = nullptr;
    const auto read = [&](const auto& c) {
        using Field = std::decay_t<decltype(record.*(c.member))>;
        auto field = index < row.size() ? Codec<Field>::decode(row[index]) : std::nullopt;
        ++index;
        if (field)
            record.*(c.member) = std::move(*field);
        else if (!bad)
            bad = c.name;
    };
    std::apply([&](const auto&... c) { (read(c), ...); }, Describe<T>::columns);
    if (bad)
        return unreadableCell(tableInfo<T>(), bad, row);
    return record;
}

} // namespace tenon::store
