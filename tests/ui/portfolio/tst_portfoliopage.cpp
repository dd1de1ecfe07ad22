// SPDX-License-Identifier: GPL-3.0-or-later
// The portfolio page through the window: what is counted twice, files dropped onto it, what it
// remembers from one start to the next, filters for dossiers, and the focus after the editor.
#include "core/people/peoplequery.h"
#include "tests/ui/portfolio/portfoliowindow.h"

#include "ui/portfolio/dropchoice.h"
#include "ui/portfolio/importpage.h"
#include "ui/portfolio/itempanel.h"
#include "ui/portfolio/standingstrip.h"
#include "ui/portfolio/twicehint.h"
#include "ui/widgets/droparea.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/searchfield.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>

using namespace tenon;
using namespace tenon::ui;
using namespace Qt::StringLiterals;

class TestPortfolioPage : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void countedTwiceIsShown();
    void countedTwiceInTheEditor();
    void whatWasNotSavedComesBack();
    void aSecondPlaceByHandIsNoFault();
    void severalFilesAreSeveralItems();
    void severalFilesForOneItem();
    void severalBibliographiesAreOneImport();
    void whatCannotBeReadIsSaidInFull();
    void columnsOrderAndGroupsAreRemembered();
    void filtersByDossier();
    void theListIsInView();
    void focusGoesBackToTheRow();

private:
    QString file(const QString& name, const QByteArray& bytes);
    void drop(const QStringList& paths);
    qsizetype rows() const { return m_window.table()->model()->rowCount(); }
    QAction* filterAction(const QString& menu, const QString& text) const;
    QComboBox* groups() const;

    test::PortfolioWindow m_window;
    QTemporaryDir m_files;
};

void TestPortfolioPage::init() {
    QVERIFY(m_window.open());
}

void TestPortfolioPage::cleanup() {
    m_window.view.reset();
    Preferences::setListView(u"portfolio"_s, {});
}

