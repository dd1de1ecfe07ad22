// SPDX-License-Identifier: GPL-3.0-or-later
// The schema as forms and comparisons use it: complete, in order, and in words that translate.
#include "core/policy/packschema.h"
#include "tests/core/policy/packchange.h"

#include <QSet>
#include <QtTest>

using namespace tenon;
using namespace tenon::policy;
using namespace Qt::StringLiterals;
using Kind = SchemaNode::Kind;

namespace {

// Every object of the schema, wherever it stands.
void collect(const QJsonValue& value, QList<QJsonObject>& into) {
    for (const QJsonValue& one : value.toArray())
        collect(one, into);
    const QJsonObject object = value.toObject();
    if (!object.isEmpty())
        into.append(object);
    for (const QString& key : object.keys())
        collect(object[key], into);
}

QList<QJsonObject> schemaObjects() {
    const QJsonObject schema = QJsonDocument::fromJson(packSchema()).object();
    QList<QJsonObject> all;
    collect(schema["properties"_L1], all);
    collect(schema["$defs"_L1], all);
    return all;
}

} // namespace

class TestPackSchema : public QObject {
    Q_OBJECT

private slots:
    void everyTextIsTranslatable();
    void everyTokenHasAWord();
    void everyMemberHasItsPlace();
    void kinds_data();
    void kinds();
    void followsReferences();
};

void TestPackSchema::everyTextIsTranslatable() {
    QSet<QString> known;
    for (const char* text : schemaTexts())
        known.insert(QString::fromUtf8(text));
    qsizetype found = 0;
    for (const QJsonObject& object : schemaObjects())
        for (const auto key : {"title"_L1, "description"_L1}) {
            if (!object[key].isString())
                continue;
            ++found;
            QVERIFY2(known.contains(object[key].toString()), qPrintable(object[key].toString()));
        }
    QVERIFY(found > 200);
}

void TestPackSchema::everyTokenHasAWord() {
    for (const QJsonObject& object : schemaObjects())
        for (const QJsonValue& token : object["enum"_L1].toArray())
            QVERIFY2(tokenWord(token.toString()) != token.toString(), qPrintable(token.toString()));
    QCOMPARE(tokenWord(u"unheard-of"_s), u"unheard-of"_s);
}

void TestPackSchema::everyMemberHasItsPlace() {
    for (const QJsonObject& object : schemaObjects()) {
        if (!object["properties"_L1].isObject() || !object.contains("x-order"_L1))
            continue;
        QStringList order;
        for (const QJsonValue& key : object["x-order"_L1].toArray())
            order.append(key.toString());
        order.sort();
        QCOMPARE(order, object["properties"_L1].toObject().keys());
    }
    QCOMPARE(rootOfSchema().members().mid(2, 3),
             (QStringList{u"name"_s, u"version"_s, u"title"_s}));
}

void TestPackSchema::kinds_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* key, Kind kind) {
        QTest::newRow(key) << QString::fromLatin1(key) << int(kind);
    };
    row("title", Kind::Text);
    row("format", Kind::Number);
    row("assignWithinDays", Kind::Number);
    row("sources", Kind::Texts);
    row("ranks", Kind::List);
    row("yearStart", Kind::Object);
}

void TestPackSchema::kinds() {
    QFETCH(QString, key);
    QFETCH(int, kind);
    QCOMPARE(int(rootOfSchema().member(key).kind()), kind);
}

void TestPackSchema::followsReferences() {
    const SchemaNode track = rootOfSchema().member(u"tracks"_s).element();
    QCOMPARE(track.name(), u"track"_s);
    QVERIFY(track.isRequired(u"kind"_s) && !track.isRequired(u"clock"_s));
    const SchemaNode clock = track.member(u"clock"_s);
    QCOMPARE(int(clock.kind()), int(Kind::Object));
    QCOMPARE(clock.title(), u"Clock"_s);
    QCOMPARE(clock.member(u"midYear"_s).choices().size(), 3);
    QCOMPARE(clock.member(u"maxTotalYears"_s).most(), 40);
    QVERIFY(clock.member(u"source"_s).isLong());
    const SchemaNode placing = track.member(u"reviews"_s).element();
    QCOMPARE(int(placing.member(u"years"_s).kind()), int(Kind::Numbers));
    QCOMPARE(placing.member(u"review"_s).names(), u"reviews"_s);
    const SchemaNode step = track.member(u"steps"_s).element();
    QVERIFY(step.member(u"firm"_s).fallback().toBool());
    QCOMPARE(step.member(u"month"_s).least(), 1);
}

QTEST_APPLESS_MAIN(TestPackSchema)
#include "tst_packschema.moc"
