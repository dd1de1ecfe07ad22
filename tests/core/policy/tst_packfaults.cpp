// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader of policy packs says to every fault: where, and in words that mend it.
#include "core/policy/packreader.h"
#include "tests/core/policy/packchange.h"
#include "tests/support/packs.h"

using namespace tenon;
using namespace tenon::policy;
using namespace Qt::StringLiterals;
using test::packJson;
using test::packWith;
using test::pathsOf;

namespace {

QJsonObject object(const char* json) {
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("%s", json);
    return document.object();
}

QString textOf(const PackReading& reading, const QString& path) {
    for (const PackFault& fault : reading.faults)
        if (fault.path == path)
            return fault.message;
    return {};
}

} // namespace

class TestPackFaults : public QObject {
    Q_OBJECT

private slots:
    void namesEachFault_data();
    void namesEachFault();
    void saysWhatMends_data();
    void saysWhatMends();
    void printsTheCircle();
    void stepsOfDifferentReviews();
    void reportsEveryFaultAtOnce();
    void refusesWhatIsNoPack_data();
    void refusesWhatIsNoPack();
    void limits();
    void keysGivenTwice_data();
    void keysGivenTwice();
};

void TestPackFaults::namesEachFault_data() {
    QTest::addColumn<QString>("change");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("path"); // empty: no fault
    const auto row = [](const char* name, const char* change, const QJsonValue& value,
                        const char* path) {
        QTest::newRow(name) << QString::fromLatin1(change) << value << QString::fromLatin1(path);
    };
    const QJsonValue gone(QJsonValue::Undefined);
    row("missing title", "title", gone, "title");
    row("blank title", "title", u"  "_s, "title");
    row("wrong type", "title", 7, "title");
    row("name is no code", "name", u"Houston Cole"_s, "name");
    row("unknown key", "titel", u"x"_s, "titel");
    row("unknown key inside", "reviews.0.calendar.0.dya", 3, "reviews[0].calendar[0].dya");
    row("year start missing", "yearStart", gone, "yearStart");
    row("year start is a number", "yearStart", 8, "yearStart");
    row("month 13", "yearStart.month", 13, "yearStart.month");
    row("29 February", "yearStart", object(R"({"month":2,"day":29})"), "");
    row("half a year", "tracks.0.years", 4.5, "tracks[0].years");
    row("no years", "tracks.0.years", 0, "tracks[0].years");
    row("negative years", "tracks.0.years", -1, "tracks[0].years");
    row("years beyond range", "tracks.0.years", 1e300, "tracks[0].years");
    row("unknown kind of track", "tracks.0.kind", u"eternal"_s, "tracks[0].kind");
    row("format 1's key", "tracks.0.tenure", true, "tracks[0].tenure");
    row("review names no step", "tracks.0.mandatoryReview", u"nothing"_s,
        "tracks[0].mandatoryReview");
    row("half-way names no step", "tracks.0.preTenureReview", u"nothing"_s,
        "tracks[0].preTenureReview");
    row("no review", "tracks.0.mandatoryReview", gone, "tracks[0].mandatoryReview");
    row("repeated without its year", "tracks.0.mandatoryReview", u"annual-review"_s,
        "tracks[0].mandatoryReview");
    row("repeated with its year", "tracks.0.mandatoryReview", u"annual-review-4"_s, "");
    row("clock without years", "tracks.1.clock", object("{}"), "tracks[1].clock");
    row("steps without years", "tracks.1.steps", packJson()["tracks"_L1][0]["steps"_L1],
        "tracks[1].steps");
    row("limit below years", "tracks.0.clock.maxTotalYears", 4, "tracks[0].clock.maxTotalYears");
    row("credit for all years", "tracks.0.clock.maxCredit", 5, "tracks[0].clock.maxCredit");
    row("early after the end", "tracks.0.clock.earliestEarlyYear", 6,
        "tracks[0].clock.earliestEarlyYear");
    row("start in the middle", "tracks.0.clock.midYear", u"guess"_s, "tracks[0].clock.midYear");
    const char* first = R"({"year":1,"month":3,"day":1})";
    row("notice", "tracks.0.clock.notice",
        QJsonArray{object(first), object(R"({"year":3,"months":12})")}, "");
    row("notice out of order", "tracks.0.clock.notice",
        QJsonArray{object(R"({"year":3,"months":12})"), object(first)},
        "tracks[0].clock.notice[1].year");
    row("notice twice", "tracks.0.clock.notice", QJsonArray{object(first), object(first)},
        "tracks[0].clock.notice[1].year");
    row("notice on no day", "tracks.0.clock.notice",
        QJsonArray{object(R"({"year":1,"month":2,"day":30})")}, "tracks[0].clock.notice[0].day");
    row("notice both ways", "tracks.0.clock.notice",
        QJsonArray{object(R"({"year":1,"month":2,"day":3,"months":2})")},
        "tracks[0].clock.notice[0].months");
    row("placed unknown", "tracks.0.reviews.0.review", u"fifth"_s, "tracks[0].reviews[0].review");
    row("placed after the end", "tracks.0.reviews.2.years.0", 6, "tracks[0].reviews[2].years[0]");
    row("placed twice in a year", "tracks.0.reviews.0.years.1", 1, "tracks[0].reviews[0].years[1]");
    row("placed twice", "tracks.0.reviews.9", object(R"({"review":"tenure","years":[4]})"),
        "tracks[0].reviews[3].review");
    row("no calendar", "reviews.0.calendar", gone, "reviews[0].calendar");
    row("calendar is no list", "reviews.0.calendar", QJsonObject(), "reviews[0].calendar");
    row("a step is no object", "reviews.0.calendar.0", u"x"_s, "reviews[0].calendar[0]");
    row("another month", "reviews.2.calendar.0.month", 2, "");
    row("30 February", "reviews.2.calendar.0",
        object(R"({"code":"letter-of-intent","title":"Letter","month":2,"day":30})"),
        "reviews[2].calendar[0].day");
    row("31 September", "reviews.2.calendar.0.day", 31, "reviews[2].calendar[0].day");
    row("day is text", "reviews.2.calendar.0.day", u"3"_s, "reviews[2].calendar[0].day");
    row("no day at all", "reviews.1.calendar.1.after", gone, "reviews[1].calendar[1].offsetDays");
    row("month without day", "reviews.2.calendar.0.day", gone, "reviews[2].calendar[0].day");
    row("day and after", "reviews.1.calendar.1.month", 3, "reviews[1].calendar[1].month");
    row("negative offset", "reviews.1.calendar.1.offsetDays", -7,
        "reviews[1].calendar[1].offsetDays");
    row("offset beyond range", "reviews.1.calendar.1.offsetDays", 3651,
        "reviews[1].calendar[1].offsetDays");
    row("after nothing", "reviews.1.calendar.1.after", u"nothing"_s,
        "reviews[1].calendar[1].after");
    row("after the appointment", "reviews.1.calendar.1.after", u"appointment"_s, "");
    row("depends on nothing", "reviews.1.calendar.1.dependsOn.0", u"nothing"_s,
        "reviews[1].calendar[1].dependsOn[0]");
    row("moves and does not", "tracks.0.steps.0.movesIfGrantedByYear", 2,
        "tracks[0].steps[0].movesIfGrantedByYear");
    row("weekend", "reviews.0.calendar.0.weekend", u"sunday"_s, "reviews[0].calendar[0].weekend");
    row("step after the end", "tracks.0.steps.0.year", 6, "tracks[0].steps[0].year");
    row("step code twice", "reviews.1.calendar.1.code", u"third-year-review"_s,
        "reviews[1].calendar[1].code");
    row("own code is a placed one", "reviews.2.calendar.0.code", u"portfolio-started"_s,
        "reviews[2].calendar[0].code");
    row("own title is a placed one", "reviews.2.calendar.0.title", u"portfolio STARTED"_s,
        "reviews[2].calendar[0].title");
    row("code of the appointment", "tracks.0.steps.0.code", u"appointment"_s,
        "tracks[0].steps[0].code");
    row("step without a source", "tracks.0.steps.0.source", gone, "tracks[0].steps[0].source");
    row("more letters than reviewers", "reviews.2.external.letters", 9,
        "reviews[2].external.letters");
    row("promotes to nothing", "reviews.2.outcome.rank", u"dean"_s, "reviews[2].outcome.rank");
    row("purpose", "reviews.2.purpose", u"fun"_s, "reviews[2].purpose");
    row("rank code twice", "ranks.1.code", u"instructor"_s, "ranks[1].code");
    row("rank's word twice", "ranks.1.synonyms.0", u"Associate"_s, "ranks[3]");
    row("rank's order twice", "ranks.1.order", 1, "ranks[1].order");
    row("synonym is no text", "ranks.1.synonyms.0", 3, "ranks[1].synonyms[0]");
    row("no ranks", "ranks", QJsonArray(), "ranks");
    row("unknown ladder", "ranks.0.ladder", u"rope"_s, "ranks[0].ladder");
    row("rank on no ladder", "ladders", QJsonArray{object(R"({"code":"a","title":"A"})")},
        "ranks[0].ladder");
    row("no categories", "categories", QJsonArray(), "categories");
    row("subcategory twice", "categories.0.subcategories.1.code", u"instruction"_s,
        "categories[0].subcategories[1].code");
    row("weight over 100", "categories.0.weightMost", 101, "categories[0].weightMost");
    row("least over most", "categories.0.weightLeast", 10, "categories[0].weightLeast");
    row("shares over 100", "workload.1.least", 25, "");
    row("a scale of one", "ratings.scale", QJsonArray{u"good"_s}, "ratings.scale");
    row("a scale with a word twice", "ratings.scale.0", u"excellent"_s, "ratings.scale");
    row("required of no scale", "ratings.required.1", u"splendid"_s, "ratings.required[1]");
    row("required is no text", "ratings.required.1", 3, "ratings.required[1]");
    row("required twice the same", "ratings.required.1", u"excellent"_s, "");
    row("fewer required", "ratings.required", QJsonArray{u"excellent"_s}, "");
    row("none required", "ratings.required", gone, "");
    row("more required than categories", "ratings.required.3", u"excellent"_s, "ratings.required");
    row("least rating", "categories.0.leastRating", u"excellent"_s, "");
    row("least rating of no scale", "categories.0.leastRating", u"splendid"_s,
        "categories[0].leastRating");
    row("no ratings", "ratings", gone, "");
    row("unknown area", "categories.1.subcategories.0.areas.1", u"golf"_s,
        "categories[1].subcategories[0].areas[1]");
    row("unknown area of a category", "categories.0.areas.0", u"Learning"_s,
        "categories[0].areas[0]");
    row("area at two places", "categories.2.subcategories.2.areas.1", u"grants"_s,
        "categories[2].subcategories[2].areas[1]");
    row("area twice", "categories.1.areas", QJsonArray{u"publications"_s},
        "categories[1].subcategories[0].areas[0]");
    row("areas are no list", "categories.0.areas", u"learning"_s, "categories[0].areas");
    row("no areas", "categories.0.areas", gone, "");
    row("counts from promotion", "countsFrom", u"last_promotion"_s, "");
    row("counts from nowhere", "countsFrom", u"birth"_s, "countsFrom");
    row("workload under nothing", "workload.0.category", u"golf"_s, "workload[0].category");
    row("workload turned round", "workload.0.least", 81, "workload[0].least");
    row("no sources", "sources", QJsonArray(), "sources");
    row("unknown mentee rank", "menteeRanks.0", u"dean"_s, "menteeRanks[0]");
    row("unknown least rank", "eligibility.1.rank", u"dean"_s, "eligibility[1].rank");
    row("least rank missing", "eligibility.1.rank", gone, "eligibility[1].rank");
    row("rank on another kind", "eligibility.0.rank", u"associate"_s, "eligibility[0].rank");
    row("unknown kind", "eligibility.0.kind", u"left-handed"_s, "eligibility[0].kind");
    row("capacity 0", "eligibility.4.capacity", 0, "eligibility[4].capacity");
    row("capacity missing", "eligibility.4.capacity", gone, "eligibility[4].capacity");
    row("conflict contradicted", "conflicts.1.role", u"committee"_s, "conflicts[1].effect");
    row("unknown relation", "conflicts.0.relation", u"cousin"_s, "conflicts[0].relation");
    row("unknown effect", "conflicts.0.effect", u"shout"_s, "conflicts[0].effect");
    row("dossier for nothing", "dossiers.0.review", u"fifth"_s, "dossiers[0].review");
    row("section of nothing", "dossiers.0.sections.5.category", u"golf"_s,
        "dossiers[0].sections[5].category");
    row("section that is no list", "dossiers.0.sections.0.category", u"service"_s,
        "dossiers[0].sections[0].category");
    row("section twice", "dossiers.0.sections.1.code", u"letter"_s, "dossiers[0].sections[1].code");
    row("clause without text", "clauses.0.text", gone, "clauses[0].text");
    row("pairing of no shape", "pairings",
        QJsonArray{object(R"({"shape": "trio", "source": "s"})")}, "pairings[0].shape");
    row("pairing without source", "pairings", QJsonArray{object(R"({"shape": "reverse"})")},
        "pairings[0].source");
    row("pairing's rhythm", "pairings",
        QJsonArray{object(R"({"shape": "reverse", "source": "s", "contactDays": 1000})")},
        "pairings[0].contactDays");
    row("shape twice", "pairings",
        QJsonArray{object(R"({"shape": "reverse", "source": "s"})"),
                   object(R"({"shape": "reverse", "source": "t"})")},
        "pairings[1].shape");
    row("flag is text", "activities.0.counts", u"yes"_s, "activities[0].counts");
    row("format missing", "format", gone, "format");
    row("newer format", "format", 3, "format");
}

