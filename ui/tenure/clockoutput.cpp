// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tenure/clockoutput.h"

#include "core/base/outputfile.h"
#include "core/reports/clocksheet.h"
#include "core/workspace/calendarexport.h"
#include "ui/documents/documentwriter.h"
#include "ui/shell/preferences.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ClockOutput)
};
} // namespace

Status saveClockSheet(Desk& desk, people::PersonId person, const tenure::TenureClock& clock,
                      QWidget* parent) {
    const QString path = QFileDialog::getSaveFileName(
        parent, Tr::tr("Save the clock"), Tr::tr("Clock of %1.pdf").arg(desk.nameOf(person)),
        Tr::tr("PDF (*.pdf);;OpenDocument text (*.odt);;Web page (*.html)"));
    return path.isEmpty() ? Status() : writeClockSheet(desk, person, clock, path);
}

Status writeClockSheet(Desk& desk, people::PersonId person, const tenure::TenureClock& clock,
                       const QString& path) {
    auto library = desk.library().library();
    if (!library)
        return library.error();
    const QString name = desk.nameOf(person);
    const QString html = reports::clockSheetHtml(clock, {name, library->name, desk.today()});
    const auto format = path.endsWith(u".odt"_s, Qt::CaseInsensitive)    ? documents::Format::Odt
                        : path.endsWith(u".html"_s, Qt::CaseInsensitive) ? documents::Format::Html
                                                                         : documents::Format::Pdf;
    return documents::writeDocument(html, Tr::tr("Tenure clock of %1").arg(name), path, format);
}

Status saveCalendarFile(Desk& desk, std::optional<people::PersonId> person, QWidget* parent) {
    const QString suggestion = person ? Tr::tr("Clock of %1.ics").arg(desk.nameOf(*person))
                                      : Tr::tr("Reviews of the library.ics");
    const QString path = QFileDialog::getSaveFileName(parent, Tr::tr("Save the calendar"),
                                                      suggestion, Tr::tr("Calendar (*.ics)"));
    return path.isEmpty() ? Status() : writeCalendarFile(desk, person, path);
}

Status writeCalendarFile(Desk& desk, std::optional<people::PersonId> person, const QString& path) {
    auto bytes = workspace::exportCalendar(
        desk.library(), {person, Preferences::reminderDays(), false}, desk.library().now());
    if (!bytes)
        return bytes.error();
    return writeOutputFile(path, *bytes);
}

} // namespace tenon::ui
