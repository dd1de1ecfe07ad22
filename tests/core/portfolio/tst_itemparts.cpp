// SPDX-License-Identifier: GPL-3.0-or-later
// The values an item is made of: types with their fields, statuses, identifiers compared.
#include "core/portfolio/itemparts.h"

#include <QSet>
#include <QTest>

using namespace tenon;
using namespace tenon::portfolio;
using namespace Qt::StringLiterals;

class TestItemParts : public QObject {
    Q_OBJECT
private slots:
    void everyTypeHasWordsEvidenceAndKnownFields();
    void anUnknownFieldIsShownByItsName();
    void everyStatusCountsSomewhere();
    void periodsAsPeopleReadThem();
    void identifiersAreComparedNormalized_data();
    void identifiersAreComparedNormalized();
    void partsAreAddedOnce();
};

void TestItemParts::everyTypeHasWordsEvidenceAndKnownFields() {
    QSet<QString> titles;
    for (const auto& [type, token] : Tokens<ItemType>::pairs) {
        titles.insert(itemTypeText(type));
        QVERIFY2(!usualEvidence(type).isEmpty(), token);
        for (const FieldSpec& field : fieldsOf(type)) {
            // A label of its own, not one made of the name.
            QVERIFY2(!field.label.isEmpty(), qPrintable(field.name));
            QCOMPARE(field.kind == FieldKind::Choice, !field.choices.isEmpty());
            for (const QString& choice : field.choices)
                QVERIFY(!choiceText(choice).isEmpty());
        }
    }
    QCOMPARE(titles.size(), qsizetype(Tokens<ItemType>::pairs.size()));
}

void TestItemParts::anUnknownFieldIsShownByItsName() {
    QCOMPARE(fieldNamed(u"mendeley-groups"_s).label, u"Mendeley groups"_s);
    QCOMPARE(fieldNamed(u"container_title"_s).label, u"Published in"_s);
}

// FAR's set and what domain.md 3.7 adds: have, still to come, or come to nothing.
void TestItemParts::everyStatusCountsSomewhere() {
    using S = ItemStatus;
    const QHash<QString, StatusGroup> expected{
        {tokenOf(S::Planned), StatusGroup::Pending},
        {tokenOf(S::InProgress), StatusGroup::Pending},
        {tokenOf(S::Submitted), StatusGroup::Pending},
        {tokenOf(S::ReviseAndResubmit), StatusGroup::Pending},
        {tokenOf(S::Accepted), StatusGroup::Have},
        {tokenOf(S::InPress), StatusGroup::Have},
        {tokenOf(S::Published), StatusGroup::Have},
        {tokenOf(S::Presented), StatusGroup::Have},
        {tokenOf(S::Done), StatusGroup::Have},
        {tokenOf(S::Funded), StatusGroup::Have},
        {tokenOf(S::Rejected), StatusGroup::Ended},
        {tokenOf(S::Declined), StatusGroup::Ended},
        {tokenOf(S::Cancelled), StatusGroup::Ended},
        {tokenOf(S::Discontinued), StatusGroup::Ended}};
    for (const auto& [status, token] : Tokens<ItemStatus>::pairs) {
        QVERIFY(expected.contains(QString::fromLatin1(token)));
        QCOMPARE(groupOf(status), expected.value(QString::fromLatin1(token)));
        QVERIFY(!statusText(status).isEmpty());
    }
}

void TestItemParts::periodsAsPeopleReadThem() {
    const auto year = PartialDate::fromIso(u"2017"_s);
    const auto month = PartialDate::fromIso(u"2019-05"_s);
    QCOMPARE(periodText({}, {}, false), u"No date"_s);
    QCOMPARE(periodText(year, {}, false), u"2017"_s);
    QCOMPARE(periodText(year, year, false), u"2017"_s);
    QCOMPARE(periodText(year, month, false), u"2017 – May 2019"_s);
    QCOMPARE(periodText(month, {}, true), u"May 2019 – present"_s);
}

void TestItemParts::identifiersAreComparedNormalized_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("normal");
    const auto row = [](const char* name, IdentifierKind kind, const char* value,
                        const char* normal) {
        QTest::newRow(name) << int(kind) << QString::fromLatin1(value)
                            << QString::fromLatin1(normal);
    };
    using K = IdentifierKind;
    row("doi", K::Doi, "10.1371/journal.PCBI.1", "10.1371/journal.pcbi.1");
    row("doi address", K::Doi, "https://doi.org/10.1/ABC", "10.1/abc");
    row("old doi address", K::Doi, "http://dx.doi.org/10.1/abc", "10.1/abc");
    row("doi:", K::Doi, "doi: 10.1/abc", "10.1/abc");
    row("no doi", K::Doi, "Chemistry (all)", "");
    row("isbn-13", K::Isbn, "978-0-306-40615-7", "9780306406157"); // ISO 2108's own example
    row("isbn-10", K::Isbn, "0-306-40615-2", "9780306406157");
    row("no isbn", K::Isbn, "12", "");
    row("issn", K::Issn, "0378-595x", "0378595X");
    row("pmcid", K::Pmcid, "PMC123", "123");
    row("address", K::Url, "HTTPS://Example.ORG/Path/", "example.org/Path");
}

void TestItemParts::identifiersAreComparedNormalized() {
    QFETCH(int, kind);
    QFETCH(QString, value);
    QTEST(normalizedIdentifier(IdentifierKind(kind), value), "normal");
}

void TestItemParts::partsAreAddedOnce() {
    WholeItem whole;
    whole.addIdentifier(IdentifierKind::Doi, u"10.1/A"_s);
    whole.addIdentifier(IdentifierKind::Doi, u"https://doi.org/10.1/a"_s);
    whole.addIdentifier(IdentifierKind::Doi, u"  "_s);
    QCOMPARE(whole.identifiers.size(), std::size_t(1));
    whole.setField(u"volume"_s, u"3"_s);
    whole.setField(u"volume"_s, u"4"_s);
    QCOMPARE(whole.field(u"volume"), u"4"_s);
    whole.setField(u"volume"_s, {});
    QVERIFY(whole.fields.empty());
    whole.addPerson(Part::Author, u"Osei"_s, u"Amara"_s);
    whole.addPerson(Part::Editor, u"Okafor"_s, {});
    whole.addPerson(Part::Author, u"Lindqvist"_s, {});
    QCOMPARE(whole.people[1].position, 1);
    QCOMPARE(whole.people[2].position, 2);
    QCOMPARE(personText(whole.people[0]), u"Amara Osei"_s);
}

QTEST_APPLESS_MAIN(TestItemParts)
#include "tst_itemparts.moc"
