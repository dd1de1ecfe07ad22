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

constexpr int endingSoonDays = 60;

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

// What a batch asks about every pairing, read once.
struct BatchFacts {
    QHash<qint64, QDate> contacts;
    QSet<qint64> agreed; // pairings with an agreement in force
    QSet<QString> written;
    int silentAfter = 60;
    QDate today;
};

QString writtenKey(LetterKind kind, std::optional<mentoring::PairingId> pairing, PersonId person) {
    return u"%1 %2 %3"_s.arg(tokenOf(kind)).arg(pairing ? pairing->value() : 0).arg(person.value());
}

Result<BatchFacts> batchFacts(const Workspace& workspace) {
    BatchFacts facts;
    auto contacts = mentoring::lastContacts(workspace.reader());
    auto agreements = workspace.records<mentoring::Agreement>().all();
    auto letters = workspace.records<mentoring::Letter>().all();
    auto pack = workspace.currentPack();
    if (!contacts)
        return contacts.error();
    if (!agreements)
        return agreements.error();
    if (!letters)
        return letters.error();
    if (!pack)
        return pack.error();
    facts.contacts = std::move(*contacts);
    for (const mentoring::Agreement& one : *agreements)
        if (one.state == mentoring::AgreementState::InForce)
            facts.agreed.insert(one.pairing.value());
    for (const mentoring::Letter& one : *letters)
        facts.written.insert(writtenKey(one.kind, one.pairing, one.person));
    facts.silentAfter = (*pack)->silentAfterDays;
    facts.today = workspace.today();
    return facts;
}

bool isWanted(LettersOnly only, const BatchFacts& facts, const Pair& pair,
              const LetterOrder& order) {
    const mentoring::Pairing& pairing = pair.pairing;
    const bool present = mentoring::isPresent(pairing.state);
    const qint64 id = pairing.id.value();
    const auto last = facts.contacts.constFind(id);
    const PairingMember* member = pair.member(order.recipient);
    switch (only) {
    case LettersOnly::All:
        return true;
    case LettersOnly::Unacknowledged:
        return pairing.state == mentoring::PairingState::Published && member &&
               !member->acknowledged;
    case LettersOnly::NoFirstContact:
        return present && last == facts.contacts.cend();
    case LettersOnly::AgreementOverdue:
        return present && pairing.agreementDue && *pairing.agreementDue < facts.today &&
               !facts.agreed.contains(id);
    case LettersOnly::Silent:
        return present &&
               (last == facts.contacts.cend() ? pairing.since : *last).daysTo(facts.today) >
                   facts.silentAfter;
    case LettersOnly::EndingSoon:
        return present && pairing.term && *pairing.term >= facts.today &&
               facts.today.daysTo(*pairing.term) <= endingSoonDays;
    case LettersOnly::NotWritten:
        return !facts.written.contains(writtenKey(order.kind, order.pairing, order.recipient));
    }
    Q_UNREACHABLE();
}

// Those a batch passes over, because there is nothing to write to them about.
bool isPointless(const BatchFacts& facts, const Pair& pair, LetterKind kind) {
    const qint64 id = pair.pairing.id.value();
    return (kind == LetterKind::AgreementReminder && facts.agreed.contains(id)) ||
           (kind == LetterKind::FirstContact && facts.contacts.contains(id));
}

Result<std::vector<LetterOrder>> serviceOrders(const Workspace& workspace, LettersOnly only,
                                               const std::optional<DateRange>& period) {
    auto mentors = mentoring::everyMentor(workspace.reader());
    auto facts = batchFacts(workspace);
    if (!mentors)
        return mentors.error();
    if (!facts)
        return facts.error();
    const bool allowed = only == LettersOnly::All || only == LettersOnly::NotWritten;
    if (!allowed)
        return Error{ErrorCode::Refused,
                     Tr::tr("A recognition of service goes to mentors, whatever state their "
                            "pairings are in; of these choices only “not written” is one for it."),
                     u"only"_s,
                     {}};
    std::vector<LetterOrder> orders;
    for (const PersonId mentor : *mentors) {
        LetterOrder order{LetterKind::ServiceRecognition, {}, mentor, {}, period};
        if (only == LettersOnly::NotWritten &&
            facts->written.contains(writtenKey(order.kind, {}, mentor)))
            continue;
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

Result<std::vector<LetterOrder>> waitingOrders(const Workspace& workspace, LettersOnly only) {
    auto input = attentionInput(workspace, workspace.today());
    auto facts = batchFacts(workspace);
    if (!input)
        return input.error();
    if (!facts)
        return facts.error();
    std::vector<LetterOrder> orders;
    for (const auto& one : mentoring::attention(*input, workspace.today()).withoutMentor)
        if (only != LettersOnly::NotWritten ||
            !facts->written.contains(writtenKey(LetterKind::Waitlist, {}, one.person)))
            orders.push_back({LetterKind::Waitlist, {}, one.person, {}, {}});
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

Result<std::vector<LetterOrder>> batchOrders(const Workspace& workspace, LetterKind kind,
                                             LettersOnly only,
                                             const std::optional<DateRange>& period) {
    if (kind == LetterKind::ServiceRecognition)
        return serviceOrders(workspace, only, period);
    if (kind == LetterKind::Waitlist)
        return waitingOrders(workspace, only);
    auto pairs = mentoring::pairs(workspace.reader());
    auto facts = batchFacts(workspace);
    if (!pairs)
        return pairs.error();
    if (!facts)
        return facts.error();
    std::vector<LetterOrder> orders;
    for (const Pair& pair : *pairs) {
        const auto kinds = reports::letterKinds(pair);
        if (std::find(kinds.begin(), kinds.end(), kind) == kinds.end() ||
            isPointless(*facts, pair, kind))
            continue;
        for (LetterOrder& order : ordersFor({}, pair, kind))
            if (isWanted(only, *facts, pair, order)) {
                order.period = period;
                orders.push_back(std::move(order));
            }
    }
    return orders;
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
