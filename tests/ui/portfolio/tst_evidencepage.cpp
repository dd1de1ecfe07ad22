// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that is kept as evidence: what it proves, each to be opened, what proves nothing, and
// the items that have none.
#include "tests/ui/portfolio/portfoliowindow.h"

#include "core/portfolio/evidencestore.h"
#include "ui/portfolio/evidencelist.h"
#include "ui/portfolio/evidencepage.h"
#include "ui/portfolio/itempanel.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/searchfield.h"

#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

using namespace tenon;
using namespace tenon::ui;
using namespace Qt::StringLiterals;

class TestEvidencePage : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_window.view.reset(); }
    void listsWhatAFileProves();
    void findsAndRemovesTheUnused();
    void listsWhatHasNone();
    void marksAndFilters();
    void refusesWhatCouldRun();
    void usedByIsAListInTheEditor();

private:
    portfolio::EvidenceId keep(const QString& name, const std::vector<portfolio::ItemId>& items);
    DataTable* table(const QString& name) const;
    void show(int index) const;
    QString cell(int row, int column) const {
        return table(u"Evidence kept"_s)->model()->index(row, column).data().toString();
    }
    int rows() const { return table(u"Evidence kept"_s)->model()->rowCount(); }

    test::PortfolioWindow m_window;
    EvidencePage* m_page = nullptr;
    portfolio::ItemId m_one, m_two;
};

void TestEvidencePage::init() {
    QVERIFY(m_window.open());
    m_one = m_window.add(u"Weeded the atlases"_s, u"librarianship"_s, u"2025"_s);
    m_two = m_window.add(u"Moved the maps"_s, u"librarianship"_s, u"2026"_s);
    keep(u"atlases.txt"_s, {m_one, m_two});
    QPushButton* open = m_window.button(&m_window.page(), u"Evidence"_s);
    QVERIFY(open);
    open->click();
    QCOMPARE(m_window.view->shell().currentPage(), u"evidence"_s);
    m_page = m_window.view->findChild<EvidencePage*>();
}

portfolio::EvidenceId TestEvidencePage::keep(const QString& name,
                                             const std::vector<portfolio::ItemId>& items) {
    portfolio::EvidenceId id;
    QByteArray bytes = "evidence of " + name.toUtf8();
    const auto done = m_window.view->library().commit(u"Keep"_s, [&](store::Edit& edit) -> Status {
        for (const portfolio::ItemId item : items) {
            QBuffer source(&bytes);
            source.open(QIODevice::ReadOnly);
            auto added = portfolio::addEvidence(edit, item, name, source, test::clock().today());
            if (!added)
                return added.error();
            id = *added;
        }
        return {};
    });
    return done ? id : portfolio::EvidenceId();
}

DataTable* TestEvidencePage::table(const QString& name) const {
    for (DataTable* one : m_page->findChildren<DataTable*>())
        if (one->accessibleName() == name)
            return one;
    return nullptr;
}

void TestEvidencePage::show(int index) const {
    auto* box = m_page->findChild<QComboBox*>();
    box->setCurrentIndex(index);
    emit box->activated(index);
}

void TestEvidencePage::listsWhatAFileProves() {
    QTest::keyClicks(m_page->findChild<SearchField*>(), u"atlases.txt"_s);
    QCOMPARE(rows(), 1);
    QCOMPARE(cell(0, 0), u"atlases.txt"_s);
    QCOMPARE(cell(0, 4), u"Weeded the atlases; Moved the maps"_s);
    QPushButton* link = m_window.button(m_page, u"Moved the maps"_s);
    QVERIFY(link);
    link->click();
    auto& panel = m_window.view->panels().item();
    QVERIFY(panel.isVisible());
    QCOMPARE(qobject_cast<QLineEdit*>(QApplication::focusWidget())->text(), u"Moved the maps"_s);
}

