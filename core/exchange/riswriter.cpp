// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/exchange/itemwriters.h"

namespace tenon::exchange {

using namespace Qt::StringLiterals;
using namespace portfolio;

namespace {

QString typeTag(ItemType type) {
    switch (type) {
    case ItemType::Article:
    case ItemType::BookReview:
        return u"JOUR"_s;
    case ItemType::Book:
        return u"BOOK"_s;
    case ItemType::EditedBook:
        return u"EDBOOK"_s;
    case ItemType::Chapter:
        return u"CHAP"_s;
    case ItemType::Presentation:
        return u"CPAPER"_s;
    case ItemType::DigitalWork:
        return u"COMP"_s;
    case ItemType::Column:
        return u"BLOG"_s;
    case ItemType::WorkInProgress:
        return u"UNPB"_s;
    default:
        return u"GEN"_s;
    }
}

class Record {
public:
    void add(const char* tag, const QString& value) {
        const QString line = text::cleanedLine(value);
        if (!line.isEmpty())
            m_text += QString::fromLatin1(tag) + u"  - "_s + line + u"\r\n"_s;
    }
    QString text() const { return m_text + u"ER  - \r\n\r\n"_s; }

private:
    QString m_text;
};

// "2017///", "2017/03//", "2017/03/15/": with the slashes that the format asks for.
QString slashed(const PartialDate& date) {
    QStringList parts = date.iso().split(u'-');
    while (parts.size() < 3)
        parts << QString();
    return parts.join(u'/') + u'/';
}

void addPages(Record& record, const QString& pages) {
    static const QString dashes = u"-–—"_s;
    for (qsizetype i = 0; i < pages.size(); ++i)
        if (dashes.contains(pages[i])) {
            qsizetype end = i;
            while (end < pages.size() && dashes.contains(pages[end]))
                ++end;
            record.add("SP", pages.left(i));
            record.add("EP", pages.mid(end));
            return;
        }
    record.add("SP", pages);
}

void addFields(Record& record, const WholeItem& whole) {
    static const QHash<QString, const char*> tags{{u"container_title"_s, "T2"},
                                                  {u"volume"_s, "VL"},
                                                  {u"issue"_s, "IS"},
                                                  {u"publisher"_s, "PB"},
                                                  {u"publisher_place"_s, "CY"},
                                                  {u"edition"_s, "ET"},
                                                  {u"abstract"_s, "AB"},
                                                  {u"series"_s, "T3"},
                                                  {u"event"_s, "C1"},
                                                  {u"language"_s, "LA"},
                                                  {u"genre"_s, "M3"}};
    for (const ItemField& field : whole.fields) {
        if (field.name == u"page")
            addPages(record, field.value);
        else if (const char* tag = tags.value(field.name))
            record.add(tag, field.value);
        else
            record.add("N1", field.name + u": "_s + field.value);
    }
}

void addIdentifiers(Record& record, const WholeItem& whole) {
    for (const ItemIdentifier& one : whole.identifiers) {
        switch (one.kind) {
        case IdentifierKind::Doi:
            record.add("DO", one.value);
            break;
        case IdentifierKind::Isbn:
        case IdentifierKind::Issn:
            record.add("SN", one.value);
            break;
        case IdentifierKind::Url:
            record.add("UR", one.value);
            break;
        default:
            record.add("AN", identifierText(one.kind) + u": "_s + one.value);
        }
    }
}

void addPeople(Record& record, const WholeItem& whole) {
    for (const ItemPerson& person : whole.people) {
        const char* tag = person.part == Part::Author       ? "AU"
                          : person.part == Part::Editor     ? "ED"
                          : person.part == Part::Translator ? "A4"
                                                            : "A3";
        record.add(tag, sortedName(person));
    }
}

// What RIS has no tag for.
void addNotes(Record& record, const PortfolioItem& item) {
    for (const auto& [name, value] :
         {std::pair{u"role: "_s, item.role}, std::pair{u"contribution: "_s, item.contribution},
          std::pair{u"organization: "_s, item.organization}, std::pair{u"impact: "_s, item.impact},
          std::pair{u"effort: "_s, item.effort},
          std::pair{u"until: "_s, item.ended ? item.ended->iso() : QString()}})
        if (!value.isEmpty())
            record.add("N1", name + value);
}

} // namespace

QByteArray writeRis(const std::vector<WholeItem>& items) {
    QString out;
    for (const WholeItem& whole : items) {
        const PortfolioItem& item = whole.item;
        Record record;
        record.add("TY", typeTag(item.type));
        record.add("TI", item.title);
        addPeople(record, whole);
        if (item.started) {
            record.add("PY", QString::number(item.started->year()));
            record.add("DA", slashed(*item.started));
        }
        addFields(record, whole);
        addIdentifiers(record, whole);
        for (const ItemTag& tag : whole.tags)
            record.add("KW", tag.tag);
        record.add("N1", item.description);
        addNotes(record, item);
        out += record.text();
    }
    return out.toUtf8();
}

} // namespace tenon::exchange
