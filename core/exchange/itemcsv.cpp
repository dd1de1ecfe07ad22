// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/itemwriters.h"

namespace tenon::exchange {

using namespace Qt::StringLiterals;
using namespace portfolio;

namespace {

QString iso(const std::optional<PartialDate>& date) {
    return date ? date->iso() : QString();
}

QString number(const std::optional<int>& value) {
    return value ? QString::number(*value) : QString();
}

QString people(const WholeItem& whole, bool authors) {
    QStringList names;
    for (const ItemPerson& person : whole.people) {
        if ((person.part == Part::Author) != authors)
            continue;
        QString name = sortedName(person);
        if (!authors)
            name += u" ("_s + tokenOf(person.part) + u')';
        names << name;
    }
    return names.join(u"; "_s);
}

QString statuses(const WholeItem& whole) {
    QStringList history;
    for (const StatusChange& change : whole.statuses)
        history << change.on.iso() + u' ' + tokenOf(change.status);
    return history.join(u"; "_s);
}

QString furtherTimes(const WholeItem& whole) {
    QStringList times;
    for (const ItemRange& range : whole.ranges)
        times << range.started.iso() + u'/' + iso(range.ended);
    return times.join(u"; "_s);
}

QString identifiers(const WholeItem& whole, IdentifierKind kind) {
    QStringList values;
    for (const ItemIdentifier& one : whole.identifiers)
        if (one.kind == kind)
            values << one.value;
    return values.join(u"; "_s);
}

// A field may be there several times, as an import brought it.
QString fieldValues(const WholeItem& whole, const QString& name) {
    QStringList values;
    for (const ItemField& field : whole.fields)
        if (field.name == name)
            values << field.value;
    return values.join(u"; "_s);
}

QString tags(const WholeItem& whole) {
    QStringList all;
    for (const ItemTag& tag : whole.tags)
        all << tag.tag;
    return all.join(u", "_s);
}

// The names of own fields in use, in the order of their first use.
QStringList fieldNames(const std::vector<WholeItem>& items) {
    QStringList names;
    for (const WholeItem& whole : items)
        for (const ItemField& field : whole.fields)
            if (!names.contains(field.name))
                names << field.name;
    return names;
}

} // namespace

TextTable itemTable(const std::vector<WholeItem>& items) {
    const QStringList own = fieldNames(items);
    TextTable table;
    table.header = {u"title"_s,          u"type"_s,         u"category"_s, u"subcategory"_s,
                    u"from"_s,           u"to"_s,           u"ongoing"_s,  u"further times"_s,
                    u"status"_s,         u"history"_s,      u"role"_s,     u"contribution"_s,
                    u"scope"_s,          u"organization"_s, u"authors"_s,  u"people"_s,
                    u"description"_s,    u"effort"_s,       u"impact"_s,   u"hours"_s,
                    u"hours per year"_s, u"tags"_s,         u"sharing"_s,  u"source"_s};
    for (const auto& [kind, token] : Tokens<IdentifierKind>::pairs)
        table.header << QString::fromLatin1(token);
    table.header << own;
    for (const WholeItem& whole : items) {
        const PortfolioItem& item = whole.item;
        QStringList row{item.title,
                        tokenOf(item.type),
                        item.category,
                        item.subcategory,
                        iso(item.started),
                        iso(item.ended),
                        item.ongoing ? u"yes"_s : QString(),
                        furtherTimes(whole),
                        tokenOf(item.status),
                        statuses(whole),
                        item.role,
                        item.contribution,
                        tokenOf(item.scope),
                        item.organization,
                        people(whole, true),
                        people(whole, false),
                        item.description,
                        item.effort,
                        item.impact,
                        number(item.hours),
                        number(item.hoursPerYear),
                        tags(whole),
                        tokenOf(item.sharing),
                        item.source};
        for (const auto& [kind, token] : Tokens<IdentifierKind>::pairs)
            row << identifiers(whole, kind);
        for (const QString& name : own)
            row << fieldValues(whole, name);
        table.rows.push_back({int(table.rows.size()) + 2, row});
    }
    return table;
}

TextTable statusTable(const std::vector<WholeItem>& items) {
    TextTable table;
    table.header = {u"title"_s, u"type"_s, u"status"_s, u"on"_s};
    for (const WholeItem& whole : items)
        for (const StatusChange& change : whole.statuses)
            table.rows.push_back({int(table.rows.size()) + 2,
                                  {whole.item.title, tokenOf(whole.item.type),
                                   tokenOf(change.status), change.on.iso()}});
    return table;
}

} // namespace tenon::exchange
