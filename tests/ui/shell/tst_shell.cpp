// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/a11yaudit.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/navbutton.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/shell.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/statusline.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tenon::ui;

namespace {

std::unique_ptr<Shell> makeShell() {
    auto shell = std::make_unique<Shell>();
    shell->setLibraryName(u"Northfield University Library"_s);
    shell->setEntries({{u"today"_s, u"home"_s, u"Today"_s, u"Overview"_s},
                       {u"people"_s, u"people"_s, u"People"_s, u"Overview"_s, 18},
                       {u"reports"_s, u"chart"_s, u"Reports"_s, u"Work"_s, 2, true}});
    shell->setRoles({{u"admin"_s, u"Library administrator"_s, u"Helen Vasquez"_s}}, u"admin"_s);
    for (const QString& id : {u"today"_s, u"people"_s, u"reports"_s})
        shell->addPage(id, new QPushButton(id));
    shell->resize(1280, 800);
    shell->show();
    return shell;
}

NavButton* buttonFor(Shell& shell, const QString& id) {
    for (NavButton* button : shell.findChildren<NavButton*>())
        if (button->id() == id)
            return button;
    return nullptr;
}

Hits threeHits(const QString& query, int* ran) {
    Hits hits;
    for (int i = 0; i < 3; ++i)
        hits.hits.push_back(
            {u"person"_s, query + QString::number(i), u"Librarian"_s, u"People"_s, [ran, i] {
                 *ran = i + 1;
             }});
    hits.total = 120;
    return hits;
}

} // namespace

class ShellTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void keysSwitchPages();
    void backGoesBack();
    void pagesAreMadeWhenNeeded();
    void sidebarCollapses();
    void countsAreSpoken();
    void undoSaysWhat();
    void textSizeIsAsked();
    void paletteFindsAndActivates();
    void paletteClosesOnEscape();
    void roleIsAPointOfView();
    void audited();
};

