// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csljson.h"

#include "core/exchange/importdates.h"
#include "core/exchange/itemdraft.h"
#include "core/exchange/jsoninput.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace tenon::exchange {

using namespace Qt::StringLiterals;
using namespace portfolio;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CslJson)
};

struct TypeRow {
    const char* name;
    ItemType type;
    const char* genre = ""; // where the type does not say it all
};

constexpr TypeRow types[] = {
    {"article-journal", ItemType::Article},
    {"journal-article", ItemType::Article},
    {"article-magazine", ItemType::Column, "magazine"},
    {"article-newspaper", ItemType::Column, "newspaper"},
    {"post-weblog", ItemType::Column, "blog"},
    {"post", ItemType::Column, "post"},
    {"webpage", ItemType::Column, "website"},
    {"book", ItemType::Book},
    {"monograph", ItemType::Book},
    {"edited-book", ItemType::EditedBook},
    {"chapter", ItemType::Chapter},
    {"book-chapter", ItemType::Chapter},
    {"entry-encyclopedia", ItemType::Chapter, "encyclopedia entry"},
    {"entry-dictionary", ItemType::Chapter, "dictionary entry"},
    {"paper-conference", ItemType::Presentation},
    {"proceedings-article", ItemType::Presentation},
    {"speech", ItemType::Presentation},
    {"event", ItemType::Presentation},
    {"review", ItemType::BookReview},
    {"review-book", ItemType::BookReview},
    {"peer-review", ItemType::Reviewing},
    {"dataset", ItemType::DigitalWork, "dataset"},
    {"software", ItemType::DigitalWork, "software"},
    {"graphic", ItemType::DigitalWork, "graphic"},
    {"motion_picture", ItemType::DigitalWork, "film"},
    {"broadcast", ItemType::DigitalWork, "broadcast"},
    {"song", ItemType::DigitalWork, "recording"},
    {"map", ItemType::DigitalWork, "map"},
    {"performance", ItemType::DigitalWork, "performance"},
    {"manuscript", ItemType::WorkInProgress},
    {"thesis", ItemType::Other, "thesis"},
    {"dissertation", ItemType::Other, "thesis"},
    {"report", ItemType::Other, "report"},
    {"posted-content", ItemType::Other, "preprint"},
    {"standard", ItemType::Other, "standard"},
    {"patent", ItemType::Other, "patent"},
    {"pamphlet", ItemType::Other, "pamphlet"},
    {"article", ItemType::Other, "preprint"},
    {"document", ItemType::Other},
    {"entry", ItemType::Other},
};

struct FieldRow {
    const char* from;
    const char* to;
};

constexpr FieldRow renamed[] = {
    {"container-title", "container_title"},
    {"collection-title", "series"},
    {"event-title", "event"},
    {"publisher-place", "publisher_place"},
    {"reviewed-title", "reviewed_title"},
    {"container-title-short", "container_title_short"},
    {"journalAbbreviation", "container_title_short"},
};

struct PartRow {
    const char* name;
    Part part;
};

constexpr PartRow parts[] = {
    {"author", Part::Author},          {"editor", Part::Editor},
    {"translator", Part::Translator},  {"chair", Part::Chair},
    {"organizer", Part::Organizer},    {"contributor", Part::Contributor},
    {"container-author", Part::Other}, {"collection-editor", Part::Other},
};

class RecordReader {
public:
    RecordReader(const QJsonObject& record, const QString& where, const ImportLimits& limits)
        : m_record(record), m_limits(limits), m_draft(where, limits) {}

    Status readInto(ImportReading& reading) {
        setType();
        for (auto field = m_record.begin(); field != m_record.end(); ++field)
            take(field.key(), field.value());
        takeDates();
        m_draft.nameEditedBook();
        takeStatus();
        if (m_draft.item().type == ItemType::Reviewing)
            m_draft.settle(ItemStatus::Done);
        else
            m_draft.settleAsWork();
        return m_draft.addTo(reading);
    }

private:
    void setType() {
        const QString given = m_record.value(u"type"_s).toString();
        for (const TypeRow& row : types)
            if (given == QLatin1StringView(row.name)) {
                m_draft.item().type = row.type;
                if (m_record.value(u"genre"_s).toString().isEmpty())
                    m_draft.keep(u"genre"_s, QString::fromUtf8(row.genre));
                return;
            }
        m_draft.keep(u"entry_type"_s, given);
        m_draft.warn(given.isEmpty()
                         ? Tr::tr("It has no type; it became other work.")
                         : Tr::tr("“%1” is not a type that is known; it became other work.")
                               .arg(given.left(60)));
    }

    void take(const QString& key, const QJsonValue& value) {
        if (key == u"type"_s || key == u"issued"_s || key == u"event-date"_s || key == u"id"_s ||
            takePeople(key, value) || takeIdentifier(key, value) || takeText(key, value))
            return;
        if (key == u"accessed"_s || key == u"submitted"_s || key == u"original-date"_s)
            return m_draft.keep(fieldName(key), dateText(value));
        keepAny(nameOf(key), value);
    }

