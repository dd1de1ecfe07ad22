// SPDX-License-Identifier: GPL-3.0-or-later
// topic and checklist: what a pair speaks about, and what it is asked to do.
#include "app/cli/pairingsupport.h"

#include "core/mentoring/topicsteps.h"
#include "core/workspace/pairagenda.h"

#include <QCoreApplication>

#include <algorithm>

namespace tenon::cli {

using namespace Qt::StringLiterals;
using mentoring::ChecklistItem;
using mentoring::TopicAtHand;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString originOf(const TopicAtHand& topic) {
    return topic.fromProgram ? u"program"_s : topic.own ? u"pair"_s : u"guide"_s;
}

Result<std::vector<TopicAtHand>> topicsFor(const PairingAtHand& at) {
    const auto& guide = mentoring::topicGuideAtHand();
    if (!guide)
        return guide.error();
    return workspace::topicsOf(*at.library, at.pair.pairing.id, *guide);
}

Result<Outcome> list(const Request& request) {
    auto at = openPairingAsMember(request);
    if (!at)
        return at.error();
    auto topics = topicsFor(*at);
    if (!topics)
        return topics.error();
    if (request.has("due"))
        *topics = mentoring::topicsOfMonth(*topics, request.clock->today());
    QJsonArray out;
    std::vector<QStringList> rows;
    for (const TopicAtHand& topic : *topics) {
        out.append(QJsonObject{{u"code"_s, topic.code},
                               {u"month"_s, topic.month},
                               {u"title"_s, topic.title},
                               {u"prompt"_s, topic.prompt},
                               {u"direction"_s, tokenOf(topic.direction)},
                               {u"origin"_s, originOf(topic)},
                               {u"discussed"_s, isoOrNull(topic.discussed)}});
        rows.push_back({topic.code, QString::number(topic.month), originOf(topic),
                        isoOrDash(topic.discussed), topic.title});
    }
    return Outcome{{{u"topics"_s, out}},
                   table({Tr::tr("Topic"), Tr::tr("Month"), Tr::tr("From"), Tr::tr("Discussed"),
                          Tr::tr("Title")},
                         rows)};
}

// What --title, --prompt, --month and --direction say.
template <class Topic>
Result<Topic> topicFrom(const Request& request) {
    Topic topic;
    topic.title = request.value("title");
    topic.prompt = request.value("prompt");
    if (auto read = numberOption(request, "month", topic.month); !read)
        return read.error();
    if (auto read = tokenOption(request, "direction", topic.direction); !read)
        return read.error();
    return topic;
}

Result<Outcome> add(const Request& request) {
    auto at = openPairingAsMember(request);
    if (!at)
        return at.error();
    auto topic = topicFrom<mentoring::PairTopic>(request);
    if (!topic)
        return topic.error();
    topic->pairing = at->pair.pairing.id;
    return recorded(*at, request, Tr::tr("Add a topic"),
                    [&](store::Edit& edit) { return mentoring::addTopic(edit, *topic); });
}

Result<Outcome> discussed(const Request& request) {
    auto at = openPairingAsMember(request);
    if (!at)
        return at.error();
    auto topics = topicsFor(*at);
    auto day = optionalDate(request, "date");
    if (!topics)
        return topics.error();
    if (!day)
        return day.error();
    const QString code = request.arguments[2];
    const auto topic = std::find_if(topics->begin(), topics->end(),
                                    [&](const TopicAtHand& one) { return one.code == code; });
    if (topic == topics->end())
        return Error{ErrorCode::NotFound,
                     Tr::tr("This pair has no topic “%1”; topic list shows them.").arg(code),
                     u"topic"_s, u"TOPIC"_s};
    mentoring::Direction direction = topic->direction;
    if (auto read = tokenOption(request, "direction", direction); !read)
        return read.error();
    return recorded(*at, request, Tr::tr("Mark a topic as discussed"), [&](store::Edit& edit) {
        return mentoring::markDiscussed(edit, at->pair.pairing.id, code,
                                        day->value_or(request.clock->today()), direction);
    });
}

Result<Outcome> send(const Request& request) {
    auto library = openLibrary(request);
    if (!library)
        return library.error();
    auto topic = topicFrom<mentoring::ProgramTopic>(request);
    if (!topic)
        return topic.error();
    return commitAndSay(
        **library, request, Tr::tr("Send a topic to every pair"),
        [&](store::Edit& edit) {
            return mentoring::sendTopic(edit, *topic, request.clock->today());
        },
        Tr::tr("Sent to every pair."));
}

Result<std::vector<ChecklistItem>> itemsOf(const PairingAtHand& at) {
    return at.library->records<ChecklistItem>().where("pairing"_L1, at.pair.pairing.id.value());
}

Result<Outcome> checklists(const Request& request) {
    auto at = openPairing(request);
    if (!at)
        return at.error();
    const auto& guide = mentoring::topicGuideAtHand();
    auto items = itemsOf(*at);
    if (!guide)
        return guide.error();
    if (!items)
        return items.error();
    QJsonArray possible, out;
    std::vector<QStringList> rows;
    for (const mentoring::Checklist& one : guide->checklists)
        if (std::none_of(items->begin(), items->end(),
                         [&](const ChecklistItem& item) { return item.checklist == one.code; }))
            possible.append(one.code);
    for (const ChecklistItem& item : *items) {
        out.append(QJsonObject{{u"id"_s, idText(item.id.value())},
                               {u"checklist"_s, item.checklist},
                               {u"title"_s, item.title},
                               {u"role"_s, tokenOf(item.role)},
                               {u"due"_s, isoOrNull(item.due)},
                               {u"done"_s, isoOrNull(item.done)}});
        rows.push_back({idText(item.id.value()), item.checklist, tokenOf(item.role),
                        isoOrDash(item.due), isoOrDash(item.done), item.title});
    }
    return Outcome{{{u"items"_s, out}, {u"possible"_s, possible}},
                   table({Tr::tr("Item"), Tr::tr("Checklist"), Tr::tr("By"), Tr::tr("Due"),
                          Tr::tr("Done"), Tr::tr("Title")},
                         rows)};
}

Result<Outcome> begin(const Request& request) {
    auto at = openPairing(request);
    if (!at)
        return at.error();
    const auto& guide = mentoring::topicGuideAtHand();
    if (!guide)
        return guide.error();
    QStringList codes;
    for (const mentoring::Checklist& one : guide->checklists) {
        codes << one.code;
        if (one.code == request.arguments[2])
            return recorded(*at, request, Tr::tr("Begin a checklist"), [&](store::Edit& edit) {
                return mentoring::startChecklist(edit, one, at->pair.pairing);
            });
    }
    return Error{ErrorCode::NotFound,
                 Tr::tr("There is no checklist “%1”; there are: %2.")
                     .arg(request.arguments[2], codes.join(u", "_s)),
                 u"checklist"_s, u"CHECKLIST"_s};
}

Result<Outcome> check(const Request& request) {
    auto at = openPairing(request);
    if (!at)
        return at.error();
    auto item = recordNamed<ChecklistItem>(*at, request, u"ITEM"_s,
                                           Tr::tr("This pairing has no such item of a checklist."));
    auto day = optionalDate(request, "date");
    if (!item)
        return item.error();
    if (!day)
        return day.error();
    const auto done = request.has("take-back")
                          ? std::nullopt
                          : std::optional(day->value_or(request.clock->today()));
    return recorded(*at, request, Tr::tr("Check something off"),
                    [&](store::Edit& edit) { return mentoring::checkOff(edit, item->id, done); });
}

std::vector<Option> topicOptions() {
    return {{u"title"_s, u"TEXT"_s, {}, true},
            {u"prompt"_s, u"TEXT"_s, Tr::tr("questions to begin with")},
            {u"month"_s, u"N"_s, Tr::tr("1 to 12; without it, at any time")},
            {u"direction"_s, u"WAY"_s, Tr::tr("mentor_to_mentee, mentee_to_mentor, both")}};
}

} // namespace

