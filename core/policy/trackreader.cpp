// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/packreaders.h"

#include <QCoreApplication>
#include <QDate>

#include <set>

namespace tenon::policy {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PolicyPack)
};

NoticeRule readNotice(ObjectReader& in) {
    NoticeRule notice;
    notice.year = in.number(u"year"_s, 1, 40);
    const bool byMonths = in.has(u"months"_s);
    notice.months = in.number(u"months"_s, 1, 36, 0);
    if (byMonths && (in.has(u"month"_s) || in.has(u"day"_s)))
        in.fault(u"months"_s, Tr::tr("notice is due on a day or so many months before the end, not "
                                     "both; remove months, or month and day"));
    notice.month = in.number(u"month"_s, 1, 12, byMonths ? std::optional(0) : std::nullopt);
    notice.day = in.number(u"day"_s, 1, 31, byMonths ? std::optional(0) : std::nullopt);
    if (notice.month > 0)
        checkDay(in, notice.month, notice.day);
    in.finish();
    return notice;
}

void readNotices(ObjectReader& in, ClockRule& rule) {
    std::vector<ObjectReader> all = in.objects(u"notice"_s, Presence::Optional);
    for (std::size_t i = 0; i < all.size(); ++i) {
        rule.notice.push_back(readNotice(all[i]));
        if (i > 0 && rule.notice[i].year <= rule.notice[i - 1].year)
            all[i].fault(u"year"_s, Tr::tr("comes after the notice for year %1; put the notices in "
                                           "the order of their years, one for each year")
                                        .arg(rule.notice[i - 1].year));
    }
}

ClockRule readClock(ObjectReader& in) {
    ClockRule rule;
    rule.midYear = in.token(u"midYear"_s, MidYearRule::WholeYear, Presence::Optional);
    rule.maxExtensions = in.number(u"maxExtensions"_s, 0, 20, 0);
    rule.maxTotalYears = in.number(u"maxTotalYears"_s, 0, 40, 0);
    rule.maxCredit = in.number(u"maxCredit"_s, 0, 20, 0);
    rule.earliestEarlyYear = in.number(u"earliestEarlyYear"_s, 0, 20, 0);
    rule.requestWithinDays = in.number(u"requestWithinDays"_s, 0, 3650, 0);
    rule.leaveDays = in.number(u"leaveDays"_s, 0, 730, 0);
    rule.waivable = in.flag(u"waivable"_s, true);
    readNotices(in, rule);
    rule.source = in.text(u"source"_s, Presence::Optional);
    return rule;
}

void checkClock(ObjectReader& in, const Track& track) {
    const ClockRule& rule = track.clock;
    if (rule.maxTotalYears > 0 && rule.maxTotalYears < track.years)
        in.fault(u"maxTotalYears"_s,
                 Tr::tr("must be at least as great as years, or 0 for no limit"));
    if (rule.maxCredit > 0 && rule.maxCredit >= track.years)
        in.fault(u"maxCredit"_s,
                 Tr::tr("must leave a year of the track, which has %1; use 0 for as many as leave "
                        "a year")
                     .arg(track.years));
    if (rule.earliestEarlyYear > track.years)
        in.fault(u"earliestEarlyYear"_s,
                 Tr::tr("is later than the last year of the track, %1").arg(track.years));
}

void readTrackClock(ObjectReader& in, Track& track) {
    if (!in.has(u"clock"_s))
        return in.expect(u"clock"_s);
    ObjectReader clock = in.object(u"clock"_s);
    track.clock = readClock(clock);
    if (track.years == 0)
        in.fault(u"clock"_s, Tr::tr("a track of 0 years has no clock; remove it, or give years"));
    else
        checkClock(clock, track);
    clock.finish();
}

