// SPDX-License-Identifier: GPL-3.0-or-later
// Tenon's main job through its real windows: a library is made, a roster imported, somebody without
// a mentor is given one with the reasons in view, the junior colleague adds work to the portfolio,
// the senior colleague logs a meeting by keyboard alone and gets a statement as PDF.
#include "tests/support/testlibrary.h"

#include "core/mentoring/meeting.h"
#include "core/mentoring/mentoringquery.h"
#include "core/portfolio/evidence.h"
#include "ui/mentoring/assignpanel.h"
#include "ui/mentoring/logmeetingpanel.h"
#include "ui/people/rosterpage.h"
#include "ui/portfolio/itempanel.h"
#include "ui/portfolio/portfoliopage.h"
#include "ui/reports/servicepage.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/shell.h"
#include "ui/theme/theme.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/window/libraryview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/panels.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>

using namespace tenon;
using namespace Qt::StringLiterals;

// No part of the window may ever flash up as a window of its own.
class StrayWindows : public QObject {
public:
    QStringList seen;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        auto* widget = qobject_cast<QWidget*>(watched);
        if (event->type() == QEvent::Show && widget && widget->isWindow() &&
            !widget->inherits("QMainWindow"))
            seen << QString::fromLatin1(widget->metaObject()->className());
        return false;
    }
};

class TestMainJob : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void makesALibrary();
    void importsTheRoster();
    void seesWhoNeedsAMentor();
    void assignsOneWithReasons();
    void undoesAndRedoesByKey();
    void juniorAddsToThePortfolio();
    void seniorLogsByKeyboardAlone();
    void theStatementIsAPdf();
    void closesAndOpensAgain();
    void backsUpWhileTheWindowAnswers();
    void closingWaitsForTheBackup();
    void closingAsksWhereNoBackupCanBeMade();
    void nothingFlashedUp();

private:
    template <class T>
    T* find(const QString& text, QWidget* within) const;
    void click(QAbstractButton* button);
    people::PersonId person(const QString& email) const;

    StrayWindows m_stray;
    QTemporaryDir m_folder;
    std::unique_ptr<ui::MainWindow> m_window;
    QString m_path;
};

template <class T>
T* TestMainJob::find(const QString& text, QWidget* within) const {
    for (T* widget : within->findChildren<T*>())
        if (widget->isVisible() && widget->text().remove(u'&') == text)
            return widget;
    return nullptr;
}

void TestMainJob::click(QAbstractButton* button) {
    QVERIFY(button);
    QVERIFY2(button->isEnabled(), qPrintable(button->text()));
    // At its beginning: a radio button is only as wide as its words.
    QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(12, button->height() / 2));
    QCoreApplication::processEvents();
}

people::PersonId TestMainJob::person(const QString& email) const {
    return people::personByEmail(m_window->view()->library().reader(), email)->id;
}

void TestMainJob::initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"TenonTest"_s);
    QCoreApplication::setApplicationName(u"journey"_s);
    ui::applyTheme(*qApp, ui::ThemeChoice::Light);
    qApp->installEventFilter(&m_stray);
    m_window = std::make_unique<ui::MainWindow>(test::clock());
    m_window->QWidget::show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_path = m_folder.filePath(u"Northfield.tenon"_s);
}

void TestMainJob::makesALibrary() {
    click(find<QPushButton>(u"New library…"_s, m_window.get()));
    auto* name = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(name);
    QTest::keyClicks(name, u"Northfield"_s);
    const auto fields = m_window->welcome().findChildren<QLineEdit*>();
    for (QLineEdit* field : fields)
        if (field->text().endsWith(u".tenon"_s)) {
            field->selectAll();
            QTest::keyClicks(field, m_path);
        }
    click(find<QPushButton>(u"Create library"_s, m_window.get()));
    QTRY_VERIFY(m_window->view());
    QVERIFY(QFile::exists(m_path));
    QCOMPARE(m_window->view()->shell().currentPage(), u"today"_s);
}

