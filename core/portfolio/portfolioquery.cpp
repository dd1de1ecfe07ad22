// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/portfolioquery.h"

#include "core/store/repository.h"

namespace tenon::portfolio {

using namespace Qt::StringLiterals;

namespace {

void sortPeople(std::vector<ItemPerson>& people) {
    std::stable_sort(people.begin(), people.end(), [](const ItemPerson& a, const ItemPerson& b) {
        return std::pair(a.part, a.position) < std::pair(b.part, b.position);
    });
}

// Reads one kind of part of one item.
template <class P>
Status readInto(const store::Database& database, ItemId item, std::vector<P>& parts) {
    auto read = store::Repository<P>(database).where("item"_L1, item.value());
    if (!read)
        return read.error();
    parts = std::move(*read);
    return {};
}

using Places = QHash<qint64, std::size_t>;

// Reads one kind of part of all items of a person and hands each to its item.
template <class P>
Status share(const store::Database& database, people::PersonId person, const Places& places,
             std::vector<WholeItem>& items, std::vector<P> WholeItem::*parts) {
    auto read = partsOf<P>(database, person);
    if (!read)
        return read.error();
    for (P& part : *read)
        if (const auto place = places.constFind(part.item.value()); place != places.constEnd())
            (items[*place].*parts).push_back(std::move(part));
    return {};
}

} // namespace

Result<std::vector<PortfolioItem>> itemsOf(const store::Database& database,
                                           people::PersonId person) {
    return store::selectRecords<PortfolioItem>(
        database, u" WHERE person = ? ORDER BY started IS NOT NULL, started DESC, id DESC"_s,
        {person.value()});
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
    auto items = store::selectRecords<PortfolioItem>(
        database, u" WHERE id IN (%1)"_s.arg(marks.join(u',')), arguments);
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

Result<WholeItem> wholeItem(const store::Database& database, ItemId item) {
    auto found = store::Repository<PortfolioItem>(database).get(item);
    if (!found)
        return found.error();
    WholeItem whole;
    whole.item = std::move(*found);
    const auto read =
        eachPart([&](const char*, auto parts) { return readInto(database, item, whole.*parts); });
    if (!read)
        return read.error();
    sortPeople(whole.people);
    return whole;
}

template <class P>
Result<std::vector<P>> partsOf(const store::Database& database, people::PersonId person) {
    return store::selectRecords<P>(
        database, u" WHERE item IN (SELECT id FROM portfolio_item WHERE person = ?) ORDER BY id"_s,
        {person.value()});
}

template Result<std::vector<ItemRange>> partsOf(const store::Database&, people::PersonId);
template Result<std::vector<StatusChange>> partsOf(const store::Database&, people::PersonId);
template Result<std::vector<ItemPerson>> partsOf(const store::Database&, people::PersonId);
template Result<std::vector<ItemIdentifier>> partsOf(const store::Database&, people::PersonId);
template Result<std::vector<ItemField>> partsOf(const store::Database&, people::PersonId);
template Result<std::vector<ItemTag>> partsOf(const store::Database&, people::PersonId);
template Result<std::vector<ItemFiling>> partsOf(const store::Database&, people::PersonId);
template Result<std::vector<DossierFlag>> partsOf(const store::Database&, people::PersonId);

Result<std::vector<WholeItem>> wholeItems(const store::Database& database,
                                          people::PersonId person) {
    auto items = itemsOf(database, person);
    if (!items)
        return items.error();
    std::vector<WholeItem> wholes(items->size());
    Places places;
    for (std::size_t i = 0; i < items->size(); ++i) {
        places.insert((*items)[i].id.value(), i);
        wholes[i].item = std::move((*items)[i]);
    }
    const auto read = eachPart(
        [&](const char*, auto parts) { return share(database, person, places, wholes, parts); });
    if (!read)
        return read.error();
    for (WholeItem& whole : wholes)
        sortPeople(whole.people);
    return wholes;
}

namespace {

// What else each item is found by.
struct Extras {
    QHash<qint64, QStringList> tags;
    QHash<qint64, QStringList> dossiers;
    QHash<qint64, QString> words;
};

Result<Extras> extrasOf(const store::Database& database, people::PersonId person) {
    auto tags = partsOf<ItemTag>(database, person);
    auto persons = partsOf<ItemPerson>(database, person);
    auto identifiers = partsOf<ItemIdentifier>(database, person);
    auto fields = partsOf<ItemField>(database, person);
    auto flags = partsOf<DossierFlag>(database, person);
    if (!flags)
        return flags.error();
    if (!tags)
        return tags.error();
    if (!persons)
        return persons.error();
    if (!identifiers)
        return identifiers.error();
    if (!fields)
        return fields.error();
    Extras extras;
    for (const ItemTag& tag : *tags)
        extras.tags[tag.item.value()] << tag.tag;
    for (const DossierFlag& flag : *flags)
        extras.dossiers[flag.item.value()] << flag.dossier;
    for (const ItemPerson& one : *persons)
        extras.words[one.item.value()] += personText(one) + u' ';
    for (const ItemIdentifier& one : *identifiers)
        extras.words[one.item.value()] += one.value + u' ';
    for (const ItemField& one : *fields)
        if (one.value.size() <= 400) // an abstract is read, not searched between two keystrokes
            extras.words[one.item.value()] += one.value + u' ';
    return extras;
}

} // namespace

Result<ItemList> itemListOf(const store::Database& database, people::PersonId person) {
    auto items = itemsOf(database, person);
    auto proved = database.integers(u"SELECT DISTINCT l.item FROM item_evidence l JOIN "
                                    "portfolio_item i ON i.id = l.item WHERE i.person = ?"_s,
                                    {person.value()});
    if (!items)
        return items.error();
    if (!proved)
        return proved.error();
    return ItemList{std::move(*items), QSet<qint64>(proved->begin(), proved->end())};
}

Result<ItemCatalog> catalogOf(const store::Database& database, people::PersonId person,
                              const ItemList& list) {
    auto extras = extrasOf(database, person);
    if (!extras)
        return extras.error();
    ItemCatalog catalog;
    for (const PortfolioItem& item : list.items) {
        const qint64 id = item.id.value();
        catalog.add(item, extras->tags.value(id), extras->words.value(id),
                    list.withEvidence.contains(id), extras->dossiers.value(id));
    }
    return catalog;
}

Result<ItemCatalog> catalogOf(const store::Database& database, people::PersonId person) {
    auto list = itemListOf(database, person);
    if (!list)
        return list.error();
    return catalogOf(database, person, *list);
}

Result<QSet<qint64>> itemsPassing(const store::Database& database, people::PersonId person,
                                  const QString& filter) {
    auto catalog = catalogOf(database, person);
    if (!catalog)
        return catalog.error();
    const auto ids = catalog->select(parseFilter(filter), ItemColumn::Date, Qt::DescendingOrder);
    return QSet<qint64>(ids.begin(), ids.end());
}

Result<QSet<qint64>> changedSince(const store::Database& database, people::PersonId person,
                                  QDate since) {
    const QString changed =
        u"SELECT c.row FROM journal_change c JOIN journal j ON j.id = c.journal "
        "WHERE j.at >= ? AND c.tab = "_s;
    const QString from = since.toString(Qt::ISODate);
    QSet<qint64> items;
    for (const QString& part :
         {u"id IN (%1'portfolio_item')"_s.arg(changed),
          u"id IN (SELECT item FROM item_status WHERE id IN (%1'item_status'))"_s.arg(changed),
          u"id IN (SELECT item FROM item_evidence WHERE id IN (%1'item_evidence'))"_s.arg(
              changed)}) {
        auto ids =
            database.integers(u"SELECT id FROM portfolio_item WHERE person = ? AND "_s + part,
                              {person.value(), from});
        if (!ids)
            return ids.error();
        items.unite(QSet<qint64>(ids->begin(), ids->end()));
    }
    return items;
}

namespace {

// What two items may be recognised as one by: an ISSN or an address is of many works.
bool tellsAWork(const ItemIdentifier& identifier, ItemType type) {
    switch (identifier.kind) {
    case IdentifierKind::Doi:
    case IdentifierKind::Pmid:
    case IdentifierKind::Pmcid:
    case IdentifierKind::Wos:
        return true;
    case IdentifierKind::Isbn: // of a book, not of its chapters
        return type == ItemType::Book || type == ItemType::EditedBook;
    case IdentifierKind::Issn:
    case IdentifierKind::PutCode:
    case IdentifierKind::Url:
    case IdentifierKind::Other:
        break;
    }
    return false;
}

} // namespace

std::vector<CountedWork> countedWorks(const PortfolioItem& item,
                                      const std::vector<ItemFiling>& filings,
                                      const std::vector<ItemIdentifier>& identifiers) {
    if (item.category.isEmpty() || groupOf(item.status) == StatusGroup::Ended)
        return {};
    CountedWork work{item.id.value(), item.title, item.category,
                     item.started ? item.started->first() : QDate(), QString()};
    std::vector<CountedWork> works;
    for (const ItemIdentifier& one : identifiers)
        if (tellsAWork(one, item.type)) {
            work.identifier = normalizedIdentifier(one.kind, one.value);
            if (one.kind != IdentifierKind::Doi && !work.identifier.isEmpty())
                work.identifier.prepend(tokenOf(one.kind) + u' '); // numbers of two kinds
            works.push_back(work);
        }
    if (works.empty())
        works.push_back(work);
    for (const ItemFiling& filing : filings) {
        work = works.front();
        work.category = filing.category;
        works.push_back(work);
    }
    return works;
}

Result<std::vector<CountedWork>> countedWorksOf(const store::Database& database,
                                                people::PersonId person,
                                                const std::vector<PortfolioItem>& items) {
    auto filings = partsOf<ItemFiling>(database, person);
    auto identifiers = partsOf<ItemIdentifier>(database, person);
    if (!filings)
        return filings.error();
    if (!identifiers)
        return identifiers.error();
    QHash<qint64, std::vector<ItemFiling>> filed;
    for (ItemFiling& one : *filings)
        filed[one.item.value()].push_back(std::move(one));
    QHash<qint64, std::vector<ItemIdentifier>> known;
    for (ItemIdentifier& one : *identifiers)
        known[one.item.value()].push_back(std::move(one));
    std::vector<CountedWork> works;
    for (const PortfolioItem& item : items)
        for (CountedWork& work :
             countedWorks(item, filed.value(item.id.value()), known.value(item.id.value())))
            works.push_back(std::move(work));
    return works;
}

Result<std::vector<Evidence>> evidenceOf(const store::Database& database, ItemId item) {
    return store::selectRecords<Evidence>(
        database, u" WHERE id IN (SELECT evidence FROM item_evidence WHERE item = ?) ORDER BY id"_s,
        {item.value()});
}

Result<std::vector<EvidenceUse>> evidenceKept(const store::Database& database,
                                              people::PersonId person) {
    auto files = store::selectRecords<Evidence>(database, u" WHERE person = ? ORDER BY id"_s,
                                                {person.value()});
    auto links = store::selectRecords<ItemEvidence>(
        database, u" WHERE evidence IN (SELECT id FROM evidence WHERE person = ?) ORDER BY id"_s,
        {person.value()});
    if (!files)
        return files.error();
    if (!links)
        return links.error();
    std::vector<EvidenceUse> kept;
    QHash<qint64, std::size_t> place;
    for (Evidence& file : *files) {
        place.insert(file.id.value(), kept.size());
        kept.push_back({std::move(file), {}});
    }
    for (const ItemEvidence& link : *links)
        kept[place.value(link.evidence.value())].items.push_back(link.item);
    return kept;
}

} // namespace tenon::portfolio
