// SPDX-License-Identifier: GPL-3.0-or-later
// discussion, introduction and journal: what the members of a pair write for each other, and what
// each writes for themselves.
#include "app/cli/pairingsupport.h"

#include "core/base/text.h"
#include "core/exchange/emailnote.h"
#include "core/mentoring/privatesteps.h"
#include "core/mentoring/sharingsteps.h"
#include "core/reports/discussionsheet.h"

#include <QCoreApplication>

namespace tenon::cli {

using namespace Qt::StringLiterals;
using mentoring::Discussion;
using mentoring::DiscussionPost;
using mentoring::Introduction;
using mentoring::JournalPage;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString noRecord() {
    return Tr::tr("This pair has no such record.");
}

Result<exchange::Email> emailOf(const Request& request) {
    auto bytes = inputFile(request.value("eml"), exchange::EmailLimits().bytes);
    if (!bytes)
        return bytes.error();
    auto email = exchange::readEmail(*bytes);
    if (email)
        return email;
    Error error = email.error();
    error.where = text::joined({request.value("eml"), error.where}, u": "_s);
    return error;
}

// Of --text, or the e-mail of --eml, which is whoever's who sent it.
Result<DiscussionPost> postFrom(const PairingAtHand& at, const Request& request, QString& title) {
    DiscussionPost post;
    if (!request.has("eml")) {
        post.person = at.member->id;
        post.at = at.library->now();
        post.body = request.value("text");
        return post;
    }
    auto email = emailOf(request);
    if (!email)
        return email.error();
    const JournalPage page = exchange::pageOf(*email, at.member->id, request.clock->today());
    if (title.isEmpty())
        title = page.title;
    return exchange::postOf(*email, page.body, at.library->now());
}

Result<std::vector<DiscussionPost>> postsOf(const PairingAtHand& at, Id<Discussion> discussion) {
    return at.library->records<DiscussionPost>().where("discussion"_L1, discussion.value());
}

QHash<qint64, QString> namesOf(const PairingAtHand& at) {
    QHash<qint64, QString> names;
    for (const mentoring::PairingMember& member : at.pair.members)
        if (auto person = at.library->records<people::Person>().get(member.person); person)
            names.insert(member.person.value(), person->name);
    return names;
}

Result<Outcome> discussions(const Request& request) {
    auto at = openPairingAsMember(request);
    if (!at)
        return at.error();
    auto all = at->library->records<Discussion>().where("pairing"_L1, at->pair.pairing.id.value());
    if (!all)
        return all.error();
    QJsonArray out;
    std::vector<QStringList> rows;
    for (const Discussion& one : *all) {
        auto posts = postsOf(*at, one.id);
        if (!posts)
            return posts.error();
        out.append(QJsonObject{{u"id"_s, idText(one.id.value())},
                               {u"title"_s, one.title},
                               {u"opened"_s, one.opened.toString(Qt::ISODate)},
                               {u"messages"_s, int(posts->size())}});
        rows.push_back({idText(one.id.value()), one.opened.toString(Qt::ISODate),
                        QString::number(posts->size()), one.title});
    }
    return Outcome{
        {{u"discussions"_s, out}},
        table({Tr::tr("Discussion"), Tr::tr("Opened"), Tr::tr("Messages"), Tr::tr("Title")}, rows)};
}

Result<Outcome> showDiscussion(const Request& request) {
    auto at = openPairingAsMember(request);
    if (!at)
        return at.error();
    auto discussion = recordNamed<Discussion>(*at, request, u"DISCUSSION"_s, noRecord());
    if (!discussion)
        return discussion.error();
    auto posts = postsOf(*at, discussion->id);
    if (!posts)
        return posts.error();
    const auto names = namesOf(*at);
    QJsonArray out;
    QStringList text{discussion->title};
    for (const DiscussionPost& post : *posts) {
        const QString author = post.person ? names.value(post.person->value()) : post.author;
        out.append(QJsonObject{{u"author"_s, author},
                               {u"at"_s, post.at.toString(Qt::ISODate)},
                               {u"origin"_s, tokenOf(post.origin)},
                               {u"body"_s, post.body}});
        text << QString() << author + u", "_s + post.at.date().toString(Qt::ISODate) << post.body;
    }
    if (!request.dryRun)
        if (auto written = writeDocuments(
                request, reports::discussionHtml(*discussion, *posts, names), discussion->title);
            !written)
            return written.error();
    return Outcome{{{u"title"_s, discussion->title}, {u"messages"_s, out}}, text.join(u'\n')};
}

Result<Outcome> beginDiscussion(const Request& request) {
    auto at = openPairingAsMember(request);
    if (!at)
        return at.error();
    Discussion discussion;
    discussion.pairing = at->pair.pairing.id;
    discussion.title = request.value("title");
    discussion.opened = request.clock->today();
    auto first = postFrom(*at, request, discussion.title);
    if (!first)
        return first.error();
    return recorded(*at, request, Tr::tr("Begin a discussion"), [&](store::Edit& edit) {
        return mentoring::beginDiscussion(edit, discussion, *first);
    });
}

Result<Outcome> writeInDiscussion(const Request& request) {
    auto at = openPairingAsMember(request);
    if (!at)
        return at.error();
    auto discussion = recordNamed<Discussion>(*at, request, u"DISCUSSION"_s, noRecord());
    if (!discussion)
        return discussion.error();
    auto post = postFrom(*at, request, discussion->title);
    if (!post)
        return post.error();
    post->discussion = discussion->id;
    return recorded(*at, request, Tr::tr("Write in a discussion"),
                    [&](store::Edit& edit) { return mentoring::writePost(edit, *post); });
}

Result<Outcome> introductions(const Request& request) {
    auto at = openPairingAsMember(request);
    if (!at)
        return at.error();
    auto all =
        at->library->records<Introduction>().where("pairing"_L1, at->pair.pairing.id.value());
    if (!all)
        return all.error();
    QJsonArray out;
    std::vector<QStringList> rows;
    for (const Introduction& one : *all) {
        auto by = emailsOf(*at->library, {one.byPerson});
        if (!by)
            return by.error();
        out.append(QJsonObject{{u"id"_s, idText(one.id.value())},
                               {u"name"_s, one.name},
                               {u"affiliation"_s, one.affiliation},
                               {u"purpose"_s, one.purpose},
                               {u"by"_s, by->front()},
                               {u"date"_s, one.onDay.toString(Qt::ISODate)},
                               {u"outcome"_s, one.outcome}});
        rows.push_back({idText(one.id.value()), one.onDay.toString(Qt::ISODate), one.name,
                        one.purpose, one.outcome});
    }
    return Outcome{{{u"introductions"_s, out}},
                   table({Tr::tr("Introduction"), Tr::tr("Date"), Tr::tr("Who"), Tr::tr("Why"),
                          Tr::tr("What came of it")},
                         rows)};
}

Result<Outcome> introduce(const Request& request) {
    auto at = openPairingAsMember(request);
    if (!at)
        return at.error();
    auto day = optionalDate(request, "date");
    if (!day)
        return day.error();
    Introduction one;
    one.pairing = at->pair.pairing.id;
    one.byPerson = at->member->id;
    one.name = request.value("name");
    one.affiliation = request.value("affiliation");
    one.purpose = request.value("purpose");
    one.outcome = request.value("outcome");
    one.onDay = day->value_or(request.clock->today());
    return recorded(*at, request, Tr::tr("Introduce somebody"),
                    [&](store::Edit& edit) { return mentoring::introduce(edit, one); });
}

Result<Outcome> outcome(const Request& request) {
    auto at = openPairingAsMember(request);
    if (!at)
        return at.error();
    auto one = recordNamed<Introduction>(*at, request, u"INTRODUCTION"_s, noRecord());
    if (!one)
        return one.error();
    return recorded(*at, request, Tr::tr("What came of it"), [&](store::Edit& edit) {
        return mentoring::noteOutcome(edit, one->id, request.value("text"));
    });
}

Result<Outcome> journal(const Request& request) {
    auto at = openPerson(request);
    if (!at)
        return at.error();
    auto pages =
        at->library->records<JournalPage>().where("owner"_L1, at->profile.person.id.value());
    if (!pages)
        return pages.error();
    QJsonArray out;
    QStringList text;
    for (const JournalPage& page : *pages) {
        out.append(QJsonObject{{u"id"_s, idText(page.id.value())},
                               {u"date"_s, page.onDay.toString(Qt::ISODate)},
                               {u"title"_s, page.title},
                               {u"origin"_s, tokenOf(page.origin)},
                               {u"body"_s, page.body}});
        text << text::joined(
                    {page.onDay.toString(Qt::ISODate), idText(page.id.value()), page.title})
             << page.body << QString();
    }
    return Outcome{{{u"pages"_s, out}}, text.join(u'\n')};
}

Result<Outcome> writeJournal(const Request& request) {
    auto at = openPerson(request);
    if (!at)
        return at.error();
    at->library->setAuthor(at->profile.person.name);
    JournalPage page;
    page.owner = at->profile.person.id;
    page.onDay = request.clock->today();
    page.body = request.value("text");
    if (request.has("eml")) {
        auto email = emailOf(request);
        if (!email)
            return email.error();
        page = exchange::pageOf(*email, page.owner, page.onDay);
    }
    if (request.has("title"))
        page.title = request.value("title");
    return commitAndSay(
        *at->library, request, Tr::tr("Write in a journal"),
        [&](store::Edit& edit) { return mentoring::writePage(edit, page); },
        Tr::tr("Recorded. Nobody else sees it."));
}

Result<Outcome> removePage(const Request& request) {
    auto at = openPerson(request);
    if (!at)
        return at.error();
    auto id = idFrom(request.arguments[2], u"PAGE"_s);
    if (!id)
        return id.error();
    auto page = at->library->records<JournalPage>().get(Id<JournalPage>(*id));
    if (!page || page->owner != at->profile.person.id)
        return Error{ErrorCode::NotFound, Tr::tr("This journal has no such page."), u"page"_s,
                     u"PAGE"_s};
    return commitAndSay(
        *at->library, request, Tr::tr("Take a page out of a journal"),
        [&](store::Edit& edit) { return edit.remove(page->id); }, Tr::tr("Taken out."));
}

} // namespace

