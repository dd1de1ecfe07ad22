// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <QtTest>

using namespace tenon;
using namespace Qt::StringLiterals;

class TestText : public QObject {
    Q_OBJECT

private slots:
    void cleans_data();
    void cleans();
    void folds_data();
    void folds();
    void knowsAddresses_data();
    void knowsAddresses();
    void seesDirectionOverrides();
    void writesDays();
};

void TestText::cleans_data() {
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("cleaned");
    QTest::addColumn<QString>("line");
    QTest::newRow("composed") << u"A\u030A"_s << u"\u00C5"_s << u"\u00C5"_s;
    QTest::newRow("control characters") << u"a\u0000\u0007b"_s << u"ab"_s << u"ab"_s;
    QTest::newRow("line breaks") << u" a\r\nb\rc "_s << u"a\nb\nc"_s << u"a b c"_s;
    QTest::newRow("tab") << u"a\tb"_s << u"a\tb"_s << u"a b"_s;
    QTest::newRow("pair") << u"\U0001F4DA"_s << u"\U0001F4DA"_s << u"\U0001F4DA"_s;
    QTest::newRow("unpaired") << (QString(QChar(0xD800)) + u'x') << u"\uFFFDx"_s << u"\uFFFDx"_s;
    QTest::newRow("spaces") << u"  a   b  "_s << u"a   b"_s << u"a b"_s;
}

void TestText::cleans() {
    QFETCH(QString, raw);
    QFETCH(QString, cleaned);
    QFETCH(QString, line);
    QCOMPARE(text::cleaned(raw), cleaned);
    QCOMPARE(text::cleanedLine(raw), line);
    QCOMPARE(text::cleaned(cleaned), cleaned);
}

void TestText::folds_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("marks and spaces") << u"\u00C5sa  \u00D6berg"_s << u"asa oberg"_s;
    QTest::newRow("sharp s") << u"Stra\u00DFe"_s << u"strasse"_s;
    QTest::newRow("ligature") << u"\uFB01nd"_s << u"find"_s;
    QTest::newRow("full width") << u"\uFF21\uFF22"_s << u"ab"_s;
    QTest::newRow("empty") << u""_s << u""_s;
}

void TestText::folds() {
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(text::folded(text), folded);
}

void TestText::knowsAddresses_data() {
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("good");
    QTest::newRow("plain") << u"a@b.edu"_s << true;
    QTest::newRow("plus") << u"a+b@c.example.edu"_s << true;
    QTest::newRow("no at") << u"a.b.edu"_s << false;
    QTest::newRow("two ats") << u"a@b@c"_s << false;
    QTest::newRow("nothing before") << u"@b"_s << false;
    QTest::newRow("nothing after") << u"a@"_s << false;
    QTest::newRow("space") << u"a b@c"_s << false;
    QTest::newRow("brackets") << u"A <a@b.edu>"_s << false;
    QTest::newRow("254") << (QString(252, u'a') + u"@b"_s) << true;
    QTest::newRow("255") << (QString(253, u'a') + u"@b"_s) << false;
}

void TestText::knowsAddresses() {
    QFETCH(QString, address);
    QFETCH(bool, good);
    QCOMPARE(text::isEmail(address), good);
}

void TestText::seesDirectionOverrides() {
    QVERIFY(text::hasDirectionOverride(u"a\u202Eb"_s));
    QVERIFY(text::hasDirectionOverride(u"\u2066"_s));
    QVERIFY(!text::hasDirectionOverride(u"\u0646\u0648\u0631"_s));
}

void TestText::writesDays() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(text::dayText(QDate(2019, 8, 1)), u"1 Aug 2019"_s);
}

QTEST_APPLESS_MAIN(TestText)
#include "tst_text.moc"
