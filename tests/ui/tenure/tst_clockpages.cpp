// SPDX-License-Identifier: GPL-3.0-or-later
// Journeys through the pages of clocks, cases and calendars, in the real window on the sample.
#include "core/people/peoplequery.h"
#include "core/workspace/casefile.h"
#include "core/workspace/overview.h"
#include "core/workspace/sample.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/preferences.h"
#include "ui/shell/shell.h"
#include "ui/tenure/calendarpage.h"
#include "ui/tenure/casepage.h"
#include "ui/tenure/casepanel.h"
#include "ui/tenure/clockoutput.h"
#include "ui/tenure/clockpage.h"
#include "ui/tenure/eventpanel.h"
#include "ui/tenure/monthgrid.h"
#include "ui/tenure/reminderwork.h"
#include "ui/tenure/whatifcard.h"
#include "ui/theme/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/quickform.h"
#include "ui/window/libraryview.h"
#include "ui/window/panels.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace tenon;
using namespace tenon::ui;
using namespace Qt::StringLiterals;

class ClockPagesTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup() { m_view.reset(); }
    void anExtensionIsRecordedAndTakenBack();
    void aRefusedEventSaysWhyAndWritesNothing();
    void whatIfWritesNothing();
    void theReasonIsTheirOwn();
    void theCandidateSeesNoConfidentialWord();
    void aStepOfACaseIsRecorded();
    void aReviewerIsChangedAndTakenAway();
    void theDecisionIsOffered();
    void theCalendarIsFiltered();
    void aDayOfTheMonthOpensItsDates();
    void filesAreWritten();
    void remindersAreOfOnePointOfView();

private:
    people::Person person(const QString& name) const {
        return *people::personByEmail(m_view->library().reader(), name + u"@northfield.example"_s);
    }
    QDate review(const QString& name) const {
        const auto profile = people::profile(m_view->library().reader(), person(name).id);
        return *workspace::clockOf(m_view->library(), *profile, m_view->library().today())
                    ->mandatoryReview;
    }
    template <class PageType>
    PageType& page(const QString& id) const {
        return *static_cast<PageType*>(m_view->shell().pages()->page(id));
    }
    // Every text a page shows, in labels, tables and buttons.
    static QString wordsOf(const QWidget& widget);
    CasePage& openCase(const QString& state);
    void see(workspace::Role role, const QString& name) {
        m_view->setViewpoint({role, person(name).id});
    }

    QTemporaryDir m_folder;
    int m_count = 0;
    std::unique_ptr<LibraryView> m_view;
};

void ClockPagesTest::initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    applyTheme(*qApp, ThemeChoice::Light);
}

void ClockPagesTest::init() {
    static const FixedDayClock clock(QDate(2026, 11, 23));
    auto made = workspace::makeSample(m_folder.filePath(u"s%1.tenon"_s.arg(m_count++)), clock);
    QVERIFY(made.has_value());
    m_view = std::make_unique<LibraryView>(std::move(*made));
    m_view->setViewpoint({});
    m_view->resize(1280, 800);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

QString ClockPagesTest::wordsOf(const QWidget& widget) {
    // What a refresh took away is gone, and what it made is shown.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    QStringList words;
    for (const auto* label : widget.findChildren<QLabel*>())
        words << label->text() << label->toolTip();
    for (const auto* button : widget.findChildren<QPushButton*>())
        words << button->text() << button->accessibleName();
    for (const auto* table : widget.findChildren<DataTable*>())
        for (int row = 0; row < table->model()->rowCount(); ++row)
            for (int column = 0; column < table->model()->columnCount(); ++column)
                for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole)})
                    words << table->model()->index(row, column).data(role).toString();
    return words.join(u'\n');
}

void ClockPagesTest::anExtensionIsRecordedAndTakenBack() {
    m_view->desk().showClock(person(u"amara.osei"_s).id);
    QCOMPARE(m_view->shell().currentPage(), u"clock"_s);
    const QDate before = review(u"amara.osei"_s);
    auto& clock = page<ClockPage>(u"clock"_s);
    m_view->desk().recordEvent(person(u"amara.osei"_s).id);
    EventPanel& panel = m_view->panels().event();
    QVERIFY(panel.isVisible());
    // Extension granted, one year, today: what it does is said before it is done.
    QVERIFY(wordsOf(panel).contains(u"Mandatory review: 15 Oct 2029 instead of 15 Oct 2028"_s));
    QCOMPARE(review(u"amara.osei"_s), before);
    QTest::keyClick(&panel, Qt::Key_Return);
    QVERIFY(!panel.isVisible());
    QCOMPARE(review(u"amara.osei"_s), before.addYears(1));
    QVERIFY(wordsOf(clock).contains(u"Extension of one year granted on 23 Nov 2026"_s));
    m_view->undo();
    QCOMPARE(review(u"amara.osei"_s), before);
    QVERIFY(!wordsOf(clock).contains(u"Extension of one year granted"_s));
}

