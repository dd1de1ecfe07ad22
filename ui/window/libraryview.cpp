// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/libraryview.h"

#include "core/mentoring/mentoringquery.h"
#include "core/people/peoplequery.h"
#include "core/workspace/historyview.h"
#include "ui/desk/lookups.h"
#include "ui/library/backupspage.h"
#include "ui/library/historypage.h"
#include "ui/mentoring/meetingspage.h"
#include "ui/mentoring/mentorhomepage.h"
#include "ui/mentoring/pairingspage.h"
#include "ui/mentoring/todaypage.h"
#include "ui/pairing/journalpage.h"
#include "ui/pairing/lifepanel.h"
#include "ui/pairing/pairpage.h"
#include "ui/pairing/pairpanel.h"
#include "ui/people/peoplepage.h"
#include "ui/people/personpage.h"
#include "ui/people/rosterpage.h"
#include "ui/policy/packeditorpage.h"
#include "ui/policy/policiespage.h"
#include "ui/portfolio/evidencepage.h"
#include "ui/portfolio/gridpage.h"
#include "ui/portfolio/importpage.h"
#include "ui/portfolio/itempanel.h"
#include "ui/portfolio/linkspage.h"
#include "ui/portfolio/mergepanel.h"
#include "ui/portfolio/packagepanel.h"
#include "ui/portfolio/portfoliopage.h"
#include "ui/reports/servicepage.h"
#include "ui/shell/preferences.h"
#include "ui/shell/shell.h"
#include "ui/shell/statusline.h"
#include "ui/tasks/backupwork.h"
#include "ui/tenure/calendarpage.h"
#include "ui/tenure/casepage.h"
#include "ui/tenure/casepanel.h"
#include "ui/tenure/clockpage.h"
#include "ui/tenure/reminderwork.h"
#include "ui/tenure/standingpage.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/wheelguard.h"
#include "ui/window/finder.h"
#include "ui/window/pagehelp.h"
#include "ui/window/panels.h"
#include "ui/window/roles.h"

#include <QApplication>
#include <QLocale>
#include <QShortcut>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <utility>

namespace tenon::ui {

using namespace Qt::StringLiterals;

LibraryView::LibraryView(std::unique_ptr<workspace::Workspace> library, QWidget* parent)
    : QWidget(parent)
    , m_library(std::move(library))
    , m_desk(std::make_unique<Desk>(*m_library))
    , m_shell(new Shell) {
    new WheelGuard(this);
    setLookups();
    m_panels = std::make_unique<Panels>(*m_desk, *m_shell);
    m_finder = std::make_unique<Finder>(
        *m_desk, [this](portfolio::ItemId item) { showItem(item); },
        [this](mentoring::MeetingId meeting) {
            m_shell->showPage(u"meetings"_s);
            page<MeetingsPage>(u"meetings"_s).focusMeeting(meeting);
        },
        [this] { return actions(); });
    auto* row = new QVBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_shell);
    addPages();
    addKeys();
    connectDesk();
    connectBackups();
    setViewpoint(viewpointFrom(*m_library, Preferences::viewpoint(m_library->path())));
    if (m_library->isReadOnly())
        m_shell->message()->showMessage(
            MessageKind::Warning, tr("This library is open for reading only, because it may not be "
                                     "written where it lies. Save a copy to work on it."));
}

LibraryView::~LibraryView() = default;

template <class PageType>
PageType& LibraryView::page(const QString& id) {
    return *static_cast<PageType*>(m_shell->pages()->page(id));
}

template <class PageType>
void LibraryView::addPage(const QString& id, bool scrollsItself) {
    m_shell->addPage(
        id, [this] { return new PageType(*m_desk); }, scrollsItself);
}

RosterPage& LibraryView::rosterPage() {
    return page<RosterPage>(u"roster"_s);
}

ServicePage& LibraryView::servicePage() {
    return page<ServicePage>(u"service"_s);
}

PortfolioPage& LibraryView::portfolioPage() {
    return page<PortfolioPage>(u"portfolio"_s);
}

