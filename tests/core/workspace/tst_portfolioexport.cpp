// SPDX-License-Identifier: GPL-3.0-or-later
// A portfolio as an open package: everything goes out, nothing confidential without being asked
// for, and it comes back the same; a package that was tampered with does not.
#include "tests/support/testlibrary.h"

#include "core/exchange/portfoliojson.h"
#include "core/exchange/zipfile.h"
#include "core/portfolio/evidencestore.h"
#include "core/portfolio/itemstore.h"
#include "core/workspace/portfolioexport.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

using namespace tenon;
using namespace tenon::portfolio;
using namespace Qt::StringLiterals;

class TestPortfolioExport : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void outAndBackIsTheSame();
    void twiceAddsNothing();
    void aFileOutAndAFileIn();
    void whatIsTheirsAlone();
    void neverLessConfidentialThanHere();
    void madeSafeToKeep();
    void watchedAndStopped();
    void failingLeavesNothing();
    void confidentialStaysBehind();
    void readableWithoutTenon();
    void tamperedIsRefused_data();
    void tamperedIsRefused();

private:
    Result<QByteArray> package(const workspace::PackageOptions& options = {true, true}) const;

    test::TemporaryLibrary m_file;
    std::unique_ptr<workspace::Workspace> m_library;
    people::PersonId m_person;
};

void TestPortfolioExport::initTestCase() {
    auto opened = m_file.open();
    TENON_VERIFY(opened);
    m_library = std::move(*opened);
    m_person = test::addPerson(*m_library, u"Amara Osei"_s);
    TENON_VERIFY(m_library->commit(u"Fill"_s, [&](store::Edit& edit) -> Status {
        for (int i = 0; i < 1000; ++i) {
            WholeItem whole;
            whole.item.person = m_person;
            whole.item.type = ItemType::Article;
            whole.item.category = i % 2 ? u"scholarship"_s : QString();
            whole.item.title = u"Work %1 “ä”"_s.arg(i);
            whole.item.started = PartialDate::fromIso(u"2024-03"_s);
            whole.item.hours = i;
            whole.addPerson(Part::Author, u"Osei"_s, u"A."_s);
            whole.addIdentifier(IdentifierKind::Doi, u"10.1/%1"_s.arg(i));
            whole.setField(u"odd field"_s, u"kept"_s);
            whole.tags = {{{}, {}, u"t"_s}};
            whole.filings = {{{}, {}, u"service"_s, QString()}};
            if (auto saved = saveItem(edit, whole, test::clock().today()); !saved)
                return saved;
            if (i > 2)
                continue;
            QBuffer source;
            source.setData(QByteArray("evidence ") + (i == 1 ? "CANARYLETTER" : "open") +
                           QByteArray::number(i));
            source.open(QIODevice::ReadOnly);
            auto kept = addEvidence(edit, whole.item.id, u"letter%1.txt"_s.arg(i), source,
                                    test::clock().today());
            if (!kept)
                return kept.error();
            auto evidence = edit.read<Evidence>().get(*kept);
            evidence->confidentiality =
                i == 1 ? Confidentiality::Confidential : Confidentiality::Ordinary;
            evidence->studentInformation = i == 2;
            if (auto updated = edit.update(*evidence); !updated)
                return updated;
        }
        if (auto named =
                edit.insert(NameVariant{edit.newId<NameVariant>(), m_person, u"A. Osei"_s});
            !named)
            return named;
        if (auto kept = edit.insert(
                SavedFilter{edit.newId<SavedFilter>(), m_person, u"Mine"_s, u"status:pending"_s});
            !kept)
            return kept;
        return edit.insert(SelfRating{edit.newId<SelfRating>(), m_person, u"service"_s,
                                      u"CANARYRATING"_s, test::clock().today()});
    }));
}

Result<QByteArray> TestPortfolioExport::package(const workspace::PackageOptions& options) const {
    auto made = workspace::packageOf(*m_library, m_person, options);
    return made ? exchange::writePackage(*made) : Result<QByteArray>(made.error());
}

