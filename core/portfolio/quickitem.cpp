// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/quickitem.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace tenon::portfolio {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(QuickItem)
};

// 1 to 12; 0 for what is no month.
int monthOf(const QString& name) {
    const QString word = text::folded(name).remove(u'.');
    if (word.size() < 3)
        return 0;
    for (const QLocale& locale : {QLocale::c(), QLocale()})
        for (int month = 1; month <= 12; ++month) {
            const QString whole = text::folded(locale.monthName(month));
            const QString brief =
                text::folded(locale.monthName(month, QLocale::ShortFormat)).remove(u'.');
            if (word == whole || word == brief || (word == u"sept" && month == 9))
                return month;
        }
    return 0;
}

std::optional<PartialDate> valid(const PartialDate& date) {
    return date.isValid() ? std::optional(date) : std::nullopt;
}

// Date phrases at the end of a line, the longest first.
std::optional<std::pair<QString, PartialDate>> trailingDate(const QStringList& words, QDate today) {
    for (qsizetype count = std::min<qsizetype>(3, words.size()); count >= 1; --count) {
        const QString phrase = words.mid(words.size() - count).join(u' ');
        if (auto date = dateFromText(phrase, today))
            return std::pair(phrase, *date);
    }
    return std::nullopt;
}

QString withoutEndOfSentence(QString text) {
    while (!text.isEmpty() && (text.back() == u',' || text.back() == u';' || text.back() == u'-' ||
                               text.back().isSpace()))
        text.chop(1);
    return text;
}

} // namespace

std::optional<PartialDate> dateFromText(const QString& text, QDate today) {
    static const QRegularExpression words(u"^(?:(\\d{1,2})\\.? )?(\\p{L}{3,}\\.?),? (\\d{4})$"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    const QString phrase = text::cleanedLine(text);
    if (auto iso = PartialDate::fromIso(phrase))
        return iso;
    const QString folded = text::folded(phrase);
    if (folded == u"today" || folded == text::folded(Tr::tr("today")))
        return PartialDate(today);
    if (folded == u"yesterday" || folded == text::folded(Tr::tr("yesterday")))
        return PartialDate(today.addDays(-1));
    const auto match = words.match(phrase);
    const int month = match.hasMatch() ? monthOf(match.captured(2)) : 0;
    if (month == 0)
        return std::nullopt;
    const int day = match.captured(1).toInt();
    if (!match.captured(1).isEmpty() && day == 0)
        return std::nullopt;
    return valid(PartialDate::of(match.captured(3).toInt(), month, day));
}

WholeItem quickItem(const QString& line, QDate today) {
    WholeItem whole;
    QStringList words;
    for (const QString& word : text::cleanedLine(line).split(u' ', Qt::SkipEmptyParts)) {
        if (word.size() > 1 && word.startsWith(u'#'))
            whole.tags.push_back({{}, {}, word.mid(1)});
        else
            words << word;
    }
    const auto date = trailingDate(words, today);
    whole.item.started = date ? date->second : PartialDate(today);
    const bool bareYear = date && date->second.precision() == PartialDate::Precision::Year;
    if (date && !bareYear)
        words = words.mid(0, words.size() - date->first.split(u' ').size());
    whole.item.title = withoutEndOfSentence(words.join(u' '));
    return whole;
}

} // namespace tenon::portfolio
