// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of every window in three themes and with text twice as large, from a fixed day, kept
// below the build folder for looking at: build/…/pictures/<window>-<look>-<width>.png.
#include "tests/support/samplewindows.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QSet>
#include <QStandardPaths>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace tenon::ui;
using tenon::testing::sampleWindows;

class PicturesTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void taken_data();
    void taken();

private:
    QDir m_folder{QStringLiteral(TENON_BINARY_DIR) + u"/pictures"_s};
};

void PicturesTest::initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    QVERIFY(m_folder.mkpath(u"."_s));
}

void PicturesTest::taken_data() {
    QTest::addColumn<int>("window");
    QTest::addColumn<int>("choice");
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    const QSize small(1280, 800), large(1920, 1080);
    const std::tuple<const char*, ThemeChoice, int, QSize> looks[] = {
        {"light", ThemeChoice::Light, 100, small},
        {"light", ThemeChoice::Light, 100, large},
        {"dark", ThemeChoice::Dark, 100, small},
        {"dark", ThemeChoice::Dark, 100, large},
        {"contrast", ThemeChoice::HighContrast, 100, small},
        {"twice", ThemeChoice::Light, 200, large}};
    const auto windows = sampleWindows();
    for (std::size_t i = 0; i < windows.windows().size(); ++i)
        for (const auto& [name, choice, percent, size] : looks)
            QTest::addRow("%s-%s-%d", qPrintable(windows.windows()[i].className), name,
                          size.width())
                << int(i) << int(choice) << percent << size;
}

void PicturesTest::taken() {
    QFETCH(int, window);
    QFETCH(int, choice);
    QFETCH(int, percent);
    QFETCH(QSize, size);
    applyTheme(*qApp, ThemeChoice(choice), percent);
    const auto widget = sampleWindows().windows()[std::size_t(window)].make();
    if (widget->width() >= 1000) // a page; panels and the palette keep their own size
        widget->resize(size);
    widget->show();
    QVERIFY(QTest::qWaitForWindowExposed(widget.get()));
    QTest::qWait(20); // what a page made while it was shown appears with the next events
    const QImage picture = widget->grab().toImage();
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); y += 3)
        for (int x = 0; x < picture.width(); x += 3)
            colours.insert(picture.pixel(x, y));
    QVERIFY2(colours.size() > 8, "the window is empty");
    const QString path = m_folder.filePath(QString::fromUtf8(QTest::currentDataTag()) + u".png"_s);
    QVERIFY2(picture.save(path), qPrintable(path));
}

QTEST_MAIN(PicturesTest)
#include "tst_pictures.moc"
