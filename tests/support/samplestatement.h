// SPDX-License-Identifier: GPL-3.0-or-later
// A service statement to print in tests: two mentees and four months, with names that need care.
#pragma once

#include "core/reports/servicereport.h"

namespace tenon::test {

inline mentoring::ServiceStatement sampleStatement() {
    mentoring::ServiceStatement statement;
    statement.mentor.name = QStringLiteral("Ruth <b>Klein</b> & Öberg");
    statement.from = QDate(2025, 9, 1);
    statement.to = QDate(2025, 12, 31);
    statement.meetings = 3;
    statement.minutes = 135;
    statement.notCounted = 40;
    statement.mentees = {{people::PersonId(2),
                          QStringLiteral("Amara Osei"),
                          QStringLiteral("amara@example.edu"),
                          2,
                          75,
                          {{QDate(2025, 9, 1), QDate(2025, 12, 31)}},
                          true},
                         {people::PersonId(3),
                          QStringLiteral("=cmd|'/c calc'!A1"),
                          QStringLiteral("zoe@example.edu"),
                          1,
                          60,
                          {},
                          true}};
    statement.months = {{QDate(2025, 9, 1), 2, 90},
                        {QDate(2025, 10, 1), 0, 0},
                        {QDate(2025, 11, 1), 1, 45},
                        {QDate(2025, 12, 1), 0, 0}};
    return statement;
}

inline reports::ServiceReportContext sampleContext() {
    return {QStringLiteral("Library of \"X\" & Y"), QStringLiteral("Dr. <Dean>"),
            QStringLiteral("Library Faculty Mentoring"), QDate(2026, 1, 8)};
}

} // namespace tenon::test
