// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/itemformats.h"

#include "core/exchange/csv.h"
#include "core/exchange/itemwriters.h"

namespace tenon::exchange {

using namespace Qt::StringLiterals;

namespace {

QByteArray writeItemCsv(const std::vector<portfolio::WholeItem>& items) {
    return writeCsv(itemTable(items));
}

} // namespace

const std::vector<ItemFormat>& itemFormats() {
    static const std::vector<ItemFormat> formats{
        {u"bibtex"_s, u"BibTeX"_s, u"bib"_s, writeBibtex},
        {u"ris"_s, u"RIS"_s, u"ris"_s, writeRis},
        {u"csl-json"_s, u"CSL-JSON"_s, u"json"_s, writeCslJson},
        {u"csv"_s, u"CSV"_s, u"csv"_s, writeItemCsv}};
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
