// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/packreader.h"
#include "tests/support/packs.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace tenon;
using namespace tenon::policy;
using namespace Qt::StringLiterals;

namespace {

QJsonObject houstonCole() {
    return QJsonDocument::fromJson(*shippedPackJson(u"houston-cole"_s)).object();
}

// Sets what stands at a path such as "tracks.0.steps.2.day"; an undefined value removes it.
QJsonValue changed(QJsonValue at, QStringList path, const QJsonValue& value) {
    if (path.isEmpty())
        return value;
    const QString key = path.takeFirst();
    if (at.isArray()) {
        QJsonArray array = at.toArray();
        const int index = key.toInt();
        array[index] = changed(array.at(index), path, value);
        return array;
    }
    QJsonObject object = at.toObject();
    const QJsonValue made = changed(object.value(key), path, value);
    if (made.isUndefined())
        object.remove(key);
    else
        object.insert(key, made);
    return object;
}

QByteArray packWith(const QString& path, const QJsonValue& value) {
    return QJsonDocument(changed(houstonCole(), path.split(u'.'), value).toObject()).toJson();
}

} // namespace

class TestPolicyPack : public QObject {
    Q_OBJECT

private slots:
    void shippedPacksAreGood_data();
    void shippedPacksAreGood();
    void listsWhatIsShipped();
    void houstonColeIsTheSeed();
    void looksUpByCode();
    void namesEachFault_data();
    void namesEachFault();
    void reportsEveryFaultAtOnce();
    void refusesWhatIsNoPack_data();
    void refusesWhatIsNoPack();
    void keepsTheSizeLimit();
    void schemaListsTheSameKeys();
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
        for (const TrackStep& step : track.steps)
            QVERIFY2(!step.source.isEmpty(), qPrintable(step.code));
}