    static QString nameOf(const QString& key) {
        for (const FieldRow& row : renamed)
            if (key == QLatin1StringView(row.from))
                return QString::fromLatin1(row.to);
        return fieldName(key);
    }

    // What is known by no name here; a list of references may be longer than a field holds.
    void keepAny(const QString& name, const QJsonValue& value) {
        const QString text = firstOrWhole(value);
        const bool structure = value.isArray() || value.isObject();
        if (structure && text.size() > m_limits.fieldCharacters)
            m_draft.warn(
                Tr::tr("“%1” holds more than a field can keep and is left out.").arg(name));
        else
            m_draft.keep(name, text);
    }

    // Crossref puts single texts into lists.
    static QString firstOrWhole(const QJsonValue& value) {
        const QJsonArray list = value.toArray();
        return list.size() == 1 && list.first().isString() ? list.first().toString()
                                                           : jsonText(value);
    }

    bool takePeople(const QString& key, const QJsonValue& value) {
        for (const PartRow& row : parts) {
            if (key != QLatin1StringView(row.name))
                continue;
            const QJsonArray list = value.isArray() ? value.toArray() : QJsonArray{value};
            for (const QJsonValue& person : list)
                takePerson(row.part, person);
            return true;
        }
        return false;
    }

    void takePerson(Part part, const QJsonValue& value) {
        const QJsonObject person = value.toObject();
        const auto text = [&](const char* name) {
            return jsonText(person.value(QLatin1StringView(name)));
        };
        const QString whole = value.isString()             ? value.toString()
                              : !text("literal").isEmpty() ? text("literal")
                                                           : text("name");
        if (!whole.isEmpty() && text("family").isEmpty())
            return m_draft.addPerson(part, whole, {});
        QString given = text("given");
        if (!text("dropping-particle").isEmpty())
            given += u' ' + text("dropping-particle");
        m_draft.addPerson(
            part, text("non-dropping-particle") + u' ' + text("family") + u' ' + text("suffix"),
            given);
    }

    bool takeIdentifier(const QString& key, const QJsonValue& value) {
        static const QHash<QString, IdentifierKind> kinds = {
            {u"DOI"_s, IdentifierKind::Doi},     {u"ISBN"_s, IdentifierKind::Isbn},
            {u"ISSN"_s, IdentifierKind::Issn},   {u"PMID"_s, IdentifierKind::Pmid},
            {u"PMCID"_s, IdentifierKind::Pmcid}, {u"URL"_s, IdentifierKind::Url}};
        const auto kind = kinds.constFind(key.toUpper());
        if (kind == kinds.constEnd())
            return false;
        for (const QJsonValue& one : value.isArray() ? value.toArray() : QJsonArray{value})
            m_draft.addIdentifier(*kind, jsonText(one));
        return true;
    }

    bool takeText(const QString& key, const QJsonValue& value) {
        if (key == u"title"_s)
            m_draft.setTitle(withoutMarkup(firstOrWhole(value)));
        else if (key == u"abstract"_s || key == u"note"_s || key == u"annote"_s)
            m_draft.keep(key, withoutMarkup(jsonText(value)));
        else if (key == u"keyword"_s)
            m_draft.addTags(jsonText(value));
        else if (key == u"categories"_s || key == u"subject"_s)
            for (const QJsonValue& tag : value.toArray())
                m_draft.addTag(jsonText(tag));
        else
            return false;
        return true;
    }

    static QString dateText(const QJsonValue& value) {
        const QJsonObject date = value.toObject();
        const QJsonArray list = date.value(u"date-parts"_s).toArray();
        if (value.isString() || list.isEmpty())
            return value.isString() ? value.toString() : anyText(date);
        QStringList ends;
        for (const QJsonValue& end : list) {
            QStringList figures;
            for (const QJsonValue& part : end.toArray())
                figures.append(jsonText(part));
            const auto whole = dateOfParts(figures.value(0), figures.value(1), figures.value(2));
            ends.append(whole ? whole->iso() : figures.join(u'-'));
        }
        return ends.join(u'/');
    }

    static QString anyText(const QJsonObject& date) {
        for (const QString& name : {u"literal"_s, u"raw"_s})
            if (const QString text = jsonText(date.value(name)); !text.isEmpty())
                return text;
        return jsonText(date);
    }

    // A presentation is of the day of its event, everything else of the day it was issued.
    void takeDates() {
        const bool event =
            m_draft.item().type == ItemType::Presentation && m_record.contains(u"event-date"_s);
        const QString first = event ? u"event-date"_s : u"issued"_s;
        const QString second = event ? u"issued"_s : u"event-date"_s;
        takeDate(m_record.value(first), fieldName(first));
        m_draft.keep(fieldName(second), dateText(m_record.value(second)));
        if (!m_draft.item().started && !m_record.contains(first))
            for (const QString& name :
                 {u"published-print"_s, u"published-online"_s, u"published"_s})
                if (!m_draft.item().started && m_record.contains(name))
                    takeDate(m_record.value(name), fieldName(name));
    }

