// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence inside the file: in parts, once, and proved by its SHA-256.
#include "tests/support/testlibrary.h"

#include "core/portfolio/evidencestore.h"
#include "core/portfolio/portfolioquery.h"
#include "core/store/blobstore.h"
#include "core/workspace/filecheck.h"

#include <QBuffer>

using namespace tenon;
using namespace Qt::StringLiterals;

class TestBlobStore : public QObject {
    Q_OBJECT
private slots:
    void sizesAroundThePart_data();
    void sizesAroundThePart();
    void theSameBytesAreKeptOnce();
    void tooLargeIsRefused();
    void anAlteredPartIsFound();
};

namespace {

Result<portfolio::Evidence> keep(workspace::Workspace& library, const QString& name,
                                 QByteArray bytes) {
    const auto owner = test::addPerson(library, name);
    std::optional<portfolio::EvidenceId> id;
    auto done = library.commit(u"Keep"_s, [&](store::Edit& edit) -> Status {
        portfolio::PortfolioItem item;
        item.id = edit.newId<portfolio::PortfolioItem>();
        item.person = owner;
        item.category = u"service"_s;
        item.title = name;
        item.started = PartialDate(QDate(2026, 1, 1));
        if (auto added = edit.insert(item); !added)
            return added;
        QBuffer source(&bytes);
        source.open(QIODevice::ReadOnly);
        auto kept = portfolio::addEvidence(edit, item.id, name, source, QDate(2026, 1, 2));
        if (!kept)
            return kept.error();
        id = *kept;
        return {};
    });
    if (!done)
        return done.error();
    return library.records<portfolio::Evidence>().get(*id);
}

QByteArray pattern(qint64 size) {
    QByteArray bytes(size, '\0');
    for (qint64 i = 0; i < size; ++i)
        bytes[i] = char((i * 31 + i / 255) & 0xff);
    return bytes;
}

} // namespace

void TestBlobStore::sizesAroundThePart_data() {
    QTest::addColumn<qint64>("size");
    for (const qint64 size : {qint64(1), store::blobPartBytes - 1, store::blobPartBytes,
                              store::blobPartBytes + 1, 3 * store::blobPartBytes + 17})
        QTest::newRow(qPrintable(QString::number(size))) << size;
}

void TestBlobStore::sizesAroundThePart() {
    QFETCH(qint64, size);
    test::TemporaryLibrary file;
    auto library = file.open();
    TENON_VERIFY(library);
    auto evidence = keep(**library, u"a.bin"_s, pattern(size));
    TENON_VERIFY(evidence);
    QCOMPARE(evidence->bytes, size);
    QBuffer sink;
    sink.open(QIODevice::WriteOnly);
    TENON_VERIFY(portfolio::readKeptFile((*library)->reader(), keptFileOf(*evidence), sink));
    QCOMPARE(sink.data(), pattern(size));
    QVERIFY(workspace::checkFile(**library)->isEmpty());
}

void TestBlobStore::theSameBytesAreKeptOnce() {
    test::TemporaryLibrary file;
    auto library = file.open();
    TENON_VERIFY(library);
    auto first = keep(**library, u"one.pdf"_s, pattern(1000));
    auto second = keep(**library, u"two.pdf"_s, pattern(1000));
    TENON_VERIFY(first);
    TENON_VERIFY(second);
    QCOMPARE(first->sha256, second->sha256);
    QCOMPARE(
        std::get<qint64>(*(*library)->reader().scalar(u"SELECT count(*) FROM evidence_part"_s)), 1);
}

void TestBlobStore::tooLargeIsRefused() {
    test::TemporaryLibrary file;
    auto library = file.open();
    TENON_VERIFY(library);
    const auto refused = keep(**library, u"big.bin"_s, QByteArray(store::blobLimitBytes + 1, 'x'));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QCOMPARE(*(*library)->records<portfolio::PortfolioItem>().count(), 0);
    QVERIFY(!keep(**library, u"empty.txt"_s, QByteArray()));
}

void TestBlobStore::anAlteredPartIsFound() {
    test::TemporaryLibrary file;
    QString sha256;
    {
        auto library = file.open();
        TENON_VERIFY(library);
        sha256 = keep(**library, u"letter.pdf"_s, pattern(5000))->sha256;
    }
    {
        auto raw = store::Database::open(file.path, store::Database::Mode::ReadWrite);
        TENON_VERIFY(raw);
        TENON_VERIFY((*raw)->execute(u"UPDATE evidence_part SET data = ?"_s, {pattern(4999)}));
    }
    auto library = file.open();
    TENON_VERIFY(library);
    const auto problems = workspace::checkFile(**library);
    TENON_VERIFY(problems);
    QCOMPARE(problems->size(), 1);
    auto evidence = (*library)->records<portfolio::Evidence>().all();
    QBuffer sink;
    sink.open(QIODevice::WriteOnly);
    const auto read =
        portfolio::readKeptFile((*library)->reader(), keptFileOf(evidence->front()), sink);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Damaged);
}

QTEST_GUILESS_MAIN(TestBlobStore)
#include "tst_blobstore.moc"
