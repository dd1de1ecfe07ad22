// SPDX-License-Identifier: GPL-3.0-or-later
// A tenure clock to look at: the years, what is behind and what is ahead, and each step with its
// state. The arrow keys walk the steps, screen readers read them, Enter asks for one. It computes
// no date: the clock and today are given.
#pragma once

#include "ui/tenure/timelinelayout.h"
#include "ui/widgets/markedwidget.h"

namespace tenon::ui {

class TenureTimeline : public MarkedWidget {
    Q_OBJECT
public:
    explicit TenureTimeline(QWidget* parent = nullptr);

    void setClock(const tenure::TenureClock& clock, QDate today);
    const tenure::TenureClock& clock() const { return m_clock; }

    int markCount() const override { return int(m_clock.steps.size()); }
    QRect markRect(int mark) const override;
    QString markText(int mark) const override;    // "Third-year review, due Thu 12 Mar 2026, late"
    QString markToolTip(int mark) const override; // and why

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    // For print: fills the width of target; returns the height it took.
    int renderTo(QPainter& painter, const QRect& target) const;

signals:
    void stepActivated(const QString& code);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    TimelineLayout layoutFor(int width) const;
    void relayout();
    tenure::TenureClock m_clock;
    QDate m_today;
    TimelineFonts m_fonts;
    TimelineLayout m_layout;
};

// What the shapes mean, in words; goes into the head of the card.
class TimelineLegend : public QWidget {
    Q_OBJECT
public:
    explicit TimelineLegend(QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace tenon::ui