void TestPolicyPack::listsWhatIsShipped() {
    QCOMPARE(shippedPacks(), (QStringList{u"houston-cole"_s, u"six-year"_s}));
    const auto missing = shippedPackJson(u"../secret"_s);
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

void TestPolicyPack::namesEachFault_data() {
    QTest::addColumn<QString>("change");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("path");
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
    row("unknown key inside", "tracks.0.steps.2.dya", 3, "tracks[0].steps[2].dya");
    row("year start missing", "yearStart", gone, "yearStart");
    row("year start is a number", "yearStart", 8, "yearStart");
    row("month 13", "yearStart.month", 13, "yearStart.month");
    row("31 September", "tracks.0.steps.2.month", 9, "");
    row("30 February", "tracks.0.steps.2",
        QJsonObject{{u"code"_s, u"x"_s},
                    {u"title"_s, u"X"_s},
                    {u"year"_s, 1},
                    {u"month"_s, 2},
                    {u"day"_s, 30},
                    {u"source"_s, u"s"_s}},
        "tracks[0].steps[2].day");
    row("29 February", "yearStart", QJsonObject{{u"month"_s, 2}, {u"day"_s, 29}}, "");
    row("day is text", "tracks.0.steps.2.day", u"3"_s, "tracks[0].steps[2].day");
    row("half a year", "tracks.0.years", 4.5, "tracks[0].years");
    row("no years", "tracks.0.years", 0, "tracks[0].years");
    row("negative years", "tracks.0.years", -1, "tracks[0].years");
    row("step after the end", "tracks.0.steps.2.year", 6, "tracks[0].steps[2].year");
    row("limit below years", "tracks.0.maxTotalYears", 4, "tracks[0].maxTotalYears");
    row("review names no step", "tracks.0.mandatoryReview", u"nothing"_s,
        "tracks[0].mandatoryReview");
    row("no review", "tracks.0.mandatoryReview", gone, "tracks[0].mandatoryReview");
    row("no steps", "tracks.0.steps", QJsonArray(), "tracks[0].steps");
    row("steps are no list", "tracks.0.steps", QJsonObject(), "tracks[0].steps");
    row("a step is no object", "tracks.0.steps.2", u"x"_s, "tracks[0].steps[2]");
    row("step code twice", "tracks.0.steps.1.code", u"portfolio-started"_s,
        "tracks[0].steps[1].code");
    row("rank code twice", "ranks.1.code", u"instructor"_s, "ranks[1].code");
    row("rank's word twice", "ranks.1.synonyms.0", u"Associate"_s, "ranks[3]");
    row("synonym is no text", "ranks.1.synonyms.0", 3, "ranks[1].synonyms[0]");
    row("no ranks", "ranks", QJsonArray(), "ranks");
    row("no categories", "categories", QJsonArray(), "categories");
    row("no sources", "sources", QJsonArray(), "sources");
    row("unknown mentee rank", "menteeRanks.0", u"dean"_s, "menteeRanks[0]");
    row("unknown least rank", "eligibility.1.rank", u"dean"_s, "eligibility[1].rank");
    row("least rank missing", "eligibility.1.rank", gone, "eligibility[1].rank");
    row("rank on another kind", "eligibility.0.rank", u"associate"_s, "eligibility[0].rank");
    row("unknown kind", "eligibility.0.kind", u"left-handed"_s, "eligibility[0].kind");
    row("capacity 0", "eligibility.4.capacity", 0, "eligibility[4].capacity");
    row("capacity missing", "eligibility.4.capacity", gone, "eligibility[4].capacity");
    row("flag is text", "activities.0.counts", u"yes"_s, "activities[0].counts");
    row("format missing", "format", gone, "format");
    row("newer format", "format", 2, "format");
}

void TestPolicyPack::namesEachFault() {
    QFETCH(QString, change);
    QFETCH(QJsonValue, value);
    QFETCH(QString, path);
    const auto reading = readPack(packWith(change, value));
    QStringList paths;
    for (const PackFault& fault : reading.faults)
        paths.append(fault.path);
    if (path.isEmpty())
        QCOMPARE(paths, QStringList());
    else
        QVERIFY2(paths.contains(path), qPrintable(u"found: "_s + paths.join(u", "_s)));
    QCOMPARE(parsePack(packWith(change, value)).has_value(), path.isEmpty());
}

void TestPolicyPack::reportsEveryFaultAtOnce() {
    QJsonObject pack = houstonCole();
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

void TestPolicyPack::refusesWhatIsNoPack_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("rank,title\n");
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("cut off") << QByteArray("{\"format\": 1, \"name\": \"x");
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("deep") << QByteArray(1000, '[');
    QTest::newRow("deeper than the reader goes") << QByteArray(500000, '[');
    QTest::newRow("number too great") << QByteArray("{\"format\": 1e400}");
}

void TestPolicyPack::refusesWhatIsNoPack() {
    QFETCH(QByteArray, json);
    const auto reading = readPack(json);
    QCOMPARE(reading.faults.size(), std::size_t(1));
    QVERIFY(!reading.faults.front().path.isEmpty());
}

void TestPolicyPack::keepsTheSizeLimit() {
    QByteArray json = *shippedPackJson(u"houston-cole"_s);
    json.append(QByteArray(packBytes - json.size(), ' '));
    QVERIFY(parsePack(json).has_value());
    json.append(' ');
    QVERIFY(!parsePack(json).has_value());
}

// The schema is for people who write packs; it may not fall behind the packs that are shipped.
void TestPolicyPack::schemaListsTheSameKeys() {
    QFile file(QStringLiteral(TENON_SOURCE_DIR "/resources/policies/policy-pack.schema.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject keys = schema.value(u"properties"_s).toObject();
    const QJsonObject pack = houstonCole();
    for (const QString& key : pack.keys())
        QVERIFY2(keys.contains(key), qPrintable(key));
    for (const QJsonValue& needed : schema.value(u"required"_s).toArray())
        QVERIFY(!parsePack(packWith(needed.toString(), QJsonValue(QJsonValue::Undefined))));
    QCOMPARE(keys.value(u"format"_s).toObject().value(u"const"_s).toInt(), packFormat);
}

QTEST_APPLESS_MAIN(TestPolicyPack)
#include "tst_policypack.moc"
