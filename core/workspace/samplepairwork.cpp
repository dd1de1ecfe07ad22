// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/samplepairwork.h"

#include "core/mentoring/agreementsteps.h"
#include "core/mentoring/discussion.h"
#include "core/mentoring/goalsteps.h"
#include "core/mentoring/introduction.h"
#include "core/mentoring/meetingplan.h"
#include "core/mentoring/mentoringquery.h"
#include "core/mentoring/pairingsteps.h"
#include "core/mentoring/reading.h"
#include "core/mentoring/topicguide.h"
#include "core/people/peoplequery.h"
#include "core/workspace/workspace.h"

namespace tenon::workspace {

using namespace Qt::StringLiterals;
using mentoring::Pair;
using mentoring::PairingAction;
using mentoring::PairingState;
using people::PersonId;

namespace {

class PairWorkWriter {
public:
    PairWorkWriter(store::Edit& edit, const policy::PolicyPack& pack, QDate today)
        : m_edit(edit), m_pack(pack), m_today(today) {}

    Status write() {
        for (const auto step : {&PairWorkWriter::workTogether, &PairWorkWriter::shareThings,
                                &PairWorkWriter::justMadeKnown, &PairWorkWriter::agreementOverdue,
                                &PairWorkWriter::changeAskedFor, &PairWorkWriter::otherShapes})
            if (auto done = (this->*step)(); !done)
                return done;
        return {};
    }

private:
    Result<PersonId> person(const QString& address) const {
        auto found = people::personByEmail(m_edit.database(), address + u"@northfield.example"_s);
        return found ? Result<PersonId>(found->id) : Result<PersonId>(found.error());
    }

    // The present pairing of a mentee with a mentor.
    Result<Pair> pairWith(const QString& address) const {
        auto mentee = person(address);
        if (!mentee)
            return mentee.error();
        auto pairs = mentoring::pairsOfMentee(m_edit.database(), *mentee);
        if (!pairs)
            return pairs.error();
        for (Pair& pair : *pairs)
            if (mentoring::isPresent(pair.pairing.state))
                return std::move(pair);
        return Error{ErrorCode::Internal, u"the sample has no such pair"_s, address, {}};
    }

    Status step(mentoring::PairingId pairing, PairingAction action, QDate on,
                std::optional<PersonId> by = {}, const QString& reason = {}) {
        mentoring::LifeStep taken;
        taken.pairing = pairing;
        taken.action = action;
        taken.by = by;
        taken.reason = reason;
        return mentoring::takeStep(m_edit, m_pack, taken, on);
    }

    Status agree(const Pair& pair, QDate on) {
        auto draft = mentoring::draftAgreement(m_edit, m_pack, pair.pairing.id, on);
        if (!draft)
            return draft.error();
        for (const mentoring::PairingMember& member : pair.members) {
            auto who = m_edit.read<people::Person>().get(member.person);
            if (!who)
                return who.error();
            if (auto done = mentoring::signAgreement(m_edit, m_pack, *draft, member.person,
                                                     mentoring::SignatureWay::Typed, who->name,
                                                     on.addDays(5));
                !done)
                return done;
        }
        return {};
    }

    Status addGoals(const Pair& pair) {
        mentoring::WholeGoal article;
        article.goal.pairing = pair.pairing.id;
        article.goal.person = pair.mentees().front();
        article.goal.title = Workspace::tr("Submit the article on shared print");
        article.goal.measure = Workspace::tr("Sent to a refereed journal");
        article.goal.baseline = Workspace::tr("A draft of twelve pages");
        article.goal.target = Workspace::tr("Under review by spring");
        article.goal.evidence = Workspace::tr("The journal’s confirmation");
        article.goal.help = Workspace::tr("A critical reader for the method");
        article.goal.due = m_today.addDays(80);
        article.goal.state = mentoring::GoalState::InProgress;
        const auto add = [&](const QString& title, int days, bool done) {
            mentoring::GoalStep one;
            one.title = title;
            one.due = m_today.addDays(days);
            if (done)
                one.done = m_today.addDays(-4);
            article.steps.push_back(one);
        };
        add(Workspace::tr("Finish the second draft"), -6, true);
        add(Workspace::tr("Choose the journal"), 12, false);
        add(Workspace::tr("Submit"), 80, false);
        if (auto saved = mentoring::saveGoal(m_edit, article); !saved)
            return saved;
        mentoring::WholeGoal committee;
        committee.goal.pairing = pair.pairing.id;
        committee.goal.person = pair.mentees().front();
        committee.goal.title = Workspace::tr("Serve on one committee outside the library");
        committee.goal.measure = Workspace::tr("Appointed, and present at three meetings");
        committee.goal.due = m_today.addDays(200);
        committee.goal.state = mentoring::GoalState::Agreed;
        committee.goal.needsConfirmation = true;
        return mentoring::saveGoal(m_edit, committee);
    }

