// SPDX-License-Identifier: GPL-3.0-or-later
// The same work told twice: found, completed, merged; and which of the authors is me.
#include "core/portfolio/itemmatch.h"

#include <QTest>

using namespace tenon;
using namespace tenon::portfolio;
using namespace Qt::StringLiterals;

class TestItemMatch : public QObject {
    Q_OBJECT
private slots:
    void sameWork_data();
    void sameWork();
    void thisIsMe_data();
    void thisIsMe();
    void myPlaceAmongAuthors();
    void importingAgainAddsNothing();
    void twoOfTheSameFileAreOne();
    void whatIsThereIsNeverReplaced();
    void mergedSideBySide();
};

namespace {

WholeItem work(const char* title, const char* year, const char* author, const char* doi = "") {
    WholeItem whole;
    whole.item.title = QString::fromUtf8(title);
    whole.item.type = ItemType::Article;
    whole.item.started = PartialDate::fromIso(QString::fromLatin1(year));
    if (*author)
        whole.addPerson(Part::Author, QString::fromUtf8(author), u"A."_s);
    whole.addIdentifier(IdentifierKind::Doi, QString::fromLatin1(doi));
    return whole;
}

} // namespace

// ORCID-Source #3001 and #3673, JabRef #296: by identifier, then by title, year and first author.
void TestItemMatch::sameWork_data() {
    QTest::addColumn<WholeItem>("a");
    QTest::addColumn<WholeItem>("b");
    QTest::addColumn<bool>("same");
    const auto row = [](const char* name, const WholeItem& a, const WholeItem& b, bool same) {
        QTest::newRow(name) << a << b << same;
    };
    const WholeItem plain = work("Shelf reading", "2017", "Osei", "10.1/a");
    row("doi, whatever the title", plain, work("Other", "2018", "Else", "https://doi.org/10.1/A"),
        true);
    row("braces and case", plain, work("{S}helf Reading.", "2017", "OSEI"), true);
    row("accents", work("Über Bücher", "2017", "Müller"), work("Uber Bucher", "2017-03", "Muller"),
        true);
    row("another year", plain, work("Shelf reading", "2018", "Osei"), false);
    row("another author", plain, work("Shelf reading", "2017", "Okafor"), false);
    row("no author on either", work("Minutes", "2017", ""), work("Minutes", "2017", ""), true);
    row("another doi and title", plain, work("Another", "2017", "Osei", "10.1/b"), false);
    WholeItem chapter = work("One", "2017", "Osei");
    chapter.item.type = ItemType::Chapter;
    chapter.addIdentifier(IdentifierKind::Isbn, u"9780306406157"_s);
    WholeItem other = work("Two", "2017", "Osei");
    other.item.type = ItemType::Chapter;
    other.addIdentifier(IdentifierKind::Isbn, u"0-306-40615-2"_s);
    row("two chapters of one book", chapter, other, false);
    chapter.item.type = other.item.type = ItemType::Book;
    row("one book", chapter, other, true);
    row("another doi, same title", plain, work("Shelf reading", "2017", "Osei", "10.1/b"), false);
    WholeItem committee = work("Member", "2017", "");
    committee.item.type = ItemType::Committee;
    WholeItem degree = work("Member", "2017", "");
    degree.item.type = ItemType::Degree;
    row("service is no degree", committee, degree, false);
    WholeItem first = committee;
    WholeItem second = committee;
    first.addIdentifier(IdentifierKind::PutCode, u"1"_s);
    second.addIdentifier(IdentifierKind::PutCode, u"2"_s);
    row("two entries of one record", first, second, false);
    degree.item.title = u"PhD"_s;
    degree.addIdentifier(IdentifierKind::PutCode, u"1"_s);
    row("put-codes count by kind", first, degree, false);
    WholeItem wos = work("A", "2017", "Osei");
    wos.addIdentifier(IdentifierKind::Wos, u"000123"_s);
    WholeItem again = work("B", "2016", "Osei");
    again.addIdentifier(IdentifierKind::Wos, u"000123"_s);
    row("web of science", wos, again, true);
    WholeItem journal = work("A", "2017", "Osei");
    journal.addIdentifier(IdentifierKind::Issn, u"0378-5955"_s);
    WholeItem sameJournal = work("B", "2017", "Osei");
    sameJournal.addIdentifier(IdentifierKind::Issn, u"0378-5955"_s);
    row("one journal is not one work", journal, sameJournal, false);
}

void TestItemMatch::sameWork() {
    QFETCH(WholeItem, a);
    QFETCH(WholeItem, b);
    const auto lines = planImport({a}, {b});
    QCOMPARE(lines.size(), std::size_t(1));
    QTEST(lines.front().existing.has_value(), "same");
    QCOMPARE(lines.front().why.isEmpty(), !lines.front().existing.has_value());
}

// teachPress #116: one author under seven spellings.
void TestItemMatch::thisIsMe_data() {
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("variant");
    QTest::addColumn<bool>("me");
    const auto row = [](const char* family, const char* given, const char* variant, bool me) {
        QTest::newRow(qPrintable(u"%1, %2 = %3"_s.arg(
            QString::fromUtf8(family), QString::fromUtf8(given), QString::fromUtf8(variant))))
            << QString::fromUtf8(family) << QString::fromUtf8(given) << QString::fromUtf8(variant)
            << me;
    };
    row("Osei", "Amara", "Osei, Amara", true);
    row("Osei", "A.", "Amara Osei", true);
    row("OSEI", "A B", "Osei, Amara", true);
    row("Osei", "Amara B.", "Osei, A. B.", true);
    row("Öberg", "Åsa", "Oberg, Asa", true);
    row("Osei", "B.", "Osei, Amara", false);
    row("Osei", "Amara C.", "Osei, Amara B.", false);
    row("Oseil", "Amara", "Osei, Amara", false);
    row("Osei", "", "Osei, Amara", false);
    row("Northfield University Library", "", "Northfield University Library,", true);
    row("", "", "", false);
}

