// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ris.h"

#include "core/base/text.h"
#include "core/exchange/importdates.h"
#include "core/exchange/itemdraft.h"
#include "core/exchange/taggedlines.h"
#include "core/exchange/textdecoding.h"

#include <QCoreApplication>
#include <QSet>

namespace tenon::exchange {

using namespace Qt::StringLiterals;
using namespace portfolio;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Ris)
};

struct TypeRow {
    const char* tag;
    ItemType type;
    const char* genre = ""; // where the type does not say it all
};

constexpr TypeRow types[] = {
    {"JOUR", ItemType::Article},
    {"EJOUR", ItemType::Article},
    {"JFULL", ItemType::EditedBook, "journal issue"},
    {"MGZN", ItemType::Column, "magazine"},
    {"NEWS", ItemType::Column, "newspaper"},
    {"BLOG", ItemType::Column, "blog"},
    {"ELEC", ItemType::Column, "website"},
    {"ICOMM", ItemType::Column, "website"},
    {"BOOK", ItemType::Book},
    {"EBOOK", ItemType::Book},
    {"EDBOOK", ItemType::EditedBook},
    {"CONF", ItemType::Presentation},
    {"CHAP", ItemType::Chapter},
    {"ECHAP", ItemType::Chapter},
    {"ENCYC", ItemType::Chapter, "encyclopedia entry"},
    {"DICT", ItemType::Chapter, "dictionary entry"},
    {"CPAPER", ItemType::Presentation},
    {"SLIDE", ItemType::Presentation},
    {"COMP", ItemType::DigitalWork, "software"},
    {"DATA", ItemType::DigitalWork, "dataset"},
    {"VIDEO", ItemType::DigitalWork, "video"},
    {"MPCT", ItemType::DigitalWork, "film"},
    {"SOUND", ItemType::DigitalWork, "sound recording"},
    {"ART", ItemType::DigitalWork, "artwork"},
    {"GRANT", ItemType::Grant},
    {"UNPB", ItemType::WorkInProgress},
    {"UNPD", ItemType::WorkInProgress},
    {"INPR", ItemType::Article},
    {"ABST", ItemType::Article, "abstract"},
    {"THES", ItemType::Other, "thesis"},
    {"RPRT", ItemType::Other, "report"},
    {"STAND", ItemType::Other, "standard"},
    {"PAT", ItemType::Other, "patent"},
    {"GEN", ItemType::Other},
};

struct FieldRow {
    const char* tag;
    const char* name;
};

// What means the same whatever the type.
constexpr FieldRow common[] = {
    {"VL", "volume"},
    {"IS", "issue"},
    {"PB", "publisher"},
    {"CY", "publisher_place"},
    {"PP", "publisher_place"},
    {"ET", "edition"},
    {"LA", "language"},
    {"Y2", "accessed"},
    {"N1", "note"},
    {"N2", "abstract"},
    {"AB", "abstract"},
    {"ST", "short_title"},
    {"NV", "number_of_volumes"},
    {"J2", "container_title_short"},
    {"JA", "container_title_short"},
    {"J1", "container_title_short"},
    {"DB", "database"},
    {"DP", "database_provider"},
    {"AD", "author_address"},
    {"CN", "call_number"},
    {"RP", "reprint_status"},
    {"RI", "reviewed_title"},
    {"TT", "translated_title"},
    {"C2", "c2"},
};

class Record {
public:
    Record(const TaggedLine& first, const ImportLimits& limits)
        : m_line(first.line), m_limits(limits) {
        m_lines.push_back(first);
    }

    bool isFull() const { return m_lines.size() >= mostLines; }
    void add(const TaggedLine& line) { m_lines.push_back(line); }

    // A line without a tag goes on with the one before; an empty one ends nothing.
    void goOn(const QString& text) {
        TaggedLine& last = m_lines.back();
        if (m_lines.size() == 1 || text.isEmpty() || last.value.size() > m_limits.fieldCharacters)
            return;
        const bool listed = last.tag == u"N1"_s;
        last.value += (listed ? u'\n' : u' ') + text;
    }

