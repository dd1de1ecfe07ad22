// SPDX-License-Identifier: GPL-3.0-or-later
// The life of a Houston Cole pair over five fictional years, through the windows: a mentor assigned
// on appointment, acknowledged by each, an agreement, twenty meetings in one line each, a change of
// mentor without fault, twenty more, tenure, and service that both mentors count with: the same
// figures in the window and from tenonctl, and one entry of two stretches of time in a portfolio.
#include "tests/support/testlibrary.h"

#include "core/mentoring/agreementsteps.h"
#include "core/mentoring/mentoringquery.h"
#include "core/portfolio/portfolioquery.h"
#include "core/workspace/serviceitem.h"
#include "core/workspace/serviceledger.h"
#include "ui/mentoring/assignpanel.h"
#include "ui/mentoring/logmeetingpanel.h"
#include "ui/mentoring/quickline.h"
#include "ui/pairing/lifepanel.h"
#include "ui/pairing/pairpage.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/shell.h"
#include "ui/theme/theme.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/window/libraryview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/panels.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QTabBar>

using namespace tenon;
using namespace tenon::mentoring;
using namespace Qt::StringLiterals;
using people::PersonId;
using workspace::Role;

namespace {

// Five years go by.
class MovableClock final : public Clock {
public:
    QDate day{2021, 8, 16};
    QDate today() const override { return day; }
    QDateTime nowUtc() const override { return QDateTime::currentDateTimeUtc(); }
};

} // namespace

class TestFiveYears : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void aMentorIsAssignedOnAppointment();
    void eachAcknowledges();
    void theyAgree();
    void twentyMeetingsInOneLineEach();
    void aChangeWithoutFault();
    void theSecondMentor();
    void tenure();
    void bothCountTheirService();
    void oneEntryOfTwoStretches();
    void tenonctlSaysTheSame();
    void nothingPrivateLeft();
    void cleanupTestCase() { m_window.reset(); }

private:
    template <class T>
    T* find(const QString& text, QWidget* within) const;
    template <class T>
    T* named(const QString& accessibleName, QWidget* within) const;
    void click(QAbstractButton* button);
    ui::LibraryView& view() const { return *m_window->view(); }
    workspace::Workspace& library() const { return view().library(); }
    void lookAs(Role role, std::optional<PersonId> person = {});
    ui::PairPage* openPair(PairingId pairing, int tab = 0);
    PairingId newestPairing() const { return pairs(library().reader())->back().pairing.id; }
    PairingState stateOf(PairingId id) const {
        return pairOf(library().reader(), id)->pairing.state;
    }
    void assign(const QString& mentor, PersonId mentee);
    void acknowledge(PairingId pairing, Role role, PersonId person);
    void agree(PairingId pairing, PersonId mentor, PersonId mentee);
    // Whether any tab of a pair's page, seen like this, says the words.
    bool says(Role role, std::optional<PersonId> person, PairingId pairing, const QString& words);
    void meet(PersonId mentor, int times, int everyDays);

    MovableClock m_clock;
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<ui::MainWindow> m_window;
    PersonId m_ruth, m_grace, m_amara, m_kofi;
    PairingId m_first, m_second, m_later;
};

template <class T>
T* TestFiveYears::find(const QString& text, QWidget* within) const {
    for (T* widget : within->findChildren<T*>())
        if (widget->isVisible() && widget->text().remove(u'&') == text)
            return widget;
    return nullptr;
}

template <class T>
T* TestFiveYears::named(const QString& accessibleName, QWidget* within) const {
    for (T* widget : within->findChildren<T*>())
        if (widget->isVisible() && widget->accessibleName().startsWith(accessibleName))
            return widget;
    return nullptr;
}

void TestFiveYears::click(QAbstractButton* button) {
    QVERIFY(button);
    QVERIFY2(button->isEnabled(), qPrintable(button->text()));
    QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(12, button->height() / 2));
    QCoreApplication::processEvents();
}