void ClockPagesTest::aRefusedEventSaysWhyAndWritesNothing() {
    m_view->desk().recordEvent(person(u"amara.osei"_s).id);
    EventPanel& panel = m_view->panels().event();
    auto* years = panel.findChild<QSpinBox*>();
    years->setValue(3); // at most two
    QVERIFY(wordsOf(panel).contains(u"Refused: "_s));
    const auto commits = m_view->library().history(0)->size();
    QTest::keyClick(&panel, Qt::Key_Return);
    QVERIFY(panel.isVisible());
    QVERIFY(wordsOf(panel).contains(u"maximum"_s));
    QCOMPARE(m_view->library().history(0)->size(), commits);
}

void ClockPagesTest::whatIfWritesNothing() {
    m_view->desk().showClock(person(u"amara.osei"_s).id);
    auto& clock = page<ClockPage>(u"clock"_s);
    const auto commits = m_view->library().history(0)->size();
    tenure::ClockEvent extension;
    extension.onDay = QDate(2026, 11, 2);
    extension.years = 1;
    clock.whatIf()->suppose(extension);
    QVERIFY(clock.whatIf()->comparison().has_value());
    const QString words = wordsOf(*clock.whatIf());
    QVERIFY(words.contains(u"15 Oct 2028"_s) && words.contains(u"15 Oct 2029"_s));
    QCOMPARE(m_view->library().history(0)->size(), commits);
    for (auto* button : clock.whatIf()->findChildren<QPushButton*>())
        if (button->text() == u"Record this…"_s)
            button->click();
    QVERIFY(m_view->panels().event().isVisible()); // handed on, still not saved
    QCOMPARE(m_view->library().history(0)->size(), commits);
    clock.whatIf()->clear();
    QVERIFY(!clock.whatIf()->comparison());
}

// Callum's reason is in the sample; nobody else's page holds a word of it.
void ClockPagesTest::theReasonIsTheirOwn() {
    m_view->desk().showClock(person(u"callum.reyes"_s).id);
    QVERIFY(wordsOf(page<ClockPage>(u"clock"_s)).contains(u"Extension of one year granted"_s));
    QVERIFY(!wordsOf(*m_view).contains(u"only I can read"_s));
    QVERIFY(!wordsOf(*m_view).contains(u"Birth or adoption"_s));
    see(workspace::Role::Mentor, u"daniel.lindqvist"_s);
    m_view->desk().showClock(person(u"callum.reyes"_s).id);
    QVERIFY(!wordsOf(page<ClockPage>(u"clock"_s)).contains(u"only I can read"_s));
    see(workspace::Role::Mentee, u"callum.reyes"_s);
    m_view->shell().showPage(u"clock"_s);
    QVERIFY(wordsOf(page<ClockPage>(u"clock"_s)).contains(u"A reason only I can read."_s));
    see(workspace::Role::Mentee, u"amara.osei"_s); // the page is filled anew
    m_view->shell().showPage(u"clock"_s);
    QVERIFY(!wordsOf(page<ClockPage>(u"clock"_s)).contains(u"only I can read"_s));
}

CasePage& ClockPagesTest::openCase(const QString& state) {
    const auto cases = workspace::casesSeenBy(m_view->library(), {});
    for (const tenure::ReviewCase& one : *cases)
        if (tokenOf(one.state) == state)
            m_view->desk().showCase(one.id);
    return page<CasePage>(u"case"_s);
}

