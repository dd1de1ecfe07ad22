// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/support.h"

#include "core/base/text.h"
#include "core/portfolio/evidencestore.h"
#include "core/portfolio/portfolioquery.h"

#include <QCoreApplication>
#include <QFile>

namespace tenon::cli {

using namespace Qt::StringLiterals;
using portfolio::PortfolioItem;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

// The value of a tokenized option, or what it is without one.
template <Tokenized E>
Result<E> tokenOption(const Request& request, const char* name, E fallback) {
    if (!request.has(name))
        return fallback;
    if (const auto known = fromToken<E>(request.value(name)))
        return *known;
    QStringList names;
    for (const auto& [value, token] : Tokens<E>::pairs)
        names << QString::fromLatin1(token);
    return Error{
        ErrorCode::Usage,
        Tr::tr("--%1 takes one of %2.").arg(QString::fromLatin1(name), names.join(u", "_s)),
        {},
        u"--%1"_s.arg(QString::fromLatin1(name))};
}

Result<PortfolioItem> itemFrom(const Request& request, people::PersonId person) {
    PortfolioItem item;
    item.person = person;
    item.category = request.value("category");
    item.title = text::cleanedLine(request.value("title"));
    item.role = text::cleanedLine(request.value("role"));
    item.description = text::cleaned(request.value("description"));
    auto started = dateOption(request, "date");
    auto ended = optionalDate(request, "to");
    auto scope = tokenOption(request, "scope", portfolio::Scope::Library);
    auto status = tokenOption(request, "status", portfolio::ItemStatus::Done);
    if (!started)
        return started.error();
    if (!ended)
        return ended.error();
    if (!scope)
        return scope.error();
    if (!status)
        return status.error();
    item.started = *started;
    item.ended = *ended;
    item.scope = *scope;
    item.status = *status;
    return item;
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
    auto item = itemFrom(request, at->profile.person.id);
    if (!item)
        return item.error();
    if (auto good = portfolio::checkItem(*at->pack, *item); !good)
        return good.error();
    const QString label = Tr::tr("Add “%1” to the portfolio").arg(item->title);
    auto done = carryOut(*at->library, request, label, [&](store::Edit& edit) -> Status {
        item->id = edit.newId<PortfolioItem>();
        if (auto added = edit.insert(*item); !added)
            return added;
        return addEvidenceFile(edit, item->id, request);
    });
    if (!done)
        return done.error();
    QJsonObject json{
        {u"added"_s, request.dryRun ? 0 : 1},
        {u"item"_s, request.dryRun ? QJsonValue() : QJsonValue(idText(item->id.value()))}};
    noteCommit(json, *done, request);
    return Outcome{json, label};
}

Result<Outcome> listItems(const Request& request) {
    auto at = openPerson(request);
    if (!at)
        return at.error();
    auto items = portfolio::itemsOf(at->library->reader(), at->profile.person.id);
    if (!items)
        return items.error();
    QJsonArray out;
    std::vector<QStringList> rows;
    for (const PortfolioItem& item : *items) {
        auto evidence = portfolio::evidenceOf(at->library->reader(), item.id);
        if (!evidence)
            return evidence.error();
        const int pieces = int(evidence->size());
        out.append(QJsonObject{{u"id"_s, idText(item.id.value())},
                               {u"category"_s, item.category},
                               {u"title"_s, item.title},
                               {u"role"_s, item.role},
                               {u"scope"_s, tokenOf(item.scope)},
                               {u"status"_s, tokenOf(item.status)},
                               {u"from"_s, isoOrNull(item.started)},
                               {u"to"_s, isoOrNull(item.ended)},
                               {u"evidence"_s, pieces}});
        rows.push_back({item.started.toString(Qt::ISODate), item.category, item.title,
                        tokenOf(item.status), QString::number(pieces)});
    }
    return Outcome{{{u"items"_s, out}},
                   table({Tr::tr("From"), Tr::tr("Category"), Tr::tr("Title"), Tr::tr("Status"),
                          Tr::tr("Evidence")},
                         rows)};
}

} // namespace

std::vector<Command> portfolioCommands() {
    return {
        {u"portfolio"_s,
         u"add"_s,
         {u"FILE"_s, u"PERSON"_s},
         0,
         Tr::tr("add an item to a portfolio"),
         {{u"category"_s, u"CODE"_s, Tr::tr("of the person’s criteria"), true},
          {u"title"_s, u"TEXT"_s, {}, true},
          {u"date"_s, u"DATE"_s, {}, true},
          {u"to"_s, u"DATE"_s, {}},
          {u"role"_s, u"TEXT"_s, {}},
          {u"scope"_s, u"SCOPE"_s, {}},
          {u"status"_s, u"STATUS"_s, {}},
          {u"description"_s, u"TEXT"_s, {}},
          {u"evidence"_s, u"PATH"_s, Tr::tr("a file to keep with it, at most 50 MB")}},
         addItem},
        {u"portfolio"_s,
         u"list"_s,
         {u"FILE"_s, u"PERSON"_s},
         0,
         Tr::tr("a portfolio, newest first"),
         {},
         listItems},
    };
}

} // namespace tenon::cli
