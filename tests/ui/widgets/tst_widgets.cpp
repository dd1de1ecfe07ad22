// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/barchart.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/droparea.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/make.h"
#include "ui/widgets/meters.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/reflowlayout.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/sidepanel.h"
#include "ui/widgets/stattile.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLocale>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace tenon::ui;

namespace {

QString nameOf(QWidget* widget) {
    return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
}

} // namespace

class WidgetsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void controlsHaveTheirHeight();
    void boxesAreHitOverTheirWholeHeight();
    void rowListMarksTheRowThatIsMeant();
    void badgeSaysItsWord();
    void elidedLabelKeepsTheText();
    void wrappingLabelKnowsItsHeight();
    void initials_data();
    void initials();
    void metersSayWhatTheyShow();
    void formFieldTiesLabelAndEditor();
    void formFieldSaysWhatIsWrong();
    void messageIsAnAlertWithAnAction();
    void searchFieldEmptiesOnEscape();
    void sidePanelClosesOnEscape();
    void chartIsAListOfBars();
    void chartCopiesATable();
    void dropAreaTakesLocalFiles();
    void gridReflows();
    void flowWrapsAndMirrors();
    void headerPutsButtonsUnderTheTitle();
    void dates();
};

void WidgetsTest::initTestCase() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    applyTheme(*qApp, ThemeChoice::Light);
}

void WidgetsTest::controlsHaveTheirHeight() {
    std::unique_ptr<QPushButton> button(makeButton(u"Log meeting"_s));
    QLineEdit line;
    QComboBox combo;
    combo.addItem(u"one"_s);
    for (QWidget* widget : std::initializer_list<QWidget*>{button.get(), &line, &combo})
        QCOMPARE(widget->sizeHint().height(), 36);
    std::unique_ptr<QPushButton> close(makeIconButton(u"x"_s, u"Close"_s));
    QCOMPARE(close->sizeHint(), QSize(36, 36));
    QCOMPARE(nameOf(close.get()), u"Close"_s);
}

void WidgetsTest::boxesAreHitOverTheirWholeHeight() {
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QWidget window;
        window.setLayoutDirection(direction);
        auto* column = new QVBoxLayout(&window);
        const std::vector<QAbstractButton*> boxes{new QCheckBox(u"Confidential"_s), new QCheckBox,
                                                  new QRadioButton(u"One"_s)};
        for (QAbstractButton* box : boxes)
            column->addWidget(box, 0, Qt::AlignLeft);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        for (QAbstractButton* box : boxes) {
            const QRect target = QAccessible::queryAccessibleInterface(box)->rect();
            QVERIFY2(target.height() >= 24 && target.width() >= 24, qPrintable(box->text()));
            for (const int y : {1, box->height() - 2}) {
                box->setChecked(false);
                QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(box->width() / 2, y));
                QVERIFY2(box->isChecked(), qPrintable(box->text()));
            }
        }
    }
}

// Empty rows are not among rows(), and do not shift the mark either.
void WidgetsTest::rowListMarksTheRowThatIsMeant() {
    RowList list({{u"From"_s, {}, false, 1}, {u"Until"_s, {}, false, 1}}, u"Add"_s);
    list.setRows({{u"2020"_s, {}}, {{}, {}}, {u"soon"_s, {}}, {{}, {}}, {u"2024"_s, {}}});
    const auto lines = list.findChildren<QLineEdit*>();
    const auto marked = [&] {
        QStringList all;
        for (const QLineEdit* line : lines)
            if (line->accessibleName().startsWith(u"From"_s) && isInvalid(line))
                all << line->accessibleName();
        return all.join(u';');
    };
    QCOMPARE(list.rows().size(), std::size_t(3));
    QCOMPARE(list.rows()[1][0], u"soon"_s);
    list.setError(1, true);
    QCOMPARE(marked(), u"From, row 3"_s);
    list.setError(2, true);
    QCOMPARE(marked(), u"From, row 3;From, row 5"_s);
    list.setError(1, false);
    list.setError(7, true);
    list.setError(-1, true);
    QCOMPARE(marked(), u"From, row 5"_s);
    for (QLineEdit* line : lines)
        if (line->text() == u"2024")
            line->clear();
    list.setError(0, false);
    list.setError(1, false);
    list.setError(2, false);
    QCOMPARE(marked(), QString()); // nothing is wrong with what is empty
}

void WidgetsTest::badgeSaysItsWord() {
    Badge badge(u"Late"_s, Tone::Late);
    QCOMPARE(nameOf(&badge), u"Late"_s);
    QVERIFY(!Badge::toneIcon(Tone::Late).isEmpty());
    QVERIFY(Badge::toneIcon(Tone::Late) != Badge::toneIcon(Tone::Good));
    std::unique_ptr<Badge> audience(makeAudienceBadge(Audience::OwnerOnly));
    QCOMPARE(audience->text(), u"Only you"_s);
}

