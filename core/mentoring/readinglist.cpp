// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/readinglist.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace tenon::mentoring {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ReadingList)
};

// "doi:10.1/x" and "https://doi.org/10.1/x" name the same; empty where it is no DOI.
QString doiIn(const QString& address) {
    for (const QString& before :
         {u"https://doi.org/"_s, u"http://doi.org/"_s, u"https://dx.doi.org/"_s,
          u"http://dx.doi.org/"_s, u"doi.org/"_s, u"doi:"_s, u""_s})
        if (address.startsWith(before, Qt::CaseInsensitive)) {
            const QString rest = address.mid(before.size()).trimmed();
            if (rest.startsWith(u"10."_s) && rest.contains(u'/'))
                return rest;
        }
    return {};
}

} // namespace

Reading readingOf(const portfolio::WholeItem& work) {
    Reading reading;
    reading.title = work.item.title;
    QStringList authors;
    for (const portfolio::ItemPerson& person : work.people)
        if (person.part == portfolio::Part::Author)
            authors << (person.given.isEmpty() ? person.family
                                               : person.family + u", "_s + person.given);
    reading.authors = authors.join(u"; "_s);
    reading.published = work.item.started;
    reading.container = work.field(u"container_title");
    reading.doi = doiIn(work.identifier(portfolio::IdentifierKind::Doi));
    reading.link = work.identifier(portfolio::IdentifierKind::Url);
    return reading;
}

QString addressOf(const Reading& reading) {
    return reading.doi.isEmpty() ? reading.link : u"https://doi.org/"_s + reading.doi;
}

Status shareReading(store::Edit& edit, Reading& reading, const QString& address) {
    for (QString Reading::*field :
         {&Reading::title, &Reading::authors, &Reading::container, &Reading::comment})
        reading.*field = text::cleanedLine(reading.*field);
    if (reading.title.isEmpty())
        return refused(Tr::tr("Give the article’s title."), u"no title"_s);
    const QString given = text::cleanedLine(address);
    if (const QString doi = doiIn(given); !doi.isEmpty())
        reading.doi = doi;
    else if (given.startsWith(u"https://"_s) || given.startsWith(u"http://"_s))
        reading.link = given;
    else if (!given.isEmpty())
        return refused(Tr::tr("“%1” is no DOI and no web address.").arg(given), u"address"_s);
    auto there = edit.read<Reading>().where("pairing"_L1, reading.pairing.value());
    if (!there)
        return there.error();
    for (const Reading& one : *there)
        if ((!reading.doi.isEmpty() && one.doi.compare(reading.doi, Qt::CaseInsensitive) == 0) ||
            text::folded(one.title) == text::folded(reading.title))
            return refused(Tr::tr("“%1” is on the list already.").arg(one.title), u"known"_s);
    reading.id = edit.newId<Reading>();
    return edit.insert(reading);
}

Result<SharedWorks> shareWorks(store::Edit& edit, const std::vector<portfolio::WholeItem>& works,
                               const Reading& start) {
    SharedWorks count;
    for (const portfolio::WholeItem& work : works) {
        Reading reading = readingOf(work);
        reading.pairing = start.pairing;
        reading.comment = start.comment;
        reading.sharedBy = start.sharedBy;
        reading.shared = start.shared;
        const auto done = shareReading(edit, reading, {});
        if (!done && done.error().code != ErrorCode::Refused)
            return done.error();
        ++(done ? count.shared : count.passedOver);
    }
    return count;
}

Status attachFile(store::Edit& edit, Reading& reading, const QString& fileName, QIODevice& source) {
    auto kept = portfolio::keepFile(edit, fileName, source);
    if (!kept)
        return kept.error();
    reading.fileName = kept->name;
    reading.fileBytes = kept->bytes;
    reading.fileSha256 = kept->sha256;
    return {};
}

std::optional<portfolio::KeptFile> fileOf(const Reading& reading) {
    if (reading.fileSha256.isEmpty())
        return std::nullopt;
    return portfolio::KeptFile{reading.fileName, reading.fileBytes, reading.fileSha256};
}

Status markReading(store::Edit& edit, Id<Reading> reading, people::PersonId person, Mark mark,
                   QDate day) {
    auto there = edit.read<ReadingMark>().where("reading"_L1, reading.value());
    if (!there)
        return there.error();
    for (const ReadingMark& one : *there)
        if (one.mark == mark && one.person == person && (mark == Mark::Read || one.onDay == day))
            return {};
    return edit.insert(ReadingMark{edit.newId<ReadingMark>(), reading, person, mark, day});
}

Status removeReading(store::Edit& edit, Id<Reading> reading) {
    auto marks = edit.read<ReadingMark>().where("reading"_L1, reading.value());
    if (!marks)
        return marks.error();
    for (const ReadingMark& mark : *marks)
        if (auto removed = edit.remove(mark.id); !removed)
            return removed;
    return edit.remove(reading);
}

} // namespace tenon::mentoring