void TestItemMatch::thisIsMe() {
    QFETCH(QString, family);
    QFETCH(QString, given);
    QFETCH(QString, variant);
    ItemPerson person;
    person.family = family;
    person.given = given;
    QTEST(isSameName(person, variant), "me");
}

void TestItemMatch::myPlaceAmongAuthors() {
    WholeItem whole = work("A", "2017", "Okafor");
    whole.addPerson(Part::Editor, u"Osei"_s, u"Amara"_s);
    whole.addPerson(Part::Author, u"Osei"_s, u"Amara"_s);
    whole.addPerson(Part::Author, u"Lindqvist"_s, u"Daniel"_s);
    QCOMPARE(authorPlace(whole), (std::pair{0, 3}));
    QVERIFY(markMe(whole, {u"Osei, A."_s}));
    QVERIFY(!markMe(whole, {u"Osei, A."_s})); // already known
    QCOMPARE(authorPlace(whole), (std::pair{2, 3}));
}

void TestItemMatch::importingAgainAddsNothing() {
    std::vector<WholeItem> incoming{work("A", "2017", "Osei", "10.1/a"), work("B", "", "Osei"),
                                    work("C", "2019", "")};
    incoming[1].setField(u"mendeley-groups"_s, u"Mine"_s);
    incoming[2].tags = {{{}, {}, u"Open"_s}};
    std::vector<WholeItem> stored;
    for (const ImportLine& line : planImport({}, incoming)) {
        QCOMPARE(line.fate, ImportFate::New);
        stored.push_back(line.result);
    }
    for (const ImportLine& line : planImport(stored, incoming))
        QCOMPARE(line.fate, ImportFate::Duplicate);
    incoming[0].setField(u"volume"_s, u"7"_s);
    const auto lines = planImport(stored, incoming);
    QCOMPARE(lines[0].fate, ImportFate::Changed);
    QCOMPARE(lines[0].result.field(u"volume"), u"7"_s);
    QCOMPARE(lines[1].fate, ImportFate::Duplicate);
}

void TestItemMatch::twoOfTheSameFileAreOne() {
    WholeItem first = work("A", "2017", "Osei", "10.1/a");
    WholeItem second = work("A", "2017", "Osei");
    second.addIdentifier(IdentifierKind::Pmid, u"77"_s);
    WholeItem third = work("Another title", "2017", "Osei"); // known by what the second brought
    third.addIdentifier(IdentifierKind::Pmid, u"77"_s);
    const auto lines = planImport({}, {first, second, third});
    QCOMPARE(lines[0].fate, ImportFate::New);
    QCOMPARE(lines[1].fate, ImportFate::Duplicate);
    QCOMPARE(lines[1].earlier, std::optional<std::size_t>(0));
    QCOMPARE(lines[2].earlier, std::optional<std::size_t>(0));
    QCOMPARE(lines[0].result.identifier(IdentifierKind::Pmid), u"77"_s);
}

void TestItemMatch::whatIsThereIsNeverReplaced() {
    WholeItem mine = work("A", "2017", "Osei", "10.1/a");
    mine.item.description = u"My own words"_s;
    mine.item.category = u"scholarship"_s;
    WholeItem theirs = work("a!", "2016", "Else", "10.1/a");
    theirs.item.description = u"Theirs"_s;
    theirs.item.impact = u"Cited"_s;
    const WholeItem whole = completedBy(mine, theirs);
    QCOMPARE(whole.item.title, u"A"_s);
    QCOMPARE(whole.item.description, u"My own words"_s);
    QCOMPARE(whole.item.impact, u"Cited"_s);
    QCOMPARE(whole.people.size(), std::size_t(1));
    QCOMPARE(whole.item.started->year(), 2017);
}

void TestItemMatch::mergedSideBySide() {
    WholeItem first = work("Shelf reading", "2017", "Osei", "10.1/a");
    first.setField(u"volume"_s, u"7"_s);
    WholeItem second = work("Shelf Reading: a study", "2017-03", "Osei");
    second.setField(u"volume"_s, u"VII"_s);
    second.setField(u"issue"_s, u"2"_s);
    second.tags = {{{}, {}, u"stacks"_s}};
    const std::vector<WholeItem> accounts{first, second};
    const auto fields = mergeFields(accounts);
    std::vector<int> choices;
    for (const MergeField& field : fields) {
        QCOMPARE(field.values.size(), 2);
        choices.push_back(field.name == u"title" || field.name == u"dates" ? 1 : field.proposed);
    }
    const WholeItem whole = merged(accounts, choices);
    QCOMPARE(whole.item.title, u"Shelf Reading: a study"_s);
    QCOMPARE(whole.item.started->iso(), u"2017-03"_s);
    QCOMPARE(whole.field(u"volume"), u"7"_s);
    QCOMPARE(whole.field(u"issue"), u"2"_s); // the first says nothing
    QCOMPARE(whole.identifier(IdentifierKind::Doi), u"10.1/a"_s);
    QCOMPARE(whole.tags.size(), std::size_t(1));
    const auto differing = std::count_if(fields.begin(), fields.end(),
                                         [](const MergeField& f) { return f.differs(); });
    QCOMPARE(differing, 3); // title, dates, volume
}

QTEST_APPLESS_MAIN(TestItemMatch)
#include "tst_itemmatch.moc"
