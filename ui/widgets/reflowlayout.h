// SPDX-License-Identifier: GPL-3.0-or-later
// Two layouts that give way to the width there is. FlowLayout puts widgets of their own size one
// after another and wraps; ReflowGrid makes columns of equal width, as many as fit.
#pragma once

#include <QLayout>

#include <vector>

namespace tenon::ui {

class ReflowLayout : public QLayout {
    Q_OBJECT
public:
    explicit ReflowLayout(QWidget* parent = nullptr);
    ~ReflowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

protected:
    struct Place {
        QLayoutItem* item;
        QRect rect; // left to right; mirrored when it is applied
    };
    // Places for the items that are visible within width, the first at 0,0.
    virtual std::vector<Place> places(int width) const = 0;
    std::vector<QLayoutItem*> visibleItems() const;
    int gap() const;

private:
    std::vector<QLayoutItem*> m_items;
};

class FlowLayout : public ReflowLayout {
    Q_OBJECT
public:
    using ReflowLayout::ReflowLayout;

protected:
    std::vector<Place> places(int width) const override;
};

class ReflowGrid : public ReflowLayout {
    Q_OBJECT
public:
    // minimumColumn: the width below which a column is given up. At most maximumColumns.
    explicit ReflowGrid(int minimumColumn, int maximumColumns, QWidget* parent = nullptr);
    QSize minimumSize() const override;

protected:
    std::vector<Place> places(int width) const override;

private:
    int m_minimumColumn;
    int m_maximumColumns;
};

} // namespace tenon::ui