void TestPortfolioExport::outAndBackIsTheSame() {
    const auto bytes = package();
    TENON_VERIFY(bytes);
    const auto read = exchange::readPackage(*bytes);
    TENON_VERIFY(read);
    test::TemporaryLibrary other;
    auto library = other.open();
    TENON_VERIFY(library);
    const auto person = test::addPerson(**library, u"Amara Osei"_s);
    TENON_VERIFY((*library)->commit(u"Take"_s, [&](store::Edit& edit) -> Status {
        auto taken = workspace::takePackage(edit, person, *read);
        return taken ? Status() : Status(taken.error());
    }));
    auto again = workspace::packageOf(**library, person, {true, true});
    TENON_VERIFY(again);
    QCOMPARE(exchange::portfolioJson(*again), exchange::portfolioJson(*read));
    QCOMPARE(again->files.size(), std::size_t(3));
    for (std::size_t i = 0; i < 3; ++i)
        QCOMPARE(*again->files[i].content(), read->files[i].bytes);
    TENON_VERIFY((*library)->undo()); // one step
    QVERIFY(workspace::packageOf(**library, person, {true, true})->items.empty());
}

void TestPortfolioExport::twiceAddsNothing() {
    const auto read = exchange::readPackage(*package());
    TENON_VERIFY(read);
    workspace::PackageTaken taken;
    const auto done = m_library->commit(u"Take"_s, [&](store::Edit& edit) -> Status {
        auto all = workspace::takePackage(edit, m_person, *read);
        if (!all)
            return all.error();
        taken = *all;
        return {};
    });
    TENON_VERIFY(done);
    QVERIFY(!*done);
    QCOMPARE(taken.known, 1000);
}

void TestPortfolioExport::aFileOutAndAFileIn() {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"amara.zip"_s);
    const auto written = workspace::exportPackage(*m_library, m_person, path, {true, true, true});
    TENON_VERIFY(written);
    QCOMPARE(written->items, 1000);
    QCOMPARE(written->evidence, 3);
    QCOMPARE(written->bytes, QFileInfo(path).size());
    QVERIFY(!written->leftOut.any());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromLatin1(
                 QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex()),
             written->sha256);
    test::TemporaryLibrary other;
    auto library = other.open();
    TENON_VERIFY(library);
    const auto person = test::addPerson(**library, u"Amara Osei"_s);
    const auto taken = workspace::importPackage(**library, person, path);
    TENON_VERIFY(taken);
    QCOMPARE(taken->added, 1000);
    QCOMPARE(taken->evidence, 3);
    const QString second = folder.filePath(u"second.zip"_s);
    const auto again = workspace::exportPackage(**library, person, second, {true, true, true});
    TENON_VERIFY(again);
    QCOMPARE(again->sha256, written->sha256); // byte for byte
    QVERIFY(!workspace::importPackage(**library, person, folder.filePath(u"none.zip"_s)));
}

void TestPortfolioExport::whatIsTheirsAlone() {
    const auto asked = exchange::readPackage(*package({true, true, true}));
    TENON_VERIFY(asked);
    QCOMPARE(asked->ratings.size(), std::size_t(1));
    QCOMPARE(asked->names.size(), std::size_t(1));
    QCOMPARE(asked->filters.size(), std::size_t(1));
    const auto bytes = package({true, true});
    QVERIFY(!bytes->contains("CANARYRATING")); // evidence and texts are stored unpacked
    QVERIFY(bytes->contains("status:pending"));
}

