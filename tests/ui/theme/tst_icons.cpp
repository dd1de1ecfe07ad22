// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icon.h"
#include "ui/theme/svgpath.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tenon::ui;

namespace {

int inkedPixels(const QImage& image) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) > 128 ? 1 : 0;
    return count;
}

} // namespace

class IconsTest : public QObject {
    Q_OBJECT
private slots:
    void paths_data();
    void paths();
    void arcIsRound();
    void brokenPathEnds();
    void everyIconDraws();
    void everyIconSaysItsLicence();
    void followsTheTheme();
    void followsTheRatio();
};

void IconsTest::paths_data() {
    QTest::addColumn<QString>("data");
    QTest::addColumn<QRectF>("bounds");
    QTest::newRow("absolute") << u"M2 3L10 3V9H2Z"_s << QRectF(2, 3, 8, 6);
    QTest::newRow("relative") << u"m2 3l8 0v6h-8z"_s << QRectF(2, 3, 8, 6);
    QTest::newRow("run together") << u"M2,3 10-3.5 2.5.5"_s << QRectF(2, -3.5, 8, 6.5);
    QTest::newRow("implicit lines") << u"M0 0 4 0 4 4"_s << QRectF(0, 0, 4, 4);
    QTest::newRow("smooth") << u"M0 0Q2 0 4 0T8 0"_s << QRectF(0, 0, 8, 0);
}

void IconsTest::paths() {
    QFETCH(QString, data);
    QFETCH(QRectF, bounds);
    QCOMPARE(svgPath(data).boundingRect(), bounds);
}

void IconsTest::arcIsRound() {
    const QPainterPath circle = svgPath(u"M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18"_s);
    for (double at = 0; at <= 1; at += 0.05) {
        const QPointF d = circle.pointAtPercent(at) - QPointF(12, 12);
        QVERIFY(qAbs(std::hypot(d.x(), d.y()) - 9) < 0.02);
    }
}

void IconsTest::brokenPathEnds() {
    QVERIFY(svgPath(u"rubbish"_s).isEmpty());
    QVERIFY(svgPath(QString()).isEmpty());
    svgPath(u"M1 2 L x y z"_s); // only has to come back
}

void IconsTest::everyIconDraws() {
    const QStringList names = iconNames();
    QVERIFY(names.size() >= 40);
    for (const QString& name : names) {
        const QImage image = iconPixmap(name, 24, Qt::black).toImage();
        const int inked = inkedPixels(image);
        QVERIFY2(inked > 8, qPrintable(name));
        QVERIFY2(inked < 400, qPrintable(name));
        for (int i = 0; i < 24; ++i) // nothing is cut off at an edge
            QVERIFY2(qAlpha(image.pixel(i, 0)) < 200 && qAlpha(image.pixel(0, i)) < 200 &&
                         qAlpha(image.pixel(i, 23)) < 200 && qAlpha(image.pixel(23, i)) < 200,
                     qPrintable(name));
    }
}

void IconsTest::everyIconSaysItsLicence() {
    for (const QString& name : iconNames()) {
        QFile file(u":/icons/%1.svg"_s.arg(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(file.readLine().contains("SPDX-License-Identifier"), qPrintable(name));
    }
}

void IconsTest::followsTheTheme() {
    const QIcon home = icon(u"home"_s, Ink::Strong);
    applyTheme(*qApp, ThemeChoice::Light);
    const QImage light = home.pixmap(24, 24).toImage();
    applyTheme(*qApp, ThemeChoice::Dark);
    const QImage dark = home.pixmap(24, 24).toImage();
    QVERIFY(light != dark);
    QCOMPARE(inkedPixels(light), inkedPixels(dark));
}

void IconsTest::followsTheRatio() {
    const QPixmap doubled = iconPixmap(u"home"_s, 24, Qt::black, 2);
    QCOMPARE(doubled.size(), QSize(48, 48));
    QCOMPARE(doubled.devicePixelRatio(), 2.0);
    QCOMPARE(icon(u"home"_s).pixmap(QSize(24, 24), 2.0).size(), QSize(48, 48));
}

QTEST_MAIN(IconsTest)
#include "tst_icons.moc"