    Status planMeetings(const Pair& pair) {
        mentoring::PlannedMeeting next;
        next.pairing = pair.pairing.id;
        next.onDay = m_today.addDays(9);
        next.atTime = u"14:30"_s;
        next.place = Workspace::tr("Café in the atrium");
        next.repeats = mentoring::Repeats::Monthly;
        auto planned = mentoring::planMeeting(m_edit, next);
        return planned ? Status() : Status(planned.error());
    }

    // Amara and Ruth: everything a pair works with.
    Status workTogether() {
        auto pair = pairWith(u"amara.osei"_s);
        if (!pair)
            return pair.error();
        if (auto done = agree(*pair, m_today.addDays(-200)); !done)
            return done;
        if (auto done = addGoals(*pair); !done)
            return done;
        if (auto done = planMeetings(*pair); !done)
            return done;
        mentoring::ActionItem read;
        read.id = m_edit.newId<mentoring::ActionItem>();
        read.pairing = pair->pairing.id;
        read.owner = pair->mentors().front();
        read.title = Workspace::tr("Read the second draft");
        read.due = m_today.addDays(5);
        if (auto done = m_edit.insert(read); !done)
            return done;
        return m_edit.insert(mentoring::TopicMark{
            m_edit.newId<mentoring::TopicMark>(), pair->pairing.id, u"getting-to-know"_s,
            m_today.addDays(-40), mentoring::Direction::Both});
    }

    Status shareThings() {
        auto pair = pairWith(u"amara.osei"_s);
        if (!pair)
            return pair.error();
        const PersonId ruth = pair->mentors().front();
        const PersonId amara = pair->mentees().front();
        mentoring::Reading reading;
        reading.id = m_edit.newId<mentoring::Reading>();
        reading.pairing = pair->pairing.id;
        reading.title = Workspace::tr("What mentors learn from the mentored");
        reading.authors = Workspace::tr("A. Example and B. Sample");
        reading.container = Workspace::tr("Journal of Invented Library Studies");
        reading.comment = Workspace::tr("Short, and it made me think of our first year.");
        reading.sharedBy = amara;
        reading.shared = m_today.addDays(-12);
        if (auto done = m_edit.insert(reading); !done)
            return done;
        mentoring::Introduction met;
        met.id = m_edit.newId<mentoring::Introduction>();
        met.pairing = pair->pairing.id;
        met.byPerson = ruth;
        met.name = Workspace::tr("Lena Example");
        met.affiliation = Workspace::tr("State library, preservation");
        met.purpose = Workspace::tr("Knows everybody in shared print");
        met.onDay = m_today.addDays(-30);
        if (auto done = m_edit.insert(met); !done)
            return done;
        const mentoring::Discussion thread{m_edit.newId<mentoring::Discussion>(), pair->pairing.id,
                                           Workspace::tr("Which journal first?"),
                                           m_today.addDays(-10)};
        if (auto done = m_edit.insert(thread); !done)
            return done;
        const QDateTime noon(m_today.addDays(-10), QTime(12, 0), Qt::UTC);
        for (const auto& [who, text, hours] :
             {std::tuple{amara,
                         Workspace::tr("The one with the quick review, or the one everybody "
                                       "reads?"),
                         0},
              std::tuple{ruth, Workspace::tr("The one whose readers you want to argue with."), 20}})
            if (auto done = m_edit.insert(
                    mentoring::DiscussionPost{m_edit.newId<mentoring::DiscussionPost>(),
                                              thread.id,
                                              who,
                                              {},
                                              noon.addSecs(hours * 3600),
                                              mentoring::Origin::Typed,
                                              text});
                !done)
                return done;
        return {};
    }

