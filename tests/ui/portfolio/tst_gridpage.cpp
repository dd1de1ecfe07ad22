// SPDX-License-Identifier: GPL-3.0-or-later
// Many items in a grid: typed with the keyboard alone, pasted from a spreadsheet, added in one
// step, with the rows that cannot be read named and kept.
#include "tests/ui/portfolio/portfoliowindow.h"

#include "ui/portfolio/gridmodel.h"
#include "ui/portfolio/gridpage.h"
#include "ui/portfolio/gridview.h"
#include "ui/widgets/inlinemessage.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLineEdit>

using namespace tenon;
using namespace tenon::ui;
using namespace Qt::StringLiterals;
using exchange::GridRow;

class TestGridPage : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_window.view.reset(); }
    void typedWithTheKeyboard();
    void leftByTabAndEscape();
    void pastedAndAddedInOneStep();
    void namesTheRowsThatCannotBeRead();
    void whatIsLeftOutIsSaid();
    void nobodyElseSeesTheRows();

private:
    void paste(const QString& text);

    test::PortfolioWindow m_window;
    GridPage* m_page = nullptr;
    GridView* m_grid = nullptr;
    GridModel* m_model = nullptr;
};

void TestGridPage::init() {
    QVERIFY(m_window.open());
    QTest::keyClick(m_window.view.get(), Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_window.view->shell().currentPage(), u"grid"_s);
    m_page = m_window.view->findChild<GridPage*>();
    m_grid = m_page->findChild<GridView*>();
    m_model = m_page->findChild<GridModel*>();
    new QAbstractItemModelTester(m_model, QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 m_model);
    QTRY_COMPARE(QApplication::focusWidget(), m_grid);
}

void TestGridPage::paste(const QString& text) {
    QGuiApplication::clipboard()->setText(text);
    QTest::keyClick(m_grid, Qt::Key_V, Qt::ControlModifier);
}

void TestGridPage::typedWithTheKeyboard() {
    const auto type = [&](const QString& text, Qt::Key then) {
        QTest::keyClicks(QApplication::focusWidget(), text.left(1));
        QTest::keyClicks(QApplication::focusWidget(), text.mid(1));
        QTest::keyClick(QApplication::focusWidget(), then);
    };
    type(u"Weeded the atlases"_s, Qt::Key_Tab);
    type(u"2025-04"_s, Qt::Key_Tab);
    QTest::keyClick(m_grid, Qt::Key_Tab); // no category
    QTest::keyClick(m_grid, Qt::Key_Tab); // nor a type
    QCOMPARE(m_grid->currentIndex().row(), 1);
    QCOMPARE(m_grid->currentIndex().column(), 0);
    type(u"A poster"_s, Qt::Key_Return);
    QTRY_COMPARE(m_grid->currentIndex().row(), 2); // Enter goes down
    QCOMPARE(m_model->filledRows(), 2);
    QTest::keyClick(m_grid, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_window.view->shell().currentPage(), u"portfolio"_s);
    QCOMPARE(m_window.titled(u"Weeded the atlases"_s).started->iso(), u"2025-04"_s);
    QVERIFY(m_window.titled(u"A poster"_s).category.isEmpty()); // the inbox
    m_window.view->undo();
    QVERIFY(m_window.titled(u"A poster"_s).title.isEmpty());
    QVERIFY(m_window.titled(u"Weeded the atlases"_s).title.isEmpty());
}

void TestGridPage::leftByTabAndEscape() {
    for (int i = 0; i < exchange::gridColumns - 1; ++i)
        QTest::keyClick(m_grid, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), m_grid);
    QTest::keyClick(m_grid, Qt::Key_Tab); // behind an empty row
    QVERIFY(QApplication::focusWidget() != m_grid);
    m_grid->showCell(3, 1);
    QTest::keyClick(m_grid, Qt::Key_Escape);
    QVERIFY(QApplication::focusWidget() != m_grid);
    m_grid->showCell(0, 0);
    QTest::keyClick(m_grid, Qt::Key_Backtab);
    QVERIFY(QApplication::focusWidget() != m_grid);
}