    Status readInto(ImportReading& reading, bool closed) {
        ItemDraft draft(place(), m_limits);
        m_draft = &draft;
        setType();
        for (std::size_t i = 1; i < m_lines.size(); ++i)
            take(m_lines[i]);
        takeDates();
        takePages();
        if (!draft.has(u"container_title"_s) && isIn({ItemType::Article, ItemType::BookReview}))
            draft.keep(u"container_title"_s, draft.field(u"container_title_short"_s));
        if (!closed)
            draft.warn(Tr::tr("The record is not closed with a line “ER  -”."));
        draft.settleAsWork();
        return draft.addTo(reading);
    }

    static constexpr std::size_t mostLines = 20000;

private:
    QString place() const {
        for (const TaggedLine& line : m_lines)
            if (line.tag == u"ID"_s && !line.value.isEmpty())
                return Tr::tr("line %1: %2").arg(QString::number(m_line), line.value.left(100));
        return Tr::tr("line %1").arg(m_line);
    }

    void setType() {
        const QString tag = m_lines.front().value.toUpper();
        for (const TypeRow& row : types)
            if (tag == QLatin1StringView(row.tag)) {
                m_draft->item().type = row.type;
                m_draft->keep(u"genre"_s, QString::fromUtf8(row.genre));
                if (tag == u"INPR"_s)
                    m_draft->setStatus(ItemStatus::InPress);
                return;
            }
        m_draft->keep(u"entry_type"_s, tag);
        m_draft->warn(Tr::tr("“%1” is not a type of record that is known; it became other work.")
                          .arg(tag.left(40)));
    }

    bool isIn(std::initializer_list<ItemType> wanted) const {
        for (const ItemType type : wanted)
            if (m_draft->item().type == type)
                return true;
        return false;
    }

    void take(const TaggedLine& line) {
        if (line.value.isEmpty())
            return;
        if (!takePeople(line) && !takeTitles(line) && !takeIdentifier(line) && !takeSpecial(line))
            m_draft->keep(nameOf(line.tag), line.value);
    }

    static QString nameOf(const QString& tag) {
        for (const FieldRow& row : common)
            if (tag == QLatin1StringView(row.tag))
                return QString::fromLatin1(row.name);
        return tag.toLower();
    }

    bool takePeople(const TaggedLine& line) {
        const QString& tag = line.tag;
        if (tag == u"AU"_s || tag == u"A1"_s)
            m_draft->addPersonInOrder(Part::Author, line.value);
        else if (tag == u"ED"_s || tag == u"A2"_s)
            m_draft->addPersonInOrder(Part::Editor, line.value);
        else if (tag == u"A4"_s)
            m_draft->addPersonInOrder(Part::Translator, line.value);
        else if (tag == u"A3"_s)
            m_draft->addPersonInOrder(isIn({ItemType::Book, ItemType::Chapter}) ? Part::Editor
                                                                                : Part::Contributor,
                                      line.value);
        else
            return false;
        return true;
    }

    // T2 and its like: the journal of an article, the book of a chapter, the event of a paper.
    bool takeTitles(const TaggedLine& line) {
        const QString& tag = line.tag;
        const bool inBook = isIn({ItemType::Chapter});
        if (tag == u"TI"_s || tag == u"T1"_s || tag == u"CT"_s)
            return takeTitle(line.value);
        if (tag == u"BT"_s && !inBook)
            return isIn({ItemType::Book, ItemType::EditedBook}) && takeTitle(line.value);
        if (tag == u"BT"_s || tag == u"JO"_s || tag == u"JF"_s)
            return m_draft->keep(u"container_title"_s, line.value), true;
        if (tag == u"T2"_s && isIn({ItemType::Book, ItemType::EditedBook}))
            return m_draft->keep(u"series"_s, line.value), true;
        if (tag == u"T2"_s && isIn({ItemType::Presentation}))
            return m_draft->keep(u"event"_s, line.value), true;
        if (tag == u"T2"_s)
            return m_draft->keep(u"container_title"_s, line.value), true;
        if (tag == u"T3"_s)
            return m_draft->keep(u"series"_s, line.value), true;
        return false;
    }

