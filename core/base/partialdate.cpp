// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/partialdate.h"

#include "core/base/text.h"

#include <QLocale>

namespace tenon {

using namespace Qt::StringLiterals;

namespace {

// Digits alone: toInt() would take "+3" and " 3".
std::optional<int> number(QStringView digits) {
    for (const QChar c : digits)
        if (c < u'0' || c > u'9')
            return std::nullopt;
    return digits.toInt();
}

} // namespace

PartialDate PartialDate::of(int year, int month, int day) {
    PartialDate date;
    if (year < 1 || year > 9999 || (month == 0 && day != 0))
        return date;
    date.m_first = QDate(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
    date.m_precision = month == 0 ? Precision::Year : day == 0 ? Precision::Month : Precision::Day;
    return date;
}

std::optional<PartialDate> PartialDate::fromIso(const QString& text) {
    const QStringList parts = text.split(u'-');
    static constexpr qsizetype widths[] = {4, 2, 2};
    if (parts.size() > 3)
        return std::nullopt;
    int values[3] = {};
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const auto value = number(parts[i]);
        if (parts[i].size() != widths[i] || !value || *value == 0)
            return std::nullopt;
        values[i] = *value;
    }
    const PartialDate date = of(values[0], values[1], values[2]);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

QDate PartialDate::last() const {
    switch (m_precision) {
    case Precision::Year:
        return m_first.addYears(1).addDays(-1);
    case Precision::Month:
        return m_first.addMonths(1).addDays(-1);
    case Precision::Day:
        break;
    }
    return m_first;
}

QString PartialDate::iso() const {
    switch (m_precision) {
    case Precision::Year:
        return m_first.toString(u"yyyy"_s);
    case Precision::Month:
        return m_first.toString(u"yyyy-MM"_s);
    case Precision::Day:
        break;
    }
    return m_first.toString(Qt::ISODate);
}

QString PartialDate::text() const {
    switch (m_precision) {
    case Precision::Year:
        return QString::number(m_first.year());
    case Precision::Month:
        return QLocale().toString(m_first, u"MMM yyyy"_s);
    case Precision::Day:
        break;
    }
    return text::dayText(m_first);
}

std::strong_ordering PartialDate::operator<=>(const PartialDate& other) const {
    if (m_first != other.m_first)
        return m_first < other.m_first ? std::strong_ordering::less : std::strong_ordering::greater;
    return int(m_precision) <=> int(other.m_precision);
}

} // namespace tenon
