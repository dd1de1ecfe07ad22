// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/blobstore.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace tenon::store {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(BlobStore)
};

Result<BlobKept> identify(QIODevice& source) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 bytes = 0;
    while (true) {
        const QByteArray part = source.read(blobPartBytes);
        if (part.isEmpty())
            break;
        bytes += part.size();
        if (bytes > blobLimitBytes)
            return Error{
                ErrorCode::Refused,
                Tr::tr("The file is larger than 50 MB. Nothing was added; keep large files "
                       "elsewhere and add a document that says where."),
                u"blob limit"_s,
                {}};
        hash.addData(part);
    }
    return BlobKept{QString::fromLatin1(hash.result().toHex()), bytes};
}

Error unreadable(const QIODevice& source) {
    return {ErrorCode::CannotRead,
            Tr::tr("The file could not be read to its end. Nothing was added."),
            source.errorString(),
            {}};
}

// Hands over the parts in their order; the SHA-256 of all of them.
template <typename Take>
Result<QString> eachPart(const Database& database, const QString& sha256, Take take) {
    auto parts =
        database.query(u"SELECT data FROM evidence_part WHERE sha256 = ? ORDER BY n"_s, {sha256});
    if (!parts)
        return parts.error();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (parts->next()) {
        const QByteArray part = parts->bytes(0);
        hash.addData(part);
        if (Status taken = take(part); !taken)
            return taken.error();
    }
    if (auto failed = parts->failure())
        return *failed;
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

Result<BlobKept> keepBlob(Edit& edit, QIODevice& source, const CancelToken& cancel) {
    // Twice through the source: the parts are named by a hash that is known only at the end.
    auto known = identify(source);
    if (!known)
        return known.error();
    if (!source.seek(0))
        return unreadable(source);
    auto there = edit.database().scalar(u"SELECT count(*) FROM evidence_part WHERE sha256 = ?"_s,
                                        {known->sha256});
    if (!there)
        return there.error();
    if (*there != Value(qint64(0)))
        return known;
    qint64 written = 0;
    for (qint64 n = 0; written < known->bytes || n == 0; ++n) {
        if (cancel.isCancelled())
            return Error{ErrorCode::Cancelled, Tr::tr("Stopped. Nothing was added."), {}, {}};
        const QByteArray part = source.read(blobPartBytes);
        if (part.isEmpty() && known->bytes > 0)
            return unreadable(source);
        auto kept = edit.database().execute(
            u"INSERT INTO evidence_part (id, sha256, n, data) VALUES (?, ?, ?, ?)"_s,
            {edit.newRowId(), known->sha256, n, part});
        if (!kept)
            return kept.error();
        written += part.size();
    }
    return known;
}

Status readBlob(const Database& database, const QString& sha256, QIODevice& sink) {
    auto hash = eachPart(database, sha256, [&](const QByteArray& part) -> Status {
        if (sink.write(part) == part.size())
            return {};
        return Error{ErrorCode::CannotWrite,
                     Tr::tr("The file could not be written out."),
                     sink.errorString(),
                     {}};
    });
    if (!hash)
        return hash.error();
    if (*hash != sha256)
        return Error{ErrorCode::Damaged,
                     Tr::tr("This file is not what was stored: its fingerprint differs. Restore "
                            "it from a backup."),
                     u"sha256 mismatch"_s, sha256};
    return {};
}

Result<QStringList> checkBlobs(const Database& database, const CancelToken& cancel) {
    auto named =
        database.query(u"SELECT sha256 FROM evidence UNION SELECT file_sha256 FROM reading "
                       "WHERE file_sha256 <> '' ORDER BY 1"_s);
    if (!named)
        return named.error();
    QStringList hashes;
    while (named->next())
        hashes << named->text(0);
    if (auto failed = named->failure())
        return *failed;
    QStringList altered;
    for (const QString& sha256 : hashes) {
        auto hash = eachPart(database, sha256, [&](const QByteArray&) -> Status {
            if (cancel.isCancelled())
                return Error{ErrorCode::Cancelled, Tr::tr("The check was stopped."), {}, {}};
            return {};
        });
        if (!hash)
            return hash.error();
        if (*hash != sha256)
            altered << sha256;
    }
    return altered;
}

} // namespace tenon::store
