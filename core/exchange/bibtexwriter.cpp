// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/exchange/itemwriters.h"
#include "core/policy/areas.h"

#include <QHash>
#include <QSet>

namespace tenon::exchange {

using namespace Qt::StringLiterals;
using namespace portfolio;

namespace {

QString entryType(ItemType type) {
    switch (type) {
    case ItemType::Article:
    case ItemType::BookReview:
        return u"article"_s;
    case ItemType::Book:
        return u"book"_s;
    case ItemType::EditedBook:
        return u"collection"_s;
    case ItemType::Chapter:
        return u"incollection"_s;
    case ItemType::Presentation:
        return u"inproceedings"_s;
    case ItemType::DigitalWork:
        return u"software"_s;
    case ItemType::WorkInProgress:
        return u"unpublished"_s;
    case ItemType::Column:
        return u"online"_s;
    default:
        return u"misc"_s;
    }
}

// What LaTeX would take for a command; braces are balanced so that the entry ends where it should.
QString escaped(const QString& raw) {
    QString out;
    int depth = 0;
    for (const QChar c : text::cleaned(raw)) {
        if (c == u'{')
            ++depth;
        if (c == u'}' && depth-- <= 0) {
            depth = 0;
            continue;
        }
        if (u"&%$#_"_s.contains(c))
            out += u'\\';
        else if (c == u'\\' || c == u'~' || c == u'^') {
            out += c == u'\\'  ? u"\\textbackslash{}"_s
                   : c == u'~' ? u"\\textasciitilde{}"_s
                               : u"\\textasciicircum{}"_s;
            continue;
        }
        out += c;
    }
    return out + QString(depth, u'}');
}

// An address or an identifier: as it is, but for braces that would end the field.
QString verbatim(const QString& raw) {
    return QString(text::cleanedLine(raw)).remove(u'{').remove(u'}');
}

QString names(const WholeItem& whole, Part part) {
    QStringList all;
    for (const ItemPerson& person : whole.people) {
        if (person.part != part)
            continue;
        const QString family = escaped(person.family);
        // A name of one part stands in braces, or its words would be taken for given names.
        all << (person.given.isEmpty() ? u'{' + family + u'}'
                                       : family + u", "_s + escaped(person.given));
    }
    return all.join(u" and "_s);
}

QString asciiWord(const QString& raw) {
    QString word;
    for (const QChar c : text::folded(raw)) {
        if (c == u' ' && !word.isEmpty())
            break;
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            word += c;
    }
    return word;
}

QString keyOf(const WholeItem& whole, QSet<QString>& taken) {
    QString key = whole.people.empty() ? QString() : asciiWord(whole.people.front().family);
    if (whole.item.started)
        key += QString::number(whole.item.started->year());
    key += asciiWord(whole.item.title);
    if (key.isEmpty())
        key = u"item"_s;
    QString unique = key;
    for (int n = 2; taken.contains(unique); ++n)
        unique = key + u'-' + QString::number(n);
    taken.insert(unique);
    return unique;
}

class Entry {
public:
    Entry(const QString& type, const QString& key) : m_text(u"@%1{%2"_s.arg(type, key)) {}
    // A name may stand once in an entry; what comes after it is "url-2".
    void add(const QString& name, const QString& value) {
        if (value.isEmpty() || m_values.value(name) == value)
            return;
        QString own = name;
        for (int n = 2; m_values.contains(own); ++n)
            own = name + u'-' + QString::number(n);
        m_values.insert(own, value);
        m_text += u",\n  "_s + own + u" = {"_s + value + u'}';
    }
    QString text() const { return m_text + u"\n}\n"_s; }

private:
    QString m_text;
    QHash<QString, QString> m_values;
};

QString dateText(const PortfolioItem& item) {
    if (!item.started)
        return {};
    QString date = item.started->iso();
    if (item.ongoing)
        date += u'/';
    else if (item.ended && *item.ended != *item.started)
        date += u'/' + item.ended->iso();
    return date;
}

QString containerName(ItemType type) {
    return type == ItemType::Article || type == ItemType::BookReview ? u"journaltitle"_s
                                                                     : u"booktitle"_s;
}

QString fieldName(const QString& name, ItemType type) {
    static const QHash<QString, QString> renamed{{u"page"_s, u"pages"_s},
                                                 {u"issue"_s, u"number"_s},
                                                 {u"publisher_place"_s, u"location"_s},
                                                 {u"number_of_pages"_s, u"pagetotal"_s},
                                                 {u"event"_s, u"eventtitle"_s},
                                                 {u"event_place"_s, u"venue"_s},
                                                 {u"genre"_s, u"type"_s},
                                                 {u"accessed"_s, u"urldate"_s}};
    if (name == u"container_title")
        return containerName(type);
    QString kept;
    for (const QChar c : renamed.value(name, name).toLower())
        kept += c.isLetterOrNumber() && c.unicode() < 128 ? c : u'-';
    return kept;
}

void addIdentifiers(Entry& entry, const WholeItem& whole) {
    QStringList others;
    for (const ItemIdentifier& one : whole.identifiers) {
        const QString value = verbatim(one.value);
        switch (one.kind) {
        case IdentifierKind::Wos:
            entry.add(u"unique-id"_s, value);
            break;
        case IdentifierKind::PutCode:
            entry.add(u"orcid-put-code"_s, value);
            break;
        case IdentifierKind::Other:
            others << value;
            break;
        default:
            entry.add(tokenOf(one.kind), value);
        }
    }
    entry.add(u"other-identifier"_s, others.join(u"; "_s));
}

// BibTeX knows three parts; the others are kept as "x-chair".
void addPeople(Entry& entry, const WholeItem& whole) {
    for (const auto& [part, token] : Tokens<Part>::pairs) {
        const bool known = part == Part::Author || part == Part::Editor || part == Part::Translator;
        const QString name = QString::fromLatin1(token);
        entry.add(known ? name : u"x-"_s + name, names(whole, part));
    }
}

void addOwn(Entry& entry, const PortfolioItem& item) {
    entry.add(u"organization"_s, escaped(item.organization));
    entry.add(u"note"_s, escaped(item.description));
    entry.add(u"x-role"_s, escaped(item.role));
    entry.add(u"x-contribution"_s, escaped(item.contribution));
    entry.add(u"x-impact"_s, escaped(item.impact));
    entry.add(u"x-effort"_s, escaped(item.effort));
    entry.add(u"x-category"_s, policy::FiledUnder{item.category, item.subcategory}.key());
    entry.add(u"x-type"_s, tokenOf(item.type));
    entry.add(u"x-status"_s, tokenOf(item.status));
    entry.add(u"x-scope"_s, tokenOf(item.scope));
}

} // namespace

QByteArray writeBibtex(const std::vector<WholeItem>& items) {
    QString out;
    QSet<QString> keys;
    for (const WholeItem& whole : items) {
        Entry entry(entryType(whole.item.type), keyOf(whole, keys));
        entry.add(u"title"_s, u'{' + escaped(text::cleanedLine(whole.item.title)) + u'}');
        addPeople(entry, whole);
        entry.add(u"date"_s, dateText(whole.item));
        for (const ItemField& field : whole.fields)
            entry.add(fieldName(field.name, whole.item.type), escaped(field.value));
        addIdentifiers(entry, whole);
        QStringList tags;
        for (const ItemTag& tag : whole.tags)
            tags << escaped(tag.tag);
        entry.add(u"keywords"_s, tags.join(u", "_s));
        addOwn(entry, whole.item);
        out += entry.text() + u'\n';
    }
    return out.toUtf8();
}

} // namespace tenon::exchange