void LibraryView::addPages() {
    connect(m_shell->pages(), &PageHost::aboutToShow, this,
            [](QWidget* page) { static_cast<Page*>(page)->bringUpToDate(); });
    m_shell->addPage(u"today"_s, [this] { return makeToday(); });
    m_shell->addPage(u"portfolio"_s, [this] { return makePortfolio(); });
    m_shell->addPage(
        u"import"_s, [this] { return makeImport(); }, true);
    m_shell->addPage(
        u"grid"_s, [this] { return makeGrid(); }, true);
    m_shell->addPage(u"evidence"_s, [this] { return makeEvidence(); });
    m_shell->addPage(
        u"links"_s, [this] { return makeLinks(); }, true);
    addPage<PeoplePage>(u"people"_s, true);
    addPage<PersonPage>(u"person"_s);
    addPage<RosterPage>(u"roster"_s);
    m_shell->addPage(
        u"pairings"_s, [this] { return makePairings(); }, true);
    addPage<StandingPage>(u"standing"_s);
    addPage<ClockPage>(u"clock"_s);
    m_shell->addPage(u"case"_s, [this] { return makeCase(); });
    m_shell->addPage(u"pair"_s, [this] { return makePair(); });
    addPage<JournalPage>(u"journal"_s);
    addPage<CalendarPage>(u"calendar"_s, true);
    addPage<MeetingsPage>(u"meetings"_s, true);
    addPage<MentorHomePage>(u"mentor"_s);
    addPage<ServicePage>(u"service"_s);
    m_shell->addPage(u"policies"_s, [this] { return makePolicies(); });
    addPage<PackEditorPage>(u"policy-editor"_s, true);
    addPage<HistoryPage>(u"history"_s, true);
    addPage<BackupsPage>(u"backups"_s, true);
}

QWidget* LibraryView::makeToday() {
    auto* today = new TodayPage(*m_desk);
    connect(today, &TodayPage::counted, this,
            [this](int waiting, bool urgent) { m_shell->setCount(u"today"_s, waiting, urgent); });
    return today;
}

QWidget* LibraryView::makePortfolio() {
    auto* portfolio = new PortfolioPage(*m_desk);
    connect(portfolio, &PortfolioPage::editRequested, this, &LibraryView::editItem);
    connect(portfolio, &PortfolioPage::importRequested, this, [this](const QStringList& files) {
        m_shell->showPage(u"import"_s);
        if (!files.isEmpty())
            page<ImportPage>(u"import"_s).readFiles(files);
    });
    connect(portfolio, &PortfolioPage::gridRequested, this, &LibraryView::showGrid);
    connect(portfolio, &PortfolioPage::evidenceRequested, this,
            [this] { m_shell->showPage(u"evidence"_s); });
    portfolio->setView(Preferences::listView(u"portfolio"_s));
    connect(portfolio, &PortfolioPage::viewChanged, this,
            [portfolio] { Preferences::setListView(u"portfolio"_s, portfolio->view()); });
    connect(portfolio, &PortfolioPage::beginRequested, this,
            [this](const portfolio::WholeItem& begun) {
                m_panels->close(&m_panels->item());
                m_panels->item().openWith(begun);
            });
    connect(portfolio, &PortfolioPage::mergeRequested, this,
            [this](const std::vector<qint64>& items) {
                m_panels->close(&m_panels->merge());
                m_panels->merge().openFor(items);
            });
    connectPortfolio(portfolio);
    return portfolio;
}

QWidget* LibraryView::makeGrid() {
    auto* grid = new GridPage(*m_desk);
    connect(grid, &GridPage::added, this, [this] { m_desk->showPortfolio({}); });
    return grid;
}

QWidget* LibraryView::makeEvidence() {
    auto* evidence = new EvidencePage(*m_desk);
    connect(evidence, &EvidencePage::editRequested, this, &LibraryView::editItem);
    return evidence;
}

void LibraryView::showGrid() {
    m_shell->showPage(u"grid"_s);
    page<GridPage>(u"grid"_s).begin();
}

void LibraryView::connectPortfolio(PortfolioPage* portfolio) {
    connect(portfolio, &PortfolioPage::doiRequested, this, &LibraryView::beginWithDoi);
    connect(portfolio, &PortfolioPage::packageRequested, this, &LibraryView::exportPackage);
    connect(portfolio, &PortfolioPage::linksRequested, this,
            [this] { m_shell->showPage(u"links"_s); });
}

void LibraryView::beginWithDoi(const QString& doi) {
    m_panels->close(&m_panels->item());
    m_panels->item().openWithDoi(doi);
}

void LibraryView::exportPackage() {
    m_panels->close(&m_panels->package());
    m_panels->package().openForExport();
}

// What may be asked of the internet is the person's own setting, wherever they are in the window.
void LibraryView::setLookups() {
    Lookups& lookups = m_desk->lookups();
    lookups.allowed = &Preferences::onlineLookups;
    lookups.switchOn = [] {
        Preferences::setOnlineLookups(true);
    };
    const QString cache = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
    if (!cache.isEmpty())
        lookups.doi.cacheFolder = cache + u"/lookups"_s;
}

