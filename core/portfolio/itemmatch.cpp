// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/itemmatch.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace tenon::portfolio {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ItemMatch)
};

// Letters and digits alone, folded: braces, hyphens and quotation marks do not count.
QString bare(const QString& text) {
    QString kept;
    for (const QChar c : text::folded(text))
        if (c.isLetterOrNumber())
            kept += c;
    return kept;
}

QString firstAuthor(const WholeItem& whole) {
    for (const ItemPerson& person : whole.people)
        if (person.part == Part::Author)
            return bare(person.family);
    return whole.people.empty() ? QString() : bare(whole.people.front().family);
}

bool isKey(const WholeItem& whole, IdentifierKind kind) {
    switch (kind) {
    case IdentifierKind::Doi:
    case IdentifierKind::Pmid:
    case IdentifierKind::Pmcid:
    case IdentifierKind::Wos:
    case IdentifierKind::PutCode:
        return true;
    case IdentifierKind::Isbn:
        return whole.item.type == ItemType::Book || whole.item.type == ItemType::EditedBook;
    case IdentifierKind::Issn:
    case IdentifierKind::Url:
    case IdentifierKind::Other:
        break;
    }
    return false;
}

// The words of a given name: "Amara B." gives "amara", "b".
QStringList givenWords(const QString& given) {
    return text::folded(QString(given).replace(u'.', u' ').replace(u'-', u' '))
        .split(u' ', Qt::SkipEmptyParts);
}

// One is an abbreviation of the other, word for word, as far as both go.
bool givenAgree(const QStringList& a, const QStringList& b) {
    for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i) {
        const bool initial = a[i].size() == 1 || b[i].size() == 1;
        if (initial ? a[i].front() != b[i].front() : a[i] != b[i])
            return false;
    }
    return !a.isEmpty() && !b.isEmpty();
}

// "Osei, Amara" and "Amara Osei".
std::pair<QString, QString> dividedName(const QString& name) {
    const qsizetype comma = name.indexOf(u',');
    if (comma >= 0)
        return {name.left(comma).trimmed(), name.mid(comma + 1).trimmed()};
    const qsizetype space = name.trimmed().lastIndexOf(u' ');
    return space < 0 ? std::pair{name.trimmed(), QString()}
                     : std::pair{name.trimmed().mid(space + 1), name.trimmed().left(space)};
}

template <class V>
void fill(V& field, const V& from) {
    if (field == V())
        field = from;
}

template <class P>
void fillRows(std::vector<P>& rows, const std::vector<P>& from) {
    if (rows.empty())
        rows = from;
}

void addTags(WholeItem& whole, const std::vector<ItemTag>& tags) {
    for (const ItemTag& tag : tags) {
        const QString folded = text::folded(tag.tag);
        const bool known =
            std::any_of(whole.tags.begin(), whole.tags.end(),
                        [&](const ItemTag& one) { return text::folded(one.tag) == folded; });
        if (!known)
            whole.tags.push_back({{}, {}, tag.tag});
    }
}

// The keys by identifier; those by title are no proof where these speak against it.
QStringList surestOf(const QStringList& keys) {
    QStringList surest;
    for (const QString& key : keys)
        if (!key.startsWith(u"title:"))
            surest << key;
    return surest;
}

// Both have an identifier of one kind, and not the same: two entries of one record, a preprint and
// its article.
bool contradict(const QStringList& a, const QStringList& b) {
    for (const QString& one : a) {
        const QString kind = one.section(u':', 0, 0) + u':';
        const bool known = std::any_of(
            b.begin(), b.end(), [&](const QString& other) { return other.startsWith(kind); });
        if (known && !b.contains(one))
            return true;
    }
    return false;
}

// Service is no degree, whatever they are called; of what is not said nothing is concluded.
bool areOtherKinds(ItemType a, ItemType b) {
    return a != b && a != ItemType::Other && b != ItemType::Other &&
           !(isPublication(a) && isPublication(b));
}

// Where a work is recognised: the index of the first that had the key and does not contradict.
class Known {
public:
    void add(const WholeItem& whole, std::size_t index) {
        const QStringList keys = matchKeys(whole);
        for (const QString& key : keys)
            m_places[key].push_back(index);
        m_surest[qsizetype(index)] << surestOf(keys);
        m_types.insert(qsizetype(index), whole.item.type);
    }
    std::optional<std::pair<std::size_t, QString>> find(const WholeItem& whole) const {
        const QStringList keys = matchKeys(whole);
        const QStringList surest = surestOf(keys);
        for (const QString& key : keys)
            for (const std::size_t place : m_places.value(key))
                if (!key.startsWith(u"title:") ||
                    (!contradict(surest, m_surest.value(qsizetype(place))) &&
                     !areOtherKinds(whole.item.type, m_types.value(qsizetype(place)))))
                    return std::pair(place, key);
        return std::nullopt;
    }

private:
    QHash<QString, std::vector<std::size_t>> m_places;
    QHash<qsizetype, QStringList> m_surest;
    QHash<qsizetype, ItemType> m_types;
};

