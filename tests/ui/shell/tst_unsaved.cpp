// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody wrote and did not save: it comes back with its form, before nobody else, and the
// window asks before it closes.
#include "core/mentoring/discussion.h"
#include "core/mentoring/meeting.h"
#include "core/mentoring/mentoringquery.h"
#include "core/people/peoplequery.h"
#include "core/workspace/sample.h"
#include "ui/mentoring/logmeetingpanel.h"
#include "ui/mentoring/stopwatch.h"
#include "ui/pairing/journalpage.h"
#include "ui/pairing/pairpanel.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/shell.h"
#include "ui/shell/statusline.h"
#include "ui/theme/theme.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/window/libraryview.h"
#include "ui/window/panels.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace tenon;
using namespace tenon::ui;
using namespace Qt::StringLiterals;

class UnsavedTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup() { m_view.reset(); }
    void nothingWrittenIsNothingToKeep();
    void aMessageComesBack();
    void anotherIsNotShownIt();
    void severalFormsAreKept();
    void begunAnewItIsGone();
    void aMeetingGoesOn();
    void aLineOfAMeetingComesBack();
    void aStopwatchIsItsOwners();
    void theFocusIsInTheFirstField();
    void theWheelPassesOverFields();
    void aJournalIsItsWriters();
    void closingAsks();

private:
    people::PersonId person(const QString& name) const {
        return people::personByEmail(m_view->library().reader(), name + u"@northfield.example"_s)
            ->id;
    }
    mentoring::Pair pair() const {
        return mentoring::pairsOf(m_view->library().reader(), person(u"amara.osei"_s))->front();
    }
    void asAmara() { m_view->setViewpoint({workspace::Role::Mentee, person(u"amara.osei"_s)}); }
    void asRuth() { m_view->setViewpoint({workspace::Role::Mentor, person(u"ruth.okafor"_s)}); }
    PairPanel& panel() { return m_view->panels().pair(); }
    static QPushButton* button(const QWidget& in, const QString& text) {
        for (QPushButton* one : in.findChildren<QPushButton*>())
            if (one->text().startsWith(text) && one->isVisibleTo(&in))
                return one;
        return nullptr;
    }
    template <class Widget>
    static Widget& first(const QWidget& in) {
        return *in.findChild<Widget*>();
    }
    qint64 count(auto record) const {
        return *m_view->library().records<decltype(record)>().count();
    }

    QTemporaryDir m_folder;
    int m_count = 0;
    std::unique_ptr<LibraryView> m_view;
};

void UnsavedTest::initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    applyTheme(*qApp, ThemeChoice::Light);
}

void UnsavedTest::init() {
    static const FixedDayClock clock(QDate(2026, 11, 23));
    auto made = workspace::makeSample(m_folder.filePath(u"s%1.tenon"_s.arg(m_count++)), clock);
    QVERIFY(made);
    m_view = std::make_unique<LibraryView>(std::move(*made));
    m_view->resize(1280, 800);
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    asAmara();
}

void UnsavedTest::nothingWrittenIsNothingToKeep() {
    for (const auto& open : std::vector<std::function<void()>>{
             [&] { panel().openDiscussion(pair()); }, [&] { panel().openReading(pair()); },
             [&] { panel().openPlan(pair()); }, [&] { panel().openGoal(pair(), std::nullopt); },
             [&] { m_view->desk().logMeeting(); }, [&] { m_view->desk().logManyMeetings(); },
             [&] {
                 m_view->panels().openSettings();
             }}) {
        open();
        QCOMPARE(m_view->unsaved(), QStringList());
        m_view->panels().close();
        QCOMPARE(m_view->unsaved(), QStringList());
    }
}

void UnsavedTest::aMessageComesBack() {
    panel().openDiscussion(pair());
    first<QLineEdit>(*panel().content()).setText(u"Which journal?"_s);
    first<QPlainTextEdit>(panel()).setPlainText(u"A long thought."_s);
    QCOMPARE(m_view->unsaved(), QStringList{u"Begin a discussion"_s});
    QTest::keyClick(&panel(), Qt::Key_Escape);
    QVERIFY(!panel().isVisible());
    QCOMPARE(m_view->unsaved(), QStringList{u"Begin a discussion"_s});
    panel().openDiscussion(pair());
    QCOMPARE(first<QPlainTextEdit>(panel()).toPlainText(), u"A long thought."_s);
    QVERIFY(first<InlineMessage>(panel()).text().contains(u"is back"_s));
    const qint64 before = count(mentoring::DiscussionPost());
    button(panel(), u"Begin anew"_s)->click();
    QTRY_VERIFY(first<QPlainTextEdit>(panel()).toPlainText().isEmpty());
    QCOMPARE(count(mentoring::DiscussionPost()), before);
    // What was saved does not come back.
    first<QLineEdit>(*panel().content()).setText(u"Which journal?"_s);
    first<QPlainTextEdit>(panel()).setPlainText(u"A long thought."_s);
    QTest::keyClick(&panel(), Qt::Key_Return);
    QVERIFY(!panel().isVisible());
    QCOMPARE(count(mentoring::DiscussionPost()), before + 1);
    panel().openDiscussion(pair());
    QVERIFY(first<QPlainTextEdit>(panel()).toPlainText().isEmpty());
    QCOMPARE(m_view->unsaved(), QStringList());
}