void TestMainJob::importsTheRoster() {
    QFile roster(m_folder.filePath(u"roster.csv"_s));
    QVERIFY(roster.open(QIODevice::WriteOnly));
    roster.write(
        "Name;E-mail address;Rank;Track;Date of hire;Department;Supervisor;Tenured;Shoe size\n"
        "Ruth Okafor;ruth@n.example;Professor;Tenure track;2010-08-16;Instruction;;yes;39\n"
        "Joe Boss;joe@n.example;Associate Professor;Tenure track;2012-08-16;Systems;;yes;44\n"
        "Amara Osei;amara@n.example;Assistant Professor;Tenure "
        "track;2026-11-01;Systems;joe@n.example;no;38\n");
    roster.close();
    ui::LibraryView& view = *m_window->view();
    view.shell().showPage(u"roster"_s);
    view.rosterPage().load(roster.fileName());
    QTRY_VERIFY(
        find<QPushButton>(u"Import 3 row(s)"_s, &view)); // read and planned beside the window
    click(find<QPushButton>(u"Import 3 row(s)"_s, &view));
    QCOMPARE(*view.library().records<people::Person>().count(), 3);
    QVERIFY(view.library().history(1)->front().label.contains(u"roster.csv"_s));
}

void TestMainJob::seesWhoNeedsAMentor() {
    ui::LibraryView& view = *m_window->view();
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(view.shell().currentPage(), u"today"_s);
    QTRY_VERIFY(find<QPushButton>(u"Amara Osei"_s, &view));
    click(find<QPushButton>(u"Assign mentor"_s, &view));
    QTRY_VERIFY(view.panels().assign().isVisible());
}

void TestMainJob::assignsOneWithReasons() {
    ui::LibraryView& view = *m_window->view();
    ui::AssignPanel& panel = view.panels().assign();
    QTRY_VERIFY(find<QRadioButton>(u"Ruth Okafor"_s, &panel));
    QVERIFY(!find<QRadioButton>(u"Joe Boss"_s, &panel)); // supervises, so only among the others
    auto* ruth = find<QRadioButton>(u"Ruth Okafor"_s, &panel);
    QVERIFY(ruth);
    QVERIFY(ruth->accessibleDescription().contains(u"Professor"_s));
    click(ruth);
    click(find<QPushButton>(u"Assign mentor"_s, &panel));
    QTRY_VERIFY(!panel.isVisible());
    const auto pairings = view.library().records<mentoring::Pairing>().all();
    TENON_VERIFY(pairings);
    QCOMPARE(pairings->size(), std::size_t(1));
    const auto pair = mentoring::pairOf(view.library().reader(), pairings->front().id);
    TENON_VERIFY(pair);
    QCOMPARE(pair->mentors(), std::vector{person(u"ruth@n.example"_s)});
}

void TestMainJob::undoesAndRedoesByKey() {
    ui::LibraryView& view = *m_window->view();
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(*view.library().records<mentoring::Pairing>().count(), 0);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(*view.library().records<mentoring::Pairing>().count(), 1);
}

void TestMainJob::juniorAddsToThePortfolio() {
    ui::LibraryView& view = *m_window->view();
    view.setViewpoint({workspace::Role::Mentee, person(u"amara@n.example"_s)});
    QCOMPARE(view.shell().currentPage(), u"standing"_s);
    QFile letter(m_folder.filePath(u"letter.pdf"_s));
    QVERIFY(letter.open(QIODevice::WriteOnly));
    letter.write("%PDF-1.4 sample");
    letter.close();
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(view.panels().item().isVisible());
    auto* title = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(title);
    QTest::keyClicks(title, u"Data workshop"_s);
    view.panels().item().addFiles({letter.fileName()});
    QTest::keyClick(title, Qt::Key_Return);
    QTRY_VERIFY(!view.panels().item().isVisible());
    const auto items = view.library().records<portfolio::PortfolioItem>().all();
    TENON_VERIFY(items);
    QCOMPARE(items->size(), std::size_t(1));
    QCOMPARE(items->front().title, u"Data workshop"_s);
    QCOMPARE(*view.library().records<portfolio::Evidence>().count(), 1);
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(view.shell().currentPage(), u"portfolio"_s);
    auto* table = view.portfolioPage().findChild<QTableView*>();
    QVERIFY(table);
    QCOMPARE(table->model()->rowCount(), 1);
}

