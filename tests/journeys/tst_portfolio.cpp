// SPDX-License-Identifier: GPL-3.0-or-later
// A junior colleague's portfolio through the real windows: added in one line, found again by
// typing, filed, shared and tagged many at a time, merged, asked about and answered by the mentor;
// each step undone by one Ctrl+Z. And what is kept private is on nobody else's pages.
#include "tests/support/testlibrary.h"

#include "core/portfolio/itemmatch.h"
#include "core/portfolio/portfolioowner.h"
#include "core/portfolio/portfolioquery.h"
#include "core/workspace/sample.h"
#include "ui/mentoring/mentorhomepage.h"
#include "ui/portfolio/itemform.h"
#include "ui/portfolio/itempanel.h"
#include "ui/portfolio/mergepanel.h"
#include "ui/portfolio/portfoliopage.h"
#include "ui/portfolio/questioncard.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/preferences.h"
#include "ui/shell/shell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/searchfield.h"
#include "ui/window/libraryview.h"
#include "ui/window/panels.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStandardPaths>

using namespace tenon;
using namespace Qt::StringLiterals;
using workspace::Role;

class TestPortfolio : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void addedInOneLine();
    void foundAsOneTypes();
    void groupsHaveHeads();
    void manyAtOnceAndOneUndo();
    void twoBecomeOne();
    void askedAndAnsweredInPlace();
    void aBadDateIsSaidBesideItsField();
    void privateIsOnNobodyElsesPages();

private:
    portfolio::PortfolioItem titled(const QString& title) const;
    QPushButton* button(const QWidget* parent, const QString& text) const;
    void chooseFrom(const QString& menuButton, const QString& action);
    ui::PortfolioPage& page() const { return m_view->portfolioPage(); }
    ui::DataTable* table() const { return page().findChild<ui::DataTable*>(); }
    qsizetype rows() const { return table()->model()->rowCount(); }

    QTemporaryDir m_folder;
    int m_number = 0;
    std::unique_ptr<ui::LibraryView> m_view;
    people::PersonId m_amara, m_ruth;
};

void TestPortfolio::init() {
    QStandardPaths::setTestModeEnabled(true);
    ui::Preferences::setListView(u"portfolio"_s, {}); // each begins as a newcomer does
    auto library =
        workspace::makeSample(m_folder.filePath(u"s%1.tenon"_s.arg(++m_number)), test::clock());
    TENON_VERIFY(library);
    for (const people::Person& person : *(*library)->records<people::Person>().all()) {
        if (person.name == u"Amara Osei")
            m_amara = person.id;
        if (person.name == u"Ruth Okafor")
            m_ruth = person.id;
    }
    m_view = std::make_unique<ui::LibraryView>(std::move(*library));
    m_view->resize(1280, 800);
    m_view->show();
    m_view->setViewpoint({Role::Mentee, m_amara});
    m_view->shell().showPage(u"portfolio"_s);
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    new QAbstractItemModelTester(table()->model(),
                                 QAbstractItemModelTester::FailureReportingMode::QtTest, this);
}

void TestPortfolio::cleanup() {
    m_view.reset();
}

portfolio::PortfolioItem TestPortfolio::titled(const QString& title) const {
    const auto items = portfolio::itemsOf(m_view->library().reader(), m_amara);
    if (items)
        for (const portfolio::PortfolioItem& item : *items)
            if (item.title == title)
                return item;
    return {};
}

QPushButton* TestPortfolio::button(const QWidget* parent, const QString& text) const {
    QTest::qWait(1); // what was just laid out is shown with the next events
    for (QPushButton* one : parent->findChildren<QPushButton*>())
        if (one->text().remove(u'&') == text && one->isVisible())
            return one;
    return nullptr;
}

void TestPortfolio::chooseFrom(const QString& menuButton, const QString& action) {
    QPushButton* opener = button(&page(), menuButton);
    QVERIFY(opener && opener->menu());
    emit opener->menu()->aboutToShow();
    for (QAction* one : opener->menu()->actions())
        if (one->text() == action)
            return one->trigger();
    QFAIL(qPrintable(action));
}

