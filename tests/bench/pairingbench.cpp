// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the pairings page with 20,000 pairs and 1,000,000 meetings in a real window without a
// display: opened, filtered as one types, scrolled with its strip of twelve months. The floor is
// reading the rows of the pairings and their members out of SQLite through Qt.
#include "core/mentoring/pairingfilter.h"
#include "core/mentoring/pairingsteps.h"
#include "core/store/database.h"
#include "core/workspace/serviceledger.h"
#include "tests/bench/measure.h"
#include "tests/support/testlibrary.h"
#include "ui/desk/desk.h"
#include "ui/mentoring/pairingspage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/searchfield.h"

#include <QApplication>
#include <QScrollBar>
#include <QStandardPaths>

using namespace tenon;
using namespace Qt::StringLiterals;
using namespace tenon::bench;
using namespace tenon::mentoring;

namespace {

constexpr int pairCount = 20'000;
constexpr int meetingCount = 1'000'000;

Status addPairs(store::Edit& edit, std::vector<people::PersonId>& mentors) {
    for (int i = 0; i < pairCount; ++i) {
        if (i % 4 == 0) {
            people::Person mentor = test::newPerson(edit, u"Mentor Number%1"_s.arg(i));
            mentors.push_back(mentor.id);
            if (auto done = edit.insert(mentor); !done)
                return done;
        }
        const people::Person mentee = test::newPerson(edit, u"Mentee Number%1"_s.arg(i));
        if (auto done = edit.insert(mentee); !done)
            return done;
        Pairing pairing;
        pairing.state = i % 17 == 0 ? PairingState::Published : PairingState::Active;
        pairing.since = QDate(2021, 9, 1);
        if (auto done = test::insertPair(edit, pairing, mentors.back(), mentee.id); !done)
            return done;
    }
    return {};
}

// Straight into the table: a million rows are not what is measured here.
bool addMeetings(const QString& path) {
    auto raw = store::Database::open(path, store::Database::Mode::ReadWrite);
    if (!raw)
        return false;
    for (const QString& sql :
         {u"CREATE TEMP TABLE numbered (n INTEGER PRIMARY KEY, id INTEGER)"_s,
          u"INSERT INTO numbered SELECT row_number() OVER (ORDER BY id) - 1, id FROM pairing"_s,
          u"WITH RECURSIVE count(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM count WHERE i < %1) "
          "INSERT INTO meeting SELECT i + 1, (SELECT id FROM numbered WHERE n = i % %2), "
          "date('2026-11-20', '-' || (i / %2 * 29 + i % 13) || ' days'), 45, 'in_person', "
          "'meeting' FROM count"_s.arg(meetingCount - 1)
              .arg(pairCount)})
        if (auto done = (*raw)->execute(sql); !done) {
            std::printf("filling failed: %s\n", qPrintable(done.error().detail));
            return false;
        }
    return true;
}

void benchPage(workspace::Workspace& library) {
    const double floor = medianOf(3, [&] { (void)pairs(library.reader()); });
    report("floor: 20,000 pairings and their members read", floor, "ms");
    const double facts =
        medianOf(3, [&] { (void)pairingFacts(library.reader(), **library.currentPack()); });
    report("the facts of all, among 1,000,000 meetings", facts, "ms");
    report("  ratio to the floor", facts / floor, "x");
    ui::Desk desk(library);
    ui::PairingsPage page(desk);
    page.resize(1280, 800);
    report("page opened", milliseconds([&] {
               page.show();
               QApplication::processEvents();
           }),
           "ms");
    auto* search = page.findChild<ui::SearchField*>();
    double worst = 0;
    for (const QString& typed : {u"m"_s, u"mentor 77"_s, u"number123"_s, u"zzz"_s, u""_s})
        worst = std::max(worst, medianOf(5, [&] {
                                    search->setText({});
                                    search->setText(typed);
                                    QApplication::processEvents();
                                }) / 2);
    report("worst keystroke, filtered and painted (aim: 16)", worst, "ms");
    QScrollBar* bar = page.findChild<ui::DataTable*>()->verticalScrollBar();
    double slowest = 0;
    for (int step = 1; step <= 60; ++step)
        slowest = std::max(slowest, milliseconds([&] {
                               bar->setValue(bar->maximum() / 60 * step);
                               QApplication::processEvents();
                           }));
    report("worst jump of the scroll bar, strips and all", slowest, "ms");
}

} // namespace

int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    ui::applyTheme(application, ui::ThemeChoice::Light, 100);
    test::TemporaryLibrary file;
    std::vector<people::PersonId> mentors;
    {
        auto library = file.open();
        if (!library || !(*library)->commit(
                            u"Pairs"_s, [&](store::Edit& edit) { return addPairs(edit, mentors); }))
            return 1;
    }
    if (!addMeetings(file.path))
        return 1;
    auto library = file.open();
    if (!library)
        return 1;
    benchPage(**library);
    report("one mentor's statement of a year",
           medianOf(5,
                    [&] {
                        (void)workspace::serviceOf(**library, mentors.front(), QDate(2025, 8, 16),
                                                   QDate(2026, 8, 15));
                    }),
           "ms");
    return 0;
}
