// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/letterwork.h"

#include "core/mentoring/agreementsteps.h"
#include "core/mentoring/loadquery.h"
#include "core/mentoring/mentoringquery.h"
#include "core/mentoring/pairinglifecycle.h"
#include "core/mentoring/serviceentry.h"
#include "core/people/peoplequery.h"
#include "core/workspace/overview.h"
#include "core/workspace/pairagenda.h"
#include "core/workspace/serviceledger.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace tenon::workspace {

using namespace Qt::StringLiterals;
using mentoring::LetterKind;
using mentoring::MemberRole;
using mentoring::Pair;
using mentoring::PairingMember;
using people::PersonId;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(LetterWork)
};

Status addPeople(const Workspace& workspace, const std::vector<PersonId>& ids,
                 reports::LetterFacts& facts) {
    for (const PersonId id : ids) {
        const bool known = std::any_of(facts.people.begin(), facts.people.end(),
                                       [id](const auto& one) { return one.id == id; });
        if (known)
            continue;
        auto person = workspace.records<people::Person>().get(id);
        if (!person)
            return person.error();
        facts.people.push_back(std::move(*person));
    }
    return {};
}

std::vector<PersonId> everybodyIn(const Pair& pair) {
    std::vector<PersonId> ids;
    for (const PairingMember& one : pair.members)
        ids.push_back(one.person);
    return ids;
}

std::vector<DateRange> cut(const std::vector<DateRange>& ranges, const DateRange& period) {
    std::vector<DateRange> out;
    for (const DateRange& one : ranges) {
        DateRange within{std::max(one.from, period.from), one.to};
        if (period.to)
            within.to = within.to ? std::min(*within.to, *period.to) : *period.to;
        if (!within.to || within.from <= *within.to)
            out.push_back(within);
    }
    return out;
}

// Service goes no further than today, whatever period is asked for.
Status addService(const Workspace& workspace, const LetterOrder& order,
                  reports::LetterFacts& facts) {
    const DateRange all{QDate(1900, 1, 1), std::nullopt};
    DateRange period = order.period.value_or(all);
    const QDate today = workspace.today();
    auto pairs = facts.pair ? Result<std::vector<Pair>>(std::vector<Pair>{*facts.pair})
                            : mentoring::pairsOfMentor(workspace.reader(), order.recipient);
    if (!pairs)
        return pairs.error();
    std::erase_if(*pairs, [today](const Pair& pair) {
        return !mentoring::wasMentoring(pair.pairing) || pair.pairing.since > today;
    });
    const QDate last = std::min(period.to.value_or(today), today);
    if (last == today)
        period.to.reset(); // what goes on is said to go on
    facts.periods = cut(mentoring::mentoringPeriods(*pairs, order.recipient), period);
    if (facts.periods.empty() || facts.periods.front().from > last)
        return {};
    const QDate first = facts.periods.front().from;
    auto meetings = mentoring::meetingsOfMentor(workspace.reader(), order.recipient, first, last);
    auto pack = workspace.currentPack();
    if (!meetings)
        return meetings.error();
    if (!pack)
        return pack.error();
    for (const Pair& pair : *pairs)
        if (auto added = addPeople(workspace, everybodyIn(pair), facts); !added)
            return added;
    facts.statement = mentoring::serviceStatement(**pack, facts.recipient, *pairs, *meetings,
                                                  facts.people, first, last);
    return {};
}

Status addWaiting(const Workspace& workspace, reports::LetterFacts& facts) {
    auto input = attentionInput(workspace, workspace.today());
    if (!input)
        return input.error();
    const auto waiting = mentoring::attention(*input, workspace.today()).withoutMentor;
    facts.waiting = int(waiting.size());
    for (std::size_t i = 0; i < waiting.size(); ++i)
        if (waiting[i].person == facts.recipient.id)
            facts.order = int(i) + 1;
    return {};
}

Status checkAgreement(const Workspace& workspace, const LetterOrder& order) {
    if (order.kind != LetterKind::AgreementReminder || !order.pairing)
        return {};
    auto inForce = mentoring::hasAgreementInForce(workspace.reader(), *order.pairing);
    if (!inForce)
        return inForce.error();
    if (*inForce)
        return Error{ErrorCode::Refused,
                     Tr::tr("The agreement of this pairing is in force; nobody needs a reminder."),
                     u"agreement"_s,
                     {}};
    return {};
}

bool serves(LetterKind kind) {
    return kind == LetterKind::ServiceRecognition || kind == LetterKind::Thanks ||
           kind == LetterKind::Ending;
}

QString writtenKey(const LetterOrder& order) {
    return u"%1 %2 %3"_s.arg(tokenOf(order.kind))
        .arg(order.pairing ? order.pairing->value() : 0)
        .arg(order.recipient.value());
}