    void takeDate(const QJsonValue& value, const QString& name) {
        const QJsonObject date = value.toObject();
        const QJsonArray list = date.value(u"date-parts"_s).toArray();
        if (!list.isEmpty())
            takeParts(list, name);
        else if (value.isString() || date.contains(u"raw"_s) || date.contains(u"literal"_s))
            takeWords(value.isString() ? value.toString() : anyText(date), name);
        else if (!value.isUndefined())
            m_draft.warn(Tr::tr("The date “%1” is empty.").arg(name));
        if (const QString season = jsonText(date.value(u"season"_s)); !season.isEmpty())
            m_draft.keep(u"season"_s, season);
        const QJsonValue circa = date.value(u"circa"_s);
        if (circa.toBool() || circa.toInt() != 0 || !circa.toString().isEmpty())
            m_draft.keep(u"circa"_s, u"true"_s);
    }

    void takeParts(const QJsonArray& list, const QString& name) {
        const auto part = [&](const QJsonValue& end, int i) {
            return jsonText(end.toArray().at(i));
        };
        const QJsonValue first = list.first();
        if (part(first, 0).isEmpty())
            return m_draft.warn(Tr::tr("The date “%1” is there, but empty.").arg(name));
        m_draft.setDate(part(first, 0), part(first, 1), part(first, 2), name);
        if (list.size() < 2 || !m_draft.item().started)
            return;
        const QJsonValue last = list.at(1);
        const auto end = dateOfParts(part(last, 0), part(last, 1), part(last, 2));
        if (end)
            m_draft.item().ended = *end;
        else
            m_draft.keep(name + u"_end"_s, jsonText(last));
    }

    void takeWords(const QString& words, const QString& name) {
        const QStringList ends = words.split(u'/');
        const auto day = dateInWords(ends.first().section(u'T', 0, 0));
        const auto end = dateInWords(ends.value(1));
        if (!day || ends.size() > 2 || (ends.size() == 2 && !end))
            return m_draft.setDate(words, {}, {}, name);
        m_draft.item().started = *day;
        if (end)
            m_draft.item().ended = *end;
    }

    void takeStatus() {
        static const QHash<QString, ItemStatus> states = {
            {u"in press"_s, ItemStatus::InPress},
            {u"forthcoming"_s, ItemStatus::Accepted},
            {u"accepted"_s, ItemStatus::Accepted},
            {u"submitted"_s, ItemStatus::Submitted},
            {u"under review"_s, ItemStatus::Submitted},
            {u"in preparation"_s, ItemStatus::InProgress}};
        const auto found = states.constFind(m_draft.field(u"status"_s).toLower());
        if (found != states.constEnd())
            m_draft.setStatus(*found);
    }

    QJsonObject m_record;
    ImportLimits m_limits;
    ItemDraft m_draft;
};

// "line 12: smith2017"; the number of the record where its line is not known.
QString placeOf(const QJsonObject& record, const JsonInput& input, int number) {
    const QString id = jsonText(record.value(u"id"_s)).left(100);
    const bool known = std::size_t(number) <= input.lines.size();
    const QString place = known ? Tr::tr("line %1").arg(input.lines[std::size_t(number) - 1])
                                : Tr::tr("record %1").arg(number);
    return id.isEmpty() ? place : place + u": "_s + id;
}

} // namespace

Result<ImportReading> readCslJson(const QByteArray& bytes, const ImportLimits& limits,
                                  const CancelToken& cancel) {
    const auto input = readJson(bytes, limits);
    if (!input)
        return input.error();
    return readCslJson(*input, limits, cancel);
}

Result<ImportReading> readCslJson(const JsonInput& input, const ImportLimits& limits,
                                  const CancelToken& cancel) {
    ImportReading reading{u"CSL-JSON"_s, {}, {}, {}};
    QJsonArray records = input.document.array();
    if (input.document.isObject()) {
        const QJsonObject whole = input.document.object();
        records = whole.value(u"items"_s).isArray() ? whole.value(u"items"_s).toArray()
                                                    : QJsonArray{whole};
    }
    int number = 0;
    for (const QJsonValue& value : std::as_const(records)) {
        if (cancel.isCancelled())
            return cancelledReading();
        const QJsonObject record = value.toObject();
        const QString where = placeOf(record, input, ++number);
        const bool empty = record.isEmpty();
        auto added =
            empty ? addRefused(reading,
                               {where, Tr::tr("Here should be a record, with its fields.")}, limits)
                  : RecordReader(record, where, limits).readInto(reading);
        if (!added)
            return added.error();
    }
    if (number == 0)
        return unreadable(Tr::tr("There is no record in the file."));
    return reading;
}

} // namespace tenon::exchange
