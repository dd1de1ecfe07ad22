// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/support.h"

#include "core/base/outputfile.h"
#include "core/exchange/itemformats.h"
#include "core/portfolio/portfolioquery.h"

#include <QCoreApplication>

namespace tenon::cli {

using namespace Qt::StringLiterals;
using portfolio::WholeItem;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Result<const exchange::ItemFormat*> formatOf(const Request& request) {
    if (const auto* format =
            exchange::itemFormat(request.value("format"), request.arguments.value(2)))
        return format;
    QStringList names;
    for (const exchange::ItemFormat& format : exchange::itemFormats())
        names << format.name;
    return badValue("format", Tr::tr("Say the format with --format: one of %1. Without it, the "
                                     "ending of the file decides: .bib, .ris, .json or .csv.")
                                  .arg(names.join(u", "_s)));
}

Result<std::vector<WholeItem>> chosenItems(const PersonAtHand& at, const QString& filter) {
    auto items = portfolio::wholeItems(at.library->reader(), at.profile.person.id);
    auto catalog = portfolio::catalogOf(at.library->reader(), at.profile.person.id);
    if (!items)
        return items.error();
    if (!catalog)
        return catalog.error();
    const auto passing = catalog->select(portfolio::parseFilter(filter),
                                         portfolio::ItemColumn::Date, Qt::DescendingOrder);
    const QSet<qint64> kept(passing.begin(), passing.end());
    std::erase_if(*items,
                  [&](const WholeItem& whole) { return !kept.contains(whole.item.id.value()); });
    return items;
}

Result<Outcome> exportItems(const Request& request) {
    auto at = openPerson(request);
    if (!at)
        return at.error();
    auto format = formatOf(request);
    if (!format)
        return format.error();
    auto items = chosenItems(*at, request.value("filter"));
    if (!items)
        return items.error();
    const QString path = request.arguments.value(2);
    if (!request.dryRun)
        if (auto written = writeOutputFile(path, (*format)->write(*items)); !written)
            return written.error();
    QJsonObject json{
        {u"format"_s, (*format)->name}, {u"items"_s, int(items->size())}, {u"file"_s, path}};
    if (request.dryRun)
        json.insert(u"dryRun"_s, true);
    return Outcome{json, Tr::tr("%n item(s) to “%1”.", nullptr, int(items->size())).arg(path)};
}

} // namespace

std::vector<Command> exportCommands() {
    return {{u"portfolio"_s,
             u"export"_s,
             {u"FILE"_s, u"PERSON"_s, u"OUTPUT"_s},
             0,
             Tr::tr("a portfolio as BibTeX, RIS, CSL-JSON or CSV"),
             {{u"format"_s, u"FORMAT"_s, Tr::tr("bibtex, ris, csl-json or csv")},
              {u"filter"_s, u"WORDS"_s, Tr::tr("as in “portfolio list”")}},
             exportItems}};
}

} // namespace tenon::cli