// Leaves those to whom such a letter went already, where that is wanted.
Result<std::vector<LetterOrder>> ofBatch(const Workspace& workspace, const LetterBatch& batch,
                                         std::vector<LetterOrder> orders) {
    if (!batch.notWritten)
        return orders;
    auto letters = workspace.records<mentoring::Letter>().all();
    if (!letters)
        return letters.error();
    QSet<QString> written;
    for (const mentoring::Letter& one : *letters)
        written.insert(writtenKey({one.kind, one.pairing, one.person, {}, {}}));
    std::erase_if(orders,
                  [&](const LetterOrder& order) { return written.contains(writtenKey(order)); });
    return orders;
}

// Those a batch passes over: there is nothing to write to them about.
bool isPointless(const mentoring::PairingFacts& facts, LetterKind kind) {
    return (kind == LetterKind::AgreementReminder && facts.agreementInForce) ||
           (kind == LetterKind::FirstContact && facts.lastContact);
}

Result<std::vector<LetterOrder>> serviceOrders(const Workspace& workspace,
                                               const LetterBatch& batch) {
    auto mentors = mentoring::everyMentor(workspace.reader());
    if (!mentors)
        return mentors.error();
    std::vector<LetterOrder> orders;
    for (const PersonId mentor : *mentors) {
        LetterOrder order{LetterKind::ServiceRecognition, {}, mentor, {}, batch.period};
        auto found = letterFacts(workspace, order);
        if (!found)
            return found.error();
        if (found->statement && found->statement->meetings > 0)
            orders.push_back(order);
    }
    return orders;
}

// Those named; many are read in one go.
Result<std::vector<Pair>> pairsOf(const Workspace& workspace,
                                  const std::vector<mentoring::PairingId>& ids) {
    constexpr std::size_t oneByOne = 50;
    if (ids.size() > oneByOne) {
        QSet<qint64> wanted;
        for (const mentoring::PairingId id : ids)
            wanted.insert(id.value());
        auto pairs = mentoring::pairs(workspace.reader());
        if (pairs)
            std::erase_if(*pairs, [&](const Pair& pair) {
                return !wanted.contains(pair.pairing.id.value());
            });
        return pairs;
    }
    std::vector<Pair> pairs;
    for (const mentoring::PairingId id : ids) {
        auto pair = mentoring::pairOf(workspace.reader(), id);
        if (!pair)
            return pair.error();
        pairs.push_back(std::move(*pair));
    }
    return pairs;
}

Result<std::vector<LetterOrder>> waitingOrders(const Workspace& workspace) {
    auto input = attentionInput(workspace, workspace.today());
    if (!input)
        return input.error();
    std::vector<LetterOrder> orders;
    for (const auto& one : mentoring::attention(*input, workspace.today()).withoutMentor)
        orders.push_back({LetterKind::Waitlist, {}, one.person, {}, {}});
    return orders;
}

Result<std::vector<LetterOrder>> pairingOrders(const Workspace& workspace,
                                               const LetterBatch& batch) {
    auto all = pairingFacts(workspace);
    if (!all)
        return all.error();
    const bool unacknowledged = batch.only == mentoring::PairingFilter::Unacknowledged;
    std::vector<LetterOrder> orders;
    for (const mentoring::PairingFacts& facts : *all) {
        const auto kinds = reports::letterKinds(facts.pair);
        if (std::find(kinds.begin(), kinds.end(), batch.kind) == kinds.end() ||
            isPointless(facts, batch.kind) ||
            !mentoring::passes(batch.only, facts, workspace.today()))
            continue;
        for (LetterOrder& order : ordersFor({}, facts.pair, batch.kind)) {
            const PairingMember* member = facts.pair.member(order.recipient);
            if (unacknowledged && (!member || member->acknowledged))
                continue;
            order.period = batch.period;
            orders.push_back(std::move(order));
        }
    }
    return orders;
}

} // namespace

Result<reports::LetterFacts> letterFacts(const Workspace& workspace, const LetterOrder& order) {
    reports::LetterFacts facts;
    facts.kind = order.kind;
    auto recipient = workspace.records<people::Person>().get(order.recipient);
    auto context = reportContext(workspace);
    if (!recipient)
        return recipient.error();
    if (!context)
        return context.error();
    facts.recipient = std::move(*recipient);
    facts.library = context->library;
    facts.administrator = context->administrator;
    facts.program = context->program;
    facts.today = workspace.today();
    if (order.sender) {
        auto sender = workspace.records<people::Person>().get(*order.sender);
        if (!sender)
            return sender.error();
        facts.sender = std::move(*sender);
    }
    if (order.pairing) {
        auto pair = mentoring::pairOf(workspace.reader(), *order.pairing);
        if (!pair)
            return pair.error();
        facts.pair = std::move(*pair);
        if (!facts.pair->pairing.program.isEmpty())
            facts.program = facts.pair->pairing.program;
        if (auto added = addPeople(workspace, everybodyIn(*facts.pair), facts); !added)
            return added.error();
    }
    if (serves(order.kind))
        if (auto added = addService(workspace, order, facts); !added)
            return added.error();
    if (order.kind == LetterKind::Waitlist)
        if (auto added = addWaiting(workspace, facts); !added)
            return added.error();
    return facts;
}