void TestPackFaults::namesEachFault() {
    QFETCH(QString, change);
    QFETCH(QJsonValue, value);
    QFETCH(QString, path);
    const auto reading = readPack(packWith(change, value));
    const QStringList paths = pathsOf(reading.faults);
    if (path.isEmpty())
        QCOMPARE(paths, QStringList());
    else
        QVERIFY2(paths.contains(path), qPrintable(u"found: "_s + paths.join(u", "_s)));
    QCOMPARE(parsePack(packWith(change, value)).has_value(), path.isEmpty());
}

void TestPackFaults::saysWhatMends_data() {
    QTest::addColumn<QString>("change");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const char* change, const QJsonValue& value,
                        const char* path, const char* words) {
        QTest::newRow(name) << QString::fromLatin1(change) << value << QString::fromLatin1(path)
                            << QString::fromUtf8(words);
    };
    row("range", "yearStart.month", 13, "yearStart.month", "from 1 to 12, and is 13");
    row("day", "yearStart.day", 32, "yearStart.day", "from 1 to 31");
    row("last day", "reviews.2.calendar.0.day", 31, "reviews[2].calendar[0].day", "its last is 30");
    row("offset", "reviews.1.calendar.1.offsetDays", -7, "reviews[1].calendar[1].offsetDays",
        "turn the two round");
    row("contradiction", "conflicts.2", object(R"({"code":"x","relation":"mentor",
        "role":"committee","effect":"warn","source":"s"})"),
        "conflicts[2].effect", "contradicts conflicts[0], which says \"block\"");
    row("same twice", "conflicts.2", object(R"({"code":"x","relation":"mentor",
        "role":"committee","effect":"block","source":"s"})"),
        "conflicts[2].effect", "says the same as conflicts[0]");
    row("tokens", "tracks.0.kind", u"eternal"_s, "tracks[0].kind",
        "there are: tenure, continuing, term, promotion-only");
    row("notice", "tracks.0.clock.notice",
        QJsonArray{object(R"({"year":3,"months":12})"), object(R"({"year":1,"months":12})")},
        "tracks[0].clock.notice[1].year", "in the order of their years");
    row("workload", "workload.0.least", 90, "workload[0].least", "greater than most, 80");
    row("workload in all", "workload.0", object(R"({"code":"a","title":"A","least":85})"),
        "workload", "add up to 105 per cent");
    row("workload too small", "workload.0", object(R"({"code":"a","title":"A","most":40})"),
        "workload", "add up to 90 per cent");
    row("too long", "title", QString(4001, u'x'), "title", "longer than 4000");
}

