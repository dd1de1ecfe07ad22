// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/packreader.h"

#include "core/policy/jsonscan.h"
#include "core/policy/packreaders.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace tenon::policy {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PolicyPack)
};

Rank readRank(ObjectReader& in, int format) {
    Rank rank;
    rank.code = in.code(u"code"_s);
    rank.title = in.text(u"title"_s);
    rank.order = in.number(u"order"_s, 1, 100);
    rank.synonyms = in.texts(u"synonyms"_s, Presence::Optional);
    if (format > 1) {
        rank.ladder = in.code(u"ladder"_s, Presence::Optional);
        rank.tenurable = in.flag(u"tenurable"_s, true);
        rank.minYearsInPrevious = in.number(u"minYearsInPrevious"_s, 0, 50, 0);
        rank.minProfessionalYears = in.number(u"minProfessionalYears"_s, 0, 50, 0);
    }
    in.finish();
    return rank;
}

Ladder readLadder(ObjectReader& in) {
    const Ladder ladder{in.code(u"code"_s), in.text(u"title"_s)};
    in.finish();
    return ladder;
}

template <class T, class Read>
void readList(ObjectReader& in, const QString& key, std::vector<T>& into, Presence presence,
              Read read) {
    for (ObjectReader& one : in.objects(key, presence))
        into.push_back(read(one));
}

void readYearStart(ObjectReader& in, PolicyPack& pack) {
    ObjectReader start = in.object(u"yearStart"_s);
    pack.yearStartMonth = start.number(u"month"_s, 1, 12);
    pack.yearStartDay = start.number(u"day"_s, 1, 31);
    checkDay(start, pack.yearStartMonth, pack.yearStartDay);
    start.finish();
}

// What format 1 did not have.
void readFormatTwo(ObjectReader& in, PolicyPack& pack) {
    constexpr auto optional = Presence::Optional;
    readList(in, u"ladders"_s, pack.ladders, optional, readLadder);
    readList(in, u"reviews"_s, pack.reviews, optional, readReview);
    if (in.has(u"ratings"_s)) {
        ObjectReader ratings = in.object(u"ratings"_s);
        pack.ratings = readRatings(ratings);
    }
    pack.countsFrom = in.token(u"countsFrom"_s, CountsFrom::Always, optional);
    readList(in, u"workload"_s, pack.workload, optional, readWorkload);
    readList(in, u"conflicts"_s, pack.conflicts, optional, readConflict);
    readList(in, u"dossiers"_s, pack.dossiers, optional, readDossier);
    readList(in, u"clauses"_s, pack.clauses, optional, readClause);
    readList(in, u"pairings"_s, pack.pairings, optional, readPairing);
}

PolicyPack readBody(ObjectReader& in, int format) {
    constexpr auto required = Presence::Required;
    PolicyPack pack;
    in.expect(u"format"_s);
    in.expect(u"$schema"_s);
    pack.name = in.code(u"name"_s);
    pack.version = in.text(u"version"_s);
    pack.title = in.text(u"title"_s);
    pack.program = in.text(u"program"_s);
    readYearStart(in, pack);
    readList(in, u"ranks"_s, pack.ranks, required,
             [&](ObjectReader& one) { return readRank(one, format); });
    readList(in, u"tracks"_s, pack.tracks, required,
             [&](ObjectReader& one) { return readTrack(one, format); });
    if (format > 1)
        readFormatTwo(in, pack);
    readList(in, u"categories"_s, pack.categories, required,
             [&](ObjectReader& one) { return readCategory(one, format); });
    readList(in, u"eligibility"_s, pack.eligibility, required, readEligibility);
    pack.menteeRanks = in.texts(u"menteeRanks"_s, Presence::Optional);
    pack.assignWithinDays = in.number(u"assignWithinDays"_s, 0, 3650, 14);
    pack.silentAfterDays = in.number(u"silentAfterDays"_s, 1, 3650, 60);
    readList(in, u"activities"_s, pack.activities, required, readActivity);
    pack.sources = in.texts(u"sources"_s, required);
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

QString size(qsizetype bytes) {
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace

PackReading readPack(const QByteArray& json) {
    if (json.size() > packBytes)
        return unreadable(u"$"_s, Tr::tr("is %1 long; a policy pack is %2 at most. Is this the "
                                         "right file?")
                                      .arg(size(json.size()), size(packBytes)));
    const JsonScan scan = scanJson(json, packDepth);
    if (scan.depth > packDepth)
        return unreadable(u"$"_s, Tr::tr("has lists and objects more than %1 deep inside each "
                                         "other; a policy pack needs fewer than ten")
                                      .arg(packDepth));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return unreadable(lineOf(json, error.offset),
                          Tr::tr("is not JSON: %1").arg(error.errorString()));
    if (!document.isObject())
        return unreadable(u"$"_s, Tr::tr("must be an object, { … }"));
    PackReading reading;
    reading.faults = scan.duplicates;
    ObjectReader in(document.object(), {}, reading.faults);
    const auto before = reading.faults.size();
    const int format = in.number(u"format"_s, 1, 1000000);
    if (reading.faults.size() > before || format > packFormat) {
        // Another format has other keys: judging them by this one would only mislead.
        if (reading.faults.size() == before)
            in.fault(u"format"_s,
                     Tr::tr("%1 is newer than this Tenon reads, %2; a newer Tenon is needed")
                         .arg(format)
                         .arg(packFormat));
        return reading;
    }
    reading.pack = readBody(in, format);
    checkReferences(reading, format);
    checkSteps(reading, format);
    if (format > 1)
        checkRules(reading);
    return reading;
}

QJsonObject inNewestFormat(QJsonObject pack) {
    if (pack.value(u"format"_s).toInt() != 1)
        return pack;
    pack.insert(u"format"_s, packFormat);
    QJsonArray tracks = pack.value(u"tracks"_s).toArray();
    for (auto entry : tracks) {
        QJsonObject track = entry.toObject();
        const int years = track.value(u"years"_s).toInt();
        const bool tenure = track.take(u"tenure"_s).toBool();
        track.insert(u"kind"_s, tokenOf(tenure      ? TrackKind::Tenure
                                        : years > 0 ? TrackKind::Continuing
                                                    : TrackKind::Term));
        QJsonObject clock;
        for (const QString& key : {u"maxExtensions"_s, u"maxTotalYears"_s})
            if (const QJsonValue given = track.take(key); years > 0 && given.isDouble())
                clock.insert(key, given);
        if (!clock.isEmpty())
            track.insert(u"clock"_s, clock);
        if (track.value(u"mandatoryReview"_s).toString().isEmpty())
            track.remove(u"mandatoryReview"_s);
        entry = track;
    }
    pack.insert(u"tracks"_s, tracks);
    return pack;
}

} // namespace tenon::policy
