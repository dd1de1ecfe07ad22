// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/itemcatalog.h"

#include "core/base/text.h"

#include <algorithm>
#include <functional>
#include <string_view>

namespace tenon::portfolio {

using namespace Qt::StringLiterals;

namespace {

// Stands before and after each tag within the text, so that a tag is found whole.
constexpr char tagMark = '\x1f';
constexpr char dossierMark = '\x1e'; // and before and after each code of a dossier

int threeWay(auto a, auto b) {
    return a < b ? -1 : b < a ? 1 : 0;
}

} // namespace

struct ItemCatalog::Needle {
    QByteArray bytes;
    std::boyer_moore_horspool_searcher<const char*> searcher;
    explicit Needle(const QByteArray& word)
        : bytes(word), searcher(bytes.constData(), bytes.constData() + bytes.size()) {}
};

int ItemCatalog::wordId(const QString& word) {
    const auto known = m_wordIds.constFind(word);
    if (known != m_wordIds.constEnd())
        return *known;
    const int id = int(m_words.size());
    m_words << word;
    m_wordIds.insert(word, id);
    return id;
}

void ItemCatalog::add(const PortfolioItem& item, const QStringList& tags, const QString& more,
                      bool hasEvidence, const QStringList& dossiers) {
    Row row;
    row.id = item.id.value();
    row.offset = m_text.size();
    const QByteArray title = text::folded(item.title).toUtf8();
    row.titleLength = title.size();
    m_text += title + '\n';
    m_text += text::folded(item.role + u' ' + item.organization + u' ' + item.description + u' ' +
                           item.contribution + u' ' + more)
                  .toUtf8();
    for (const QString& tag : tags)
        m_text += tagMark + text::folded(tag).toUtf8() + tagMark;
    m_text += '\n';
    row.length = m_text.size() - row.offset;
    for (const QString& dossier : dossiers)
        m_text += dossierMark + text::folded(dossier).toUtf8() + dossierMark;
    row.dossiers = m_text.size() - row.offset - row.length;
    row.category = wordId(item.category);
    row.subcategory = wordId(item.subcategory);
    row.organization = wordId(text::folded(item.organization));
    if (item.started) {
        row.first = item.started->first();
        row.last = item.ongoing ? QDate(9999, 12, 31) : item.ended.value_or(*item.started).last();
    }
    row.hours = item.hours.value_or(0);
    row.type = item.type;
    row.status = item.status;
    row.scope = item.scope;
    row.sharing = item.sharing;
    row.evidence = hasEvidence;
    m_rows.push_back(row);
    m_orders.clear();
}

QByteArrayView ItemCatalog::titleOf(const Row& row) const {
    return QByteArrayView(m_text).sliced(row.offset, row.titleLength);
}

int ItemCatalog::compare(const Row& a, const Row& b, ItemColumn column) const {
    const auto word = [&](int x, int y) {
        return m_words[x].compare(m_words[y]);
    };
    switch (column) {
    case ItemColumn::Date:
        return a.first.isValid() != b.first.isValid() ? (a.first.isValid() ? -1 : 1)
                                                      : threeWay(a.first, b.first);
    case ItemColumn::Title:
        return titleOf(a).compare(titleOf(b));
    case ItemColumn::Category:
        return a.category != b.category ? word(a.category, b.category)
                                        : word(a.subcategory, b.subcategory);
    case ItemColumn::Type:
        return threeWay(int(a.type), int(b.type));
    case ItemColumn::Status:
        return threeWay(int(a.status), int(b.status));
    case ItemColumn::Evidence:
        return threeWay(int(a.evidence), int(b.evidence));
    case ItemColumn::Organization:
        return word(a.organization, b.organization);
    case ItemColumn::Hours:
        return threeWay(a.hours, b.hours);
    case ItemColumn::Sharing:
        return threeWay(int(a.sharing), int(b.sharing));
    }
    Q_UNREACHABLE();
}

const std::vector<int>& ItemCatalog::ordered(ItemColumn column) const {
    const auto known = m_orders.find(int(column));
    if (known != m_orders.end())
        return *known;
    std::vector<int> order(m_rows.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = int(i);
    std::sort(order.begin(), order.end(), [&](int x, int y) {
        const Row& a = m_rows[std::size_t(x)];
        const Row& b = m_rows[std::size_t(y)];
        int difference = compare(a, b, column);
        if (difference == 0 && column != ItemColumn::Date)
            difference = -compare(a, b, ItemColumn::Date);
        return difference != 0 ? difference < 0 : a.id < b.id;
    });
    return *m_orders.insert(int(column), std::move(order));
}

std::vector<ItemCatalog::Needle> ItemCatalog::needlesOf(const ItemFilter& filter) const {
    std::vector<Needle> needles;
    for (const QString& word : filter.words)
        needles.emplace_back(word.toUtf8());
    if (!filter.tag.isEmpty())
        needles.emplace_back(tagMark + filter.tag.toUtf8() + tagMark);
    return needles;
}

bool ItemCatalog::isFor(const Row& row, const QString& dossier) const {
    if (dossier.isEmpty())
        return row.dossiers == 0;
    const QByteArray code = dossierMark + dossier.toUtf8() + dossierMark;
    return QByteArrayView(m_text).sliced(row.offset + row.length, row.dossiers).contains(code);
}

bool ItemCatalog::passes(const Row& row, const ItemFilter& filter,
                         const std::vector<Needle>& needles) const {
    if (filter.category && m_words[row.category] != *filter.category)
        return false;
    if (!filter.subcategory.isEmpty() && m_words[row.subcategory] != filter.subcategory)
        return false;
    if ((filter.type && row.type != *filter.type) ||
        (filter.status && row.status != *filter.status) ||
        (filter.group && groupOf(row.status) != *filter.group) ||
        (filter.scope && row.scope != *filter.scope) ||
        (filter.sharing && row.sharing != *filter.sharing) ||
        (filter.evidence && row.evidence != *filter.evidence) ||
        (filter.dossier && !isFor(row, *filter.dossier)))
        return false;
    if ((filter.fromYear && (!row.last.isValid() || row.last.year() < *filter.fromYear)) ||
        (filter.toYear && (!row.first.isValid() || row.first.year() > *filter.toYear)))
        return false;
    const char* begin = m_text.constData() + row.offset;
    return std::all_of(needles.begin(), needles.end(), [&](const Needle& needle) {
        if (needle.bytes.size() < 3) // too short for the searcher to pay
            return std::string_view(begin, std::size_t(row.length))
                       .find(std::string_view(needle.bytes.constData(),
                                              std::size_t(needle.bytes.size()))) !=
                   std::string_view::npos;
        return std::search(begin, begin + row.length, needle.searcher) != begin + row.length;
    });
}

std::vector<const ItemCatalog::Row*>
ItemCatalog::passing(const ItemFilter& filter, ItemColumn column, Qt::SortOrder direction) const {
    const std::vector<int>& order = ordered(column);
    const std::vector<Needle> needles = needlesOf(filter);
    std::vector<const Row*> found;
    const auto look = [&](int place) {
        const Row& row = m_rows[std::size_t(place)];
        if (passes(row, filter, needles))
            found.push_back(&row);
    };
    if (direction == Qt::AscendingOrder)
        std::for_each(order.begin(), order.end(), look);
    else
        std::for_each(order.rbegin(), order.rend(), look);
    return found;
}

std::vector<qint64> ItemCatalog::select(const ItemFilter& filter, ItemColumn column,
                                        Qt::SortOrder order) const {
    const std::vector<const Row*> rows = passing(filter, column, order);
    std::vector<qint64> ids(rows.size());
    std::transform(rows.begin(), rows.end(), ids.begin(), [](const Row* row) { return row->id; });
    return ids;
}

QString ItemCatalog::groupKey(const Row& row, ItemGrouping by) const {
    switch (by) {
    case ItemGrouping::Category:
        return m_words[row.category];
    case ItemGrouping::Type:
        return tokenOf(row.type);
    case ItemGrouping::Status:
        return tokenOf(row.status);
    case ItemGrouping::Year:
        return row.first.isValid() ? QString::number(row.first.year()) : QString();
    case ItemGrouping::None:
        break;
    }
    return {};
}

std::vector<ItemCatalog::Group> ItemCatalog::selectGrouped(const ItemFilter& filter,
                                                           ItemGrouping by, ItemColumn column,
                                                           Qt::SortOrder order) const {
    std::vector<Group> groups;
    QHash<QString, std::size_t> place;
    for (const Row* row : passing(filter, column, order)) {
        const QString key = groupKey(*row, by);
        if (!place.contains(key)) {
            place.insert(key, groups.size());
            groups.push_back({key, {}});
        }
        groups[place.value(key)].items.push_back(row->id);
    }
    std::sort(groups.begin(), groups.end(), [&](const Group& a, const Group& b) {
        return by == ItemGrouping::Year ? b.key < a.key : a.key < b.key;
    });
    return groups;
}

std::vector<std::vector<qint64>> ItemCatalog::sameTitles() const {
    QHash<QByteArray, std::vector<qint64>> byTitle;
    for (const Row& row : m_rows)
        byTitle[titleOf(row).toByteArray()].push_back(row.id);
    std::vector<std::vector<qint64>> same;
    for (std::vector<qint64>& ids : byTitle)
        if (ids.size() > 1)
            same.push_back(std::move(ids));
    std::sort(same.begin(), same.end());
    return same;
}

} // namespace tenon::portfolio
