// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/orcid.h"
#include "tests/core/exchange/importsamples.h"

#include <QMap>

using namespace tenon;
using namespace tenon::exchange;
using namespace tenon::portfolio;

namespace {

QMap<QString, int> typesOf(const ImportReading& reading) {
    QMap<QString, int> types;
    for (const ImportedItem& item : reading.items)
        ++types[typeOf(item)];
    return types;
}

const QByteArray works = R"({"group":[{"work-summary":[
 {"put-code":1,"display-index":"0","title":{"title":{"value":"Copy"}},"type":"book"},
 {"put-code":2,"display-index":"3","title":{"title":{"value":"Pre{ferr}ed"},
  "subtitle":{"value":"sub"}},"type":"conference-poster","journal-title":{"value":"ALA"},
  "publication-date":{"year":{"value":"2019"},"month":{"value":"13"},"day":null}}]},
 {"work-summary":[]}]})";

} // namespace

class TestOrcid : public QObject {
    Q_OBJECT

private slots:
    void picksThePreferred();
    void readsAffiliations();
    void fillsFromTheCitation();
    void refuses();
    void keepsItsLimits();
    void survivesEveryCut();
    void readsTheSharedRecord();
    void readsSharedWorks();
};

void TestOrcid::picksThePreferred() {
    READ(reading, readOrcid(works));
    QCOMPARE(reading->items.size(), 1u);
    QCOMPARE(reading->refused.size(), 1u);
    const ImportedItem& item = reading->items[0];
    QCOMPARE(item.where, u"work 2"_s);
    QCOMPARE(item.whole.item.title, u"Pre{ferr}ed: sub"_s);
    QCOMPARE(typeOf(item), u"presentation"_s);
    QCOMPARE(item.whole.item.status, ItemStatus::Presented);
    QCOMPARE(item.whole.field(u"event"), u"ALA"_s);
    QCOMPARE(idOf(item, IdentifierKind::PutCode), u"2"_s);
    QCOMPARE(item.whole.identifiers.size(), 2u);
    QCOMPARE(startOf(item), u"2019"_s);
    QCOMPARE(item.whole.field(u"publication_date"), u"2019 13"_s);
    QCOMPARE(item.warnings.size(), 1);
}

void TestOrcid::readsAffiliations() {
    const QByteArray record = R"({"activities-summary":{
      "services":{"affiliation-group":[{"summaries":[{"service-summary":{"put-code":7,
        "role-title":"Chair","department-name":"Metadata Section",
        "start-date":{"year":{"value":"2019"}},"end-date":null,
        "organization":{"name":"ALA","address":{"city":"Chicago","country":"US"}}}}]},
        {"summaries":[{"service-summary":{"put-code":8,"role-title":"Member"}}]}]},
      "distinctions":{"affiliation-group":[{"summaries":[{"distinction-summary":{"put-code":9,
        "role-title":"Prize","start-date":{"year":{"value":"2020"}}}}]}]},
      "fundings":{"group":[{"funding-summary":[{"put-code":10,"title":{"title":{"value":"G"}},
        "type":"grant","amount":{"value":"500","currency-code":"USD"},
        "start-date":{"year":{"value":"2018"}},"end-date":{"year":{"value":"2020"}},
        "organization":{"name":"IMLS"}}]}]}}})";
    READ(reading, readOrcid(record));
    QCOMPARE(reading->items.size(), 4u);
    const ImportedItem& grant = reading->items[0];
    QCOMPARE(grant.whole.item.status, ItemStatus::Funded);
    QCOMPARE(grant.whole.field(u"amount"), u"500 USD"_s);
    QCOMPARE(grant.whole.field(u"sponsor"), u"IMLS"_s);
    QCOMPARE(grant.whole.item.ended->iso(), u"2020"_s);
    QVERIFY(!grant.whole.item.ongoing);
    const ImportedItem& chair = reading->items[1];
    QCOMPARE(typeOf(chair), u"office"_s);
    QCOMPARE(chair.whole.item.title, u"Chair, Metadata Section, ALA"_s);
    QVERIFY(chair.whole.item.ongoing);
    QCOMPARE(chair.whole.item.organization, u"ALA"_s);
    QCOMPARE(chair.whole.item.role, u"Chair"_s);
    QCOMPARE(typeOf(reading->items[2]), u"committee"_s);
    QVERIFY(!reading->items[2].whole.item.ongoing);
    QCOMPARE(typeOf(reading->items[3]), u"award"_s);
    QVERIFY(!reading->items[3].whole.item.ongoing);
}

