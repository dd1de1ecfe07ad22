// SPDX-License-Identifier: GPL-3.0-or-later
// Grabs pictures of every page in every theme and audits each: names, Tab, targets, cut text. The
// pictures go to the folder "gallery" where the test runs.
#include "tests/support/a11yaudit.h"
#include "tests/ui/widgets/gallery.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/shell.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tenon::ui;

class GalleryTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QDir().mkpath(u"gallery"_s); }
    void pages_data();
    void pages();
    void tabGoesRound();
    void rightToLeft();
    void palette();
};

void GalleryTest::pages_data() {
    QTest::addColumn<QString>("page");
    QTest::addColumn<int>("choice");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    const std::vector<std::pair<const char*, ThemeChoice>> themes{
        {"light", ThemeChoice::Light},
        {"dark", ThemeChoice::Dark},
        {"contrast", ThemeChoice::HighContrast}};
    for (const QString& page : {u"person"_s, u"list"_s, u"form"_s})
        for (const auto& [name, choice] : themes) {
            QTest::addRow("%s-%s-1280", qPrintable(page), name)
                << page << int(choice) << QSize(1280, 800) << 100;
            QTest::addRow("%s-%s-1920", qPrintable(page), name)
                << page << int(choice) << QSize(1920, 1080) << 100;
            QTest::addRow("%s-%s-200", qPrintable(page), name)
                << page << int(choice) << QSize(1280, 800) << 200;
        }
}

void GalleryTest::pages() {
    QFETCH(QString, page);
    QFETCH(int, choice);
    QFETCH(QSize, size);
    QFETCH(int, percent);
    applyTheme(*qApp, ThemeChoice(choice), percent);
    const auto shell = tenon::testing::makeGallery();
    shell->resize(size);
    shell->showPage(page);
    shell->show();
    QVERIFY(QTest::qWaitForWindowExposed(shell.get()));
    QCoreApplication::processEvents();
    const QPixmap picture = shell->grab();
    QVERIFY(picture.save(u"gallery/%1.png"_s.arg(QString::fromLatin1(QTest::currentDataTag()))));
    QCOMPARE(shell->size(), size); // nothing forces the window wider than the screen
    const auto findings = tenon::testing::auditWidgets(shell.get());
    QVERIFY2(findings.empty(), qPrintable(tenon::testing::describe(findings).join(u'\n')));
}

void GalleryTest::tabGoesRound() {
    applyTheme(*qApp, ThemeChoice::Light, 100);
    for (const QString& page : {u"person"_s, u"list"_s, u"form"_s}) {
        const auto shell = tenon::testing::makeGallery();
        shell->resize(1280, 800);
        shell->showPage(page);
        shell->show();
        QVERIFY(QTest::qWaitForWindowActive(shell.get()));
        const auto findings = tenon::testing::auditTabWalk(shell.get());
        QVERIFY2(findings.empty(), qPrintable(tenon::testing::describe(findings).join(u'\n')));
    }
}

void GalleryTest::rightToLeft() {
    applyTheme(*qApp, ThemeChoice::Light, 100);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const auto shell = tenon::testing::makeGallery();
    shell->resize(1280, 800);
    shell->show();
    QVERIFY(QTest::qWaitForWindowExposed(shell.get()));
    QVERIFY(shell->grab().save(u"gallery/person-rtl.png"_s));
    const auto findings = tenon::testing::auditWidgets(shell.get());
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY2(findings.empty(), qPrintable(tenon::testing::describe(findings).join(u'\n')));
}

void GalleryTest::palette() {
    applyTheme(*qApp, ThemeChoice::Light, 100);
    const auto shell = tenon::testing::makeGallery();
    shell->resize(1280, 800);
    shell->setFind([](const QString&, int) {
        return Hits{{{u"person"_s,
                      u"Amara Osei"_s,
                      u"Assistant Librarian, Research Data Services"_s,
                      u"People"_s,
                      {}},
                     {u"plus"_s, u"Log meeting"_s, {}, u"Actions"_s, {}},
                     {u"settings"_s, u"Text size"_s, u"Settings, appearance"_s, u"Settings"_s, {}}},
                    312};
    });
    shell->show();
    shell->openPalette();
    QVERIFY(shell->commandPalette()->grab().save(u"gallery/palette.png"_s));
    const auto findings = tenon::testing::auditWidgets(shell->commandPalette());
    QVERIFY2(findings.empty(), qPrintable(tenon::testing::describe(findings).join(u'\n')));
}

QTEST_MAIN(GalleryTest)
#include "tst_gallery.moc"
