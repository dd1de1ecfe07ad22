// SPDX-License-Identifier: GPL-3.0-or-later
// letter list, waiting, write and batch: letters about pairings and service, one or many.
#include "app/cli/pairingsupport.h"

#include "core/mentoring/mentoringquery.h"
#include "core/workspace/letterwork.h"
#include "ui/documents/documentwriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>

namespace tenon::cli {

using namespace Qt::StringLiterals;
using mentoring::LetterKind;
using mentoring::LetterWay;
using reports::LetterText;
using workspace::LetterOrder;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

// As typed; hyphens are as good as underscores.
Result<LetterKind> kindArgument(const Request& request) {
    const QString word = request.arguments.value(1);
    if (const auto kind = fromToken<LetterKind>(QString(word).replace(u'-', u'_')))
        return *kind;
    return Error{ErrorCode::Usage,
                 Tr::tr("“%1” is no kind of letter; there are: %2.")
                     .arg(word, wordsOf<LetterKind>().join(u", "_s)),
                 u"kind"_s, u"KIND"_s};
}

Result<std::optional<DateRange>>
letterPeriod(const Request& request, const workspace::Workspace& library, const char* last) {
    if (request.has("year")) {
        auto year = periodOption(request, library, last);
        if (!year)
            return year.error();
        return std::optional(*year);
    }
    auto from = optionalDate(request, "from");
    auto to = optionalDate(request, last);
    if (!from)
        return from.error();
    if (!to)
        return to.error();
    if (!*from && !*to)
        return std::optional<DateRange>();
    const DateRange period{from->value_or(QDate(1900, 1, 1)), *to};
    if (!period.isValid())
        return badValue(last, Tr::tr("The period ends before it begins."));
    return std::optional(period);
}

Result<Outcome> list(const Request& request) {
    auto library = openLibrary(request);
    if (!library)
        return library.error();
    std::optional<qint64> pairing;
    if (request.has("pairing")) {
        auto id = idFrom(request.value("pairing"), u"--pairing"_s);
        if (!id)
            return id.error();
        pairing = *id;
    }
    auto letters = pairing ? (*library)->records<mentoring::Letter>().where("pairing"_L1, *pairing)
                           : (*library)->records<mentoring::Letter>().all();
    if (!letters)
        return letters.error();
    QJsonArray out;
    std::vector<QStringList> rows;
    for (const mentoring::Letter& one : *letters) {
        auto emails = emailsOf(**library, {one.person});
        if (!emails)
            return emails.error();
        const QString about = one.pairing ? idText(one.pairing->value()) : QString();
        out.append(QJsonObject{{u"kind"_s, tokenOf(one.kind)},
                               {u"pairing"_s, one.pairing ? QJsonValue(about) : QJsonValue()},
                               {u"email"_s, emails->front()},
                               {u"date"_s, one.onDay.toString(Qt::ISODate)},
                               {u"way"_s, tokenOf(one.way)},
                               {u"subject"_s, one.subject}});
        rows.push_back({one.onDay.toString(Qt::ISODate), tokenOf(one.kind), tokenOf(one.way),
                        emails->front(), one.subject});
    }
    return Outcome{
        {{u"letters"_s, out}},
        table({Tr::tr("Date"), Tr::tr("Kind"), Tr::tr("As"), Tr::tr("To"), Tr::tr("Subject")},
              rows)};
}

Result<Outcome> unacknowledged(const Request& request) {
    auto library = openLibrary(request);
    if (!library)
        return library.error();
    auto pairs = workspace::unacknowledgedPairs(**library);
    if (!pairs)
        return pairs.error();
    QJsonArray out;
    std::vector<QStringList> rows;
    for (const mentoring::Pair& pair : *pairs) {
        std::vector<people::PersonId> missing;
        for (const mentoring::PairingMember& one : pair.members)
            if (!one.acknowledged && !one.until)
                missing.push_back(one.person);
        auto emails = emailsOf(**library, missing);
        if (!emails)
            return emails.error();
        out.append(QJsonObject{{u"pairing"_s, idText(pair.pairing.id.value())},
                               {u"published"_s, isoOrNull(pair.pairing.published)},
                               {u"missing"_s, QJsonArray::fromStringList(*emails)}});
        rows.push_back({idText(pair.pairing.id.value()), isoOrDash(pair.pairing.published),
                        emails->join(u", "_s)});
    }
    return Outcome{
        {{u"pairings"_s, out}},
        table({Tr::tr("Pairing"), Tr::tr("Made known"), Tr::tr("Not acknowledged by")}, rows)};
}

// What is written: to one person, or to every member of the pairing whom such a letter goes to.
Result<std::vector<LetterOrder>> ordersAsked(const Request& request, workspace::Workspace& library,
                                             LetterKind kind) {
    auto period = letterPeriod(request, library, "to");
    if (!period)
        return period.error();
    std::optional<people::PersonId> person;
    if (request.has("person")) {
        auto named = personNamed(library, request.value("person"));
        if (!named)
            return named.error();
        person = named->id;
    }
    if (!request.has("pairing")) {
        if (!person)
            return badValue("pairing", Tr::tr("Say about which pairing, with --pairing, or to "
                                              "whom, with --person."));
        return std::vector<LetterOrder>{{kind, {}, *person, {}, *period}};
    }
    auto id = idFrom(request.value("pairing"), u"--pairing"_s);
    if (!id)
        return id.error();
    auto pair = mentoring::pairOf(library.reader(), mentoring::PairingId(*id));
    if (!pair)
        return pair.error();
    auto orders = workspace::ordersFor({}, *pair, kind);
    if (person) {
        std::erase_if(orders, [&](const LetterOrder& one) { return one.recipient != *person; });
        if (orders.empty()) // writing it says why there is none
            orders.push_back({kind, pair->pairing.id, *person, {}, {}});
    }
    if (orders.empty())
        return Error{ErrorCode::Refused,
                     Tr::tr("Nobody of this pairing gets a letter of this kind."), u"recipients"_s,
                     u"KIND"_s};
    for (LetterOrder& order : orders)
        order.period = *period;
    return orders;
}

QJsonObject letterJson(const LetterText& letter) {
    const reports::MailDraft mail = reports::mailDraft(letter);
    return {{u"kind"_s, tokenOf(letter.kind)},
            {u"to"_s, letter.email},
            {u"name"_s, letter.recipient},
            {u"subject"_s, letter.subject},
            {u"text"_s, reports::letterPlain(letter)},
            {u"mailto"_s, mail.url},
            {u"mailtoWhole"_s, mail.whole}};
}

LetterWay wayOf(const Request& request) {
    return request.has("pdf")    ? LetterWay::Pdf
           : request.has("odt")  ? LetterWay::Odt
           : request.has("html") ? LetterWay::Other
           : request.has("text") ? LetterWay::Clipboard
                                 : LetterWay::Email;
}

Result<std::optional<qint64>> recordAll(workspace::Workspace& library, const Request& request,
                                        const std::vector<LetterOrder>& orders,
                                        const std::vector<LetterText>& letters, LetterWay way) {
    return carryOut(library, request, Tr::tr("Note that a letter was written"),
                    [&](store::Edit& edit) -> Status {
                        for (std::size_t i = 0; i < orders.size(); ++i)
                            if (auto noted =
                                    workspace::recordLetter(edit, orders[i], letters[i].subject,
                                                            way, request.clock->today());
                                !noted)
                                return noted;
                        return {};
                    });
}

Result<std::vector<LetterText>> written(const workspace::Workspace& library,
                                        const std::vector<LetterOrder>& orders) {
    const auto& templates = reports::letterTemplatesAtHand();
    if (!templates)
        return templates.error();
    std::vector<LetterText> letters;
    for (const LetterOrder& order : orders) {
        auto letter = workspace::writeLetter(library, *templates, order);
        if (!letter)
            return letter.error();
        letters.push_back(std::move(*letter));
    }
    return letters;
}

Result<Outcome> write(const Request& request) {
    auto kind = kindArgument(request);
    if (!kind)
        return kind.error();
    auto library = openLibrary(request);
    if (!library)
        return library.error();
    auto orders = ordersAsked(request, **library, *kind);
    if (!orders)
        return orders.error();
    const bool toFile = request.has("pdf") || request.has("odt") || request.has("html");
    if (toFile && orders->size() > 1)
        return badValue("person", Tr::tr("This letter goes to several people; name one with "
                                         "--person, or use letter batch."));
    auto letters = written(**library, *orders);
    if (!letters)
        return letters.error();
    if (toFile && !request.dryRun)
        if (auto done = writeDocuments(request, reports::letterHtml(letters->front()),
                                       letters->front().subject);
            !done)
            return done.error();
    auto noted = recordAll(**library, request, *orders, *letters, wayOf(request));
    if (!noted)
        return noted.error();
    QJsonArray out;
    QString text;
    for (const LetterText& letter : *letters) {
        out.append(letterJson(letter));
        text +=
            Tr::tr("To: %1 <%2>\nSubject: %3").arg(letter.recipient, letter.email, letter.subject) +
            u"\n\n"_s + reports::letterPlain(letter) + u"\n\n"_s + reports::mailDraft(letter).url +
            u"\n\n"_s;
    }
    QJsonObject json{{u"letters"_s, out}};
    noteCommit(json, *noted, request);
    return Outcome{json, text.trimmed()};
}

struct BatchFormat {
    documents::Format format = documents::Format::Pdf;
    LetterWay way = LetterWay::Pdf;
    QString ending = u"pdf"_s;
};

Result<BatchFormat> batchFormat(const Request& request) {
    const QString word = request.has("format") ? request.value("format") : u"pdf"_s;
    if (word == u"pdf"_s)
        return BatchFormat{};
    if (word == u"odt"_s)
        return BatchFormat{documents::Format::Odt, LetterWay::Odt, word};
    if (word == u"html"_s)
        return BatchFormat{documents::Format::Html, LetterWay::Other, word};
    return unknownWord("format", word, {u"pdf"_s, u"odt"_s, u"html"_s});
}

Result<QStringList> writeFiles(const std::vector<LetterText>& letters, const QDir& folder,
                               const BatchFormat& format, bool dryRun) {
    QStringList names;
    QSet<QString> taken;
    for (const LetterText& letter : letters) {
        const QString name = reports::letterFileName(letter, taken) + u'.' + format.ending;
        names << name;
        if (dryRun)
            continue;
        if (auto done = documents::writeDocument(reports::letterHtml(letter), letter.subject,
                                                 folder.filePath(name), format.format);
            !done)
            return done.error();
    }
    return names;
}

Result<Outcome> batch(const Request& request) {
    auto kind = kindArgument(request);
    auto format = batchFormat(request);
    workspace::LetterBatch which;
    if (auto read = tokenOption(request, "only", which.only); !read)
        return read.error();
    if (!kind)
        return kind.error();
    if (!format)
        return format.error();
    auto library = openLibrary(request);
    if (!library)
        return library.error();
    auto period = letterPeriod(request, **library, "to-date");
    if (!period)
        return period.error();
    const QDir folder(request.value("to"));
    if (!request.dryRun && !folder.mkpath(u"."_s))
        return Error{ErrorCode::CannotWrite,
                     Tr::tr("The folder “%1” cannot be made.").arg(request.value("to")),
                     u"mkpath"_s, u"--to"_s};
    which.kind = *kind;
    which.notWritten = request.has("not-written");
    which.period = *period;
    auto orders = workspace::batchOrders(**library, which);
    if (!orders)
        return orders.error();
    auto letters = written(**library, *orders);
    if (!letters)
        return letters.error();
    auto names = writeFiles(*letters, folder, *format, request.dryRun);
    if (!names)
        return names.error();
    auto noted = recordAll(**library, request, *orders, *letters, format->way);
    if (!noted)
        return noted.error();
    QJsonArray out;
    std::vector<QStringList> rows;
    for (std::size_t i = 0; i < letters->size(); ++i) {
        QJsonObject one = letterJson((*letters)[i]);
        one.insert("file"_L1, names->at(qsizetype(i)));
        out.append(one);
        rows.push_back({(*letters)[i].email, names->at(qsizetype(i)), (*letters)[i].subject});
    }
    QJsonObject json{{u"letters"_s, out}};
    noteCommit(json, *noted, request);
    return Outcome{json, table({Tr::tr("To"), Tr::tr("File"), Tr::tr("Subject")}, rows)};
}

} // namespace

