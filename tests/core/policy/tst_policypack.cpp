// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/packreader.h"
#include "tests/core/policy/packchange.h"
#include "tests/support/packs.h"

#include <QFile>

using namespace tenon;
using namespace tenon::policy;
using namespace Qt::StringLiterals;
using test::packWith;

namespace {

std::optional<TrackStep> stepOf(const PolicyPack& pack, const QString& code) {
    for (const TrackStep& step : stepsOf(pack, pack.tracks.front()))
        if (step.code == code)
            return step;
    return std::nullopt;
}

QByteArray formatOne() {
    QFile file(QStringLiteral(TENON_SOURCE_DIR "/tests/data/policy-format-1.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Every key of an object of a pack stands in its schema, with a title and a description.
QStringList unknownTo(const QJsonObject& root, QJsonObject schema, const QJsonValue& value,
                      const QString& path) {
    if (const QString ref = schema["$ref"_L1].toString(); !ref.isEmpty())
        schema = root["$defs"_L1][ref.section(u'/', -1)].toObject();
    QStringList unknown;
    const QJsonArray list = value.toArray();
    for (qsizetype i = 0; i < list.size(); ++i)
        unknown +=
            unknownTo(root, schema["items"_L1].toObject(), list[i], u"%1[%2]"_s.arg(path).arg(i));
    const QJsonObject object = value.toObject();
    for (const QString& key : object.keys()) {
        const QJsonObject inner = schema["properties"_L1][key].toObject();
        if (inner["title"_L1].toString().isEmpty() || inner["description"_L1].toString().isEmpty())
            unknown += path + u'.' + key;
        unknown += unknownTo(root, inner, object[key], path + u'.' + key);
    }
    return unknown;
}

} // namespace

class TestPolicyPack : public QObject {
    Q_OBJECT

private slots:
    void shippedPacksAreGood_data();
    void shippedPacksAreGood();
    void listsWhatIsShipped();
    void houstonColeIsTheSeed();
    void readsTheClock();
    void readsReviews();
    void readsLaddersAndCriteria();
    void readsFormatOne();
    void formatOneInTheNewest();
    void looksUpByCode();
    void schemaNamesEveryKey_data() { shippedPacksAreGood_data(); }
    void schemaNamesEveryKey();
    void schemaAsksForTheSame();
};

void TestPolicyPack::shippedPacksAreGood_data() {
    QTest::addColumn<QString>("name");
    for (const QString& name : shippedPacks())
        QTest::newRow(qPrintable(name)) << name;
}

void TestPolicyPack::shippedPacksAreGood() {
    QFETCH(QString, name);
    const auto reading = readPack(*shippedPackJson(name));
    for (const PackFault& fault : reading.faults)
        qWarning("%s: %s", qPrintable(fault.path), qPrintable(fault.message));
    QVERIFY(reading.faults.empty());
    QCOMPARE(reading.pack.name, name);
    QVERIFY(!reading.pack.sources.isEmpty());
    for (const Track& track : reading.pack.tracks)
        for (const TrackStep& step : stepsOf(reading.pack, track))
            QVERIFY2(!step.source.isEmpty(), qPrintable(step.code));
    // What a campus needs to begin with is there in every one.
    QVERIFY(!reading.pack.ratings.scale.isEmpty() && !reading.pack.workload.empty());
    QVERIFY(!reading.pack.conflicts.empty() && !reading.pack.dossiers.empty());
    QVERIFY(reading.pack.clauses.size() >= 6);
    for (const Category& category : reading.pack.categories)
        QVERIFY2(!category.subcategories.empty(), qPrintable(category.code));
}

void TestPolicyPack::listsWhatIsShipped() {
    QCOMPARE(shippedPacks(),
             (QStringList{u"aaup-seven-year"_s, u"continuing-appointment"_s, u"four-criteria"_s,
                          u"houston-cole"_s, u"six-year"_s, u"two-extension-eight-year"_s}));
    const auto missing = shippedPackJson(u"policy-pack.schema"_s);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
    QVERIFY(missing.error().message.contains(u"houston-cole, six-year"_s));
}

// Houston Cole Library mentoring program; JSU Faculty Handbook, section 2.
void TestPolicyPack::houstonColeIsTheSeed() {
    const PolicyPack pack = test::shippedPack("houston-cole");
    QCOMPARE(pack.track(u"tenure-track"_s)->years, 5);
    QCOMPARE(pack.ranks.size(), std::size_t(6));
    QVERIFY(pack.rank(u"associate"_s)->order > pack.rank(u"assistant"_s)->order);
    QCOMPARE(pack.yearStartMonth, 8);
    QCOMPARE(pack.yearStartDay, 16);
    QCOMPARE(pack.assignWithinDays, 14);
    QCOMPARE(pack.eligibility.size(), std::size_t(6));
    QVERIFY(pack.activity(u"draft-reading"_s)->counts);
    QVERIFY(!pack.activity(u"travel"_s)->counts);
    for (const auto& code : {u"portfolio-started"_s, u"annual-review-1"_s, u"annual-review-2"_s,
                             u"annual-review-3"_s, u"annual-review-4"_s, u"third-year-review"_s,
                             u"tenure-portfolio"_s, u"tenure-decision"_s})
        QVERIFY2(stepOf(pack, code), qPrintable(code));
    QCOMPARE(stepOf(pack, u"annual-review-3"_s)->year, 3);
    QCOMPARE(stepOf(pack, u"annual-review-3"_s)->title, u"Annual review, year 3"_s);
    QVERIFY(stepOf(pack, u"tenure-portfolio"_s)->receipt);
    QVERIFY(!stepOf(pack, u"library-committee"_s)->milestone);
}

// [AAUP-notice], [CHAS], [UAH]
void TestPolicyPack::readsTheClock() {
    const auto aaup = test::shippedPack("aaup-seven-year");
    const ClockRule& clock = aaup.tracks.front().clock;
    QCOMPARE(clock.midYear, MidYearRule::NearestYear);
    QVERIFY((clock.notice == std::vector<NoticeRule>{{1, 3, 1, 0}, {2, 12, 15, 0}, {3, 0, 0, 12}}));
    QCOMPARE(aaup.tracks.front().years, 7);
    const auto eight = test::shippedPack("two-extension-eight-year");
    const ClockRule& caps = eight.tracks.front().clock;
    QCOMPARE(caps.maxExtensions, 2);
    QCOMPARE(caps.maxTotalYears, 8);
    QCOMPARE(caps.maxCredit, 3);
    QCOMPARE(caps.requestWithinDays, 90);
    QCOMPARE(caps.leaveDays, 120);
    QCOMPARE(stepOf(eight, u"third-year-review"_s)->movesIfGrantedByYear, 2);
    QCOMPARE(stepOf(eight, u"mentor-plan"_s)->after, u"appointment"_s);
    QCOMPARE(stepOf(eight, u"mentor-plan"_s)->offsetDays, 60);
}

// [WINTH], [JU-dates], [UDEL]
void TestPolicyPack::readsReviews() {
    const auto aaup = test::shippedPack("aaup-seven-year");
    const ReviewKind* post = aaup.review(u"post-tenure"_s);
    QCOMPARE(post->calendar.front().weekend, WeekendRule::MondayAfter);
    QCOMPARE(post->calendar[1].dependsOn, QStringList{u"post-tenure-file"_s});
    const auto eight = test::shippedPack("two-extension-eight-year");
    const ReviewKind* tenure = eight.review(u"tenure"_s);
    QVERIFY((tenure->external == ExternalReviewRule{5, 8, 4, 3}));
    QVERIFY((tenure->outcome == ReviewOutcome{true, u"associate"_s}));
    QCOMPARE(tenure->calendar.front().actor, u"Dean"_s);
    QVERIFY(!tenure->calendar.front().firm);
    QCOMPARE(eight.conflicts.front().effect, ConflictEffect::Allow);
    const auto four = test::shippedPack("four-criteria");
    QVERIFY(stepOf(four, u"fourth-year-review"_s)->movesWithExtension);
    // A calendar's step without a source of its own has the review's.
    QCOMPARE(stepOf(four, u"fourth-year-review"_s)->source, four.review(u"fourth-year"_s)->source);
}

// [SFA], [DELTA-p], [PSU-07]
void TestPolicyPack::readsLaddersAndCriteria() {
    const auto continuing = test::shippedPack("continuing-appointment");
    QCOMPARE(continuing.ladders.size(), std::size_t(2));
    QCOMPARE(continuing.rank(u"archivist-3"_s)->ladder, u"archivist"_s);
    QVERIFY(!continuing.rank(u"archivist-3"_s)->tenurable);
    QCOMPARE(continuing.track(u"archivist"_s)->kind, TrackKind::PromotionOnly);
    QVERIFY(!continuing.track(u"continuing"_s)->tenure);
    QCOMPARE(continuing.track(u"continuing"_s)->preTenureReview, u"reappointment-review-3"_s);
    const auto eight = test::shippedPack("two-extension-eight-year");
    QCOMPARE(eight.rank(u"professor"_s)->minProfessionalYears, 12);
    QCOMPARE(eight.rank(u"professor"_s)->minYearsInPrevious, 5);
    const auto four = test::shippedPack("four-criteria");
    QCOMPARE(four.categories.size(), std::size_t(4));
    QCOMPARE(four.categories.front().weightMost, 70);
    QCOMPARE(four.ratings.scale.last(), u"excellent"_s);
    QCOMPARE(four.workload[1].category, u"teaching"_s);
    QCOMPARE(four.dossiers.front().sections[3].pageLimit, 10);
    QCOMPARE(four.dossiers.front().sections[5].from, SectionSource::Items);
}

// What was shipped before is in people's files and stays readable.
void TestPolicyPack::readsFormatOne() {
    const auto reading = readPack(formatOne());
    QVERIFY(reading.faults.empty());
    const Track& track = reading.pack.tracks.front();
    QCOMPARE(track.clock.maxExtensions, 2);
    QCOMPARE(track.clock.maxTotalYears, 7);
    QCOMPARE(track.kind, TrackKind::Tenure);
    QVERIFY(track.tenure);
    QCOMPARE(reading.pack.tracks[1].kind, TrackKind::Term);
    QCOMPARE(stepsOf(reading.pack, track).size(), std::size_t(8));
    // What format 2 brought is not known in format 1.
    QByteArray json = formatOne();
    json.replace("\"format\": 1", "\"format\": 1, \"ladders\": []");
    QCOMPARE(test::pathsOf(readPack(json).faults), QStringList{u"ladders"_s});
}

void TestPolicyPack::formatOneInTheNewest() {
    const QJsonObject made = inNewestFormat(QJsonDocument::fromJson(formatOne()).object());
    QCOMPARE(made["format"_L1].toInt(), packFormat);
    const auto reading = readPack(QJsonDocument(made).toJson());
    QCOMPARE(test::pathsOf(reading.faults), QStringList());
    QVERIFY(reading.pack == readPack(formatOne()).pack);
    QCOMPARE(inNewestFormat(made), made);
}

void TestPolicyPack::looksUpByCode() {
    const PolicyPack pack = test::shippedPack("six-year");
    QCOMPARE(pack.rank(u"librarian"_s)->title, u"Librarian"_s);
    QVERIFY(pack.rank(u"Librarian"_s) == nullptr);
    QVERIFY(pack.track(u""_s) == nullptr);
    QVERIFY(pack.category(u"service"_s) != nullptr);
    QVERIFY(pack.activity(u"golf"_s) == nullptr);
    QCOMPARE(pack.track(u"continuing"_s)->years, 0);
}

// The forms of the editor are made from the schema: it may not fall behind the packs.
void TestPolicyPack::schemaNamesEveryKey() {
    QFETCH(QString, name);
    const QJsonObject schema = QJsonDocument::fromJson(packSchema()).object();
    const QJsonObject pack = QJsonDocument::fromJson(*shippedPackJson(name)).object();
    QCOMPARE(unknownTo(schema, schema, pack, {}), QStringList());
    QCOMPARE(schema["properties"_L1]["format"_L1]["const"_L1].toInt(), packFormat);
}

void TestPolicyPack::schemaAsksForTheSame() {
    const QJsonObject schema = QJsonDocument::fromJson(packSchema()).object();
    const QJsonObject kinds = schema["$defs"_L1].toObject();
    const QHash<QString, QString> places{{u"rank"_s, u"ranks.0."_s},
                                         {u"track"_s, u"tracks.0."_s},
                                         {u"placing"_s, u"tracks.0.reviews.1."_s},
                                         {u"review"_s, u"reviews.2."_s},
                                         {u"step"_s, u"reviews.2.calendar.1."_s},
                                         {u"category"_s, u"categories.0."_s},
                                         {u"workload"_s, u"workload.0."_s},
                                         {u"rule"_s, u"eligibility.0."_s},
                                         {u"conflict"_s, u"conflicts.0."_s},
                                         {u"dossier"_s, u"dossiers.0."_s},
                                         {u"section"_s, u"dossiers.0.sections.0."_s},
                                         {u"clause"_s, u"clauses.0."_s},
                                         {u"activity"_s, u"activities.0."_s}};
    QStringList asked;
    for (const QJsonValue& key : schema["required"_L1].toArray())
        asked.append(key.toString());
    for (auto place = places.begin(); place != places.end(); ++place)
        for (const QJsonValue& key : kinds[place.key()]["required"_L1].toArray())
            asked.append(place.value() + key.toString());
    QVERIFY(asked.size() > 40);
    for (const QString& path : std::as_const(asked))
        QVERIFY2(!parsePack(packWith(path, QJsonValue(QJsonValue::Undefined))), qPrintable(path));
}

QTEST_APPLESS_MAIN(TestPolicyPack)
#include "tst_policypack.moc"
