// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bibtexparser.h"

#include "core/base/text.h"
#include "core/exchange/bibtexcursor.h"
#include "core/exchange/itemdraft.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace tenon::exchange {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(BibTeX)
};

// What macros and cross-references may add to a file altogether: a few lines could ask for more
// than any memory holds.
constexpr qsizetype mostAddedText = 16 * 1024 * 1024;
constexpr std::size_t mostFields = 1000; // of one entry
constexpr int mostWarnings = 20;         // of one entry

class BibParser {
public:
    BibParser(QStringView text, const ImportLimits& limits, const CancelToken& cancel)
        : m_in(text, limits), m_limits(limits), m_cancel(cancel) {
        for (const QString& month : {u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
                                     u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s})
            m_macros.insert(month, month);
    }

    Result<BibFile> parse() {
        while (m_in.toNextAt()) {
            if (m_cancel.isCancelled())
                return cancelledReading();
            if (qsizetype(m_file.entries.size() + m_file.refused.size()) >= m_limits.records)
                return unreadable(Tr::tr("The file has more than %1 entries, the most that is "
                                         "read at once. Please divide it.")
                                      .arg(m_limits.records),
                                  m_in.line());
            readBlock();
        }
        inheritAll();
        return std::move(m_file);
    }

private:
    // Braces are counted as BibTeX does, backslash or not; where that fails, once more with \{ and
    // \} passed over, as other programs write them.
    void readBlock() {
        const BibCursor::Place start = m_in.place();
        if (readOne())
            return;
        const QString reason = m_reason;
        const QString key = m_key;
        m_in.goTo(start);
        m_in.passEscapes(true);
        const bool read = m_in.opens() && m_in.hasEscapesAhead() && readOne();
        m_in.passEscapes(false);
        if (read)
            return;
        m_file.refused.push_back({bibPlace(start.line, key), reason});
        m_in.goTo(start);
        m_in.step();
    }

    bool fail(const QString& reason) {
        m_reason = reason;
        return false;
    }

    bool readOne() {
        m_key.clear();
        const int line = m_in.line();
        m_in.step(); // the @
        m_in.passSpace();
        const QString type = m_in.word().toLower();
        m_in.passSpace();
        const QChar open = m_in.peek();
        if (type.isEmpty() || (open != u'{' && open != u'('))
            return fail(Tr::tr("After the @ there is no entry: “@%1”.").arg(type.left(40)));
        if (type == u"comment"_s || type == u"preamble"_s)
            return m_in.passGroup(), true;
        m_in.step();
        m_close = open == u'{' ? u'}' : u')';
        return type == u"string"_s ? readMacro() : readEntry(type, line);
    }

    bool readMacro() {
        BibEntry entry;
        while (true) {
            m_in.passSpace();
            if (!readField(entry))
                return false;
            m_macros.insert(entry.fields.back().name, entry.fields.back().value);
            entry.fields.clear();
            m_in.passSpace();
            if (m_in.peek() == u',')
                m_in.step();
            m_in.passSpace();
            if (closes())
                return true;
        }
    }

    bool closes() {
        if (m_in.peek() != m_close)
            return false;
        m_in.step();
        m_in.leaveEntry();
        return true;
    }

    bool readEntry(const QString& type, int line) {
        BibEntry entry{type, {}, line, {}, {}};
        readKey(entry);
        m_key = entry.key;
        while (true) {
            m_in.passSpace();
            while (m_in.peek() == u',') {
                m_in.step();
                m_in.passSpace();
            }
            if (closes())
                break;
            if (m_in.atEnd() || m_in.atEntry())
                return fail(Tr::tr("The entry is not closed before line %1.").arg(m_in.line()));
            if (entry.fields.size() >= mostFields)
                return fail(Tr::tr("The entry has more than %1 fields.").arg(mostFields));
            if (!readField(entry))
                return false;
            if (!endOfField(entry))
                return false;
        }
        if (m_keys.contains(entry.key) && !entry.key.isEmpty())
            warn(entry, Tr::tr("The key “%1” stands in the file more than once.")
                            .arg(text::cleanedLine(entry.key.left(100))));
        else
            m_keys.insert(entry.key, m_file.entries.size());
        m_file.entries.push_back(std::move(entry));
        return true;
    }

