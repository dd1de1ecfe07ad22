// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/itemmatch.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <functional>

namespace tenon::portfolio {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ItemMatch)
};

QString peopleText(const WholeItem& whole) {
    QStringList names;
    for (const ItemPerson& person : whole.people)
        names << personText(person);
    return names.join(u"; "_s);
}

// How one field is told and taken over.
struct Accessor {
    QString name;
    QString label;
    std::function<QString(const WholeItem&)> text;
    std::function<void(WholeItem&, const WholeItem&)> take;
};

Accessor line(const QString& name, const QString& label, QString PortfolioItem::*member) {
    return {name, label, [member](const WholeItem& whole) { return whole.item.*member; },
            [member](WholeItem& to, const WholeItem& from) {
                to.item.*member = from.item.*member;
            }};
}

std::vector<Accessor> commonFields() {
    return {
        line(u"title"_s, Tr::tr("Title"), &PortfolioItem::title),
        {u"type"_s, Tr::tr("Type"),
         [](const WholeItem& whole) { return itemTypeText(whole.item.type); },
         [](WholeItem& to, const WholeItem& from) {
             to.item.type = from.item.type;
         }},
        {u"category"_s, Tr::tr("Category"),
         [](const WholeItem& whole) {
             return whole.item.subcategory.isEmpty()
                        ? whole.item.category
                        : whole.item.category + u" / "_s + whole.item.subcategory;
         },
         [](WholeItem& to, const WholeItem& from) {
             to.item.category = from.item.category;
             to.item.subcategory = from.item.subcategory;
         }},
        {u"dates"_s, Tr::tr("Dates"),
         [](const WholeItem& whole) {
             return whole.item.started
                        ? periodText(whole.item.started, whole.item.ended, whole.item.ongoing)
                        : QString();
         },
         [](WholeItem& to, const WholeItem& from) {
             to.item.started = from.item.started;
             to.item.ended = from.item.ended;
             to.item.ongoing = from.item.ongoing;
         }},
        {u"people"_s, Tr::tr("People"), peopleText,
         [](WholeItem& to, const WholeItem& from) {
             to.people = from.people;
         }},
        line(u"role"_s, Tr::tr("My role"), &PortfolioItem::role),
        line(u"contribution"_s, Tr::tr("Contribution"), &PortfolioItem::contribution),
        line(u"organization"_s, Tr::tr("Organization"), &PortfolioItem::organization),
        line(u"description"_s, Tr::tr("Description"), &PortfolioItem::description),
        line(u"effort"_s, Tr::tr("Effort"), &PortfolioItem::effort),
        line(u"impact"_s, Tr::tr("Impact"), &PortfolioItem::impact),
        {u"scope"_s, Tr::tr("Scope"),
         [](const WholeItem& whole) { return scopeText(whole.item.scope); },
         [](WholeItem& to, const WholeItem& from) {
             to.item.scope = from.item.scope;
         }},
        {u"sharing"_s, Tr::tr("Shared with"),
         [](const WholeItem& whole) { return sharingText(whole.item.sharing); },
         [](WholeItem& to, const WholeItem& from) {
             to.item.sharing = from.item.sharing;
         }},
    };
}

// The common fields and every field of a type that one of the accounts has.
std::vector<Accessor> accessorsFor(const std::vector<WholeItem>& accounts) {
    std::vector<Accessor> all = commonFields();
    QSet<QString> known;
    for (const WholeItem& account : accounts)
        for (const ItemField& field : account.fields) {
            if (known.contains(field.name))
                continue;
            known.insert(field.name);
            const QString name = field.name;
            all.push_back({u"field:"_s + name, fieldNamed(name).label,
                           [name](const WholeItem& whole) { return whole.field(name); },
                           [name](WholeItem& to, const WholeItem& from) {
                               to.setField(name, from.field(name));
                           }});
        }
    return all;
}

template <class P>
void join(std::vector<P>& rows, const std::vector<P>& more) {
    for (P row : more) {
        const bool known = std::any_of(rows.begin(), rows.end(), [&](P one) {
            one.id = row.id = {};
            one.item = row.item = {};
            return one == row;
        });
        if (!known)
            rows.push_back(row);
    }
}

} // namespace

bool MergeField::differs() const {
    QSet<QString> said(values.begin(), values.end());
    said.remove({});
    return said.size() > 1;
}

std::vector<MergeField> mergeFields(const std::vector<WholeItem>& accounts) {
    std::vector<MergeField> fields;
    for (const Accessor& accessor : accessorsFor(accounts)) {
        MergeField field{accessor.name, accessor.label, {}, 0};
        for (const WholeItem& account : accounts)
            field.values << accessor.text(account);
        const auto said = std::find_if(field.values.begin(), field.values.end(),
                                       [](const QString& value) { return !value.isEmpty(); });
        if (said == field.values.end())
            continue;
        field.proposed = int(said - field.values.begin());
        fields.push_back(std::move(field));
    }
    return fields;
}

WholeItem merged(const std::vector<WholeItem>& accounts, const std::vector<int>& choices) {
    WholeItem whole = accounts.front();
    const std::vector<Accessor> accessors = accessorsFor(accounts);
    const std::vector<MergeField> fields = mergeFields(accounts);
    for (std::size_t i = 0; i < fields.size() && i < choices.size(); ++i)
        for (const Accessor& accessor : accessors)
            if (accessor.name == fields[i].name)
                accessor.take(whole, accounts[std::size_t(choices[i])]);
    for (std::size_t i = 1; i < accounts.size(); ++i) {
        for (const ItemIdentifier& one : accounts[i].identifiers)
            whole.addIdentifier(one.kind, one.value);
        join(whole.ranges, accounts[i].ranges);
        join(whole.statuses, accounts[i].statuses);
        join(whole.tags, accounts[i].tags);
        join(whole.filings, accounts[i].filings);
        join(whole.dossiers, accounts[i].dossiers);
    }
    return whole;
}

} // namespace tenon::portfolio
