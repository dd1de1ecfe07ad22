// SPDX-License-Identifier: GPL-3.0-or-later
// Each change of a pack is one sentence at its path.
#include "core/policy/packdiff.h"
#include "core/policy/packreader.h"
#include "tests/core/policy/packchange.h"

#include <QFile>
#include <QtTest>

using namespace tenon;
using namespace tenon::policy;
using namespace Qt::StringLiterals;
using test::packJson;

namespace {

QStringList sentences(const std::vector<PackChange>& changes) {
    QStringList all;
    for (const PackChange& change : changes)
        all.append(change.path + u": "_s + change.sentence);
    return all;
}

QJsonObject object(const char* json) {
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class TestPackDiff : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void says_data();
    void says();
    void samePacksSayNothing();
    void matchesByCode();
    void speaksTheReadersLanguage();
    void betweenFormats();
    void betweenPacks();
};

void TestPackDiff::says_data() {
    QTest::addColumn<QString>("change");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* change, const QJsonValue& value, const char* sentence) {
        QTest::newRow(sentence) << QString::fromLatin1(change) << value
                                << QString::fromUtf8(sentence);
    };
    const QJsonValue gone(QJsonValue::Undefined);
    row("reviews.1.calendar.0.month", 2,
        "reviews[1].calendar[0].month: Third-year (pre-tenure) review: due 15 Feb, was 15 Mar");
    row("reviews.1.calendar.1.offsetDays", 1,
        "reviews[1].calendar[1].after: Committee's evaluation to the dean: due 1 day(s) after "
        "“Third-year (pre-tenure) review”, was 28 day(s) after “Third-year (pre-tenure) review”");
    row("reviews.1.calendar.1.after", u"appointment"_s,
        "reviews[1].calendar[1].after: Committee's evaluation to the dean: due 28 day(s) after the "
        "appointment, was 28 day(s) after “Third-year (pre-tenure) review”");
    row("tracks.0.years", 6, "tracks[0].years: Tenure track: 6 year(s), was 5");
    row("tracks.0.clock.maxExtensions", 1,
        "tracks[0].clock.maxExtensions: Tenure track – Extension at most: 1, was 2");
    row("tracks.0.clock.midYear", u"nearest-year"_s,
        "tracks[0].clock.midYear: Tenure track – Start in the middle of a year: The nearer of the "
        "two, was The year they start in");
    row("tracks.0.clock.notice", QJsonArray{object(R"({"year":1,"month":3,"day":1})")},
        "tracks[0].clock.notice[0]: Added notice for year 1");
    row("tracks.0.reviews.0.years", QJsonArray{1, 2},
        "tracks[0].reviews[0].years: Tenure track, Annual review – Years: 1, 2, was 1, 2, 3, 4");
    row("tracks.0.reviews.0", gone,
        "tracks[0].reviews: Removed the review “Annual review” from a "
        "track");
    row("tracks.0.title", u"Track"_s, "tracks[0].title: “Tenure track” is now called “Track”");
    row("tracks.0.steps.0", gone, "tracks[0].steps: Removed step “Portfolio started”");
    row("tracks.0.steps.0.year", 2, "tracks[0].steps[0].year: Portfolio started – Year: 2, was 1");
    row("tracks.0.source", u"Another"_s,
        "tracks[0].source: Tenure track – Source: worded "
        "differently");
    row("reviews.2.calendar.1.receipt", gone,
        "reviews[2].calendar[1].receipt: Tenure portfolio due – Receipt required: no, was yes");
    row("reviews.2.calendar.9", object(R"({"code":"board","title":"Board","month":6,"day":1})"),
        "reviews[2].calendar[6]: Added step “Board”");
    row("reviews.2.external.letters", 4,
        "reviews[2].external.letters: Tenure review – Letters needed: 4, was 3");
    row("reviews.2.outcome.rank", gone,
        "reviews[2].outcome.rank: Tenure review – Promotes to: none, was associate");
    row("ranks.2.synonyms", QJsonArray{u"Assistant"_s, u"AP"_s},
        "ranks[2].synonyms: Assistant Professor – Also called: Assistant, AP, was Assistant, Asst. "
        "Professor, Asst Prof, Assistant Prof, Assistant Librarian, Assistant Professor/Librarian, "
        "Assistant Professor, Librarian, Assistant University Librarian");
    row("eligibility.4.capacity", 2, "eligibility[4].capacity: capacity – Mentees: 2, was 3");
    row("conflicts.0.effect", u"warn"_s,
        "conflicts[0].effect: mentor-on-committee – Effect: Warn, was Block");
    row("clauses.0.text", u"Nothing leaves the room."_s,
        "clauses[0].text: Confidence – Text: worded differently");
    row("dossiers.0.sections.3.pageLimit", 12,
        "dossiers[0].sections[3].pageLimit: Candidate's statement – Pages at most: 12, was 10");
    row("yearStart", object(R"({"month":9,"day":1})"),
        "yearStart: Academic year: 1 Sep, was 16 Aug");
    row("assignWithinDays", 30, "assignWithinDays: Assign within days: 30, was 14");
    row("categories.1.subcategories.1.areas", QJsonArray{u"presentations"_s, u"creative"_s},
        "categories[1].subcategories[1].areas: Presentations and posters – Areas of work: "
        "Presentations, Creative work, was Presentations");
    row("ratings.required", QJsonArray{u"excellent"_s},
        "ratings.required: Ratings – Ratings required: excellent, was excellent, very good, "
        "satisfactory");
    row("categories.0.leastRating", u"very good"_s,
        "categories[0].leastRating: Librarianship – Rating at least: very good, was none");
    row("countsFrom", u"last_promotion"_s,
        "countsFrom: Work counts from: The last promotion, was Always");
    row("ratings.combination", gone,
        "ratings.combination: Ratings – Combination: none, was One "
        "area excellent, a second beyond satisfactory, the third "
        "satisfactory");
}

