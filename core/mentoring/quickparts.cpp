// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/quickparts.h"

#include <QLocale>
#include <QRegularExpression>

namespace tenon::mentoring::quick {

using namespace Qt::StringLiterals;

namespace {

bool isOneOf(const QStringList& words, const QString& word) {
    return std::any_of(words.begin(), words.end(),
                       [&](const QString& one) { return text::folded(one) == word; });
}

// "1h30", "45min", "1:30", "90'" in one word.
Length lengthInWord(const QString& word, const QuickWords& words) {
    static const QRegularExpression split(
        u"^([0-9]+(?:[.,][0-9]+)?)-?([^0-9]+)([0-9]{0,2})(.*)$"_s);
    const auto match = split.match(word);
    if (!match.hasMatch())
        return {};
    const auto first = numberIn(match.captured(1));
    const QString unit = match.captured(2);
    const QString rest = match.captured(3);
    const QString tail = match.captured(4);
    if (!first)
        return {};
    if (isOneOf(words.minute, unit) && rest.isEmpty() && tail.isEmpty())
        return {1, int(*first)};
    if (isOneOf(words.hour, unit) && rest.isEmpty() && tail.isEmpty())
        return {1, int(*first * 60 + 0.5)};
    const bool hours = isOneOf(words.hour, unit) || unit == u":"_s;
    if (hours && rest.size() == 2 && rest.toInt() < 60 &&
        (tail.isEmpty() || isOneOf(words.minute, tail)))
        return {1, int(*first) * 60 + rest.toInt()};
    return {};
}

// 1 to 7; 0 where the word is no weekday, in English or the reader's language.
int weekdayIn(const QString& word) {
    if (word.size() < 3)
        return 0;
    for (const QLocale& locale : {QLocale::c(), QLocale()})
        for (int day = 1; day <= 7; ++day)
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                QString name = text::folded(locale.dayName(day, format));
                if (name.endsWith(u'.'))
                    name.chop(1);
                if (word == name)
                    return day;
            }
    return 0;
}

int monthIn(const QString& word) {
    if (word.size() < 3)
        return 0;
    for (const QLocale& locale : {QLocale::c(), QLocale()})
        for (int month = 1; month <= 12; ++month)
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                QString name = text::folded(locale.monthName(month, format));
                if (name.endsWith(u'.'))
                    name.chop(1);
                if (word == name || (word == u"sept"_s && month == 9))
                    return month;
            }
    return 0;
}

// A day and a month without a year: the last such day, today at the latest.
QDate lastSuch(int month, int day, QDate today) {
    for (int year = today.year(); year >= today.year() - 4; --year)
        if (const QDate found(year, month, day); found.isValid() && found <= today)
            return found;
    return {};
}

// Who names a day of the next two weeks seldom means that of a year ago: both, to be asked about.
Day withComing(Day found, QDate today) {
    constexpr int soon = 14;
    const std::vector<QDate> last = found.days;
    for (const QDate day : last)
        if (const QDate coming = day.addYears(1); coming > today && today.daysTo(coming) <= soon)
            found.days.push_back(coming);
    return found;
}

int ordinalIn(QString word) {
    for (const QString& ending : {u"st"_s, u"nd"_s, u"rd"_s, u"th"_s})
        if (word.endsWith(ending) && word.size() > 2 && word.at(0).isDigit()) {
            word.chop(2);
            break;
        }
    bool good = false;
    const int number = word.toInt(&good);
    return good && number >= 1 && number <= 31 ? number : 0;
}

// "2026-11-12", "11/12", "12.11.", "12.11.2026".
Day numericDay(const QString& word, QDate today) {
    if (const QDate iso = QDate::fromString(word, Qt::ISODate); iso.isValid() && word.size() == 10)
        return {1, {iso}};
    static const QRegularExpression parts(
        u"^([0-9]{1,2})([/.])([0-9]{1,2})(?:\\2([0-9]{4}|[0-9]{2})?)?$"_s);
    const auto match = parts.match(word);
    if (!match.hasMatch())
        return {};
    const int a = match.captured(1).toInt();
    const int b = match.captured(3).toInt();
    const QString yearText = match.captured(4);
    const bool dotted = match.captured(2) == u"."_s;
    // "1.5" is a number before it is a day.
    if (dotted && !word.endsWith(u'.') && yearText.isEmpty())
        return {};
    const int year = yearText.size() == 2 ? 2000 + yearText.toInt() : yearText.toInt();
    const auto made = [&](int month, int day) {
        if (month < 1 || month > 12)
            return QDate();
        return year > 0 ? QDate(year, month, day) : lastSuch(month, day, today);
    };
    Day found{1, {}};
    const QDate monthFirst = dotted ? QDate() : made(a, b);
    const QDate dayFirst = made(b, a);
    for (const QDate day : {monthFirst, dayFirst})
        if (day.isValid() && (found.days.empty() || found.days.front() != day))
            found.days.push_back(day);
    if (found.days.empty())
        return {};
    return year > 0 ? found : withComing(found, today);
}

