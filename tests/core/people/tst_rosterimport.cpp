// SPDX-License-Identifier: GPL-3.0-or-later
// A roster carried out: all of it in one commit, stopped without a trace, and twice to no effect.
#include "tests/support/testlibrary.h"

#include "core/exchange/csv.h"
#include "core/people/rosterimport.h"

using namespace tenon;
using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 400;

TextTable manyPeople() {
    QByteArray csv = "name,email,department\n";
    for (int i = 0; i < rows; ++i)
        csv += "Given" + QByteArray::number(i) + " Family,p" + QByteArray::number(i) +
               "@x.example,Systems\n";
    return *exchange::readCsv(csv);
}

} // namespace

class TestRosterImport : public QObject {
    Q_OBJECT
private slots:
    void importsAllAndTwiceChangesNothing();
    void stoppingLeavesNothing();
    void stoppedPlanningEnds();

private:
    Result<std::optional<store::ChangeSet>>
    import(workspace::Workspace& library, const Progress& progress, const CancelToken& cancel) {
        const TextTable table = manyPeople();
        const auto pack = library.currentPack();
        const auto known = library.library();
        const auto existing = people::profiles(library.reader());
        const auto plan = people::planRoster(table, people::guessColumns(table.header, {}), **pack,
                                             *existing, test::clock().today());
        return library.commit(u"Import"_s, [&](store::Edit& edit) {
            return people::applyRoster(edit, plan, known->policy, **pack, false, progress, cancel);
        });
    }
};

void TestRosterImport::importsAllAndTwiceChangesNothing() {
    test::TemporaryLibrary file;
    auto library = file.open();
    TENON_VERIFY(library);
    qint64 last = 0;
    bool forward = true;
    const auto progress = [&](qint64 done, qint64 total) {
        forward = forward && done > last && done <= total;
        last = done;
    };
    TENON_VERIFY(import(**library, progress, {}));
    QVERIFY(forward && last > 0);
    QCOMPARE(*(*library)->records<people::Person>().count(), qint64(rows));
    const auto again = import(**library, {}, {});
    TENON_VERIFY(again);
    QVERIFY(!*again);
}

void TestRosterImport::stoppingLeavesNothing() {
    test::TemporaryLibrary file;
    auto library = file.open();
    TENON_VERIFY(library);
    CancelToken cancel;
    const auto stopLater = [&](qint64 done, qint64) {
        if (done >= 200)
            cancel.cancel();
    };
    const auto stopped = import(**library, stopLater, cancel);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QCOMPARE(*(*library)->records<people::Person>().count(), 0);
    TENON_VERIFY(import(**library, {}, {})); // and the library is as ready as before
}

void TestRosterImport::stoppedPlanningEnds() {
    test::TemporaryLibrary file;
    auto library = file.open();
    TENON_VERIFY(library);
    CancelToken cancel;
    cancel.cancel();
    const TextTable table = manyPeople();
    const auto pack = (*library)->currentPack();
    const auto plan = people::planRoster(table, people::guessColumns(table.header, {}), **pack, {},
                                         test::clock().today(), cancel);
    QVERIFY(plan.entries.empty());
}

QTEST_GUILESS_MAIN(TestRosterImport)
#include "tst_rosterimport.moc"
