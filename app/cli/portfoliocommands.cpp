// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/support.h"

#include "core/base/text.h"
#include "core/portfolio/evidencestore.h"
#include "core/portfolio/itemcatalog.h"
#include "core/portfolio/itemstore.h"
#include "core/portfolio/portfolioquery.h"

#include <QCoreApplication>
#include <QFile>

namespace tenon::cli {

using namespace Qt::StringLiterals;
using portfolio::PortfolioItem;
using portfolio::WholeItem;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Status partialDate(const Request& request, const char* name, std::optional<PartialDate>& field) {
    if (!request.has(name))
        return {};
    field = PartialDate::fromIso(request.value(name));
    if (field)
        return {};
    return badValue(name, Tr::tr("--%1 takes a year, a month or a day, such as 2026, 2026-09 or "
                                 "2026-09-01.")
                              .arg(QString::fromLatin1(name)));
}

Status hoursOption(const Request& request, std::optional<int>& field) {
    if (!request.has("hours"))
        return {};
    bool good = false;
    const int hours = request.value("hours").toInt(&good);
    if (!good || hours < 0)
        return badValue("hours", Tr::tr("--hours takes a whole number of hours."));
    field = hours;
    return {};
}

Status readTokens(const Request& request, PortfolioItem& item) {
    Status read = tokenOption(request, "type", item.type);
    if (read)
        read = tokenOption(request, "scope", item.scope);
    if (read)
        read = tokenOption(request, "status", item.status);
    if (read)
        read = tokenOption(request, "share", item.sharing);
    return read;
}

Status readDates(const Request& request, PortfolioItem& item) {
    Status read = partialDate(request, "date", item.started);
    if (read)
        read = partialDate(request, "to", item.ended);
    if (read)
        read = hoursOption(request, item.hours);
    item.ongoing = request.has("ongoing");
    return read;
}

void readWords(const Request& request, WholeItem& whole) {
    PortfolioItem& item = whole.item;
    item.title = text::cleanedLine(request.value("title"));
    item.category = request.value("category");
    item.subcategory = request.value("subcategory");
    item.role = text::cleanedLine(request.value("role"));
    item.organization = text::cleanedLine(request.value("organization"));
    item.description = text::cleaned(request.value("description"));
    item.impact = text::cleaned(request.value("impact"));
    item.effort = text::cleaned(request.value("effort"));
    for (const QString& tag : request.value("tags").split(u',', Qt::SkipEmptyParts))
        whole.tags.push_back({{}, {}, text::cleanedLine(tag)});
    whole.addIdentifier(portfolio::IdentifierKind::Doi, request.value("doi"));
    whole.addIdentifier(portfolio::IdentifierKind::Url, request.value("url"));
}

Result<WholeItem> itemFrom(const Request& request, people::PersonId person) {
    WholeItem whole;
    whole.item.person = person;
    readWords(request, whole);
    if (auto read = readTokens(request, whole.item); !read)
        return read.error();
    if (auto read = readDates(request, whole.item); !read)
        return read.error();
    return whole;
}

Status addEvidenceFile(store::Edit& edit, portfolio::ItemId item, const Request& request) {
    if (!request.has("evidence"))
        return {};
    QFile file(request.value("evidence"));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotRead,
                     Tr::tr("The evidence cannot be read: %1.").arg(file.errorString()),
                     {},
                     file.fileName()};
    auto added = portfolio::addEvidence(edit, item, file.fileName(), file, request.clock->today());
    return added ? Status() : Status(added.error());
}

Result<Outcome> addItem(const Request& request) {
    auto at = openPerson(request);
    if (!at)
        return at.error();
    auto whole = itemFrom(request, at->profile.person.id);
    if (!whole)
        return whole.error();
    if (auto good = portfolio::checkItem(*at->pack, *whole); !good)
        return good.error();
    const QString label = Tr::tr("Add “%1” to the portfolio").arg(whole->item.title);
    auto done = carryOut(
        *at->library, request, Tr::tr("Add a portfolio item"), [&](store::Edit& edit) -> Status {
            if (auto added = portfolio::saveItem(edit, *whole, request.clock->today()); !added)
                return added;
            return addEvidenceFile(edit, whole->item.id, request);
        });
    if (!done)
        return done.error();
    QJsonObject json{
        {u"added"_s, request.dryRun ? 0 : 1},
        {u"item"_s, request.dryRun ? QJsonValue() : QJsonValue(idText(whole->item.id.value()))}};
    noteCommit(json, *done, request);
    return Outcome{json, label};
}

QJsonValue partialOrNull(const std::optional<PartialDate>& date) {
    return date ? QJsonValue(date->iso()) : QJsonValue();
}

QJsonObject jsonOf(const PortfolioItem& item, int evidence) {
    return {{u"id"_s, idText(item.id.value())},
            {u"type"_s, tokenOf(item.type)},
            {u"category"_s, item.category},
            {u"subcategory"_s, item.subcategory},
            {u"title"_s, item.title},
            {u"role"_s, item.role},
            {u"organization"_s, item.organization},
            {u"scope"_s, tokenOf(item.scope)},
            {u"status"_s, tokenOf(item.status)},
            {u"from"_s, partialOrNull(item.started)},
            {u"to"_s, partialOrNull(item.ended)},
            {u"ongoing"_s, item.ongoing},
            {u"sharing"_s, tokenOf(item.sharing)},
            {u"evidence"_s, evidence}};
}

// What is listed: those that pass the filter, newest first.
Result<std::vector<PortfolioItem>> listed(const PersonAtHand& at, const QString& filter) {
    auto items = portfolio::itemsOf(at.library->reader(), at.profile.person.id);
    if (!items || portfolio::parseFilter(filter).isEmpty())
        return items;
    auto kept = portfolio::itemsPassing(at.library->reader(), at.profile.person.id, filter);
    if (!kept)
        return kept.error();
    std::erase_if(*items,
                  [&](const PortfolioItem& item) { return !kept->contains(item.id.value()); });
    return items;
}

