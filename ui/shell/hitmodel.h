// SPDX-License-Identifier: GPL-3.0-or-later
// The hits of one query as a list, and how a hit looks.
#pragma once

#include "ui/shell/navigation.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace tenon::ui {

class HitModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { Subtitle = Qt::UserRole, Group, IconName };
    using QAbstractListModel::QAbstractListModel;
    void setHits(std::vector<Hit> hits);
    const Hit* hit(int row) const; // nullptr where there is none
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<Hit> m_hits;
};

class HitDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace tenon::ui
