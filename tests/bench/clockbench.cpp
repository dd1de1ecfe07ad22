// SPDX-License-Identifier: GPL-3.0-or-later
// Measures clocks and the calendar: 100,000 clocks computed anew, and the calendar of 5,000 people
// opened, searched and scrolled in a real window without a display.
#include "core/people/peoplequery.h"
#include "core/workspace/calendar.h"
#include "tests/bench/measure.h"
#include "tests/support/packs.h"
#include "tests/support/testlibrary.h"
#include "ui/desk/desk.h"
#include "ui/tenure/calendarpage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/datatable.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QStandardPaths>

using namespace tenon;
using namespace Qt::StringLiterals;
using namespace tenon::bench;

namespace {

// Hired over six years, every third with an extension, every seventh with credit.
people::Appointment appointmentOf(int n) {
    people::Appointment appointment;
    appointment.id = people::AppointmentId(n + 1);
    appointment.track = u"tenure-track"_s;
    appointment.appointed = QDate(2021, 8, 16).addDays(n * 7 % 2000);
    appointment.tenure = people::TenureStatus::Probationary;
    return appointment;
}

std::vector<tenure::ClockEvent> eventsOf(int n) {
    std::vector<tenure::ClockEvent> events;
    const auto appointment = appointmentOf(n);
    tenure::ClockEvent event;
    event.appointment = appointment.id;
    event.years = 1;
    if (n % 3 == 0) {
        event.id = tenure::ClockEventId(n * 2 + 1);
        event.kind = tenure::ClockEventKind::ExtensionGranted;
        event.onDay = appointment.appointed->addDays(400);
        events.push_back(event);
    }
    if (n % 7 == 0) {
        event.id = tenure::ClockEventId(n * 2 + 2);
        event.kind = tenure::ClockEventKind::PriorServiceCredit;
        event.onDay = *appointment.appointed;
        events.push_back(event);
    }
    return events;
}

void benchClocks() {
    const auto pack = test::shippedPack("houston-cole");
    constexpr int people = 100000;
    qint64 steps = 0;
    const double time = milliseconds([&] {
        for (int n = 0; n < people; ++n)
            if (const auto clock =
                    tenure::tenureClock(pack, appointmentOf(n), eventsOf(n), QDate(2026, 11, 23)))
                steps += qint64(clock->steps.size());
    });
    report("100,000 clocks with every reason", time, "ms");
    report("  one clock", time * 1000 / people, "us");
    report("  dates computed", double(steps), "");
}

void fill(workspace::Workspace& library) {
    const auto known = library.library();
    const auto done = library.commit(u"Generate"_s, [&](store::Edit& edit) -> Status {
        for (int n = 0; n < 5000; ++n) {
            const people::Person person =
                test::newPerson(edit, u"Given%1 Family%2"_s.arg(n).arg(n * 7 % 5000));
            people::Appointment appointment = appointmentOf(n);
            appointment.id = edit.newId<people::Appointment>();
            appointment.person = person.id;
            appointment.policy = known->policy;
            if (auto added = edit.insert(person); !added)
                return added;
            if (auto added = edit.insert(appointment); !added)
                return added;
        }
        return {};
    });
    if (!done)
        std::printf("generating failed: %s\n", qPrintable(done.error().detail));
}

double worstScroll(ui::DataTable& table, QWidget& page) {
    double worst = 0;
    auto* bar = table.verticalScrollBar();
    for (int i = 1; i <= 200; ++i)
        worst = std::max(worst, milliseconds([&] {
                             bar->setValue(int(qint64(bar->maximum()) * i / 200));
                             page.repaint();
                         }));
    return worst;
}

void benchCalendar() {
    test::TemporaryLibrary file;
    auto library = file.open();
    fill(**library);
    ui::Desk desk(**library);
    ui::CalendarPage page(desk);
    page.resize(1000, 720);
    report("calendar of 5,000 people: opened, until its dates stand", milliseconds([&] {
               page.show();
               while (page.shown().empty())
                   QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
           }),
           "ms");
    report("  dates shown", double(page.shown().size()), "");
    report("  worst of 200 scroll steps, painted (aim: 16)",
           worstScroll(*page.findChild<ui::DataTable*>(), page), "ms");
    auto* search = page.findChild<QLineEdit*>();
    double worst = 0;
    for (const QString& typed : {u"f"_s, u"fa"_s, u"fam"_s, u"family77"_s, u"annual 12"_s, u""_s})
        worst = std::max(worst, milliseconds([&] { search->setText(typed); }));
    report("  worst search key, exact count (aim: 16)", worst, "ms");
    page.setView(ui::CalendarPage::View::Month);
    report("  month shown and painted", milliseconds([&] { page.repaint(); }), "ms");
}

} // namespace

int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    ui::applyTheme(application, ui::ThemeChoice::Light);
    benchClocks();
    benchCalendar();
    return 0;
}