void ShellTest::keysSwitchPages() {
    const auto shell = makeShell();
    QVERIFY(QTest::qWaitForWindowActive(shell.get()));
    QCOMPARE(shell->currentPage(), u"today"_s);
    QSignalSpy shown(shell.get(), &Shell::pageShown);
    QTest::keyClick(shell.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(shell->currentPage(), u"people"_s);
    QVERIFY(buttonFor(*shell, u"people"_s)->isChecked());
    QTest::keyClick(shell.get(), Qt::Key_9, Qt::ControlModifier);
    QCOMPARE(shell->currentPage(), u"people"_s);
    QCOMPARE(shown.size(), 1);
    QSignalSpy help(shell.get(), &Shell::helpRequested);
    QTest::keyClick(shell.get(), Qt::Key_F1);
    QCOMPARE(help.size(), 1);
    QCOMPARE(help[0][0].toString(), u"people"_s);
}

void ShellTest::pagesAreMadeWhenNeeded() {
    const auto shell = makeShell();
    QStringList made;
    for (const QString& id : {u"history"_s, u"backups"_s, u"never"_s})
        shell->addPage(id, [&made, id] {
            made.append(id);
            return new QPushButton(id);
        });
    QVERIFY(made.isEmpty());
    QCOMPARE(shell->currentPage(), u"today"_s);
    shell->showPage(u"history"_s);
    QVERIFY(shell->pages()->page(u"history"_s)->isVisible());
    QVERIFY(shell->pages()->page(u"backups"_s)); // whoever asks for one has it made
    shell->showPage(u"backups"_s);
    shell->goBack();
    QCOMPARE(shell->currentPage(), u"history"_s);
    QCOMPARE(made, (QStringList{u"history"_s, u"backups"_s}));
}

void ShellTest::backGoesBack() {
    const auto shell = makeShell();
    QVERIFY(QTest::qWaitForWindowActive(shell.get()));
    buttonFor(*shell, u"reports"_s)->click();
    shell->showPage(u"reports"_s); // no second step on the trail
    QTest::keyClick(shell.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(shell->currentPage(), u"today"_s);
    QVERIFY(!shell->pages()->canGoBack());
    QTest::keyClick(shell.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(shell->currentPage(), u"today"_s);
    shell->showPage(u"no such page"_s);
    QCOMPARE(shell->currentPage(), u"today"_s);
}

void ShellTest::sidebarCollapses() {
    const auto shell = makeShell();
    QCOMPARE(shell->sidebar()->width(), 248);
    shell->resize(1000, 700);
    QVERIFY(shell->sidebar()->isCompact());
    QVERIFY(shell->sidebar()->width() < 100);
    QCOMPARE(buttonFor(*shell, u"people"_s)->accessibleName(), u"People, 18"_s);
    shell->resize(1400, 700);
    QVERIFY(!shell->sidebar()->isCompact());
}

void ShellTest::countsAreSpoken() {
    const auto shell = makeShell();
    QCOMPARE(buttonFor(*shell, u"reports"_s)->accessibleName(), u"Reports, 2 late"_s);
    shell->setCount(u"reports"_s, -1);
    QCOMPARE(buttonFor(*shell, u"reports"_s)->accessibleName(), u"Reports"_s);
    QVERIFY(buttonFor(*shell, u"today"_s)->toolTip().contains(u"Ctrl+1"_s));
}

void ShellTest::undoSaysWhat() {
    const auto shell = makeShell();
    StatusLine* status = shell->statusLine();
    QPushButton* undo = status->findChildren<QPushButton*>().first();
    QVERIFY(!undo->isEnabled());
    status->setUndo(u"Log meeting"_s);
    QVERIFY(undo->isEnabled());
    QCOMPARE(undo->accessibleName(), u"Undo: Log meeting"_s);
    QVERIFY(undo->toolTip().contains(u"Ctrl+Z"_s));
    QSignalSpy asked(shell.get(), &Shell::undoRequested);
    undo->click();
    QCOMPARE(asked.size(), 1);
}

void ShellTest::textSizeIsAsked() {
    const auto shell = makeShell();
    QVERIFY(QTest::qWaitForWindowActive(shell.get()));
    QSignalSpy asked(shell.get(), &Shell::textPercentRequested);
    QTest::keyClick(shell.get(), Qt::Key_Plus, Qt::ControlModifier);
    QTest::keyClick(shell.get(), Qt::Key_Minus, Qt::ControlModifier);
    QTest::keyClick(shell.get(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(asked.size(), 3);
    QCOMPARE(asked[0][0].toInt(), 110);
    QCOMPARE(asked[1][0].toInt(), 90);
    QCOMPARE(asked[2][0].toInt(), 100);
}

void ShellTest::paletteFindsAndActivates() {
    const auto shell = makeShell();
    QVERIFY(QTest::qWaitForWindowActive(shell.get()));
    int ran = 0;
    QStringList queries;
    shell->setFind([&](const QString& query, int limit) {
        queries.append(query);
        [&] {
            QCOMPARE(limit, CommandPalette::limit);
        }();
        return threeHits(query, &ran);
    });
    QTest::keyClick(shell.get(), Qt::Key_K, Qt::ControlModifier);
    CommandPalette* palette = shell->commandPalette();
    QVERIFY(palette->isVisible());
    auto* field = palette->findChild<QLineEdit*>();
    QTest::keyClicks(field, u"os"_s);
    QCOMPARE(queries, (QStringList{QString(), u"o"_s, u"os"_s})); // one call a key
    bool counted = false;
    for (const QLabel* label : palette->findChildren<QLabel*>())
        counted = counted || label->text().contains(u"3 of 120"_s);
    QVERIFY(counted);
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(ran, 2);
    QVERIFY(!palette->isVisible());
}

void ShellTest::paletteClosesOnEscape() {
    const auto shell = makeShell();
    shell->openPalette();
    auto* field = shell->commandPalette()->findChild<QLineEdit*>();
    QTest::keyClicks(field, u"x"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!shell->commandPalette()->isVisible());
    shell->openPalette();
    QVERIFY(shell->commandPalette()->query().isEmpty());
    QTest::keyClick(field, Qt::Key_Down); // no hits: nothing to move to, nothing to open
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(shell->commandPalette()->isVisible());
    shell->commandPalette()->close();
}

void ShellTest::roleIsAPointOfView() {
    const auto shell = makeShell();
    bool said = false;
    for (const QPushButton* button : shell->sidebar()->findChildren<QPushButton*>())
        said = said || button->accessibleName().contains(u"Point of view: Library administrator"_s);
    QVERIFY(said);
}

void ShellTest::audited() {
    for (int percent : {100, 200}) {
        applyTheme(*qApp, ThemeChoice::Light, percent);
        const auto shell = makeShell();
        QVERIFY(QTest::qWaitForWindowActive(shell.get()));
        const auto findings = tenon::testing::auditWidgets(shell.get());
        QVERIFY2(findings.empty(), qPrintable(tenon::testing::describe(findings).join(u'\n')));
        const auto walk = tenon::testing::auditTabWalk(shell.get());
        QVERIFY2(walk.empty(), qPrintable(tenon::testing::describe(walk).join(u'\n')));
    }
    applyTheme(*qApp, ThemeChoice::Light);
}

QTEST_MAIN(ShellTest)
#include "tst_shell.moc"
