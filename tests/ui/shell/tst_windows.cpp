// SPDX-License-Identifier: GPL-3.0-or-later
// Opens and audits every window there is, in every theme and at 100 and 200 % text, and fails where
// a class that is one has not been registered.
#include "core/policy/policyversion.h"
#include "tests/support/a11yaudit.h"
#include "tests/support/samplewindows.h"
#include "ui/shell/helppanel.h"
#include "ui/shell/shell.h"
#include "ui/theme/theme.h"
#include "ui/widgets/searchfield.h"
#include "ui/window/libraryview.h"
#include "ui/window/pagehelp.h"
#include "ui/window/roles.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QApplication>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tenon::ui;
using tenon::testing::sampleWindows;
using tenon::testing::WindowRegistry;

class WindowsTest : public QObject {
    Q_OBJECT
private slots:
    void noneIsForgotten();
    void scanFindsAForgottenOne();
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void audited_data();
    void audited();
    void modelsAreHonest_data();
    void modelsAreHonest();
    void everyPageHasHelp();
    void helpFollowsThePage();
};

void WindowsTest::noneIsForgotten() {
    const QStringList missing = sampleWindows().missing(QStringLiteral(TENON_UI_DIR));
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void WindowsTest::scanFindsAForgottenOne() {
    QTemporaryDir folder;
    QFile file(folder.filePath(u"x.h"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("class Page;\nclass ForgottenPage : public QWidget {\n};\n"
               "class Chooser final : public QDialog\n{\n};\nclass Row : public QWidget {};\n");
    file.close();
    QCOMPARE(sampleWindows().missing(folder.path()).size(), 2);
}

void WindowsTest::audited_data() {
    QTest::addColumn<int>("window");
    QTest::addColumn<int>("choice");
    QTest::addColumn<int>("percent");
    const WindowRegistry windows = sampleWindows();
    for (std::size_t i = 0; i < windows.windows().size(); ++i)
        for (ThemeChoice choice :
             {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast})
            for (int percent : {100, 200})
                QTest::addRow("%s %d %d", qPrintable(windows.windows()[i].className), int(choice),
                              percent)
                    << int(i) << int(choice) << percent;
}

void WindowsTest::audited() {
    QFETCH(int, window);
    QFETCH(int, choice);
    QFETCH(int, percent);
    applyTheme(*qApp, ThemeChoice(choice), percent);
    const auto widget = sampleWindows().windows()[std::size_t(window)].make();
    widget->show();
    QVERIFY(QTest::qWaitForWindowExposed(widget.get()));
    QTest::qWait(20); // what a page made while it was shown appears with the next events
    const auto findings = tenon::testing::auditWidgets(widget.get());
    QVERIFY2(findings.empty(), qPrintable(tenon::testing::describe(findings).join(u'\n')));
}

void WindowsTest::modelsAreHonest_data() {
    QTest::addColumn<int>("window");
    const WindowRegistry windows = sampleWindows();
    for (std::size_t i = 0; i < windows.windows().size(); ++i)
        QTest::newRow(qPrintable(windows.windows()[i].className)) << int(i);
}

// Every model that a window shows, while it is filled and while it is filled again.
void WindowsTest::modelsAreHonest() {
    QFETCH(int, window);
    const auto widget = sampleWindows().windows()[std::size_t(window)].make();
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    for (const auto* view : widget->findChildren<QAbstractItemView*>())
        if (view->model())
            testers.push_back(std::make_unique<QAbstractItemModelTester>(
                view->model(), QAbstractItemModelTester::FailureReportingMode::Fatal));
    widget->show();
    QVERIFY(QTest::qWaitForWindowExposed(widget.get()));
    for (auto* field : widget->findChildren<SearchField*>())
        if (field->isVisible()) {
            QTest::keyClicks(field, u"a"_s);
            QTest::keyClick(field, Qt::Key_Backspace);
        }
    if (auto* view = qobject_cast<LibraryView*>(widget.get())) {
        const auto renamed = view->library().commit(u"Rename"_s, [](tenon::store::Edit& edit) {
            auto library = edit.read<tenon::policy::Library>().all();
            library->front().name = u"Another name"_s;
            return edit.update(library->front());
        });
        QVERIFY(renamed && *renamed);
        QVERIFY(view->library().undo());
    }
    QTest::qWait(1);
    QVERIFY(!testers.empty() || widget->findChildren<QAbstractItemView*>().isEmpty());
}

void WindowsTest::everyPageHasHelp() {
    using tenon::workspace::Role;
    QStringList pages{u"person"_s, u"roster"_s}; // reached from other pages alone
    for (const Role role : {Role::Administrator, Role::Mentee, Role::Mentor})
        for (const NavigationEntry& entry : navigationFor(role))
            pages << entry.id;
    for (const QString& page : pages) {
        const PageHelp help = helpFor(page);
        QVERIFY2(!help.title.isEmpty() && !help.purpose.isEmpty() && !help.actions.isEmpty(),
                 qPrintable(page));
    }
    QVERIFY(helpFor(u"no such page"_s).purpose.isEmpty());
}

void WindowsTest::helpFollowsThePage() {
    const WindowRegistry windows = sampleWindows();
    for (const auto& window : windows.windows()) {
        if (window.className != u"HistoryPage"_s)
            continue;
        const auto widget = window.make();
        auto& view = static_cast<LibraryView&>(*widget);
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        QTest::keyClick(&view, Qt::Key_F1);
        HelpPanel& help = view.helpPanel();
        QVERIFY(help.isVisible());
        QVERIFY(help.isAncestorOf(QApplication::focusWidget()));
        QVERIFY(help.accessibleName().contains(helpFor(u"history"_s).title));
        view.shell().showPage(u"people"_s);
        QVERIFY(help.accessibleName().contains(helpFor(u"people"_s).title));
        QTest::keyClick(&help, Qt::Key_Escape);
        QVERIFY(!help.isVisible());
        return;
    }
    QFAIL("no window to ask for help");
}

QTEST_MAIN(WindowsTest)
#include "tst_windows.moc"
