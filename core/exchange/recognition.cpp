// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/recognition.h"

#include "core/exchange/bibtex.h"
#include "core/exchange/bibtexparser.h"
#include "core/exchange/csljson.h"
#include "core/exchange/csv.h"
#include "core/exchange/itemcolumns.h"
#include "core/exchange/itemdraft.h"
#include "core/exchange/itemtable.h"
#include "core/exchange/jsoninput.h"
#include "core/exchange/nbib.h"
#include "core/exchange/orcid.h"
#include "core/exchange/ris.h"
#include "core/exchange/taggedlines.h"
#include "core/exchange/textdecoding.h"
#include "core/exchange/ziparchive.h"

#include <QCoreApplication>

namespace tenon::exchange {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Recognition)
};

Error unknownKind(const QString& fileName) {
    const QString what = fileName.isEmpty() ? Tr::tr("The file") : u'“' + fileName.left(200) + u'”';
    return unreadable(
        Tr::tr(
            "%1 is of no kind that can be read. Looked for were BibTeX entries (“@article{”), RIS "
            "(“TY  - ”), PubMed (“PMID- ”), CSL-JSON, an ORCID record, an XLSX workbook, and a "
            "table whose first row names the columns, with one for the title.")
            .arg(what));
}

// A line that begins so, anywhere: numbers and remarks may stand before the first record.
bool hasLine(QStringView text, QStringView start) {
    return text.startsWith(start) || text.contains(u'\n' + start.toString()) ||
           text.contains(u'\r' + start.toString());
}

bool isPackage(const QByteArray& bytes) {
    const auto archive = ZipArchive::open(bytes);
    return archive && archive->has(u"manifest.json"_s) && archive->has(u"portfolio.json"_s);
}

Error packageError() {
    return unreadable(
        Tr::tr("This is a complete package of a portfolio, not a list of works. Choose it on the "
               "page “Import into my portfolio”, or use “tenonctl portfolio import-package”."));
}

Result<ImportReading> readAnyJson(const QByteArray& bytes, const ImportLimits& limits,
                                  const CancelToken& cancel) {
    const auto input = readJson(bytes, limits);
    if (!input)
        return input.error();
    const QJsonDocument& document = input->document;
    const bool orcid = document.isObject() && looksLikeOrcid(document.object());
    return orcid ? readOrcid(document, limits, cancel) : readCslJson(*input, limits, cancel);
}

} // namespace

Result<ImportReading> readAnything(const QByteArray& bytes, const QString& fileName,
                                   const ImportLimits& limits, const CancelToken& cancel) {
    if (auto size = checkSize(bytes, limits); !size)
        return size.error();
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"))
        return isPackage(bytes) ? packageError() : readXlsxItems(bytes, limits, cancel);
    const auto decoded = decodeText(bytes);
    if (!decoded)
        return bytes.contains('\0') ? unknownKind(fileName) : decoded.error();
    const QStringView text = decoded->text;
    const QStringView body = text.trimmed();
    if (isWebOfScience(text))
        return webOfScienceError();
    if (body.startsWith(u'[') || body.startsWith(u'{'))
        return readAnyJson(bytes, limits, cancel);
    if (hasLine(text, u"TY  - "))
        return readRis(bytes, limits, cancel);
    if (hasLine(text, u"PMID- "))
        return readNbib(bytes, limits, cancel);
    if (nextBibEntry(text, 0) >= 0)
        return readBibtex(bytes, limits, cancel);
    const auto table =
        readCsv(bytes, {limits.bytes, limits.records, 200, limits.fieldCharacters}, cancel);
    if (table && looksLikeItems(table->header))
        return readItemTable(*table, u"CSV"_s, limits, cancel);
    const bool tableAtHeart = body.left(2000).contains(u"title"_s, Qt::CaseInsensitive);
    if (!table && (tableAtHeart || table.error().code == ErrorCode::Cancelled))
        return table.error(); // broken, or stopped
    return unknownKind(fileName);
}

namespace {

QString inFile(const QString& name, const QString& where) {
    return where.isEmpty() ? name : u"%1, %2"_s.arg(name, where);
}

void join(ImportReading& all, const QString& name, ImportReading one) {
    for (ImportedItem& item : one.items) {
        item.file = name;
        all.items.push_back(std::move(item));
    }
    for (const RefusedRecord& refused : one.refused)
        all.refused.push_back({inFile(name, refused.where), refused.reason});
    for (const QString& note : one.notes)
        all.notes << u"%1: %2"_s.arg(name, note);
    if (const QString format = one.format; !all.format.split(u", "_s).contains(format))
        all.format = all.format.isEmpty() ? format : u"%1, %2"_s.arg(all.format, format);
}

} // namespace

Result<ImportReading> readSeveral(const std::vector<NamedFile>& files, const ImportLimits& limits,
                                  const CancelToken& cancel) {
    ImportReading all;
    for (const NamedFile& file : files) {
        if (!file.unread.isEmpty()) {
            all.refused.push_back({file.name, file.unread});
            continue;
        }
        auto one = readAnything(file.bytes, file.name, limits, cancel);
        if (!one && one.error().code == ErrorCode::Cancelled)
            return one.error();
        if (!one)
            all.refused.push_back({inFile(file.name, one.error().where), one.error().message});
        else if (all.items.size() + one->items.size() > std::size_t(limits.records))
            all.refused.push_back({file.name, Tr::tr("Together these are more than %1 records, the "
                                                     "most that is read. Import it by itself.")
                                                  .arg(limits.records)});
        else
            join(all, file.name, std::move(*one));
    }
    if (all.format.isEmpty())
        all.format = Tr::tr("No file that can be read");
    return all;
}

} // namespace tenon::exchange
