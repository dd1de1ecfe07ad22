// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplewindows.h"

#include "core/mentoring/mentoringquery.h"
#include "core/people/peoplequery.h"
#include "core/workspace/sample.h"
#include "ui/library/welcomepage.h"
#include "ui/pairing/lifepanel.h"
#include "ui/pairing/pairpage.h"
#include "ui/pairing/pairpanel.h"
#include "ui/portfolio/itempanel.h"
#include "ui/portfolio/mergepanel.h"
#include "ui/portfolio/packagepanel.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/settingspanel.h"
#include "ui/shell/shell.h"
#include "ui/tenure/calendarpage.h"
#include "ui/tenure/casepage.h"
#include "ui/tenure/casepanel.h"
#include "ui/tenure/clockpage.h"
#include "ui/tenure/whatifcard.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/make.h"
#include "ui/widgets/sidepanel.h"
#include "ui/window/libraryview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/panels.h"

#include <QLineEdit>
#include <QTabBar>
#include <QTemporaryDir>

namespace tenon::testing {

using namespace Qt::StringLiterals;
using namespace tenon::ui;

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
std::unique_ptr<QWidget> makeView(const QString& page, workspace::Role role) {
    static const FixedDayClock clock(QDate(2026, 11, 23));
    static QTemporaryDir folder;
    static int count = 0;
    const QString path = folder.filePath(u"sample-%1.tenon"_s.arg(count++));
    auto made = workspace::makeSample(path, clock);
    if (!made)
        return nullptr;
    auto view = std::make_unique<LibraryView>(std::move(*made));
    view->resize(1280, 800);
    const QString email = role == workspace::Role::Mentor ? u"ruth.okafor@northfield.example"_s
                                                          : u"amara.osei@northfield.example"_s;
    const auto person = people::personByEmail(view->library().reader(), email);
    if (role == workspace::Role::Administrator)
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
    auto view = makeView(u"today"_s, workspace::Role::Administrator);
    auto* library = static_cast<LibraryView*>(view.get());
    const auto noor =
        people::personByEmail(library->library().reader(), u"noor.haddad@northfield.example"_s);
    library->desk().assignMentor(noor->id);
    return view;
}

std::unique_ptr<QWidget> makeLogPanel() {
    auto view = makeView(u"mentor"_s, workspace::Role::Mentor);
    static_cast<LibraryView*>(view.get())->desk().logMeeting();
    return view;
}

// The letters of the first pairing, or of the first three.
std::unique_ptr<QWidget> makeLetterPanel(std::size_t pairings) {
    auto view = makeView(u"pairings"_s, workspace::Role::Administrator);
    auto* library = static_cast<LibraryView*>(view.get());
    workspace::LetterRequest request;
    const auto all = library->library().records<mentoring::Pairing>().all();
    for (std::size_t i = 0; i < pairings && i < all->size(); ++i)
        request.pairings.push_back((*all)[i].id);
    library->desk().writeLetters(request);
    return view;
}

std::unique_ptr<QWidget> makeItemPanel() {
    auto view = makeView(u"portfolio"_s, workspace::Role::Mentee);
    static_cast<LibraryView*>(view.get())->panels().item().openFor({}, {});
    return view;
}

// With the offer to look a DOI up, while that is switched off.
std::unique_ptr<QWidget> makeLookup() {
    auto view = makeView(u"portfolio"_s, workspace::Role::Mentee);
    static_cast<LibraryView*>(view.get())->panels().item().openWithDoi(u"10.1234/abc"_s);
    return view;
}

std::unique_ptr<QWidget> makePackagePanel() {
    auto view = makeView(u"portfolio"_s, workspace::Role::Mentee);
    static_cast<LibraryView*>(view.get())->panels().package().openForExport();
    return view;
}

std::unique_ptr<QWidget> makeMergePanel() {
    auto view = makeView(u"portfolio"_s, workspace::Role::Mentee);
    auto* library = static_cast<LibraryView*>(view.get());
    const auto items = library->library().records<portfolio::PortfolioItem>().where(
        "person"_L1, library->desk().viewpoint().person->value());
    if (items && items->size() >= 2)
        library->panels().merge().openFor({(*items)[0].id.value(), (*items)[1].id.value()});
    return view;
}

std::unique_ptr<QWidget> makeEventPanel() {
    auto view = makeView(u"clock"_s, workspace::Role::Mentee);
    auto* library = static_cast<LibraryView*>(view.get());
    library->desk().recordEvent(*library->desk().viewpoint().person);
    return view;
}

std::unique_ptr<QWidget> makeMonth() {
    auto view = makeView(u"calendar"_s, workspace::Role::Administrator);
    auto* library = static_cast<LibraryView*>(view.get());
    static_cast<CalendarPage*>(library->shell().pages()->page(u"calendar"_s))
        ->setView(CalendarPage::View::Month);
    return view;
}

std::unique_ptr<QWidget> makeWhatIf() {
    auto view = makeView(u"clock"_s, workspace::Role::Mentee);
    auto* library = static_cast<LibraryView*>(view.get());
    auto* page = static_cast<ClockPage*>(library->shell().pages()->page(u"clock"_s));
    tenure::ClockEvent extension;
    extension.onDay = QDate(2026, 11, 2);
    extension.years = 1;
    page->whatIf()->suppose(extension);
    return view;
}

// Fatima Rossi's tenure review, which is under way.
std::unique_ptr<QWidget> makeCasePage() {
    auto view = makeView(u"today"_s, workspace::Role::Administrator);
    auto* library = static_cast<LibraryView*>(view.get());
    const auto cases = workspace::casesSeenBy(library->library(), {});
    for (const tenure::ReviewCase& one : *cases)
        if (one.state == tenure::CaseState::Open)
            library->desk().showCase(one.id);
    return view;
}

std::unique_ptr<QWidget> makeCasePanel() {
    auto view = makeCasePage();
    auto* library = static_cast<LibraryView*>(view.get());
    auto* page = static_cast<CasePage*>(library->shell().pages()->page(u"case"_s));
    emit page->panelRequested([page](CasePanel& panel) { panel.openVote(*page->file()); });
    return view;
}

// Amara's page with Ruth, opened at one of its tabs.
std::unique_ptr<QWidget> makePairPage(int tab) {
    auto view = makeView(u"pair"_s, workspace::Role::Mentee);
    auto* page = view->findChild<PairPage*>();
    if (auto* tabs = page ? page->findChild<QTabBar*>() : nullptr)
        tabs->setCurrentIndex(tab);
    return view;
}

mentoring::Pair firstPairOf(LibraryView& library) {
    auto pairs = mentoring::pairsOf(library.library().reader(), *library.desk().viewpoint().person);
    return pairs && !pairs->empty() ? pairs->front() : mentoring::Pair();
}

std::unique_ptr<QWidget> makePairPanel() {
    auto view = makePairPage(1);
    auto* library = static_cast<LibraryView*>(view.get());
    library->panels().pair().openGoal(firstPairOf(*library), std::nullopt);
    return view;
}

std::unique_ptr<QWidget> makeLifePanel() {
    auto view = makePairPage(0);
    auto* library = static_cast<LibraryView*>(view.get());
    library->panels().life().openLeave(firstPairOf(*library));
    return view;
}

std::unique_ptr<QWidget> makeBulkMeetings() {
    auto view = makeView(u"meetings"_s, workspace::Role::Mentor);
    static_cast<LibraryView*>(view.get())->desk().logManyMeetings();
    return view;
}

std::unique_ptr<QWidget> makeHelp() {
    auto view = makeView(u"portfolio"_s, workspace::Role::Mentee);
    emit static_cast<LibraryView*>(view.get())->shell().helpRequested(u"portfolio"_s);
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
    static const FixedDayClock clock(QDate(2026, 11, 23));
    return std::make_unique<MainWindow>(clock);
}

} // namespace

