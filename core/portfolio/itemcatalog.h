// SPDX-License-Identifier: GPL-3.0-or-later
// A list of items held in memory so that it can be filtered between two keystrokes, sorted and
// grouped, with 100,000 of them as with ten. Holds what is searched and sorted by, not the items.
#pragma once

#include "core/portfolio/itemfilter.h"

#include <QByteArray>
#include <QHash>

#include <vector>

namespace tenon::portfolio {

enum class ItemColumn {
    Date,
    Title,
    Category,
    Type,
    Status,
    Evidence,
    Organization,
    Hours,
    Sharing
};
enum class ItemGrouping { None, Category, Type, Status, Year };

class ItemCatalog {
public:
    // tags: folded words to be searched and matched by tag:. more: other words to be found by.
    // dossiers: codes, matched by dossier:.
    void add(const PortfolioItem& item, const QStringList& tags, const QString& more,
             bool hasEvidence, const QStringList& dossiers = {});
    std::size_t size() const { return m_rows.size(); }

    // The items that pass, by column; of equals the newest first. Without a date comes before any.
    std::vector<qint64> select(const ItemFilter& filter, ItemColumn column,
                               Qt::SortOrder order) const;

    // The same, parted: each group's key (a code, a token, a year; empty: none) and its items.
    struct Group {
        QString key;
        std::vector<qint64> items;
    };
    std::vector<Group> selectGrouped(const ItemFilter& filter, ItemGrouping by, ItemColumn column,
                                     Qt::SortOrder order) const;

    // Titles of one person that are the same once folded: possible duplicates.
    std::vector<std::vector<qint64>> sameTitles() const;

private:
    struct Row {
        qint64 id = 0;
        qsizetype offset = 0; // into m_text
        qsizetype length = 0;
        qsizetype titleLength = 0; // the title comes first
        qsizetype dossiers = 0;    // length of the codes behind the text, which no word finds
        int category = 0;          // into m_words, as are the next
        int subcategory = 0;
        int organization = 0;
        QDate first; // of the item's time; not valid without one
        QDate last;
        int hours = 0;
        ItemType type = ItemType::Other;
        ItemStatus status = ItemStatus::Done;
        Scope scope = Scope::Library;
        Sharing sharing = Sharing::Private;
        bool evidence = false;
    };
    struct Needle;

    int wordId(const QString& word);
    bool isFor(const Row& row, const QString& dossier) const; // empty: for none
    bool passes(const Row& row, const ItemFilter& filter, const std::vector<Needle>& needles) const;
    QByteArrayView titleOf(const Row& row) const;
    int compare(const Row& a, const Row& b, ItemColumn column) const;
    const std::vector<int>& ordered(ItemColumn column) const;
    std::vector<const Row*> passing(const ItemFilter& filter, ItemColumn column,
                                    Qt::SortOrder order) const;
    QString groupKey(const Row& row, ItemGrouping by) const;
    std::vector<Needle> needlesOf(const ItemFilter& filter) const;

    std::vector<Row> m_rows;
    QByteArray m_text;
    QStringList m_words; // codes and names, each once
    QHash<QString, int> m_wordIds;
    mutable QHash<int, std::vector<int>> m_orders; // by column, ascending; made when first asked
};

} // namespace tenon::portfolio
