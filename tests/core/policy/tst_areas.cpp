// SPDX-License-Identifier: GPL-3.0-or-later
// Where each pack files an area of work.
#include "core/policy/areas.h"
#include "core/policy/packschema.h"
#include "tests/core/policy/packchange.h"
#include "tests/support/packs.h"

#include <QFile>

using namespace tenon;
using namespace tenon::policy;
using namespace Qt::StringLiterals;

class TestAreas : public QObject {
    Q_OBJECT

private slots:
    void everyShippedPackFilesEveryArea_data();
    void everyShippedPackFilesEveryArea();
    void schemaKnowsTheSameAreas();
    void places_data();
    void places();
    void placesOfAPackWithoutAreas_data();
    void placesOfAPackWithoutAreas();
    void everyPlaceComesBackFromItsKey_data();
    void everyPlaceComesBackFromItsKey();
    void areasGoBeforeCodes();
    void requiredSaysWhatTheWordsSay();
};

void TestAreas::everyShippedPackFilesEveryArea_data() {
    QTest::addColumn<QString>("name");
    for (const QString& name : shippedPacks())
        QTest::newRow(qPrintable(name)) << name;
}

void TestAreas::everyShippedPackFilesEveryArea() {
    QFETCH(QString, name);
    const PolicyPack pack = test::shippedPack(qPrintable(name));
    QStringList filed;
    for (const Category& category : pack.categories) {
        filed += category.areas;
        for (const Subcategory& sub : category.subcategories)
            filed += sub.areas;
    }
    QStringList all = areasOfWork();
    filed.sort();
    all.sort();
    QCOMPARE(filed, all); // each at one place, and none by its code alone
}

void TestAreas::schemaKnowsTheSameAreas() {
    const SchemaNode category = rootOfSchema().member(u"categories"_s).element();
    const SchemaNode sub = category.member(u"subcategories"_s).element();
    QCOMPARE(category.member(u"areas"_s).element().choices(), areasOfWork());
    QCOMPARE(sub.member(u"areas"_s).element().choices(), areasOfWork());
}

void TestAreas::places_data() {
    QTest::addColumn<QString>("pack");
    QTest::addColumn<QString>("area");
    QTest::addColumn<QString>("place"); // category/subcategory
    const auto row = [](const char* pack, const char* area, const char* place) {
        QTest::newRow(qPrintable(QString::fromLatin1(pack) + u' ' + QString::fromLatin1(area)))
            << QString::fromLatin1(pack) << QString::fromLatin1(area) << QString::fromLatin1(place);
    };
    row("houston-cole", "instruction", "librarianship/instruction");
    row("houston-cole", "archives", "librarianship/collections");
    row("houston-cole", "learning", "librarianship/");
    row("houston-cole", "editing", "scholarship/publications");
    row("houston-cole", "university", "service/library");
    row("houston-cole", "mentoring", "service/library");
    row("houston-cole", "golf", "");
    row("houston-cole", "", "");
    row("aaup-seven-year", "editing", "service/profession");
    row("continuing-appointment", "publications", "currency/contributions");
    row("continuing-appointment", "learning", "currency/learning");
    row("four-criteria", "instruction", "teaching/instruction");
    row("four-criteria", "reference", "librarianship/instruction");
    row("four-criteria", "diversity", "service/diversity");
}

void TestAreas::places() {
    QFETCH(QString, pack);
    QFETCH(QString, area);
    QFETCH(QString, place);
    const auto found = placeOfArea(test::shippedPack(qPrintable(pack)), area);
    QCOMPARE(found ? found->category + u'/' + found->subcategory : QString(), place);
}

void TestAreas::placesOfAPackWithoutAreas_data() {
    QTest::addColumn<QString>("area");
    QTest::addColumn<QString>("place");
    const auto row = [](const char* area, const char* place) {
        QTest::newRow(area) << QString::fromLatin1(area) << QString::fromLatin1(place);
    };
    row("instruction", "librarianship");
    row("cataloguing", "librarianship");
    row("evaluation", "librarianship");
    row("publications", "scholarship");
    row("awards", "scholarship");
    row("editing", "service");
    row("mentoring", "service");
    row("community", "service");
}

// A policy of format 1, as older libraries keep it, has categories and nothing finer.
void TestAreas::placesOfAPackWithoutAreas() {
    QFile file(QStringLiteral(TENON_SOURCE_DIR "/tests/data/policy-format-1.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto pack = parsePack(file.readAll());
    QVERIFY(pack.has_value());
    QFETCH(QString, area);
    QFETCH(QString, place);
    const auto found = placeOfArea(*pack, area);
    QVERIFY(found.has_value());
    QCOMPARE(found->category, place);
    QCOMPARE(found->subcategory, QString());
}

void TestAreas::everyPlaceComesBackFromItsKey_data() {
    everyShippedPackFilesEveryArea_data();
}

void TestAreas::everyPlaceComesBackFromItsKey() {
    QFETCH(QString, name);
    const PolicyPack pack = test::shippedPack(qPrintable(name));
    std::size_t expected = pack.categories.size();
    for (const Category& category : pack.categories)
        expected += category.subcategories.size();
    const std::vector<FiledUnder> all = placesOf(pack);
    QCOMPARE(all.size(), expected);
    QStringList keys;
    for (const FiledUnder& place : all) {
        const Category* category = pack.category(place.category);
        QVERIFY(category);
        QVERIFY(place.subcategory.isEmpty() || category->subcategory(place.subcategory));
        QCOMPARE(FiledUnder::fromKey(place.key()), place);
        keys.append(place.key());
    }
    QCOMPARE(keys.removeDuplicates(), 0);
}

void TestAreas::areasGoBeforeCodes() {
    PolicyPack pack;
    Category first{u"work"_s, u"Work"_s, {}, 0, 0, 0, {}, {}, {}};
    first.subcategories = {{u"publications"_s, u"Publications"_s, {}, {}},
                           {u"contributions"_s, u"Contributions"_s, {}, {}}};
    pack.categories = {first};
    QCOMPARE(placeOfArea(pack, u"publications"_s)->subcategory, u"publications"_s);
    QCOMPARE(placeOfArea(pack, u"presentations"_s)->subcategory, u"contributions"_s);
    QVERIFY(!placeOfArea(pack, u"community"_s));
    pack.categories.front().areas = {u"community"_s};
    QVERIFY((placeOfArea(pack, u"community"_s) == FiledUnder{u"work"_s, {}}));
    pack.categories.front().subcategories[1].areas = {u"publications"_s};
    QCOMPARE(placeOfArea(pack, u"publications"_s)->subcategory, u"contributions"_s);
}

void TestAreas::requiredSaysWhatTheWordsSay() {
    const auto houston = test::shippedPack("houston-cole");
    QCOMPARE(houston.ratings.required,
             (QStringList{u"excellent"_s, u"very good"_s, u"satisfactory"_s}));
    QVERIFY(houston.categories.front().leastRating.isEmpty());
    QCOMPARE(houston.countsFrom, CountsFrom::Always);
    const auto six = test::shippedPack("six-year");
    QCOMPARE(six.category(u"librarianship"_s)->leastRating, u"exceeds expectations"_s);
    QCOMPARE(six.category(u"service"_s)->leastRating, u"meets expectations"_s);
    const auto promoted = parsePack(test::packWith(u"countsFrom"_s, u"last_promotion"_s));
    QCOMPARE(promoted->countsFrom, CountsFrom::LastPromotion);
}

QTEST_APPLESS_MAIN(TestAreas)
#include "tst_areas.moc"
