// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a line typed in a hurry: its words, lengths and days. The inside of
// readQuickMeeting(); others use quickmeeting.h.
#pragma once

#include "core/base/text.h"
#include "core/mentoring/quickmeeting.h"

#include <algorithm>

namespace tenon::mentoring::quick {

// The line as words, and a place in it. Words are compared folded, without the comma or full stop
// that follows them; the topic keeps them as they were typed.
class Words {
public:
    explicit Words(const QString& line) : m_typed(line.split(u' ', Qt::SkipEmptyParts)) {
        for (const QString& word : m_typed) {
            QString plain = text::folded(word);
            const bool digits = !plain.isEmpty() && plain.at(0).isDigit(); // "12.11."
            while (plain.size() > 1 && (QStringLiteral(",;:!").contains(plain.back()) ||
                                        (plain.endsWith(u'.') && !digits)))
                plain.chop(1);
            m_plain << plain;
        }
    }

    bool atEnd() const { return m_at >= m_plain.size(); }
    bool isLast(qsizetype length) const { return m_at + length == m_plain.size(); }
    QString plain(qsizetype ahead = 0) const { return m_plain.value(m_at + ahead); }
    QString take() { return m_typed.value(m_at++); }
    void skip(qsizetype words) { m_at += words; }
    qsizetype place() const { return m_at; }

    // How many words phrase has where it stands here, ahead words from now; 0 where it does not.
    qsizetype matches(const QString& phrase, qsizetype ahead = 0) const {
        const QStringList parts = text::folded(phrase).split(u' ', Qt::SkipEmptyParts);
        for (qsizetype i = 0; i < parts.size(); ++i)
            if (m_plain.value(m_at + ahead + i) != parts[i])
                return 0;
        return parts.size();
    }
    // The longest of several.
    qsizetype matchesAny(const QStringList& phrases, qsizetype ahead = 0) const {
        qsizetype longest = 0;
        for (const QString& phrase : phrases)
            longest = std::max(longest, matches(phrase, ahead));
        return longest;
    }
    template <class Value>
    std::pair<qsizetype, Value> valueOf(const std::vector<std::pair<Value, QString>>& phrases,
                                        qsizetype ahead = 0) const {
        std::pair<qsizetype, Value> best{0, Value{}};
        for (const auto& [value, phrase] : phrases)
            if (const qsizetype length = matches(phrase, ahead); length > best.first)
                best = {length, value};
        return best;
    }

private:
    QStringList m_typed;
    QStringList m_plain;
    qsizetype m_at = 0;
};

// "45", "1.5", "1,5"; nothing for other words.
std::optional<double> numberIn(const QString& word);

struct Length {
    qsizetype words = 0; // 0: there is none here
    int minutes = 0;
};

// With a unit, or in words.
Length lengthAt(const Words& at, const QuickWords& words);

struct Day {
    qsizetype words = 0;
    std::vector<QDate> days; // more than one where it can be read in two ways
};

// bare: whether a weekday may stand alone.
Day dayAt(const Words& at, const QuickWords& words, QDate today, bool bare);

} // namespace tenon::mentoring::quick
