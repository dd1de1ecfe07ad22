// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a short list of names with room at both ends, the shape of a state at the far end, and
// long names elided in the middle. For lists without columns.
#pragma once

#include <QStyledItemDelegate>

namespace tenon::ui {

class RoomyDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace tenon::ui
