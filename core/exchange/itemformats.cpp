// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/itemformats.h"

#include "core/exchange/csv.h"
#include "core/exchange/itemwriters.h"
#include "core/exchange/xlsxwriter.h"

namespace tenon::exchange {

using namespace Qt::StringLiterals;

namespace {

using Items = std::vector<portfolio::WholeItem>;

template <QByteArray (*write)(const Items&)>
Result<QByteArray> certainly(const Items& items) {
    return write(items);
}

QByteArray writeItemCsv(const Items& items) {
    return writeCsv(itemTable(items));
}

Result<QByteArray> writeItemXlsx(const Items& items) {
    return writeXlsx({{u"Items"_s, itemTable(items)}, {u"Statuses"_s, statusTable(items)}});
}

} // namespace

const std::vector<ItemFormat>& itemFormats() {
    static const std::vector<ItemFormat> formats{
        {u"bibtex"_s, u"BibTeX"_s, u"bib"_s, certainly<writeBibtex>},
        {u"ris"_s, u"RIS"_s, u"ris"_s, certainly<writeRis>},
        {u"csl-json"_s, u"CSL-JSON"_s, u"json"_s, certainly<writeCslJson>},
        {u"csv"_s, u"CSV"_s, u"csv"_s, certainly<writeItemCsv>},
        {u"xlsx"_s, u"XLSX"_s, u"xlsx"_s, writeItemXlsx}};
    return formats;
}

const ItemFormat* itemFormat(const QString& name, const QString& fileName) {
    const QString ending = fileName.section(u'.', -1).toLower();
    for (const ItemFormat& format : itemFormats())
        if (name.isEmpty() ? format.ending == ending : format.name == name)
            return &format;
    return nullptr;
}

} // namespace tenon::exchange
