// SPDX-License-Identifier: GPL-3.0-or-later
// A campus made for a test, its events written short, and what the clock makes of them.
#pragma once

#include "core/base/text.h"
#include "core/tenure/tenureclock.h"
#include "tests/support/packs.h"

namespace tenon::test {

using namespace Qt::StringLiterals;
using namespace tenure;
using Kind = ClockEventKind;
using Events = std::vector<ClockEvent>;

inline policy::TrackStep step(const char* code, int year, int month, int dayOfMonth) {
    policy::TrackStep made;
    made.code = made.title = QString::fromLatin1(code);
    made.year = year;
    made.month = month;
    made.day = dayOfMonth;
    made.source = u"a source"_s;
    return made;
}

// One track of some years, academic year from 16 August, with a third-year review on 1 March and a
// portfolio due on 15 October of the last year.
inline policy::PolicyPack campus(int years) {
    policy::PolicyPack pack;
    pack.title = u"A campus"_s;
    policy::Track track;
    track.code = u"tt"_s;
    track.title = u"Tenure track"_s;
    track.years = years;
    track.source = u"a source"_s;
    track.mandatoryReview = u"portfolio"_s;
    track.preTenureReview = u"third"_s;
    track.clock.maxExtensions = 2;
    track.steps = {step("second", 2, 3, 1), step("third", 3, 3, 1), step("fourth", 4, 3, 1),
                   step("portfolio", years, 10, 15)};
    pack.tracks = {track};
    return pack;
}

inline policy::ClockRule& rule(policy::PolicyPack& pack) {
    return pack.tracks.front().clock;
}

inline people::Appointment hired(const char* on) {
    people::Appointment appointment;
    appointment.id = people::AppointmentId(1);
    appointment.track = u"tt"_s;
    appointment.appointed = day(on);
    appointment.tenure = people::TenureStatus::Probationary;
    return appointment;
}

inline ClockEvent happened(Kind kind, const char* on, int years = 1) {
    static qint64 last = 0;
    ClockEvent made;
    made.id = ClockEventId(++last);
    made.appointment = people::AppointmentId(1);
    made.kind = kind;
    made.onDay = day(on);
    made.years = years;
    return made;
}

inline ClockEvent answering(const ClockEvent& other, Kind kind, const char* on, int years = 1) {
    ClockEvent made = happened(kind, on, years);
    made.answers = other.id;
    return made;
}

inline ClockEvent leave(const char* from, const char* until, int years) {
    ClockEvent made = happened(Kind::Leave, from, years);
    made.began = day(from);
    made.until = day(until);
    return made;
}

inline TenureClock clockOf(const policy::PolicyPack& pack, const Events& events,
                           const char* appointed = "2026-08-16", const char* today = "2026-09-01") {
    const auto clock = tenureClock(pack, hired(appointed), events, day(today));
    if (!clock)
        qFatal("%s", qPrintable(clock.error().message));
    return *clock;
}

inline QDate dueOf(const TenureClock& clock, const char* code) {
    for (const ClockStep& one : clock.steps)
        if (one.code == QLatin1StringView(code))
            return one.due;
    return {};
}

inline QString whyOf(const TenureClock& clock, const char* code) {
    for (const ClockStep& one : clock.steps)
        if (one.code == QLatin1StringView(code))
            return one.why.join(u'\n');
    return {};
}

inline void sayAll(const QStringList& sentences) {
    for (const QString& sentence : sentences)
        qInfo("%s", qPrintable(sentence));
}

} // namespace tenon::test

// The clock refuses one event, with these words.
#define VERIFY_REFUSED(clock, words)                                                               \
    do {                                                                                           \
        const QStringList sentences = (clock).refused;                                             \
        if (sentences.size() != 1 || !sentences.front().contains(words))                           \
            tenon::test::sayAll(sentences);                                                        \
        QCOMPARE(sentences.size(), 1);                                                             \
        QVERIFY(sentences.front().contains(words));                                                \
    } while (false)