Result<reports::LetterText> writeLetter(const Workspace& workspace,
                                        const reports::LetterTemplates& templates,
                                        const LetterOrder& order) {
    if (auto checked = checkAgreement(workspace, order); !checked)
        return checked.error();
    auto facts = letterFacts(workspace, order);
    if (!facts)
        return facts.error();
    return reports::composeLetter(templates, *facts);
}

std::vector<LetterKind> kindsFor(const Viewpoint& viewpoint, const Pair& pair) {
    std::vector<LetterKind> kinds = reports::letterKinds(pair);
    if (viewpoint.role == Role::Administrator)
        return kinds;
    std::erase_if(kinds, [&](LetterKind kind) {
        return !isOfPair(viewpoint, pair) ||
               (kind != LetterKind::FirstContact && kind != LetterKind::Thanks) ||
               ordersFor(viewpoint, pair, kind).empty();
    });
    return kinds;
}

std::vector<LetterOrder> ordersFor(const Viewpoint& viewpoint, const Pair& pair, LetterKind kind) {
    std::optional<PersonId> sender;
    if (viewpoint.role != Role::Administrator)
        sender = viewpoint.person;
    const auto recipients = reports::letterRecipients(kind, pair);
    if (kind == LetterKind::FirstContact && !sender) {
        const auto by = pair.with(pair.pairing.firstContactBy);
        sender = by.empty() ? pair.members.front().person : by.front();
    }
    const PairingMember* own = sender ? pair.member(*sender) : nullptr;
    std::vector<LetterOrder> orders;
    for (const PersonId recipient : recipients) {
        // Nobody writes to themselves, nor thanks another mentor of their mentee.
        const bool sameSide =
            own && own->role != MemberRole::Peer && pair.member(recipient)->role == own->role;
        if (recipient != sender && !sameSide)
            orders.push_back({kind, pair.pairing.id, recipient, sender, {}});
    }
    return orders;
}

Result<std::vector<LetterOrder>> batchOrders(const Workspace& workspace, const LetterBatch& batch) {
    const bool service = batch.kind == LetterKind::ServiceRecognition;
    const bool waiting = batch.kind == LetterKind::Waitlist;
    if ((service || waiting) && batch.only != mentoring::PairingFilter::All)
        return Error{ErrorCode::Refused,
                     Tr::tr("A letter of this kind goes to people, whatever state their pairings "
                            "are in; a choice of pairings is none for it."),
                     u"only"_s,
                     {}};
    auto orders = service   ? serviceOrders(workspace, batch)
                  : waiting ? waitingOrders(workspace)
                            : pairingOrders(workspace, batch);
    return orders ? ofBatch(workspace, batch, std::move(*orders)) : orders.error();
}

Result<std::vector<LetterOrder>> ordersOf(const Workspace& workspace, const Viewpoint& viewpoint,
                                          const LetterRequest& request, LetterKind kind) {
    std::vector<LetterOrder> orders;
    auto pairs = pairsOf(workspace, request.pairings);
    if (!pairs)
        return pairs.error();
    for (const Pair& pair : *pairs) {
        const auto kinds = kindsFor(viewpoint, pair);
        if (std::find(kinds.begin(), kinds.end(), kind) == kinds.end())
            continue;
        for (LetterOrder& order : ordersFor(viewpoint, pair, kind)) {
            order.period = request.period;
            orders.push_back(std::move(order));
        }
    }
    for (const PersonId person : request.people)
        orders.push_back({kind, {}, person, {}, request.period});
    return orders;
}

Result<std::vector<Pair>> unacknowledgedPairs(const Workspace& workspace) {
    auto pairs = mentoring::pairs(workspace.reader());
    if (!pairs)
        return pairs.error();
    std::erase_if(*pairs, [](const Pair& pair) {
        return pair.pairing.state != mentoring::PairingState::Published;
    });
    return pairs;
}

Status recordLetter(store::Edit& edit, const LetterOrder& order, const QString& subject,
                    mentoring::LetterWay way, QDate today) {
    return edit.insert(mentoring::Letter{edit.newId<mentoring::Letter>(), order.kind, order.pairing,
                                         order.recipient, today, way, subject});
}

Result<std::vector<mentoring::MentorLoad>> loadsOf(const Workspace& workspace, QDate from,
                                                   QDate to) {
    auto pack = workspace.currentPack();
    auto pairs = mentoring::pairs(workspace.reader());
    auto profiles = people::profiles(workspace.reader());
    if (!pack)
        return pack.error();
    if (!pairs)
        return pairs.error();
    if (!profiles)
        return profiles.error();
    auto minutes = mentoring::serviceMinutes(workspace.reader(), **pack, from, to);
    if (!minutes)
        return minutes.error();
    mentoring::LoadInput input{std::move(*pairs), std::move(*minutes), {}};
    for (const people::Profile& profile : *profiles)
        input.capacities.insert(profile.person.id.value(), mentoring::capacityOf(**pack, profile));
    return mentoring::mentorLoad(**pack, input);
}

} // namespace tenon::workspace
