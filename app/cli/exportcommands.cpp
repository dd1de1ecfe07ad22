// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/support.h"

#include "core/base/outputfile.h"
#include "core/exchange/itemformats.h"
#include "core/exchange/portfoliopackage.h"
#include "core/portfolio/portfolioquery.h"
#include "core/workspace/portfolioexport.h"

#include <QCoreApplication>
#include <QFile>

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
    return badValue("format",
                    Tr::tr("Say the format with --format: one of %1. Without it, the "
                           "ending of the file decides: .bib, .ris, .json, .csv, .xlsx or .zip.")
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

// The complete package: evidence and all, whatever the filter.
Result<Outcome> exportPackage(const PersonAtHand& at, const Request& request) {
    auto package = workspace::packageOf(
        *at.library, at.profile.person.id,
        {request.has("with-confidential"), request.has("with-student-information")});
    if (!package)
        return package.error();
    auto bytes = exchange::writePackage(*package);
    if (!bytes)
        return bytes.error();
    const QString path = request.arguments.value(2);
    if (!request.dryRun)
        if (auto written = writeOutputFile(path, *bytes); !written)
            return written.error();
    QJsonObject json{{u"format"_s, u"package"_s},
                     {u"items"_s, int(package->items.size())},
                     {u"evidence"_s, int(package->files.size())},
                     {u"leftOut"_s, QJsonArray::fromStringList(package->leftOut)},
                     {u"bytes"_s, bytes->size()},
                     {u"file"_s, path}};
    if (request.dryRun)
        json.insert(u"dryRun"_s, true);
    QString text =
        Tr::tr("%n item(s) with their evidence to “%1”.", nullptr, int(package->items.size()))
            .arg(path);
    if (!package->leftOut.isEmpty())
        text += u'\n' + Tr::tr("Left out, for it is confidential or about students: %1.")
                            .arg(package->leftOut.join(u", "_s));
    return Outcome{json, text};
}

Result<Outcome> importPackage(const Request& request) {
    auto at = openPerson(request);
    if (!at)
        return at.error();
    const QString path = request.arguments.value(2);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotRead,
                     Tr::tr("“%1” cannot be read: %2.").arg(path, file.errorString()),
                     {},
                     path};
    auto package = exchange::readPackage(file.readAll());
    if (!package)
        return package.error();
    workspace::PackageTaken taken;
    auto done = carryOut(*at->library, request, Tr::tr("Import a portfolio package"),
                         [&](store::Edit& edit) -> Status {
                             auto all = workspace::takePackage(edit, at->profile.person.id,
                                                               *package, request.clock->today());
                             if (!all)
                                 return all.error();
                             taken = *all;
                             return {};
                         });
    if (!done)
        return done.error();
    QJsonObject json{{u"added"_s, taken.added}, {u"duplicates"_s, taken.known}};
    noteCommit(json, *done, request);
    return Outcome{json, Tr::tr("%1 added, %2 known already.").arg(taken.added).arg(taken.known)};
}

Result<Outcome> exportItems(const Request& request) {
    auto at = openPerson(request);
    if (!at)
        return at.error();
    const bool package = request.value("format") == u"package" ||
                         (!request.has("format") && request.arguments.value(2).endsWith(u".zip"_s));
    if (package)
        return exportPackage(*at, request);
    auto format = formatOf(request);
    if (!format)
        return format.error();
    auto items = chosenItems(*at, request.value("filter"));
    if (!items)
        return items.error();
    const QString path = request.arguments.value(2);
    auto bytes = (*format)->write(*items);
    if (!bytes)
        return bytes.error();
    if (!request.dryRun)
        if (auto written = writeOutputFile(path, *bytes); !written)
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
             Tr::tr("a portfolio as BibTeX, RIS, CSL-JSON, CSV, XLSX or a complete package"),
             {{u"format"_s, u"FORMAT"_s, Tr::tr("bibtex, ris, csl-json, csv, xlsx or package")},
              {u"filter"_s, u"WORDS"_s, Tr::tr("as in “portfolio list”; a package is whole")},
              {u"with-confidential"_s, {}, Tr::tr("confidential evidence too")},
              {u"with-student-information"_s, {}, Tr::tr("evidence about students too")}},
             exportItems},
            {u"portfolio"_s,
             u"import-package"_s,
             {u"FILE"_s, u"PERSON"_s, u"PACKAGE"_s},
             0,
             Tr::tr("a package of a portfolio, with its evidence"),
             {},
             importPackage}};
}

} // namespace tenon::cli