void TestPortfolio::addedInOneLine() {
    m_view->shell().showPage(u"standing"_s);
    QTest::keyClick(m_view.get(), Qt::Key_N, Qt::ControlModifier); // from anywhere
    QTRY_COMPARE(m_view->shell().currentPage(), u"portfolio"_s);
    auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(line);
    QTest::keyClicks(line, u"Poster on shelf reading, Apr 2025 #stacks"_s);
    QTest::keyClick(line, Qt::Key_Return);
    const auto added = titled(u"Poster on shelf reading"_s);
    QCOMPARE(added.started->iso(), u"2025-04"_s);
    QCOMPARE(added.category, u"scholarship"_s); // the guide was sure
    QCOMPARE(added.type, portfolio::ItemType::Presentation);
    QCOMPARE(added.sharing, portfolio::Sharing::Private);
    QVERIFY(line->text().isEmpty());
    m_view->undo();
    QVERIFY(titled(u"Poster on shelf reading"_s).title.isEmpty());
}

void TestPortfolio::foundAsOneTypes() {
    const qsizetype all = rows();
    auto* search = page().findChild<ui::SearchField*>();
    QTest::keyClicks(search, u"data"_s);
    QVERIFY(rows() > 0 && rows() < all);
    QTest::keyClicks(search, u" category:librarianship evidence:yes"_s);
    const qsizetype few = rows();
    QVERIFY(few > 0);
    m_view->desk().showPortfolio(u"status:pending"_s); // as a figure of the progress does
    QCOMPARE(search->text(), u"status:pending"_s);
    chooseFrom(u"Filters"_s, u"Everything"_s);
    QCOMPARE(rows(), all);
}

void TestPortfolio::groupsHaveHeads() {
    const qsizetype all = rows();
    for (QComboBox* box : page().findChildren<QComboBox*>())
        if (box->accessibleName() == u"Groups"_s) {
            box->setCurrentIndex(1);
            emit box->activated(1);
        }
    QVERIFY(rows() > all);
    table()->selectRow(0); // a head is nothing that could be filed or deleted
    QVERIFY(!button(&page(), u"Delete"_s));
    table()->selectRow(1);
    QVERIFY(button(&page(), u"Delete"_s));
}

void TestPortfolio::manyAtOnceAndOneUndo() {
    const QStringList before = test::dump(m_view->library());
    table()->selectAll();
    chooseFrom(u"Share"_s, u"Only me"_s);
    const auto items = portfolio::itemsOf(m_view->library().reader(), m_amara);
    for (const auto& item : *items)
        QCOMPARE(item.sharing, portfolio::Sharing::Private);
    m_view->undo();
    QCOMPARE(test::dump(m_view->library()), before);
    table()->selectRow(0);
    chooseFrom(u"Status"_s, u"Cancelled"_s);
    const auto first = portfolio::wholeItem(m_view->library().reader(),
                                            portfolio::ItemId(*table()->pagedModel()->idAt(0)));
    TENON_VERIFY(first);
    QCOMPARE(first->statuses.size(), std::size_t(2)); // the earlier one keeps its day
}

void TestPortfolio::twoBecomeOne() {
    const qsizetype all = rows();
    const qint64 first = *table()->pagedModel()->idAt(0);
    const qint64 second = *table()->pagedModel()->idAt(2);
    const QString kept =
        m_view->library().records<portfolio::PortfolioItem>().get(portfolio::ItemId(first))->title;
    emit page().mergeRequested({first, second});
    auto& panel = m_view->panels().merge();
    QVERIFY(panel.isVisible());
    QTest::mouseClick(button(&panel, u"Merge"_s), Qt::LeftButton);
    QTRY_COMPARE(rows(), all - 1);
    QCOMPARE(titled(kept).id.value(), first);
    const auto evidence =
        portfolio::evidenceOf(m_view->library().reader(), portfolio::ItemId(first));
    QVERIFY(evidence && !evidence->empty()); // the second's
    m_view->undo();
    QTRY_COMPARE(rows(), all);
}