    bool takeTitle(const QString& title) {
        if (m_draft->item().title.isEmpty())
            m_draft->setTitle(title);
        else if (m_draft->item().title != text::cleanedLine(title))
            m_draft->keep(u"other_title"_s, title);
        return true;
    }

    bool takeIdentifier(const TaggedLine& line) {
        if (line.tag == u"DO"_s)
            m_draft->addIdentifier(IdentifierKind::Doi, line.value);
        else if (line.tag == u"UR"_s)
            m_draft->addIdentifier(IdentifierKind::Url, line.value);
        else if (line.tag == u"SN"_s)
            takeSerial(line.value);
        else if (line.tag == u"AN"_s && line.value.startsWith(u"WOS:"_s))
            m_draft->addIdentifier(IdentifierKind::Wos, line.value);
        else
            return false;
        return true;
    }

    // SN holds an ISSN or an ISBN, whichever has its number of digits; else it stays a field.
    void takeSerial(const QString& value) {
        if (!normalizedIdentifier(IdentifierKind::Issn, value.left(9)).isEmpty() &&
            normalizedIdentifier(IdentifierKind::Isbn, value).isEmpty())
            m_draft->addIdentifier(IdentifierKind::Issn, value.left(9));
        else if (!normalizedIdentifier(IdentifierKind::Isbn, value).isEmpty())
            m_draft->addIdentifier(IdentifierKind::Isbn, value);
        if (normalizedIdentifier(IdentifierKind::Issn, value).isEmpty() &&
            normalizedIdentifier(IdentifierKind::Isbn, value).isEmpty())
            m_draft->keep(u"sn"_s, value);
    }

    bool takeSpecial(const TaggedLine& line) {
        const QString& tag = line.tag;
        if (tag == u"KW"_s)
            m_draft->addTag(line.value);
        else if (tag == u"PY"_s || tag == u"Y1"_s)
            m_year = m_year.isEmpty() ? line.value : m_year;
        else if (tag == u"DA"_s)
            m_date = line.value;
        else if (tag == u"SP"_s)
            m_first = line.value;
        else if (tag == u"EP"_s)
            m_last = line.value;
        else if (tag == u"PB"_s && isIn({ItemType::Other}) && m_draft->has(u"genre"_s) &&
                 m_draft->item().organization.isEmpty())
            m_draft->item().organization = m_draft->line(line.value); // of a thesis, a report
        else if (tag == u"C1"_s && isIn({ItemType::Presentation}))
            m_draft->keep(u"event_place"_s, line.value);
        else if (tag == u"ID"_s)
            m_draft->keep(u"id"_s, line.value);
        else
            return false;
        return true;
    }

    // "1948/07/15/", "1948/07//", "2020//", "2018-03-01", "1948", and "15 Mar 2020".
    static std::optional<PartialDate> dateOf(const QString& value) {
        if (const auto words = dateInWords(value))
            return words;
        const QStringList parts = value.split(value.contains(u'/') ? u'/' : u'-');
        return dateOfParts(parts.value(0), parts.value(1), parts.value(2));
    }

    // DA is the more exact of the two, where it is of the same year.
    void takeDates() {
        const auto year = dateOf(m_year);
        const auto date = dateOf(m_date);
        if (!m_year.isEmpty() && !year)
            setBroken(m_year, u"py"_s);
        else if (year)
            m_draft->item().started = *year;
        if (date && (!year || (date->year() == year->year() &&
                               int(date->precision()) >= int(year->precision()))))
            m_draft->item().started = *date;
        else if (!m_date.isEmpty() && (!date || date->year() != year->year()))
            m_draft->keep(u"da"_s, m_date);
        const QString other = (m_year.isEmpty() ? m_date : m_year).section(u'/', 3);
        if (!other.isEmpty())
            m_draft->keep(u"date_note"_s, other); // a season, say
        if (!m_draft->item().started && !m_date.isEmpty() && m_year.isEmpty())
            setBroken(m_date, u"da"_s);
    }

