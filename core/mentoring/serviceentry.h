// SPDX-License-Identifier: GPL-3.0-or-later
// Mentoring as an entry of the mentor's own portfolio: one item for each program, with every
// stretch of time, hours and numbers, phrased as a dossier phrases it. Mentees are named only where
// they agreed to it. Made from pairings and meetings alone. Pure.
#pragma once

#include "core/base/daterange.h"
#include "core/mentoring/servicestatement.h"
#include "core/portfolio/itemparts.h"

namespace tenon::mentoring {

// The stretches of time in which somebody was a mentor; those that touch or overlap are one. In
// order; the last without an end where a pairing goes on.
std::vector<DateRange> mentoringPeriods(const std::vector<Pair>& pairs, people::PersonId mentor);

struct ServiceEntryInput {
    QString program;
    std::vector<Pair> pairs;    // of the mentor, in this program
    ServiceStatement statement; // of those pairings, from the first day to today
    std::vector<people::Person> people;
    QString category; // where the mentor's pack files it; may be empty
    QString subcategory;
};

// How an entry is found again: in the item's source.
QString serviceSource(const QString& program);

// before: the entry as it stands, or empty. What its owner changed by hand (title, role, where it
// is filed, their own description, sharing) stays; dates, hours, and mentees are brought up to
// date.
portfolio::WholeItem serviceEntry(const ServiceEntryInput& input,
                                  const std::optional<portfolio::WholeItem>& before);

} // namespace tenon::mentoring
