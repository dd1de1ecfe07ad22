// SPDX-License-Identifier: GPL-3.0-or-later
// Opens and audits every window there is, in every theme and at 100 and 200 % text, and fails where
// a class that is one has not been registered here.
#include "core/people/peoplequery.h"
#include "core/workspace/sample.h"
#include "tests/support/a11yaudit.h"
#include "tests/support/windowregistry.h"
#include "ui/library/welcomepage.h"
#include "ui/portfolio/itempanel.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/settingspanel.h"
#include "ui/shell/shell.h"
#include "ui/theme/theme.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/make.h"
#include "ui/widgets/sidepanel.h"
#include "ui/window/libraryview.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tenon::ui;
using tenon::testing::WindowRegistry;

namespace {

std::unique_ptr<QWidget> makePalette() {
    auto palette = std::make_unique<CommandPalette>();
    palette->setFind([](const QString&, int) {
        return Hits{{{u"person"_s, u"Amara Osei"_s, u"Librarian"_s, u"People"_s, {}}}, 1};
    });
    palette->popUp();
    return palette;
}

std::unique_ptr<QWidget> makePanel() {
    auto panel = std::make_unique<SidePanel>(u"Meeting"_s);
    panel->setContent(new FormField(u"&Title"_s, new QLineEdit));
    panel->addFooterButton(makeButton(u"Save"_s, {}, ButtonKind::Primary));
    return panel;
}

// A window on the sample library, opened at a page through somebody's eyes.
std::unique_ptr<QWidget> makeView(const QString& page, tenon::workspace::Role role) {
    static const tenon::FixedDayClock clock(QDate(2026, 11, 23));
    static QTemporaryDir folder;
    static int count = 0;
    const QString path = folder.filePath(u"sample-%1.tenon"_s.arg(count++));
    auto made = tenon::workspace::makeSample(path, clock);
    if (!made)
        return nullptr;
    auto view = std::make_unique<LibraryView>(std::move(*made));
    view->resize(1280, 800);
    const QString email = role == tenon::workspace::Role::Mentor
                              ? u"ruth.okafor@northfield.example"_s
                              : u"amara.osei@northfield.example"_s;
    const auto person = tenon::people::personByEmail(view->library().reader(), email);
    if (role == tenon::workspace::Role::Administrator)
        view->setViewpoint({});
    else
        view->setViewpoint({role, person->id});
    if (page == u"person"_s)
        view->desk().showPerson(person->id);
    else
        view->shell().showPage(page);
    return view;
}

std::unique_ptr<QWidget> makeAssignPanel() {
    auto view = makeView(u"today"_s, tenon::workspace::Role::Administrator);
    auto* library = static_cast<LibraryView*>(view.get());
    const auto noor = tenon::people::personByEmail(library->library().reader(),
                                                   u"noor.haddad@northfield.example"_s);
    library->desk().assignMentor(noor->id);
    return view;
}

std::unique_ptr<QWidget> makeLogPanel() {
    auto view = makeView(u"mentor"_s, tenon::workspace::Role::Mentor);
    static_cast<LibraryView*>(view.get())->desk().logMeeting();
    return view;
}

std::unique_ptr<QWidget> makeItemPanel() {
    auto view = makeView(u"portfolio"_s, tenon::workspace::Role::Mentee);
    static_cast<LibraryView*>(view.get())->itemPanel().openFor({}, {});
    return view;
}

std::unique_ptr<QWidget> makeSettings() {
    auto panel = std::make_unique<SettingsPanel>();
    panel->openSettings();
    return panel;
}

std::unique_ptr<QWidget> makeWelcome() {
    auto page = std::make_unique<WelcomePage>();
    page->resize(1280, 800);
    page->setRecent({u"/tmp/Northfield.tenon"_s});
    page->showNewLibrary();
    return page;
}

std::unique_ptr<QWidget> makeMainWindow() {
    static const tenon::FixedDayClock clock(QDate(2026, 11, 23));
    return std::make_unique<MainWindow>(clock);
}

WindowRegistry registry() {
    using tenon::workspace::Role;
    WindowRegistry windows;
    windows.add(u"CommandPalette"_s, makePalette);
    windows.add(u"SidePanel"_s, makePanel);
    windows.add(u"MainWindow"_s, makeMainWindow);
    windows.add(u"WelcomePage"_s, makeWelcome);
    windows.add(u"SettingsPanel"_s, makeSettings);
    windows.add(u"AssignPanel"_s, makeAssignPanel);
    windows.add(u"LogMeetingPanel"_s, makeLogPanel);
    windows.add(u"ItemPanel"_s, makeItemPanel);
    const std::tuple<QString, QString, Role> pages[] = {
        {u"TodayPage"_s, u"today"_s, Role::Administrator},
        {u"PeoplePage"_s, u"people"_s, Role::Administrator},
        {u"PersonPage"_s, u"person"_s, Role::Administrator},
        {u"RosterPage"_s, u"roster"_s, Role::Administrator},
        {u"PairingsPage"_s, u"pairings"_s, Role::Administrator},
        {u"StandingPage"_s, u"standing"_s, Role::Mentee},
        {u"PortfolioPage"_s, u"portfolio"_s, Role::Mentee},
        {u"MeetingsPage"_s, u"meetings"_s, Role::Mentee},
        {u"MentorHomePage"_s, u"mentor"_s, Role::Mentor},
        {u"ServicePage"_s, u"service"_s, Role::Mentor},
        {u"HistoryPage"_s, u"history"_s, Role::Administrator},
        {u"BackupsPage"_s, u"backups"_s, Role::Administrator},
    };
    for (const auto& [name, page, role] : pages)
        windows.add(name, [page, role] { return makeView(page, role); });
    return windows;
}

} // namespace

class WindowsTest : public QObject {
    Q_OBJECT
private slots:
    void noneIsForgotten();
    void scanFindsAForgottenOne();
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void audited_data();
    void audited();
};

void WindowsTest::noneIsForgotten() {
    const QStringList missing = registry().missing(QStringLiteral(TENON_UI_DIR));
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void WindowsTest::scanFindsAForgottenOne() {
    QTemporaryDir folder;
    QFile file(folder.filePath(u"x.h"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("class Page;\nclass ForgottenPage : public QWidget {\n};\n"
               "class Chooser final : public QDialog\n{\n};\nclass Row : public QWidget {};\n");
    file.close();
    QCOMPARE(registry().missing(folder.path()).size(), 2);
}

void WindowsTest::audited_data() {
    QTest::addColumn<int>("window");
    QTest::addColumn<int>("choice");
    QTest::addColumn<int>("percent");
    const WindowRegistry windows = registry();
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
    const auto widget = registry().windows()[std::size_t(window)].make();
    widget->show();
    QVERIFY(QTest::qWaitForWindowExposed(widget.get()));
    QTest::qWait(20); // what a page made while it was shown appears with the next events
    if (const QString folder = QString::fromLocal8Bit(qgetenv("TENON_PICTURES")); !folder.isEmpty())
        widget->grab().save(u"%1/%2.png"_s.arg(folder, QString::fromUtf8(QTest::currentDataTag())));
    const auto findings = tenon::testing::auditWidgets(widget.get());
    QVERIFY2(findings.empty(), qPrintable(tenon::testing::describe(findings).join(u'\n')));
}

QTEST_MAIN(WindowsTest)
#include "tst_windows.moc"