QWidget* LibraryView::makeLinks() {
    auto* links = new LinksPage(*m_desk);
    connect(links, &LinksPage::editRequested, this,
            [this](portfolio::ItemId item) { editItem(item, {}); });
    return links;
}

QWidget* LibraryView::makeImport() {
    auto* import = new ImportPage(*m_desk);
    connect(import, &ImportPage::doiGiven, this, &LibraryView::beginWithDoi);
    connect(import, &ImportPage::imported, this, [this] { m_desk->showPortfolio({}); });
    return import;
}

QWidget* LibraryView::makeCase() {
    auto* page = new CasePage(*m_desk);
    connect(page, &CasePage::panelRequested, this,
            [this](const std::function<void(CasePanel&)>& fill) {
                m_panels->close(&m_panels->reviewCase());
                fill(m_panels->reviewCase());
            });
    return page;
}

QWidget* LibraryView::makePair() {
    auto* page = new PairPage(*m_desk);
    connect(page, &PairPage::panelRequested, this,
            [this](const std::function<void(PairPanel&)>& open) {
                m_panels->close(&m_panels->pair());
                open(m_panels->pair());
            });
    connect(page, &PairPage::lifeRequested, this,
            [this](const std::function<void(LifePanel&)>& open) {
                m_panels->close(&m_panels->life());
                open(m_panels->life());
            });
    return page;
}

QWidget* LibraryView::makePairings() {
    auto* page = new PairingsPage(*m_desk);
    connect(page, &PairingsPage::topicRequested, this, [this] {
        m_panels->close(&m_panels->pair());
        m_panels->pair().openProgramTopic();
    });
    connect(page, &PairingsPage::circleRequested, this, [this] {
        m_panels->close(&m_panels->pair());
        m_panels->pair().openCircle();
    });
    return page;
}

QWidget* LibraryView::makePolicies() {
    auto* policies = new PoliciesPage(*m_desk);
    connect(policies, &PoliciesPage::editRequested, this, [this](const QJsonObject& pack) {
        page<PackEditorPage>(u"policy-editor"_s).edit(pack);
        m_shell->showPage(u"policy-editor"_s);
    });
    return policies;
}

void LibraryView::addKeys() {
    const auto key = [this](const QKeySequence& keys, auto run) {
        auto* shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    key(QKeySequence(Qt::CTRL | Qt::Key_M), [this] { m_desk->logMeeting(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_W), [this] { emit closeRequested(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_N), [this] {
        if (!m_desk->viewpoint().person)
            return;
        m_shell->showPage(u"portfolio"_s);
        portfolioPage().focusQuickLine();
    });
    key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), [this] {
        if (m_desk->viewpoint().person)
            editItem({}, {});
    });
    key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G), [this] {
        if (m_desk->viewpoint().person)
            showGrid();
    });
    connect(m_shell, &Shell::undoRequested, this, &LibraryView::undo);
    connect(m_shell, &Shell::redoRequested, this, &LibraryView::redo);
    connect(m_shell, &Shell::settingsRequested, this, [this] { m_panels->openSettings(); });
    connect(m_shell, &Shell::textPercentRequested, this, [](int percent) {
        Preferences::setTextPercent(percent);
        applyTheme(*qApp, themeChoice(), percent);
    });
    connect(m_shell, &Shell::roleChosen, this,
            [this](const QString& id) { setViewpoint(viewpointFrom(*m_library, id)); });
    connect(m_shell, &Shell::helpRequested, m_panels.get(), &Panels::toggleHelp);
    connect(m_shell, &Shell::pageShown, this,
            [this](const QString& page) { m_panels->showHelpFor(page); });
}