void TestPackFaults::saysWhatMends() {
    QFETCH(QString, change);
    QFETCH(QJsonValue, value);
    QFETCH(QString, path);
    QFETCH(QString, words);
    const auto reading = readPack(packWith(change, value));
    const QString found = textOf(reading, path);
    QVERIFY2(found.contains(words),
             qPrintable(found + u"; "_s + pathsOf(reading.faults).join(u' ')));
}

void TestPackFaults::printsTheCircle() {
    const auto reading = readPack(packWith(u"reviews.1.calendar.0"_s, object(R"({
        "code":"third-year-review","title":"Review","after":"third-year-letter","offsetDays":3})")));
    const QString found = textOf(reading, u"reviews[1].calendar[0]"_s);
    QVERIFY2(
        found.contains(
            u"third-year-review → third-year-letter → third-year-committee → third-year-review"_s),
        qPrintable(found));
    QCOMPARE(reading.faults.size(), std::size_t(1)); // once, not once for every step in it
    const auto alone =
        readPack(packWith(u"reviews.1.calendar.0.dependsOn"_s, QJsonArray{u"third-year-review"_s}));
    QVERIFY(textOf(alone, u"reviews[1].calendar[0]"_s)
                .contains(u"third-year-review → third-year-review"_s));
    // A circle through a step of the track, and one in a review that no track places.
    const auto through = readPack(packWith(u"tracks.0.steps.0"_s, object(R"({
        "code":"portfolio-started","title":"Start","after":"tenure-portfolio","offsetDays":1,
        "dependsOn":["portfolio-started"],"source":"s"})")));
    QCOMPARE(pathsOf(through.faults), QStringList{u"tracks[0].steps[0]"_s});
    const auto unplaced = readPack(packWith(u"reviews.3.calendar.0.dependsOn"_s,
                                            QJsonArray{u"post-tenure-file"_s}, "aaup-seven-year"));
    QCOMPARE(pathsOf(unplaced.faults), QStringList{u"reviews[3].calendar[0]"_s});
}

// Codes of steps must be unique on a track, not in a pack: another track may place another review.
void TestPackFaults::stepsOfDifferentReviews() {
    QJsonObject pack = packJson();
    QJsonObject copy = pack["reviews"_L1][2].toObject();
    copy["code"_L1] = u"tenure-again"_s;
    QJsonArray reviews = pack["reviews"_L1].toArray();
    reviews.append(copy);
    pack["reviews"_L1] = reviews;
    QVERIFY(readPack(QJsonDocument(pack).toJson()).faults.empty());
    const QByteArray both =
        QJsonDocument(test::changed(pack, {u"tracks"_s, u"0"_s, u"reviews"_s, u"9"_s},
                                    object(R"({"review":"tenure-again","years":[4]})"))
                          .toObject())
            .toJson();
    const QStringList paths = pathsOf(readPack(both).faults);
    QVERIFY2(paths.contains(u"reviews[3].calendar[0].code"_s), qPrintable(paths.join(u' ')));
    QVERIFY(paths.contains(u"reviews[3].calendar[0].title"_s));
}

void TestPackFaults::reportsEveryFaultAtOnce() {
    QJsonObject pack = packJson();
    pack.remove(u"title"_s);
    pack.insert(u"colour"_s, u"blue"_s);
    pack.insert(u"assignWithinDays"_s, u"soon"_s);
    const auto reading = readPack(QJsonDocument(pack).toJson());
    QCOMPARE(reading.faults.size(), std::size_t(3));
    const auto parsed = parsePack(QJsonDocument(pack).toJson());
    QCOMPARE(parsed.error().code, ErrorCode::InvalidInput);
    QCOMPARE(parsed.error().where, reading.faults.front().path);
    QCOMPARE(parsed.error().detail.count(u'\n'), 2);
}

void TestPackFaults::refusesWhatIsNoPack_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const QByteArray& json, const char* words) {
        QTest::newRow(name) << json << QString::fromLatin1(words);
    };
    row("empty", {}, "is not JSON");
    row("text", "rank,title\n", "is not JSON");
    row("list", "[]", "must be an object");
    row("cut off", "{\"format\": 1, \"name\": \"x", "is not JSON");
    row("empty object", "{}", "is missing");
    row("not deep", QByteArray(packDepth, '[') + QByteArray(packDepth, ']'), "must be an object");
    row("deep", QByteArray(packDepth + 1, '[') + QByteArray(packDepth + 1, ']'), "more than 64");
    row("deeper", QByteArray(500000, '['), "more than 64");
    row("number too great", "{\"format\": 1e400}", "is not JSON");
    row("ten megabytes", QByteArray(10 * 1024 * 1024, ' '),
        "is 10.0 MB long; a policy pack is 1.0 MB");
}

