// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/sampleclock.h"
#include "ui/tenure/tenuretimeline.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QLocale>
#include <QPainter>
#include <QPicture>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tenon;
using namespace tenon::ui;
using tenon::testing::sampleClock;
using tenon::testing::sampleToday;

namespace {

TimelineLayout layoutAt(int width) {
    return layOutTimeline(sampleClock(), sampleToday(), width, TimelineFonts::forScreen());
}

} // namespace

class TenureTimelineTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void marksAreAccessible();
    void keyboardWalksTheMarks();
    void enterAsksForAStep();
    void labelsDoNotTouch_data();
    void labelsDoNotTouch();
    void barIsFilledToToday();
    void todayOutsideIsNotShown();
    void rightToLeftMirrors();
    void emptyClock();
    void stepsOnOneDay();
    void noLeaderRunsThroughALabel_data();
    void noLeaderRunsThroughALabel();
    void looksIntoAYear();
    void smallStepsAreSeenInTheirYearAlone();
    void prints();
};

void TenureTimelineTest::initTestCase() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    applyTheme(*qApp, ThemeChoice::Light);
}

void TenureTimelineTest::marksAreAccessible() {
    TenureTimeline timeline;
    timeline.setClock(sampleClock(), sampleToday());
    timeline.resize(960, 240);
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&timeline);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->text(QAccessible::Name), u"Tenure clock"_s);
    QCOMPARE(list->childCount(), 8);
    QCOMPARE(list->child(3)->text(QAccessible::Name),
             u"Peer evaluation, due Wed 1 Oct 2025, late"_s);
    QCOMPARE(list->child(4)->text(QAccessible::Name),
             u"Third-year review, due Thu 12 Mar 2026, next"_s);
    QVERIFY(list->child(4)->text(QAccessible::Description).contains(u"in 19 days"_s));
    QVERIFY(list->child(4)->rect().width() >= 24);
    QCOMPARE(list->indexOfChild(list->child(5)), 5);
}

void TenureTimelineTest::keyboardWalksTheMarks() {
    TenureTimeline timeline;
    timeline.setClock(sampleClock(), sampleToday());
    timeline.show();
    timeline.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&timeline));
    QCOMPARE(timeline.currentMark(), 0);
    QTest::keyClick(&timeline, Qt::Key_Right);
    QCOMPARE(timeline.currentMark(), 1);
    QTest::keyClick(&timeline, Qt::Key_End);
    QTest::keyClick(&timeline, Qt::Key_Right);
    QCOMPARE(timeline.currentMark(), 7);
    QTest::keyClick(&timeline, Qt::Key_Home);
    QTest::keyClick(&timeline, Qt::Key_Left);
    QCOMPARE(timeline.currentMark(), 0);
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&timeline);
    QCOMPARE(list->focusChild(), list->child(0));
}

void TenureTimelineTest::enterAsksForAStep() {
    TenureTimeline timeline;
    timeline.setClock(sampleClock(), sampleToday());
    QSignalSpy asked(&timeline, &TenureTimeline::stepActivated);
    timeline.setCurrentMark(4);
    QTest::keyClick(&timeline, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toString(), u"third"_s);
}

void TenureTimelineTest::labelsDoNotTouch_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("percent");
    for (int percent : {80, 100, 200})
        for (int width : {480, 720, 960, 1200})
            QTest::addRow("%d at %d", width, percent) << width << percent;
}

void TenureTimelineTest::labelsDoNotTouch() {
    QFETCH(int, width);
    QFETCH(int, percent);
    applyTheme(*qApp, ThemeChoice::Light, percent);
    const TimelineLayout layout = layoutAt(width);
    applyTheme(*qApp, ThemeChoice::Light);
    for (std::size_t i = 0; i < layout.marks.size(); ++i) {
        const QRect& text = layout.marks[i].text;
        QVERIFY(text.left() >= 0 && text.right() < width);
        QVERIFY(text.bottom() < layout.height);
        for (std::size_t j = i + 1; j < layout.marks.size(); ++j)
            QVERIFY2(!text.intersects(layout.marks[j].text),
                     qPrintable(layout.marks[i].title + u" / "_s + layout.marks[j].title));
    }
}

void TenureTimelineTest::barIsFilledToToday() {
    const TimelineLayout layout = layoutAt(960);
    QCOMPARE(layout.filled.right(), layout.todayX);
    QVERIFY(layout.marks[3].centre.x() < layout.todayX);
    QVERIFY(layout.marks[4].centre.x() > layout.todayX);
    QVERIFY(layout.years[3].extension);
    QCOMPARE(layout.years[2].title, u"Year 3"_s);
}

void TenureTimelineTest::todayOutsideIsNotShown() {
    const auto fonts = TimelineFonts::forScreen();
    const TimelineLayout before = layOutTimeline(sampleClock(), QDate(2020, 1, 1), 960, fonts);
    QCOMPARE(before.todayX, -1);
    QCOMPARE(before.filled.width(), 0);
    const TimelineLayout after = layOutTimeline(sampleClock(), QDate(2040, 1, 1), 960, fonts);
    QCOMPARE(after.todayX, -1);
    QVERIFY(after.filled.right() >= after.bar.right() - 1);
}

void TenureTimelineTest::rightToLeftMirrors() {
    TenureTimeline timeline;
    timeline.setLayoutDirection(Qt::RightToLeft);
    timeline.setClock(sampleClock(), sampleToday());
    timeline.resize(960, timeline.heightForWidth(960));
    QVERIFY(timeline.markRect(0).center().x() > timeline.markRect(7).center().x());
    QTest::keyClick(&timeline, Qt::Key_Left); // towards what comes next
    QCOMPARE(timeline.currentMark(), 1);
}