void TestFiveYears::initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"TenonTest"_s);
    QCoreApplication::setApplicationName(u"fiveyears"_s);
    ui::applyTheme(*qApp, ui::ThemeChoice::Light);
    m_path = m_folder.filePath(u"five.tenon"_s);
    {
        auto made = workspace::Workspace::create(
            m_path, {u"Houston Cole"_s, u"Ada Example"_s, u"houston-cole"_s, {}}, m_clock);
        TENON_VERIFY(made);
        const auto known = (*made)->library();
        const auto hire = [&](const QString& name, const QString& rank, QDate appointed,
                              bool tenured) {
            PersonId id;
            const auto done = (*made)->commit(u"Hire"_s, [&](store::Edit& edit) -> Status {
                const people::Person person = test::newPerson(edit, name);
                id = person.id;
                people::Appointment appointment;
                appointment.id = edit.newId<people::Appointment>();
                appointment.person = person.id;
                appointment.policy = known->policy;
                appointment.track = (*(*made)->currentPack())->tracks.front().code;
                appointment.appointed = appointed;
                appointment.tenure =
                    tenured ? people::TenureStatus::Tenured : people::TenureStatus::Probationary;
                if (tenured)
                    appointment.tenureDecided = appointed.addYears(6);
                if (auto written = edit.insert(person); !written)
                    return written;
                if (auto written = edit.insert(appointment); !written)
                    return written;
                return edit.insert(people::RankHeld{edit.newId<people::RankHeld>(), appointment.id,
                                                    rank, appointed});
            });
            return done ? id : PersonId();
        };
        m_ruth = hire(u"Ruth Okafor"_s, u"professor"_s, QDate(2005, 8, 16), true);
        m_grace = hire(u"Grace Tanaka"_s, u"associate"_s, QDate(2009, 8, 16), true);
        m_amara = hire(u"Amara Osei"_s, u"assistant"_s, QDate(2021, 8, 16), false);
        m_kofi = hire(u"Kofi Brandt"_s, u"assistant"_s, QDate(2025, 8, 16), false);
    }
    m_window = std::make_unique<ui::MainWindow>(m_clock);
    m_window->resize(1280, 800);
    m_window->QWidget::show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->openLibrary(m_path);
    QTRY_VERIFY(m_window->view());
}

void TestFiveYears::lookAs(Role role, std::optional<PersonId> person) {
    view().setViewpoint({role, person});
    QCoreApplication::processEvents();
}

ui::PairPage* TestFiveYears::openPair(PairingId pairing, int tab) {
    view().desk().showPair(pairing);
    QCoreApplication::processEvents();
    auto* page = view().findChild<ui::PairPage*>();
    if (auto* tabs = page ? page->findChild<QTabBar*>() : nullptr)
        tabs->setCurrentIndex(tab);
    QCoreApplication::processEvents();
    return page;
}

void TestFiveYears::assign(const QString& mentor, PersonId mentee) {
    lookAs(Role::Administrator);
    view().desk().assignMentor(mentee);
    ui::AssignPanel& panel = view().panels().assign();
    QTRY_VERIFY(find<QRadioButton>(mentor, &panel));
    click(find<QRadioButton>(mentor, &panel));
    click(find<QPushButton>(u"Assign mentor"_s, &panel));
    QTRY_VERIFY(!panel.isVisible());
}

void TestFiveYears::acknowledge(PairingId pairing, Role role, PersonId person) {
    lookAs(role, person);
    ui::PairPage* page = openPair(pairing);
    click(named<QPushButton>(u"Acknowledge"_s, page));
}

void TestFiveYears::agree(PairingId pairing, PersonId mentor, PersonId mentee) {
    lookAs(Role::Mentee, mentee);
    ui::PairPage* page = openPair(pairing, 2);
    click(find<QPushButton>(u"Begin an agreement"_s, page));
    for (const auto& [role, person, name] : {std::tuple{Role::Mentee, mentee, u"Amara O."_s},
                                             std::tuple{Role::Mentor, mentor, u"R."_s}}) {
        lookAs(role, person);
        page = openPair(pairing, 2);
        auto* line = named<QLineEdit>(u"Type your name"_s, page);
        QVERIFY(line);
        QTest::keyClicks(line, name);
        QTest::keyClick(line, Qt::Key_Return);
        QCoreApplication::processEvents();
    }
}

bool TestFiveYears::says(Role role, std::optional<PersonId> person, PairingId pairing,
                         const QString& words) {
    lookAs(role, person);
    ui::PairPage* page = openPair(pairing);
    const int tabs = page->findChild<QTabBar*>()->count();
    for (int tab = 0; tab < tabs; ++tab) {
        page = openPair(pairing, tab);
        for (const QLabel* label : page->findChildren<QLabel*>())
            if (label->isVisible() &&
                (label->text().contains(words) || label->toolTip().contains(words)))
                return true;
    }
    return false;
}