    void readKey(BibEntry& entry) {
        m_in.passSpace();
        const BibCursor::Place before = m_in.place();
        entry.key = m_in.until(m_close == u')' ? u",={}\")"_s : u",={}\""_s).trimmed();
        if (m_in.peek() == u'=') { // no key: that was the first field's name
            m_in.goTo(before);
            entry.key.clear();
        }
        m_in.passSpace();
        if (entry.key.isEmpty())
            warn(entry, Tr::tr("The entry has no key."));
        else if (m_in.peek() != u',' && m_in.peek() != m_close)
            warn(entry, Tr::tr("A comma is missing after the key (line %1); the entry was read as "
                               "if it stood there.")
                            .arg(m_in.line()));
    }

    static void warn(BibEntry& entry, const QString& warning) {
        if (entry.warnings.size() < mostWarnings)
            entry.warnings.append(warning);
    }

    // A comma, the end, or a comma that was forgotten before the next "name =".
    bool endOfField(BibEntry& entry) {
        m_in.passSpace();
        if (m_in.peek() == u',' || m_in.peek() == m_close)
            return true;
        if (m_in.atEnd() || m_in.atEntry())
            return fail(Tr::tr("The entry is not closed before line %1.").arg(m_in.line()));
        const int line = m_in.line();
        const BibCursor::Place before = m_in.place();
        const QString next = m_in.name();
        m_in.passSpace();
        const bool forgotten = !next.isEmpty() && m_in.peek() == u'=';
        m_in.goTo(before);
        const QString last = entry.fields.back().name.left(40);
        if (!forgotten)
            return fail(Tr::tr("After the value of “%1” there should be a comma or the end of the "
                               "entry (line %2).")
                            .arg(last)
                            .arg(line));
        warn(entry,
             Tr::tr("A comma is missing before “%1” (line %2); the entry was read as if it stood "
                    "there.")
                 .arg(next.left(40))
                 .arg(line));
        return true;
    }

    bool readField(BibEntry& entry) {
        const int line = m_in.line();
        const QString name = m_in.name().toLower();
        m_in.passSpace();
        if (name.isEmpty())
            return fail(Tr::tr("Here should be the name of a field (line %1).").arg(line));
        if (m_in.peek() != u'=')
            return fail(Tr::tr("After “%1” there should be an equals sign (line %2).")
                            .arg(name.left(40))
                            .arg(line));
        m_in.step();
        BibField field{text::cleanedLine(name.left(200)), {}};
        if (!readValue(entry, field))
            return false;
        entry.fields.push_back(std::move(field));
        return true;
    }

    bool readValue(BibEntry& entry, BibField& field) {
        while (true) {
            m_in.passSpace();
            const int line = m_in.line();
            const QChar c = m_in.peek();
            bool read = true;
            if (c == u'{' || c == u'"')
                read = m_in.group(field.value);
            else
                read = readBare(entry, field.value);
            if (!read)
                return fail(m_in.trouble().isEmpty()
                                ? Tr::tr("“%1” has no value (line %2).").arg(field.name).arg(line)
                                : m_in.trouble());
            if (field.value.size() > m_limits.fieldCharacters)
                return fail(Tr::tr("“%1” is longer than %2 characters, the most that is read.")
                                .arg(field.name)
                                .arg(m_limits.fieldCharacters));
            m_in.passSpace();
            if (m_in.peek() != u'#')
                return true;
            m_in.step();
        }
    }

