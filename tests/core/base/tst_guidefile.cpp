// SPDX-License-Identifier: GPL-3.0-or-later
// A guide is found in the reader's language where there is one, else in English.
#include "core/base/guidefile.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace tenon;
using namespace Qt::StringLiterals;

class TestGuideFile : public QObject {
    Q_OBJECT
private slots:
    void isFoundInTheLanguage_data();
    void isFoundInTheLanguage();
    void isNotMadeUp();
    void everyShippedOneIsThere();
};

void TestGuideFile::isFoundInTheLanguage_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("found");
    for (const QString& spanish : {u"es"_s, u"ES"_s, u"es_MX"_s, u"es-419"_s})
        QTest::newRow(qPrintable(spanish)) << spanish << u"es"_s;
    for (const QString& other : {u"en_US"_s, u"pt-BR"_s, u"C"_s, QString(), u"../es"_s})
        QTest::newRow(qPrintable(u"other: "_s + other)) << other << u"en"_s;
}

void TestGuideFile::isFoundInTheLanguage() {
    QFETCH(QString, language);
    QFETCH(QString, found);
    const auto bytes = guideFile(u"sample"_s, language);
    QVERIFY(bytes);
    QCOMPARE(QJsonDocument::fromJson(*bytes).object()[u"language"_s].toString(), found);
}

void TestGuideFile::isNotMadeUp() {
    QVERIFY(!guideFile(u"nothing"_s, u"en"_s));
    QVERIFY(!guideFile(QString(), u"es"_s));
}

void TestGuideFile::everyShippedOneIsThere() {
    for (const QString& name : {u"letters"_s, u"quick"_s, u"topics"_s, u"where"_s})
        QVERIFY2(guideFile(name, u"fr"_s), qPrintable(name));
}

QTEST_APPLESS_MAIN(TestGuideFile)
#include "tst_guidefile.moc"
