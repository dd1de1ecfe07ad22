// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/reflowlayout.h"

#include "ui/theme/metrics.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace tenon::ui {

ReflowLayout::ReflowLayout(QWidget* parent) : QLayout(parent) {
    setContentsMargins(0, 0, 0, 0);
    setSpacing(space::l);
}

ReflowLayout::~ReflowLayout() {
    for (QLayoutItem* item : m_items)
        delete item;
}

void ReflowLayout::addItem(QLayoutItem* item) {
    m_items.push_back(item);
}

QLayoutItem* ReflowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? m_items[std::size_t(index)] : nullptr;
}

QLayoutItem* ReflowLayout::takeAt(int index) {
    QLayoutItem* item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

std::vector<QLayoutItem*> ReflowLayout::visibleItems() const {
    std::vector<QLayoutItem*> visible;
    std::copy_if(m_items.begin(), m_items.end(), std::back_inserter(visible),
                 [](const QLayoutItem* item) { return !item->isEmpty(); });
    return visible;
}

int ReflowLayout::gap() const {
    return std::max(0, spacing());
}

int ReflowLayout::heightForWidth(int width) const {
    const QMargins margins = contentsMargins();
    int bottom = 0;
    for (const Place& place : places(width - margins.left() - margins.right()))
        bottom = std::max(bottom, place.rect.bottom() + 1);
    return bottom + margins.top() + margins.bottom();
}

QSize ReflowLayout::sizeHint() const {
    int width = 0;
    for (const QLayoutItem* item : visibleItems())
        width += item->sizeHint().width() + gap();
    width = std::max(0, width - gap());
    return {width, heightForWidth(width)};
}

QSize ReflowLayout::minimumSize() const {
    QSize least;
    for (const QLayoutItem* item : visibleItems())
        least = least.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return least + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void ReflowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    const QRect inner = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    for (const Place& place : places(inner.width()))
        place.item->setGeometry(
            QStyle::visualRect(direction, inner, place.rect.translated(inner.topLeft())));
}

std::vector<ReflowLayout::Place> FlowLayout::places(int width) const {
    std::vector<Place> result;
    int x = 0;
    int y = 0;
    int lineHeight = 0;
    for (QLayoutItem* item : visibleItems()) {
        QSize size = item->sizeHint();
        size.setWidth(std::min(size.width(), std::max(width, item->minimumSize().width())));
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += lineHeight + gap();
            lineHeight = 0;
        }
        result.push_back({item, QRect(QPoint(x, y), size)});
        x += size.width() + gap();
        lineHeight = std::max(lineHeight, size.height());
    }
    return result;
}

namespace {

// Four things where three fit stand two by two.
int balanced(int items, int fitting) {
    const int rows = std::max(1, (items + fitting - 1) / fitting);
    return items < fitting ? fitting : (items + rows - 1) / rows;
}

} // namespace

ReflowGrid::ReflowGrid(int minimumColumn, int maximumColumns, QWidget* parent)
    : ReflowLayout(parent)
    , m_minimumColumn(minimumColumn)
    , m_maximumColumns(std::max(1, maximumColumns)) {}

QSize ReflowGrid::minimumSize() const {
    const QSize least = ReflowLayout::minimumSize();
    return {least.width(), least.height()};
}

std::vector<ReflowLayout::Place> ReflowGrid::places(int width) const {
    const std::vector<QLayoutItem*> items = visibleItems();
    int least = m_minimumColumn;
    for (const QLayoutItem* item : items)
        least = std::max(least, item->minimumSize().width());
    const int fitting = std::clamp((width + gap()) / (least + gap()), 1, m_maximumColumns);
    const int columns = balanced(int(items.size()), fitting);
    const int column = (width - (columns - 1) * gap()) / columns;
    std::vector<Place> result;
    int y = 0;
    for (std::size_t first = 0; first < items.size(); first += std::size_t(columns)) {
        const std::size_t end = std::min(items.size(), first + std::size_t(columns));
        int height = 0;
        for (std::size_t i = first; i < end; ++i)
            height =
                std::max(height, items[i]->hasHeightForWidth() ? items[i]->heightForWidth(column)
                                                               : items[i]->sizeHint().height());
        for (std::size_t i = first; i < end; ++i)
            result.push_back(
                {items[i], QRect(int(i - first) * (column + gap()), y, column, height)});
        y += height + gap();
    }
    return result;
}

} // namespace tenon::ui