void UnsavedTest::anotherIsNotShownIt() {
    panel().openDiscussion(pair());
    first<QPlainTextEdit>(panel()).setPlainText(u"CANARY"_s);
    asRuth();
    QVERIFY(!panel().isVisible());
    panel().openDiscussion(pair());
    QVERIFY(first<QPlainTextEdit>(*panel().content()).toPlainText().isEmpty());
    asAmara();
    panel().openDiscussion(pair());
    QCOMPARE(first<QPlainTextEdit>(*panel().content()).toPlainText(), u"CANARY"_s);
}

void UnsavedTest::severalFormsAreKept() {
    panel().openDiscussion(pair());
    first<QPlainTextEdit>(panel()).setPlainText(u"one"_s);
    panel().openIntroduction(pair());
    first<QLineEdit>(*panel().content()).setText(u"two"_s);
    panel().openTopic(pair());
    QCOMPARE(m_view->unsaved().size(), 2);
    panel().openIntroduction(pair());
    QCOMPARE(first<QLineEdit>(*panel().content()).text(), u"two"_s);
    panel().openDiscussion(pair());
    QCOMPARE(first<QPlainTextEdit>(*panel().content()).toPlainText(), u"one"_s);
    QCOMPARE(m_view->unsaved().size(), 2);
}

void UnsavedTest::begunAnewItIsGone() {
    panel().openIntroduction(pair());
    first<QLineEdit>(*panel().content()).setText(u"Lena"_s);
    m_view->panels().close();
    panel().openIntroduction(pair());
    button(panel(), u"Begin anew"_s)->click();
    QTRY_VERIFY(first<QLineEdit>(*panel().content()).text().isEmpty());
    QCOMPARE(m_view->unsaved(), QStringList());
}

void UnsavedTest::aMeetingGoesOn() {
    panel().openMeeting(pair());
    auto* stopwatch = panel().findChild<Stopwatch*>();
    QVERIFY(stopwatch->isRunning());
    QCOMPARE(first<QSpinBox>(panel()).value(), 1); // the minute that has begun
    QPushButton* running = button(*m_view->shell().statusLine(), u"Stopwatch: 1 min"_s);
    QVERIFY(running);
    m_view->panels().close();
    QVERIFY(running->isVisible());
    running->click();
    QVERIFY(panel().isVisible());
    QCOMPARE(panel().findChild<Stopwatch*>(), stopwatch);
    QVERIFY(stopwatch->isRunning());
    // A number that is written by hand stays.
    first<QSpinBox>(panel()).setValue(50);
    stopwatch->toggle();
    QCOMPARE(first<QSpinBox>(panel()).value(), 50);
    QVERIFY(!running->isVisible());
    stopwatch->toggle();
    const qint64 before = count(mentoring::Meeting());
    button(panel(), u"Log meeting"_s)->click();
    QCOMPARE(count(mentoring::Meeting()), before + 1);
    QVERIFY(!running->isVisible());
    QCOMPARE(m_view->unsaved(), QStringList());
}

