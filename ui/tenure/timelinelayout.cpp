// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tenure/timelinelayout.h"

#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/datetext.h"

#include <QCoreApplication>
#include <QFontInfo>
#include <QFontMetrics>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenon::ui {

namespace {

constexpr int barHeight = 12;
constexpr int labelGap = 6;
constexpr int mostRows = 8;
constexpr int closest = 5; // px between marks that can both have a label in the first row

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(TenureTimeline)
};

QFont inPixels(QFont font) {
    font.setPixelSize(QFontInfo(font).pixelSize());
    return font;
}

struct Span {
    QDate first;
    QDate last;
    int width = 0;
    int side = 0; // so that a mark on the very first or last day is whole
    int x(QDate day) const {
        const double days = std::max<double>(1, double(first.daysTo(last)));
        const double share = double(first.daysTo(day)) / days;
        return side + qRound(share * (width - 2 * side));
    }
};

Span spanOf(const tenure::TenureClock& clock, int width, int side) {
    Span span{clock.appointed, clock.appointed, width, side};
    const auto include = [&span](QDate day) {
        if (!day.isValid())
            return;
        span.first = span.first.isValid() ? std::min(span.first, day) : day;
        span.last = span.last.isValid() ? std::max(span.last, day) : day;
    };
    for (const tenure::ClockYear& year : clock.years) {
        include(year.from);
        include(year.to);
    }
    for (const tenure::ClockStep& step : clock.steps)
        include(step.due);
    return span;
}

// Labels that do not fit into their column are shown for every second (third, …) year.
int labelStride(const std::vector<TimelineYear>& years, const TimelineFonts& fonts) {
    int widest = 0;
    int narrowest = years.empty() ? 1 : years.front().column.width();
    for (const TimelineYear& year : years) {
        widest = std::max({widest, QFontMetrics(fonts.year).horizontalAdvance(year.title),
                           QFontMetrics(fonts.yearLabel).horizontalAdvance(year.label)});
        narrowest = std::min(narrowest, year.column.width());
    }
    return std::max(1, (widest + space::s + narrowest - 1) / std::max(1, narrowest));
}

void placeMonths(TimelineLayout& layout, const tenure::ClockYear& year, const Span& span,
                 int bottom) {
    for (QDate from = year.from; from <= year.to;) {
        const QDate next = QDate(from.year(), from.month(), 1).addMonths(1);
        const int left = span.x(from);
        const int right = span.x(std::min(next, year.to.addDays(1)));
        layout.years.push_back({QRect(left, 0, right - left, bottom),
                                QLocale().standaloneMonthName(from.month(), QLocale::ShortFormat),
                                QString::number(from.year()), year.number == 0});
        from = next;
    }
}

void placeYears(TimelineLayout& layout, const tenure::TenureClock& clock, const Span& span,
                const TimelineFonts& fonts) {
    const int bottom = layout.bar.bottom() + 4;
    if (clock.years.size() == 1)
        placeMonths(layout, clock.years.front(), span, bottom);
    else
        for (const tenure::ClockYear& year : clock.years) {
            const int left = span.x(year.from);
            const int right = span.x(year.to.addDays(1));
            const QString title =
                year.number > 0 ? Tr::tr("Year %1").arg(year.number) : Tr::tr("Extension");
            layout.years.push_back(
                {QRect(left, 0, right - left, bottom), title, year.label, year.number == 0});
        }
    const auto stride = std::size_t(labelStride(layout.years, fonts));
    for (std::size_t i = 0; i < layout.years.size(); ++i) {
        if (i % stride == 0)
            continue;
        layout.years[i].title.clear();
        layout.years[i].label.clear();
    }
}

void placeToday(TimelineLayout& layout, const Span& span, QDate today, const TimelineFonts& fonts) {
    const QDate shown = std::clamp(today, span.first, span.last);
    const int x = span.x(shown);
    layout.filled = layout.bar;
    layout.filled.setRight(x);
    if (today < span.first)
        layout.filled = QRect(layout.bar.topLeft(), QSize(0, layout.bar.height()));
    if (shown != today)
        return;
    layout.todayX = x;
    const QFontMetrics metrics(fonts.date);
    const QSize size(metrics.horizontalAdvance(Tr::tr("Today")) + 16, metrics.height() + 4);
    const int left = std::clamp(x - size.width() / 2, 0, std::max(0, span.width - size.width()));
    layout.todayFlag = QRect(QPoint(left, layout.bar.top() - 8 - size.height()), size);
}

QString whenText(const tenure::ClockStep& step) {
    switch (step.state) {
    case tenure::StepState::Done:
        return Tr::tr("%1, done").arg(monthText(step.due));
    case tenure::StepState::Next:
        return Tr::tr("%1, next").arg(dateText(step.due));
    case tenure::StepState::Planned:
        return monthText(step.due);
    case tenure::StepState::Late:
        return Tr::tr("due %1, late").arg(dateText(step.due));
    }
    return {};
}

