// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/keptfile.h"

#include "core/base/outputfile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(KeptFile)
};
std::unique_ptr<QTemporaryDir>& shownFiles() {
    static std::unique_ptr<QTemporaryDir> folder;
    return folder;
}

} // namespace

void forgetShownFiles() {
    shownFiles().reset();
}

bool mightRun(const QString& fileName) {
    static const QStringList endings{
        u"exe"_s, u"com"_s,     u"bat"_s,  u"cmd"_s,     u"msi"_s, u"ps1"_s, u"vbs"_s,
        u"js"_s,  u"jar"_s,     u"sh"_s,   u"py"_s,      u"pl"_s,  u"app"_s, u"lnk"_s,
        u"scr"_s, u"desktop"_s, u"html"_s, u"htm"_s,     u"svg"_s, u"hta"_s, u"wsf"_s,
        u"reg"_s, u"run"_s,     u"bin"_s,  u"command"_s, u"url"_s};
    const QString ending = QFileInfo(fileName).suffix().toLower();
    return ending.isEmpty() || endings.contains(ending);
}

QString whyNotKept(const QString& path) {
    const QFileInfo file(path);
    if (!file.isFile() || file.size() == 0)
        return Tr::tr("“%1” is not a file with anything in it.").arg(file.fileName());
    if (file.size() > portfolio::keptFileLimitBytes)
        return Tr::tr("“%1” is larger than 50 MB. Keep it where it is, and add its address or a "
                      "smaller copy.")
            .arg(file.fileName());
    return {};
}

Status showKeptFile(const workspace::Workspace& library, const portfolio::KeptFile& file) {
    if (mightRun(file.name))
        return Error{
            ErrorCode::Refused,
            Tr::tr("“%1” is of a kind that could run as a program, so it is not opened here.")
                .arg(file.name),
            {},
            file.name};
    if (!shownFiles())
        shownFiles() = std::make_unique<QTemporaryDir>(); // private to this account
    const QString path = shownFiles()->filePath(file.sha256 + u'.' + QFileInfo(file.name).suffix());
    QFile::remove(path);
    QFile shown(path);
    if (!shown.open(QIODevice::WriteOnly))
        return Error{ErrorCode::CannotWrite,
                     Tr::tr("The file could not be written out to be shown."), shown.errorString(),
                     path};
    if (auto read = portfolio::readKeptFile(library.reader(), file, shown); !read)
        return read;
    shown.close();
    shown.setPermissions(QFile::ReadOwner);
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        return Error{ErrorCode::Refused,
                     Tr::tr("This computer has no program that shows “%1”.").arg(file.name),
                     {},
                     path};
    return {};
}

Status copyKeptFile(const workspace::Workspace& library, const portfolio::KeptFile& file,
                    const QString& path) {
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    if (auto read = portfolio::readKeptFile(library.reader(), file, bytes); !read)
        return read;
    return writeOutputFile(path, bytes.data());
}

} // namespace tenon::ui
