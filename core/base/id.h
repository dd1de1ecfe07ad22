// SPDX-License-Identifier: GPL-3.0-or-later
// The identity of a record: 64 bits, always valid, never mixed up with another kind of record.
// Absence is std::optional<Id<…>>, not a zero.
#pragma once

#include <QtGlobal>

#include <compare>
#include <functional>

namespace tenon {

template <class Tag>
class Id {
public:
    // Stands for no record: only for a field that is still to be filled; the store refuses it.
    constexpr Id() : m_value(0) {}
    // value: what an IdGenerator made or the file holds; positive.
    explicit constexpr Id(qint64 value) : m_value(value) {}
    constexpr qint64 value() const { return m_value; }
    constexpr auto operator<=>(const Id&) const = default;

private:
    qint64 m_value;
};

} // namespace tenon

template <class Tag>
struct std::hash<tenon::Id<Tag>> {
    std::size_t operator()(tenon::Id<Tag> id) const noexcept {
        return std::hash<qint64>{}(id.value());
    }
};
