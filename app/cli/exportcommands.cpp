// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/support.h"

#include "core/base/fingerprint.h"
#include "core/base/outputfile.h"
#include "core/exchange/itemformats.h"
#include "core/exchange/portfoliopackage.h"
#include "core/portfolio/portfolioquery.h"
#include "core/workspace/portfolioexport.h"

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
    return badValue("format",
                    Tr::tr("Say the format with --format: one of %1. Without it, the "
                           "ending of the file decides: .bib, .ris, .json, .csv, .xlsx or .zip.")
                        .arg(names.join(u", "_s)));
}

Result<std::vector<WholeItem>> chosenItems(const PersonAtHand& at, const QString& filter) {
    auto items = portfolio::wholeItems(at.library->reader(), at.profile.person.id);
    if (!items || portfolio::parseFilter(filter).isEmpty())
        return items;
    auto kept = portfolio::itemsPassing(at.library->reader(), at.profile.person.id, filter);
    if (!kept)
        return kept.error();
    std::erase_if(*items,
                  [&](const WholeItem& whole) { return !kept->contains(whole.item.id.value()); });
    return items;
}

QJsonObject jsonOf(const workspace::PackageWritten& written) {
    return {
        {u"format"_s, u"package"_s},
        {u"items"_s, written.items},
        {u"evidence"_s, written.evidence},
        {u"leftOut"_s, QJsonObject{{u"confidential"_s, written.leftOut.confidential},
                                   {u"studentInformation"_s, written.leftOut.studentInformation}}},
        {u"bytes"_s, written.bytes},
        {u"sha256"_s, written.sha256}};
}

QString textOf(const workspace::PackageWritten& written, const QString& path) {
    QString text =
        Tr::tr("%n item(s) with their evidence to “%1”.", nullptr, written.items).arg(path);
    if (written.leftOut.confidential > 0)
        text += u'\n' + Tr::tr("Left out: %n confidential file(s); --with-confidential takes them "
                               "along.",
                               nullptr, written.leftOut.confidential);
    if (written.leftOut.studentInformation > 0)
        text += u'\n' + Tr::tr("Left out: %n file(s) about students; --with-student-information "
                               "takes them along.",
                               nullptr, written.leftOut.studentInformation);
    return text;
}

// The complete package: evidence and all.
Result<Outcome> exportPackage(const PersonAtHand& at, const Request& request) {
    if (request.has("filter"))
        return badValue("filter", Tr::tr("A package is always whole; --filter is for the other "
                                         "formats."));
    const QString path = request.arguments.value(2);
    const workspace::PackageOptions options{request.has("with-confidential"),
                                            request.has("with-student-information"),
                                            request.has("with-own-ratings")};
    auto written = workspace::exportPackage(*at.library, at.profile.person.id,
                                            request.dryRun ? QString() : path, options);
    if (!written)
        return written.error();
    QJsonObject json = jsonOf(*written);
    json.insert(u"file"_s, path);
    if (request.dryRun)
        json.insert(u"dryRun"_s, true);
    return Outcome{json, textOf(*written, path)};
}

Result<Outcome> importPackage(const Request& request) {
    auto at = openPerson(request);
    if (!at)
        return at.error();
    auto package = exchange::readPackageFile(request.arguments.value(2));
    if (!package)
        return package.error();
    workspace::PackageTaken taken;
    auto done = carryOut(*at->library, request, Tr::tr("Import a portfolio package"),
                         [&](store::Edit& edit) -> Status {
                             auto all =
                                 workspace::takePackage(edit, at->profile.person.id, *package);
                             if (!all)
                                 return all.error();
                             taken = *all;
                             return {};
                         });
    if (!done)
        return done.error();
    QJsonObject json{
        {u"added"_s, taken.added}, {u"duplicates"_s, taken.known}, {u"evidence"_s, taken.evidence}};
    noteCommit(json, *done, request);
    return Outcome{json, Tr::tr("%1 added, %2 known already.").arg(taken.added).arg(taken.known)};
}

bool isPackage(const Request& request) {
    return request.has("format")
               ? request.value("format") == u"package"
               : request.arguments.value(2).endsWith(u".zip"_s, Qt::CaseInsensitive);
}

Result<Outcome> exportItems(const Request& request) {
    auto at = openPerson(request);
    if (!at)
        return at.error();
    if (isPackage(request))
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
    QJsonObject json{{u"format"_s, (*format)->name},
                     {u"items"_s, int(items->size())},
                     {u"file"_s, path},
                     {u"sha256"_s, sha256Of(*bytes)}};
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
              {u"with-student-information"_s, {}, Tr::tr("evidence about students too")},
              {u"with-own-ratings"_s, {}, Tr::tr("how they rate themselves too")}},
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
