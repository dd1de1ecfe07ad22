// SPDX-License-Identifier: GPL-3.0-or-later
// Fields, rows, headers, tabs, bars.
#include "ui/theme/buttonkind.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylepaint.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyle>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace tenon::ui::stylepaint {

void fieldBox(QPainter& painter, const QStyleOption& option, const QWidget* widget) {
    const Theme& t = theme();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool readOnly = option.state & QStyle::State_ReadOnly;
    const QColor edge = isInvalid(widget) ? t.late : enabled ? t.field : t.strongLine;
    roundedBox(painter, option.rect, controlRadius, enabled && !readOnly ? t.surface : t.background,
               edge);
    if (option.state & QStyle::State_HasFocus)
        focusRing(painter, option.rect, controlRadius - 1);
}

void chevron(QPainter& painter, const QRect& box, const QString& icon, bool enabled) {
    QRect square(0, 0, scaled(16), scaled(16));
    square.moveCenter(box.center());
    paintIcon(painter, icon, square, enabled ? theme().inkSoft : theme().disabledInk());
}

void comboLabel(QPainter& painter, const QStyleOptionComboBox& option, const QRect& box) {
    const bool enabled = option.state & QStyle::State_Enabled;
    QRect text = box;
    if (!option.currentIcon.isNull()) {
        QRect square(box.x(), box.center().y() - 8, 16, 16);
        option.currentIcon.paint(&painter,
                                 QStyle::visualRect(option.direction, option.rect, square));
        text.setLeft(square.right() + space::s);
    }
    painter.setPen(enabled ? theme().ink : theme().disabledInk());
    painter.drawText(
        text, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
        option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, text.width()));
}

namespace {

// Tables do not say where in its row an item is; other views do.
bool isFirstInRow(const QStyleOptionViewItem& option, const QWidget* widget) {
    if (const auto* table = qobject_cast<const QTableView*>(widget))
        return table->horizontalHeader()->visualIndex(option.index.column()) == 0;
    const auto position = option.viewItemPosition;
    return position == QStyleOptionViewItem::Beginning ||
           position == QStyleOptionViewItem::OnlyOne || position == QStyleOptionViewItem::Invalid;
}

} // namespace

void itemPanel(QPainter& painter, const QStyleOptionViewItem& option, const QWidget* widget) {
    const Theme& t = theme();
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    if (selected || hovered)
        painter.fillRect(option.rect, selected ? t.accentSoft : t.hover());
    if (selected && isFirstInRow(option, widget)) { // the bar: selection is told by shape too
        const QRect bar(option.rect.x(), option.rect.center().y() - 8, 3, 18);
        roundedBox(painter, QStyle::visualRect(option.direction, option.rect, bar), 1.5, t.accent);
    }
    if (qobject_cast<const QTableView*>(widget)) {
        painter.setPen(t.line);
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
}

void headerSection(QPainter& painter, const QStyleOptionHeader& option) {
    painter.fillRect(option.rect, theme().surface);
    painter.setPen(theme().strongLine);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void headerLabel(QPainter& painter, const QStyleOptionHeader& option) {
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    QRect text = option.rect.adjusted(space::s - 1, 0, -space::s + 1, 0);
    painter.save();
    painter.setFont(textFont(TextRole::LabelStrong));
    painter.setPen(sorted ? theme().ink : theme().inkMuted);
    const QFontMetrics metrics = painter.fontMetrics();
    const int room = text.width() - (sorted ? 18 : 0);
    const QString shown = metrics.elidedText(option.text, Qt::ElideRight, room);
    const Qt::Alignment alignment = option.textAlignment | Qt::AlignVCenter;
    painter.drawText(text, int(QStyle::visualAlignment(option.direction, alignment)), shown);
    if (sorted) {
        const int width = metrics.horizontalAdvance(shown);
        const bool right = alignment & Qt::AlignRight;
        const int x = right ? text.right() - width - 18 : text.x() + width + 4;
        const QRect box(x, text.center().y() - 6, 14, 14);
        const bool up = option.sortIndicator == QStyleOptionHeader::SortUp;
        paintIcon(painter, up ? u"chevron-down"_s : u"chevron-up"_s,
                  QStyle::visualRect(option.direction, option.rect, box), theme().ink);
    }
    painter.restore();
}

void tabShape(QPainter& painter, const QStyleOptionTab& option) {
    const bool selected = option.state & QStyle::State_Selected;
    if (option.state & QStyle::State_MouseOver && !selected)
        roundedBox(painter, option.rect.adjusted(2, 2, -2, -4), controlRadius, theme().hover());
    if (selected) {
        QRect bar = option.rect.adjusted(space::m, 0, -space::m, 0);
        bar.setTop(bar.bottom() - 2);
        roundedBox(painter, bar, 1.5, theme().accent);
    }
    if (option.state & QStyle::State_HasFocus)
        focusRing(painter, option.rect.adjusted(2, 2, -2, -4), controlRadius - 1);
}

void tabLabel(QPainter& painter, const QStyleOptionTab& option) {
    const bool selected = option.state & QStyle::State_Selected;
    painter.save();
    painter.setFont(textFont(selected ? TextRole::BodyStrong : TextRole::Body));
    painter.setPen(selected ? theme().ink : theme().inkSoft);
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic, option.text);
    painter.restore();
}

void progressBar(QPainter& painter, const QStyleOptionProgressBar& option) {
    QRectF track(option.rect);
    track.setHeight(8);
    track.moveCenter(QRectF(option.rect).center());
    roundedBox(painter, track, 4, theme().track);
    const int span = option.maximum - option.minimum;
    if (span <= 0)
        return;
    const double share = double(option.progress - option.minimum) / span;
    if (share <= 0)
        return;
    QRectF bar = track;
    bar.setWidth(std::max(8.0, track.width() * share));
    if (option.direction == Qt::RightToLeft)
        bar.moveRight(track.right());
    roundedBox(painter, bar, 4, theme().accent);
}

QRect scrollSlider(const QStyleOptionSlider& option, int minimumLength) {
    const bool horizontal = option.orientation == Qt::Horizontal;
    const int length = horizontal ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int slider = length;
    if (range > 0) {
        const qint64 ideal = qint64(option.pageStep) * length / (range + option.pageStep);
        slider = int(std::clamp<qint64>(ideal, std::min(minimumLength, length), length));
    }
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - slider, option.upsideDown);
    const QRect rect = option.rect;
    return horizontal ? QRect(rect.x() + start, rect.y(), slider, rect.height())
                      : QRect(rect.x(), rect.y() + start, rect.width(), slider);
}

} // namespace tenon::ui::stylepaint
