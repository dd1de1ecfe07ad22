// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bibtex.h"

#include "core/exchange/bibtexnames.h"
#include "core/exchange/bibtexparser.h"
#include "core/exchange/importdates.h"
#include "core/exchange/itemdraft.h"
#include "core/exchange/latextext.h"
#include "core/exchange/textdecoding.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace tenon::exchange {

using namespace Qt::StringLiterals;
using namespace portfolio;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(BibTeX)
};

struct TypeRow {
    const char* name;
    ItemType type;
    const char* genre = ""; // where the type does not say it all
};

constexpr TypeRow types[] = {
    {"article", ItemType::Article},
    {"suppperiodical", ItemType::Article},
    {"book", ItemType::Book},
    {"mvbook", ItemType::Book},
    {"booklet", ItemType::Book, "booklet"},
    {"manual", ItemType::Book, "manual"},
    {"collection", ItemType::EditedBook},
    {"mvcollection", ItemType::EditedBook},
    {"proceedings", ItemType::EditedBook},
    {"mvproceedings", ItemType::EditedBook},
    {"reference", ItemType::EditedBook},
    {"mvreference", ItemType::EditedBook},
    {"inbook", ItemType::Chapter},
    {"bookinbook", ItemType::Chapter},
    {"suppbook", ItemType::Chapter},
    {"incollection", ItemType::Chapter},
    {"suppcollection", ItemType::Chapter},
    {"inreference", ItemType::Chapter},
    {"inproceedings", ItemType::Presentation},
    {"conference", ItemType::Presentation},
    {"review", ItemType::BookReview},
    {"online", ItemType::Column, "website"},
    {"electronic", ItemType::Column, "website"},
    {"www", ItemType::Column, "website"},
    {"software", ItemType::DigitalWork, "software"},
    {"dataset", ItemType::DigitalWork, "dataset"},
    {"artwork", ItemType::DigitalWork, "artwork"},
    {"audio", ItemType::DigitalWork, "audio"},
    {"image", ItemType::DigitalWork, "image"},
    {"movie", ItemType::DigitalWork, "movie"},
    {"music", ItemType::DigitalWork, "music"},
    {"performance", ItemType::DigitalWork, "performance"},
    {"video", ItemType::DigitalWork, "video"},
    {"unpublished", ItemType::WorkInProgress},
    {"phdthesis", ItemType::Other, "PhD thesis"},
    {"mastersthesis", ItemType::Other, "Master’s thesis"},
    {"thesis", ItemType::Other, "thesis"},
    {"techreport", ItemType::Other, "report"},
    {"report", ItemType::Other, "report"},
    {"patent", ItemType::Other, "patent"},
    {"misc", ItemType::Other},
};

struct FieldRow {
    const char* from;
    const char* to;
};

constexpr FieldRow renamed[] = {
    {"journal", "container_title"},   {"journaltitle", "container_title"},
    {"booktitle", "container_title"}, {"maintitle", "container_title"},
    {"address", "publisher_place"},   {"location", "publisher_place"},
    {"pagetotal", "number_of_pages"}, {"eventtitle", "event"},
    {"venue", "event_place"},         {"type", "genre"},
    {"urldate", "accessed"},          {"annotation", "annote"},
    {"langid", "language"},
};

// The name and the text of one field, once LaTeX is undone.
class EntryReader {
public:
    EntryReader(const BibEntry& entry, const ImportLimits& limits)
        : m_entry(entry), m_draft(bibPlace(entry.line, entry.key), limits) {}

