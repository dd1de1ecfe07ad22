// SPDX-License-Identifier: GPL-3.0-or-later
// Every two colours that meet on the screen, in every theme.
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tenon::ui;

class ContrastTest : public QObject {
    Q_OBJECT
private slots:
    void knownRatios();
    void pairsReachTheirLimit_data();
    void pairsReachTheirLimit();
    void paletteHasADisabledGroup();
    void textSizeFollows();
};

void ContrastTest::knownRatios() {
    QVERIFY(qAbs(contrastRatio(Qt::black, Qt::white) - 21) < 0.01);
    QVERIFY(qAbs(contrastRatio(Qt::white, Qt::white) - 1) < 0.01);
    QVERIFY(qAbs(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
}

void ContrastTest::pairsReachTheirLimit_data() {
    QTest::addColumn<QColor>("front");
    QTest::addColumn<QColor>("back");
    QTest::addColumn<double>("atLeast");
    const std::vector<std::pair<QString, Theme>> themes{
        {u"light"_s, lightTheme()}, {u"dark"_s, darkTheme()}, {u"contrast"_s, highContrastTheme()}};
    for (const auto& [name, theme] : themes)
        for (const ContrastPair& pair : contrastPairs(theme))
            QTest::addRow("%s: %s", qPrintable(name), qPrintable(pair.name))
                << pair.front << pair.back << pair.atLeast;
}

void ContrastTest::pairsReachTheirLimit() {
    QFETCH(QColor, front);
    QFETCH(QColor, back);
    QFETCH(double, atLeast);
    const double ratio = contrastRatio(front, back);
    QVERIFY2(ratio >= atLeast,
             qPrintable(u"%1 on %2 is %3, below %4"_s.arg(front.name(), back.name())
                            .arg(ratio, 0, 'f', 2)
                            .arg(atLeast)));
}

void ContrastTest::paletteHasADisabledGroup() {
    for (ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        applyTheme(*qApp, choice);
        const QPalette palette = QApplication::palette();
        QCOMPARE(palette.color(QPalette::Active, QPalette::Text), theme().ink);
        QCOMPARE(palette.color(QPalette::Disabled, QPalette::Text), theme().disabledInk());
        QCOMPARE(palette.color(QPalette::Window), theme().background);
    }
}

void ContrastTest::textSizeFollows() {
    applyTheme(*qApp, ThemeChoice::Light, 100);
    const double body = textFont(TextRole::Body).pointSizeF();
    applyTheme(*qApp, ThemeChoice::Light, 200);
    QVERIFY(qAbs(textFont(TextRole::Body).pointSizeF() - 2 * body) < 0.01);
    applyTheme(*qApp, ThemeChoice::Light, 900);
    QCOMPARE(textPercent(), 200);
    applyTheme(*qApp, ThemeChoice::Light, 10);
    QCOMPARE(textPercent(), 80);
}

QTEST_MAIN(ContrastTest)
#include "tst_contrast.moc"