// Puts labels under the bar so that no two touch and no leader line runs through one: first row
// where there is room, else a lower row at a leader line.
class LabelPlacer {
public:
    enum class Side { Either, After, Before }; // of its leader line, for a lower label
    LabelPlacer(int width, int top, int rowHeight, Side side)
        : m_width(width), m_top(top), m_rowHeight(rowHeight), m_side(side) {}

    // free: where the neighbours stand that are still to be placed; their lines need a way down.
    struct Neighbours {
        int before;
        int after;
        bool crowded; // another mark stands on the same spot: its line would run through the label
    };
    void place(TimelineMark& mark, int textWidth, const Neighbours& free) {
        for (int row = free.crowded ? 1 : 0; row < mostRows; ++row)
            if (tryRow(mark, textWidth, free, row))
                return;
        m_crosses = m_mayCross = true; // behind another label rather than on top of one
        for (int row = 1; !tryRow(mark, textWidth, free, row); ++row) {
        }
        m_mayCross = false;
    }
    int rows() const { return m_rows; }
    bool crosses() const { return m_crosses; }

private:
    QRect at(int left, int textWidth, int row) const {
        const int bounded = std::clamp(left, 0, std::max(0, m_width - textWidth));
        return {bounded, m_top + row * m_rowHeight, textWidth, m_rowHeight - space::xs};
    }
    bool tryRow(TimelineMark& mark, int textWidth, const Neighbours& free, int row) {
        using Candidate = std::pair<int, Qt::Alignment>;
        const int x = mark.centre.x();
        if (row > 0 && !m_mayCross && leaderBlocked(x, row))
            return false;
        const Candidate centred{x - textWidth / 2, Qt::AlignHCenter};
        const Candidate after{x + 7, Qt::AlignLeft};
        const Candidate before{x - 7 - textWidth, Qt::AlignRight};
        // Pulled aside, short of the next mark or the one before.
        const Candidate left{std::min(x - textWidth / 2, free.after - labelGap - textWidth),
                             Qt::AlignRight};
        const Candidate right{std::max(x - textWidth / 2, free.before + labelGap), Qt::AlignLeft};
        // A lower label turns to the other side of its line only at the edge, or where lines may
        // cross: sides that change from mark to mark shut each other's way down.
        const bool outside = at(after.first, textWidth, row).left() != after.first;
        const Candidate lower = m_side == Side::Before ? before : outside ? before : after;
        const auto candidates = row == 0                 ? std::vector{centred, left, right}
                                : m_side == Side::Either ? std::vector{after, before}
                                                         : std::vector{lower};
        for (const auto& [edge, alignment] : candidates) {
            const QRect box = at(edge, textWidth, row);
            const bool keepsToItsMark =
                row > 0 ? m_mayCross || box.left() == edge : box.left() <= x && box.right() >= x;
            const bool clearOfOthers =
                row > 0 || (box.right() + 4 < free.after && box.left() - 4 > free.before);
            if (keepsToItsMark && clearOfOthers && isFree(box)) {
                settle(mark, box, row, alignment);
                return true;
            }
        }
        return false;
    }
    bool isFree(const QRect& box) const {
        const QRect wide = box.adjusted(-labelGap, 0, labelGap, 0);
        const auto touches = [&](const QRect& taken) {
            return taken.intersects(wide);
        };
        return std::none_of(m_texts.begin(), m_texts.end(), touches) &&
               (m_mayCross || std::none_of(m_leaders.begin(), m_leaders.end(), touches));
    }
    bool leaderBlocked(int x, int row) const {
        const QRect leader(x - 2, m_top, 4, row * m_rowHeight);
        return std::any_of(m_texts.begin(), m_texts.end(),
                           [&](const QRect& taken) { return taken.intersects(leader); });
    }
    void settle(TimelineMark& mark, const QRect& box, int row, Qt::Alignment alignment) {
        mark.text = box;
        mark.row = row;
        mark.alignment = alignment;
        m_texts.push_back(box);
        if (row > 0)
            m_leaders.push_back(QRect(mark.centre.x() - 2, m_top, 4, row * m_rowHeight));
        m_rows = std::max(m_rows, row + 1);
    }

    int m_width;
    int m_top;
    int m_rowHeight;
    Side m_side;
    int m_rows = 1;
    bool m_mayCross = false;
    bool m_crosses = false;
    std::vector<QRect> m_texts;
    std::vector<QRect> m_leaders;
};

int textWidthOf(const TimelineMark& mark, const TimelineFonts& fonts, int most) {
    return std::min(most, std::max(QFontMetrics(fonts.title).horizontalAdvance(mark.title),
                                   QFontMetrics(fonts.date).horizontalAdvance(mark.when)) +
                              2);
}

// One attempt, from the first mark on or from the last one back.
LabelPlacer placeLabels(std::vector<TimelineMark>& marks, LabelPlacer placer, bool backwards,
                        const TimelineFonts& fonts, int width) {
    const int far = width + 1000;
    for (std::size_t n = 0; n < marks.size(); ++n) {
        const std::size_t i = backwards ? marks.size() - 1 - n : n;
        const int before = backwards && i > 0 ? marks[i - 1].centre.x() : -far;
        const int after = !backwards && i + 1 < marks.size() ? marks[i + 1].centre.x() : far;
        const int x = marks[i].centre.x();
        const bool crowded = (i > 0 && x - marks[i - 1].centre.x() < closest) ||
                             (i + 1 < marks.size() && marks[i + 1].centre.x() - x < closest);
        placer.place(marks[i], textWidthOf(marks[i], fonts, width), {before, after, crowded});
    }
    return placer;
}

