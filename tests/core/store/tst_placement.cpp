// SPDX-License-Identifier: GPL-3.0-or-later
// Folders where a library is not safe are told apart, with a sentence each.
#include "core/store/placement.h"

#include <QTest>

using namespace tenon;
using namespace Qt::StringLiterals;
using store::Placement;

class TestPlacement : public QObject {
    Q_OBJECT
private slots:
    void isToldApart_data();
    void isToldApart();
};

void TestPlacement::isToldApart_data() {
    QTest::addColumn<QString>("fileSystem");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("expected");
    const auto row = [](const char* name, const QString& fs, const QString& path,
                        Placement expected) {
        QTest::newRow(name) << fs << path << int(expected);
    };
    // file-safety.md 2.1, item 2
    row("ext4", u"ext4"_s, u"/home/ada/Documents/a.tenon"_s, Placement::Local);
    row("NTFS", u"NTFS"_s, u"C:/Users/ada/a.tenon"_s, Placement::Local);
    row("nfs", u"nfs4"_s, u"/mnt/share/a.tenon"_s, Placement::Network);
    row("cifs", u"cifs"_s, u"/mnt/share/a.tenon"_s, Placement::Network);
    row("smb", u"smbfs"_s, u"/Volumes/share/a.tenon"_s, Placement::Network);
    row("sshfs", u"fuse.sshfs"_s, u"/mnt/x/a.tenon"_s, Placement::Network);
    row("9p", u"9p"_s, u"/mnt/x/a.tenon"_s, Placement::Network);
    row("UNC", u""_s, u"//server/share/a.tenon"_s, Placement::Network);
    row("Dropbox", u"ext4"_s, u"/home/ada/Dropbox/a.tenon"_s, Placement::Synchronised);
    row("OneDrive of a campus", u"NTFS"_s, u"C:/Users/ada/OneDrive - Campus/a.tenon"_s,
        Placement::Synchronised);
    row("Nextcloud", u"ext4"_s, u"/home/ada/Nextcloud/x/a.tenon"_s, Placement::Synchronised);
    row("a file called so", u"ext4"_s, u"/home/ada/dropbox.tenon"_s, Placement::Local);
}

void TestPlacement::isToldApart() {
    QFETCH(QString, fileSystem);
    QFETCH(QString, path);
    const Placement found = store::placementOf(fileSystem, path);
    QTEST(int(found), "expected");
    QCOMPARE(store::placementWarning(found, path).has_value(), found != Placement::Local);
}

QTEST_GUILESS_MAIN(TestPlacement)
#include "tst_placement.moc"
