// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/portfolioquery.h"

#include "core/base/text.h"
#include "core/store/repository.h"

#include <QHash>

namespace tenon::portfolio {

using namespace Qt::StringLiterals;

namespace {

Result<std::vector<PortfolioItem>> readItems(const store::Database& database, const QString& tail,
                                             const store::Row& arguments) {
    auto rows = store::readRows(database, store::tableInfo<PortfolioItem>(), tail, arguments);
    if (!rows)
        return rows.error();
    std::vector<PortfolioItem> items;
    items.reserve(rows->size());
    for (const store::Row& row : *rows) {
        auto item = store::fromRow<PortfolioItem>(row);
        if (!item)
            return item.error();
        items.push_back(std::move(*item));
    }
    return items;
}

bool matches(const store::Statement& row, const QStringList& words) {
    const QString haystack = text::folded(row.text(1) + u' ' + row.text(2) + u' ' + row.text(3));
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return haystack.contains(word); });
}

} // namespace

Result<std::vector<PortfolioItem>> itemsOf(const store::Database& database,
                                           people::PersonId person) {
    return readItems(database, u" WHERE person = ? ORDER BY started DESC, id DESC"_s,
                     {person.value()});
}

Result<std::vector<qint64>> itemIds(const store::Database& database, people::PersonId person,
                                    const QString& category, const QString& filter) {
    const QStringList words = text::folded(filter).split(u' ', Qt::SkipEmptyParts);
    const QString columns = words.isEmpty() ? u"id"_s : u"id, title, role, description"_s;
    QString sql = u"SELECT %1 FROM portfolio_item WHERE person = ?"_s.arg(columns);
    store::Row arguments{person.value()};
    if (!category.isEmpty()) {
        sql += u" AND category = ?"_s;
        arguments.push_back(category);
    }
    auto rows = database.query(sql + u" ORDER BY started DESC, id DESC"_s, arguments);
    if (!rows)
        return rows.error();
    std::vector<qint64> ids;
    while (rows->next())
        if (words.isEmpty() || matches(*rows, words))
            ids.push_back(rows->integer(0));
    if (auto failed = rows->failure())
        return *failed;
    return ids;
}

Result<std::vector<PortfolioItem>> itemsById(const store::Database& database,
                                             const std::vector<qint64>& ids) {
    if (ids.empty())
        return std::vector<PortfolioItem>();
    QStringList marks;
    store::Row arguments;
    for (const qint64 id : ids) {
        marks << u"?"_s;
        arguments.push_back(id);
    }
    auto items = readItems(database, u" WHERE id IN (%1)"_s.arg(marks.join(u',')), arguments);
    if (!items)
        return items.error();
    QHash<qint64, qsizetype> place;
    for (std::size_t i = 0; i < ids.size(); ++i)
        place.insert(ids[i], qsizetype(i));
    std::sort(items->begin(), items->end(), [&](const PortfolioItem& a, const PortfolioItem& b) {
        return place.value(a.id.value()) < place.value(b.id.value());
    });
    return items;
}

Result<QSet<qint64>> itemsWithEvidence(const store::Database& database, people::PersonId person) {
    auto ids = database.integers(u"SELECT DISTINCT e.item FROM evidence e JOIN portfolio_item i "
                                 "ON i.id = e.item WHERE i.person = ?"_s,
                                 {person.value()});
    if (!ids)
        return ids.error();
    return QSet<qint64>(ids->begin(), ids->end());
}

Result<std::vector<Evidence>> evidenceOf(const store::Database& database, ItemId item) {
    return store::Repository<Evidence>(database).where("item"_L1, item.value());
}

} // namespace tenon::portfolio