QString TestPortfolioPage::file(const QString& name, const QByteArray& bytes) {
    QFile file(m_files.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                : QString();
}

void TestPortfolioPage::drop(const QStringList& paths) {
    emit m_window.page().findChild<DropArea*>()->filesDropped(paths);
}

QComboBox* TestPortfolioPage::groups() const {
    for (QComboBox* box : m_window.page().findChildren<QComboBox*>())
        if (box->accessibleName() == u"Groups"_s)
            return box;
    return nullptr;
}

void TestPortfolioPage::countedTwiceIsShown() {
    auto* strip = m_window.page().findChild<StandingStrip*>();
    QTest::qWait(50); // nothing in the sample is counted twice
    QVERIFY(!m_window.button(strip, u"1 work"_s));
    const auto one = m_window.add(u"Makerspace for all"_s, u"service"_s, u"2025-04"_s);
    const auto two = m_window.add(u"makerspace – for all"_s, u"scholarship"_s, u"2025-06"_s);
    QTRY_VERIFY(m_window.button(strip, u"1 work"_s));
    m_window.button(strip, u"1 work"_s)->click();
    QCOMPARE(rows(), 2);
    QVERIFY(m_window.table()->pagedModel()->rowOf(one.value()) >= 0);
    QVERIFY(m_window.table()->pagedModel()->rowOf(two.value()) >= 0);
    const QString why = m_window.page().findChild<InlineMessage*>()->text();
    QVERIFY2(why.contains(u"stands more than once"_s), qPrintable(why));
    m_window.view->undo();
    QTRY_VERIFY(!m_window.button(strip, u"1 work"_s));
}

void TestPortfolioPage::countedTwiceInTheEditor() {
    const auto one = m_window.add(u"Makerspace for all"_s, u"service"_s, u"2025-04"_s);
    const auto two = m_window.add(u"Another thing"_s, u"scholarship"_s, u"2025-06"_s);
    auto& panel = m_window.view->panels().item();
    panel.openFor(two, {});
    auto* hint = panel.findChild<TwiceHint*>();
    QTest::qWait(300);
    QVERIFY(!hint->isVisible());
    auto* title = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(title);
    title->selectAll();
    QTest::keyClicks(title, u"Makerspace, for all"_s);
    QTRY_VERIFY(hint->isVisible());
    QVERIFY(m_window.textsOf(hint).contains(u"Service and Scholarship"_s));
    QPushButton* open = m_window.button(hint, u"Open the other"_s);
    QVERIFY(open);
    open->click(); // what was typed is not lost without a word
    QCOMPARE(title->text(), u"Makerspace, for all"_s);
    title->setText(u"Another thing"_s);
    emit title->textEdited(title->text());
    QTRY_VERIFY(!hint->isVisible());
    panel.openFor({}, {}); // a new one
    title = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QTest::keyClicks(title, u"Makerspace for all"_s);
    QTest::qWait(300);
    QVERIFY(!hint->isVisible()); // not filed yet, so not counted
    Q_UNUSED(one)
}

// Escape on a new item loses nothing; what was saved, or let go, does not come back.
void TestPortfolioPage::whatWasNotSavedComesBack() {
    auto& panel = m_window.view->panels().item();
    const auto openNew = [&] {
        panel.openFor({}, {});
        return qobject_cast<QLineEdit*>(QApplication::focusWidget());
    };
    QTest::keyClicks(openNew(), u"Half a thought"_s);
    QTest::keyClick(&panel, Qt::Key_Escape);
    QVERIFY(!panel.isVisible());
    QCOMPARE(openNew()->text(), u"Half a thought"_s);
    QTest::keyClick(&panel, Qt::Key_Escape); // and again, unchanged
    QLineEdit* title = openNew();
    QCOMPARE(title->text(), u"Half a thought"_s);
    QPushButton* anew = m_window.button(&panel, u"Begin anew"_s);
    QVERIFY(anew);
    anew->click();
    QVERIFY(title->text().isEmpty());
    QTest::keyClick(&panel, Qt::Key_Escape);
    QVERIFY(openNew()->text().isEmpty());
    // Somebody else begins with nothing of it.
    QTest::keyClicks(openNew(), u"Of one alone"_s);
    const workspace::Viewpoint before = m_window.view->desk().viewpoint();
    const auto ruth = people::personByEmail(m_window.view->library().reader(),
                                            u"ruth.okafor@northfield.example"_s);
    QVERIFY(ruth);
    m_window.view->setViewpoint({workspace::Role::Mentor, ruth->id});
    QVERIFY(openNew()->text().isEmpty());
    m_window.view->setViewpoint(before);
    QCOMPARE(openNew()->text(), u"Of one alone"_s);
    QPushButton* save = m_window.button(&panel, u"Save item"_s);
    QVERIFY(save);
    save->click();
    QVERIFY(!panel.isVisible());
    QVERIFY(openNew()->text().isEmpty());
}

void TestPortfolioPage::aSecondPlaceByHandIsNoFault() {
    const auto item = m_window.add(u"Makerspace for all"_s, u"service"_s, u"2025-04"_s);
    QVERIFY(m_window.view->library().commit(u"Also filed"_s, [&](store::Edit& edit) {
        return edit.insert(
            portfolio::ItemFiling{edit.newId<portfolio::ItemFiling>(), item, u"scholarship"_s, {}});
    }));
    auto* strip = m_window.page().findChild<StandingStrip*>();
    QTest::qWait(300);
    QVERIFY(!m_window.button(strip, u"1 work"_s));
    auto& panel = m_window.view->panels().item();
    panel.openFor(item, {});
    auto* hint = panel.findChild<TwiceHint*>();
    QTRY_VERIFY(hint->isVisible());
    const QString said = m_window.textsOf(hint);
    QVERIFY2(said.contains(u"Filed under Scholarship as well"_s), qPrintable(said));
    QVERIFY2(!said.contains(u"twice"_s), qPrintable(said));
}

void TestPortfolioPage::severalFilesAreSeveralItems() {
    const QStringList before = test::dump(m_window.view->library());
    drop({file(u"Poster_final.txt"_s, "poster"), file(u"Letter.txt"_s, "letter"),
          file(u"empty.txt"_s, "")});
    auto* choice = m_window.page().findChild<DropChoice*>();
    QVERIFY(choice->isVisible());
    auto* message = m_window.page().findChild<InlineMessage*>();
    QVERIFY(message->text().contains(u"empty.txt"_s));
    QVERIFY(m_window.textsOf(choice).contains(u"Poster_final.txt, Letter.txt"_s));
    QCOMPARE(test::dump(m_window.view->library()), before); // nothing before somebody says so
    m_window.button(choice, u"An item for each, 2 in all"_s)->click();
    QVERIFY(!choice->isVisible());
    const auto poster = m_window.titled(u"Poster final"_s);
    QVERIFY(poster.category.isEmpty() && !poster.started);
    const auto kept = portfolio::evidenceOf(m_window.view->library().reader(), poster.id);
    QVERIFY(kept && kept->size() == 1);
    QCOMPARE(kept->front().name, u"Poster_final.txt"_s);
    QVERIFY(!m_window.titled(u"Letter"_s).title.isEmpty());
    m_window.view->undo();
    QCOMPARE(test::dump(m_window.view->library()), before);
}

void TestPortfolioPage::severalFilesForOneItem() {
    const auto id = m_window.add(u"Moved the maps"_s, u"librarianship"_s, u"2026"_s);
    const QStringList paths{file(u"a.txt"_s, "a"), file(u"b.txt"_s, "b")};
    auto* choice = m_window.page().findChild<DropChoice*>();
    auto& panel = m_window.view->panels().item();
    drop(paths);
    QVERIFY(!m_window.button(choice, u"Add them to"_s));
    m_window.table()->selectId(id.value());
    QPushButton* there = m_window.button(choice, u"Add them to “Moved the maps”"_s);
    QVERIFY(there);
    there->click();
    QVERIFY(panel.isVisible());
    m_window.button(&panel, u"Save item"_s)->click();
    QCOMPARE(portfolio::evidenceOf(m_window.view->library().reader(), id)->size(), std::size_t(2));
    drop(paths);
    m_window.button(choice, u"One new item"_s)->click();
    QTest::keyClicks(QApplication::focusWidget(), u"Both"_s); // over the name of the first file
    m_window.button(&panel, u"Save item"_s)->click();
    const auto both = m_window.titled(u"Both"_s);
    QCOMPARE(portfolio::evidenceOf(m_window.view->library().reader(), both.id)->size(),
             std::size_t(2));
    drop(paths);
    m_window.button(choice, u"Leave them"_s)->click();
    QVERIFY(!choice->isVisible());
}

void TestPortfolioPage::severalBibliographiesAreOneImport() {
    const QStringList before = test::dump(m_window.view->library());
    drop({file(u"a.bib"_s, "@book{a,title={Alpha shelves},year=2020}"),
          file(u"b.ris"_s, "TY  - BOOK\nTI  - Beta shelves\nPY  - 2021\nER  - \n"),
          file(u"c.json"_s, "{\"no\":")});
    QCOMPARE(m_window.view->shell().currentPage(), u"import"_s);
    auto& page = m_window.pageAt<ImportPage>(u"import"_s);
    QTRY_VERIFY(m_window.button(&page, u"Import 2"_s));
    const QString texts = m_window.textsOf(&page);
    QVERIFY2(texts.contains(u"BibTeX, RIS: 2 new"_s), qPrintable(texts));
    QVERIFY2(texts.contains(u"Not readable, c.json"_s), qPrintable(texts)); // names the file
    m_window.button(&page, u"Import 2"_s)->click();
    QTRY_COMPARE(m_window.view->shell().currentPage(), u"portfolio"_s);
    QVERIFY(m_window.titled(u"Alpha shelves"_s).source.startsWith(u"a.bib: "_s));
    QVERIFY(m_window.titled(u"Beta shelves"_s).source.startsWith(u"b.ris: "_s));
    m_window.view->undo();
    QCOMPARE(test::dump(m_window.view->library()), before);
}

// The reason stands under the list for the current line, whole, wherever it would be cut short.
void TestPortfolioPage::whatCannotBeReadIsSaidInFull() {
    auto& page = m_window.pageAt<ImportPage>(u"import"_s);
    page.readBytes("@book{a,title={Alpha},year=2020}\n@article{b,", u"x.bib"_s);
    DataTable* table = nullptr; // of two: a package has one of its own
    for (DataTable* one : page.findChildren<DataTable*>())
        if (one->accessibleName() == u"What would be imported"_s)
            table = one;
    QVERIFY(table);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    table->setFocus();
    table->setCurrentIndex({});
    QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
    const QString reason = table->model()->index(0, 4).data().toString();
    QVERIFY(!reason.isEmpty());
    QVERIFY(m_window.textsOf(&page).contains(reason));
    QTest::keyClick(table, Qt::Key_Down);
    QVERIFY(m_window.textsOf(&page).contains(u"Alpha · "_s));
}

void TestPortfolioPage::columnsOrderAndGroupsAreRemembered() {
    DataTable* table = m_window.table();
    QVERIFY(table->isColumnHidden(7));
    for (QPushButton* one : m_window.page().findChildren<QPushButton*>())
        if (one->text() == u"Columns"_s)
            for (QAction* action : one->menu()->actions())
                if (action->text() == u"Hours"_s || action->text() == u"Category"_s)
                    action->toggle();
    table->horizontalHeader()->setSortIndicator(1, Qt::AscendingOrder);
    groups()->setCurrentIndex(2);
    emit groups()->activated(2);
    const auto list = [this] {
        QStringList titles;
        for (int row = 0; row < rows(); ++row)
            titles << m_window.table()->model()->index(row, 1).data().toString();
        return titles;
    };
    const QStringList before = list();
    QVERIFY(m_window.reopen());
    QVERIFY(!m_window.table()->isColumnHidden(7));
    QVERIFY(m_window.table()->isColumnHidden(2));
    QVERIFY(!m_window.table()->isColumnHidden(1));
    QCOMPARE(groups()->currentIndex(), 2);
    QCOMPARE(list(), before);
    m_window.page().setView(u"columns=golf;sort=golf;group=golf"_s); // of a later version
    QCOMPARE(list(), before);
}

QAction* TestPortfolioPage::filterAction(const QString& menu, const QString& text) const {
    for (QPushButton* one : m_window.page().findChildren<QPushButton*>()) {
        if (one->text() != u"Filters"_s)
            continue;
        emit one->menu()->aboutToShow();
        for (QAction* action : one->menu()->actions())
            if (action->menu() && action->text() == menu)
                for (QAction* inner : action->menu()->actions())
                    if (inner->text() == text || text.isEmpty())
                        return inner;
    }
    return nullptr;
}

void TestPortfolioPage::filtersByDossier() {
    const qsizetype all = rows();
    QAction* dossier = filterAction(u"Chosen for a dossier"_s, {});
    QVERIFY(dossier);
    dossier->trigger();
    const QString filter = m_window.page().findChild<SearchField*>()->text();
    QVERIFY(filter.startsWith(u"dossier:"_s));
    const qsizetype chosen = rows();
    portfolio::WholeItem whole;
    whole.item.person = m_window.amara;
    whole.item.title = u"For the file"_s;
    whole.dossiers.push_back({{}, {}, filter.mid(8)});
    QVERIFY(m_window.view->library().commit(u"Add"_s, [&](store::Edit& edit) {
        return portfolio::saveItem(edit, whole, test::clock().today());
    }));
    QTRY_COMPARE(rows(), chosen + 1);
    filterAction(u"Chosen for a dossier"_s, u"For none"_s)->trigger();
    QCOMPARE(rows(), all - chosen);
}

// A window of 1280 by 800 shows the head of the list and some rows without scrolling.
void TestPortfolioPage::theListIsInView() {
    QTest::qWait(50);
    const DataTable* table = m_window.table();
    const int top = table->mapTo(m_window.view.get(), QPoint(0, 0)).y();
    const int row = table->verticalHeader()->defaultSectionSize();
    QVERIFY2(top + 5 * row < 760, qPrintable(QString::number(top)));
}

void TestPortfolioPage::focusGoesBackToTheRow() {
    DataTable* table = m_window.table();
    table->setFocus();
    table->selectRow(3);
    const qint64 id = *table->pagedModel()->idAt(3);
    auto& panel = m_window.view->panels().item();
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(panel.isVisible());
    QVERIFY(panel.isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), table);
    QTest::keyClick(table, Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), u"Another title"_s);
    m_window.button(&panel, u"Save item"_s)->click();
    QTRY_VERIFY(!panel.isVisible());
    QCOMPARE(QApplication::focusWidget(), table);
    QCOMPARE(table->pagedModel()->idAt(table->currentIndex().row()), id);
    QCOMPARE(table->selectedIds(), std::vector<qint64>{id});
}

QTEST_MAIN(TestPortfolioPage)
#include "tst_portfoliopage.moc"
