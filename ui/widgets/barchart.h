// SPDX-License-Identifier: GPL-3.0-or-later
// Upright bars, one a month or a term, each with its label and its figure. Every bar can be reached
// by the arrow keys and read by a screen reader; Ctrl+C copies all of it as a table.
#pragma once

#include "ui/widgets/markedwidget.h"

#include <vector>

namespace tenon::ui {

struct Bar {
    QString label;  // under the bar: "Mar"
    double value;   // 0 or more
    QString figure; // above it: "2 h 30"
    QString spoken; // "March 2026: 2 hours 30 minutes, 3 meetings"
};

class BarChart : public MarkedWidget {
    Q_OBJECT
public:
    // name: what is shown; labelTitle and valueTitle head the columns of the copied table.
    BarChart(const QString& name, const QString& labelTitle, const QString& valueTitle,
             QWidget* parent = nullptr);
    void setBars(std::vector<Bar> bars);
    void copyTable() const;

    int markCount() const override { return int(m_bars.size()); }
    QRect markRect(int mark) const override;
    QString markText(int mark) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void renderTo(QPainter& painter, const QRect& target) const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    QRect slot(int mark, const QRect& within) const; // the column a bar stands in
    QRect barRect(int mark, const QRect& within) const;
    void paintBar(QPainter& painter, int mark, const QRect& within) const;
    bool figuresFit(const QRect& within) const;
    std::vector<Bar> m_bars;
    QString m_labelTitle;
    QString m_valueTitle;
};

} // namespace tenon::ui