void WidgetsTest::elidedLabelKeepsTheText() {
    ElidedLabel label(u"Associate Professor Wilhelmina Featherstonehaugh-Cholmondeley"_s);
    label.resize(120, 24);
    QVERIFY(label.isElided());
    QCOMPARE(nameOf(&label), label.text());
    label.resize(2000, 24);
    QVERIFY(!label.isElided());
}

// The heights it keeps are those QLabel would give, whatever changed since.
void WidgetsTest::wrappingLabelKnowsItsHeight() {
    std::unique_ptr<QLabel> label(makeWrappingLabel(u"A sentence that is long enough to wrap."_s));
    QLabel plain(label->text());
    plain.setWordWrap(true);
    const auto agree = [&] {
        plain.setFont(label->font());
        for (const int width : {60, 90, 400, 60})
            QCOMPARE(label->heightForWidth(width), plain.heightForWidth(width));
    };
    agree();
    label->setText(u"Short"_s);
    plain.setText(label->text());
    agree();
    QFont larger = label->font();
    larger.setPointSizeF(larger.pointSizeF() * 2);
    label->setFont(larger);
    agree();
    label->setContentsMargins(8, 8, 8, 8);
    plain.setContentsMargins(8, 8, 8, 8);
    agree();
}

void WidgetsTest::initials_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("two") << u"Amara Osei"_s << u"AO"_s;
    QTest::newRow("one") << u"Cher"_s << u"C"_s;
    QTest::newRow("three") << u"Ana María Ruiz"_s << u"AR"_s;
    QTest::newRow("quoted") << u"(Jo) \"Zed\""_s << u"JZ"_s;
    QTest::newRow("none") << u"  "_s << QString();
    QTest::newRow("accent") << u"Åsa öberg"_s << u"ÅÖ"_s;
}

void WidgetsTest::initials() {
    QFETCH(QString, name);
    QFETCH(QString, expected);
    QCOMPARE(Avatar::initials(name), expected);
}

void WidgetsTest::metersSayWhatTheyShow() {
    ProgressBarWithMark bar;
    bar.setProgress(6, 11, 8);
    QCOMPARE(bar.accessibleDescription(), u"6 of 11, expected by now: 8"_s);
    bar.setProgress(9, 0);
    QCOMPARE(bar.maximum(), 1);
    Ring ring;
    ring.setPercent(140);
    QCOMPARE(ring.value(), 100);
    BlockMeter blocks;
    blocks.setBlocks(9, 6);
    QCOMPARE(blocks.value(), 6);
    QCOMPARE(QAccessible::queryAccessibleInterface(&bar)->role(), QAccessible::ProgressBar);
}

void WidgetsTest::formFieldTiesLabelAndEditor() {
    auto* combo = new QComboBox;
    FormField field(u"&Mentee"_s, combo);
    field.setRequired(true);
    QCOMPARE(combo->accessibleName(), u"Mentee (required)"_s);
    QVERIFY(!QAccessible::queryAccessibleInterface(combo)->relations(QAccessible::Label).isEmpty());
    auto* text = new QPlainTextEdit;
    const FormField notes(u"Notes"_s, text);
    QVERIFY(text->tabChangesFocus());
}

void WidgetsTest::formFieldSaysWhatIsWrong() {
    auto* line = new QLineEdit;
    FormField field(u"E-mail"_s, line);
    field.setHint(u"At work."_s);
    field.setError(u"No @."_s);
    QVERIFY(isInvalid(line));
    QCOMPARE(line->accessibleDescription(), u"No @."_s);
    field.setError({});
    QVERIFY(!isInvalid(line));
    QCOMPARE(line->accessibleDescription(), u"At work."_s);
}

void WidgetsTest::messageIsAnAlertWithAnAction() {
    InlineMessage message;
    QVERIFY(message.isHidden());
    int ran = 0;
    message.showMessage(MessageKind::Error, u"Not written."_s, u"Try again"_s, [&] { ++ran; });
    QVERIFY(!message.isHidden());
    QCOMPARE(nameOf(&message), u"Problem: Not written."_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(&message)->role(), QAccessible::AlertMessage);
    for (QPushButton* button : message.findChildren<QPushButton*>())
        if (button->text() == u"Try again")
            button->click();
    QCOMPARE(ran, 1);
    QSignalSpy dismissed(&message, &InlineMessage::dismissed);
    message.dismiss();
    message.dismiss();
    QCOMPARE(dismissed.size(), 1);
}

void WidgetsTest::searchFieldEmptiesOnEscape() {
    SearchField field(u"Search people"_s);
    QTest::keyClicks(&field, u"ann"_s);
    QTest::keyClick(&field, Qt::Key_Escape);
    QVERIFY(field.text().isEmpty());
    QSignalSpy down(&field, &SearchField::leaveDownwards);
    QTest::keyClick(&field, Qt::Key_Down);
    QCOMPARE(down.size(), 1);
}

