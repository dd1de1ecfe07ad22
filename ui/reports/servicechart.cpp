// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/servicechart.h"

#include "ui/desk/words.h"
#include "ui/widgets/datetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ServiceChart)
};
} // namespace

std::vector<Bar> serviceBars(const mentoring::ServiceStatement& statement) {
    std::vector<Bar> bars;
    for (const mentoring::MonthService& month : statement.months) {
        const QString time = durationText(month.minutes);
        // A month that comes twice, as in a year from August to August, is told apart by its year.
        QString label = QLocale().standaloneMonthName(month.month.month(), QLocale::ShortFormat);
        if (std::count_if(statement.months.begin(), statement.months.end(),
                          [&](const mentoring::MonthService& one) {
                              return one.month.month() == month.month.month();
                          }) > 1)
            label += QLocale().toString(month.month, u" yy"_s);
        bars.push_back(
            {label, double(month.minutes),
             month.minutes > 0 ? QLocale().toString(month.minutes / 60.0, 'f', 1) : QString(),
             Tr::tr("%1: %2, %n meeting(s)", nullptr, month.meetings)
                 .arg(monthText(month.month), time)});
    }
    return bars;
}

} // namespace tenon::ui