void placeMarks(TimelineLayout& layout, const tenure::TenureClock& clock, const Span& span,
                const TimelineFonts& fonts) {
    for (const tenure::ClockStep& step : clock.steps) {
        TimelineMark mark;
        mark.centre = QPoint(span.x(step.due), layout.bar.center().y());
        mark.title = step.title;
        mark.when = whenText(step);
        mark.state = step.state;
        layout.marks.push_back(mark);
    }
    const int top = layout.bar.bottom() + fonts.markSize / 2 + space::xs;
    const int rowHeight =
        QFontMetrics(fonts.title).height() + QFontMetrics(fonts.date).height() + space::s;
    // Several ways of going about it; the first in which nothing crosses is taken. Labels after
    // their lines, deeper the further back, never cross; nor do labels before theirs, deeper the
    // further on.
    using Side = LabelPlacer::Side;
    for (const auto& [backwards, side] : {std::pair{false, Side::Either},
                                          {true, Side::After},
                                          {false, Side::Before},
                                          {true, Side::Either}}) {
        std::vector<TimelineMark> marks = layout.marks;
        const LabelPlacer placed = placeLabels(marks, LabelPlacer(span.width, top, rowHeight, side),
                                               backwards, fonts, span.width);
        if (layout.height > 0 && placed.crosses())
            continue;
        layout.height = top + placed.rows() * rowHeight;
        layout.marks = std::move(marks);
        if (!placed.crosses())
            break;
    }
}

QRect flipped(const QRect& rect, int width) {
    return rect.isNull() ? rect
                         : QRect(width - rect.right() - 1, rect.y(), rect.width(), rect.height());
}

} // namespace

TimelineFonts TimelineFonts::forScreen() {
    return {inPixels(textFont(TextRole::Label)), inPixels(textFont(TextRole::Caption)),
            inPixels(textFont(TextRole::LabelStrong)), inPixels(textFont(TextRole::Caption)),
            scaled(20)};
}

tenure::TenureClock shownClock(const tenure::TenureClock& clock, std::optional<std::size_t> year) {
    tenure::TenureClock shown = clock;
    if (!year || *year >= clock.years.size()) {
        std::erase_if(shown.steps, [](const auto& step) { return !step.milestone; });
        return shown;
    }
    const tenure::ClockYear& only = clock.years[*year];
    shown.years = {only};
    shown.appointed = only.from;
    std::erase_if(shown.steps,
                  [&](const auto& step) { return step.due < only.from || step.due > only.to; });
    return shown;
}

TimelineLayout layOutTimeline(const tenure::TenureClock& clock, QDate today, int width,
                              const TimelineFonts& fonts) {
    TimelineLayout layout;
    layout.titleHeight = QFontMetrics(fonts.title).height();
    layout.dateHeight = QFontMetrics(fonts.date).height();
    layout.yearTitleHeight = QFontMetrics(fonts.year).height();
    const int yearBlock = layout.yearTitleHeight + QFontMetrics(fonts.yearLabel).height();
    const int barTop = yearBlock + layout.dateHeight + 4 + space::l;
    const int sideRoom = fonts.markSize / 2 + 2;
    layout.bar = QRect(sideRoom, barTop, std::max(0, width - 2 * sideRoom), barHeight);
    const Span span = spanOf(clock, width, sideRoom);
    if (!span.first.isValid()) {
        layout.height = barTop + barHeight;
        return layout;
    }
    placeYears(layout, clock, span, fonts);
    placeToday(layout, span, today, fonts);
    placeMarks(layout, clock, span, fonts);
    return layout;
}

TimelineLayout mirrored(TimelineLayout layout, int width) {
    layout.bar = flipped(layout.bar, width);
    layout.filled = flipped(layout.filled, width);
    layout.todayFlag = flipped(layout.todayFlag, width);
    if (layout.todayX >= 0)
        layout.todayX = width - 1 - layout.todayX;
    for (TimelineYear& year : layout.years)
        year.column = flipped(year.column, width);
    for (TimelineMark& mark : layout.marks) {
        mark.centre.setX(width - 1 - mark.centre.x());
        mark.text = flipped(mark.text, width);
        if (mark.alignment != Qt::AlignHCenter)
            mark.alignment = mark.alignment == Qt::AlignLeft ? Qt::AlignRight : Qt::AlignLeft;
    }
    return layout;
}

QString stepStateText(tenure::StepState state) {
    switch (state) {
    case tenure::StepState::Done:
        return Tr::tr("done");
    case tenure::StepState::Next:
        return Tr::tr("next");
    case tenure::StepState::Planned:
        return Tr::tr("planned");
    case tenure::StepState::Late:
        return Tr::tr("late");
    }
    return {};
}

} // namespace tenon::ui
