// SPDX-License-Identifier: GPL-3.0-or-later
// Articles of a pair: from a bibliography, by DOI in any of its forms, each once.
#include "core/exchange/recognition.h"
#include "core/mentoring/readinglist.h"
#include "core/portfolio/evidence.h"
#include "core/workspace/filecheck.h"
#include "tests/support/testlibrary.h"

#include <QBuffer>

using namespace tenon;
using namespace tenon::mentoring;
using namespace Qt::StringLiterals;

class TestReadingList : public QObject {
    Q_OBJECT
private slots:
    void fromABibliography();
    void addresses_data();
    void addresses();
    void eachOnce();
    void asAFile();
    void takenAway();
};

void TestReadingList::fromABibliography() {
    const auto reading = exchange::readAnything(
        "@article{a, title={What mentors learn}, author={Example, Ann and Sample, Bo}, "
        "journal={Invented Studies}, year={2024}, doi={10.1000/xyz}}");
    TENON_VERIFY(reading);
    const Reading one = readingOf(reading->items.front().whole);
    QCOMPARE(one.title, u"What mentors learn"_s);
    QCOMPARE(one.authors, u"Example, Ann; Sample, Bo"_s);
    QCOMPARE(one.container, u"Invented Studies"_s);
    QCOMPARE(one.published->iso(), u"2024"_s);
    QCOMPARE(addressOf(one), u"https://doi.org/10.1000/xyz"_s);
}

void TestReadingList::addresses_data() {
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("address"); // "-": refused
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("bare DOI") << u"10.1000/xyz"_s << u"https://doi.org/10.1000/xyz"_s;
    QTest::newRow("doi:") << u"doi:10.1000/xyz"_s << u"https://doi.org/10.1000/xyz"_s;
    QTest::newRow("resolver") << u"https://DOI.org/10.1000/xyz"_s
                              << u"https://doi.org/10.1000/xyz"_s;
    QTest::newRow("old resolver") << u"http://dx.doi.org/10.1000/xyz"_s
                                  << u"https://doi.org/10.1000/xyz"_s;
    QTest::newRow("page") << u"https://library.example/a"_s << u"https://library.example/a"_s;
    QTest::newRow("a script") << u"javascript:alert(1)"_s << u"-"_s;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << u"-"_s;
    QTest::newRow("words") << u"the library"_s << u"-"_s;
    QTest::newRow("no suffix") << u"10.1000"_s << u"-"_s;
}

void TestReadingList::addresses() {
    QFETCH(QString, given);
    QFETCH(QString, address);
    test::TemporaryLibrary file;
    auto library = file.open();
    TENON_VERIFY(library);
    const auto ruth = test::addPerson(**library, u"Ruth Okafor"_s);
    Reading reading;
    reading.pairing = test::addPair(**library, ruth, test::addPerson(**library, u"A B"_s));
    reading.title = u"What mentors learn"_s;
    reading.sharedBy = ruth;
    reading.shared = test::clock().today();
    const auto done = (*library)->commit(
        u"Share"_s, [&](store::Edit& edit) { return shareReading(edit, reading, given); });
    QCOMPARE(bool(done), address != u"-"_s);
    if (done)
        QCOMPARE(addressOf(*(*library)->records<Reading>().get(reading.id)), address);
}

void TestReadingList::eachOnce() {
    test::TemporaryLibrary file;
    auto library = file.open();
    TENON_VERIFY(library);
    const auto ruth = test::addPerson(**library, u"Ruth Okafor"_s);
    const auto pairing = test::addPair(**library, ruth, test::addPerson(**library, u"A B"_s));
    const auto share = [&](const QString& title, const QString& address) {
        Reading reading;
        reading.pairing = pairing;
        reading.title = title;
        reading.sharedBy = ruth;
        reading.shared = test::clock().today();
        return (*library)->commit(
            u"Share"_s, [&](store::Edit& edit) { return shareReading(edit, reading, address); });
    };
    TENON_VERIFY(share(u"What mentors learn"_s, u"10.1000/XYZ"_s));
    QVERIFY(!share(u"Another title"_s, u"doi:10.1000/xyz"_s));
    QVERIFY(!share(u"  what MENTORS learn "_s, {}));
    QVERIFY(!share(u" "_s, {}));
    TENON_VERIFY(share(u"Something else"_s, {}));
}

