// SPDX-License-Identifier: GPL-3.0-or-later
// People as they are asked for: one, all, by address, or a page of them.
#pragma once

#include "core/people/profile.h"
#include "core/store/database.h"

namespace tenon::people {

// Everybody with their appointment in force and its ranks, by sort name.
Result<std::vector<Profile>> profiles(const store::Database& database);
Result<Profile> profile(const store::Database& database, PersonId id);
// By e-mail address, whatever its case. Error NotFound names the address.
Result<Person> personByEmail(const store::Database& database, const QString& email);

enum class PeopleOrder { Name, Department, Appointed };

// The identifiers of those whose name, address or department holds every word of filter, in order.
// Exact and complete: the list that shows them pages through it.
Result<std::vector<qint64>> personIds(const store::Database& database, const QString& filter,
                                      PeopleOrder order, bool descending);

// "Amara Osei" becomes "osei amara"; "van der Berg, Lena" becomes "van der berg lena".
QString sortNameOf(const QString& name);

} // namespace tenon::people
