// SPDX-License-Identifier: GPL-3.0-or-later
// A library of 500 people with 100,000 portfolio items, 20,000 of them one person's, looked at in
// the window: every count is exact and every last row can be reached. Nothing is timed here.
#include "tests/support/testlibrary.h"

#include "core/portfolio/portfolioitem.h"
#include "ui/portfolio/portfoliopage.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/shell.h"
#include "ui/theme/theme.h"
#include "ui/widgets/searchfield.h"
#include "ui/window/libraryview.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTableView>

using namespace tenon;
using namespace Qt::StringLiterals;

namespace {

constexpr int everybody = 500;
constexpr int itemsOfOne = 20000;
constexpr int itemsInAll = 100000;

Status fill(store::Edit& edit, people::PersonId* first) {
    int left = itemsInAll;
    for (int p = 0; p < everybody; ++p) {
        const people::Person person =
            test::newPerson(edit, u"Given%1 Family%2"_s.arg(p).arg(p, 3, 10, QChar(u'0')));
        if (auto added = edit.insert(person); !added)
            return added;
        if (p == 0)
            *first = person.id;
        const int items = p == 0 ? itemsOfOne : left / (everybody - p);
        left -= items;
        for (int i = 0; i < items; ++i) {
            portfolio::PortfolioItem item;
            item.id = edit.newId<portfolio::PortfolioItem>();
            item.person = person.id;
            item.category = u"scholarship"_s;
            item.title = u"Metadata study, part %1"_s.arg(i);
            item.started = PartialDate(QDate(2000, 1, 1).addDays(i));
            if (auto added = edit.insert(item); !added)
                return added;
        }
    }
    return {};
}

QAbstractItemModel* modelOn(const QWidget* page) {
    const auto* table = page ? page->findChild<QTableView*>() : nullptr;
    return table ? table->model() : nullptr;
}

bool says(const QWidget* page, const QString& text) {
    const auto labels = page->findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
        return label->isVisible() && label->text().contains(text);
    });
}

} // namespace

class TestLargeLibrary : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void everybodyIsListed();
    void everyItemOfOnePersonIsListed();
    void theHistoryIsWhole();
    void everythingIsFound();

private:
    ui::LibraryView& view() const { return *m_window->view(); }
    QWidget* show(const QString& page) const;
    QString lastRow(const QWidget* page, int column) const;

    test::TemporaryLibrary m_file;
    people::PersonId m_first;
    std::unique_ptr<ui::MainWindow> m_window;
};

void TestLargeLibrary::initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
    ui::applyTheme(*qApp, ui::ThemeChoice::Light);
    {
        auto library = m_file.open();
        TENON_VERIFY(library);
        TENON_VERIFY((*library)->commit(
            u"Generate"_s, [this](store::Edit& edit) { return fill(edit, &m_first); }));
    }
    m_window = std::make_unique<ui::MainWindow>(test::clock());
    m_window->openLibrary(m_file.path, true);
    m_window->QWidget::show();
    QVERIFY(m_window->view());
    view().setViewpoint({});
}

QWidget* TestLargeLibrary::show(const QString& page) const {
    view().shell().showPage(page);
    QCoreApplication::processEvents();
    return view().shell().pages()->page(page);
}

// With the key that people press; what it shows is what the table reads for that row.
QString TestLargeLibrary::lastRow(const QWidget* page, int column) const {
    auto* table = page->findChild<QTableView*>();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_End, Qt::ControlModifier);
    const QModelIndex last = table->model()->index(table->model()->rowCount() - 1, column);
    const bool reached = table->currentIndex().row() == last.row() &&
                         table->viewport()->rect().intersects(table->visualRect(last));
    return reached ? last.data().toString() : u"not reached"_s;
}

void TestLargeLibrary::everybodyIsListed() {
    const QWidget* page = show(u"people"_s);
    QCOMPARE(modelOn(page)->rowCount(), everybody);
    QVERIFY(says(page, u"500"_s));
    QCOMPARE(lastRow(page, 0), u"Given499 Family499"_s);
    auto* search = page->findChild<ui::SearchField*>();
    QTest::keyClicks(search, u"family49"_s);
    QCOMPARE(modelOn(page)->rowCount(), 10);
    search->clear();
    QCOMPARE(modelOn(page)->rowCount(), everybody);
}

void TestLargeLibrary::everyItemOfOnePersonIsListed() {
    view().setViewpoint({workspace::Role::Mentee, m_first});
    const QWidget* page = show(u"portfolio"_s);
    QCOMPARE(modelOn(page)->rowCount(), itemsOfOne);
    QVERIFY(says(page, QString::number(itemsOfOne)));
    QCOMPARE(lastRow(page, 1), u"Metadata study, part 0"_s); // the newest stand first
    auto* search = page->findChild<ui::SearchField*>();
    QTest::keyClicks(search, u"part 19999"_s);
    QCOMPARE(modelOn(page)->rowCount(), 1);
    search->clear();
}

void TestLargeLibrary::theHistoryIsWhole() {
    const QWidget* page = show(u"history"_s);
    const auto entries = view().library().history(0);
    TENON_VERIFY(entries);
    QCOMPARE(modelOn(page)->rowCount(), int(entries->size()));
    QCOMPARE(lastRow(page, 2), entries->back().label);
    QCOMPARE(modelOn(page)->index(0, 3).data().toString(), QString::number(everybody + itemsInAll));
}

void TestLargeLibrary::everythingIsFound() {
    view().setViewpoint({workspace::Role::Mentee, m_first});
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    ui::CommandPalette* palette = view().shell().commandPalette();
    QTRY_VERIFY(palette->isVisible());
    QTest::keyClicks(palette->findChild<QLineEdit*>(), u"part 1234"_s);
    int expected = 0; // of one's own items alone: nobody else's may be read
    for (int i = 0; i < itemsOfOne; ++i)
        expected += QString::number(i).contains(u"1234"_s);
    QTRY_VERIFY(says(palette, u"%1 hit"_s.arg(expected)) && !says(palette, u"Still"_s));
    palette->close();
}

QTEST_MAIN(TestLargeLibrary)
#include "tst_largelibrary.moc"
