// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/barchart.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylepaint.h"
#include "ui/widgets/datatable.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenon::ui {

BarChart::BarChart(const QString& name, const QString& labelTitle, const QString& valueTitle,
                   QWidget* parent)
    : MarkedWidget(parent), m_labelTitle(labelTitle), m_valueTitle(valueTitle) {
    setAccessibleName(name);
    setTextRole(this, TextRole::Caption);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&themeNotifier(), &ThemeNotifier::changed, this, qOverload<>(&QWidget::update));
}

void BarChart::setBars(std::vector<Bar> bars) {
    m_bars = std::move(bars);
    marksChanged();
}

void BarChart::copyTable() const {
    std::vector<QStringList> rows{{m_labelTitle, m_valueTitle}};
    for (const Bar& bar : m_bars)
        rows.push_back({bar.label, bar.figure});
    copyAsTable(rows);
}

QRect BarChart::slot(int mark, const QRect& within) const {
    const int count = std::max(1, markCount());
    const int left = within.x() + within.width() * mark / count;
    const int right = within.x() + within.width() * (mark + 1) / count;
    const QRect column(left, within.y(), right - left, within.height());
    return QStyle::visualRect(layoutDirection(), within, column);
}

QRect BarChart::barRect(int mark, const QRect& within) const {
    const QRect column = slot(mark, within);
    const int line = fontMetrics().height();
    const int room = within.height() - 2 * line - 2 * space::xs;
    double largest = 0;
    for (const Bar& bar : m_bars)
        largest = std::max(largest, bar.value);
    const double value = m_bars[std::size_t(mark)].value;
    const int height =
        largest > 0 ? std::max(value > 0 ? 3 : 0, qRound(room * value / largest)) : 0;
    const int width = std::clamp(column.width() * 6 / 10, 6, 40);
    const int base = within.bottom() - line - space::xs;
    return {column.center().x() - width / 2, base - height + 1, width, height};
}

QRect BarChart::markRect(int mark) const {
    return slot(mark, rect());
}

QString BarChart::markText(int mark) const {
    return m_bars[std::size_t(mark)].spoken;
}

QSize BarChart::sizeHint() const {
    return {480, 140 + 3 * fontMetrics().height()};
}

QSize BarChart::minimumSizeHint() const {
    return {160, 60 + 3 * fontMetrics().height()};
}

void BarChart::renderTo(QPainter& painter, const QRect& target) const {
    painter.save();
    painter.setFont(font());
    const int base = target.bottom() - fontMetrics().height() - space::xs + 1;
    painter.fillRect(QRect(target.x(), base, target.width(), 1), theme().strongLine);
    for (int i = 0; i < markCount(); ++i)
        paintBar(painter, i, target);
    painter.restore();
}

bool BarChart::figuresFit(const QRect& within) const {
    const QFontMetrics metrics = fontMetrics();
    return std::all_of(m_bars.begin(), m_bars.end(), [&](const Bar& bar) {
        return metrics.horizontalAdvance(bar.figure) <= within.width() / int(m_bars.size());
    });
}

void BarChart::paintBar(QPainter& painter, int mark, const QRect& within) const {
    const Theme& t = theme();
    const Bar& bar = m_bars[std::size_t(mark)];
    const QRect column = slot(mark, within);
    const QRect box = barRect(mark, within);
    const int line = fontMetrics().height();
    const bool current = hasFocus() && mark == currentMark();
    stylepaint::roundedBox(painter, box, 3, current ? t.accentHover() : t.accent);
    painter.setPen(t.inkSoft);
    const QRect label(column.x(), within.bottom() - line + 1, column.width(), line);
    // "Aug 26" is "Aug" where there is no room for the year.
    const bool fits = fontMetrics().horizontalAdvance(bar.label) <= column.width();
    painter.drawText(label, Qt::AlignCenter,
                     fontMetrics().elidedText(fits ? bar.label : bar.label.section(u' ', 0, 0),
                                              Qt::ElideRight, column.width()));
    if (!figuresFit(within) && !current)
        return;
    painter.setPen(t.ink);
    const int width = std::max(column.width(), fontMetrics().horizontalAdvance(bar.figure) + 2);
    QRect figure(column.center().x() - width / 2, box.top() - line - 2, width, line);
    figure.moveLeft(std::clamp(figure.x(), within.x(), within.right() - width + 1));
    painter.drawText(figure, Qt::AlignCenter, bar.figure);
}

void BarChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    renderTo(painter, rect());
    if (hasFocus() && currentMark() >= 0)
        stylepaint::focusRing(painter, markRect(currentMark()).adjusted(1, 0, -1, 0), 6);
}

void BarChart::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy))
        return copyTable();
    MarkedWidget::keyPressEvent(event);
}

void BarChart::contextMenuEvent(QContextMenuEvent* event) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(icon(u"copy"_s), tr("Copy as table")), &QAction::triggered, this,
            &BarChart::copyTable);
    menu->popup(event->globalPos());
}

} // namespace tenon::ui