void TestPackFaults::refusesWhatIsNoPack() {
    QFETCH(QByteArray, json);
    QFETCH(QString, words);
    const auto reading = readPack(json);
    QCOMPARE(reading.faults.size(), std::size_t(1));
    QVERIFY(!reading.faults.front().path.isEmpty());
    QVERIFY2(reading.faults.front().message.contains(words),
             qPrintable(reading.faults.front().message));
}

void TestPackFaults::limits() {
    QByteArray json = *shippedPackJson(u"houston-cole"_s);
    json.append(QByteArray(packBytes - json.size(), ' '));
    QVERIFY(parsePack(json).has_value());
    json.append(' ');
    QVERIFY(!parsePack(json).has_value());
    QJsonArray words;
    for (int i = 0; i < 500; ++i)
        words.append(u"w%1"_s.arg(i));
    QVERIFY(parsePack(packWith(u"ranks.0.synonyms"_s, words)).has_value());
    words.append(u"w"_s);
    const auto reading = readPack(packWith(u"ranks.0.synonyms"_s, words));
    QCOMPARE(pathsOf(reading.faults), QStringList{u"ranks[0].synonyms"_s});
    // Reviews in many years can make more steps than anybody reads.
    QJsonArray steps;
    for (int i = 0; i < 101; ++i)
        steps.append(QJsonObject{{u"code"_s, u"s%1"_s.arg(i)},
                                 {u"title"_s, u"S%1"_s.arg(i)},
                                 {u"month"_s, 3},
                                 {u"day"_s, 1}});
    const auto many = readPack(packWith(u"reviews.0.calendar"_s, steps)); // placed in four years
    QVERIFY(many.faults.empty());
    QJsonObject five = packJson();
    five = test::changed(five, u"reviews.0.calendar"_s.split(u'.'), steps).toObject();
    five = test::changed(five, u"tracks.0.reviews.0.years"_s.split(u'.'), QJsonArray{1, 2, 3, 4, 5})
               .toObject();
    QCOMPARE(pathsOf(readPack(QJsonDocument(five).toJson()).faults), QStringList{u"tracks[0]"_s});
}

