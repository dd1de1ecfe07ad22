// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tenure/timelinepainter.h"

#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace tenon::ui {

namespace {

void paintHatching(QPainter& painter, const QRect& box, const QColor& colour) {
    painter.save();
    painter.setClipRect(box, Qt::IntersectClip);
    painter.setPen(QPen(colour, 1.5));
    for (int x = box.left() - box.height(); x <= box.right(); x += 6)
        painter.drawLine(QPointF(x, box.bottom() + 1), QPointF(x + box.height(), box.top()));
    painter.restore();
}

void paintYears(QPainter& painter, const TimelineLayout& layout, const TimelineFonts& fonts,
                const Theme& t) {
    for (std::size_t i = 0; i < layout.years.size(); ++i) {
        const TimelineYear& year = layout.years[i];
        if (i > 0)
            painter.fillRect(QRect(year.column.left(), 0, 1, layout.bar.bottom() + 12), t.line);
        QRect text = year.column.adjusted(-40, 0, 40, 0);
        text.setHeight(layout.yearTitleHeight);
        painter.setFont(fonts.year);
        painter.setPen(t.inkSoft);
        painter.drawText(text, Qt::AlignCenter, year.title);
        text.translate(0, layout.yearTitleHeight);
        painter.setFont(fonts.yearLabel);
        painter.setPen(t.inkMuted);
        painter.drawText(text, Qt::AlignCenter, year.label);
    }
}

void paintBar(QPainter& painter, const TimelineLayout& layout, const Theme& t) {
    QPainterPath shape;
    shape.addRoundedRect(layout.bar, layout.bar.height() / 2.0, layout.bar.height() / 2.0);
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(layout.bar, t.track);
    painter.fillRect(layout.filled, t.accent);
    for (const TimelineYear& year : layout.years) {
        if (!year.extension)
            continue;
        const QRect part(year.column.left(), layout.bar.top(), year.column.width(),
                         layout.bar.height());
        paintHatching(painter, part, t.strongLine);
        paintHatching(painter, part.intersected(layout.filled), t.accentSoft);
    }
    painter.restore();
    if (t.highContrast) {
        painter.setPen(t.ink);
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(shape);
    }
}

void paintToday(QPainter& painter, const TimelineLayout& layout, const TimelineFonts& fonts,
                const Theme& t) {
    if (layout.todayX < 0)
        return;
    const int top = layout.todayFlag.bottom();
    painter.fillRect(QRect(layout.todayX - 1, top, 2, layout.bar.bottom() + 10 - top), t.ink);
    stylepaint::roundedBox(painter, layout.todayFlag, layout.todayFlag.height() / 2.0, t.ink);
    painter.setFont(fonts.date);
    painter.setPen(t.surface);
    painter.drawText(layout.todayFlag, Qt::AlignCenter,
                     QCoreApplication::translate("TenureTimeline", "Today"));
}

QColor labelColour(tenure::StepState state, const Theme& t) {
    const bool plain = state == tenure::StepState::Done || state == tenure::StepState::Planned;
    return plain ? t.ink : stepColour(state, t);
}

void paintLabel(QPainter& painter, const TimelineLayout& layout, const TimelineMark& mark,
                const TimelineFonts& fonts, const Theme& t) {
    const int flags = int(mark.alignment | Qt::AlignVCenter | Qt::AlignAbsolute);
    // Where there is no room for anything else, a line passes behind a label, not through it.
    if (mark.row > 0)
        painter.fillRect(mark.text, t.surface);
    QRect line = mark.text;
    line.setHeight(layout.titleHeight);
    painter.setFont(fonts.title);
    painter.setPen(labelColour(mark.state, t));
    const QFontMetrics titleMetrics(fonts.title);
    painter.drawText(line, flags,
                     titleMetrics.elidedText(mark.title, Qt::ElideMiddle, line.width()));
    line.translate(0, layout.titleHeight);
    line.setHeight(layout.dateHeight);
    painter.setFont(fonts.date);
    painter.setPen(mark.state == tenure::StepState::Late ? t.late : t.inkSoft);
    painter.drawText(line, flags, mark.when);
}

void paintLate(QPainter& painter, const QPointF& centre, double size, const Theme& t) {
    const double half = size / 2 + 1;
    const QPolygonF triangle{centre + QPointF(0, -half), centre + QPointF(half, half - 2),
                             centre + QPointF(-half, half - 2)};
    painter.setPen(QPen(t.surface, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(t.late);
    painter.drawPolygon(triangle);
    painter.setPen(QPen(t.surface, 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(centre + QPointF(0, -size * 0.16), centre + QPointF(0, size * 0.12));
    painter.drawPoint(centre + QPointF(0, size * 0.30));
}

} // namespace

QColor stepColour(tenure::StepState state, const Theme& t) {
    switch (state) {
    case tenure::StepState::Done:
        return t.good;
    case tenure::StepState::Next:
        return t.accent;
    case tenure::StepState::Planned:
        return t.inkMuted;
    case tenure::StepState::Late:
        return t.late;
    }
    return t.inkMuted;
}

void paintStepMark(QPainter& painter, const QPointF& centre, double size, tenure::StepState state,
                   const Theme& t) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = size / 2;
    const QColor colour = stepColour(state, t);
    if (state == tenure::StepState::Late) {
        paintLate(painter, centre, size, t);
    } else if (state == tenure::StepState::Done) {
        painter.setPen(QPen(t.surface, 2));
        painter.setBrush(colour);
        painter.drawEllipse(centre, radius - 1, radius - 1);
        painter.setPen(QPen(t.surface, size * 0.1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{centre + QPointF(-0.20, 0.02) * size,
                                       centre + QPointF(-0.05, 0.17) * size,
                                       centre + QPointF(0.21, -0.14) * size});
    } else {
        const bool next = state == tenure::StepState::Next;
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.surface);
        painter.drawEllipse(centre, radius, radius);
        painter.setPen(QPen(colour, next ? size * 0.16 : size * 0.1));
        painter.setBrush(next ? t.accentSoft : t.surface);
        painter.drawEllipse(centre, radius * 0.72, radius * 0.72);
    }
    painter.restore();
}

void paintTimeline(QPainter& painter, const TimelineLayout& layout, const TimelineFonts& fonts,
                   const Theme& t) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintYears(painter, layout, fonts, t);
    paintBar(painter, layout, t);
    paintToday(painter, layout, fonts, t);
    for (const TimelineMark& mark : layout.marks)
        if (mark.row > 0) {
            const int bottom = mark.text.bottom() - 2;
            painter.fillRect(QRect(mark.centre.x(), mark.centre.y(), 1, bottom - mark.centre.y()),
                             mark.state == tenure::StepState::Planned ? t.strongLine
                                                                      : stepColour(mark.state, t));
        }
    for (const TimelineMark& mark : layout.marks) {
        paintLabel(painter, layout, mark, fonts, t);
        paintStepMark(painter, mark.centre, fonts.markSize, mark.state, t);
    }
    painter.restore();
}

} // namespace tenon::ui