void WidgetsTest::sidePanelClosesOnEscape() {
    QWidget window;
    SidePanel panel(u"Meeting"_s, &window);
    auto* content = new QWidget;
    auto* line = new QLineEdit(content);
    panel.setContent(content);
    window.show();
    panel.openPanel();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(line->hasFocus());
    QSignalSpy closed(&panel, &SidePanel::closed);
    QTest::keyClick(line, Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
    QVERIFY(panel.isHidden());
}

void WidgetsTest::chartIsAListOfBars() {
    BarChart chart(u"By month"_s, u"Month"_s, u"Time"_s);
    chart.resize(400, 200);
    chart.setBars({{u"Jan"_s, 2, u"2 h"_s, u"January: 2 hours"_s},
                   {u"Feb"_s, 0, u"0 h"_s, u"February: nothing"_s}});
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&chart);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), 2);
    QCOMPARE(list->child(1)->text(QAccessible::Name), u"February: nothing"_s);
    QCOMPARE(list->child(1)->role(), QAccessible::ListItem);
    QTest::keyClick(&chart, Qt::Key_End);
    QCOMPARE(chart.currentMark(), 1);
    QVERIFY(list->child(1)->state().selected);
    chart.setBars({});
    QCOMPARE(list->childCount(), 0);
    QCOMPARE(chart.currentMark(), -1);
    chart.grab(); // no bars and no division by them
}

void WidgetsTest::chartCopiesATable() {
    BarChart chart(u"By month"_s, u"Month"_s, u"Time"_s);
    chart.setBars({{u"Jan"_s, 2, u"2 h"_s, u"January"_s}});
    QTest::keySequence(&chart, QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text(), u"Month\tTime\nJan\t2 h\n"_s);
}

void WidgetsTest::dropAreaTakesLocalFiles() {
    DropArea area(u"Drop files here."_s);
    QSignalSpy dropped(&area, &DropArea::filesDropped);
    QMimeData data;
    data.setUrls({QUrl(u"https://example.org/x"_s), QUrl::fromLocalFile(u"/tmp/a.pdf"_s)});
    QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    static_cast<QObject&>(area).event(&event); // the application only delivers real drags
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(dropped[0][0].toStringList(), QStringList{u"/tmp/a.pdf"_s});
}

void WidgetsTest::gridReflows() {
    QWidget holder;
    auto* grid = new ReflowGrid(200, 4, &holder);
    for (int i = 0; i < 4; ++i) {
        auto* cell = new QWidget;
        cell->setMinimumHeight(40);
        grid->addWidget(cell);
    }
    QCOMPARE(grid->heightForWidth(1000), 40);
    QCOMPARE(grid->heightForWidth(500), 40 + 16 + 40);
    QCOMPARE(grid->heightForWidth(200), 4 * 40 + 3 * 16);
}

void WidgetsTest::flowWrapsAndMirrors() {
    QWidget holder;
    auto* flow = new FlowLayout(&holder);
    for (int i = 0; i < 2; ++i) {
        auto* cell = new QWidget;
        cell->setFixedSize(100, 20);
        flow->addWidget(cell);
    }
    flow->setGeometry(QRect(0, 0, 300, 50));
    QCOMPARE(flow->itemAt(0)->geometry().x(), 0);
    holder.setLayoutDirection(Qt::RightToLeft);
    flow->setGeometry(QRect(0, 0, 300, 50));
    QCOMPARE(flow->itemAt(0)->geometry().right(), 299);
    QCOMPARE(flow->heightForWidth(150), 20 + 16 + 20);
}

void WidgetsTest::headerPutsButtonsUnderTheTitle() {
    PageHeader header(u"A page with a title of some length"_s);
    QPushButton* primary = header.setPrimaryAction(u"Log meeting"_s, u"plus"_s);
    QSignalSpy pressed(&header, &PageHeader::primaryActivated);
    header.resize(1000, 80);
    header.show();
    const int beside = primary->mapTo(&header, QPoint(0, 0)).y();
    header.resize(360, 160);
    QTest::qWait(0);
    QVERIFY(primary->mapTo(&header, QPoint(0, 0)).y() > beside);
    primary->click();
    QCOMPARE(pressed.size(), 1);
}

void WidgetsTest::dates() {
    const QDate day(2026, 3, 12);
    QCOMPARE(weekdayDateText(day), u"Thu 12 Mar 2026"_s);
    QCOMPARE(dateText(day), u"12 Mar 2026"_s);
    QCOMPARE(monthText(day), u"Mar 2026"_s);
    QCOMPARE(daysFromText(day, day), u"today"_s);
    QCOMPARE(daysFromText(day, day.addDays(-19)), u"in 19 days"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(weekdayDateText(day), u"Thu Mar 12, 2026"_s);
    QCOMPARE(dateText(day), u"Mar 12, 2026"_s);
}

QTEST_MAIN(WidgetsTest)
#include "tst_widgets.moc"