QString whyText(const QString& key) {
    const QString kind = key.section(u':', 0, 0);
    if (kind == u"title")
        return Tr::tr("same title, year and first author");
    const auto known = fromToken<IdentifierKind>(kind);
    return Tr::tr("same %1 %2").arg(known ? identifierText(*known) : kind, key.section(u':', 1));
}

} // namespace

QStringList matchKeys(const WholeItem& whole) {
    QStringList keys;
    for (const ItemIdentifier& one : whole.identifiers)
        if (isKey(whole, one.kind))
            if (const QString normal = normalizedIdentifier(one.kind, one.value); !normal.isEmpty())
                // ORCID numbers the entries of each kind anew.
                keys << tokenOf(one.kind) + u':' +
                            (one.kind == IdentifierKind::PutCode
                                 ? tokenOf(whole.item.type) + u' ' + normal
                                 : normal);
    const QString title = bare(whole.item.title);
    const QString year = whole.item.started ? QString::number(whole.item.started->year()) : u"?"_s;
    if (!title.isEmpty())
        keys << u"title:%1|%2|%3"_s.arg(title, year, firstAuthor(whole));
    return keys;
}

bool isSameName(const ItemPerson& person, const QString& nameVariant) {
    const auto [family, given] = dividedName(nameVariant);
    if (bare(family) != bare(person.family) || bare(family).isEmpty())
        return false;
    if (given.isEmpty() || person.given.isEmpty())
        return given.isEmpty() && person.given.isEmpty();
    return givenAgree(givenWords(given), givenWords(person.given));
}

bool markMe(WholeItem& whole, const QStringList& nameVariants) {
    bool changed = false;
    for (ItemPerson& person : whole.people) {
        const bool me = person.me || std::any_of(nameVariants.begin(), nameVariants.end(),
                                                 [&](const QString& variant) {
                                                     return isSameName(person, variant);
                                                 });
        changed |= me != person.me;
        person.me = me;
    }
    return changed;
}

std::pair<int, int> authorPlace(const WholeItem& whole) {
    int mine = 0;
    int all = 0;
    for (const ItemPerson& person : whole.people) {
        if (person.part != Part::Author)
            continue;
        ++all;
        if (person.me && mine == 0)
            mine = all;
    }
    return {mine, all};
}

WholeItem completedBy(const WholeItem& existing, const WholeItem& other) {
    WholeItem whole = existing;
    PortfolioItem& item = whole.item;
    const PortfolioItem& from = other.item;
    if (item.type == ItemType::Other)
        item.type = from.type;
    fill(item.role, from.role);
    fill(item.contribution, from.contribution);
    fill(item.organization, from.organization);
    fill(item.description, from.description);
    fill(item.effort, from.effort);
    fill(item.impact, from.impact);
    fill(item.hours, from.hours);
    fill(item.hoursPerYear, from.hoursPerYear);
    if (!item.started) {
        item.started = from.started;
        item.ended = from.ended;
        item.ongoing = from.ongoing;
    }
    fillRows(whole.people, other.people);
    for (const ItemIdentifier& one : other.identifiers)
        whole.addIdentifier(one.kind, one.value);
    for (const ItemField& field : other.fields)
        if (whole.field(field.name).isEmpty())
            whole.fields.push_back({{}, {}, field.name, field.value});
    addTags(whole, other.tags);
    return whole;
}

std::vector<ImportLine> planImport(const std::vector<WholeItem>& existing,
                                   const std::vector<WholeItem>& incoming) {
    Known stored;
    for (std::size_t i = 0; i < existing.size(); ++i)
        stored.add(existing[i], i);
    Known seen; // among the incoming, by the index of their line
    std::vector<ImportLine> lines;
    QHash<qsizetype, std::size_t> lineOf; // of each existing item that a line completes
    for (std::size_t i = 0; i < incoming.size(); ++i) {
        ImportLine line;
        line.incoming = i;
        line.result = incoming[i];
        if (const auto found = stored.find(incoming[i])) {
            // What an earlier line adds to the same item is there already.
            const auto before = lineOf.constFind(qsizetype(found->first));
            const WholeItem& base =
                before == lineOf.constEnd() ? existing[found->first] : lines[*before].result;
            line.existing = found->first;
            line.why = whyText(found->second);
            line.result = completedBy(base, incoming[i]);
            line.fate = line.result == base ? ImportFate::Duplicate : ImportFate::Changed;
            if (line.fate == ImportFate::Changed)
                lineOf.insert(qsizetype(found->first), i);
        } else if (const auto twin = seen.find(incoming[i])) {
            line.fate = ImportFate::Duplicate;
            line.earlier = twin->first;
            line.why = Tr::tr("%1, earlier in this file").arg(whyText(twin->second));
            ImportLine& first = lines[twin->first];
            first.result = completedBy(first.result, incoming[i]);
            seen.add(incoming[i], twin->first);
        } else {
            seen.add(incoming[i], i);
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace tenon::portfolio
