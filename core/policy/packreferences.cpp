// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/policy/packreader.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace tenon::policy {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PolicyPack)
};

void fault(PackReading& reading, const QString& path, const QString& message) {
    reading.faults.push_back({path, message});
}

template <class T>
void checkCodes(PackReading& reading, const std::vector<T>& all, const QString& path) {
    QHash<QString, std::size_t> seen;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const QString& code = all[i].code;
        if (code.isEmpty())
            continue;
        if (seen.contains(code))
            fault(
                reading, u"%1[%2].code"_s.arg(path).arg(i),
                Tr::tr("\"%1\" is given already at %2[%3]").arg(code, path).arg(seen.value(code)));
        else
            seen.insert(code, i);
    }
}

// A roster's word must lead to one rank and one track only.
template <class T>
void checkWords(PackReading& reading, const std::vector<T>& all, const QString& path) {
    QHash<QString, std::size_t> owner;
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (const QString& word : QStringList{all[i].code, all[i].title} + all[i].synonyms) {
            const QString key = text::folded(word);
            if (owner.contains(key) && owner.value(key) != i)
                fault(reading, u"%1[%2]"_s.arg(path).arg(i),
                      Tr::tr("\"%1\" already stands for %2[%3]")
                          .arg(word, path)
                          .arg(owner.value(key)));
            else if (!key.isEmpty())
                owner.insert(key, i);
        }
    }
}

void checkRank(PackReading& reading, const QString& code, const QString& path) {
    if (!code.isEmpty() && !reading.pack.rank(code))
        fault(reading, path, Tr::tr("there is no rank \"%1\"").arg(code));
}

void checkTracks(PackReading& reading) {
    for (std::size_t i = 0; i < reading.pack.tracks.size(); ++i) {
        const Track& track = reading.pack.tracks[i];
        const QString path = u"tracks[%1]"_s.arg(i);
        checkCodes(reading, track.steps, path + u".steps"_s);
        const bool named =
            std::any_of(track.steps.begin(), track.steps.end(),
                        [&](const TrackStep& step) { return step.code == track.mandatoryReview; });
        if (!named && !track.mandatoryReview.isEmpty())
            fault(reading, path + u".mandatoryReview"_s,
                  Tr::tr("no step of this track has the code \"%1\"").arg(track.mandatoryReview));
        if (track.mandatoryReview.isEmpty() && track.years > 0)
            fault(reading, path + u".mandatoryReview"_s,
                  Tr::tr("a clock needs the code of the step that must not be missed"));
    }
}

} // namespace

void checkReferences(PackReading& reading) {
    const PolicyPack& pack = reading.pack;
    checkCodes(reading, pack.ranks, u"ranks"_s);
    checkWords(reading, pack.ranks, u"ranks"_s);
    checkCodes(reading, pack.tracks, u"tracks"_s);
    checkWords(reading, pack.tracks, u"tracks"_s);
    checkTracks(reading);
    checkCodes(reading, pack.categories, u"categories"_s);
    checkCodes(reading, pack.eligibility, u"eligibility"_s);
    for (std::size_t i = 0; i < pack.eligibility.size(); ++i)
        checkRank(reading, pack.eligibility[i].rank, u"eligibility[%1].rank"_s.arg(i));
    for (qsizetype i = 0; i < pack.menteeRanks.size(); ++i)
        checkRank(reading, pack.menteeRanks.at(i), u"menteeRanks[%1]"_s.arg(i));
    checkCodes(reading, pack.activities, u"activities"_s);
}

} // namespace tenon::policy
