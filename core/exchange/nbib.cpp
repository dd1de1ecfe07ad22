// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/nbib.h"

#include "core/exchange/importdates.h"
#include "core/exchange/itemdraft.h"
#include "core/exchange/taggedlines.h"
#include "core/exchange/textdecoding.h"

#include <QCoreApplication>

namespace tenon::exchange {

using namespace Qt::StringLiterals;
using namespace portfolio;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Nbib)
};

struct FieldRow {
    const char* tag;
    const char* name;
};

constexpr FieldRow fields[] = {
    {"JT", "container_title"},
    {"TA", "container_title_short"},
    {"VI", "volume"},
    {"IP", "issue"},
    {"PG", "page"},
    {"AB", "abstract"},
    {"LA", "language"},
    {"PB", "publisher"},
    {"PL", "publisher_place"},
    {"BTI", "container_title"},
    {"EN", "edition"},
    {"PT", "genre"},
    {"CTI", "series"},
};

constexpr std::size_t mostLines = 20000; // of one record

class Record {
public:
    Record(std::vector<TaggedLine> lines, const ImportLimits& limits)
        : m_lines(std::move(lines))
        , m_draft(Tr::tr("line %1: %2")
                      .arg(QString::number(m_lines.front().line), m_lines.front().value.left(100)),
                  limits) {}

    Status readInto(ImportReading& reading) {
        m_draft.item().type = ItemType::Article;
        m_fullNames = std::any_of(m_lines.begin(), m_lines.end(),
                                  [](const TaggedLine& line) { return line.tag == u"FAU"_s; });
        for (const TaggedLine& line : m_lines)
            take(line);
        if (!m_date.isEmpty())
            takeDate();
        m_draft.settleAsWork();
        return m_draft.addTo(reading);
    }

private:
    void take(const TaggedLine& line) {
        if (line.value.isEmpty() || takePeople(line) || takeIdentifier(line))
            return;
        if (line.tag == u"TI"_s)
            m_draft.setTitle(line.value);
        else if (line.tag == u"DP"_s)
            m_date = line.value;
        else if (line.tag == u"MH"_s || line.tag == u"OT"_s)
            m_draft.addTag(line.value);
        else
            takeField(line);
    }

    void takeField(const TaggedLine& line) {
        if (line.tag == u"PT"_s && line.value == u"Book Chapter"_s)
            m_draft.item().type = ItemType::Chapter;
        else if (line.tag == u"PT"_s && line.value == u"Book"_s)
            m_draft.item().type = ItemType::Book;
        else if (line.tag == u"PT"_s && line.value == u"Preprint"_s)
            m_draft.item().type = ItemType::Other;
        for (const FieldRow& row : fields)
            if (line.tag == QLatin1StringView(row.tag))
                return m_draft.keep(QString::fromLatin1(row.name), line.value);
        m_draft.keep(line.tag.toLower(), line.value);
    }

    bool takePeople(const TaggedLine& line) {
        if (line.tag == u"FAU"_s || (line.tag == u"AU"_s && !m_fullNames))
            m_draft.addPersonInOrder(Part::Author, line.value);
        else if (line.tag == u"CN"_s)
            m_draft.addPerson(Part::Author, line.value, {});
        else if (line.tag == u"FED"_s)
            m_draft.addPersonInOrder(Part::Editor, line.value);
        else
            return line.tag == u"AU"_s; // short forms of the full names
        return true;
    }

    // "10.1000/182 [doi]", "S0140-6736(05)1 [pii]", "1932-6203 (Electronic)".
    bool takeIdentifier(const TaggedLine& line) {
        const QString value = line.value.section(u' ', 0, 0);
        if (line.tag == u"PMID"_s)
            m_draft.addIdentifier(IdentifierKind::Pmid, value);
        else if (line.tag == u"PMC"_s)
            m_draft.addIdentifier(IdentifierKind::Pmcid, value);
        else if (line.tag == u"IS"_s)
            m_draft.addIdentifier(IdentifierKind::Issn, value);
        else if (line.tag == u"ISBN"_s)
            m_draft.addIdentifier(IdentifierKind::Isbn, value);
        else if ((line.tag == u"LID"_s || line.tag == u"AID"_s) && line.value.endsWith(u"[doi]"_s))
            m_draft.addIdentifier(IdentifierKind::Doi, value);
        else
            return false;
        return true;
    }

    // "2018", "2018 Mar", "2018 Mar 1", "2018 Spring".
    void takeDate() {
        const QString day = m_date.section(u' ', 2, 2, QString::SectionSkipEmpty);
        m_draft.setDate(m_date.section(u' ', 0, 0), m_date.section(u' ', 1, 1), day, u"dp"_s);
    }

    std::vector<TaggedLine> m_lines;
    ItemDraft m_draft;
    QString m_date;
    bool m_fullNames = false;
};

} // namespace

Result<ImportReading> readNbib(const QByteArray& bytes, const ImportLimits& limits,
                               const CancelToken& cancel) {
    if (auto size = checkSize(bytes, limits); !size)
        return size.error();
    const auto decoded = decodeText(bytes);
    if (!decoded)
        return decoded.error();
    ImportReading reading{u"PubMed"_s, {}, {}, {}};
    TaggedLines lines(decoded->text, 4);
    std::vector<TaggedLine> record;
    auto line = lines.next();
    while (line) {
        if (cancel.isCancelled())
            return cancelledReading();
        if (line->tag == u"PMID"_s || !record.empty()) {
            if (line->tag.isEmpty() && !line->value.isEmpty() &&
                record.back().value.size() <= limits.fieldCharacters)
                record.back().value += u' ' + line->value;
            else if (!line->tag.isEmpty() && record.size() < mostLines)
                record.push_back(*line);
        }
        line = lines.next();
        if (record.empty() || (line && line->tag != u"PMID"_s))
            continue;
        if (auto added = Record(std::exchange(record, {}), limits).readInto(reading); !added)
            return added.error();
    }
    if (reading.items.empty() && reading.refused.empty())
        return unreadable(Tr::tr("There is no PubMed record in the file; each begins with a line "
                                 "“PMID- ”."));
    return reading;
}

} // namespace tenon::exchange
