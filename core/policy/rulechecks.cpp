// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/packreaders.h"

#include <QCoreApplication>
#include <QHash>

namespace tenon::policy {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PolicyPack)
};

void fault(PackReading& reading, const QString& path, const QString& message) {
    reading.faults.push_back({path, message});
}

// Shares of one whole: the least of all may not pass 100, and the most must reach it.
void checkWhole(PackReading& reading, const QString& path, int least, int most) {
    if (least > 100)
        fault(
            reading, path,
            Tr::tr("the least shares add up to %1 per cent; lower them to 100 or less").arg(least));
    if (most < 100)
        fault(reading, path,
              Tr::tr("the greatest shares add up to %1 per cent; together they must reach 100")
                  .arg(most));
}

void checkShares(PackReading& reading) {
    int least = 0;
    int most = 0;
    bool all = true; // a category without a weight may take what the others leave
    for (const Category& category : reading.pack.categories) {
        least += category.weightLeast;
        most += category.weightMost;
        all = all && category.weightMost > 0;
    }
    checkWhole(reading, u"categories"_s, least, all ? most : 100);
    least = most = 0;
    for (const WorkloadArea& area : reading.pack.workload) {
        least += area.least;
        most += area.most;
    }
    if (!reading.pack.workload.empty())
        checkWhole(reading, u"workload"_s, least, most);
}

void checkConflicts(PackReading& reading) {
    const auto& rules = reading.pack.conflicts;
    QHash<QString, std::size_t> seen;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const QString key = tokenOf(rules[i].relation) + u' ' + rules[i].role;
        if (!seen.contains(key)) {
            seen.insert(key, i);
            continue;
        }
        const std::size_t first = seen.value(key);
        const QString path = u"conflicts[%1].effect"_s.arg(i);
        if (rules[first].effect == rules[i].effect)
            fault(reading, path,
                  Tr::tr("says the same as conflicts[%1]; keep one of them").arg(first));
        else
            fault(reading, path,
                  Tr::tr("contradicts conflicts[%1], which says \"%2\" of the same relation and "
                         "role; keep one of them")
                      .arg(first)
                      .arg(tokenOf(rules[first].effect)));
    }
}

// On one ladder it must be plain who is the senior.
void checkOrders(PackReading& reading) {
    const auto& ranks = reading.pack.ranks;
    QHash<QString, std::size_t> seen;
    for (std::size_t i = 0; i < ranks.size(); ++i) {
        const QString key = u"%1 %2"_s.arg(ranks[i].order).arg(ranks[i].ladder);
        if (seen.contains(key))
            fault(reading, u"ranks[%1].order"_s.arg(i),
                  Tr::tr("is the order of ranks[%1] too, on the same ladder; give each rank its "
                         "own")
                      .arg(seen.value(key)));
        else
            seen.insert(key, i);
    }
}

void checkWord(PackReading& reading, const QString& word, const QString& path) {
    const QStringList& scale = reading.pack.ratings.scale;
    if (word.isEmpty() || scale.contains(word))
        return;
    fault(reading, path,
          scale.isEmpty() ? Tr::tr("\"%1\" is of no scale; give the ratings a scale").arg(word)
                          : Tr::tr("\"%1\" is no word of the scale; there are: %2")
                                .arg(word, scale.join(u", "_s)));
}

void checkRatings(PackReading& reading) {
    const auto& categories = reading.pack.categories;
    const QStringList& required = reading.pack.ratings.required;
    for (std::size_t i = 0; i < categories.size(); ++i)
        checkWord(reading, categories[i].leastRating, u"categories[%1].leastRating"_s.arg(i));
    for (qsizetype i = 0; i < required.size(); ++i)
        checkWord(reading, required.at(i), u"ratings.required[%1]"_s.arg(i));
    if (std::size_t(required.size()) > categories.size())
        fault(reading, u"ratings.required"_s,
              Tr::tr("asks for %1 ratings of %2 categories; ask for one of each at most")
                  .arg(required.size())
                  .arg(categories.size()));
}

void noteAreas(PackReading& reading, const QStringList& areas, const QString& path,
               QHash<QString, QString>& seen) {
    for (qsizetype i = 0; i < areas.size(); ++i) {
        const QString at = u"%1.areas[%2]"_s.arg(path).arg(i);
        if (seen.contains(areas.at(i)))
            fault(reading, at,
                  Tr::tr("\"%1\" is filed at %2 already; each area has one place")
                      .arg(areas.at(i).left(80), seen.value(areas.at(i))));
        else
            seen.insert(areas.at(i), at);
    }
}

void checkAreas(PackReading& reading) {
    QHash<QString, QString> seen;
    const auto& categories = reading.pack.categories;
    for (std::size_t i = 0; i < categories.size(); ++i) {
        const QString path = u"categories[%1]"_s.arg(i);
        noteAreas(reading, categories[i].areas, path, seen);
        for (std::size_t k = 0; k < categories[i].subcategories.size(); ++k)
            noteAreas(reading, categories[i].subcategories[k].areas,
                      u"%1.subcategories[%2]"_s.arg(path).arg(k), seen);
    }
}

} // namespace

void checkRules(PackReading& reading) {
    checkShares(reading);
    checkConflicts(reading);
    checkOrders(reading);
    checkRatings(reading);
    checkAreas(reading);
}

} // namespace tenon::policy
