// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/pagedtablemodel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace tenon::ui;

namespace {

std::vector<qint64> idsUpTo(qint64 last) {
    std::vector<qint64> ids(std::size_t(last), 0);
    std::iota(ids.begin(), ids.end(), 1);
    return ids;
}

struct Source {
    int fetches = 0;
    std::size_t largest = 0;
    std::vector<TableRow> operator()(std::span<const qint64> ids) {
        ++fetches;
        largest = std::max(largest, ids.size());
        std::vector<TableRow> rows;
        for (qint64 id : ids)
            rows.push_back({{QString::number(id)}, {u"late"_s, u"alert-triangle"_s, Tone::Late}});
        return rows;
    }
};

std::vector<TableColumn> columns() {
    return {{u"Number"_s, Qt::AlignRight, 80}, {u"State"_s, Qt::AlignLeft, 100, true}};
}

} // namespace

class ModelsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void honestThroughResets();
    void fetchesPagesAndForgetsThem();
    void rowsTooFewAreEmptyNotWrong();
    void refreshKeepsTheRows();
    void sortingAsksTheOwner();
    void tableIsSetUp();
    void copiesRows();
    void activatesById();
};

void ModelsTest::honestThroughResets() {
    Source source;
    PagedTableModel model(columns(), std::ref(source));
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setIds(idsUpTo(300));
    QCOMPARE(model.rowCount(), 300);
    model.setIds({7});
    QCOMPARE(model.index(0, 0).data().toString(), u"7"_s);
    model.setIds({});
    QCOMPARE(model.rowCount(), 0);
}

void ModelsTest::fetchesPagesAndForgetsThem() {
    Source source;
    PagedTableModel model(columns(), std::ref(source));
    model.setIds(idsUpTo(100'000));
    QCOMPARE(source.fetches, 0);
    model.index(0, 0).data();
    model.index(63, 1).data();
    QCOMPARE(source.fetches, 1);
    QCOMPARE(source.largest, std::size_t(PagedTableModel::pageSize));
    for (int page = 1; page <= PagedTableModel::keptPages; ++page)
        model.index(page * PagedTableModel::pageSize, 0).data();
    const int before = source.fetches;
    model.index(PagedTableModel::pageSize, 0).data(); // still kept
    QCOMPARE(source.fetches, before);
    QCOMPARE(model.index(0, 0).data().toString(), u"1"_s); // was forgotten
    QCOMPARE(source.fetches, before + 1);
    QCOMPARE(model.index(99'999, 0).data().toString(), u"100000"_s);
}

void ModelsTest::rowsTooFewAreEmptyNotWrong() {
    PagedTableModel model(
        columns(), [](std::span<const qint64>) { return std::vector<TableRow>{{{u"one"_s}}}; });
    model.setIds({1, 2});
    QCOMPARE(model.index(0, 0).data().toString(), u"one"_s);
    QVERIFY(!model.index(0, 1).data().isValid());
    QVERIFY(!model.index(1, 0).data().isValid());
}

void ModelsTest::refreshKeepsTheRows() {
    Source source;
    PagedTableModel model(columns(), std::ref(source));
    model.setIds(idsUpTo(10));
    model.index(0, 0).data();
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.refresh();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(reset.size(), 0);
    model.index(0, 0).data();
    QCOMPARE(source.fetches, 2);
}

void ModelsTest::sortingAsksTheOwner() {
    PagedTableModel model(columns(), Source{});
    QSignalSpy asked(&model, &PagedTableModel::sortRequested);
    model.sort(1, Qt::DescendingOrder);
    model.sort(-1, Qt::AscendingOrder);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toInt(), 1);
}

void ModelsTest::tableIsSetUp() {
    PagedTableModel model(columns(), Source{});
    model.setIds(idsUpTo(5));
    DataTable table(u"Numbers"_s, &model);
    QVERIFY(!table.tabKeyNavigation());
    QVERIFY(!table.isCornerButtonEnabled());
    QCOMPARE(table.verticalHeader()->defaultSectionSize(), 36);
    QCOMPARE(table.accessibleName(), u"Numbers"_s);
    applyTheme(*qApp, ThemeChoice::Light, 200);
    QVERIFY(table.verticalHeader()->defaultSectionSize() > 44);
    applyTheme(*qApp, ThemeChoice::Light, 100);
}

void ModelsTest::copiesRows() {
    PagedTableModel model(columns(), Source{});
    model.setIds(idsUpTo(5));
    DataTable table(u"Numbers"_s, &model);
    table.selectRow(2);
    table.selectionModel()->select(model.index(0, 0),
                                   QItemSelectionModel::Select | QItemSelectionModel::Rows);
    table.copySelection();
    const QMimeData* data = QApplication::clipboard()->mimeData();
    QCOMPARE(data->text(), u"Number\tState\n1\tlate\n3\tlate\n"_s);
    QVERIFY(data->html().contains(u"<td>3</td>"_s));
    QCOMPARE(table.selectedIds(), (std::vector<qint64>{1, 3}));
}

void ModelsTest::activatesById() {
    PagedTableModel model(columns(), Source{});
    model.setIds({42, 43});
    DataTable table(u"Numbers"_s, &model);
    QSignalSpy activated(&table, &DataTable::rowActivated);
    table.selectId(43);
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated[0][0].toLongLong(), 43);
}

QTEST_MAIN(ModelsTest)
#include "tst_models.moc"
