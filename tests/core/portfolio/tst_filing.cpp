// SPDX-License-Identifier: GPL-3.0-or-later
// Work that is filed oddly, and work that is counted twice.
#include "core/portfolio/filing.h"
#include "tests/core/portfolio/guides.h"

using namespace tenon;
using namespace tenon::portfolio;
using namespace Qt::StringLiterals;
using test::day;

namespace {

CountedWork work(qint64 id, const char* title, const char* category, const char* date = "",
                 const char* identifier = "") {
    return {id, QString::fromUtf8(title), QString::fromLatin1(category), day(date),
            QString::fromLatin1(identifier)};
}

} // namespace

class TestFiling : public QObject {
    Q_OBJECT

private slots:
    void hints_data();
    void hints();
    void saysWhere();
    void countsTwice_data();
    void countsTwice();
    void saysWhatIsTwice();
};

void TestFiling::hints_data() {
    QTest::addColumn<QString>("title");
    QTest::addColumn<ItemType>("type");
    QTest::addColumn<QString>("category");
    QTest::addColumn<QString>("hint"); // the category; empty: none
    const auto row = [](const char* title, ItemType type, const char* category, const char* hint) {
        QTest::newRow(qPrintable(QString::fromUtf8(title) + u' ' + QString::fromLatin1(category)))
            << QString::fromUtf8(title) << type << QString::fromLatin1(category)
            << QString::fromLatin1(hint);
    };
    row("Faculty senate", ItemType::Other, "scholarship", "service");
    row("Faculty senate", ItemType::Committee, "scholarship", "service");
    row("Faculty senate", ItemType::Article, "scholarship", ""); // an article about it
    row("Faculty senate", ItemType::Other, "service", "");
    row("Weeding project", ItemType::Project, "service", "librarianship");
    row("Weeding project", ItemType::Project, "scholarship", ""); // an article came of it
    row("Journal article", ItemType::Article, "service", "scholarship");
    row("Chair a search", ItemType::Committee, "librarianship", ""); // the job may ask for it
    row("Something else entirely", ItemType::Other, "service", "");
    row("", ItemType::Other, "service", "");
    row("Faculty senate", ItemType::Other, "golf", "service");
}

void TestFiling::hints() {
    QFETCH(QString, title);
    QFETCH(ItemType, type);
    QFETCH(QString, category);
    QFETCH(QString, hint);
    const auto found = filingHint(test::englishGuide(), test::shippedPack("houston-cole"),
                                  {title, type, {category, {}}});
    QCOMPARE(found ? found->place.category : QString(), hint);
}

void TestFiling::saysWhere() {
    const auto found =
        filingHint(test::englishGuide(), test::shippedPack("houston-cole"),
                   {u"Faculty senate"_s, ItemType::Other, {u"scholarship"_s, u"grants"_s}});
    QCOMPARE(found->text, u"Work like this is usually filed under Service – Library and "
                          "university, and not under Scholarship – Grants and awards."_s);
    QVERIFY(!found->doubt.isEmpty());
}

void TestFiling::countsTwice_data() {
    QTest::addColumn<std::vector<CountedWork>>("works");
    QTest::addColumn<QString>("found"); // "title 1,2"
    const auto row = [](const char* name, const std::vector<CountedWork>& works,
                        const char* found) {
        QTest::newRow(name) << works << QString::fromLatin1(found);
    };
    row("nothing", {}, "");
    row("one", {work(1, "A", "service")}, "");
    row("one twice the same", {work(1, "A", "service"), work(1, "A", "service")}, "");
    row("one under two", {work(1, "A", "service"), work(1, "A", "scholarship")}, "categories 1");
    row("same title, same category", {work(1, "A", "service"), work(2, "A", "service")}, "");
    row("same title", {work(1, "A", "service"), work(2, "A", "scholarship")}, "title 1,2");
    row("same but for looks",
        {work(1, "Open Access: a Résumé", "service"),
         work(2, "open access – a resume!", "scholarship")},
        "title 1,2");
    row("another title", {work(1, "A", "service"), work(2, "B", "scholarship")}, "");
    row("within a year",
        {work(1, "A", "service", "2025-09-01"), work(2, "A", "scholarship", "2026-08-31")},
        "title 1,2");
    row("every year",
        {work(1, "A", "service", "2024-09-01"), work(2, "A", "scholarship", "2026-09-01")}, "");
    row("three",
        {work(1, "A", "service", "2026-01-01"), work(2, "A", "scholarship", "2024-01-01"),
         work(3, "A", "librarianship", "2026-03-01")},
        "title 1,3");
    row("no date", {work(1, "A", "service"), work(2, "A", "scholarship", "2026-09-01")},
        "title 1,2");
    row("same identifier",
        {work(1, "A", "service", "2020-01-01", "10.5860/crl.1"),
         work(2, "B", "scholarship", "2026-01-01", "https://doi.org/10.5860/CRL.1")},
        "identifier 1,2");
    row("said once",
        {work(1, "A", "service", "", "10.5860/crl.1"),
         work(2, "A", "scholarship", "", "10.5860/crl.1")},
        "identifier 1,2");
    row("without a title", {work(1, "", "service"), work(2, " … ", "scholarship")}, "");
}

void TestFiling::countsTwice() {
    QFETCH(std::vector<CountedWork>, works);
    const char* const words[] = {"categories", "identifier", "title"};
    QStringList all;
    for (const CountedTwice& one : doubleCounting(test::shippedPack("houston-cole"), works)) {
        QStringList ids;
        for (const qint64 id : one.items)
            ids.append(QString::number(id));
        all.append(QString::fromLatin1(words[int(one.by)]) + u' ' + ids.join(u','));
        QVERIFY(one.categories.size() >= 2);
    }
    QTEST(all.join(u"; "_s), "found");
}

void TestFiling::saysWhatIsTwice() {
    const auto pack = test::shippedPack("houston-cole");
    QCOMPARE(doubleCounting(
                 pack, {work(1, "Makerspace", "service"), work(1, "Makerspace", "scholarship")})
                 .front()
                 .text,
             u"“Makerspace” is filed under Service and Scholarship; say which is the main one, so "
             "that it is counted once."_s);
    QCOMPARE(doubleCounting(pack, {work(1, "Makerspace", "service"), work(2, "makerspace", "golf")})
                 .front()
                 .text,
             u"“Makerspace” stands more than once, under Service and golf; is it the same work?"_s);
}

QTEST_APPLESS_MAIN(TestFiling)
#include "tst_filing.moc"