std::vector<Command> discussionCommands() {
    const QStringList pairing{u"FILE"_s, u"PAIRING"_s};
    const Option title{u"title"_s, u"TEXT"_s, Tr::tr("the subject of --eml where it is not given")};
    const Option words{u"text"_s, u"TEXT"_s, {}};
    const Option email{u"eml"_s, u"PATH"_s, Tr::tr("an e-mail in place of --text")};
    const std::vector<Option> documents{asOption(),
                                        {u"pdf"_s, u"PATH"_s, {}},
                                        {u"html"_s, u"PATH"_s, {}},
                                        {u"odt"_s, u"PATH"_s, {}}};
    return {
        {u"discussion"_s,
         u"list"_s,
         pairing,
         0,
         Tr::tr("the discussions of the pair"),
         {asOption()},
         discussions},
        {u"discussion"_s, u"show"_s, pairing + QStringList{u"DISCUSSION"_s}, 0,
         Tr::tr("a discussion, for reading and printing"), documents, showDiscussion},
        {u"discussion"_s,
         u"begin"_s,
         pairing,
         0,
         Tr::tr("begin a discussion"),
         {asOption(), title, words, email},
         beginDiscussion},
        {u"discussion"_s,
         u"write"_s,
         pairing + QStringList{u"DISCUSSION"_s},
         0,
         Tr::tr("write a message"),
         {asOption(), words, email},
         writeInDiscussion},
        {u"introduction"_s,
         u"list"_s,
         pairing,
         0,
         Tr::tr("who was introduced"),
         {asOption()},
         introductions},
        {u"introduction"_s,
         u"add"_s,
         pairing,
         0,
         Tr::tr("introduce somebody"),
         {asOption(),
          {u"name"_s, u"TEXT"_s, {}, true},
          {u"affiliation"_s, u"TEXT"_s, Tr::tr("where they work")},
          {u"purpose"_s, u"TEXT"_s, Tr::tr("why")},
          {u"outcome"_s, u"TEXT"_s, Tr::tr("what came of it")},
          {u"date"_s, u"DATE"_s, Tr::tr("today where this is not given")}},
         introduce},
        {u"introduction"_s,
         u"outcome"_s,
         pairing + QStringList{u"INTRODUCTION"_s},
         0,
         Tr::tr("what came of it"),
         {asOption(), {u"text"_s, u"TEXT"_s, {}, true}},
         outcome},
        {u"journal"_s,
         u"list"_s,
         {u"FILE"_s, u"PERSON"_s},
         0,
         Tr::tr("the pages of somebody’s own journal"),
         {},
         journal},
        {u"journal"_s,
         u"add"_s,
         {u"FILE"_s, u"PERSON"_s},
         0,
         Tr::tr("write a page"),
         {title, words, email},
         writeJournal},
        {u"journal"_s,
         u"remove"_s,
         {u"FILE"_s, u"PERSON"_s, u"PAGE"_s},
         0,
         Tr::tr("take a page out"),
         {},
         removePage},
    };
}

} // namespace tenon::cli