void TestMainJob::seniorLogsByKeyboardAlone() {
    ui::LibraryView& view = *m_window->view();
    view.setViewpoint({workspace::Role::Mentor, person(u"ruth@n.example"_s)});
    QTest::keyClick(m_window.get(), Qt::Key_M, Qt::ControlModifier);
    QTRY_VERIFY(view.panels().log().isVisible());
    QWidget* minutes = QApplication::focusWidget();
    QVERIFY(minutes);
    QTest::keyClicks(minutes, u"50"_s);
    QTest::keyClick(minutes, Qt::Key_Return);
    QTRY_VERIFY2(!view.panels().log().isVisible(),
                 qPrintable(view.panels().log().findChild<ui::InlineMessage*>()->text()));
    const auto meetings = view.library().records<mentoring::Meeting>().all();
    TENON_VERIFY(meetings);
    QCOMPARE(meetings->size(), std::size_t(1));
    QCOMPARE(meetings->front().minutes, 50);
    QCOMPARE(meetings->front().heldOn, test::clock().today());
}

void TestMainJob::theStatementIsAPdf() {
    ui::LibraryView& view = *m_window->view();
    view.shell().showPage(u"service"_s);
    const QString path = m_folder.filePath(u"service.pdf"_s);
    view.servicePage().saveTo(path);
    QFile pdf(path);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    const QByteArray bytes = pdf.readAll();
    QVERIFY(bytes.startsWith("%PDF-1.7"));
    QVERIFY(bytes.contains("StructTreeRoot"));
}

void TestMainJob::closesAndOpensAgain() {
    m_window->closeLibrary();
    QVERIFY(!m_window->view());
    QCOMPARE(store::listBackups(m_path).size(), std::size_t(1));
    m_window->openLibrary(m_path);
    QVERIFY(m_window->view());
    QCOMPARE(*m_window->view()->library().records<mentoring::Meeting>().count(), 1);
}

void TestMainJob::backsUpWhileTheWindowAnswers() {
    ui::LibraryView& view = *m_window->view();
    test::addPerson(view.library(), u"Kim Later"_s);
    QVERIFY(!view.isBackedUp());
    view.shell().showPage(u"backups"_s);
    const std::size_t before = view.library().backups().size();
    click(find<QPushButton>(u"Back up now"_s, &view));
    QTRY_VERIFY(view.isBackedUp());
    QCOMPARE(view.library().backups().size(), before + 1);
    auto* table = view.shell().pages()->page(u"backups"_s)->findChild<QTableView*>();
    QTRY_COMPARE(table->model()->rowCount(), int(before) + 1);
}

void TestMainJob::closingWaitsForTheBackup() {
    test::addPerson(m_window->view()->library(), u"Lee Last"_s);
    const std::size_t before = store::listBackups(m_path).size();
    QVERIFY(!m_window->close()); // it says why, and closes by itself
    QTRY_VERIFY(!m_window->isVisible());
    QVERIFY(!m_window->view());
    QCOMPARE(store::listBackups(m_path).size(), before + 1);
    m_window.reset();
}

void TestMainJob::closingAsksWhereNoBackupCanBeMade() {
    m_window = std::make_unique<ui::MainWindow>(test::clock());
    m_window->QWidget::show();
    m_window->openLibrary(m_path);
    QVERIFY(m_window->view());
    test::addPerson(m_window->view()->library(), u"Max None"_s);
    const QString folder = store::backupFolder(m_path);
    QVERIFY(QDir(folder).removeRecursively());
    QFile inTheWay(folder);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QVERIFY(!m_window->close());
    QVERIFY(m_window->isVisible());
    click(find<QPushButton>(u"Close without a backup"_s, m_window->view()));
    QTRY_VERIFY(!m_window->isVisible());
    m_window.reset();
}

void TestMainJob::nothingFlashedUp() {
    QVERIFY2(m_stray.seen.isEmpty(), qPrintable(m_stray.seen.join(u' ')));
}

QTEST_MAIN(TestMainJob)
#include "tst_mainjob.moc"