WindowRegistry sampleWindows() {
    using workspace::Role;
    WindowRegistry windows;
    windows.add(u"CommandPalette"_s, makePalette);
    windows.add(u"SidePanel"_s, makePanel);
    windows.add(u"MainWindow"_s, makeMainWindow);
    windows.add(u"WelcomePage"_s, makeWelcome);
    windows.add(u"SettingsPanel"_s, makeSettings);
    windows.add(u"HelpPanel"_s, makeHelp);
    windows.add(u"AssignPanel"_s, makeAssignPanel);
    windows.add(u"LogMeetingPanel"_s, makeLogPanel);
    windows.add(u"LetterPanel"_s, [] { return makeLetterPanel(1); });
    windows.add(u"LetterBatchPanel"_s, [] { return makeLetterPanel(3); });
    windows.add(u"ItemPanel"_s, makeItemPanel);
    windows.add(u"DoiLookupCard"_s, makeLookup);
    windows.add(u"PackagePanel"_s, makePackagePanel);
    windows.add(u"MergePanel"_s, makeMergePanel);
    windows.add(u"EventPanel"_s, makeEventPanel);
    windows.add(u"CasePage"_s, makeCasePage);
    windows.add(u"MonthGrid"_s, makeMonth);
    windows.add(u"WhatIfCard"_s, makeWhatIf);
    windows.add(u"CasePanel"_s, makeCasePanel);
    windows.add(u"PairPanel"_s, makePairPanel);
    windows.add(u"LifePanel"_s, makeLifePanel);
    windows.add(u"BulkMeetingsPanel"_s, makeBulkMeetings);
    const QStringList tabs{u"PairPage"_s,      u"GoalsSection"_s,  u"AgreementSection"_s,
                           u"TopicsSection"_s, u"SharedSection"_s, u"ProcessSection"_s};
    for (qsizetype tab = 0; tab < tabs.size(); ++tab)
        windows.add(tabs[tab], [tab] { return makePairPage(int(tab)); });
    const std::tuple<QString, QString, Role> pages[] = {
        {u"TodayPage"_s, u"today"_s, Role::Administrator},
        {u"PeoplePage"_s, u"people"_s, Role::Administrator},
        {u"PersonPage"_s, u"person"_s, Role::Administrator},
        {u"RosterPage"_s, u"roster"_s, Role::Administrator},
        {u"PairingsPage"_s, u"pairings"_s, Role::Administrator},
        {u"StandingPage"_s, u"standing"_s, Role::Mentee},
        {u"ClockPage"_s, u"clock"_s, Role::Mentee},
        {u"CalendarPage"_s, u"calendar"_s, Role::Administrator},
        {u"PortfolioPage"_s, u"portfolio"_s, Role::Mentee},
        {u"ImportPage"_s, u"import"_s, Role::Mentee},
        {u"GridPage"_s, u"grid"_s, Role::Mentee},
        {u"EvidencePage"_s, u"evidence"_s, Role::Mentee},
        {u"LinksPage"_s, u"links"_s, Role::Mentee},
        {u"MeetingsPage"_s, u"meetings"_s, Role::Mentee},
        {u"MentorHomePage"_s, u"mentor"_s, Role::Mentor},
        {u"ServicePage"_s, u"service"_s, Role::Mentor},
        {u"JournalPage"_s, u"journal"_s, Role::Mentee},
        {u"PoliciesPage"_s, u"policies"_s, Role::Administrator},
        {u"PackEditorPage"_s, u"policy-editor"_s, Role::Administrator},
        {u"HistoryPage"_s, u"history"_s, Role::Administrator},
        {u"BackupsPage"_s, u"backups"_s, Role::Administrator},
    };
    for (const auto& [name, page, role] : pages)
        windows.add(name, [page, role] { return makeView(page, role); });
    return windows;
}

} // namespace tenon::testing
