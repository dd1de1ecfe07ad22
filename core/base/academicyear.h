// SPDX-License-Identifier: GPL-3.0-or-later
// The academic year a day falls in, by the month and day on which the campus begins its year.
#pragma once

#include <QDate>
#include <QString>

#include <compare>

namespace tenon {

class AcademicYear {
public:
    // The academic year that contains day. month/dayOfMonth: when the campus's year begins,
    // for example 8 and 16; 29 February is read as 1 March in other years.
    static AcademicYear containing(QDate day, int month, int dayOfMonth);

    int startYear() const { return m_startYear; } // 2026 for 2026–27
    QDate firstDay() const;
    QDate lastDay() const;
    AcademicYear plus(int years) const;
    QString label() const; // "2026–27", or "2026" where the year begins in January

    auto operator<=>(const AcademicYear&) const = default;

private:
    AcademicYear(int startYear, int month, int day)
        : m_startYear(startYear), m_month(month), m_day(day) {}
    int m_startYear;
    int m_month;
    int m_day;
};

} // namespace tenon
