// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx.h"

#include <QDateTime>

#include <cmath>

namespace tenon::exchange {

using namespace Qt::StringLiterals;

namespace {

// A format's letters, without what stands in quotes, in brackets or behind a backslash, and
// without the sections for negative numbers and text.
QString lettersOf(const QString& code) {
    QString letters;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code.at(i);
        if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'"' || c == u'[') {
            const qsizetype end = code.indexOf(c == u'"' ? u'"' : u']', i + 1);
            i = end < 0 ? code.size() : end;
        } else if (c == u';') {
            break;
        } else {
            letters += c.toLower();
        }
    }
    return letters;
}

} // namespace

XlsxDate xlsxDate(int formatId, const QString& formatCode) {
    if ((formatId >= 14 && formatId <= 16) || formatId == 22)
        return XlsxDate::Day;
    if (formatId == 17)
        return XlsxDate::Month;
    const QString letters = lettersOf(formatCode);
    if (letters.contains(u"general"_s))
        return XlsxDate::None;
    if (letters.contains(u'd'))
        return XlsxDate::Day;
    if (!letters.contains(u'y'))
        return XlsxDate::None;
    return letters.contains(u'm') ? XlsxDate::Month : XlsxDate::Year;
}

QString xlsxDateText(double serial, bool since1904, XlsxDate shows) {
    if (shows == XlsxDate::None || !(serial >= (since1904 ? 0 : 1)) || serial > 2958465)
        return {};
    const double whole = std::floor(serial);
    // The first calendar has a 29 February 1900 that never was.
    const QDate start = since1904    ? QDate(1904, 1, 1)
                        : whole > 59 ? QDate(1899, 12, 30)
                                     : QDate(1899, 12, 31);
    const QDate day = start.addDays(qint64(whole));
    if ((!since1904 && whole == 60) || !day.isValid())
        return {};
    if (shows == XlsxDate::Year)
        return day.toString(u"yyyy"_s);
    if (shows == XlsxDate::Month)
        return day.toString(u"yyyy-MM"_s);
    const auto minutes = int(std::lround((serial - whole) * 24 * 60));
    if (minutes <= 0 || minutes >= 24 * 60)
        return day.toString(Qt::ISODate);
    return QDateTime(day, QTime(minutes / 60, minutes % 60)).toString(u"yyyy-MM-ddTHH:mm"_s);
}

} // namespace tenon::exchange
