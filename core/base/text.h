// SPDX-License-Identifier: GPL-3.0-or-later
// Text that comes from people and files, made safe to keep and to compare. SQLite folds case for
// ASCII only, so folding happens here.
#pragma once

#include <QDate>
#include <QString>

namespace tenon::text {

// NFC, without control characters (line breaks and tabs stay), unpaired surrogates replaced,
// trimmed at both ends.
QString cleaned(const QString& raw);

// The same on one line: every run of white space is one space.
QString cleanedLine(const QString& raw);

// For comparing and searching: NFKD without marks, case-folded, one space between words.
// "Åsa  Öberg" becomes "asa oberg".
QString folded(const QString& text);

// Whether each of the words stands in text; both folded.
bool holdsAll(const QString& text, const QStringList& words);

// True when text holds characters that reorder what is shown (U+202A to U+202E, U+2066 to U+2069).
bool hasDirectionOverride(const QString& text);

// A plausible e-mail address: one @, something on both sides, no spaces, at most 254 characters.
bool isEmail(const QString& text);

// What is said in one line: the parts that say something, with between in between.
QString joined(QStringList parts, const QString& between = QStringLiteral(" · "));

// A day for people to read, in the reader's language: "1 Aug 2019".
QString dayText(QDate day);

} // namespace tenon::text