    Status readInto(ImportReading& reading) {
        for (const QString& warning : m_entry.warnings)
            m_draft.warn(warning);
        setType();
        for (const BibField& field : m_entry.fields)
            take(field);
        takeDate();
        const BibField* genre = m_entry.field(u"type");
        if (m_genre && !genre)
            m_draft.keep(u"genre"_s, QString::fromUtf8(m_genre));
        m_draft.nameEditedBook();
        if (m_draft.item().type == ItemType::Other && m_draft.has(u"eprint"_s) && !m_genre)
            m_draft.keep(u"genre"_s, u"preprint"_s);
        if (m_entry.type == u"misc"_s && !genre)
            tellWebPage();
        m_draft.settleAsWork();
        return m_draft.addTo(reading);
    }

private:
    void setType() {
        for (const TypeRow& row : types)
            if (m_entry.type == QLatin1StringView(row.name)) {
                m_draft.item().type = row.type;
                m_genre = *row.genre ? row.genre : nullptr;
                return;
            }
        m_draft.keep(u"entry_type"_s, m_entry.type);
        m_draft.warn(Tr::tr("“@%1” is not a kind of entry that is known; it became other work.")
                         .arg(m_entry.type.left(60)));
    }

    // BibTeX has no entry for what stands on the web, so programs write @misc for it. It is a
    // column (as RIS and CSL-JSON have it) where the entry says so: in words, by a blog's address,
    // or by an address with the day it was looked at and nothing that names another kind of work.
    void tellWebPage() {
        static const QRegularExpression blog(u"\\b(web ?log|blog)s?\\b"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression site(u"\\bweb ?(site|page)\\b"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression blogAddress(
            u"^https?://([^/]*\\.)?blogs?\\.|^https?://[^/]*(blogspot|wordpress|substack)\\.|/blogs?/"_s,
            QRegularExpression::CaseInsensitiveOption);
        for (const QStringView other : {u"eprint", u"archiveprefix", u"isbn", u"journal", u"school",
                                        u"booktitle", u"institution"})
            if (m_entry.field(other))
                return;
        const QString words =
            textOf(u"howpublished") + u' ' + textOf(u"entrysubtype") + u' ' + textOf(u"note");
        const QString address = textOf(u"url");
        if (blog.match(words).hasMatch())
            becomeColumn(u"blog"_s);
        else if (site.match(words).hasMatch() || blogAddress.match(address).hasMatch() ||
                 (!address.isEmpty() && m_entry.field(u"urldate") && isPage(address)))
            becomeColumn(u"website"_s);
    }

    // What lies at the address is no document to download.
    bool isPage(const QString& address) const {
        static const QSet<QString> documents{u"pdf"_s,  u"zip"_s, u"doc"_s,  u"docx"_s, u"ppt"_s,
                                             u"pptx"_s, u"csv"_s, u"xlsx"_s, u"mp4"_s,  u"mp3"_s};
        return !m_entry.field(u"doi") && !m_entry.field(u"publisher") &&
               !m_entry.field(u"howpublished") &&
               !documents.contains(address.section(u'.', -1).toLower());
    }

    void becomeColumn(const QString& genre) {
        m_draft.item().type = ItemType::Column;
        m_draft.keep(u"genre"_s, genre);
    }

    QString textOf(QStringView name) const {
        const BibField* field = m_entry.field(name);
        return field ? fromLatex(field->value).simplified() : QString();
    }

    void take(const BibField& field) {
        if (!takePeople(field) && !takeTitle(field) && !takeIdentifier(field) &&
            !isPartOfDate(field) && !takeSpecial(field))
            takeAsField(field);
    }

    bool takePeople(const BibField& field) {
        static const QHash<QString, Part> parts = {{u"author"_s, Part::Author},
                                                   {u"editor"_s, Part::Editor},
                                                   {u"translator"_s, Part::Translator}};
        const auto part = parts.constFind(field.name);
        if (part == parts.constEnd())
            return false;
        const BibNames people = readBibNames(field.value);
        for (const BibName& name : people.names)
            m_draft.addPerson(*part, name.family, name.given);
        if (people.others) {
            m_draft.keep(u"others"_s, field.name);
            m_draft.warn(
                Tr::tr("The people of “%1” end in “and others”; please add who is missing.")
                    .arg(field.name));
        }
        if (people.tooMany)
            m_draft.warn(Tr::tr("A name in “%1” has more than two commas; it is kept as it stands.")
                             .arg(field.name));
        return true;
    }

    bool takeTitle(const BibField& field) {
        if (field.name == u"subtitle"_s && m_entry.field(u"title"))
            return true; // with the title
        if (field.name != u"title"_s)
            return false;
        const QString subtitle = textOf(u"subtitle");
        const QString title = fromLatex(field.value).simplified();
        if (m_draft.item().title.isEmpty())
            m_draft.setTitle(subtitle.isEmpty() ? title : title + u": "_s + subtitle);
        else
            m_draft.keep(u"other_title"_s, title); // given twice
        return true;
    }

    bool takeIdentifier(const BibField& field) {
        static const QHash<QString, IdentifierKind> kinds = {
            {u"doi"_s, IdentifierKind::Doi},      {u"isbn"_s, IdentifierKind::Isbn},
            {u"issn"_s, IdentifierKind::Issn},    {u"eissn"_s, IdentifierKind::Issn},
            {u"pmid"_s, IdentifierKind::Pmid},    {u"pmcid"_s, IdentifierKind::Pmcid},
            {u"url"_s, IdentifierKind::Url},      {u"unique-id"_s, IdentifierKind::Wos},
            {u"arxivid"_s, IdentifierKind::Other}};
        if (field.name == u"eprint"_s) {
            const QString archive =
                textOf(m_entry.field(u"eprinttype") ? u"eprinttype" : u"archiveprefix");
            const QString value = fromVerbatimLatex(field.value).simplified();
            if (archive.compare(u"pubmed"_s, Qt::CaseInsensitive) == 0)
                m_draft.addIdentifier(IdentifierKind::Pmid, value);
            else if (!archive.isEmpty())
                m_draft.addIdentifier(IdentifierKind::Other, archive + u':' + value);
            return false; // kept as a field as well
        }
        const auto kind = kinds.constFind(field.name);
        if (kind == kinds.constEnd())
            return false;
        const QString value = fromVerbatimLatex(field.value).simplified();
        if (*kind == IdentifierKind::Other)
            m_draft.addIdentifier(*kind, u"arXiv:"_s + value);
        else
            m_draft.addIdentifier(*kind, value);
        return true;
    }

    static bool isPartOfDate(const BibField& field) {
        return field.name == u"year"_s || field.name == u"month"_s || field.name == u"day"_s ||
               field.name == u"date"_s || field.name == u"eventdate"_s;
    }

    bool takeSpecial(const BibField& field) {
        const QString& name = field.name;
        if (name == u"keywords"_s || name == u"keyword"_s) {
            m_draft.addTags(fromLatex(field.value));
        } else if (name == u"school"_s || name == u"institution"_s || name == u"organization"_s) {
            if (!m_draft.item().organization.isEmpty())
                return false;
            m_draft.item().organization = m_draft.line(fromLatex(field.value));
        } else if (name == u"number"_s) {
            const bool issue = m_draft.item().type == ItemType::Article ||
                               m_draft.item().type == ItemType::BookReview;
            m_draft.keep(issue ? u"issue"_s : u"number"_s, fromLatex(field.value));
        } else if (name == u"pages"_s) {
            m_draft.keep(u"page"_s, fromLatex(field.value).simplified());
        } else if (name == u"pubstate"_s) {
            takeState(textOf(u"pubstate"));
            return false;
        } else {
            return false;
        }
        return true;
    }

    void takeState(const QString& state) {
        static const QHash<QString, ItemStatus> states = {
            {u"inpreparation"_s, ItemStatus::InProgress}, {u"submitted"_s, ItemStatus::Submitted},
            {u"forthcoming"_s, ItemStatus::Accepted},     {u"to appear"_s, ItemStatus::Accepted},
            {u"accepted"_s, ItemStatus::Accepted},        {u"inpress"_s, ItemStatus::InPress},
            {u"in press"_s, ItemStatus::InPress},         {u"prepublished"_s, ItemStatus::InPress}};
        const auto found = states.constFind(state.toLower());
        if (found != states.constEnd())
            m_draft.setStatus(*found);
    }

    void takeAsField(const BibField& field) {
        static const QSet<QString> verbatim = {u"file"_s, u"eprint"_s, u"howpublished"_s,
                                               u"local-url"_s, u"bdsk-url-1"_s};
        QString name = field.name;
        for (const FieldRow& row : renamed)
            if (name == QLatin1StringView(row.from))
                name = QString::fromLatin1(row.to);
        m_draft.keep(name, verbatim.contains(field.name) ? fromVerbatimLatex(field.value)
                                                         : fromLatex(field.value));
    }

    // A presentation is of the day it was given, everything else of the day it appeared.
    void takeDate() {
        const bool spoken = m_draft.item().type == ItemType::Presentation;
        const QString event = textOf(u"eventdate");
        const QString date = textOf(u"date");
        if (spoken && !event.isEmpty()) {
            takeIso(event, u"eventdate"_s);
            m_draft.keep(u"issued"_s, date);
        } else if (!date.isEmpty()) {
            takeIso(date, u"date"_s);
            m_draft.keep(u"eventdate"_s, event);
        } else {
            m_draft.keep(u"eventdate"_s, event);
        }
        if (m_draft.item().started) {
            keepParts();
            return;
        }
        takeState(textOf(u"year"));
        takeYear();
    }

    // BibLaTeX writes both for older programs; what says something else is not lost.
    void keepParts() {
        const QString year = textOf(u"year");
        if (!year.isEmpty() && year != QString::number(m_draft.item().started->year()))
            m_draft.keep(u"year"_s, year);
    }

    void takeIso(const QString& range, const QString& name) {
        const QStringList ends = range.split(u'/');
        const QString first = QString(ends.first()).section(u'T', 0, 0).remove(u'~').remove(u'?');
        const auto start = PartialDate::fromIso(first);
        if (!start || ends.size() > 2) {
            m_draft.setDate(range, {}, {}, name);
            return;
        }
        m_draft.item().started = *start;
        if (first != ends.first())
            m_draft.keep(name, range);
        if (ends.size() < 2)
            return;
        const auto end = PartialDate::fromIso(ends.last());
        if (end)
            m_draft.item().ended = *end;
        else if (ends.last().isEmpty() || ends.last() == u".."_s)
            m_draft.item().ongoing = true;
        else
            m_draft.keep(name, range);
    }

    // "jan", "January", "1", "1~jan", "jan # 15": the month and, where there is one, the day.
    void takeYear() {
        const QString year = textOf(u"year");
        const QString month = textOf(u"month");
        QString day = textOf(u"day");
        QString name = month;
        const QStringList words = month.split(u' ', Qt::SkipEmptyParts);
        if (words.size() == 2 && day.isEmpty()) {
            const bool dayFirst = words[0].front().isDigit();
            name = words[dayFirst ? 1 : 0];
            day = words[dayFirst ? 0 : 1];
            if (day.endsWith(u',') || day.endsWith(u'.'))
                day.chop(1);
        }
        m_draft.setDate(year, name, day, year.isEmpty() ? u"month"_s : u"year"_s);
    }

    const BibEntry& m_entry;
    ItemDraft m_draft;
    const char* m_genre = nullptr;
};

} // namespace

Result<ImportReading> readBibtex(const QByteArray& bytes, const ImportLimits& limits,
                                 const CancelToken& cancel) {
    if (auto size = checkSize(bytes, limits); !size)
        return size.error();
    const auto decoded = decodeText(bytes);
    if (!decoded)
        return decoded.error();
    const auto file = parseBibtex(decoded->text, limits, cancel);
    if (!file)
        return file.error();
    if (file->entries.empty() && file->refused.empty())
        return unreadable(Tr::tr("There is no BibTeX entry in the file; each begins with an @, as "
                                 "in “@article{”."));
    ImportReading reading{u"BibTeX"_s, {}, file->refused, {}};
    noteEncoding(reading, decoded->encoding);
    for (const BibEntry& entry : file->entries) {
        if (cancel.isCancelled())
            return cancelledReading();
        if (auto added = EntryReader(entry, limits).readInto(reading); !added)
            return added.error();
    }
    return reading;
}

} // namespace tenon::exchange