void TestPortfolio::askedAndAnsweredInPlace() {
    auto& panel = m_view->panels().item();
    panel.openFor({}, {});
    auto* form = panel.findChild<ui::ItemForm*>();
    QTest::keyClicks(QApplication::focusWidget(), u"Judged the county history day"_s);
    button(&panel, u"Ask my mentor"_s)->click(); // it may lie below the fold
    QTRY_VERIFY2(!panel.isVisible(), qPrintable(panel.findChild<ui::InlineMessage*>()->text()));
    const auto item = titled(u"Judged the county history day"_s);
    QVERIFY(item.category.isEmpty());
    QCOMPARE(item.sharing, portfolio::Sharing::Mentor); // who is asked must see it
    m_view->setViewpoint({Role::Mentor, m_ruth});
    m_view->shell().showPage(u"mentor"_s);
    auto* card = m_view->findChild<ui::QuestionCard*>();
    QVERIFY(card && card->isVisible());
    auto* place = card->findChild<QComboBox*>();
    place->setCurrentIndex(place->findText(u"Service – Community"_s));
    button(card, u"Answer"_s)->click();
    QTRY_VERIFY(!card->isVisible());
    m_view->setViewpoint({Role::Mentee, m_amara});
    panel.openFor(item.id, {});
    button(&panel, u"File it there"_s)->click();
    QCOMPARE(form->place().subcategory, u"community"_s);
    QTest::mouseClick(button(&panel, u"Save item"_s), Qt::LeftButton);
    QTRY_COMPARE(titled(u"Judged the county history day"_s).category, u"service"_s);
}

void TestPortfolio::aBadDateIsSaidBesideItsField() {
    auto& panel = m_view->panels().item();
    const qint64 id = *table()->pagedModel()->idAt(0);
    panel.openFor(portfolio::ItemId(id), {});
    const QStringList before = test::dump(m_view->library());
    for (QLineEdit* line : panel.findChildren<QLineEdit*>())
        if (line->text().startsWith(u"2026"))
            line->setText(u"4/10/2026"_s);
    QTest::mouseClick(button(&panel, u"Save item"_s), Qt::LeftButton);
    QVERIFY(panel.isVisible());
    QVERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget())->text() == u"4/10/2026");
    QCOMPARE(test::dump(m_view->library()), before);
}

// A word that stands in a private item alone, looked for on every page of everybody else.
void TestPortfolio::privateIsOnNobodyElsesPages() {
    const QString secret = u"Xylophones"_s;
    auto* line = page().findChild<QLineEdit*>();
    page().focusQuickLine();
    line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QTest::keyClicks(line, secret + u" and libraries"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(!titled(secret + u" and libraries"_s).title.isEmpty());
    for (const workspace::Viewpoint& viewpoint :
         {workspace::Viewpoint{}, workspace::Viewpoint{Role::Mentor, m_ruth}}) {
        m_view->setViewpoint(viewpoint);
        m_view->desk().showPerson(m_amara);
        QStringList pages{u"person"_s, u"history"_s};
        pages << (viewpoint.person ? u"mentor"_s : u"today"_s);
        for (const QString& id : pages) {
            m_view->shell().showPage(id);
            QTest::qWait(1);
            const QWidget* shown = m_view->shell().pages()->page(id);
            for (const QLabel* label : shown->findChildren<QLabel*>())
                QVERIFY2(!label->text().contains(secret), qPrintable(id));
            for (const auto* view : shown->findChildren<ui::DataTable*>())
                for (int row = 0; row < view->model()->rowCount(); ++row)
                    for (int column = 0; column < view->model()->columnCount(); ++column)
                        QVERIFY2(
                            !view->model()->index(row, column).data().toString().contains(secret),
                            qPrintable(id));
        }
    }
}

QTEST_MAIN(TestPortfolio)
#include "tst_portfolio.moc"