std::vector<Command> topicCommands() {
    std::vector<Option> own = topicOptions();
    own.insert(own.begin(), asOption());
    const Option day{u"date"_s, u"DATE"_s, Tr::tr("today where this is not given")};
    return {
        {u"topic"_s,
         u"list"_s,
         {u"FILE"_s, u"PAIRING"_s},
         0,
         Tr::tr("what the pair may speak about"),
         {asOption(), {u"due"_s, {}, Tr::tr("only this month’s that are not discussed")}},
         list},
        {u"topic"_s,
         u"add"_s,
         {u"FILE"_s, u"PAIRING"_s},
         0,
         Tr::tr("add a topic of the pair’s own"),
         own,
         add},
        {u"topic"_s,
         u"discussed"_s,
         {u"FILE"_s, u"PAIRING"_s, u"TOPIC"_s},
         0,
         Tr::tr("mark a topic as discussed"),
         {asOption(),
          day,
          {u"direction"_s, u"WAY"_s, Tr::tr("mentor_to_mentee, mentee_to_mentor, both")}},
         discussed},
        {u"topic"_s,
         u"send"_s,
         {u"FILE"_s},
         0,
         Tr::tr("send a topic of the program to every pair"),
         topicOptions(),
         send},
        {u"checklist"_s,
         u"list"_s,
         {u"FILE"_s, u"PAIRING"_s},
         0,
         Tr::tr("what a pair is asked to do, and the checklists it may begin"),
         {asOption()},
         checklists},
        {u"checklist"_s,
         u"begin"_s,
         {u"FILE"_s, u"PAIRING"_s, u"CHECKLIST"_s},
         0,
         Tr::tr("begin a checklist"),
         {asOption()},
         begin},
        {u"checklist"_s,
         u"check"_s,
         {u"FILE"_s, u"PAIRING"_s, u"ITEM"_s},
         0,
         Tr::tr("check something off"),
         {asOption(), day, {u"take-back"_s, {}, Tr::tr("it is still to do")}},
         check},
    };
}

} // namespace tenon::cli