    void setBroken(const QString& value, const QString& name) {
        const QStringList parts = value.split(u'/');
        if (parts.size() > 1)
            m_draft->setDate(parts.value(0), parts.value(1), parts.value(2), name);
        else
            m_draft->setDate(value, {}, {}, name);
    }

    void takePages() {
        if (m_first.isEmpty() && m_last.isEmpty())
            return;
        if (isIn({ItemType::Book, ItemType::EditedBook}) && m_last.isEmpty())
            m_draft->keep(u"number_of_pages"_s, m_first);
        else if (m_last.isEmpty() || m_first.isEmpty() || m_first == m_last ||
                 m_first.contains(u'-'))
            m_draft->keep(u"page"_s, m_first.isEmpty() ? m_last : m_first);
        else
            m_draft->keep(u"page"_s, m_first + u'–' + m_last);
    }

    int m_line;
    ImportLimits m_limits;
    std::vector<TaggedLine> m_lines;
    ItemDraft* m_draft = nullptr;
    QString m_year;
    QString m_date;
    QString m_first;
    QString m_last;
};

class RisReader {
public:
    RisReader(QStringView text, const ImportLimits& limits, const CancelToken& cancel)
        : m_lines(text, 4), m_limits(limits), m_cancel(cancel) {}

    Status readInto(ImportReading& reading) {
        while (const auto line = m_lines.next()) {
            if (m_cancel.isCancelled())
                return cancelledReading();
            if (auto taken = take(*line, reading); !taken)
                return taken;
        }
        return close(reading, false);
    }

private:
    Status close(ImportReading& reading, bool closed) {
        m_outside = false;
        if (!m_record)
            return {};
        auto added = m_record->readInto(reading, closed);
        m_record.reset();
        return added;
    }

    Status take(const TaggedLine& line, ImportReading& reading) {
        if (line.tag == u"TY"_s) {
            auto closed = close(reading, false);
            m_record.emplace(line, m_limits);
            return closed;
        }
        if (line.tag == u"ER"_s)
            return close(reading, true);
        if (m_record && line.tag.isEmpty())
            return m_record->goOn(line.value), Status();
        if (m_record && m_record->isFull()) {
            m_record.reset();
            m_outside = true;
            return addRefused(reading,
                              {Tr::tr("line %1").arg(line.line),
                               Tr::tr("The record has more than %1 lines.").arg(Record::mostLines)},
                              m_limits);
        }
        if (m_record)
            return m_record->add(line), Status();
        if (line.tag.isEmpty() || m_outside)
            return {}; // numbers and remarks between the records
        m_outside = true;
        return addRefused(reading,
                          {Tr::tr("line %1").arg(line.line),
                           Tr::tr("The record does not begin with a line “TY  - ”.")},
                          m_limits);
    }

    TaggedLines m_lines;
    ImportLimits m_limits;
    CancelToken m_cancel;
    std::optional<Record> m_record;
    bool m_outside = false;
};

} // namespace

Error webOfScienceError() {
    return unreadable(
        Tr::tr("This is Web of Science’s own tagged format, not RIS. In Web of Science choose "
               "Export, then "
               "“RIS (other reference software)” or “BibTeX”, and open that file here."));
}

Result<ImportReading> readRis(const QByteArray& bytes, const ImportLimits& limits,
                              const CancelToken& cancel) {
    if (auto size = checkSize(bytes, limits); !size)
        return size.error();
    const auto decoded = decodeText(bytes);
    if (!decoded)
        return decoded.error();
    if (isWebOfScience(decoded->text))
        return webOfScienceError();
    ImportReading reading{u"RIS"_s, {}, {}, {}};
    noteEncoding(reading, decoded->encoding);
    if (auto read = RisReader(decoded->text, limits, cancel).readInto(reading); !read)
        return read.error();
    if (reading.items.empty() && reading.refused.empty())
        return unreadable(Tr::tr("There is no RIS record in the file; each begins with a line "
                                 "“TY  - ”."));
    return reading;
}

} // namespace tenon::exchange