void LibraryView::connectDesk() {
    connect(m_desk.get(), &Desk::pageRequested, m_shell, &Shell::showPage);
    connect(m_desk.get(), &Desk::personRequested, this, &LibraryView::showPerson);
    connect(m_desk.get(), &Desk::pairRequested, this, [this](mentoring::PairingId pairing) {
        page<PairPage>(u"pair"_s).setPair(pairing);
        m_shell->showPage(u"pair"_s);
    });
    connect(m_desk.get(), &Desk::pairingsRequested, this, [this](mentoring::PairingFilter filter) {
        page<PairingsPage>(u"pairings"_s).showFilter(filter);
        m_shell->showPage(u"pairings"_s);
    });
    connectTenure();
    connect(m_desk.get(), &Desk::saved, this, &LibraryView::offerUndo);
    connect(m_desk.get(), &Desk::stopwatchShown, this,
            [this](int minutes, const std::function<void()>& reopen) {
                m_shell->statusLine()->setRunning(
                    minutes > 0 ? tr("Stopwatch: %n min", nullptr, minutes) : QString());
                m_reopen = reopen;
            });
    connect(m_shell->statusLine(), &StatusLine::runningRequested, this, [this] {
        const auto reopen = m_reopen; // closing a panel may change it
        m_panels->close();
        if (reopen)
            reopen();
    });
    connect(m_desk.get(), &Desk::libraryChanged, this, [this](const store::ChangeSet& changes) {
        m_finder->update(changes);
        if (changes.touches<people::Person>() || changes.touches<people::Appointment>() ||
            changes.touches<mentoring::Pairing>())
            m_finder->forgetActions();
        showUndo();
    });
    connect(m_desk.get(), &Desk::restoreRequested, this, &LibraryView::restoreRequested);
    m_shell->setFind(
        [this](const QString& query, int limit) { return m_finder->find(query, limit); });
}

void LibraryView::connectTenure() {
    connect(m_desk.get(), &Desk::clockRequested, this, [this](people::PersonId person) {
        page<ClockPage>(u"clock"_s).setPerson(person);
        m_shell->showPage(u"clock"_s);
    });
    connect(m_desk.get(), &Desk::portfolioRequested, this, [this](const QString& filter) {
        portfolioPage().showFilter(filter);
        m_shell->showPage(u"portfolio"_s);
    });
    connect(m_desk.get(), &Desk::caseRequested, this, [this](tenure::CaseId reviewCase) {
        page<CasePage>(u"case"_s).setCase(reviewCase);
        m_shell->showPage(u"case"_s);
    });
    m_reminders = std::make_unique<ReminderWork>(*m_desk);
    connect(m_reminders.get(), &ReminderWork::due, this,
            [this](const QString& text, std::optional<people::PersonId> person) {
                // Everybody's calendar is the administration's.
                const bool everybody = m_desk->viewpoint().role == workspace::Role::Administrator;
                const auto one = person ? person : m_desk->viewpoint().person;
                m_shell->message()->showMessage(MessageKind::Info, text,
                                                one || !everybody ? tr("Open the clock")
                                                                  : tr("Open the calendar"),
                                                [this, one] {
                                                    if (one)
                                                        m_desk->showClock(*one);
                                                    else
                                                        m_shell->showPage(u"calendar"_s);
                                                });
            });
}

void LibraryView::setViewpoint(const workspace::Viewpoint& viewpoint) {
    m_panels->close();
    m_desk->setViewpoint(viewpoint);
    Preferences::setViewpoint(m_library->path(), viewpointId(viewpoint));
    // What was told to one point of view is not left standing for another.
    m_shell->message()->dismiss();
    m_reminders->checkSoon();
    showRole();
    showUndo();
    showBackup();
    m_finder->forgetActions();
}

void LibraryView::showRole() {
    const workspace::Viewpoint& viewpoint = m_desk->viewpoint();
    const auto known = m_library->library();
    m_shell->setLibraryName(known ? known->name : QString());
    m_shell->setRoles(roleEntries(*m_library, viewpoint), viewpointId(viewpoint));
    auto entries = navigationFor(viewpoint.role);
    const QString first = entries.front().id;
    m_shell->setEntries(std::move(entries));
    m_shell->showPage(first);
}

void LibraryView::showPerson(people::PersonId person) {
    page<PersonPage>(u"person"_s).setPerson(person);
    m_shell->showPage(u"person"_s);
}

void LibraryView::showItem(portfolio::ItemId item) {
    const auto found = m_library->records<portfolio::PortfolioItem>().find(item);
    if (!found || !*found)
        return;
    if (m_desk->viewpoint().person != (*found)->person)
        return m_desk->showPerson((*found)->person);
    m_shell->showPage(u"portfolio"_s);
    editItem(item, {});
}

void LibraryView::editItem(std::optional<portfolio::ItemId> item, const QStringList& files) {
    m_panels->close(&m_panels->item());
    m_panels->item().openFor(item, files);
}

void LibraryView::showUndo() {
    auto state = workspace::undoStateFor(*m_library, m_desk->viewpoint());
    if (!state)
        return;
    m_shell->statusLine()->setUndo(state->undo ? state->undo->label : QString());
    m_shell->statusLine()->setRedo(state->redo ? state->redo->label : QString());
    auto last = m_library->history(1);
    if (last && !last->empty())
        m_shell->statusLine()->setSaved(
            tr("Saved %1")
                .arg(QLocale().toString(last->front().at.toLocalTime().time(),
                                        QLocale::ShortFormat)));
}

