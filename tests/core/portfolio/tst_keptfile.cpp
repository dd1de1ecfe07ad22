// SPDX-License-Identifier: GPL-3.0-or-later
// A file kept in the library: its name made safe, its bytes given back, nothing for an empty one.
#include "core/portfolio/keptfile.h"
#include "tests/support/testlibrary.h"

#include <QBuffer>

using namespace tenon;
using namespace Qt::StringLiterals;

class TestKeptFile : public QObject {
    Q_OBJECT
private slots:
    void names_data();
    void names();
    void whatIsKeptIsGivenBack();
    void whatIsNotThereIsAnError();
};

void TestKeptFile::names_data() {
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("kept");
    QTest::newRow("plain") << u"article.pdf"_s << u"article.pdf"_s;
    QTest::newRow("path") << u"/home/x/article.pdf"_s << u"article.pdf"_s;
    QTest::newRow("windows path") << u"C:\\x\\article.pdf"_s << u"article.pdf"_s;
    QTest::newRow("upwards") << u"../../article.pdf"_s << u"article.pdf"_s;
    QTest::newRow("line break") << u"an\narticle.pdf"_s << u"an article.pdf"_s;
    QTest::newRow("nothing") << u"/"_s << u"file"_s;
    QTest::newRow("long") << QString(300, u'a') + u".pdf"_s << QString(196, u'a') + u".pdf"_s;
}

void TestKeptFile::names() {
    QFETCH(QString, given);
    QTEST(portfolio::nameToKeep(given), "kept");
}

void TestKeptFile::whatIsKeptIsGivenBack() {
    test::TemporaryLibrary file;
    auto library = file.open();
    TENON_VERIFY(library);
    QBuffer source;
    source.setData("bytes");
    QBuffer nothing;
    QBuffer sink;
    for (QBuffer* one : {&source, &nothing})
        one->open(QIODevice::ReadOnly);
    sink.open(QIODevice::WriteOnly);
    auto kept = Result<portfolio::KeptFile>(portfolio::KeptFile());
    TENON_VERIFY((*library)->commit(u"Keep"_s, [&](store::Edit& edit) -> Status {
        kept = portfolio::keepFile(edit, u"/x/a.pdf"_s, source);
        if (!kept)
            return kept.error();
        return portfolio::readKeptFile(edit.database(), *kept, sink);
    }));
    QCOMPARE(*kept, (portfolio::KeptFile{u"a.pdf"_s, 5, kept->sha256}));
    QCOMPARE(sink.data(), QByteArray("bytes"));
    const auto refused = (*library)->commit(u"Keep"_s, [&](store::Edit& edit) -> Status {
        auto none = portfolio::keepFile(edit, u"/x/b.pdf"_s, nothing);
        return none ? Status() : Status(none.error());
    });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QVERIFY(refused.error().message.contains(u"b.pdf"_s));
}

void TestKeptFile::whatIsNotThereIsAnError() {
    test::TemporaryLibrary file;
    auto library = file.open();
    TENON_VERIFY(library);
    QBuffer sink;
    sink.open(QIODevice::WriteOnly);
    const auto read =
        portfolio::readKeptFile((*library)->reader(), {u"a.pdf"_s, 5, QString(64, u'a')}, sink);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Damaged);
}

QTEST_GUILESS_MAIN(TestKeptFile)
#include "tst_keptfile.moc"
