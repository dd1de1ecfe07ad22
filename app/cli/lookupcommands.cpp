// SPDX-License-Identifier: GPL-3.0-or-later
// The only commands that talk to the network, and only with --online.
#include "app/cli/support.h"

#include "core/exchange/csljson.h"
#include "core/portfolio/portfolioquery.h"
#include "ui/lookup/doilookup.h"
#include "ui/lookup/linkchecker.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <algorithm>
#include <optional>

namespace tenon::cli {

using namespace Qt::StringLiterals;
using lookup::LinkResult;
using lookup::LinkState;
using portfolio::IdentifierKind;
using portfolio::WholeItem;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr auto offline = QT_TRANSLATE_NOOP("Cli", "Nothing was asked. With --online it would be.");

Result<QByteArray> askedNow(lookup::DoiLookup& lookup, const QString& doi) {
    QEventLoop loop;
    std::optional<Result<QByteArray>> answer;
    lookup.ask(doi, [&](const Result<QByteArray>& result) {
        answer = result;
        loop.quit();
    });
    loop.exec();
    return *answer;
}

// The item of the portfolio that has this DOI, where there is one.
const WholeItem* known(const std::vector<WholeItem>& items, const QString& doi) {
    const QString wanted = portfolio::normalizedIdentifier(IdentifierKind::Doi, doi);
    const auto found = std::find_if(items.begin(), items.end(), [&](const WholeItem& whole) {
        return std::any_of(
            whole.identifiers.begin(), whole.identifiers.end(), [&](const auto& one) {
                return one.kind == IdentifierKind::Doi &&
                       portfolio::normalizedIdentifier(one.kind, one.value) == wanted;
            });
    });
    return found == items.end() ? nullptr : &*found;
}

// Cleaned as every import is: what came from the network goes to a terminal.
Result<portfolio::PortfolioItem> described(const QByteArray& answer) {
    auto reading = exchange::readCslJson(answer);
    if (!reading)
        return reading.error();
    if (reading->items.empty())
        return Error{
            ErrorCode::InvalidInput, Tr::tr("The answer describes no work with a title."), {}, {}};
    return reading->items.front().whole.item;
}

Result<Outcome> lookUp(const Request& request) {
    auto at = openPerson(request);
    if (!at)
        return at.error();
    const QString doi = request.arguments.value(2);
    lookup::DoiOptions options;
    options.cacheFolder = request.value("cache");
    lookup::DoiLookup lookup(options);
    auto address = lookup.addressOf(doi);
    if (!address)
        return address.error();
    auto items = portfolio::wholeItems(at->library->reader(), at->profile.person.id);
    if (!items)
        return items.error();
    const WholeItem* there = known(*items, doi);
    const QString shown = QString::fromLatin1(address->toEncoded());
    QJsonObject json{{u"address"_s, shown},
                     {u"online"_s, request.has("online")},
                     {u"item"_s, there ? idText(there->item.id.value()) : QJsonValue()}};
    QString text = shown;
    if (there)
        text += u'\n' + Tr::tr("In the portfolio already: “%1”.").arg(there->item.title);
    if (!request.has("online"))
        return Outcome{json, text + u'\n' + Tr::tr(offline)};
    auto answer = askedNow(lookup, doi);
    if (!answer)
        return answer.error();
    auto item = described(*answer);
    if (!item)
        return item.error();
    json.insert(u"title"_s, item->title);
    json.insert(u"type"_s, tokenOf(item->type));
    return Outcome{json, text + u'\n' + item->title};
}

struct Link {
    QString address;
    qint64 item;
    QString title; // of the item
};

std::vector<Link> linksOf(const std::vector<WholeItem>& items) {
    std::vector<Link> links;
    for (const WholeItem& whole : items)
        for (const portfolio::ItemIdentifier& one : whole.identifiers)
            if (one.kind == IdentifierKind::Url)
                links.push_back({one.value, whole.item.id.value(), whole.item.title});
    return links;
}

QHash<QString, LinkResult> checkedNow(const std::vector<Link>& links) {
    QStringList addresses;
    for (const Link& link : links)
        addresses << link.address;
    lookup::LinkChecker checker;
    QEventLoop loop;
    QObject::connect(&checker, &lookup::LinkChecker::finished, &loop, &QEventLoop::quit);
    checker.check(addresses);
    loop.exec();
    QHash<QString, LinkResult> results;
    for (const LinkResult& result : checker.results())
        results.insert(result.address, result);
    return results;
}

QJsonObject jsonOf(const Link& link, const LinkResult* result) {
    QJsonObject json{{u"address"_s, link.address},
                     {u"item"_s, idText(link.item)},
                     {u"title"_s, link.title},
                     {u"state"_s, result ? tokenOf(result->state) : QJsonValue()}};
    if (result && result->status)
        json.insert(u"status"_s, result->status);
    if (result && result->state == LinkState::Moved)
        json.insert(u"movedTo"_s, QString::fromLatin1(result->movedTo.toEncoded()));
    return json;
}

QString lineOf(const LinkResult& result) {
    const QString state = lookup::linkStateText(result.state);
    return result.state == LinkState::Moved
               ? state + u": "_s + QString::fromLatin1(result.movedTo.toEncoded())
               : state;
}

Result<Outcome> checkLinks(const Request& request) {
    auto at = openPerson(request);
    if (!at)
        return at.error();
    auto items = portfolio::wholeItems(at->library->reader(), at->profile.person.id);
    if (!items)
        return items.error();
    const std::vector<Link> links = linksOf(*items);
    const bool online = request.has("online");
    const auto results = online ? checkedNow(links) : QHash<QString, LinkResult>();
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const Link& link : links) {
        const auto found = results.constFind(link.address);
        const LinkResult* result = found == results.constEnd() ? nullptr : &*found;
        array.append(jsonOf(link, result));
        rows.push_back({link.address, link.title.left(40), result ? lineOf(*result) : QString()});
    }
    QString text = table({Tr::tr("Address"), Tr::tr("Item"), Tr::tr("State")}, rows);
    if (!online)
        text += u'\n' + Tr::tr(offline);
    return Outcome{{{u"online"_s, online}, {u"links"_s, array}}, text};
}

} // namespace

std::vector<Command> lookupCommands() {
    const Option online{u"online"_s, {}, Tr::tr("really ask; without it, what would be asked")};
    return {{u"portfolio"_s,
             u"lookup"_s,
             {u"FILE"_s, u"PERSON"_s, u"DOI"_s},
             0,
             Tr::tr("what a DOI stands for, as doi.org says; nothing is added"),
             {online, {u"cache"_s, u"FOLDER"_s, Tr::tr("where answers are kept for next time")}},
             lookUp},
            {u"portfolio"_s,
             u"links"_s,
             {u"FILE"_s, u"PERSON"_s},
             0,
             Tr::tr("whether the web addresses of a portfolio still lead somewhere"),
             {online},
             checkLinks}};
}

} // namespace tenon::cli