void TenureTimelineTest::emptyClock() {
    TenureTimeline timeline;
    timeline.setClock({}, sampleToday());
    timeline.resize(600, 100);
    timeline.grab();
    QCOMPARE(timeline.currentMark(), -1);
    QTest::keyClick(&timeline, Qt::Key_Right);
    QTest::keyClick(&timeline, Qt::Key_Return);
    QCOMPARE(timeline.currentMark(), -1);
}

void TenureTimelineTest::stepsOnOneDay() {
    tenure::TenureClock clock = sampleClock();
    for (tenure::ClockStep& step : clock.steps)
        step.due = QDate(2025, 9, 1);
    const TimelineLayout layout =
        layOutTimeline(clock, sampleToday(), 900, TimelineFonts::forScreen());
    QCOMPARE(layout.marks.size(), std::size_t(8));
}

void TenureTimelineTest::noLeaderRunsThroughALabel_data() {
    QTest::addColumn<int>("width");
    for (int width : {720, 960, 1200})
        QTest::addRow("%d", width) << width;
}

// Three steps close together, wherever they stand.
void TenureTimelineTest::noLeaderRunsThroughALabel() {
    QFETCH(int, width);
    for (int offset = 0; offset < 2100; offset += 150) {
        tenure::TenureClock clock = sampleClock();
        for (std::size_t i = 2; i < 5; ++i)
            clock.steps[i].due = QDate(2022, 9, 20).addDays(offset + int(i) * 12);
        std::stable_sort(clock.steps.begin(), clock.steps.end(),
                         [](const auto& a, const auto& b) { return a.due < b.due; });
        const TimelineLayout layout =
            layOutTimeline(clock, sampleToday(), width, TimelineFonts::forScreen());
        for (const TimelineMark& mark : layout.marks) {
            const QRect leader(mark.centre, QPoint(mark.centre.x(), mark.text.top() - 1));
            for (const TimelineMark& other : layout.marks)
                QVERIFY2(
                    mark.row == 0 || !other.text.intersects(leader),
                    qPrintable(u"%1: %2 through %3"_s.arg(offset).arg(mark.title, other.title)));
        }
    }
}

void TenureTimelineTest::looksIntoAYear() {
    TenureTimeline timeline;
    timeline.setClock(sampleClock(), sampleToday());
    timeline.resize(960, 240);
    timeline.show();
    QSignalSpy zoomed(&timeline, &TenureTimeline::zoomChanged);
    QTest::keyClick(&timeline, Qt::Key_Minus); // nothing to come back from
    QVERIFY(!timeline.zoomedYear() && zoomed.isEmpty());
    QTest::keyClick(&timeline, Qt::Key_Plus);
    QCOMPARE(*timeline.zoomedYear(), timeline.presentYear());
    const tenure::ClockYear& year = timeline.clock().years[*timeline.zoomedYear()];
    QVERIFY(year.from <= sampleToday() && sampleToday() <= year.to);
    int inYear = 0;
    for (const tenure::ClockStep& step : timeline.clock().steps)
        inYear += step.due >= year.from && step.due <= year.to ? 1 : 0;
    QCOMPARE(timeline.markCount(), inYear);
    QVERIFY(timeline.accessibleName().contains(year.label));
    QTest::keyClick(&timeline, Qt::Key_PageDown);
    QCOMPARE(*timeline.zoomedYear(), timeline.presentYear() + 1);
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(&timeline, Qt::Key_PageUp);
    QCOMPARE(*timeline.zoomedYear(), std::size_t(0));
    QTest::keyClick(&timeline, Qt::Key_Minus);
    QVERIFY(!timeline.zoomedYear());
    QCOMPARE(timeline.markCount(), int(timeline.clock().steps.size()));
    // A click on a year looks into it.
    const TimelineLayout layout = layoutAt(timeline.width());
    QTest::mouseClick(&timeline, Qt::LeftButton, {},
                      QPoint(layout.years[2].column.center().x(), 4));
    QCOMPARE(*timeline.zoomedYear(), std::size_t(2));
}

void TenureTimelineTest::smallStepsAreSeenInTheirYearAlone() {
    tenure::TenureClock clock = sampleClock();
    clock.steps[4].milestone = false; // the third-year review's own steps, say
    QCOMPARE(shownClock(clock).steps.size(), clock.steps.size() - 1);
    for (std::size_t i = 0; i < clock.years.size(); ++i) {
        const auto shown = shownClock(clock, i);
        const bool here =
            clock.steps[4].due >= clock.years[i].from && clock.steps[4].due <= clock.years[i].to;
        const bool seen =
            std::any_of(shown.steps.begin(), shown.steps.end(),
                        [&](const auto& step) { return step.code == clock.steps[4].code; });
        QCOMPARE(seen, here);
    }
    const auto month =
        layOutTimeline(shownClock(clock, 3), sampleToday(), 960, TimelineFonts::forScreen());
    QVERIFY(month.years.size() >= 12 && month.years.size() <= 13); // months, not years
}

void TenureTimelineTest::prints() {
    TenureTimeline timeline;
    timeline.setClock(sampleClock(), sampleToday());
    QPicture picture;
    QPainter painter(&picture);
    const int height = timeline.renderTo(painter, QRect(0, 0, 1920, 800));
    painter.end();
    QVERIFY(height > 200 && height < 800);
    QVERIFY(!picture.isNull());
}

QTEST_MAIN(TenureTimelineTest)
#include "tst_tenuretimeline.moc"
