// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/itemwriters.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tenon::exchange {

using namespace Qt::StringLiterals;
using namespace portfolio;

namespace {

QString cslType(const WholeItem& whole) {
    switch (whole.item.type) {
    case ItemType::Article:
        return u"article-journal"_s;
    case ItemType::Book:
    case ItemType::EditedBook:
        return u"book"_s;
    case ItemType::Chapter:
        return u"chapter"_s;
    case ItemType::BookReview:
        return u"review-book"_s;
    case ItemType::Column:
        return u"post-weblog"_s;
    case ItemType::Presentation:
        return whole.field(u"container_title").isEmpty() ? u"speech"_s : u"paper-conference"_s;
    case ItemType::DigitalWork:
        return whole.field(u"genre") == u"dataset" ? u"dataset"_s : u"software"_s;
    case ItemType::WorkInProgress:
        return u"manuscript"_s;
    default:
        return u"document"_s;
    }
}

QJsonArray dateParts(const PartialDate& date) {
    QJsonArray parts;
    for (const QString& part : date.iso().split(u'-'))
        parts.append(part.toInt());
    return parts;
}

QJsonObject issued(const PortfolioItem& item) {
    QJsonArray dates{dateParts(*item.started)};
    if (item.ended && *item.ended != *item.started && !item.ongoing)
        dates.append(dateParts(*item.ended));
    return {{u"date-parts"_s, dates}};
}

QString personVariable(Part part) {
    switch (part) {
    case Part::Author:
        return u"author"_s;
    case Part::Editor:
        return u"editor"_s;
    case Part::Translator:
        return u"translator"_s;
    case Part::Chair:
        return u"chair"_s;
    case Part::Organizer:
        return u"organizer"_s;
    default:
        return u"contributor"_s;
    }
}

void addPeople(QJsonObject& out, const WholeItem& whole) {
    for (const ItemPerson& person : whole.people) {
        const QString variable = personVariable(person.part);
        QJsonArray names = out[variable].toArray();
        names.append(person.given.isEmpty()
                         ? QJsonObject{{u"literal"_s, person.family}}
                         : QJsonObject{{u"family"_s, person.family}, {u"given"_s, person.given}});
        out[variable] = names;
    }
}

// The same name again is the same name with both values.
void addCustom(QJsonObject& custom, const QString& name, const QString& value) {
    const QString before = custom[name].toString();
    custom.insert(name, before.isEmpty() ? value : before + u"; "_s + value);
}

void addIdentifiers(QJsonObject& out, QJsonObject& custom, const WholeItem& whole) {
    static const QHash<IdentifierKind, QString> variables{
        {IdentifierKind::Doi, u"DOI"_s},     {IdentifierKind::Isbn, u"ISBN"_s},
        {IdentifierKind::Issn, u"ISSN"_s},   {IdentifierKind::Pmid, u"PMID"_s},
        {IdentifierKind::Pmcid, u"PMCID"_s}, {IdentifierKind::Url, u"URL"_s}};
    for (const ItemIdentifier& one : whole.identifiers) {
        const QString variable = variables.value(one.kind);
        if (variable.isEmpty() || out.contains(variable))
            addCustom(custom, u"tenon-"_s + tokenOf(one.kind), one.value);
        else
            out.insert(variable, one.value);
    }
}

// Variables of the schema (csl-data.json); any other field goes to "custom".
void addFields(QJsonObject& out, const WholeItem& whole) {
    static const QHash<QString, QString> variables{{u"container_title"_s, u"container-title"_s},
                                                   {u"volume"_s, u"volume"_s},
                                                   {u"issue"_s, u"issue"_s},
                                                   {u"page"_s, u"page"_s},
                                                   {u"publisher"_s, u"publisher"_s},
                                                   {u"publisher_place"_s, u"publisher-place"_s},
                                                   {u"edition"_s, u"edition"_s},
                                                   {u"number_of_pages"_s, u"number-of-pages"_s},
                                                   {u"abstract"_s, u"abstract"_s},
                                                   {u"series"_s, u"collection-title"_s},
                                                   {u"event"_s, u"event-title"_s},
                                                   {u"event_place"_s, u"event-place"_s},
                                                   {u"genre"_s, u"genre"_s},
                                                   {u"language"_s, u"language"_s},
                                                   {u"version"_s, u"version"_s},
                                                   {u"reviewed_title"_s, u"reviewed-title"_s}};
    QJsonObject custom;
    for (const ItemField& field : whole.fields) {
        const QString variable = variables.value(field.name);
        if (variable.isEmpty() || out.contains(variable))
            addCustom(custom, field.name, field.value);
        else
            out.insert(variable, field.value);
    }
    const PortfolioItem& item = whole.item;
    for (const auto& [name, value] :
         {std::pair{u"role"_s, item.role}, std::pair{u"contribution"_s, item.contribution},
          std::pair{u"organization"_s, item.organization}, std::pair{u"impact"_s, item.impact},
          std::pair{u"effort"_s, item.effort}, std::pair{u"type"_s, tokenOf(item.type)},
          std::pair{u"category"_s, item.category}, std::pair{u"subcategory"_s, item.subcategory},
          std::pair{u"scope"_s, tokenOf(item.scope)}})
        if (!value.isEmpty())
            custom.insert(u"tenon-"_s + name, value);
    addIdentifiers(out, custom, whole);
    if (!custom.isEmpty())
        out.insert(u"custom"_s, custom);
}

} // namespace

QByteArray writeCslJson(const std::vector<WholeItem>& items) {
    QJsonArray out;
    for (const WholeItem& whole : items) {
        QJsonObject one{{u"id"_s, QString::number(whole.item.id.value())},
                        {u"type"_s, cslType(whole)},
                        {u"title"_s, whole.item.title},
                        {u"status"_s, tokenOf(whole.item.status)}};
        addPeople(one, whole);
        if (whole.item.started)
            one.insert(u"issued"_s, issued(whole.item));
        addFields(one, whole);
        if (!whole.item.description.isEmpty())
            one.insert(u"note"_s, whole.item.description);
        QStringList tags;
        for (const ItemTag& tag : whole.tags)
            tags << tag.tag;
        if (!tags.isEmpty())
            one.insert(u"keyword"_s, tags.join(u", "_s));
        out.append(one);
    }
    return QJsonDocument(out).toJson();
}

} // namespace tenon::exchange