// "12 nov", "nov 12", "12 november 2026".
Day monthDay(const Words& at, QDate today) {
    for (const bool dayFirst : {true, false}) {
        const int day = ordinalIn(at.plain(dayFirst ? 0 : 1));
        const int month = monthIn(at.plain(dayFirst ? 1 : 0));
        if (day == 0 || month == 0)
            continue;
        bool good = false;
        const int year = at.plain(2).toInt(&good);
        if (good && year >= 1990 && year <= 2200 && QDate(year, month, day).isValid())
            return {3, {QDate(year, month, day)}};
        if (const QDate found = lastSuch(month, day, today); found.isValid())
            return withComing({2, {found}}, today);
    }
    return {};
}

} // namespace

std::optional<double> numberIn(const QString& word) {
    QString plain = word;
    plain.replace(u',', u'.');
    bool good = false;
    const double number = plain.toDouble(&good);
    static const QRegularExpression digits(u"^[0-9]{1,4}(\\.[0-9]{1,2})?$"_s);
    return good && digits.match(plain).hasMatch() ? std::optional(number) : std::nullopt;
}

Length lengthAt(const Words& at, const QuickWords& words) {
    if (const auto [count, minutes] = at.valueOf(words.lengths); count > 0)
        return {count, minutes};
    if (const Length one = lengthInWord(at.plain(), words); one.words > 0) {
        // "1h 30 min", "1h 30"
        if (const auto more = numberIn(at.plain(1)); more && one.minutes % 60 == 0 && *more < 60) {
            if (at.matchesAny(words.minute, 2) > 0)
                return {3, one.minutes + int(*more)};
        } else if (const Length two = lengthInWord(at.plain(1), words);
                   two.words > 0 && two.minutes < 60 && one.minutes % 60 == 0) {
            return {2, one.minutes + two.minutes};
        }
        return one;
    }
    const auto number = numberIn(at.plain());
    if (!number)
        return {};
    if (at.matchesAny(words.minute, 1) > 0)
        return {2, int(*number)};
    if (at.matchesAny(words.hour, 1) == 0)
        return {};
    if (const auto more = numberIn(at.plain(2)); more && *more < 60) { // "1 h 30 [min]"
        const qsizetype unit = at.matchesAny(words.minute, 3);
        if (unit > 0 || *more >= 5)
            return {3 + unit, int(*number) * 60 + int(*more)};
    }
    return {2, int(*number * 60 + 0.5)};
}

Day dayAt(const Words& at, const QuickWords& words, QDate today, bool bare) {
    if (const auto [count, ago] = at.valueOf(words.daysAgo); count > 0)
        return {count, {today.addDays(-ago)}};
    if (const auto number = numberIn(at.plain()); number && *number <= 366) {
        for (const auto& [unit, days] :
             {std::pair{&words.dayUnit, 1}, std::pair{&words.weekUnit, 7}})
            if (at.matchesAny(*unit, 1) > 0 && at.matchesAny(words.ago, 2) > 0)
                return {3, {today.addDays(-int(*number) * days)}};
    }
    const qsizetype last = at.matchesAny(words.last);
    const qsizetype on = at.matchesAny(words.on);
    for (const qsizetype before : {std::max(last, on), qsizetype(0)}) {
        if (before == 0 && !bare)
            continue;
        const int weekday = weekdayIn(at.plain(before));
        if (weekday == 0)
            continue;
        int back = (today.dayOfWeek() - weekday + 7) % 7;
        if (back == 0 && last > 0 && before > 0)
            back = 7;
        return {before + 1, {today.addDays(-back)}};
    }
    for (const qsizetype before : {on, qsizetype(0)}) {
        Words further = at;
        further.skip(before);
        for (Day found : {numericDay(further.plain(), today), monthDay(further, today)})
            if (found.words > 0) {
                found.words += before;
                return found;
            }
    }
    return {};
}

} // namespace tenon::mentoring::quick
