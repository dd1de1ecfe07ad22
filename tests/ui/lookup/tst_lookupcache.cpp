// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lookup/lookupcache.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace tenon::lookup;
using namespace Qt::StringLiterals;

class TestLookupCache : public QObject {
    Q_OBJECT
private slots:
    void keptInMemoryAndOnDisk();
    void whatIsTooBigIsNotOurs();
    void aFolderThatCannotBeWritten();
};

void TestLookupCache::keptInMemoryAndOnDisk() {
    QTemporaryDir folder;
    const QString where = folder.filePath(u"deep/cache"_s);
    LookupCache first(where);
    QVERIFY(!first.find(u"10.1/../../a"_s));
    QVERIFY(!QFileInfo::exists(where)); // nothing is made for a mere question
    first.keep(u"10.1/../../a"_s, "{}");
    QCOMPARE(first.find(u"10.1/../../a"_s), "{}"_ba);
    // The DOI is no part of the file's name, so that none leads out of the folder.
    const QStringList files = QDir(where).entryList(QDir::Files);
    QCOMPARE(files.size(), 1);
    QCOMPARE(files.front().size(), 64 + 5);
    LookupCache second(where);
    QCOMPARE(second.find(u"10.1/../../a"_s), "{}"_ba);
    LookupCache memory;
    QVERIFY(!memory.find(u"10.1/../../a"_s));
    QVERIFY(memory.pathOf(u"x"_s).isEmpty());
}

void TestLookupCache::whatIsTooBigIsNotOurs() {
    QTemporaryDir folder;
    LookupCache(folder.path()).keep(u"a"_s, QByteArray(11, 'x'));
    QVERIFY(!LookupCache(folder.path(), 10).find(u"a"_s));
    QVERIFY(LookupCache(folder.path(), 11).find(u"a"_s));
}

void TestLookupCache::aFolderThatCannotBeWritten() {
    LookupCache cache(u"/dev/null/none"_s);
    cache.keep(u"a"_s, "{}");
    QCOMPARE(cache.find(u"a"_s), "{}"_ba); // from memory
}

QTEST_APPLESS_MAIN(TestLookupCache)
#include "tst_lookupcache.moc"