void TestPackDiff::says() {
    QFETCH(QString, change);
    QFETCH(QJsonValue, value);
    QFETCH(QString, sentence);
    const QJsonObject after = test::changed(packJson(), change.split(u'.'), value).toObject();
    QCOMPARE(sentences(packChanges(packJson(), after)), QStringList{sentence});
}

void TestPackDiff::samePacksSayNothing() {
    QJsonObject renamed = packJson();
    renamed["version"_L1] = u"2"_s;
    // A default that is written out changes nothing.
    renamed = test::changed(renamed, u"tracks.0.clock.waivable"_s.split(u'.'), true).toObject();
    QCOMPARE(sentences(packChanges(packJson(), renamed)), QStringList());
}

void TestPackDiff::matchesByCode() {
    QJsonObject after = packJson();
    QJsonArray clauses = after["clauses"_L1].toArray();
    const QJsonValue first = clauses.takeAt(0);
    clauses.append(first);
    after["clauses"_L1] = clauses;
    QCOMPARE(sentences(packChanges(packJson(), after)),
             QStringList{u"clauses: Clauses: in another order"_s});
}

void TestPackDiff::speaksTheReadersLanguage() {
    QLocale::setDefault(QLocale(QLocale::French));
    const QJsonObject after =
        test::changed(packJson(), u"reviews.1.calendar.0.month"_s.split(u'.'), 2).toObject();
    const QStringList said = sentences(packChanges(packJson(), after));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QVERIFY2(said.front().contains(u"15 févr."_s), qPrintable(said.front()));
}

void TestPackDiff::betweenFormats() {
    QFile file(QStringLiteral(TENON_SOURCE_DIR "/tests/data/policy-format-1.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject one = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(sentences(packChanges(one, inNewestFormat(one))), QStringList());
    const QStringList said = sentences(packChanges(one, packJson()));
    QVERIFY(said.contains(u"reviews[0]: Added review “Annual review”"_s));
    QVERIFY(said.contains(u"tracks[0].steps: Removed step “Annual review, year 1”"_s));
    QVERIFY(!said.join(u'\n').contains(u"Extension at most"_s));
}

void TestPackDiff::betweenPacks() {
    const auto changes = packChanges(packJson("houston-cole"), packJson("six-year"));
    const QStringList said = sentences(changes);
    QVERIFY(said.contains(u"tracks[0].years: Tenure track: 6 year(s), was 5"_s));
    for (const PackChange& change : changes)
        QVERIFY(!change.path.isEmpty() && !change.sentence.isEmpty());
}

QTEST_APPLESS_MAIN(TestPackDiff)
#include "tst_packdiff.moc"