    // Told lately: one side has acknowledged it, the first contact is late in one of them.
    Status justMadeKnown() {
        for (const auto& [address, bySenior] :
             {std::pair{u"wei.abbott"_s, true}, std::pair{u"samuel.okoro"_s, false}}) {
            auto pair = pairWith(address);
            if (!pair)
                return pair.error();
            mentoring::Pairing known = pair->pairing;
            known.state = PairingState::Published;
            known.firstContactDue = known.since.addDays(14);
            known.agreementDue = known.since.addDays(60);
            if (auto done = m_edit.update(known); !done)
                return done;
            for (mentoring::PairingMember member : pair->members) {
                if (!bySenior || member.role == mentoring::MemberRole::Mentee)
                    member.acknowledged.reset();
                if (auto done = m_edit.update(member); !done)
                    return done;
            }
        }
        return {};
    }

    Status agreementOverdue() {
        auto pair = pairWith(u"ingrid.solheim"_s);
        if (!pair)
            return pair.error();
        mentoring::Pairing known = pair->pairing;
        known.state = PairingState::AgreementDue;
        known.agreementDue = known.since.addDays(60);
        return m_edit.update(known);
    }

    Status changeAskedFor() {
        auto pair = pairWith(u"marcus.feld"_s);
        if (!pair)
            return pair.error();
        return step(
            pair->pairing.id, PairingAction::AskForChange, m_today.addDays(-3),
            pair->mentees().front(),
            Workspace::tr("Our hours never meet; somebody in my building would be easier."));
    }

    Status propose(mentoring::Proposal proposal, PairingAction then, int daysAgo) {
        proposal.from = m_today.addDays(-daysAgo);
        auto made = mentoring::propose(m_edit, m_pack, proposal, proposal.from);
        if (!made)
            return made.error();
        if (auto done = step(*made, then, proposal.from); !done || then == PairingAction::Offer)
            return done;
        auto pair = mentoring::pairOf(m_edit.database(), *made);
        if (!pair)
            return pair.error();
        for (const mentoring::PairingMember& member : pair->members)
            if (auto done = step(*made, PairingAction::Acknowledge, proposal.from.addDays(1),
                                 member.person);
                !done)
                return done;
        return {};
    }

    Status otherShapes() {
        std::vector<PersonId> found;
        for (const QString& address :
             {u"ruth.okafor"_s, u"grace.tanaka"_s, u"noor.haddad"_s, u"amara.osei"_s,
              u"fatima.rossi"_s, u"olu.adeyemi"_s, u"daniel.lindqvist"_s}) {
            auto one = person(address);
            if (!one)
                return one.error();
            found.push_back(*one);
        }
        mentoring::Proposal choice;
        choice.shape = mentoring::Shape::ChoiceOfTwo;
        choice.mentors = {found[0], found[1]};
        choice.mentees = {found[2]};
        choice.overrideReason = Workspace::tr("Offered beyond the usual number of mentees.");
        if (auto done = propose(choice, PairingAction::Offer, 9); !done)
            return done;
        mentoring::Proposal circle;
        circle.shape = mentoring::Shape::PeerCircle;
        circle.title = Workspace::tr("Writing circle");
        circle.peers = {found[3], found[4], found[5]};
        if (auto done = propose(circle, PairingAction::Publish, 100); !done)
            return done;
        mentoring::Proposal reverse;
        reverse.shape = mentoring::Shape::Reverse;
        reverse.mentors = {found[3]};
        reverse.mentees = {found[6]};
        return propose(reverse, PairingAction::Publish, 50);
    }

    store::Edit& m_edit;
    const policy::PolicyPack& m_pack;
    QDate m_today;
};

} // namespace

Status addSamplePairWork(store::Edit& edit, const policy::PolicyPack& pack, QDate today) {
    return PairWorkWriter(edit, pack, today).write();
}

} // namespace tenon::workspace
