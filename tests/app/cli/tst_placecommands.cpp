// SPDX-License-Identifier: GPL-3.0-or-later
// tenonctl portfolio place, as a script uses it: the program is run on the sample.
#include "tests/app/cli/ctl.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace tenon;
using namespace Qt::StringLiterals;

class TestPlaceCommands : public QObject {
    Q_OBJECT
private slots:
    void init();
    void saysWhereItGoes();
    void goesByThePersonsCriteria();
    void saysWhenItDoesNotKnow();
    void changesNothing();
    void wrongUsage();

private:
    using Ran = test::Ctl::Ran;
    Ran ctl(const QStringList& words) const { return (*m_ctl)(words); }

    std::unique_ptr<test::Ctl> m_ctl;
    QString m_file;
};

void TestPlaceCommands::init() {
    m_ctl = std::make_unique<test::Ctl>();
    m_file = m_ctl->at(u"sample.tenon"_s);
    QCOMPARE(ctl({u"file"_s, u"sample"_s, m_file}).code, 0);
}

void TestPlaceCommands::saysWhereItGoes() {
    const Ran ran = ctl({u"portfolio"_s, u"place"_s, m_file, u"Reviewed a manuscript"_s});
    QCOMPARE(ran.code, 0);
    const QJsonArray suggestions = ran.json["suggestions"_L1].toArray();
    QVERIFY(!suggestions.isEmpty() && suggestions.size() <= 3);
    const QJsonObject best = suggestions[0].toObject();
    QCOMPARE(best["category"_L1].toString(), u"scholarship"_s);
    QCOMPARE(best["subcategory"_L1].toString(), u"publications"_s);
    QCOMPARE(best["title"_L1].toString(), u"Scholarship – Publications"_s);
    QCOMPARE(best["type"_L1].toString(), u"reviewing"_s);
    QVERIFY(best["why"_L1].toArray().contains(u"manuscript"_s));
    QVERIFY(best["rule"_L1].toString().contains(u"editorial"_s));
    QVERIFY(best["evidence"_L1].toArray().size() >= 2);
    QVERIFY(best["doubt"_L1].toString().contains(u"Service – Profession"_s));
    QVERIFY(best["confidence"_L1].toDouble() > 0.5);
}

void TestPlaceCommands::goesByThePersonsCriteria() {
    const Ran ran = ctl({u"portfolio"_s, u"place"_s, m_file, u"weeded the reference stacks"_s,
                         u"--person"_s, u"amara.osei@northfield.example"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.json["suggestions"_L1][0]["subcategory"_L1].toString(), u"collections"_s);
    const Ran nobody = ctl({u"portfolio"_s, u"place"_s, m_file, u"weeding"_s, u"--person"_s,
                            u"nobody@northfield.example"_s});
    QCOMPARE(nobody.code, 1);
}

void TestPlaceCommands::saysWhenItDoesNotKnow() {
    const Ran ran = ctl({u"portfolio"_s, u"place"_s, m_file, u"xyzzy plugh"_s});
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.json["suggestions"_L1].isArray());
    QVERIFY(ran.json["suggestions"_L1].toArray().isEmpty());
}

void TestPlaceCommands::changesNothing() {
    const auto bytes = [this] {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = bytes();
    QVERIFY(!before.isEmpty());
    QCOMPARE(ctl({u"portfolio"_s, u"place"_s, m_file, u"keynote"_s}).code, 0);
    QVERIFY(bytes() == before);
}

void TestPlaceCommands::wrongUsage() {
    QCOMPARE(ctl({u"portfolio"_s, u"place"_s, m_file}).code, 2);
    QCOMPARE(ctl({u"portfolio"_s, u"place"_s}).code, 2);
    QCOMPARE(ctl({u"portfolio"_s, u"place"_s, m_ctl->at(u"none.tenon"_s), u"keynote"_s}).json,
             ctl({u"portfolio"_s, u"place"_s, m_ctl->at(u"none.tenon"_s), u"poster"_s}).json);
    QVERIFY(ctl({u"portfolio"_s, u"place"_s, m_ctl->at(u"none.tenon"_s), u"keynote"_s}).code != 0);
}

QTEST_GUILESS_MAIN(TestPlaceCommands)
#include "tst_placecommands.moc"
