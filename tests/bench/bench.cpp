// SPDX-License-Identifier: GPL-3.0-or-later
// Measures what people wait for, on a generated file of 500 people and 100,000 items, and prints a
// table. Durable writes are given as ratios to two floors of the same minute: a raw fdatasync, and
// a SQLite transaction of one row with the pragmas of a library, which needs several of them.
#include "tests/bench/measure.h"
#include "tests/bench/syncs.h"
#include "tests/support/testlibrary.h"

#include "core/exchange/csv.h"
#include "core/people/rosterimport.h"
#include "core/portfolio/portfolioitem.h"
#include "core/portfolio/portfolioquery.h"
#include "core/workspace/sample.h"
#include "core/workspace/searchindex.h"

#include <QProcess>

using namespace tenon;
using namespace Qt::StringLiterals;
using namespace tenon::bench;

namespace {

void fill(workspace::Workspace& library) {
    const auto done = library.commit(u"Generate"_s, [](store::Edit& edit) -> Status {
        for (int p = 0; p < 500; ++p) {
            const people::Person person =
                test::newPerson(edit, u"Given%1 Family%2"_s.arg(p).arg(p * 7 % 500));
            if (auto added = edit.insert(person); !added)
                return added;
            for (int i = 0; i < 200; ++i) {
                portfolio::PortfolioItem item;
                item.id = edit.newId<portfolio::PortfolioItem>();
                item.person = person.id;
                item.category = i % 3 == 0 ? u"service"_s : u"scholarship"_s;
                item.sharing = portfolio::Sharing::Mentor;
                item.title = u"Work %1 on metadata and assessment, part %2"_s.arg(p).arg(i);
                item.started = PartialDate(QDate(2020, 1, 1).addDays(i * 11));
                if (auto added = edit.insert(item); !added)
                    return added;
            }
        }
        return {};
    });
    if (!done)
        std::printf("generating failed: %s\n", qPrintable(done.error().detail));
}

// Times of something that has to reach the disk, and what of it was waiting for that.
class Durable {
public:
    template <class Work>
    void run(Work work) {
        const bench::Syncs before = bench::syncsSoFar();
        m_times.push_back(milliseconds(work));
        const bench::Syncs after = bench::syncsSoFar();
        m_syncs += after.count - before.count;
        m_busy.push_back(m_times.back() - (after.milliseconds - before.milliseconds));
    }
    double time() const { return median(m_times); }
    void reportAs(const char* what) const {
        report(what, time(), "ms");
        report("  syncs of the disk, each", m_syncs / double(m_times.size()), "");
        report("  without waiting for the disk", median(m_busy), "ms");
    }

private:
    std::vector<double> m_times;
    std::vector<double> m_busy;
    double m_syncs = 0;
};

// The floors are measured between the commits, because a disk has its moods: 4 KiB appended and
// forced to the disk, the least any durable write can cost, and a transaction of one row with the
// pragmas of a library, the least SQLite can do.
void benchCommit(const QTemporaryDir& folder) {
    using store::Database;
    QFile file(folder.filePath(u"floor"_s));
    auto bare = Database::open(folder.filePath(u"bare.tenon"_s), Database::Mode::Create);
    test::TemporaryLibrary kept;
    auto library = kept.open();
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || !bare || !library ||
        !(*bare)->execute(u"CREATE TABLE t (id INTEGER PRIMARY KEY, x TEXT)"_s))
        return void(std::printf("the disk could not be measured\n"));
    Durable raw, transaction, commit;
    for (qint64 n = 1; n <= 200; ++n) {
        raw.run([&] {
            file.write(QByteArray(4096, 'x'));
            bench::syncData(file.handle());
        });
        transaction.run([&] {
            (void)(*bare)->begin();
            (void)(*bare)->execute(u"INSERT INTO t VALUES (?, ?)"_s, {n, u"Person"_s});
            (void)(*bare)->commit();
        });
        commit.run([&] { test::addPerson(**library, u"Person %1"_s.arg(n)); });
    }
    raw.reportAs("raw 4 KiB write, median of 200");
    transaction.reportAs("bare SQLite transaction of one row, median of 200");
    commit.reportAs("one commit with its journal, median of 200");
    report("  ratio of a commit to the raw write", commit.time() / raw.time(), "x");
    report("  ratio of the bare transaction to the raw write", transaction.time() / raw.time(),
           "x");
    report("  ratio of a commit to the bare transaction", commit.time() / transaction.time(), "x");
}