// The same letter, which somebody's package calls ordinary.
void TestPortfolioExport::neverLessConfidentialThanHere() {
    auto read = exchange::readPackage(*package());
    TENON_VERIFY(read);
    for (exchange::PackagedFile& file : read->files) {
        file.evidence.confidentiality = Confidentiality::Ordinary;
        file.evidence.studentInformation = false;
        file.evidence.id = EvidenceId(file.evidence.id.value() + 1'000'000);
        file.items = {ItemId(4711)};
    }
    WholeItem whole;
    whole.item.id = ItemId(4711);
    whole.item.title = u"New"_s;
    read->items = {whole};
    TENON_VERIFY(m_library->commit(u"Take"_s, [&](store::Edit& edit) -> Status {
        auto taken = workspace::takePackage(edit, m_person, *read);
        return taken ? Status() : Status(taken.error());
    }));
    const auto kept = m_library->records<Evidence>().all();
    TENON_VERIFY(kept);
    QCOMPARE(kept->size(), std::size_t(3)); // known by their bytes
    QCOMPARE(std::count_if(kept->begin(), kept->end(),
                           [](const Evidence& one) {
                               return one.confidentiality == Confidentiality::Confidential;
                           }),
             1);
    QVERIFY((*kept)[2].studentInformation);
    TENON_VERIFY(m_library->undo());
}

void TestPortfolioExport::madeSafeToKeep() {
    exchange::PortfolioPackage hostile;
    WholeItem whole;
    whole.item.id = ItemId(4711);
    whole.item.title = u"Red \u001b[31m\u0000 alert"_s;
    whole.tags = {{Id<ItemTag>(4712), whole.item.id, u"a\u0007b"_s}};
    hostile.items = {whole};
    exchange::PackagedFile file;
    file.bytes = "#!/bin/sh";
    file.evidence = {EvidenceId(4713),
                     {},
                     u"../../.profile\n.sh"_s,
                     u"application/x-evil"_s,
                     9,
                     QString::fromLatin1(
                         QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex()),
                     QDate(2026, 1, 1)};
    file.items = {whole.item.id};
    hostile.files = {file};
    test::TemporaryLibrary other;
    auto library = other.open();
    TENON_VERIFY(library);
    const auto person = test::addPerson(**library, u"Amara Osei"_s);
    TENON_VERIFY((*library)->commit(u"Take"_s, [&](store::Edit& edit) -> Status {
        auto taken = workspace::takePackage(edit, person, hostile);
        return taken ? Status() : Status(taken.error());
    }));
    QCOMPARE((*library)->records<PortfolioItem>().all()->front().title, u"Red [31m alert"_s);
    QCOMPARE((*library)->records<ItemTag>().all()->front().tag, u"ab"_s);
    const Evidence kept = (*library)->records<Evidence>().all()->front();
    QVERIFY(!kept.name.contains(u'/') && !kept.name.contains(u'\n'));
    QVERIFY(kept.mime != u"application/x-evil"_s);
}

void TestPortfolioExport::watchedAndStopped() {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"p.zip"_s);
    std::vector<std::pair<qint64, qint64>> seen;
    const auto watch = [&](qint64 done, qint64 total) {
        seen.emplace_back(done, total);
    };
    TENON_VERIFY(workspace::exportPackage(*m_library, m_person, path, {true, true}, watch));
    QVERIFY(seen.size() > 3);
    QCOMPARE(seen.back().first, seen.back().second);
    QFile::remove(path);
    for (const std::size_t when : {std::size_t(0), std::size_t(2), seen.size() - 2}) {
        CancelToken cancel;
        std::size_t steps = 0;
        if (when == 0)
            cancel.cancel();
        const auto stopped = workspace::exportPackage(
            *m_library, m_person, path, {true, true},
            [&](qint64, qint64) {
                if (++steps == when)
                    cancel.cancel();
            },
            cancel);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QVERIFY(QDir(folder.path()).isEmpty());
    }
    TENON_VERIFY(workspace::exportPackage(*m_library, m_person, path, {}));
    test::TemporaryLibrary other;
    auto library = other.open();
    const auto person = test::addPerson(**library, u"Amara Osei"_s);
    const QStringList before = test::dump(**library);
    CancelToken cancel;
    const auto stopped = workspace::importPackage(
        **library, person, path,
        [&](qint64 done, qint64) {
            if (done == 500)
                cancel.cancel();
        },
        cancel);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QCOMPARE(test::dump(**library), before);
}

