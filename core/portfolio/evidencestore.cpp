// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/evidencestore.h"

#include "core/base/text.h"
#include "core/store/blobstore.h"

#include <QCoreApplication>
#include <QMimeDatabase>

namespace tenon::portfolio {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(EvidenceStore)
};

QString safeName(const QString& fileName) {
    QString name = text::cleanedLine(fileName);
    name = name.mid(std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\')) + 1);
    return name.isEmpty() ? Tr::tr("evidence") : name.right(200);
}

Error refused(const QString& message, const QString& detail) {
    return {ErrorCode::Refused, message, detail, {}};
}

} // namespace

Status checkItem(const policy::PolicyPack& pack, const PortfolioItem& item) {
    if (text::cleanedLine(item.title).isEmpty())
        return refused(Tr::tr("Give the item a title; it is what a committee reads first."),
                       u"title"_s);
    if (!pack.category(item.category)) {
        QStringList known;
        for (const policy::Category& category : pack.categories)
            known << category.code;
        return refused(Tr::tr("The criteria have no category “%1”; they have %2.")
                           .arg(item.category, known.join(u", "_s)),
                       u"category"_s);
    }
    if (!item.started.isValid())
        return refused(Tr::tr("Say when it was, as a day."), u"started"_s);
    if (item.ended && *item.ended < item.started)
        return refused(Tr::tr("It cannot have ended before it began."), u"ended"_s);
    return {};
}

Result<EvidenceId> addEvidence(store::Edit& edit, ItemId item, const QString& fileName,
                               QIODevice& source, QDate today, const CancelToken& cancel) {
    auto kept = store::keepBlob(edit, source, cancel);
    if (!kept)
        return kept.error();
    if (kept->bytes == 0)
        return refused(
            Tr::tr("“%1” is empty, so there is nothing to keep.").arg(safeName(fileName)),
            u"0 bytes"_s);
    // By name only: what the bytes claim to be is never acted upon.
    const QString name = safeName(fileName);
    const QString mime =
        QMimeDatabase().mimeTypeForFile(name, QMimeDatabase::MatchExtension).name();
    const Evidence evidence{edit.newId<Evidence>(), item, name, mime, kept->bytes,
                            kept->sha256,           today};
    if (auto written = edit.insert(evidence); !written)
        return written.error();
    return evidence.id;
}

Status readEvidence(const store::Database& database, const Evidence& evidence, QIODevice& sink) {
    return store::readBlob(database, evidence.sha256, sink);
}

Status removeItem(store::Edit& edit, ItemId item) {
    auto evidence = edit.read<Evidence>().where("item"_L1, item.value());
    if (!evidence)
        return evidence.error();
    for (const Evidence& piece : *evidence)
        if (auto removed = edit.remove(piece.id); !removed)
            return removed;
    return edit.remove(item);
}

} // namespace tenon::portfolio
