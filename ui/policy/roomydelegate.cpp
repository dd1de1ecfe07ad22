// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/roomydelegate.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"

#include <QApplication>
#include <QPainter>

namespace tenon::ui {

using namespace Qt::StringLiterals;

void RoomyDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    QStyle* style = item.widget ? item.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);
    QRect room = item.rect.adjusted(space::m, 0, -space::s, 0);
    if (!item.icon.isNull()) {
        QRect box(0, 0, iconSide(), iconSide());
        box.moveCenter(room.center());
        if (item.direction == Qt::RightToLeft)
            box.moveLeft(room.left());
        else
            box.moveRight(room.right());
        paintIcon(*painter, u"alert-circle"_s, box, inkColour(Ink::Late));
        room = item.direction == Qt::RightToLeft ? room.adjusted(iconSide() + space::s, 0, 0, 0)
                                                 : room.adjusted(0, 0, -iconSide() - space::s, 0);
    }
    painter->setFont(item.font);
    painter->setPen(item.palette.color(QPalette::Text));
    painter->drawText(
        room, int(QStyle::visualAlignment(item.direction, Qt::AlignLeft) | Qt::AlignVCenter),
        item.fontMetrics.elidedText(item.text, Qt::ElideMiddle, room.width()));
    if (item.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(item);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, item.widget);
    }
}

QSize RoomyDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + 2 * space::m + space::s,
            std::max(size.height(), controlHeight(option.fontMetrics))};
}

} // namespace tenon::ui
