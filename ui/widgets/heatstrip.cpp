// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/heatstrip.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace tenon::ui {

namespace {

// Once a month is a third, twice two thirds, oftener the whole height.
int heightOf(int count, int most) {
    return most * std::clamp(count, 0, 3) / 3;
}

} // namespace

void HeatStripDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
    QStyleOptionViewItem blank = option;
    initStyleOption(&blank, index);
    blank.text.clear();
    const QWidget* widget = option.widget;
    QStyle* style = widget ? widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &blank, painter, widget);
    const auto counts = index.data(heatRole).value<QList<int>>();
    if (counts.isEmpty())
        return;
    const QRect room = option.rect.adjusted(space::s, space::s, -space::s, -space::s);
    const int gap = 2;
    const int width = std::clamp(int(room.width() / counts.size()) - gap, 3, scaled(12));
    painter->save();
    painter->setPen(Qt::NoPen);
    int x = room.left();
    for (const int count : counts) {
        const int height = std::max(2, heightOf(count, room.height()));
        const QRect bar(x, room.bottom() - height + 1, width, height);
        painter->setBrush(count > 0 ? theme().tone(Tone::Accent) : theme().tone(Tone::Neutral));
        painter->drawRect(QStyle::visualRect(option.direction, room, bar));
        x += width + gap;
    }
    painter->restore();
}

} // namespace tenon::ui
