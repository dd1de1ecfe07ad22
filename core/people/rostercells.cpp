// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/rostercells.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace tenon::people {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Roster)
};

constexpr int oldestYear = 1900;
constexpr int yearsAhead = 2; // an appointment may be known that long before it begins

QString shortened(const QString& cell) {
    return cell.size() > 60 ? cell.left(59) + u'…' : cell;
}

// A hyphen in a code or a title is as good as a space: "Tenure-track" and "tenure track".
QString wordKey(const QString& text) {
    return text::folded(text).replace(u'-', u' ').simplified();
}

template <class T>
bool isCalled(const T& one, const QString& key) {
    const QStringList words = QStringList{one.code, one.title} + one.synonyms;
    return std::any_of(words.begin(), words.end(),
                       [&](const QString& word) { return wordKey(word) == key; });
}

template <class T>
CellReading<QString> readCode(const QString& cell, const std::vector<T>& all,
                              const QString& problem) {
    QStringList titles;
    for (const T& one : all) {
        if (isCalled(one, wordKey(cell)))
            return {one.code, {}};
        titles.append(one.title);
    }
    return {std::nullopt, problem.arg(shortened(cell), titles.join(u", "_s))};
}

CellReading<QDate> dateProblem(const QString& message) {
    return {std::nullopt, message};
}

CellReading<QDate> inBounds(int year, int month, int day, const QString& cell, QDate today) {
    const QDate date(year, month, day);
    if (!date.isValid())
        return dateProblem(Tr::tr("\"%1\" is not a day of the calendar.").arg(shortened(cell)));
    if (year < oldestYear)
        return dateProblem(
            Tr::tr("\"%1\" is before the year %2.").arg(shortened(cell)).arg(oldestYear));
    if (date > today.addYears(yearsAhead))
        return dateProblem(
            Tr::tr("\"%1\" is more than %2 years ahead.").arg(shortened(cell)).arg(yearsAhead));
    return {date, {}};
}

// 8/16/2026 or 16/8/2026, but not 8/9/2026, which is two days.
CellReading<QDate> readFigures(int first, int second, int year, const QString& cell, QDate today) {
    if (first <= 12 && second <= 12 && first != second)
        return dateProblem(
            Tr::tr("\"%1\" is ambiguous: it can be %2 or %3. Write it as 2026-08-16.")
                .arg(shortened(cell), text::dayText(QDate(year, first, second)),
                     text::dayText(QDate(year, second, first))));
    if (first > 12)
        return inBounds(year, second, first, cell, today);
    return inBounds(year, first, second, cell, today);
}

// 1 to 12 for a month's name or its beginning, in English or the reader's language; 0 for none.
int monthNamed(const QString& word) {
    const QString key = text::folded(word);
    if (key.size() < 3)
        return 0;
    for (int month = 1; month <= 12; ++month)
        for (const QLocale& locale : {QLocale::c(), QLocale()})
            if (text::folded(locale.standaloneMonthName(month)).startsWith(key) ||
                (key == u"sept"_s && month == 9))
                return month;
    return 0;
}

CellReading<QDate> notADate(const QString& cell) {
    return dateProblem(
        Tr::tr("\"%1\" is not a date. Write it as 2026-08-16.").arg(shortened(cell)));
}

// 16 Aug 2026, August 16th, 2026
CellReading<QDate> readWords(const QString& cell, QDate today) {
    static const QRegularExpression dayFirst(
        u"^(\\d{1,2})(?:st|nd|rd|th|\\.)?[\\s-]+(\\p{L}+)\\.?[\\s,-]+(\\d{4})$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression monthFirst(
        u"^(\\p{L}+)\\.?[\\s-]+(\\d{1,2})(?:st|nd|rd|th)?[\\s,-]+(\\d{4})$"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const auto m = dayFirst.match(cell); m.hasMatch())
        if (const int month = monthNamed(m.captured(2)))
            return inBounds(m.captured(3).toInt(), month, m.captured(1).toInt(), cell, today);
    if (const auto m = monthFirst.match(cell); m.hasMatch())
        if (const int month = monthNamed(m.captured(1)))
            return inBounds(m.captured(3).toInt(), month, m.captured(2).toInt(), cell, today);
    return notADate(cell);
}

} // namespace

CellReading<QString> readRank(const QString& cell, const policy::PolicyPack& pack) {
    return readCode(cell, pack.ranks,
                    Tr::tr("\"%1\" is not a rank of the policy. Its ranks are: %2."));
}

CellReading<QString> readTrack(const QString& cell, const policy::PolicyPack& pack) {
    return readCode(cell, pack.tracks,
                    Tr::tr("\"%1\" is not a track of the policy. Its tracks are: %2."));
}

CellReading<QDate> readDate(const QString& cell, QDate today) {
    static const QRegularExpression yearFirst(
        u"^([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})(?:[T ][0-9:.]+Z?)?$"_s);
    static const QRegularExpression yearLast(u"^([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})$"_s);
    static const QRegularExpression shortYear(u"^[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{2}$"_s);
    if (const auto m = yearFirst.match(cell); m.hasMatch())
        return inBounds(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt(), cell,
                        today);
    if (const auto m = yearLast.match(cell); m.hasMatch())
        return readFigures(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt(),
                           cell, today);
    if (shortYear.match(cell).hasMatch())
        return dateProblem(Tr::tr("\"%1\" is ambiguous: write the year with four figures, as "
                                  "2026-08-16.")
                               .arg(shortened(cell)));
    return readWords(cell, today);
}

CellReading<bool> readYesNo(const QString& cell) {
    static const QStringList yes = {u"yes"_s, u"y"_s, u"true"_s,    u"t"_s,
                                    u"1"_s,   u"x"_s, u"tenured"_s, u"✓"_s};
    static const QStringList no = {u"no"_s,
                                   u"n"_s,
                                   u"false"_s,
                                   u"f"_s,
                                   u"0"_s,
                                   u"not tenured"_s,
                                   u"untenured"_s,
                                   u"probationary"_s,
                                   u"tenure track"_s,
                                   u"non tenured"_s};
    const QString key = wordKey(cell);
    if (yes.contains(key))
        return {true, {}};
    if (no.contains(key))
        return {false, {}};
    return {
        std::nullopt,
        Tr::tr("\"%1\" is neither yes nor no. Write yes, no, or nothing.").arg(shortened(cell))};
}

} // namespace tenon::people