void TestPortfolioExport::failingLeavesNothing() {
    const auto full = workspace::exportPackage(*m_library, m_person, u"/dev/full"_s, {});
    QVERIFY(!full);
    QCOMPARE(full.error().code, ErrorCode::CannotWrite);
    const auto nowhere =
        workspace::exportPackage(*m_library, m_person, m_file.folder.filePath(u"no/p.zip"_s), {});
    QCOMPARE(nowhere.error().code, ErrorCode::CannotWrite);
    const auto library = workspace::exportPackage(*m_library, m_person, m_file.path, {});
    QCOMPARE(library.error().code, ErrorCode::Refused);
    QVERIFY(!QDir(m_file.folder.path()).entryList(QDir::Files).contains(u"p.zip"_s));
    TENON_VERIFY(workspace::exportPackage(*m_library, m_person, {}, {})); // only rehearses
}

void TestPortfolioExport::confidentialStaysBehind() {
    const auto bytes = package({});
    TENON_VERIFY(bytes);
    const auto entries = exchange::readZip(*bytes);
    TENON_VERIFY(entries);
    for (const auto& entry : *entries)
        QVERIFY2(!entry.bytes.contains("CANARYLETTER"), qPrintable(entry.name));
    const auto read = exchange::readPackage(*bytes);
    TENON_VERIFY(read);
    QCOMPARE(read->files.size(), std::size_t(1));
    QCOMPARE(read->leftOut, (exchange::LeftOut{1, 1})); // it says so, but not which
    for (const auto& entry : *entries)
        QVERIFY2(!entry.bytes.contains("letter1.txt"), qPrintable(entry.name));
}

void TestPortfolioExport::readableWithoutTenon() {
    const auto entries = exchange::readZip(*package());
    TENON_VERIFY(entries);
    QStringList names;
    for (const auto& entry : *entries)
        names << entry.name;
    for (const QString& name :
         {u"README.txt"_s, u"portfolio.csv"_s, u"portfolio.json"_s, u"manifest.json"_s})
        QVERIFY(names.contains(name));
    QCOMPARE(names.filter(u"evidence/"_s).size(), 3);
}

void TestPortfolioExport::tamperedIsRefused_data() {
    QTest::addColumn<int>("what");
    QTest::addColumn<int>("code");
    QTest::newRow("a file changed") << 0 << int(ErrorCode::Damaged);
    QTest::newRow("a file missing") << 1 << int(ErrorCode::Damaged);
    QTest::newRow("a file nobody listed") << 2 << int(ErrorCode::Damaged);
    QTest::newRow("no manifest") << 3 << int(ErrorCode::InvalidInput);
    QTest::newRow("a newer version") << 4 << int(ErrorCode::Newer);
}

void TestPortfolioExport::tamperedIsRefused() {
    QFETCH(int, what);
    auto entries = exchange::readZip(*package());
    TENON_VERIFY(entries);
    const auto named = [&](const QString& name) {
        return std::find_if(entries->begin(), entries->end(),
                            [&](const auto& entry) { return entry.name == name; });
    };
    if (what == 0)
        named(u"portfolio.json"_s)->bytes.replace("Work 7", "Work 8");
    else if (what == 1)
        entries->erase(named(u"portfolio.csv"_s));
    else if (what == 2)
        entries->push_back({u"evidence/more"_s, "x"});
    else if (what == 3)
        entries->erase(named(u"manifest.json"_s));
    else
        named(u"manifest.json"_s)->bytes.replace("\"version\": 1", "\"version\": 2");
    const auto read = exchange::readPackage(*exchange::writeZip(*entries));
    QVERIFY(!read);
    QTEST(int(read.error().code), "code");
}

QTEST_GUILESS_MAIN(TestPortfolioExport)
#include "tst_portfolioexport.moc"
