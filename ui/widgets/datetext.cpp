// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tenon::ui {

namespace {

// The locale's long form with short names: its order and its punctuation are the reader's.
QString shortNamesFormat() {
    QString format = QLocale().dateFormat(QLocale::LongFormat);
    return format.replace(u"dddd"_s, u"ddd"_s).replace(u"MMMM"_s, u"MMM"_s);
}

QString without(QString format, const QString& field) {
    static const QRegularExpression edges(u"^[\\s,.]+|[\\s,]+$"_s);
    const QRegularExpression part(u"(^|[\\s,]+)'?%1'?[,.]?"_s.arg(field));
    return format.remove(part).remove(edges);
}

} // namespace

QString dateText(QDate day) {
    return QLocale().toString(day, without(shortNamesFormat(), u"ddd"_s));
}

QString weekdayDateText(QDate day) {
    // "Thu 12 Mar 2026": a comma after a short weekday only slows reading.
    return QLocale().toString(day, shortNamesFormat().replace(u"ddd,"_s, u"ddd"_s));
}

QString monthText(QDate day) {
    return QLocale().toString(day, u"MMM yyyy"_s);
}

QString wholeMonthText(QDate day) {
    return QLocale().toString(day, u"MMMM yyyy"_s);
}

QString daysFromText(QDate day, QDate today) {
    const int days = int(today.daysTo(day));
    if (days == 0)
        return QCoreApplication::translate("DateText", "today");
    return days > 0 ? QCoreApplication::translate("DateText", "in %n days", nullptr, days)
                    : QCoreApplication::translate("DateText", "%n days ago", nullptr, -days);
}

} // namespace tenon::ui
