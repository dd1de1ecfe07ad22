// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zipfile.h"

#include <QTest>

using namespace tenon;
using namespace tenon::exchange;
using namespace Qt::StringLiterals;

class TestZipFile : public QObject {
    Q_OBJECT
private slots:
    void whatIsWrittenIsRead();
    void hostileNames_data();
    void hostileNames();
    void theSameNameTwice();
    void bombsAndLimits();
    void damagedIsRefused();
};

void TestZipFile::whatIsWrittenIsRead() {
    const std::vector<ZipEntry> entries{
        {u"README.txt"_s, "read me"},
        {u"evidence/1-Brief für Åsa.pdf"_s, QByteArray(3'000'000, 'x')},
        {u"empty"_s, QByteArray("")}};
    const auto bytes = writeZip(entries);
    QVERIFY(bytes);
    const auto read = readZip(*bytes);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QVERIFY(*read == entries);
    QCOMPARE(*writeZip(entries), *bytes);
}

void TestZipFile::hostileNames_data() {
    QTest::addColumn<QString>("name");
    for (const char* name : {"../evil", "a/../../evil", "/etc/passwd", "c:evil", "a\\..\\evil"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestZipFile::hostileNames() {
    QFETCH(QString, name);
    const auto bytes = writeZip({{u"good"_s, "x"}, {name, "evil"}});
    QVERIFY(bytes);
    const auto read = readZip(*bytes);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::InvalidInput);
    QCOMPARE(read.error().where, name);
}

void TestZipFile::theSameNameTwice() {
    auto bytes = writeZip({{u"letter-1"_s, "good"}, {u"letter-2"_s, "evil"}});
    QVERIFY(bytes);
    bytes->replace("letter-2", "letter-1"); // names are under no checksum
    const auto read = readZip(*bytes);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::InvalidInput);
}

void TestZipFile::bombsAndLimits() {
    const auto bomb = writeZip({{u"bomb"_s, QByteArray(20 * 1024 * 1024, '0')}}, true);
    QVERIFY(bomb && bomb->size() < 100'000);
    QVERIFY(!readZip(*bomb));
    const auto three = writeZip({{u"a"_s, "12345"}, {u"b"_s, "12345"}, {u"c"_s, "12345"}});
    const ZipLimits limits{3, 5, 15, 200};
    QVERIFY(readZip(*three, limits));
    for (int which = 0; which < 3; ++which) {
        ZipLimits tight = limits;
        tight.parts -= which == 0;
        tight.partBytes -= which == 1;
        tight.totalBytes -= which == 2;
        QVERIFY(!readZip(*three, tight));
    }
}

void TestZipFile::damagedIsRefused() {
    QByteArray noise(100'000, Qt::Uninitialized);
    for (int i = 0; i < noise.size(); ++i)
        noise[i] = char((i * 7919) >> 3);
    const auto bytes = writeZip({{u"noise"_s, noise}});
    QVERIFY(bytes);
    for (const qsizetype length :
         {qsizetype(0), qsizetype(10), bytes->size() / 2, bytes->size() - 1})
        QVERIFY(!readZip(bytes->left(length)));
    QByteArray flipped = *bytes;
    flipped[flipped.size() / 2] = char(flipped[flipped.size() / 2] ^ 1);
    QVERIFY(!readZip(flipped));
    QVERIFY(!readZip("no zip at all"));
}

QTEST_APPLESS_MAIN(TestZipFile)
#include "tst_zipfile.moc"