void TestGridPage::pastedAndAddedInOneStep() {
    const QStringList before = test::dump(m_window.view->library());
    QString text = u"Category\tTitle\tDate\tType\n"_s;
    for (int i = 1; i <= 30; ++i)
        text += u"Service – Community\tVisit %1\t%2\tOutreach\n\n"_s.arg(i).arg(1990 + i);
    paste(text);
    QCOMPARE(m_model->filledRows(), 30);
    QVERIFY(exchange::isEmptyRow(m_model->lines().back())); // there is always one more
    m_grid->showCell(1, 0);
    paste(u"Another name"_s);
    QCOMPARE(m_model->lines()[1],
             (GridRow{u"Another name"_s, u"1992"_s, u"Service – Community"_s, u"Outreach"_s}));
    QPushButton* add = m_window.button(m_page, u"Add 30"_s);
    QVERIFY(add);
    add->click();
    QTRY_COMPARE(m_window.view->shell().currentPage(), u"portfolio"_s);
    const auto item = m_window.titled(u"Visit 30"_s);
    QCOMPARE(item.subcategory, u"community"_s);
    QCOMPARE(item.type, portfolio::ItemType::Outreach);
    QCOMPARE(item.sharing, portfolio::Sharing::Private);
    QCOMPARE(m_model->filledRows(), 0);
    m_window.view->undo();
    QCOMPARE(test::dump(m_window.view->library()), before);
}

void TestGridPage::namesTheRowsThatCannotBeRead() {
    paste(u"A\t2025\tservice\n\t\t\nB\t4/10/2025\tgolf\nC\t2026\tscholarship"_s);
    m_grid->showCell(6, 0);
    paste(u"D\tsoon"_s); // behind empty rows
    const QStringList before = test::dump(m_window.view->library());
    m_window.button(m_page, u"Add 4"_s)->click();
    auto* message = m_page->findChild<InlineMessage*>();
    QVERIFY(message->isVisible());
    QVERIFY2(message->text().contains(u"Row 3: “4/10/2025”"_s), qPrintable(message->text()));
    QVERIFY(message->text().contains(u"Row 3: “golf”"_s));
    QVERIFY(message->text().contains(u"Row 7: “soon”"_s));
    QCOMPARE(test::dump(m_window.view->library()), before);
    QCOMPARE(m_grid->currentIndex().row(), 2); // where the first is
    QVERIFY(m_window.textsOf(m_page).contains(u"Row 3: “4/10/2025” is no date"_s));
    QVERIFY(!m_model->faultOf(6).isEmpty());
    QVERIFY(m_model->faultOf(0).isEmpty());
    QVERIFY(!m_model->index(6, 1).data(Qt::DecorationRole).isNull());
    m_model->setData(m_model->index(6, 1), u"2024"_s, Qt::EditRole); // mended
    QVERIFY(m_model->faultOf(6).isEmpty());
    m_window.button(m_page, u"Add the other 2"_s)->click(); // what can be read by now
    QCOMPARE(m_window.titled(u"D"_s).started->iso(), u"2024"_s);
    QCOMPARE(m_window.titled(u"C"_s).category, u"scholarship"_s);
    QCOMPARE(m_model->filledRows(), 1);
    QCOMPARE(m_model->lines()[0][0], u"B"_s);
    QVERIFY(!m_model->faultOf(0).isEmpty());
    m_window.view->undo();
    QCOMPARE(test::dump(m_window.view->library()), before);
}

void TestGridPage::whatIsLeftOutIsSaid() {
    paste(u"Title,Date,Room\nA,2025,12\n"_s);
    QCOMPARE(m_model->filledRows(), 1);
    QVERIFY(m_page->findChild<InlineMessage*>()->text().contains(u"Room"_s));
    QGuiApplication::clipboard()->setText({});
    QTest::keyClick(m_grid, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_model->filledRows(), 1);
    QTest::keyClick(m_grid, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(m_grid, Qt::Key_Delete);
    QCOMPARE(m_model->filledRows(), 0);
}

void TestGridPage::nobodyElseSeesTheRows() {
    paste(u"Xylophones\t2025"_s);
    const auto mentor = people::personByEmail(m_window.view->library().reader(),
                                              u"ruth.okafor@northfield.example"_s);
    QVERIFY(mentor);
    m_window.view->setViewpoint({workspace::Role::Mentor, mentor->id});
    m_window.view->shell().showPage(u"grid"_s);
    QCOMPARE(m_model->filledRows(), 0);
}

QTEST_MAIN(TestGridPage)
#include "tst_gridpage.moc"
