// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/packreader.h"

#include "core/policy/objectreader.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace tenon::policy {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PolicyPack)
};

// A step's day, where no year is known yet: 29 February is allowed and falls on 1 March otherwise.
void checkDay(ObjectReader& in, int month, int day) {
    if (day > QDate(2024, month, 1).daysInMonth())
        in.fault(u"day"_s, Tr::tr("there is no day %1 in month %2").arg(day).arg(month));
}

Rank readRank(ObjectReader& in) {
    Rank rank;
    rank.code = in.code(u"code"_s);
    rank.title = in.text(u"title"_s);
    rank.order = in.number(u"order"_s, 1, 100);
    rank.synonyms = in.texts(u"synonyms"_s, Presence::Optional);
    return rank;
}

TrackStep readStep(ObjectReader& in) {
    TrackStep step;
    step.code = in.code(u"code"_s);
    step.title = in.text(u"title"_s);
    step.year = in.number(u"year"_s, 1, 20);
    step.month = in.number(u"month"_s, 1, 12);
    step.day = in.number(u"day"_s, 1, 31);
    checkDay(in, step.month, step.day);
    step.movesWithExtension = in.flag(u"movesWithExtension"_s, true);
    step.prepare = in.text(u"prepare"_s, Presence::Optional);
    step.source = in.text(u"source"_s);
    in.finish();
    return step;
}

Track readTrack(ObjectReader& in) {
    Track track;
    track.code = in.code(u"code"_s);
    track.title = in.text(u"title"_s);
    track.synonyms = in.texts(u"synonyms"_s, Presence::Optional);
    track.years = in.number(u"years"_s, 0, 20);
    track.clock.maxExtensions = in.number(u"maxExtensions"_s, 0, 20, 0);
    track.clock.maxTotalYears = in.number(u"maxTotalYears"_s, 0, 40, 0);
    track.tenure = in.flag(u"tenure"_s);
    track.mandatoryReview = in.code(u"mandatoryReview"_s, Presence::Optional);
    for (ObjectReader& step : in.objects(u"steps"_s, Presence::Optional))
        track.steps.push_back(readStep(step));
    track.source = in.text(u"source"_s);
    return track;
}

void checkTrack(ObjectReader& in, const Track& track) {
    if (track.tenure && track.years < 1 && in.has(u"years"_s))
        in.fault(u"years"_s, Tr::tr("a track that leads to tenure has at least 1 year"));
    if (track.years > 0 && track.steps.empty())
        in.fault(u"steps"_s, Tr::tr("a clock needs at least one step"));
    if (track.years == 0 && !track.tenure && !track.steps.empty())
        in.fault(u"steps"_s, Tr::tr("a track without a clock has no steps"));
    if (track.clock.maxTotalYears > 0 && track.clock.maxTotalYears < track.years)
        in.fault(u"maxTotalYears"_s,
                 Tr::tr("must be at least as great as years, or 0 for no limit"));
    for (std::size_t i = 0; i < track.steps.size(); ++i)
        if (track.years > 0 && track.steps[i].year > track.years)
            in.fault(u"steps[%1].year"_s.arg(i),
                     Tr::tr("is later than the last year of the track, %1").arg(track.years));
}

Category readCategory(ObjectReader& in) {
    Category category;
    category.code = in.code(u"code"_s);
    category.title = in.text(u"title"_s);
    category.description = in.text(u"description"_s, Presence::Optional);
    category.expectedItems = in.number(u"expectedItems"_s, 0, 1000, 0);
    return category;
}

QString kindList() {
    QStringList kinds;
    for (const auto& [kind, name] : Tokens<RuleKind>::pairs)
        kinds.append(QString::fromLatin1(name));
    return kinds.join(u", "_s);
}

// A setting that belongs to one kind of rule: asked for there, a fault elsewhere.
bool settingBelongs(ObjectReader& in, const QString& key, bool belongs) {
    in.expect(key);
    if (!belongs && in.has(key))
        in.fault(key, Tr::tr("does not belong to this kind of rule"));
    return belongs;
}

