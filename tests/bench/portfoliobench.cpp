// SPDX-License-Identifier: GPL-3.0-or-later
// Measures a portfolio of 100,000 items: opened, filtered as one types and sorted in a real window
// without a display; and imports, read and planned: 10,000 RIS records made here, and the BibTeX
// file named on the command line. The floor is reading the same rows out of SQLite through Qt.
#include "core/exchange/itemwriters.h"
#include "core/exchange/recognition.h"
#include "core/portfolio/itemstore.h"
#include "core/portfolio/portfolioquery.h"
#include "core/workspace/portfolioimport.h"
#include "tests/bench/measure.h"
#include "tests/support/testlibrary.h"
#include "ui/desk/desk.h"
#include "ui/portfolio/portfoliopage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/searchfield.h"

#include <QApplication>
#include <QFile>
#include <QStandardPaths>

using namespace tenon;
using namespace Qt::StringLiterals;
using namespace tenon::bench;
using namespace tenon::portfolio;

namespace {

WholeItem made(people::PersonId person, int i) {
    WholeItem whole;
    whole.item.person = person;
    whole.item.type = i % 2 ? ItemType::Article : ItemType::Committee;
    whole.item.category = i % 3 ? u"service"_s : u"scholarship"_s;
    whole.item.title = u"Work on metadata and assessment, part %1"_s.arg(i);
    whole.item.started = PartialDate(QDate(2000, 1, 1).addDays(i % 9000));
    whole.item.status = ItemStatus::Published;
    whole.addPerson(Part::Author, u"Family%1"_s.arg(i % 700), u"Given"_s);
    return whole;
}

void fill(workspace::Workspace& library, people::PersonId person, int items) {
    const auto done = library.commit(u"Fill"_s, [&](store::Edit& edit) -> Status {
        for (int i = 0; i < items; ++i) {
            WholeItem whole = made(person, i);
            if (auto saved = saveItem(edit, whole, test::clock().today()); !saved)
                return saved;
        }
        return {};
    });
    if (!done)
        std::printf("filling failed: %s\n", qPrintable(done.error().detail));
}

void benchTable(workspace::Workspace& library, people::PersonId person) {
    const double floor = medianOf(3, [&] { (void)itemsOf(library.reader(), person); });
    report("floor: 100,000 rows read out of SQLite through Qt", floor, "ms");
    const double catalog = medianOf(3, [&] { (void)catalogOf(library.reader(), person); });
    report("the list of 100,000 items made ready", catalog, "ms");
    report("  ratio to the floor", catalog / floor, "x");
    ui::Desk desk(library);
    desk.setViewpoint({workspace::Role::Mentee, person});
    ui::PortfolioPage page(desk);
    page.resize(1280, 800);
    report("portfolio page of 100,000 items opened", milliseconds([&] {
               page.show();
               QApplication::processEvents();
           }),
           "ms");
    auto* search = page.findChild<ui::SearchField*>();
    double worst = 0;
    for (const QString& typed : {u"m"_s, u"me"_s, u"met"_s, u"metadata"_s, u"metadata 77"_s,
                                 u"zzz"_s, u"category:service status:have 99"_s, u""_s})
        worst = std::max(worst, medianOf(5, [&] {
                                    search->setText({});
                                    search->setText(typed);
                                    QApplication::processEvents();
                                }) / 2);
    report("worst keystroke, filtered and painted (aim: 16)", worst, "ms");
    auto* model = page.findChild<ui::DataTable*>()->pagedModel();
    report("sorted by title the first time", milliseconds([&] {
               model->sort(1, Qt::AscendingOrder);
               QApplication::processEvents();
           }),
           "ms");
    report("sorted the other way round", milliseconds([&] {
               model->sort(1, Qt::DescendingOrder);
               QApplication::processEvents();
           }),
           "ms");
}

void benchImport(const char* what, const QByteArray& bytes) {
    test::TemporaryLibrary file;
    auto library = file.open();
    const auto person = test::addPerson(**library, u"Amara Osei"_s);
    std::size_t items = 0;
    const double time = milliseconds([&] {
        auto reading = exchange::readAnything(bytes);
        if (!reading)
            return;
        auto plan = workspace::planImport(**library, person, std::move(*reading), {});
        items = plan->lines.size();
        (void)(*library)->commit(u"Import"_s, [&](store::Edit& edit) {
            return workspace::applyImport(edit, *plan, {}, test::clock().today());
        });
    });
    std::printf("%s: %zu items\n", what, items);
    report("  read, planned and written", time, "ms");
}

} // namespace

int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    ui::applyTheme(application, ui::ThemeChoice::Light, 100);
    test::TemporaryLibrary file;
    auto library = file.open();
    const auto person = test::addPerson(**library, u"Ada Example"_s);
    fill(**library, person, 100'000);
    benchTable(**library, person);
    std::vector<WholeItem> works;
    for (int i = 0; i < 10'000; ++i)
        works.push_back(made(person, i * 2 + 1));
    benchImport("10,000 RIS records", exchange::writeRis(works));
    benchImport("10,000 BibTeX entries", exchange::writeBibtex(works));
    if (argc > 1) {
        QFile bib(QString::fromLocal8Bit(argv[1]));
        if (bib.open(QIODevice::ReadOnly))
            benchImport(argv[1], bib.readAll());
    }
    return 0;
}
