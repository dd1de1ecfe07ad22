// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/policy/packreaders.h"

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
            fault(reading, u"%1[%2].code"_s.arg(path).arg(i),
                  Tr::tr("\"%1\" is given already at %2[%3]; each needs a code of its own")
                      .arg(code, path)
                      .arg(seen.value(code)));
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

// A name that must lead somewhere; an empty one leads nowhere and is no fault here.
void checkName(PackReading& reading, const QString& path, const QString& code, bool known,
               const QString& message) {
    if (!code.isEmpty() && !known)
        fault(reading, path, message.arg(code));
}

void checkRank(PackReading& reading, const QString& code, const QString& path) {
    checkName(reading, path, code, reading.pack.rank(code) != nullptr,
              Tr::tr("there is no rank \"%1\"; use the code of one of the ranks"));
}

void checkCategory(PackReading& reading, const QString& code, const QString& path) {
    checkName(reading, path, code, reading.pack.category(code) != nullptr,
              Tr::tr("there is no category \"%1\"; use the code of one of the categories"));
}

void checkReview(PackReading& reading, const QString& code, const QString& path) {
    checkName(reading, path, code, reading.pack.review(code) != nullptr,
              Tr::tr("there is no review \"%1\"; use the code of one of the reviews"));
}

void checkLadder(PackReading& reading, const QString& code, const QString& path) {
    const auto& ladders = reading.pack.ladders;
    if (code.isEmpty() && !ladders.empty())
        return fault(reading, path,
                     Tr::tr("is missing: this pack has ladders, and each of its "
                            "ranks and tracks is on one"));
    const bool known = std::any_of(ladders.begin(), ladders.end(),
                                   [&](const Ladder& one) { return one.code == code; });
    checkName(reading, path, code, known,
              Tr::tr("there is no ladder \"%1\"; use the code of one of the ladders"));
}

void checkLadders(PackReading& reading) {
    const PolicyPack& pack = reading.pack;
    for (std::size_t i = 0; i < pack.ranks.size(); ++i)
        checkLadder(reading, pack.ranks[i].ladder, u"ranks[%1].ladder"_s.arg(i));
    for (std::size_t i = 0; i < pack.tracks.size(); ++i)
        checkLadder(reading, pack.tracks[i].ladder, u"tracks[%1].ladder"_s.arg(i));
}

void checkReviews(PackReading& reading) {
    const PolicyPack& pack = reading.pack;
    for (std::size_t i = 0; i < pack.reviews.size(); ++i) {
        const QString path = u"reviews[%1]"_s.arg(i);
        checkCodes(reading, pack.reviews[i].calendar, path + u".calendar"_s);
        checkRank(reading, pack.reviews[i].outcome.rank, path + u".outcome.rank"_s);
    }
    for (std::size_t i = 0; i < pack.tracks.size(); ++i)
        for (std::size_t k = 0; k < pack.tracks[i].reviews.size(); ++k)
            checkReview(reading, pack.tracks[i].reviews[k].review,
                        u"tracks[%1].reviews[%2].review"_s.arg(i).arg(k));
}

void checkCriteria(PackReading& reading) {
    const PolicyPack& pack = reading.pack;
    for (std::size_t i = 0; i < pack.categories.size(); ++i)
        checkCodes(reading, pack.categories[i].subcategories,
                   u"categories[%1].subcategories"_s.arg(i));
    for (std::size_t i = 0; i < pack.workload.size(); ++i)
        checkCategory(reading, pack.workload[i].category, u"workload[%1].category"_s.arg(i));
    for (std::size_t i = 0; i < pack.dossiers.size(); ++i) {
        const DossierTemplate& dossier = pack.dossiers[i];
        const QString path = u"dossiers[%1]"_s.arg(i);
        checkReview(reading, dossier.review, path + u".review"_s);
        checkCodes(reading, dossier.sections, path + u".sections"_s);
        for (std::size_t k = 0; k < dossier.sections.size(); ++k)
            checkCategory(reading, dossier.sections[k].category,
                          u"%1.sections[%2].category"_s.arg(path).arg(k));
    }
}

void checkMentorRules(PackReading& reading) {
    const PolicyPack& pack = reading.pack;
    for (std::size_t i = 0; i < pack.eligibility.size(); ++i)
        checkRank(reading, pack.eligibility[i].rank, u"eligibility[%1].rank"_s.arg(i));
    for (qsizetype i = 0; i < pack.menteeRanks.size(); ++i)
        checkRank(reading, pack.menteeRanks.at(i), u"menteeRanks[%1]"_s.arg(i));
}

void checkPairings(PackReading& reading) {
    const auto& all = reading.pack.pairings;
    for (std::size_t i = 0; i < all.size(); ++i)
        for (std::size_t before = 0; before < i; ++before)
            if (all[before].shape == all[i].shape)
                fault(reading, u"pairings[%1].shape"_s.arg(i),
                      Tr::tr("\"%1\" is given already at pairings[%2]; give each shape once")
                          .arg(tokenOf(all[i].shape))
                          .arg(before));
}

} // namespace

void checkReferences(PackReading& reading, int format) {
    const PolicyPack& pack = reading.pack;
    checkCodes(reading, pack.ladders, u"ladders"_s);
    checkCodes(reading, pack.ranks, u"ranks"_s);
    checkWords(reading, pack.ranks, u"ranks"_s);
    checkCodes(reading, pack.tracks, u"tracks"_s);
    checkWords(reading, pack.tracks, u"tracks"_s);
    checkCodes(reading, pack.reviews, u"reviews"_s);
    checkCodes(reading, pack.categories, u"categories"_s);
    checkCodes(reading, pack.workload, u"workload"_s);
    checkCodes(reading, pack.eligibility, u"eligibility"_s);
    checkCodes(reading, pack.conflicts, u"conflicts"_s);
    checkCodes(reading, pack.dossiers, u"dossiers"_s);
    checkCodes(reading, pack.clauses, u"clauses"_s);
    checkCodes(reading, pack.activities, u"activities"_s);
    checkMentorRules(reading);
    checkPairings(reading);
    if (format == 1)
        return;
    checkLadders(reading);
    checkReviews(reading);
    checkCriteria(reading);
}

} // namespace tenon::policy
