// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bibtexnames.h"

#include "core/exchange/latextext.h"

#include <QStringList>

namespace tenon::exchange {

using namespace Qt::StringLiterals;

namespace {

// Where the text is cut at depth 0 of braces: at commas, at spaces and ties.
QStringList cut(const QString& text, QStringView at) {
    QStringList parts;
    int depth = 0;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\\' && i + 1 < text.size() && text.at(i + 1) != u'{' && text.at(i + 1) != u'}')
            ++i;
        else if (c == u'{')
            ++depth;
        else if (c == u'}')
            --depth;
        else if (depth <= 0 && at.contains(c)) {
            parts.append(text.mid(start, i - start).trimmed());
            start = i + 1;
        }
    }
    parts.append(text.mid(start).trimmed());
    return parts;
}

QStringList words(const QString& text) {
    QStringList found = cut(text, u" ~");
    found.removeAll(QString());
    return found;
}

QStringList cutAtAnd(const QString& text) {
    QStringList names;
    QStringList name;
    for (const QString& word : cut(text, u" ")) {
        if (word.compare(u"and"_s, Qt::CaseInsensitive) == 0) {
            names.append(name.join(u' '));
            name.clear();
        } else {
            name.append(word);
        }
    }
    names.append(name.join(u' '));
    return names;
}

bool isBody(const QString& name) {
    if (!name.startsWith(u'{') || !name.endsWith(u'}'))
        return false;
    int depth = 0;
    for (qsizetype i = 0; i < name.size(); ++i) {
        depth += name.at(i) == u'{' ? 1 : name.at(i) == u'}' ? -1 : 0;
        if (depth == 0 && i + 1 < name.size())
            return false;
    }
    return true;
}

// "von" begins with a small letter; what stands in braces is never taken for it.
bool isVon(const QString& word) {
    return !word.isEmpty() && word.front().isLower();
}

QString plain(const QStringList& latexWords) {
    return fromLatex(latexWords.join(u' ')).simplified();
}

BibName fromWords(const QStringList& all) {
    qsizetype last = all.size() - 1; // where the family name begins
    for (qsizetype i = 0; i + 1 < all.size(); ++i)
        if (isVon(all[i])) {
            last = i;
            break;
        }
    return {plain(all.mid(last)), plain(all.first(last))};
}

// BibLaTeX: "family=Beethoven, given=Ludwig, prefix=van".
bool fromKeys(const QStringList& parts, BibName& name) {
    QString family;
    QString prefix;
    QString suffix;
    for (const QString& part : parts) {
        const QString key = part.section(u'=', 0, 0).trimmed().toLower();
        const QString value = plain({part.section(u'=', 1)});
        if (key == u"family"_s)
            family = value;
        else if (key == u"given"_s)
            name.given = value;
        else if (key == u"prefix"_s)
            prefix = value;
        else if (key == u"suffix"_s)
            suffix = value;
    }
    name.family = (prefix + u' ' + family + u' ' + suffix).simplified();
    return !family.isEmpty();
}

BibName readName(const QString& text, bool& tooMany) {
    if (isBody(text))
        return {plain({text}), {}};
    const QStringList parts = cut(text, u",");
    BibName name;
    if (text.contains(u"family"_s) && text.contains(u'=') && fromKeys(parts, name))
        return name;
    if (parts.size() == 1)
        return fromWords(words(text));
    if (parts.size() == 2)
        return {plain({parts[0]}), plain({parts[1]})};
    if (parts.size() == 3)
        return {plain({parts[0], parts[1]}), plain({parts[2]})};
    tooMany = true;
    return {plain({text}), {}};
}

} // namespace

BibNames readBibNames(const QString& latex) {
    BibNames read;
    for (const QString& name : cutAtAnd(latex.simplified())) {
        if (name.isEmpty())
            continue;
        if (name.compare(u"others"_s, Qt::CaseInsensitive) == 0)
            read.others = true;
        else
            read.names.push_back(readName(name, read.tooMany));
    }
    return read;
}

} // namespace tenon::exchange