void ClockPagesTest::theCandidateSeesNoConfidentialWord() {
    CasePage& administration = openCase(u"open"_s);
    QVERIFY(wordsOf(administration).contains(u"Sunita Prakash"_s)); // of the division's list
    QVERIFY(wordsOf(administration).contains(u"Blocked: Ruth Okafor"_s));
    const auto decides = [](const CasePage& page) {
        const auto buttons = page.findChildren<QPushButton*>();
        return std::any_of(buttons.begin(), buttons.end(), [&](const QPushButton* button) {
            return button->isVisibleTo(&page) && button->text() == u"Record the decision"_s;
        });
    };
    QVERIFY(decides(administration));
    for (const auto& [role, name] : {std::pair{workspace::Role::Mentee, u"fatima.rossi"_s},
                                     std::pair{workspace::Role::Mentor, u"ruth.okafor"_s}}) {
        see(role, name);
        CasePage& seen = openCase(u"open"_s);
        QVERIFY(wordsOf(seen).contains(u"Marguerite Delacroix"_s)); // of the candidate's own
        QVERIFY(!wordsOf(*m_view).contains(u"Sunita Prakash"_s));
        QVERIFY(!wordsOf(*m_view).contains(u"Blocked:"_s));
        QVERIFY(!decides(seen));
    }
    see(workspace::Role::Mentee, u"hannah.brooks"_s);
    CasePage& decided = openCase(u"decided"_s);
    QVERIFY(wordsOf(decided).contains(u"favourable"_s, Qt::CaseInsensitive));
    QVERIFY(!wordsOf(decided).contains(u"abstained"_s)); // no vote
}

void ClockPagesTest::aStepOfACaseIsRecorded() {
    CasePage& page = openCase(u"open"_s);
    QVERIFY(wordsOf(page).contains(u"none recorded"_s)); // sent, no receipt
    auto* table = page.findChild<DataTable*>();
    int row = -1;
    for (int i = 0; i < table->model()->rowCount(); ++i)
        if (table->model()->index(i, 5).data().toString() == u"none recorded"_s)
            row = i;
    QVERIFY(row >= 0);
    emit table->rowActivated(row + 1);
    CasePanel& panel = m_view->panels().reviewCase();
    QVERIFY(panel.isVisible());
    auto* form = panel.findChild<QuickForm*>();
    QVERIFY(form->optionalDay(u"sent"_s).has_value() && !form->optionalDay(u"received"_s));
    form->findChildren<QDateEdit*>().at(1)->setDate(QDate(2026, 10, 20));
    QTest::keyClick(&panel, Qt::Key_Return);
    QVERIFY(!panel.isVisible());
    QVERIFY(!wordsOf(page).contains(u"none recorded"_s));
    QVERIFY(wordsOf(page).contains(u"20 Oct 2026"_s));
}

void ClockPagesTest::aReviewerIsChangedAndTakenAway() {
    CasePage& page = openCase(u"open"_s);
    const auto press = [&](const QString& name) {
        for (auto* button : page.findChildren<QPushButton*>())
            if (button->accessibleName() == name && button->isVisible())
                return button->click();
        QFAIL(qPrintable(u"no button "_s + name));
    };
    (void)wordsOf(page);
    press(u"Change: Teodor Halvorsen"_s);
    CasePanel& panel = m_view->panels().reviewCase();
    QVERIFY(panel.isVisible());
    auto* states = panel.findChild<QComboBox*>();
    states->setCurrentIndex(states->findData(u"declined"_s));
    QTest::keyClick(&panel, Qt::Key_Return);
    QVERIFY(!panel.isVisible());
    QCOMPARE(page.file()->candidateReviewers.size(), std::size_t(3)); // changed, not added
    QVERIFY(wordsOf(page).contains(u"Declined"_s));
    press(u"Take away: Teodor Halvorsen"_s);
    QCOMPARE(page.file()->candidateReviewers.size(), std::size_t(2));
    m_view->undo();
    QCOMPARE(page.file()->candidateReviewers.size(), std::size_t(3));
}

void ClockPagesTest::theDecisionIsOffered() {
    CasePage& page = openCase(u"open"_s);
    const people::PersonId fatima = person(u"fatima.rossi"_s).id;
    emit page.panelRequested([&](CasePanel& panel) { panel.openDecision(*page.file()); });
    CasePanel& panel = m_view->panels().reviewCase();
    for (auto* line : panel.findChildren<QLineEdit*>())
        if (line->parentWidget() && !qobject_cast<QAbstractSpinBox*>(line->parentWidget()))
            line->setText(u"President"_s);
    QTest::keyClick(&panel, Qt::Key_Return);
    QVERIFY(!panel.isVisible());
    const auto tenured = [&] {
        return people::profile(m_view->library().reader(), fatima)->tenuredOn(QDate(2026, 11, 23));
    };
    QVERIFY(!tenured()); // offered, not done
    QVERIFY(wordsOf(page).contains(u"Tenure: granted on 23 Nov 2026."_s));
    for (auto* button : page.findChildren<QPushButton*>())
        if (button->text() == u"Carry this out"_s && button->isVisible())
            button->click();
    QVERIFY2(tenured(), qPrintable(wordsOf(page)));
    m_view->undo();
    QVERIFY(!tenured());
}

