// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/keptfile.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace tenon::portfolio {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(KeptFile)
};

} // namespace

QString nameToKeep(const QString& fileName) {
    QString name = text::cleanedLine(fileName);
    name = name.mid(std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\')) + 1);
    return name.isEmpty() ? Tr::tr("file") : name.right(200);
}

Result<KeptFile> keepFile(store::Edit& edit, const QString& fileName, QIODevice& source,
                          const CancelToken& cancel) {
    auto kept = store::keepBlob(edit, source, cancel);
    if (!kept)
        return kept.error();
    if (kept->bytes == 0)
        return Error{
            ErrorCode::Refused,
            Tr::tr("“%1” is empty, so there is nothing to keep.").arg(nameToKeep(fileName)),
            u"0 bytes"_s,
            {}};
    return KeptFile{nameToKeep(fileName), kept->bytes, kept->sha256};
}

Status readKeptFile(const store::Database& database, const KeptFile& file, QIODevice& sink) {
    return store::readBlob(database, file.sha256, sink);
}

} // namespace tenon::portfolio
