// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tenure/timelinelayout.h"

#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/datetext.h"

#include <QCoreApplication>
#include <QFontInfo>
#include <QFontMetrics>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenon::ui {

namespace {

constexpr int barHeight = 12;
constexpr int labelGap = 6;
constexpr int mostRows = 6;

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

void placeYears(TimelineLayout& layout, const tenure::TenureClock& clock, const Span& span,
                const TimelineFonts& fonts) {
    const int bottom = layout.bar.bottom() + 4;
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

// Puts labels under the bar so that no two touch: first row where there is room, else a lower row
// at a leader line, in the order of the marks.
class LabelPlacer {
public:
    LabelPlacer(int width, int top, int rowHeight)
        : m_width(width), m_top(top), m_rowHeight(rowHeight) {}

    void place(TimelineMark& mark, int textWidth, int nextX) {
        for (int row = 0; row < mostRows; ++row)
            if (tryRow(mark, textWidth, nextX, row))
                return;
        m_mayCross = true; // behind another label rather than on top of one
        for (int row = 1; !tryRow(mark, textWidth, nextX, row); ++row) {
        }
        m_mayCross = false;
    }
    int rows() const { return m_rows; }

private:
    QRect at(int left, int textWidth, int row) const {
        const int bounded = std::clamp(left, 0, std::max(0, m_width - textWidth));
        return {bounded, m_top + row * m_rowHeight, textWidth, m_rowHeight - space::xs};
    }
    bool tryRow(TimelineMark& mark, int textWidth, int nextX, int row) {
        const int x = mark.centre.x();
        if (row > 0 && !m_mayCross && leaderBlocked(x, row))
            return false;
        const std::pair<int, Qt::Alignment> centred{x - textWidth / 2, Qt::AlignHCenter};
        const std::pair<int, Qt::Alignment> after{x + 7, Qt::AlignLeft};
        const std::pair<int, Qt::Alignment> before{x - 7 - textWidth, Qt::AlignRight};
        // Ends short of the next mark, so that its leader line has a way down.
        const std::pair<int, Qt::Alignment> pulled{
            std::min(x - textWidth / 2, nextX - labelGap - textWidth), Qt::AlignRight};
        const auto candidates = row == 0 ? std::array{centred, pulled} : std::array{after, before};
        for (const auto& [left, alignment] : candidates) {
            const QRect box = at(left, textWidth, row);
            const bool keepsToItsMark = row > 0 || (box.left() <= x && box.right() >= x);
            const bool clearOfNext = row > 0 || box.right() + 4 < nextX;
            if (keepsToItsMark && clearOfNext && isFree(box)) {
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
    int m_rows = 1;
    bool m_mayCross = false;
    std::vector<QRect> m_texts;
    std::vector<QRect> m_leaders;
};

void placeMarks(TimelineLayout& layout, const tenure::TenureClock& clock, const Span& span,
                const TimelineFonts& fonts) {
    const QFontMetrics titleMetrics(fonts.title);
    const QFontMetrics dateMetrics(fonts.date);
    const int top = layout.bar.bottom() + fonts.markSize / 2 + space::xs;
    LabelPlacer placer(span.width, top, titleMetrics.height() + dateMetrics.height() + space::s);
    for (std::size_t i = 0; i < clock.steps.size(); ++i) {
        const tenure::ClockStep& step = clock.steps[i];
        TimelineMark mark;
        mark.centre = QPoint(span.x(step.due), layout.bar.center().y());
        mark.title = step.title;
        mark.when = whenText(step);
        mark.state = step.state;
        const int textWidth =
            std::min(span.width, std::max(titleMetrics.horizontalAdvance(mark.title),
                                          dateMetrics.horizontalAdvance(mark.when)) +
                                     2);
        const bool last = i + 1 == clock.steps.size();
        placer.place(mark, textWidth, last ? span.width + 1000 : span.x(clock.steps[i + 1].due));
        layout.marks.push_back(mark);
    }
    layout.height = top + placer.rows() * (titleMetrics.height() + dateMetrics.height() + space::s);
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
