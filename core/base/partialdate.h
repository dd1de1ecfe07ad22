// SPDX-License-Identifier: GPL-3.0-or-later
// A date as exactly as it is known: a year, a month or a day (ISO 8601 in reduced precision). An
// article of "2017" stays of 2017; no day is made up for it.
#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace tenon {

class PartialDate {
public:
    enum class Precision { Year, Month, Day };

    constexpr PartialDate() = default; // of no time at all: not valid
    PartialDate(QDate day) : m_first(day) {}
    // Not valid where there is no such month or day; years 1 to 9999. month and day: 0 where they
    // are not known.
    static PartialDate of(int year, int month = 0, int day = 0);
    // "2017", "2017-03" or "2017-03-15", and nothing else.
    static std::optional<PartialDate> fromIso(const QString& text);

    bool isValid() const { return m_first.isValid(); }
    Precision precision() const { return m_precision; }
    QDate first() const { return m_first; } // the first day it may be
    QDate last() const;                     // the last
    int year() const { return m_first.year(); }
    QString iso() const;
    // For people, in their language: "2017", "Mar 2017", "15 Mar 2017".
    QString text() const;

    bool operator==(const PartialDate&) const = default;
    // By the first day; of the same first day, the vaguer comes first.
    std::strong_ordering operator<=>(const PartialDate& other) const;

private:
    QDate m_first;
    Precision m_precision = Precision::Day;
};

} // namespace tenon
