// SPDX-License-Identifier: GPL-3.0-or-later
// The life of a Houston Cole pair over five fictional years, through the windows: a mentor assigned
// on appointment and told so in a letter, acknowledged by each, an agreement, twenty meetings in
// one line each, a change of mentor without fault, twenty more, a review case decided for tenure,
// thanks and letters of service to both mentors: the same figures in the windows, in the letters
// and from tenonctl, and one entry of two stretches of time in a portfolio. Who agreed to be named
// is named.
#include "tests/support/testlibrary.h"

#include "core/exchange/zipfile.h"
#include "core/mentoring/agreementsteps.h"
#include "core/mentoring/mentoringquery.h"
#include "core/people/peoplequery.h"
#include "core/portfolio/portfolioquery.h"
#include "core/workspace/serviceledger.h"
#include "ui/mentoring/assignpanel.h"
#include "ui/mentoring/letterbatchpanel.h"
#include "ui/mentoring/letterpanel.h"
#include "ui/mentoring/logmeetingpanel.h"
#include "ui/mentoring/quickline.h"
#include "ui/pairing/lifepanel.h"
#include "ui/pairing/pairpage.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/shell.h"
#include "ui/tenure/casepage.h"
#include "ui/tenure/casepanel.h"
#include "ui/tenure/clockpage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/window/libraryview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/panels.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
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
    void aLetterSaysSo();
    void eachAcknowledges();
    void theyAgree();
    void sheMayBeNamed();
    void twentyMeetingsInOneLineEach();
    void aChangeWithoutFault();
    void theSecondMentor();
    void tenure();
    void theMentoringEnds();
    void lettersToBothMentors();
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
    ui::PairPage* openPair(PairingId pairing, int tab = 0); // -1: the last
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
    // A letter saved from its panel, or all of a batch; the texts.
    QString writtenLetter(const workspace::LetterRequest& request);
    QStringList writtenLetters(const workspace::LetterRequest& request);
    static QString textOfOdt(const QString& path);

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
        tabs->setCurrentIndex(tab < 0 ? tabs->count() - 1 : tab);
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

QString TestFiveYears::textOfOdt(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto entries = exchange::readZip(file.readAll());
    if (entries)
        for (const exchange::ZipEntry& entry : *entries)
            if (entry.name == u"content.xml")
                return QString::fromUtf8(entry.bytes);
    return {};
}

QString TestFiveYears::writtenLetter(const workspace::LetterRequest& request) {
    view().desk().writeLetters(request);
    const QString path = m_folder.filePath(u"letter.odt"_s);
    view().panels().letter().saveTo(path);
    return textOfOdt(path);
}

QStringList TestFiveYears::writtenLetters(const workspace::LetterRequest& request) {
    const QTemporaryDir folder;
    view().desk().writeLetters(request);
    ui::LetterBatchPanel& panel = view().panels().letters();
    for (auto* choice : panel.findChildren<QComboBox*>())
        if (const int odt = choice->findData(u"odt"_s); odt >= 0)
            choice->setCurrentIndex(odt);
    QSignalSpy finished(&panel, &ui::LetterBatchPanel::finished);
    panel.writeTo(folder.path());
    finished.wait(60000);
    QStringList texts;
    for (const QString& name : QDir(folder.path()).entryList({u"*.odt"_s}, QDir::Files, QDir::Name))
        texts << textOfOdt(folder.filePath(name));
    return texts;
}

