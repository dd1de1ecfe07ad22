// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/evidencefile.h"

#include "core/portfolio/evidencestore.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QUrl>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(EvidenceFile)
};
} // namespace

bool mightRun(const QString& fileName) {
    static const QStringList endings{
        u"exe"_s, u"com"_s,     u"bat"_s,  u"cmd"_s,     u"msi"_s, u"ps1"_s, u"vbs"_s,
        u"js"_s,  u"jar"_s,     u"sh"_s,   u"py"_s,      u"pl"_s,  u"app"_s, u"lnk"_s,
        u"scr"_s, u"desktop"_s, u"html"_s, u"htm"_s,     u"svg"_s, u"hta"_s, u"wsf"_s,
        u"reg"_s, u"run"_s,     u"bin"_s,  u"command"_s, u"url"_s};
    const QString ending = QFileInfo(fileName).suffix().toLower();
    return ending.isEmpty() || endings.contains(ending);
}

Status showEvidenceFile(const workspace::Workspace& library, const portfolio::Evidence& evidence) {
    if (mightRun(evidence.name))
        return Error{
            ErrorCode::Refused,
            Tr::tr("“%1” is of a kind that could run as a program, so it is not opened here.")
                .arg(evidence.name),
            {},
            evidence.name};
    static QTemporaryDir folder; // private to this account, removed when the program ends
    const QString path =
        folder.filePath(u"%1.%2"_s.arg(evidence.id.value()).arg(QFileInfo(evidence.name).suffix()));
    QFile::remove(path);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorCode::CannotWrite,
                     Tr::tr("The evidence could not be written out to be shown."),
                     file.errorString(), path};
    if (auto read = portfolio::readEvidence(library.reader(), evidence, file); !read)
        return read;
    file.close();
    file.setPermissions(QFile::ReadOwner);
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        return Error{ErrorCode::Refused,
                     Tr::tr("This computer has no program that shows “%1”.").arg(evidence.name),
                     {},
                     path};
    return {};
}

} // namespace tenon::ui
