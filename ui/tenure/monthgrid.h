// SPDX-License-Identifier: GPL-3.0-or-later
// One month as a sheet of weeks, each day with what is due on it. The arrow keys walk the days that
// have something, a screen reader reads them, Enter asks for one. It computes no date.
#pragma once

#include "core/workspace/calendar.h"
#include "ui/widgets/markedwidget.h"

#include <map>

namespace tenon::ui {

class MonthGrid : public MarkedWidget {
    Q_OBJECT
public:
    explicit MonthGrid(QWidget* parent = nullptr);

    // month: any day of it. entries: in order of their dates; those of other months are left out.
    void setMonth(QDate month, QDate today,
                  const std::vector<const workspace::CalendarEntry*>& entries);
    QDate month() const { return m_month; }

    int markCount() const override { return int(m_days.size()); }
    QRect markRect(int mark) const override;
    QString markText(int mark) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void dayActivated(QDate day);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Line {
        QString text;
        tenure::StepState state;
    };
    QDate firstShown() const;
    int weeks() const;
    int headHeight() const;
    QRect cell(QDate day) const;
    void paintDay(QPainter& painter, QDate day) const;
    void paintHead(QPainter& painter) const;
    QDate m_month; // its first day
    QDate m_today;
    std::map<QDate, std::vector<Line>> m_days;
};

} // namespace tenon::ui
