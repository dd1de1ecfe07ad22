// SPDX-License-Identifier: GPL-3.0-or-later
// Words made comparable.
#include "core/portfolio/guidewords.h"

#include <QtTest>

using namespace tenon::portfolio;
using namespace Qt::StringLiterals;

class TestGuideWords : public QObject {
    Q_OBJECT

private slots:
    void divides_data();
    void divides();
    void stems_data();
    void stems();
    void tellsApart_data();
    void tellsApart();
    void slips_data();
    void slips();
};

void TestGuideWords::divides_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("plain") << u"Teach a class"_s << u"teach|a|class"_s;
    QTest::newRow("hyphens") << u"one-shot/BI"_s << u"one|shot|bi"_s;
    QTest::newRow("apostrophe") << u"master’s and Master's"_s << u"masters|and|masters"_s;
    QTest::newRow("accents") << u"Résumé ÅSA"_s << u"resume|asa"_s;
    QTest::newRow("nothing") << u" … "_s << QString();
}

void TestGuideWords::divides() {
    QFETCH(QString, text);
    QStringList folded;
    for (const Word& word : wordsIn(text))
        folded.append(word.folded);
    QTEST(folded.join(u'|'), "words");
    QCOMPARE(wordsIn(u"word "_s.repeated(100'000)).size(), std::size_t(64));
    QVERIFY(wordsIn(QString(100'000, u'x')).size() == 1);
    QVERIFY(wordsIn(QString(100'000, u'x')).front().folded.size() <= 40);
    QCOMPARE(wordsIn(u"Teach a class"_s, 2).size(), std::size_t(2));
}

void TestGuideWords::stems_data() {
    QTest::addColumn<QStringList>("same");
    const auto row = [](const char* name, const QStringList& same) {
        QTest::newRow(name) << same;
    };
    row("catalogue", {u"catalogue"_s, u"catalog"_s, u"cataloguing"_s, u"cataloging"_s,
                      u"catalogued"_s, u"catalogs"_s});
    row("digitise", {u"digitise"_s, u"digitize"_s, u"digitisation"_s, u"digitizing"_s});
    row("supervise", {u"supervise"_s, u"supervising"_s, u"supervision"_s, u"supervisor"_s});
    row("plan", {u"plan"_s, u"plans"_s, u"planned"_s, u"planning"_s});
    row("library", {u"library"_s, u"libraries"_s});
    row("class", {u"class"_s, u"classes"_s});
    row("assess", {u"assess"_s, u"assessment"_s, u"assessing"_s, u"assessments"_s});
    row("evaluate", {u"evaluate"_s, u"evaluation"_s, u"evaluating"_s, u"evaluated"_s});
    row("curate", {u"moderate"_s, u"moderator"_s, u"moderating"_s, u"moderated"_s});
}

void TestGuideWords::stems() {
    QFETCH(QStringList, same);
    for (const QString& word : same)
        QVERIFY2(stemOf(word) == stemOf(same.front()), qPrintable(word + u' ' + stemOf(word)));
}

void TestGuideWords::tellsApart_data() {
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("poster") << u"poster"_s << u"post"_s;
    QTest::newRow("news") << u"newsletter"_s << u"news"_s;
    QTest::newRow("short") << u"site"_s << u"sit"_s;
    QTest::newRow("mentor") << u"mentor"_s << u"mental"_s;
}

void TestGuideWords::tellsApart() {
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(stemOf(one) != stemOf(other));
}

void TestGuideWords::slips_data() {
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<int>("slips");
    const auto row = [](const char* one, const char* other, int slips) {
        QTest::newRow(one) << QString::fromLatin1(one) << QString::fromLatin1(other) << slips;
    };
    row("poster", "poster", 0);
    row("psoter", "poster", 1);
    row("postr", "poster", 1);
    row("posteer", "poster", 1);
    row("pozter", "poster", 1);
    row("psotre", "poster", 2);
    row("", "ab", 2);
    row("kitten", "sitting", 3);
}

void TestGuideWords::slips() {
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(int, slips);
    QVERIFY(isWithin(one, other, slips));
    QVERIFY(isWithin(other, one, slips));
    if (slips > 0)
        QVERIFY(!isWithin(one, other, slips - 1));
}

QTEST_APPLESS_MAIN(TestGuideWords)
#include "tst_guidewords.moc"