std::vector<Command> letterCommands() {
    const QString kinds = wordsOf<LetterKind>().join(u", "_s);
    return {
        {u"letter"_s,
         u"list"_s,
         {u"FILE"_s},
         0,
         Tr::tr("who was written to, and when"),
         {{u"pairing"_s, u"ID"_s, {}}},
         list},
        {u"letter"_s,
         u"unacknowledged"_s,
         {u"FILE"_s},
         0,
         Tr::tr("pairings that somebody has not acknowledged"),
         {},
         unacknowledged},
        {u"letter"_s,
         u"write"_s,
         {u"FILE"_s, u"KIND"_s},
         0,
         Tr::tr("write a letter and note it; kinds: %1").arg(kinds),
         {{u"pairing"_s, u"ID"_s, Tr::tr("about this pairing, to all of it whom it goes to")},
          {u"person"_s, u"EMAIL"_s, Tr::tr("to this person")},
          {u"from"_s, u"DATE"_s, Tr::tr("of a recognition of service: its first day")},
          {u"to"_s, u"DATE"_s, Tr::tr("and its last")},
          {u"year"_s, u"YYYY"_s, Tr::tr("or the academic year that begins in this year")},
          {u"pdf"_s, u"FILE"_s, {}},
          {u"odt"_s, u"FILE"_s, {}},
          {u"html"_s, u"FILE"_s, {}},
          {u"text"_s, {}, Tr::tr("as plain text, noted as copied")}},
         write},
        {u"letter"_s,
         u"batch"_s,
         {u"FILE"_s, u"KIND"_s},
         0,
         Tr::tr("letters of one kind, a file for each"),
         {{u"to"_s, u"FOLDER"_s, {}, true},
          {u"only"_s, u"WHICH"_s, wordsOf<mentoring::PairingFilter>().join(u", "_s)},
          {u"not-written"_s, {}, Tr::tr("only to whom no such letter went")},
          {u"from"_s, u"DATE"_s, Tr::tr("of a recognition of service: its first day")},
          {u"to-date"_s, u"DATE"_s, Tr::tr("and its last")},
          {u"year"_s, u"YYYY"_s, Tr::tr("or the academic year that begins in this year")},
          {u"format"_s, u"FORMAT"_s, Tr::tr("pdf, odt or html; pdf where this is not given")}},
         batch},
    };
}

} // namespace tenon::cli