void TestFiveYears::aLetterSaysSo() {
    lookAs(Role::Administrator);
    const QString text = writtenLetter({{m_first}, {}, LetterKind::Assignment, {}});
    QVERIFY2(text.contains(u"Ruth Okafor"_s) && text.contains(u"Amara Osei"_s), qPrintable(text));
    const auto letters = library().records<Letter>().all();
    QCOMPARE(letters->size(), std::size_t(1));
    QCOMPARE(letters->front().person, m_ruth);
    QCOMPARE(letters->front().onDay, m_clock.day);
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

// In the first pairing, and not in the second.
void TestFiveYears::sheMayBeNamed() {
    lookAs(Role::Mentee, m_amara);
    const ui::PairPage* page = openPair(m_first, -1);
    auto* named = page->findChild<QCheckBox*>();
    QVERIFY(named && named->isVisible() && !named->isChecked());
    click(named);
    QVERIFY(pairOf(library().reader(), m_first)->member(m_amara)->named);
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

// A case is opened from her clock, decided, and what it changes is carried out.
void TestFiveYears::tenure() {
    m_clock.day = QDate(2026, 5, 20);
    lookAs(Role::Administrator);
    view().desk().showClock(m_amara);
    auto* clock = view().findChild<ui::ClockPage*>();
    auto* open = find<QPushButton>(u"Open a review case"_s, clock);
    QVERIFY(open);
    const auto actions = open->menu()->actions();
    const auto review = std::find_if(actions.begin(), actions.end(), [](const QAction* one) {
        return one->text().startsWith(u"Tenure review"_s);
    });
    QVERIFY(review != actions.end());
    (*review)->trigger();
    QCoreApplication::processEvents();
    auto* page = view().findChild<ui::CasePage*>();
    click(find<QPushButton>(u"Record the decision"_s, page));
    ui::CasePanel& panel = view().panels().reviewCase();
    QTRY_VERIFY(panel.isVisible());
    auto* by = panel.findChildren<QLineEdit*>().back();
    by->setFocus();
    QTest::keyClicks(by, u"The president"_s);
    click(find<QPushButton>(u"Record"_s, &panel));
    QTRY_VERIFY(!panel.isVisible());
    QCoreApplication::processEvents();
    // Nothing of it happens silently.
    QVERIFY(people::profile(library().reader(), m_amara)->appointment->tenure ==
            people::TenureStatus::Probationary);
    click(find<QPushButton>(u"Carry this out"_s, page));
    const auto after = people::profile(library().reader(), m_amara);
    QVERIFY(after->appointment->tenure == people::TenureStatus::Tenured);
    QCOMPARE(after->ranks.back().rank, u"associate"_s);
    QVERIFY(pairOf(library().reader(), m_second)->pairing.phase == PairingPhase::Optional);
}

void TestFiveYears::theMentoringEnds() {
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

// Thanks from the one who was mentored; a cohort's letters of service from the library.
void TestFiveYears::lettersToBothMentors() {
    lookAs(Role::Mentee, m_amara);
    const QString thanks = writtenLetter({{m_second}, {}, {}, {}});
    QVERIFY2(thanks.contains(u"Grace Tanaka"_s) && thanks.contains(u"Amara Osei"_s),
             qPrintable(thanks));
    lookAs(Role::Administrator);
    const QStringList texts =
        writtenLetters({{}, {m_grace, m_ruth}, LetterKind::ServiceRecognition, {}});
    QCOMPARE(texts.size(), 2);
    for (const QString& text : texts) {
        QVERIFY2(text.contains(u"20 meeting"_s) && text.contains(u"15.0 hours"_s),
                 qPrintable(text));
        QVERIFY(!text.contains(u"CANARY"_s) && !text.contains(u"third-year file"_s));
        // Named to whom she agreed in that pairing, a number to the other.
        QCOMPARE(text.contains(u"Amara Osei"_s), text.contains(u"Ruth Okafor"_s));
    }
    QCOMPARE(library().records<Letter>().all()->size(), std::size_t(4));
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
    lookAs(Role::Mentor, m_ruth);
    view().shell().showPage(u"service"_s);
    auto* page = view().shell().pages()->page(u"service"_s);
    QTRY_VERIFY(find<QPushButton>(u"Put it into my portfolio"_s, page));
    click(find<QPushButton>(u"Put it into my portfolio"_s, page));
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
    QCOMPARE(entry.people.size(), std::size_t(1)); // Kofi did not agree to be named
    QCOMPARE(entry.people.front().family, u"Osei"_s);
    // A second time there is nothing to change.
    QTRY_VERIFY(!find<QPushButton>(u"Put it into my portfolio"_s, page));
    QVERIFY(!find<QPushButton>(u"Bring my portfolio up to date"_s, page));
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
        QCOMPARE(bytes.contains("Amara Osei"), mentor.startsWith(u"ruth"_s));
        QVERIFY(!bytes.contains("CANARY"));
        QVERIFY(!bytes.contains("third-year file"));
    }
}

QTEST_MAIN(TestFiveYears)
#include "tst_fiveyears.moc"
