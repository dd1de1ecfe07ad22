// SPDX-License-Identifier: GPL-3.0-or-later
// reading: articles a pair shares, by address, as a file or out of a bibliography.
#include "app/cli/pairingsupport.h"

#include "core/base/outputfile.h"
#include "core/exchange/recognition.h"
#include "core/mentoring/readinglist.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace tenon::cli {

using namespace Qt::StringLiterals;
using mentoring::Reading;
using mentoring::ReadingMark;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Result<QJsonArray> marksOf(const workspace::Workspace& library, const Reading& reading) {
    auto marks = library.records<ReadingMark>().where("reading"_L1, reading.id.value());
    if (!marks)
        return marks.error();
    QJsonArray out;
    for (const ReadingMark& mark : *marks) {
        auto who = emailsOf(library, {mark.person});
        if (!who)
            return who.error();
        out.append(QJsonObject{{u"mark"_s, tokenOf(mark.mark)},
                               {u"person"_s, who->front()},
                               {u"date"_s, mark.onDay.toString(Qt::ISODate)}});
    }
    return out;
}

Result<Outcome> list(const Request& request) {
    auto at = openPairingAsMember(request);
    if (!at)
        return at.error();
    auto readings =
        at->library->records<Reading>().where("pairing"_L1, at->pair.pairing.id.value());
    if (!readings)
        return readings.error();
    QJsonArray out;
    std::vector<QStringList> rows;
    for (const Reading& reading : *readings) {
        auto marks = marksOf(*at->library, reading);
        auto sharedBy = emailsOf(*at->library, {reading.sharedBy});
        if (!marks)
            return marks.error();
        if (!sharedBy)
            return sharedBy.error();
        out.append(QJsonObject{{u"id"_s, idText(reading.id.value())},
                               {u"title"_s, reading.title},
                               {u"authors"_s, reading.authors},
                               {u"container"_s, reading.container},
                               {u"address"_s, addressOf(reading)},
                               {u"file"_s, reading.fileName},
                               {u"bytes"_s, reading.fileBytes},
                               {u"comment"_s, reading.comment},
                               {u"sharedBy"_s, sharedBy->front()},
                               {u"shared"_s, reading.shared.toString(Qt::ISODate)},
                               {u"marks"_s, *marks}});
        rows.push_back({idText(reading.id.value()), reading.shared.toString(Qt::ISODate),
                        reading.fileName.isEmpty() ? addressOf(reading) : reading.fileName,
                        reading.title});
    }
    return Outcome{
        {{u"readings"_s, out}},
        table({Tr::tr("Article"), Tr::tr("Shared"), Tr::tr("Where"), Tr::tr("Title")}, rows)};
}

// What a file is called, without its ending.
QString titleOf(const QString& path) {
    const QFileInfo file(path);
    return file.completeBaseName().isEmpty() ? file.fileName() : file.completeBaseName();
}

Reading startFor(const PairingAtHand& at, const Request& request) {
    Reading reading;
    reading.pairing = at.pair.pairing.id;
    reading.comment = request.value("comment");
    reading.sharedBy = at.member->id;
    reading.shared = request.clock->today();
    return reading;
}

Result<Outcome> add(const Request& request) {
    auto at = openPairingAsMember(request);
    if (!at)
        return at.error();
    Reading reading = startFor(*at, request);
    const QString path = request.value("file");
    reading.title = request.has("title") ? request.value("title") : titleOf(path);
    reading.authors = request.value("authors");
    reading.container = request.value("container");
    QFile source(path);
    if (!path.isEmpty() && !source.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotRead,
                     Tr::tr("The file cannot be read: %1.").arg(source.errorString()),
                     source.errorString(), path};
    auto done =
        recorded(*at, request, Tr::tr("Share an article"), [&](store::Edit& edit) -> Status {
            if (source.isOpen())
                if (auto kept = attachFile(edit, reading, path, source); !kept)
                    return kept;
            return shareReading(edit, reading, request.value("address"));
        });
    if (done)
        done->json.insert(u"id"_s,
                          request.dryRun ? QJsonValue() : QJsonValue(idText(reading.id.value())));
    return done;
}

Result<Outcome> importAll(const Request& request) {
    auto at = openPairingAsMember(request);
    if (!at)
        return at.error();
    const QString path = request.arguments[2];
    auto bytes = inputFile(path, exchange::ImportLimits().bytes);
    if (!bytes)
        return bytes.error();
    auto read = exchange::readAnything(*bytes, path);
    if (!read)
        return read.error();
    std::vector<portfolio::WholeItem> works;
    for (exchange::ImportedItem& item : read->items)
        works.push_back(std::move(item.whole));
    mentoring::SharedWorks count;
    auto done =
        carryOut(*at->library, request, Tr::tr("Share articles"), [&](store::Edit& edit) -> Status {
            auto shared = shareWorks(edit, works, startFor(*at, request));
            if (!shared)
                return shared.error();
            count = *shared;
            return {};
        });
    if (!done)
        return done.error();
    QJsonObject json{{u"shared"_s, count.shared}, {u"passedOver"_s, count.passedOver}};
    noteCommit(json, *done, request);
    return Outcome{json, Tr::tr("%1 shared, %2 on the list already or without a title.")
                             .arg(count.shared)
                             .arg(count.passedOver)};
}