void LibraryView::offerUndo(const QString& label) {
    showBackup();
    if (!label.isEmpty())
        m_shell->statusLine()->announce(label);
}

// The last change may be somebody else's own, in one file of several points of view.
bool LibraryView::mayTakeBack(std::optional<store::JournalEntry> store::UndoState::*which) {
    const auto offered = workspace::undoStateFor(*m_library, m_desk->viewpoint());
    if (!offered || (*offered).*which)
        return true;
    if (const auto state = m_library->undoState(); !state || !((*state).*which))
        return true; // there is nothing, as undo itself says
    m_shell->message()->showMessage(
        MessageKind::Info, tr("The last change is another’s own; they alone take it back."));
    return false;
}

void LibraryView::undo() {
    if (!mayTakeBack(&store::UndoState::undo))
        return;
    auto done = m_library->undo();
    if (!done)
        return m_shell->message()->showMessage(MessageKind::Warning, done.error().message);
    m_shell->statusLine()->announce(done->label);
}

void LibraryView::redo() {
    if (!mayTakeBack(&store::UndoState::redo))
        return;
    auto done = m_library->redo();
    if (!done)
        return m_shell->message()->showMessage(MessageKind::Warning, done.error().message);
    m_shell->statusLine()->announce(done->label);
}

std::vector<Hit> LibraryView::actions() {
    const QString actions = tr("Actions");
    std::vector<Hit> hits;
    hits.push_back({u"plus"_s, tr("Log meeting"), u"Ctrl+M"_s, actions, [this] {
                        m_desk->logMeeting();
                    }});
    hits.push_back({u"import"_s, tr("Import roster"), {}, actions, [this] {
                        m_shell->showPage(u"roster"_s);
                    }});
    hits.push_back({u"settings"_s, tr("Settings"), {}, actions, [this] {
                        m_panels->openSettings();
                    }});
    hits.push_back({u"help"_s, tr("Help for this page"), u"F1"_s, actions, [this] {
                        m_panels->toggleHelp(m_shell->currentPage());
                    }});
    if (m_desk->viewpoint().person) {
        hits.push_back({u"plus"_s, tr("Add many items"), u"Ctrl+Shift+G"_s, actions, [this] {
                            showGrid();
                        }});
        hits.push_back({u"import"_s, tr("Import into my portfolio"), {}, actions, [this] {
                            m_shell->showPage(u"import"_s);
                        }});
        hits.push_back({u"paperclip"_s, tr("My evidence"), {}, actions, [this] {
                            m_shell->showPage(u"evidence"_s);
                        }});
    }
    for (const NavigationEntry& entry : navigationFor(m_desk->viewpoint().role))
        hits.push_back({entry.iconName, entry.title, {}, tr("Pages"), [this, id = entry.id] {
                            m_shell->showPage(id);
                        }});
    if (m_desk->viewpoint().role == workspace::Role::Mentee) {
        hits.push_back({u"link"_s, tr("Check links"), {}, actions, [this] {
                            m_shell->showPage(u"links"_s);
                        }});
        hits.push_back({u"export"_s, tr("Save a complete package"), {}, actions, [this] {
                            exportPackage();
                        }});
    }
    addViewpoints(hits);
    hits.push_back({u"eye"_s, tr("See as administrator"), {}, tr("Points of view"), [this] {
                        setViewpoint({});
                    }});
    return hits;
}

void LibraryView::addViewpoints(std::vector<Hit>& hits) {
    QSet<QString> known;
    const auto see = [&](workspace::Role role, people::PersonId person, const QString& title) {
        if (known.contains(title))
            return;
        known.insert(title);
        hits.push_back({u"eye"_s, title, {}, tr("Points of view"), [this, role, person] {
                            setViewpoint({role, person});
                        }});
    };
    // Whoever is on a clock may look at it, with or without a mentor yet.
    if (const auto profiles = people::profiles(m_library->reader()))
        for (const people::Profile& profile : *profiles)
            if (profile.appointment && !profile.tenuredOn(m_desk->today()))
                see(workspace::Role::Mentee, profile.person.id,
                    tr("See as mentee %1").arg(profile.person.name));
    if (const auto mentors = mentoring::everyMentor(m_library->reader()))
        for (const people::PersonId mentor : *mentors)
            see(workspace::Role::Mentor, mentor,
                tr("See as mentor %1").arg(m_desk->nameOf(mentor)));
}

} // namespace tenon::ui
