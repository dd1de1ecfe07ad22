// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importdates.h"

#include <QStringList>

namespace tenon::exchange {

using namespace Qt::StringLiterals;

namespace {

// Figures alone, at most as many as said; -1 where it is anything else.
int figures(QStringView text, qsizetype most) {
    if (text.isEmpty() || text.size() > most)
        return -1;
    for (const QChar c : text)
        if (c < u'0' || c > u'9')
            return -1;
    return text.toInt();
}

} // namespace

int monthNumber(const QString& word) {
    static const QStringList names = {u"january"_s,   u"february"_s, u"march"_s,    u"april"_s,
                                      u"may"_s,       u"june"_s,     u"july"_s,     u"august"_s,
                                      u"september"_s, u"october"_s,  u"november"_s, u"december"_s};
    QString wanted = word.trimmed().toLower();
    if (wanted.endsWith(u'.'))
        wanted.chop(1);
    if (const int number = figures(wanted, 2); number >= 1 && number <= 12)
        return number;
    if (wanted == u"sept"_s)
        return 9;
    for (qsizetype i = 0; i < names.size(); ++i)
        if (wanted == names[i] || wanted == names[i].left(3))
            return int(i) + 1;
    return 0;
}

std::optional<PartialDate> dateOfParts(const QString& year, const QString& month,
                                       const QString& day) {
    const QString wholeYear = year.trimmed();
    const int y = wholeYear.size() == 4 ? figures(wholeYear, 4) : -1;
    const QString m = month.trimmed();
    const QString d = day.trimmed();
    const bool noMonth = m.isEmpty() || figures(m, 2) == 0;
    const bool noDay = d.isEmpty() || figures(d, 2) == 0;
    const int monthValue = noMonth ? 0 : monthNumber(m);
    const int dayValue = noDay ? 0 : figures(d, 2);
    if (y < 1 || (!noMonth && monthValue == 0) || dayValue < 0)
        return std::nullopt;
    const PartialDate date = PartialDate::of(y, monthValue, dayValue);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<PartialDate> dateInWords(const QString& text) {
    const QString line = text.simplified();
    if (const auto iso = PartialDate::fromIso(line))
        return iso;
    const QStringList words = line.split(u' ');
    if (words.size() < 2 || words.size() > 3)
        return std::nullopt;
    const QString& month = words[words.size() - 2];
    if (month.isEmpty() || !month.front().isLetter())
        return std::nullopt; // figures alone would be a guess
    const QString day = words.size() == 3 ? words.first() : QString();
    if (words.size() == 3 && figures(day, 2) < 1)
        return std::nullopt;
    return dateOfParts(words.last(), month, day);
}

} // namespace tenon::exchange
