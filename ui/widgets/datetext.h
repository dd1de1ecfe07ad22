// SPDX-License-Identifier: GPL-3.0-or-later
// Dates in the reader's own order and words.
#pragma once

#include <QDate>
#include <QString>

namespace tenon::ui {

QString dateText(QDate day);        // "12 Mar 2026"
QString weekdayDateText(QDate day); // "Thu 12 Mar 2026"
QString monthText(QDate day);       // "Mar 2026"
QString wholeMonthText(QDate day);  // "March 2026"
// "in 19 days", "today", "3 days ago"
QString daysFromText(QDate day, QDate today);

} // namespace tenon::ui
