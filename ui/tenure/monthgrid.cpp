// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tenure/monthgrid.h"

#include "ui/tenure/timelinelayout.h"
#include "ui/tenure/timelinepainter.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/typography.h"
#include "ui/widgets/datetext.h"

#include <QLocale>
#include <QPainter>

#include <iterator>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int daysInWeek = 7;
constexpr int linesShown = 3;
} // namespace

MonthGrid::MonthGrid(QWidget* parent) : MarkedWidget(parent) {
    setTextRole(this, TextRole::Caption);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(this, &MarkedWidget::markActivated, this,
            [this](int mark) { emit dayActivated(std::next(m_days.begin(), mark)->first); });
}

void MonthGrid::setMonth(QDate month, QDate today,
                         const std::vector<const workspace::CalendarEntry*>& entries) {
    m_month = QDate(month.year(), month.month(), 1);
    m_today = today;
    m_days.clear();
    for (const workspace::CalendarEntry* entry : entries) {
        const QDate due = entry->step.due;
        if (due.year() == m_month.year() && due.month() == m_month.month())
            m_days[due].push_back(
                {u"%1, %2"_s.arg(entry->name, entry->step.title), entry->step.state});
    }
    setAccessibleName(wholeMonthText(m_month));
    marksChanged();
}

QDate MonthGrid::firstShown() const {
    const int first = QLocale().firstDayOfWeek();
    return m_month.addDays(-((m_month.dayOfWeek() - first + daysInWeek) % daysInWeek));
}

int MonthGrid::weeks() const {
    const int days = int(firstShown().daysTo(m_month)) + m_month.daysInMonth();
    return (days + daysInWeek - 1) / daysInWeek;
}

int MonthGrid::headHeight() const {
    return fontMetrics().height() + space::s;
}

QRect MonthGrid::cell(QDate day) const {
    const int index = int(firstShown().daysTo(day));
    const int top = headHeight();
    const int column = index % daysInWeek;
    const int row = index / daysInWeek;
    const int left = width() * column / daysInWeek;
    const int right = width() * (column + 1) / daysInWeek;
    const int upper = top + (height() - top) * row / weeks();
    const int lower = top + (height() - top) * (row + 1) / weeks();
    return QStyle::visualRect(layoutDirection(), rect(),
                              QRect(left, upper, right - left, lower - upper));
}

QRect MonthGrid::markRect(int mark) const {
    return cell(std::next(m_days.begin(), mark)->first);
}

QString MonthGrid::markText(int mark) const {
    const auto& [day, lines] = *std::next(m_days.begin(), mark);
    QStringList words;
    for (const Line& line : lines)
        words << tr("%1, %2", "step and person, state").arg(line.text, stepStateText(line.state));
    return tr("%1: %2", "day, what is due").arg(weekdayDateText(day), words.join(u"; "_s));
}

QSize MonthGrid::sizeHint() const {
    const int line = fontMetrics().height() + 2;
    return {960, headHeight() + 6 * (line * (linesShown + 2) + space::s)};
}

QSize MonthGrid::minimumSizeHint() const {
    return {420, headHeight() + 6 * (fontMetrics().height() * 2 + space::s)};
}

void MonthGrid::paintHead(QPainter& painter) const {
    painter.setPen(theme().inkMuted);
    for (int i = 0; i < daysInWeek; ++i) {
        QRect box = cell(firstShown().addDays(i));
        box.setRect(box.x(), 0, box.width(), headHeight());
        painter.drawText(
            box, Qt::AlignCenter,
            QLocale().standaloneDayName(firstShown().addDays(i).dayOfWeek(), QLocale::ShortFormat));
    }
}

void MonthGrid::paintDay(QPainter& painter, QDate day) const {
    const Theme& t = theme();
    const QRect box = cell(day);
    painter.setPen(t.line);
    painter.setBrush(day.month() == m_month.month() ? t.surface : t.background);
    painter.drawRect(box.adjusted(0, 0, -1, -1));
    const int line = fontMetrics().height() + 2;
    QRect number(box.left() + 6, box.top() + 4, line + 8, line);
    if (layoutDirection() == Qt::RightToLeft)
        number.moveRight(box.right() - 6);
    if (day == m_today)
        stylepaint::roundedBox(painter, number, line / 2.0, t.accent);
    painter.setPen(day == m_today                   ? t.onAccent
                   : day.month() == m_month.month() ? t.ink
                                                    : t.inkMuted);
    painter.drawText(number, Qt::AlignCenter, QLocale().toString(day.day()));
    const auto found = m_days.find(day);
    if (found == m_days.end())
        return;
    const int room = std::max(1, (box.bottom() - number.bottom() - 4) / line);
    const int all = int(found->second.size());
    const int shown = all <= room ? all : room - 1;
    QRect row(box.left() + 6, number.bottom() + 2, box.width() - 12, line);
    const int side = fontMetrics().height() - 2;
    for (int i = 0; i < shown; ++i, row.translate(0, line)) {
        const Line& entry = found->second[std::size_t(i)];
        const QRect mark =
            QStyle::visualRect(layoutDirection(), row, QRect(row.left(), row.top(), side, line));
        const QRect words =
            QStyle::visualRect(layoutDirection(), row, row.adjusted(side + 4, 0, 0, 0));
        paintStepMark(painter, QRectF(mark).center(), side, entry.state, t);
        painter.setPen(entry.state == tenure::StepState::Late ? t.late : t.inkSoft);
        painter.drawText(words, int(Qt::AlignVCenter | Qt::AlignLeading),
                         fontMetrics().elidedText(entry.text, Qt::ElideRight, words.width()));
    }
    if (shown < all) {
        painter.setPen(t.inkMuted);
        painter.drawText(row, int(Qt::AlignVCenter | Qt::AlignLeading),
                         shown == 0 ? tr("%n date(s)", nullptr, all)
                                    : tr("and %n more", nullptr, all - shown));
    }
}

void MonthGrid::paintEvent(QPaintEvent*) {
    if (!m_month.isValid())
        return;
    QPainter painter(this);
    paintHead(painter);
    for (int i = 0; i < weeks() * daysInWeek; ++i)
        paintDay(painter, firstShown().addDays(i));
    if (hasFocus() && currentMark() >= 0)
        stylepaint::focusRing(painter, markRect(currentMark()).adjusted(2, 2, -2, -2), 6);
}

} // namespace tenon::ui
