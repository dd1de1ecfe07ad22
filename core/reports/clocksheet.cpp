// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/clocksheet.h"

#include "core/base/text.h"
#include "core/reports/htmlparts.h"

#include <QCoreApplication>
#include <QLocale>

namespace tenon::reports {

using namespace Qt::StringLiterals;
using tenure::ClockStep;
using tenure::ClockYear;
using tenure::StepState;
using tenure::TenureClock;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ClockSheet)
};

// A shape for each state, since paper may have no colour; the word stands beside it.
QString stateText(StepState state) {
    switch (state) {
    case StepState::Done:
        return u"● "_s + Tr::tr("done");
    case StepState::Next:
        return u"◉ "_s + Tr::tr("next");
    case StepState::Planned:
        return u"○ "_s + Tr::tr("planned");
    case StepState::Late:
        return u"▲ "_s + Tr::tr("late");
    }
    return {};
}

QString yearTitle(const ClockYear& year) {
    return year.number > 0 ? Tr::tr("Year %1").arg(year.number) : Tr::tr("Extension");
}

QString rowsOf(const TenureClock& clock, const ClockYear& year) {
    const std::vector<Cell> columns{Cell::Text};
    QString rows;
    QStringList head{u"<b>%1</b>"_s.arg(escaped(yearTitle(year))), escaped(year.label)};
    for (const ClockStep& step : clock.steps) {
        if (step.due < year.from || step.due > year.to)
            continue;
        rows += tableRow(head + QStringList{escaped(text::dayText(step.due)), escaped(step.title),
                                            escaped(step.actor), escaped(stateText(step.state))},
                         columns);
        head = {u"&nbsp;"_s, u"&nbsp;"_s};
    }
    return rows.isEmpty() ? tableRow(head + QStringList(4, u"&nbsp;"_s), columns) : rows;
}

QString figures(const TenureClock& clock) {
    QStringList lines;
    if (clock.decided)
        lines << clock.decision;
    else if (clock.mandatoryReview)
        lines << Tr::tr("Mandatory review: %1, in the academic year %2.")
                     .arg(text::dayText(*clock.mandatoryReview), clock.mandatoryYear);
    if (clock.plannedReview)
        lines << Tr::tr("Planned earlier, at the candidate’s request: %1.")
                     .arg(text::dayText(*clock.plannedReview));
    if (!clock.earliestEarlyYear.isEmpty())
        lines << Tr::tr("Earliest early review: %1.").arg(clock.earliestEarlyYear);
    QString html;
    for (const QString& line : lines)
        html += paragraph(line);
    return html;
}

QString reasons(const QString& title, const QStringList& sentences) {
    if (sentences.isEmpty())
        return {};
    QString items;
    for (const QString& sentence : sentences)
        items += element(u"li"_s, escaped(sentence));
    return element(u"h2"_s, escaped(title)) + u"<ul>"_s + items + u"</ul>\n"_s;
}

} // namespace

QString clockSheetHtml(const TenureClock& clock, const ClockSheetContext& context) {
    const QString title = Tr::tr("Tenure clock of %1").arg(context.person);
    QString html = paragraph(context.library, u"program"_s) + element(u"h1"_s, escaped(title));
    html +=
        paragraph(Tr::tr("Appointed on %1. %2.").arg(text::dayText(clock.appointed), clock.track)) +
        figures(clock);
    QString rows;
    for (const ClockYear& year : clock.years)
        rows += rowsOf(clock, year);
    html += element(u"h2"_s, escaped(Tr::tr("Year by year")));
    html += htmlTable({Tr::tr("Year"), Tr::tr("Academic year"), Tr::tr("Due"), Tr::tr("Step"),
                       Tr::tr("Acts"), Tr::tr("State")},
                      rows, {Cell::Text});
    html += reasons(Tr::tr("Why"), clock.why);
    html += reasons(Tr::tr("Not counted"), clock.refused);
    html += paragraph(Tr::tr("As of %1.").arg(text::dayText(context.issued)), u"note"_s);
    return htmlDocument(title, html);
}

} // namespace tenon::reports
