// SPDX-License-Identifier: GPL-3.0-or-later
// A table cell of small bars, one for each month: how often something happened. Higher is more, so
// that colour never speaks alone; the cell's text says it in words.
#pragma once

#include <QStyledItemDelegate>

namespace tenon::ui {

// The role a model gives a QList<int> under, the oldest first.
constexpr int heatRole = Qt::UserRole + 40;

class HeatStripDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace tenon::ui
