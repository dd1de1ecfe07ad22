// SPDX-License-Identifier: GPL-3.0-or-later
// An article one of the pair shares with the other, and who has read it.
#pragma once

#include "core/base/partialdate.h"
#include "core/mentoring/pairing.h"

namespace tenon::mentoring {

struct Reading {
    Id<Reading> id;
    PairingId pairing;
    QString title;
    QString authors; // as a citation has them
    std::optional<PartialDate> published;
    QString container; // the journal or book
    QString doi;
    QString link;
    QString comment; // one line: why it is worth reading
    people::PersonId sharedBy;
    QDate shared;
    QString fileName; // of a file that is kept here; else empty
    qint64 fileBytes = 0;
    QString fileSha256;

    bool operator==(const Reading&) const = default;
};

enum class Mark { Read, Discussed };

struct ReadingMark {
    Id<ReadingMark> id;
    Id<Reading> reading;
    people::PersonId person;
    Mark mark = Mark::Read;
    QDate onDay;

    bool operator==(const ReadingMark&) const = default;
};

} // namespace tenon::mentoring

template <>
struct tenon::Tokens<tenon::mentoring::Mark> {
    using E = tenon::mentoring::Mark;
    static constexpr std::array pairs{std::pair{E::Read, "read"},
                                      std::pair{E::Discussed, "discussed"}};
};

template <>
struct tenon::store::Describe<tenon::mentoring::Reading> {
    using T = tenon::mentoring::Reading;
    static constexpr auto table = "reading";
    static constexpr auto audience = Audience::Pair;
    static constexpr auto columns = std::tuple{Column{"id", &T::id},
                                               Column{"pairing", &T::pairing},
                                               Column{"title", &T::title},
                                               Column{"authors", &T::authors},
                                               Column{"published", &T::published},
                                               Column{"container", &T::container},
                                               Column{"doi", &T::doi},
                                               Column{"link", &T::link},
                                               Column{"comment", &T::comment},
                                               Column{"shared_by", &T::sharedBy},
                                               Column{"shared", &T::shared},
                                               Column{"file_name", &T::fileName},
                                               Column{"file_bytes", &T::fileBytes},
                                               Column{"file_sha256", &T::fileSha256}};
};

template <>
struct tenon::store::Describe<tenon::mentoring::ReadingMark> {
    using T = tenon::mentoring::ReadingMark;
    static constexpr auto table = "reading_mark";
    static constexpr auto audience = Audience::Pair;
    static constexpr auto columns = std::tuple{
        Column{"id", &T::id}, Column{"reading", &T::reading}, Column{"person", &T::person},
        Column{"mark", &T::mark}, Column{"on_day", &T::onDay}};
};
