// SPDX-License-Identifier: GPL-3.0-or-later
// A tenure clock to look at: the years, what is behind and what is ahead, and each milestone with
// its state. The arrow keys walk the steps, screen readers read them, Enter asks for one. Plus
// looks into a year, where every step of it is shown, Page Up and Page Down go to the years beside
// it, Minus comes back; so does a click on a year. It computes no date: the clock and today are
// given.
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

    // The year one looks into, an index into clock().years; nothing for the whole clock.
    std::optional<std::size_t> zoomedYear() const { return m_year; }
    void zoomTo(std::optional<std::size_t> year);
    // The year that holds today, else the first.
    std::size_t presentYear() const;

    int markCount() const override { return int(m_shown.steps.size()); }
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
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    TimelineLayout layoutFor(int width) const;
    void relayout();
    void zoomBeside(int by);
    tenure::TenureClock m_clock;
    tenure::TenureClock m_shown;
    std::optional<std::size_t> m_year;
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