void TestFiveYears::meet(PersonId mentor, int times, int everyDays) {
    lookAs(Role::Mentor, mentor);
    for (int i = 0; i < times; ++i) {
        m_clock.day = m_clock.day.addDays(everyDays);
        QTest::keyClick(m_window.get(), Qt::Key_M, Qt::ControlModifier);
        ui::LogMeetingPanel& panel = view().panels().log();
        QTRY_VERIFY(panel.isVisible());
        auto* line = panel.findChild<ui::QuickLine*>()->editor();
        QTest::keyClicks(line, u"45 min w Osei coffee third-year file"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(!panel.isVisible());
    }
}

void TestFiveYears::aMentorIsAssignedOnAppointment() {
    assign(u"Ruth Okafor"_s, m_amara);
    m_first = newestPairing();
    QVERIFY(stateOf(m_first) == PairingState::Published);
}

void TestFiveYears::eachAcknowledges() {
    m_clock.day = m_clock.day.addDays(3);
    acknowledge(m_first, Role::Mentor, m_ruth);
    QVERIFY(stateOf(m_first) == PairingState::Published);
    acknowledge(m_first, Role::Mentee, m_amara);
    QVERIFY(stateOf(m_first) == PairingState::AgreementDue);
}

void TestFiveYears::theyAgree() {
    m_clock.day = m_clock.day.addDays(20);
    agree(m_first, m_ruth, m_amara);
    QVERIFY(stateOf(m_first) == PairingState::Active);
    QVERIFY(*hasAgreementInForce(library().reader(), m_first));
}

void TestFiveYears::twentyMeetingsInOneLineEach() {
    meet(m_ruth, 20, 30);
    const auto held = meetingsOf(library().reader(), m_first);
    QCOMPARE(held->size(), std::size_t(20));
    QCOMPARE(held->front().minutes, 45);
    QCOMPARE((*sharedNoteOf(library().reader(), held->front().id))->topics, u"third-year file"_s);
}

// The mentee asks, the coordinator ends it, somebody else is assigned; nobody's fault.
void TestFiveYears::aChangeWithoutFault() {
    m_clock.day = m_clock.day.addDays(10);
    lookAs(Role::Mentee, m_amara);
    const auto pair = *pairOf(library().reader(), m_first);
    openPair(m_first);
    ui::LifePanel& panel = view().panels().life();
    panel.openLeave(pair);
    const auto texts = panel.findChildren<QPlainTextEdit*>();
    QCOMPARE(texts.size(), 2);
    texts[0]->setPlainText(u"CANARY-REASON our offices are far apart"_s);
    texts[1]->setPlainText(u"CANARY-HANDOVER the article is under review"_s);
    click(find<QPushButton>(u"Send"_s, &panel));
    QVERIFY(stateOf(m_first) == PairingState::Ending);
    // The reason is the coordinator's and her own; what she hands over is for the next mentor.
    QVERIFY(!says(Role::Mentor, m_ruth, m_first, u"CANARY"_s));
    QVERIFY(says(Role::Administrator, {}, m_first, u"CANARY-REASON"_s));
    QVERIFY(!says(Role::Administrator, {}, m_first, u"CANARY-HANDOVER"_s));
    QVERIFY(says(Role::Mentee, m_amara, m_first, u"CANARY-REASON"_s));
    lookAs(Role::Administrator);
    panel.openLeave(*pairOf(library().reader(), m_first));
    QVERIFY(find<QRadioButton>(u"End"_s, &panel));
    click(find<QPushButton>(u"Send"_s, &panel));
    const auto ended = pairOf(library().reader(), m_first)->pairing;
    QVERIFY(ended.state == PairingState::Ended);
    QCOMPARE(ended.until, std::optional(m_clock.day));
}

void TestFiveYears::theSecondMentor() {
    m_clock.day = m_clock.day.addDays(7);
    assign(u"Grace Tanaka"_s, m_amara);
    m_second = newestPairing();
    QVERIFY(m_second != m_first);
    acknowledge(m_second, Role::Mentor, m_grace);
    acknowledge(m_second, Role::Mentee, m_amara);
    agree(m_second, m_grace, m_amara);
    QVERIFY(stateOf(m_second) == PairingState::Active);
    QVERIFY(says(Role::Mentor, m_grace, m_second, u"CANARY-HANDOVER"_s));
    QVERIFY(!says(Role::Mentor, m_grace, m_second, u"CANARY-REASON"_s));
    QVERIFY(!says(Role::Administrator, {}, m_second, u"CANARY-HANDOVER"_s));
    // What they agreed on is theirs; that there is an agreement is a fact of the process.
    QVERIFY(says(Role::Mentor, m_grace, m_second, u"Confidence"_s));
    QVERIFY(!says(Role::Administrator, {}, m_second, u"Confidence"_s));
    QVERIFY(says(Role::Administrator, {}, m_second, u"Agreement in force since"_s));
    meet(m_grace, 20, 45);
    QCOMPARE(meetingsOf(library().reader(), m_second)->size(), std::size_t(20));
    QVERIFY(m_clock.day > QDate(2025, 1, 1));
}

void TestFiveYears::tenure() {
    m_clock.day = QDate(2026, 5, 20);
    lookAs(Role::Administrator);
    ui::LifePanel& panel = view().panels().life();
    panel.openLeave(*pairOf(library().reader(), m_second));
    click(find<QPushButton>(u"Send"_s, &panel));
    QVERIFY(stateOf(m_second) == PairingState::Ended);
    // Ruth begins anew with somebody else: a second stretch of her service.
    m_clock.day = QDate(2026, 6, 1);
    assign(u"Ruth Okafor"_s, m_kofi);
    m_later = newestPairing();
    QVERIFY(stateOf(m_later) == PairingState::Published);
}

void TestFiveYears::bothCountTheirService() {
    for (const auto& [mentor, minutes] : {std::pair{m_ruth, 900}, std::pair{m_grace, 900}}) {
        const auto statement =
            workspace::serviceOf(library(), mentor, QDate(2021, 8, 16), m_clock.day);
        TENON_VERIFY(statement);
        QCOMPARE(statement->meetings, 20);
        QCOMPARE(statement->minutes, minutes);
        QCOMPARE(statement->mentees.back().name, u"Amara Osei"_s); // by name
    }
}

void TestFiveYears::oneEntryOfTwoStretches() {
    auto items = workspace::serviceItems(library(), m_ruth);
    TENON_VERIFY(items);
    QCOMPARE(items->size(), std::size_t(1));
    TENON_VERIFY(library().commit(u"Service"_s, [&](store::Edit& edit) {
        return workspace::saveServiceItems(edit, *items, m_clock.day);
    }));
    const auto whole = portfolio::wholeItems(library().reader(), m_ruth);
    TENON_VERIFY(whole);
    QCOMPARE(whole->size(), std::size_t(1));
    const portfolio::WholeItem& entry = whole->front();
    QCOMPARE(entry.item.started->iso(), u"2021-08-16"_s);
    QCOMPARE(entry.item.ended->iso(),
             pairOf(library().reader(), m_first)->pairing.until->toString(Qt::ISODate));
    QCOMPARE(entry.ranges.size(), std::size_t(1));
    QCOMPARE(entry.ranges.front().started.iso(), u"2026-06-01"_s);
    QVERIFY(!entry.ranges.front().ended);
    QCOMPARE(entry.item.hours, std::optional(15));
    QVERIFY(entry.people.empty()); // nobody agreed to be named
    // A second time changes nothing.
    const auto again = workspace::serviceItems(library(), m_ruth);
    QVERIFY(!again->front().changed);
}

void TestFiveYears::tenonctlSaysTheSame() {
    m_window->closeLibrary();
    QTRY_VERIFY(!m_window->view());
    for (const QString& mentor : {u"ruth.okafor@test.example"_s, u"grace.tanaka@test.example"_s}) {
        QProcess ctl;
        ctl.start(QStringLiteral(TENON_BIN_DIR "/tenonctl"),
                  {u"service"_s, u"report"_s, m_path, mentor, u"--from"_s, u"2021-08-16"_s,
                   u"--to"_s, u"2026-06-01"_s, u"--json"_s, u"--html"_s,
                   m_folder.filePath(mentor + u".html"_s)});
        QVERIFY(ctl.waitForFinished());
        const auto json = QJsonDocument::fromJson(ctl.readAllStandardOutput()).object();
        QCOMPARE(json[u"meetings"_s].toInt(), 20);
        QCOMPARE(json[u"minutes"_s].toInt(), 900);
    }
}

void TestFiveYears::nothingPrivateLeft() {
    for (const QString& mentor : {u"ruth.okafor@test.example"_s, u"grace.tanaka@test.example"_s}) {
        QFile html(m_folder.filePath(mentor + u".html"_s));
        QVERIFY(html.open(QIODevice::ReadOnly));
        const QByteArray bytes = html.readAll();
        QVERIFY(bytes.contains("Amara Osei"));
        QVERIFY(!bytes.contains("CANARY"));
        QVERIFY(!bytes.contains("third-year file"));
    }
}

QTEST_MAIN(TestFiveYears)
#include "tst_fiveyears.moc"