Result<Outcome> listItems(const Request& request) {
    auto at = openPerson(request);
    if (!at)
        return at.error();
    auto items = listed(*at, request.value("filter"));
    auto files = portfolio::evidenceKept(at->library->reader(), at->profile.person.id);
    if (!items)
        return items.error();
    if (!files)
        return files.error();
    QHash<qint64, int> pieces;
    for (const portfolio::EvidenceUse& file : *files)
        for (const portfolio::ItemId item : file.items)
            ++pieces[item.value()];
    QJsonArray out;
    std::vector<QStringList> rows;
    for (const PortfolioItem& item : *items) {
        const int evidence = pieces.value(item.id.value());
        out.append(jsonOf(item, evidence));
        rows.push_back({item.started ? item.started->iso() : u"-"_s,
                        item.category.isEmpty() ? Tr::tr("(not filed)") : item.category, item.title,
                        tokenOf(item.status), QString::number(evidence)});
    }
    return Outcome{{{u"items"_s, out}},
                   table({Tr::tr("From"), Tr::tr("Category"), Tr::tr("Title"), Tr::tr("Status"),
                          Tr::tr("Evidence")},
                         rows)};
}

// The item a command names by its identifier; Error NotFound where it is not this person's.
Result<WholeItem> itemNamed(const PersonAtHand& at, const QString& id) {
    bool good = false;
    const qint64 number = id.toLongLong(&good);
    auto whole = good ? portfolio::wholeItem(at.library->reader(), portfolio::ItemId(number))
                      : Result<WholeItem>(Error{ErrorCode::NotFound, {}, {}, {}});
    if (!whole || whole->item.person != at.profile.person.id)
        return Error{ErrorCode::NotFound,
                     Tr::tr("%1 has no item “%2”; “portfolio list --json” shows their identifiers.")
                         .arg(at.profile.person.name, id),
                     {},
                     id};
    return whole;
}

Result<Outcome> noteItemStatus(const Request& request) {
    auto at = openPerson(request);
    if (!at)
        return at.error();
    auto whole = itemNamed(*at, request.arguments.value(2));
    if (!whole)
        return whole.error();
    portfolio::ItemStatus status = whole->item.status;
    std::optional<PartialDate> on(request.clock->today());
    if (auto read = tokenOption(request, "to", status); !read)
        return read.error();
    if (auto read = partialDate(request, "on", on); !read)
        return read.error();
    portfolio::noteStatus(*whole, status, *on);
    const QString label = Tr::tr("“%1”: %2").arg(whole->item.title, portfolio::statusText(status));
    auto done =
        carryOut(*at->library, request, Tr::tr("Change a portfolio item"), [&](store::Edit& edit) {
            return portfolio::saveItem(edit, *whole, request.clock->today());
        });
    if (!done)
        return done.error();
    QJsonObject json{{u"item"_s, idText(whole->item.id.value())},
                     {u"status"_s, tokenOf(whole->item.status)}};
    noteCommit(json, *done, request);
    return Outcome{json, label};
}

} // namespace

std::vector<Command> portfolioCommands() {
    return {
        {u"portfolio"_s,
         u"add"_s,
         {u"FILE"_s, u"PERSON"_s},
         0,
         Tr::tr("add an item to a portfolio; without a category it waits in the inbox"),
         {{u"title"_s, u"TEXT"_s, {}, true},
          {u"category"_s, u"CODE"_s, Tr::tr("of the person’s criteria")},
          {u"subcategory"_s, u"CODE"_s, {}},
          {u"type"_s, u"TYPE"_s, Tr::tr("article, committee, presentation …")},
          {u"date"_s, u"DATE"_s, Tr::tr("2026, 2026-09 or 2026-09-01")},
          {u"to"_s, u"DATE"_s, {}},
          {u"ongoing"_s, {}, Tr::tr("to the present")},
          {u"role"_s, u"TEXT"_s, {}},
          {u"organization"_s, u"TEXT"_s, {}},
          {u"scope"_s, u"SCOPE"_s, {}},
          {u"status"_s, u"STATUS"_s, {}},
          {u"description"_s, u"TEXT"_s, {}},
          {u"impact"_s, u"TEXT"_s, {}},
          {u"effort"_s, u"TEXT"_s, {}},
          {u"hours"_s, u"N"_s, {}},
          {u"tags"_s, u"A,B"_s, {}},
          {u"doi"_s, u"DOI"_s, {}},
          {u"url"_s, u"URL"_s, {}},
          {u"share"_s, u"WITH"_s, Tr::tr("private, mentor or mentor_and_administration")},
          {u"evidence"_s, u"PATH"_s, Tr::tr("a file to keep with it, at most 50 MB")}},
         addItem},
        {u"portfolio"_s,
         u"list"_s,
         {u"FILE"_s, u"PERSON"_s},
         0,
         Tr::tr("a portfolio, newest first"),
         {{u"filter"_s, u"WORDS"_s,
           Tr::tr("words and conditions, such as \"category:service evidence:no\"")}},
         listItems},
        {u"portfolio"_s,
         u"status"_s,
         {u"FILE"_s, u"PERSON"_s, u"ITEM"_s},
         0,
         Tr::tr("note a new status of an item, with its day"),
         {{u"to"_s, u"STATUS"_s, {}, true}, {u"on"_s, u"DATE"_s, Tr::tr("today where left out")}},
         noteItemStatus},
    };
}

} // namespace tenon::cli
