// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/academicyear.h"

namespace tenon {

namespace {
QDate dayIn(int year, int month, int day) {
    const QDate exact(year, month, day);
    return exact.isValid() ? exact : QDate(year, month, 1).addMonths(1);
}
} // namespace

AcademicYear AcademicYear::containing(QDate day, int month, int dayOfMonth) {
    const int year = day.year();
    return AcademicYear(day >= dayIn(year, month, dayOfMonth) ? year : year - 1, month, dayOfMonth);
}

QDate AcademicYear::firstDay() const {
    return dayIn(m_startYear, m_month, m_day);
}

QDate AcademicYear::lastDay() const {
    return dayIn(m_startYear + 1, m_month, m_day).addDays(-1);
}

AcademicYear AcademicYear::plus(int years) const {
    return AcademicYear(m_startYear + years, m_month, m_day);
}

QString AcademicYear::label() const {
    if (m_month == 1 && m_day == 1)
        return QString::number(m_startYear);
    return QStringLiteral("%1–%2")
        .arg(m_startYear)
        .arg((m_startYear + 1) % 100, 2, 10, QChar(u'0'));
}

} // namespace tenon