void TestPackFaults::keysGivenTwice_data() {
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("path");
    QTest::newRow("of the pack") << QByteArray("\"format\": 2,")
                                 << QByteArray("\"format\": 2, \"title\": \"A\",") << u"title"_s;
    QTest::newRow("inside") << QByteArray("\"month\": 8,")
                            << QByteArray("\"month\": 9, \"month\": 8,") << u"yearStart.month"_s;
    QTest::newRow("escaped") << QByteArray("\"month\": 8,")
                             << QByteArray("\"\\u006donth\": 9, \"month\": 8,")
                             << u"yearStart.month"_s;
    QTest::newRow("in a list") << QByteArray("{\"code\": \"meeting\",")
                               << QByteArray("{\"code\": \"x\", \"code\": \"meeting\",")
                               << u"activities[0].code"_s;
}

// QJsonDocument would take the last one and say nothing.
void TestPackFaults::keysGivenTwice() {
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, path);
    QByteArray json = *shippedPackJson(u"houston-cole"_s);
    const qsizetype at = json.indexOf(from);
    QVERIFY(at > 0);
    json.replace(at, from.size(), to);
    const auto reading = readPack(json);
    QCOMPARE(pathsOf(reading.faults), QStringList{path});
    QVERIFY(reading.faults.front().message.contains(u"stands twice, on lines "_s));
}

QTEST_APPLESS_MAIN(TestPackFaults)
#include "tst_packfaults.moc"
