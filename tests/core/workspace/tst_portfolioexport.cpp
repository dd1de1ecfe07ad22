// SPDX-License-Identifier: GPL-3.0-or-later
// A portfolio as an open package: everything goes out, nothing confidential without being asked
// for, and it comes back the same; a package that was tampered with does not.
#include "tests/support/testlibrary.h"

#include "core/exchange/zipfile.h"
#include "core/portfolio/evidencestore.h"
#include "core/portfolio/itemstore.h"
#include "core/workspace/portfolioexport.h"

#include <QBuffer>

using namespace tenon;
using namespace tenon::portfolio;
using namespace Qt::StringLiterals;

class TestPortfolioExport : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void outAndBackIsTheSame();
    void twiceAddsNothing();
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
        for (int i = 0; i < 100; ++i) {
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
        return {};
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
        auto taken = workspace::takePackage(edit, person, *read, test::clock().today());
        return taken ? Status() : Status(taken.error());
    }));
    auto again = workspace::packageOf(**library, person, {true, true});
    TENON_VERIFY(again);
    // The person and the record of a file are another file's own; all else is equal.
    auto first = *read;
    for (WholeItem& whole : first.items)
        whole.item.person = person;
    QVERIFY(again->items == first.items);
    QCOMPARE(again->files.size(), first.files.size());
    for (std::size_t i = 0; i < first.files.size(); ++i) {
        QCOMPARE(again->files[i].bytes, first.files[i].bytes);
        QCOMPARE(again->files[i].items, first.files[i].items);
        QCOMPARE(again->files[i].evidence.confidentiality, first.files[i].evidence.confidentiality);
        QCOMPARE(again->files[i].evidence.studentInformation,
                 first.files[i].evidence.studentInformation);
    }
}

void TestPortfolioExport::twiceAddsNothing() {
    const auto read = exchange::readPackage(*package());
    TENON_VERIFY(read);
    workspace::PackageTaken taken;
    const auto done = m_library->commit(u"Take"_s, [&](store::Edit& edit) -> Status {
        auto all = workspace::takePackage(edit, m_person, *read, test::clock().today());
        if (!all)
            return all.error();
        taken = *all;
        return {};
    });
    TENON_VERIFY(done);
    QVERIFY(!*done);
    QCOMPARE(taken.known, 100);
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
    QCOMPARE(read->leftOut, (QStringList{u"letter1.txt"_s, u"letter2.txt"_s})); // and it says so
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