void TestOrcid::fillsFromTheCitation() {
    READ(reading, readOrcid(R"({"put-code":1,"title":{"title":{"value":"Mine"}},
        "type":"journal-article","citation":{"citation-type":"bibtex",
        "citation-value":"@article{a,title={Theirs},author={Doe, J.},volume=3,year=2020}"}})"));
    const ImportedItem& item = reading->items.at(0);
    QCOMPARE(item.whole.item.title, u"Mine"_s);
    QCOMPARE(item.whole.field(u"volume"), u"3"_s);
    QCOMPARE(startOf(item), u"2020"_s);
    QCOMPARE(authorsOf(item), QStringList{u"Doe|J."_s});
    QVERIFY(item.whole.field(u"citation").startsWith(u"@article"_s));
    READ(broken, readOrcid(R"({"put-code":1,"title":{"title":{"value":"Mine"}},
        "citation":{"citation-type":"bibtex","citation-value":"{"}})"));
    QCOMPARE(broken->items.at(0).warnings.size(), 1);
}

void TestOrcid::refuses() {
    QCOMPARE(readOrcid("[]").error().code, ErrorCode::InvalidInput);
    QCOMPARE(readOrcid(R"({"a":1})").error().where, u"line 1, column 1"_s);
    CancelToken cancel;
    cancel.cancel();
    QCOMPARE(readOrcid(works, {}, cancel).error().code, ErrorCode::Cancelled);
}

void TestOrcid::keepsItsLimits() {
    QVERIFY(readOrcid(works, {works.size(), 2, 100, 64}).has_value());
    QVERIFY(readOrcid(works, {works.size() + 1, 3, 100, 64}).has_value());
    QVERIFY(!readOrcid(works, {works.size() - 1, 2, 100, 64}).has_value());
    QVERIFY(!readOrcid(works, {works.size(), 1, 100, 64}).has_value());
    QVERIFY(!readOrcid(works, {works.size(), 2, 100, 6}).has_value());
    READ(reading, readOrcid(works, {works.size(), 2, 10, 64}));
    QCOMPARE(reading->refused.size(), 2u);
}

void TestOrcid::survivesEveryCut() {
    for (qsizetype length = 0; length <= works.size(); ++length)
        if (const auto reading = readOrcid(works.left(length)); !reading)
            QVERIFY(!reading.error().where.isEmpty());
}

void TestOrcid::readsTheSharedRecord() {
    SHARED(bytes, u"orcid/record-full-3.0.json"_s);
    READ(reading, readOrcid(bytes));
    qInfo().noquote() << brief(*reading) << typesOf(*reading);
    const QMap<QString, int> types = typesOf(*reading);
    QCOMPARE(types.value(u"article"_s), 1);     // one work
    QCOMPARE(types.value(u"committee"_s), 1);   // one service
    QCOMPARE(types.value(u"office"_s), 1);      // one membership
    QCOMPARE(types.value(u"reviewing"_s), 1);   // one peer review
    QCOMPARE(types.value(u"degree"_s), 3);      // three educations
    QCOMPARE(types.value(u"development"_s), 1); // one qualification
    QCOMPARE(types.value(u"award"_s), 1);       // one distinction
    QCOMPARE(types.value(u"job_description"_s), 1);
    QCOMPARE(types.value(u"grant"_s), 2); // one funding, one research resource
    QCOMPARE(types.value(u"other"_s), 1); // one invited position
    const ImportedItem& work = reading->items[0];
    QCOMPARE(work.where, u"work 178602"_s);
    QCOMPARE(startOf(work), u"2012-10-01"_s);
    QCOMPARE(idOf(work, IdentifierKind::PutCode), u"178602"_s);
    QCOMPARE(work.warnings,
             QStringList{u"“work:doi” is not a valid doi; it is kept as it stands."_s});
    const auto kept = std::any_of(work.whole.identifiers.begin(), work.whole.identifiers.end(),
                                  [](const ItemIdentifier& id) { return id.value == u"work:doi"; });
    QVERIFY(kept);
    for (const ImportedItem& item : reading->items)
        QVERIFY(item.whole.item.started);
}

void TestOrcid::readsSharedWorks() {
    SHARED(bulk, u"orcid/bulk-works-3-works-3.0.json"_s);
    READ(reading, readOrcid(bulk));
    qInfo().noquote() << brief(*reading);
    QCOMPARE(reading->items.size(), 3u);
    QCOMPARE(reading->items[0].whole.item.title, u"Work Title 1: Work 1 subtitle"_s);
    QCOMPARE(authorsOf(reading->items[1]), QStringList{u"Jordan"_s});
    SHARED(single, u"orcid/work-full-3.0.json"_s);
    READ(one, readOrcid(single));
    qInfo().noquote() << brief(*one);
    QCOMPARE(one->items.size(), 1u);
    QCOMPARE(authorsOf(one->items[0]), QStringList({u"Jordan"_s, u"Fran"_s}));
    QCOMPARE(one->items[0].whole.field(u"part_of"), u"doi:10.1187/20120402"_s);
    QCOMPARE(one->items[0].whole.field(u"container_title"), u"Journal title"_s);
}

QTEST_APPLESS_MAIN(TestOrcid)
#include "tst_orcid.moc"
