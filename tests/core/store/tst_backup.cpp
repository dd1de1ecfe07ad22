// SPDX-License-Identifier: GPL-3.0-or-later
// Backups: when they are made, which are kept, that they are checked, and that restoring loses
// nothing.
#include "tests/support/testlibrary.h"

#include "core/store/backupschedule.h"
#include "core/store/durable.h"
#include "core/workspace/restoring.h"

#include <QDir>

using namespace tenon;
using namespace Qt::StringLiterals;

class TestBackup : public QObject {
    Q_OBJECT
private slots:
    void thinning();
    void thinningKeepsTheNewest();
    void madeOnCloseAfterAChange();
    void noneWithoutAChange();
    void aBackupNeverOverwrites();
    void aBackupOpensAndIsEqual();
    void restoreMovesAside();
    void aDamagedBackupIsRefused();
    void aPreviewSaysWhatIsInIt();
    void anOpenLibraryIsNotRestoredOver();
    void aLeftOverPartDoesNotHarm();
};

namespace {

QDateTime daysBefore(const QDateTime& now, int days) {
    return now.addDays(-days);
}

} // namespace

void TestBackup::thinning() {
    // One a day for two years: 2 days of all, then 12 days, 10 weeks, 9 months (file-safety.md D6).
    const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
    std::vector<QDateTime> made;
    for (int day = 0; day < 730; ++day)
        made.push_back(daysBefore(now, day));
    const auto removed = store::backupsToRemove(made, now);
    const auto kept = made.size() - removed.size();
    QCOMPARE(kept, std::size_t(3 + 12 + 10 + 9)); // today and the two days before it are all kept
    for (std::size_t index = 0; index < 15; ++index)
        QVERIFY(std::find(removed.begin(), removed.end(), index) == removed.end());
    // Thinning what is left changes nothing.
    std::vector<QDateTime> left;
    for (std::size_t i = 0; i < made.size(); ++i)
        if (std::find(removed.begin(), removed.end(), i) == removed.end())
            left.push_back(made[i]);
    QVERIFY(store::backupsToRemove(left, now).empty());
}

void TestBackup::thinningKeepsTheNewest() {
    const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
    std::vector<QDateTime> made;
    for (int i = 0; i < 50; ++i)
        made.push_back(daysBefore(now, 4000).addSecs(i));
    const auto removed = store::backupsToRemove(made, now);
    QVERIFY(std::find(removed.begin(), removed.end(), std::size_t(49)) == removed.end());
    QVERIFY(store::backupsToRemove({}, now).empty());
}

void TestBackup::madeOnCloseAfterAChange() {
    test::TemporaryLibrary file;
    auto library = file.open();
    TENON_VERIFY(library);
    test::addPerson(**library, u"Ada Lovell"_s);
    TENON_VERIFY((*library)->close());
    const auto backups = store::listBackups(file.path);
    QCOMPARE(backups.size(), std::size_t(1));
    QCOMPARE(QFile::permissions(backups.front().path) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

void TestBackup::noneWithoutAChange() {
    test::TemporaryLibrary file;
    TENON_VERIFY(file.open());
    TENON_VERIFY(file.open());
    QVERIFY(store::listBackups(file.path).empty());
}

void TestBackup::aBackupNeverOverwrites() {
    test::TemporaryLibrary file;
    auto library = file.open();
    TENON_VERIFY(library);
    const QString taken = file.folder.filePath(u"taken"_s);
    QFile other(taken);
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.close(); // empty: VACUUM INTO itself would accept it
    QVERIFY(!(*library)->backUpTo(taken));
    QVERIFY(!(*library)->backUpTo(QString()));
    QVERIFY(!(*library)->backUpTo(file.path));
    QCOMPARE(QFileInfo(taken).size(), 0);
}

void TestBackup::aBackupOpensAndIsEqual() {
    test::TemporaryLibrary file;
    auto library = file.open();
    TENON_VERIFY(library);
    test::addPerson(**library, u"Ada Lovell"_s);
    const QString to = file.folder.filePath(u"copy.tenon"_s);
    const auto made = (*library)->backUpTo(to);
    TENON_VERIFY(made);
    QCOMPARE(made->sha256, *store::sha256Of(to));
    auto copy = workspace::Workspace::open(to, test::clock());
    TENON_VERIFY(copy);
    QCOMPARE(test::dump(**copy), test::dump(**library));
}

void TestBackup::restoreMovesAside() {
    test::TemporaryLibrary file;
    QStringList early, late;
    QString backup;
    {
        auto library = file.open();
        TENON_VERIFY(library);
        test::addPerson(**library, u"Early"_s);
        early = test::dump(**library);
        backup = (*library)->backUp()->path;
        test::addPerson(**library, u"Late"_s);
        late = test::dump(**library);
    }
    const auto restored = workspace::restoreLibrary(backup, file.path, test::clock());
    TENON_VERIFY(restored);
    {
        auto library = file.open();
        TENON_VERIFY(library);
        QCOMPARE(test::dump(**library), early);
    }
    auto aside = workspace::Workspace::open(restored->movedAside, test::clock());
    TENON_VERIFY(aside);
    QCOMPARE(test::dump(**aside), late);
}

void TestBackup::aDamagedBackupIsRefused() {
    test::TemporaryLibrary file;
    QString backup;
    {
        auto library = file.open();
        TENON_VERIFY(library);
        test::addPerson(**library, u"Ada Lovell"_s);
        backup = (*library)->backUp()->path;
    }
    QFile bytes(backup);
    QVERIFY(bytes.open(QIODevice::ReadWrite));
    QVERIFY(bytes.resize(bytes.size() / 2));
    bytes.close();
    const auto hash = store::sha256Of(file.path);
    QVERIFY(!workspace::restoreLibrary(backup, file.path, test::clock()));
    QVERIFY(!workspace::previewBackup(backup));
    QCOMPARE(*store::sha256Of(file.path), *hash);
}

void TestBackup::aPreviewSaysWhatIsInIt() {
    test::TemporaryLibrary file;
    auto library = file.open();
    TENON_VERIFY(library);
    test::addPerson(**library, u"Ada Lovell"_s);
    const auto preview = workspace::previewBackup((*library)->backUp()->path);
    TENON_VERIFY(preview);
    QCOMPARE(preview->people, 1);
    QCOMPARE(preview->lastLabel, u"Add Ada Lovell"_s);
}

void TestBackup::anOpenLibraryIsNotRestoredOver() {
    test::TemporaryLibrary file;
    auto library = file.open();
    TENON_VERIFY(library);
    const auto made = (*library)->backUp();
    TENON_VERIFY(made);
    const auto restored = workspace::restoreLibrary(made->path, file.path, test::clock());
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, ErrorCode::Locked);
}

void TestBackup::aLeftOverPartDoesNotHarm() {
    test::TemporaryLibrary file;
    auto library = file.open();
    TENON_VERIFY(library);
    const QString to = file.folder.filePath(u"copy.tenon"_s);
    QFile part(to + u".part"_s); // as a killed VACUUM INTO leaves it
    QVERIFY(part.open(QIODevice::WriteOnly));
    part.write(QByteArray(5000, 'x'));
    part.close();
    TENON_VERIFY((*library)->backUpTo(to));
    TENON_VERIFY(workspace::previewBackup(to));
    QVERIFY(!QFile::exists(part.fileName()));
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
