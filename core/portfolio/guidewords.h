// SPDX-License-Identifier: GPL-3.0-or-later
// Words made comparable: folded, British and American spelling made one, and brought back to a
// stem. Light on purpose: what two words share must stay plain to whoever writes the guide.
#pragma once

#include <QString>

#include <vector>

namespace tenon::portfolio {

struct Word {
    QString text; // as it was written
    QString folded;
};

// The words of a text, at most so many; apostrophes join, everything else divides. Of a very long
// text only the beginning is read.
std::vector<Word> wordsIn(const QString& text, std::size_t most = 64);

// "catalogued", "cataloging" and "catalogue" have one stem. For folded English words.
QString stemOf(const QString& folded);

// Whether one becomes the other by at most so many letters put in, left out, changed or swapped.
bool isWithin(const QString& one, const QString& other, int letters);

} // namespace tenon::portfolio