    // A number or a macro's name.
    bool readBare(BibEntry& entry, QString& value) {
        const QString word = m_in.name();
        if (word.isEmpty())
            return false;
        if (word.front().isDigit()) {
            value += word;
            return true;
        }
        const auto macro = m_macros.constFind(word.toLower());
        if (macro == m_macros.constEnd()) {
            warn(entry, Tr::tr("The abbreviation “%1” is not explained in the file; it "
                               "is kept as it stands.")
                            .arg(text::cleanedLine(word.left(100))));
            value += word;
            return true;
        }
        m_added += macro->size();
        if (m_added > mostAddedText) {
            warn(entry, Tr::tr("Abbreviations would make the file too large; “%1” is "
                               "kept as it stands.")
                            .arg(text::cleanedLine(word.left(100))));
            value += word;
            return true;
        }
        value += *macro;
        return true;
    }

    void inheritAll() {
        for (BibEntry& entry : m_file.entries)
            if (entry.field(u"crossref"))
                inherit(entry);
    }

    // Along the chain of cross-references, once for each: a circle ends where it began.
    void inherit(BibEntry& entry) {
        QSet<QString> names;
        for (const BibField& field : entry.fields)
            names.insert(field.name);
        QSet<QString> seen{entry.key};
        QString next = entry.field(u"crossref")->value.trimmed();
        for (int step = 0; !next.isEmpty() && step < m_limits.depth; ++step) {
            const auto found = m_keys.constFind(next);
            if (found == m_keys.constEnd()) {
                warn(entry, Tr::tr("The entry “%1” it refers to is not in the file.")
                                .arg(text::cleanedLine(next.left(100))));
                return;
            }
            if (seen.contains(next)) {
                warn(entry, Tr::tr("Its cross-references go round in a circle; they end at “%1”.")
                                .arg(text::cleanedLine(next.left(100))));
                return;
            }
            seen.insert(next);
            const BibEntry& parent = m_file.entries[*found];
            takeOver(entry, names, parent);
            const BibField* further = parent.field(u"crossref");
            next = further ? further->value.trimmed() : QString();
        }
    }

    static bool isOwn(const QString& name) {
        static const QSet<QString> own = {u"crossref"_s, u"xref"_s,    u"ids"_s,  u"entryset"_s,
                                          u"label"_s,    u"sortkey"_s, u"file"_s, u"abstract"_s,
                                          u"keywords"_s, u"doi"_s,     u"url"_s,  u"pages"_s};
        return own.contains(name);
    }

    void takeOver(BibEntry& entry, QSet<QString>& names, const BibEntry& parent) {
        const bool article = entry.type == u"article"_s;
        const bool book = entry.type == u"book"_s;
        for (const BibField& given : parent.fields) {
            QString name = given.name;
            if (isOwn(name))
                continue;
            if (name == u"title"_s && !book)
                name = article ? u"journaltitle"_s : u"booktitle"_s;
            else if (name == u"author"_s && entry.type != u"inbook"_s)
                continue;
            if (names.contains(name) || entry.fields.size() >= mostFields ||
                m_added + given.value.size() > mostAddedText)
                continue;
            m_added += given.value.size();
            names.insert(name);
            entry.fields.push_back({name, given.value});
        }
    }

    BibCursor m_in;
    ImportLimits m_limits;
    CancelToken m_cancel;
    BibFile m_file;
    QHash<QString, QString> m_macros;
    QHash<QString, std::size_t> m_keys;
    qsizetype m_added = 0;
    QChar m_close;
    QString m_key;
    QString m_reason;
};

} // namespace

QString bibPlace(int line, const QString& key) {
    const QString shown = text::cleanedLine(key.left(100));
    return shown.isEmpty() ? Tr::tr("line %1").arg(line)
                           : Tr::tr("line %1: %2").arg(QString::number(line), shown);
}

const BibField* BibEntry::field(QStringView name) const {
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&](const BibField& one) { return one.name == name; });
    return found == fields.end() ? nullptr : &*found;
}

Result<BibFile> parseBibtex(QStringView text, const ImportLimits& limits,
                            const CancelToken& cancel) {
    return BibParser(text, limits, cancel).parse();
}

} // namespace tenon::exchange
