// SPDX-License-Identifier: GPL-3.0-or-later
// The only way to learn what time it is. Rules take a date as a parameter; whoever calls them asks
// the clock that was injected, so that a test and --today can choose the day.
#pragma once

#include <QDate>
#include <QDateTime>

namespace tenon {

class Clock {
public:
    virtual ~Clock() = default;
    virtual QDate today() const = 0;      // the calendar day where the reader is
    virtual QDateTime nowUtc() const = 0; // the moment, for the journal
};

class SystemClock final : public Clock {
public:
    QDate today() const override;
    QDateTime nowUtc() const override;
};

// Stands still on a day; its moments go on, so that the journal stays honest.
class FixedDayClock final : public Clock {
public:
    explicit FixedDayClock(QDate day) : m_day(day) {}
    QDate today() const override { return m_day; }
    QDateTime nowUtc() const override;

private:
    QDate m_day;
};

} // namespace tenon
