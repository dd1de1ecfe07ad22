// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/placement.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

namespace tenon::store {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Placement)
};

bool isNetworkFileSystem(const QString& type) {
    static constexpr std::array prefixes{"nfs",   "cifs", "smb",        "afpfs", "webdav",
                                         "davfs", "9p",   "fuse.sshfs", "ncpfs", "fuse.gvfs"};
    return std::any_of(prefixes.begin(), prefixes.end(), [&](const char* prefix) {
        return type.startsWith(QLatin1StringView(prefix), Qt::CaseInsensitive);
    });
}

bool isSynchronisedFolder(const QString& folder) {
    static constexpr std::array names{"onedrive",     "dropbox",   "google drive",
                                      "googledrive",  "nextcloud", "owncloud",
                                      "icloud drive", "box sync",  "com~apple~clouddocs"};
    const QString name = folder.toLower();
    return std::any_of(names.begin(), names.end(), [&](const char* known) {
        const QLatin1StringView text(known);
        return name == text || name.startsWith(QString(text) + u" - "_s);
    });
}

} // namespace

Placement placementOf(const QString& fileSystem, const QString& path) {
    if (isNetworkFileSystem(fileSystem) || path.startsWith(u"//"_s) || path.startsWith(u"\\\\"_s))
        return Placement::Network;
    const QStringList folders = QFileInfo(path).path().split(u'/', Qt::SkipEmptyParts);
    if (std::any_of(folders.begin(), folders.end(), isSynchronisedFolder))
        return Placement::Synchronised;
    return Placement::Local;
}

Placement placementOf(const QString& path) {
    const QFileInfo file(path);
    const QStorageInfo storage(file.exists() ? file.absoluteFilePath() : file.absolutePath());
    return placementOf(QString::fromLatin1(storage.fileSystemType()), file.absoluteFilePath());
}

std::optional<Error> placementWarning(Placement placement, const QString& path) {
    switch (placement) {
    case Placement::Local:
        return std::nullopt;
    case Placement::Network:
        return Error{
            ErrorCode::NeedsConsent,
            Tr::tr("This folder is on a network. Locks can fail there and two people could "
                   "overwrite each other’s work; a folder on this computer is safe."),
            u"network file system"_s, path};
    case Placement::Synchronised:
        return Error{
            ErrorCode::NeedsConsent,
            Tr::tr("This folder is copied to other computers while you work, which can mix "
                   "two states of a library; a folder that is not synchronised is safe."),
            u"synchronised folder"_s, path};
    }
    return std::nullopt;
}

} // namespace tenon::store