void UnsavedTest::aLineOfAMeetingComesBack() {
    asRuth();
    LogMeetingPanel& log = m_view->panels().log();
    m_view->desk().logMeeting();
    const auto notes = [&] {
        return log.findChildren<QPlainTextEdit*>();
    };
    notes().front()->setPlainText(u"What we said"_s);
    notes().back()->setPlainText(u"CANARY"_s);
    first<QSpinBox>(log).setValue(20);
    QTest::keyClick(&log, Qt::Key_Escape);
    QCOMPARE(m_view->unsaved(), QStringList{u"Log meeting"_s});
    asAmara(); // sees nothing of it
    m_view->desk().logMeeting();
    QVERIFY(notes().back()->toPlainText().isEmpty());
    asRuth();
    m_view->desk().logMeeting();
    QCOMPARE(notes().front()->toPlainText(), u"What we said"_s);
    QCOMPARE(notes().back()->toPlainText(), u"CANARY"_s);
    QCOMPARE(first<QSpinBox>(log).value(), 20);
    const qint64 before = count(mentoring::Meeting());
    QTest::keyClick(&log, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(count(mentoring::Meeting()), before + 1);
    m_view->desk().logMeeting();
    QVERIFY(notes().front()->toPlainText().isEmpty());
}

void UnsavedTest::aStopwatchIsItsOwners() {
    asRuth();
    LogMeetingPanel& log = m_view->panels().log();
    m_view->desk().logMeeting();
    button(log, u"Start the stopwatch"_s)->click();
    QVERIFY(button(*m_view->shell().statusLine(), u"Stopwatch: 1 min"_s));
    asAmara();
    QVERIFY(!button(*m_view->shell().statusLine(), u"Stopwatch"_s));
    m_view->desk().logMeeting();
    QVERIFY(button(log, u"Start the stopwatch"_s));
    QVERIFY(!button(log, u"Stop at"_s));
    QCOMPARE(first<QSpinBox>(log).value(), 45);
    button(log, u"Start the stopwatch"_s)->click(); // her own
    QVERIFY(button(*m_view->shell().statusLine(), u"Stopwatch: 1 min"_s));
    asRuth();
    m_view->desk().logMeeting();
    QVERIFY(button(log, u"Stop at"_s));
    QCOMPARE(first<QSpinBox>(log).value(), 1);
}

void UnsavedTest::theFocusIsInTheFirstField() {
    panel().openIntroduction(pair());
    first<QLineEdit>(*panel().content()).setText(u"Lena"_s);
    m_view->panels().close();
    panel().openIntroduction(pair());
    QVERIFY(first<QLineEdit>(*panel().content()).hasFocus()); // not what gives it up
    button(panel(), u"Begin anew"_s)->click();
    QTRY_VERIFY(first<QLineEdit>(*panel().content()).text().isEmpty());
    QVERIFY(first<QLineEdit>(*panel().content()).hasFocus());
}

void UnsavedTest::theWheelPassesOverFields() {
    asRuth();
    m_view->desk().logMeeting();
    LogMeetingPanel& log = m_view->panels().log();
    const auto wheel = [](QWidget& over) {
        const QPointF at = over.rect().center();
        QWheelEvent event(at, over.mapToGlobal(at), {}, QPoint(0, -120), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&over, &event);
    };
    auto& minutes = first<QSpinBox>(log);
    for (QComboBox* choice : log.findChildren<QComboBox*>()) {
        const int before = choice->currentIndex();
        wheel(*choice);
        QCOMPARE(choice->currentIndex(), before);
    }
    wheel(minutes);
    QCOMPARE(minutes.value(), 45);
    minutes.setFocus();
    wheel(minutes);
    QCOMPARE(minutes.value(), 40); // the one in which somebody is
}

void UnsavedTest::aJournalIsItsWriters() {
    m_view->shell().showPage(u"journal"_s);
    auto& journal = dynamic_cast<JournalPage&>(*m_view->shell().pages()->page(u"journal"_s));
    first<QPlainTextEdit>(journal).setPlainText(u"CANARY"_s);
    QCOMPARE(m_view->unsaved(), QStringList{u"My journal"_s});
    asRuth();
    m_view->shell().showPage(u"journal"_s);
    QVERIFY(first<QPlainTextEdit>(journal).toPlainText().isEmpty());
    asAmara();
    m_view->shell().showPage(u"journal"_s);
    QCOMPARE(first<QPlainTextEdit>(journal).toPlainText(), u"CANARY"_s);
}

void UnsavedTest::closingAsks() {
    bool left = false;
    m_view->whenLeft([&] { left = true; });
    QTRY_VERIFY(left); // once it is backed up
    left = false;
    panel().openDiscussion(pair());
    first<QPlainTextEdit>(panel()).setPlainText(u"A thought"_s);
    m_view->whenLeft([&] { left = true; });
    QVERIFY(!left);
    InlineMessage* message = m_view->shell().message();
    QVERIFY(message->text().contains(u"Begin a discussion"_s));
    QVERIFY(!message->text().contains(u"A thought"_s));
    button(*message, u"Close without it"_s)->click();
    QTRY_VERIFY(left);
}

QTEST_MAIN(UnsavedTest)
#include "tst_unsaved.moc"