void TestEvidencePage::findsAndRemovesTheUnused() {
    const auto id = keep(u"lonely.txt"_s, {m_one});
    const auto done = m_window.view->library().commit(u"Lose"_s, [&](store::Edit& edit) -> Status {
        auto links = edit.read<portfolio::ItemEvidence>().where("evidence"_L1, id.value());
        return links ? edit.remove(links->front().id) : Status(links.error());
    });
    QVERIFY(done);
    const int all = rows();
    show(1);
    QCOMPARE(rows(), 1);
    QCOMPARE(cell(0, 0), u"lonely.txt"_s);
    QCOMPARE(cell(0, 4), u"Nothing"_s);
    const QStringList before = test::dump(m_window.view->library());
    m_window.button(m_page, u"Remove what is unused"_s)->click();
    QTRY_COMPARE(rows(), 0);
    show(0);
    QCOMPARE(rows(), all - 1);
    m_window.view->undo();
    QCOMPARE(test::dump(m_window.view->library()), before);
}

void TestEvidencePage::listsWhatHasNone() {
    const auto bare = m_window.add(u"A talk without slides"_s, u"scholarship"_s, u"2024"_s);
    DataTable* missing = table(u"Items without evidence"_s);
    QVERIFY(missing->pagedModel()->rowOf(bare.value()) >= 0);
    QVERIFY(missing->pagedModel()->rowOf(m_one.value()) < 0);
    missing->selectId(bare.value());
    missing->setFocus();
    QTest::keyClick(missing, Qt::Key_Return);
    auto& panel = m_window.view->panels().item();
    QVERIFY(panel.isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!panel.isVisible());
    QCOMPARE(QApplication::focusWidget(), missing); // back where one was
    m_window.button(m_page, u"Show them in the portfolio"_s)->click();
    QCOMPARE(m_window.view->shell().currentPage(), u"portfolio"_s);
    QCOMPARE(m_window.page().findChild<SearchField*>()->text(), u"status:have evidence:no"_s);
}

void TestEvidencePage::marksAndFilters() {
    QTest::keyClicks(m_page->findChild<SearchField*>(), u"atlases.txt"_s);
    for (QCheckBox* box : m_page->findChildren<QCheckBox*>())
        if (box->text() == u"Confidential"_s)
            box->click();
    QCOMPARE(cell(0, 3), u"Confidential"_s);
    show(2);
    QCOMPARE(rows(), 1);
    show(3);
    QCOMPARE(rows(), 0);
    m_window.view->undo();
    show(2);
    QCOMPARE(rows(), 0);
}

void TestEvidencePage::refusesWhatCouldRun() {
    keep(u"setup.exe"_s, {m_one});
    show(4);
    QCOMPARE(rows(), 1);
    DataTable* files = table(u"Evidence kept"_s);
    files->setFocus();
    QTest::keyClick(files, Qt::Key_Return);
    QVERIFY(m_page->findChild<InlineMessage*>()->text().contains(u"setup.exe"_s));
}

// In the evidence of one item, the others that a file proves can be opened; what is not saved is
// not lost without a word.
void TestEvidencePage::usedByIsAListInTheEditor() {
    auto& panel = m_window.view->panels().item();
    panel.openFor(m_one, {});
    auto* others = m_window.button(panel.findChild<EvidenceList*>(), u"Also proves 1"_s);
    QVERIFY(others && others->menu());
    QCOMPARE(others->menu()->actions().size(), 1);
    QCOMPARE(others->menu()->actions().front()->text(), u"Moved the maps"_s);
    auto* title = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QTest::keyClicks(title, u"Something else"_s);
    others->menu()->actions().front()->trigger();
    auto* message = panel.findChild<InlineMessage*>();
    QVERIFY(message->text().contains(u"not saved"_s));
    m_window.button(&panel, u"Leave it and open the other"_s)->click();
    QCOMPARE(title->text(), u"Moved the maps"_s);
    m_window.button(panel.findChild<EvidenceList*>(), u"Also proves"_s)
        ->menu()
        ->actions()
        .front()
        ->trigger(); // nothing was changed: at once
    QCOMPARE(title->text(), u"Weeded the atlases"_s);
}

QTEST_MAIN(TestEvidencePage)
#include "tst_evidencepage.moc"
