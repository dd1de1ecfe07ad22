// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/servicechart.h"

#include "ui/desk/words.h"
#include "ui/widgets/datetext.h"

#include <QCoreApplication>
#include <QLocale>

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
        bars.push_back(
            {QLocale().standaloneMonthName(month.month.month(), QLocale::ShortFormat),
             double(month.minutes),
             month.minutes > 0 ? QLocale().toString(month.minutes / 60.0, 'f', 1) : QString(),
             Tr::tr("%1: %2, %n meeting(s)", nullptr, month.meetings)
                 .arg(monthText(month.month), time)});
    }
    return bars;
}

} // namespace tenon::ui