ReviewPlacing readPlacing(ObjectReader& in) {
    ReviewPlacing placing;
    placing.review = in.code(u"review"_s);
    placing.years = in.numbers(u"years"_s, 1, 20);
    std::set<int> seen;
    for (std::size_t i = 0; i < placing.years.size(); ++i)
        if (!seen.insert(placing.years[i]).second)
            in.fault(u"years[%1]"_s.arg(i),
                     Tr::tr("year %1 is given twice; keep one").arg(placing.years[i]));
    in.finish();
    return placing;
}

void checkOwnSteps(ObjectReader& in, const Track& track, int format) {
    const bool empty = track.steps.empty() && track.reviews.empty();
    if (track.years > 0 && empty)
        in.fault(u"steps"_s, Tr::tr("a clock needs at least one step"));
    // Format 1 let a track that leads to tenure be faulted for its years alone.
    if (track.years == 0 && !empty && (format > 1 || !track.tenure))
        in.fault(track.steps.empty() ? u"reviews"_s : u"steps"_s,
                 Tr::tr("a track without a clock has no steps"));
    for (std::size_t i = 0; i < track.steps.size(); ++i)
        if (track.years > 0 && track.steps[i].year > track.years)
            in.fault(u"steps[%1].year"_s.arg(i),
                     Tr::tr("is later than the last year of the track, %1").arg(track.years));
}

// Format 1 kept two rules of the clock on the track itself, and said only whether it leads to
// tenure.
void readFormatOne(ObjectReader& in, Track& track) {
    track.clock.maxExtensions = in.number(u"maxExtensions"_s, 0, 20, 0);
    track.clock.maxTotalYears = in.number(u"maxTotalYears"_s, 0, 40, 0);
    track.tenure = in.flag(u"tenure"_s);
    track.kind = track.tenure      ? TrackKind::Tenure
                 : track.years > 0 ? TrackKind::Continuing
                                   : TrackKind::Term;
    if (track.clock.maxTotalYears > 0 && track.clock.maxTotalYears < track.years)
        in.fault(u"maxTotalYears"_s,
                 Tr::tr("must be at least as great as years, or 0 for no limit"));
}

void readFormatTwo(ObjectReader& in, Track& track) {
    track.kind = in.token(u"kind"_s, TrackKind::Tenure);
    track.tenure = track.kind == TrackKind::Tenure;
    track.ladder = in.code(u"ladder"_s, Presence::Optional);
    track.preTenureReview = in.code(u"preTenureReview"_s, Presence::Optional);
    readTrackClock(in, track);
    for (ObjectReader& placing : in.objects(u"reviews"_s, Presence::Optional))
        track.reviews.push_back(readPlacing(placing));
}

} // namespace

void checkDay(ObjectReader& in, int month, int day) {
    const int last = QDate(2024, month, 1).daysInMonth();
    if (day > last)
        in.fault(
            u"day"_s,
            Tr::tr("there is no day %1 in month %2; its last is %3").arg(day).arg(month).arg(last));
}

Track readTrack(ObjectReader& in, int format) {
    Track track;
    track.code = in.code(u"code"_s);
    track.title = in.text(u"title"_s);
    track.synonyms = in.texts(u"synonyms"_s, Presence::Optional);
    track.years = in.number(u"years"_s, 0, 20);
    if (format == 1)
        readFormatOne(in, track);
    else
        readFormatTwo(in, track);
    track.mandatoryReview = in.code(u"mandatoryReview"_s, Presence::Optional);
    for (ObjectReader& step : in.objects(u"steps"_s, Presence::Optional)) {
        track.steps.push_back(readStep(step, format));
        if (format > 1 && track.steps.back().source.isEmpty() && !step.has(u"source"_s))
            step.fault(u"source"_s, Tr::tr("is missing"));
    }
    track.source = in.text(u"source"_s);
    if (track.tenure && track.years < 1 && in.has(u"years"_s))
        in.fault(u"years"_s, Tr::tr("a track that leads to tenure has at least 1 year"));
    checkOwnSteps(in, track, format);
    in.finish();
    return track;
}

} // namespace tenon::policy