EligibilityRule readRule(ObjectReader& in) {
    EligibilityRule rule;
    rule.code = in.code(u"code"_s);
    const QString kindName = in.text(u"kind"_s);
    const auto kind = fromToken<RuleKind>(kindName);
    if (!kind && !kindName.isEmpty())
        in.fault(u"kind"_s, Tr::tr("\"%1\" is not a kind of rule; there are: %2")
                                .arg(kindName.left(80), kindList()));
    rule.kind = kind.value_or(RuleKind::Tenured);
    if (settingBelongs(in, u"rank"_s, kind == RuleKind::MinimumRank || !kind))
        rule.rank = in.code(u"rank"_s, kind ? Presence::Required : Presence::Optional);
    if (settingBelongs(in, u"capacity"_s, kind == RuleKind::Capacity || !kind))
        rule.capacity = in.number(u"capacity"_s, 1, 1000, kind ? std::optional<int>() : 0);
    rule.overridable = in.flag(u"overridable"_s, true);
    rule.source = in.text(u"source"_s);
    return rule;
}

ServiceActivity readActivity(ObjectReader& in) {
    ServiceActivity activity;
    activity.code = in.code(u"code"_s);
    activity.title = in.text(u"title"_s);
    activity.counts = in.flag(u"counts"_s, true);
    return activity;
}

template <class T>
void readList(ObjectReader& in, const QString& key, std::vector<T>& into,
              T (*read)(ObjectReader&)) {
    for (ObjectReader& one : in.objects(key, Presence::Required)) {
        into.push_back(read(one));
        if constexpr (std::is_same_v<T, Track>)
            checkTrack(one, into.back());
        one.finish();
    }
}

void readYearStart(ObjectReader& in, PolicyPack& pack) {
    ObjectReader start = in.object(u"yearStart"_s);
    pack.yearStartMonth = start.number(u"month"_s, 1, 12);
    pack.yearStartDay = start.number(u"day"_s, 1, 31);
    checkDay(start, pack.yearStartMonth, pack.yearStartDay);
    start.finish();
}

PolicyPack readBody(ObjectReader& in) {
    PolicyPack pack;
    in.expect(u"format"_s);
    in.expect(u"$schema"_s);
    pack.name = in.code(u"name"_s);
    pack.version = in.text(u"version"_s);
    pack.title = in.text(u"title"_s);
    pack.program = in.text(u"program"_s);
    readYearStart(in, pack);
    readList(in, u"ranks"_s, pack.ranks, readRank);
    readList(in, u"tracks"_s, pack.tracks, readTrack);
    readList(in, u"categories"_s, pack.categories, readCategory);
    readList(in, u"eligibility"_s, pack.eligibility, readRule);
    pack.menteeRanks = in.texts(u"menteeRanks"_s, Presence::Optional);
    pack.assignWithinDays = in.number(u"assignWithinDays"_s, 0, 3650, 14);
    pack.silentAfterDays = in.number(u"silentAfterDays"_s, 1, 3650, 60);
    readList(in, u"activities"_s, pack.activities, readActivity);
    pack.sources = in.texts(u"sources"_s, Presence::Required);
    in.finish();
    return pack;
}

PackReading unreadable(const QString& path, const QString& message) {
    return PackReading{{}, {PackFault{path, message}}};
}

QString lineOf(const QByteArray& json, int offset) {
    const qsizetype lines = json.left(offset).count('\n') + 1;
    return Tr::tr("line %1").arg(lines);
}

} // namespace

PackReading readPack(const QByteArray& json) {
    if (json.size() > packBytes)
        return unreadable(u"$"_s, Tr::tr("is greater than 1 MB, the most a policy pack may be"));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return unreadable(lineOf(json, error.offset),
                          Tr::tr("is not JSON: %1").arg(error.errorString()));
    if (!document.isObject())
        return unreadable(u"$"_s, Tr::tr("must be an object, { … }"));
    PackReading reading;
    ObjectReader in(document.object(), {}, reading.faults);
    const int format = in.number(u"format"_s, 1, 1000000);
    if (!reading.faults.empty() || format > packFormat) {
        // Another format has other keys: judging them by this one would only mislead.
        if (reading.faults.empty())
            in.fault(u"format"_s,
                     Tr::tr("%1 is newer than this Tenon reads, %2; a newer Tenon is needed")
                         .arg(format)
                         .arg(packFormat));
        return reading;
    }
    reading.pack = readBody(in);
    checkReferences(reading);
    return reading;
}

} // namespace tenon::policy