void ClockPagesTest::theCalendarIsFiltered() {
    m_view->shell().showPage(u"calendar"_s);
    auto& calendar = page<CalendarPage>(u"calendar"_s);
    QTRY_VERIFY(!calendar.shown().empty());
    const std::size_t open = calendar.shown().size();
    auto* search = calendar.findChild<QLineEdit*>();
    QTest::keyClicks(search, u"amara"_s);
    QVERIFY(!calendar.shown().empty() && calendar.shown().size() < open);
    for (const auto* entry : calendar.shown())
        QCOMPARE(entry->name, u"Amara Osei"_s);
    QTest::keyClicks(search, u" nothing like this"_s);
    QVERIFY(calendar.shown().empty());
    QVERIFY(wordsOf(calendar).contains(u"No date is like that"_s));
    search->clear();
    QCOMPARE(calendar.shown().size(), open);
    for (const auto view :
         {CalendarPage::View::Month, CalendarPage::View::Year, CalendarPage::View::Agenda}) {
        calendar.setView(view);
        QCOMPARE(calendar.shown().size(), open);
    }
}

void ClockPagesTest::aDayOfTheMonthOpensItsDates() {
    m_view->shell().showPage(u"calendar"_s);
    auto& calendar = page<CalendarPage>(u"calendar"_s);
    QTRY_VERIFY(!calendar.shown().empty());
    calendar.setView(CalendarPage::View::Month);
    auto* month = calendar.findChild<MonthGrid*>();
    QVERIFY(month->markCount() > 0);
    QVERIFY(month->markText(0).contains(u"Fatima Rossi"_s));
    month->setCurrentMark(0);
    QTest::keyClick(month, Qt::Key_Return);
    QVERIFY(calendar.view() == CalendarPage::View::Agenda);
    auto* table = calendar.findChild<DataTable*>();
    QCOMPARE(table->selectedIds().size(), std::size_t(1));
}

void ClockPagesTest::filesAreWritten() {
    Desk& desk = m_view->desk();
    const people::Person amara = person(u"amara.osei"_s);
    const auto profile = people::profile(desk.library().reader(), amara.id);
    const auto clock = workspace::clockOf(desk.library(), *profile, desk.today());
    for (const QString& name : {u"c.pdf"_s, u"c.odt"_s, u"c.html"_s}) {
        const QString path = m_folder.filePath(name);
        QVERIFY(bool(writeClockSheet(desk, amara.id, *clock, path)));
        QVERIFY(QFileInfo(path).size() > 500);
    }
    const QString ics = m_folder.filePath(u"c.ics"_s);
    QVERIFY(bool(writeCalendarFile(desk, std::nullopt, ics)));
    QFile file(ics);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("BEGIN:VALARM") && bytes.contains("Fatima Rossi"));
    QVERIFY(!bytes.contains("Sunita") && !bytes.contains("only I can read"));
    QVERIFY(!writeCalendarFile(desk, std::nullopt, u"/no/such/folder/c.ics"_s));
}

// Told once a day and point of view; what an administrator was told does not stand in a mentee's
// window.
void ClockPagesTest::remindersAreOfOnePointOfView() {
    const QString path = m_view->library().path();
    const QString administrator = u"administrator"_s;
    Preferences::setLastReminded(path, administrator, QDate(2026, 11, 20));
    ReminderWork work(m_view->desk());
    QSignalSpy told(&work, &ReminderWork::due);
    work.check();
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(told[0][0].toString().contains(u"Fatima Rossi"_s)); // late since the day before
    QCOMPARE(Preferences::lastReminded(path, administrator), QDate(2026, 11, 23));
    work.check();
    QTest::qWait(50);
    QCOMPARE(told.size(), 1);
    m_view->shell().message()->showMessage(MessageKind::Info, told[0][0].toString());
    see(workspace::Role::Mentee, u"callum.reyes"_s);
    QVERIFY(!m_view->shell().message()->isVisible());
}

QTEST_MAIN(ClockPagesTest)
#include "tst_clockpages.moc"