void benchImport() {
    QByteArray csv = "name,email,department\n";
    for (int i = 0; i < 10000; ++i)
        csv += "Given" + QByteArray::number(i) + " Family,p" + QByteArray::number(i) +
               "@x.example,Systems\n";
    test::TemporaryLibrary file;
    auto library = file.open();
    const double time = milliseconds([&] {
        const auto table = exchange::readCsv(csv);
        const auto pack = (*library)->currentPack();
        const auto known = (*library)->library();
        const auto plan = people::planRoster(*table, people::guessColumns(table->header, {}),
                                             **pack, {}, test::clock().today());
        const auto done = (*library)->commit(u"Import"_s, [&](store::Edit& edit) {
            return people::applyRoster(edit, plan, known->policy, **pack, false);
        });
        if (!done)
            std::printf("import failed: %s\n", qPrintable(done.error().message));
    });
    report("roster of 10,000 rows: read, plan, import", time, "ms");
}

void benchLarge() {
    test::TemporaryLibrary file;
    auto library = file.open();
    report("generate 500 people and 100,000 items, one commit",
           milliseconds([&] { fill(**library); }), "ms");
    library->reset();
    report("open that file, with every check", milliseconds([&] { library = file.open(); }), "ms");
    workspace::SearchIndex index(**library);
    workspace::Readable readable;
    for (const auto& person : *(*library)->records<people::Person>().all())
        readable.mentees.insert(person.id.value());
    double step = 0, whole = 0;
    for (bool complete = false; !complete;) {
        const double time = milliseconds([&] {
            const auto read = index.readStep();
            complete = !read || *read;
        });
        step = std::max(step, time);
        whole += time;
    }
    report("Ctrl+K: reading the whole index, in steps", whole, "ms");
    report("Ctrl+K: longest step between two keys (aim: 16)", step, "ms");
    double worst = 0;
    int total = 0;
    for (const QString& typed :
         {u"m"_s, u"me"_s, u"met"_s, u"meta"_s, u"metadata 77"_s, u"zzz"_s}) {
        worst =
            std::max(worst, medianOf(9, [&] { total = index.search(typed, 50, readable).total; }));
    }
    report("Ctrl+K: worst later keystroke, exact count (aim: 16)", worst, "ms");
    double people = 0;
    for (const QString& typed : {u"f"_s, u"fa"_s, u"fam"_s, u"family77"_s})
        people = std::max(people, medianOf(9, [&] {
                              (void)people::personIds((*library)->reader(), typed,
                                                      people::PeopleOrder::Name, false);
                          }));
    report("people list: worst keystroke, exact count (aim: 16)", people, "ms");
}

// From starting the program to its first painted window, median of 15, without a display.
double startTime(const QString& program, const QStringList& arguments) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!environment.contains(u"DISPLAY"_s))
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    process.setProcessEnvironment(environment);
    return medianOf(15, [&] {
        process.start(QStringLiteral(TENON_BIN_DIR) + u'/' + program, arguments);
        if (!process.waitForFinished() || process.exitCode() != 0)
            std::printf("%s did not end well\n", qPrintable(program));
    });
}

void benchStart(const QTemporaryDir& folder) {
    const QString sample = folder.filePath(u"sample.tenon"_s);
    if (const auto made = workspace::makeSample(sample, test::clock()); !made)
        std::printf("no sample: %s\n", qPrintable(made.error().message));
    const double bare = startTime(u"tenon_barewindow"_s, {});
    const double tenon =
        startTime(u"tenon"_s, {sample, u"--today"_s, u"2026-11-23"_s, u"--until-painted"_s});
    report("start of a bare window with menus and a table", bare, "ms");
    report("start of Tenon on the sample library", tenon, "ms");
    report("  ratio to the floor (aim: at most 1.6)", tenon / bare, "x");
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    QTemporaryDir folder;
    const QStringList wanted = application.arguments().mid(1); // none: all
    const auto wants = [&wanted](const QString& part) {
        return wanted.isEmpty() || wanted.contains(part);
    };
    if (wants(u"start"_s))
        benchStart(folder);
    if (wants(u"commit"_s))
        benchCommit(folder);
    if (wants(u"import"_s))
        benchImport();
    if (wants(u"large"_s))
        benchLarge();
    return 0;
}