void TestReadingList::asAFile() {
    test::TemporaryLibrary file;
    auto library = file.open();
    TENON_VERIFY(library);
    const auto ruth = test::addPerson(**library, u"Ruth Okafor"_s);
    const auto pairing = test::addPair(**library, ruth, test::addPerson(**library, u"A B"_s));
    const auto share = [&](Reading& reading, QByteArray bytes) {
        reading.pairing = pairing;
        reading.sharedBy = ruth;
        reading.shared = test::clock().today();
        QBuffer source(&bytes);
        source.open(QIODevice::ReadOnly);
        return (*library)->commit(u"Share"_s, [&](store::Edit& edit) -> Status {
            if (auto kept = attachFile(edit, reading, u"/home/x/article.pdf"_s, source); !kept)
                return kept;
            return shareReading(edit, reading, {});
        });
    };
    Reading reading;
    reading.title = u"What mentors learn"_s;
    TENON_VERIFY(share(reading, "%PDF-1.4 an article"));
    const auto stored = (*library)->records<Reading>().get(reading.id);
    TENON_VERIFY(stored);
    const auto kept = fileOf(*stored);
    QVERIFY(kept);
    QCOMPARE(kept->name, u"article.pdf"_s);
    QBuffer sink;
    sink.open(QIODevice::WriteOnly);
    TENON_VERIFY(portfolio::readKeptFile((*library)->reader(), *kept, sink));
    QCOMPARE(sink.data(), QByteArray("%PDF-1.4 an article"));
    QCOMPARE(kept->bytes, sink.data().size());
    // It is the pair's, and nobody's evidence.
    QCOMPARE(*(*library)->records<portfolio::Evidence>().count(), 0);
    QCOMPARE(store::Describe<Reading>::audience, store::Audience::Pair);
    QVERIFY(workspace::checkFile(**library)->isEmpty());
    Reading nothing;
    nothing.title = u"Nothing in it"_s;
    QCOMPARE(share(nothing, {}).error().code, ErrorCode::Refused);
    // One that is refused for its title leaves no bytes behind.
    Reading again;
    again.title = u"What mentors learn"_s;
    QCOMPARE(share(again, "other bytes").error().code, ErrorCode::Refused);
    QCOMPARE(
        std::get<qint64>(*(*library)->reader().scalar(u"SELECT count(*) FROM evidence_part"_s)), 1);
    QVERIFY(!fileOf(Reading()));
    // The check of the file looks at it too.
    library->reset();
    {
        auto raw = store::Database::open(file.path, store::Database::Mode::ReadWrite);
        TENON_VERIFY(raw);
        TENON_VERIFY((*raw)->execute(u"UPDATE evidence_part SET data = ?"_s, {QByteArray("x")}));
    }
    library = file.open();
    TENON_VERIFY(library);
    QCOMPARE(workspace::checkFile(**library)->size(), 1);
}

void TestReadingList::takenAway() {
    test::TemporaryLibrary file;
    auto library = file.open();
    TENON_VERIFY(library);
    const auto ruth = test::addPerson(**library, u"Ruth Okafor"_s);
    Reading reading;
    reading.pairing = test::addPair(**library, ruth, test::addPerson(**library, u"A B"_s));
    reading.title = u"What mentors learn"_s;
    reading.sharedBy = ruth;
    reading.shared = test::clock().today();
    TENON_VERIFY((*library)->commit(u"Share"_s, [&](store::Edit& edit) -> Status {
        if (auto shared = shareReading(edit, reading, {}); !shared)
            return shared;
        return edit.insert(
            ReadingMark{edit.newId<ReadingMark>(), reading.id, ruth, Mark::Read, reading.shared});
    }));
    TENON_VERIFY((*library)->commit(
        u"Take away"_s, [&](store::Edit& edit) { return removeReading(edit, reading.id); }));
    QCOMPARE(*(*library)->records<Reading>().count(), 0);
    QCOMPARE(*(*library)->records<ReadingMark>().count(), 0);
    TENON_VERIFY((*library)->undo());
    QCOMPARE(*(*library)->records<Reading>().count(), 1);
    QCOMPARE(*(*library)->records<ReadingMark>().count(), 1);
}

QTEST_GUILESS_MAIN(TestReadingList)
#include "tst_readinglist.moc"