// The article of the third argument.
Result<Reading> readingNamed(const PairingAtHand& at, const Request& request) {
    return recordNamed<Reading>(at, request, u"ARTICLE"_s,
                                Tr::tr("This pair shares no such article."));
}

Result<Outcome> mark(const Request& request) {
    auto at = openPairingAsMember(request);
    if (!at)
        return at.error();
    auto reading = readingNamed(*at, request);
    auto day = optionalDate(request, "date");
    if (!reading)
        return reading.error();
    if (!day)
        return day.error();
    const auto kind = request.has("discussed") ? mentoring::Mark::Discussed : mentoring::Mark::Read;
    return recorded(*at, request,
                    kind == mentoring::Mark::Read ? Tr::tr("Mark an article as read")
                                                  : Tr::tr("Mark an article as discussed"),
                    [&](store::Edit& edit) {
                        return markReading(edit, reading->id, at->member->id, kind,
                                           day->value_or(request.clock->today()));
                    });
}

Result<Outcome> save(const Request& request) {
    auto at = openPairingAsMember(request);
    if (!at)
        return at.error();
    auto reading = readingNamed(*at, request);
    if (!reading)
        return reading.error();
    const auto file = fileOf(*reading);
    if (!file)
        return refused(Tr::tr("“%1” is not shared as a file.").arg(reading->title), u"no file"_s);
    const QString path = request.arguments[3];
    if (QFileInfo::exists(path))
        return refused(Tr::tr("“%1” is there already; name another file.").arg(path),
                       u"file exists"_s);
    if (request.dryRun)
        return Outcome{{{u"file"_s, path}}, path};
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    if (auto read = portfolio::readKeptFile(at->library->reader(), *file, bytes); !read)
        return read.error();
    if (auto written = writeOutputFile(path, bytes.data()); !written)
        return written.error();
    return Outcome{{{u"file"_s, path}, {u"sha256"_s, file->sha256}}, path};
}

Result<Outcome> remove(const Request& request) {
    auto at = openPairingAsMember(request);
    if (!at)
        return at.error();
    auto reading = readingNamed(*at, request);
    if (!reading)
        return reading.error();
    if (reading->sharedBy != at->member->id)
        return refused(Tr::tr("Only who shared an article takes it away."), u"another’s"_s);
    return recorded(*at, request, Tr::tr("Take an article away"),
                    [&](store::Edit& edit) { return removeReading(edit, reading->id); });
}

} // namespace

std::vector<Command> readingCommands() {
    const Option comment{u"comment"_s, u"TEXT"_s, Tr::tr("why it is worth reading")};
    const QStringList article{u"FILE"_s, u"PAIRING"_s, u"ARTICLE"_s};
    return {
        {u"reading"_s,
         u"list"_s,
         {u"FILE"_s, u"PAIRING"_s},
         0,
         Tr::tr("the articles the pair shares"),
         {asOption()},
         list},
        {u"reading"_s,
         u"add"_s,
         {u"FILE"_s, u"PAIRING"_s},
         0,
         Tr::tr("share an article"),
         {asOption(),
          {u"title"_s, u"TEXT"_s, Tr::tr("the name of --file where this is not given")},
          {u"authors"_s, u"TEXT"_s, {}},
          {u"container"_s, u"TEXT"_s, Tr::tr("the journal or book")},
          {u"address"_s, u"TEXT"_s, Tr::tr("a DOI or a web address")},
          {u"file"_s, u"PATH"_s, Tr::tr("the article itself, at most 50 MB")},
          comment},
         add},
        {u"reading"_s,
         u"import"_s,
         {u"FILE"_s, u"PAIRING"_s, u"BIBLIOGRAPHY"_s},
         0,
         Tr::tr("share every work of a bibliography"),
         {asOption(), comment},
         importAll},
        {u"reading"_s,
         u"mark"_s,
         article,
         0,
         Tr::tr("mark an article as read"),
         {asOption(),
          {u"discussed"_s, {}, Tr::tr("as discussed")},
          {u"date"_s, u"DATE"_s, Tr::tr("today where this is not given")}},
         mark},
        {u"reading"_s,
         u"save"_s,
         article + QStringList{u"TO"_s},
         0,
         Tr::tr("a copy of an article that is shared as a file"),
         {asOption()},
         save},
        {u"reading"_s,
         u"remove"_s,
         article,
         0,
         Tr::tr("take an article away"),
         {asOption()},
         remove},
    };
}

} // namespace tenon::cli
