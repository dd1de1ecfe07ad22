// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/pairagenda.h"

#include "core/mentoring/mentoringquery.h"
#include "core/people/peoplequery.h"
#include "core/workspace/overview.h"

#include <QCoreApplication>

namespace tenon::workspace {

using namespace Qt::StringLiterals;
using mentoring::AgendaInput;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PairAgenda)
};

template <class T>
Status readOf(const Workspace& workspace, mentoring::PairingId pairing, std::vector<T>& into) {
    auto records = workspace.records<T>().where("pairing"_L1, pairing.value());
    if (!records)
        return records.error();
    into = std::move(*records);
    return {};
}

// What belongs to the mentees: their clocks, questions and goals.
Status readMentees(const Workspace& workspace, const mentoring::Pair& pair, AgendaInput& input) {
    for (const people::PersonId mentee : pair.mentees()) {
        auto profile = people::profile(workspace.reader(), mentee);
        if (!profile)
            return profile.error();
        // Without a clock yet there are no deadlines to speak of.
        if (auto clock = clockOf(workspace, *profile, workspace.today()); clock)
            input.steps.insert(input.steps.end(), clock->steps.begin(), clock->steps.end());
        auto questions =
            workspace.records<portfolio::FilingQuestion>().where("person"_L1, mentee.value());
        if (!questions)
            return questions.error();
        input.questions.insert(input.questions.end(), questions->begin(), questions->end());
    }
    return {};
}

Status readGoals(const Workspace& workspace, const mentoring::Pair& pair, AgendaInput& input) {
    auto goals = mentoring::goalsOf(workspace.reader(), pair.pairing.id,
                                    people::PersonId()); // as somebody who owns none of them
    if (!goals)
        return goals.error();
    input.goals = std::move(*goals);
    return {};
}

Status readAgreement(const Workspace& workspace, const mentoring::Pairing& pairing,
                     AgendaInput& input) {
    std::vector<mentoring::Agreement> versions;
    if (auto read = readOf(workspace, pairing.id, versions); !read)
        return read;
    input.agreement = mentoring::agreementNeed(pairing, versions, workspace.today());
    input.agreementDue = pairing.agreementDue;
    return {};
}

} // namespace

bool isOfPair(const Viewpoint& viewpoint, const mentoring::Pair& pair) {
    return viewpoint.role != Role::Administrator && viewpoint.person && pair.has(*viewpoint.person);
}

Result<std::vector<mentoring::TopicAtHand>> topicsOf(const Workspace& workspace,
                                                     mentoring::PairingId pairing,
                                                     const mentoring::TopicGuide& guide) {
    auto program = workspace.records<mentoring::ProgramTopic>().all();
    std::vector<mentoring::PairTopic> own;
    std::vector<mentoring::TopicMark> marks;
    if (!program)
        return program.error();
    if (auto read = readOf(workspace, pairing, own); !read)
        return read.error();
    if (auto read = readOf(workspace, pairing, marks); !read)
        return read.error();
    const mentoring::TopicCycle none;
    return mentoring::topicsAtHand(guide.cycles.empty() ? none : guide.cycles.front(), *program,
                                   own, marks);
}

Result<std::vector<mentoring::AgendaPoint>>
agendaOf(const Workspace& workspace, const Viewpoint& viewpoint, mentoring::PairingId id) {
    auto pair = mentoring::pairOf(workspace.reader(), id);
    if (!pair)
        return pair.error();
    if (!isOfPair(viewpoint, *pair))
        return Error{ErrorCode::Refused,
                     Tr::tr("The agenda of a pair is its members’ alone."),
                     u"not of the pair"_s,
                     {}};
    AgendaInput input;
    if (auto read = readOf(workspace, id, input.entries); !read)
        return read.error();
    if (auto read = readOf(workspace, id, input.actions); !read)
        return read.error();
    if (auto read = readMentees(workspace, *pair, input); !read)
        return read.error();
    if (auto read = readGoals(workspace, *pair, input); !read)
        return read.error();
    if (auto read = readAgreement(workspace, pair->pairing, input); !read)
        return read.error();
    for (const mentoring::PairingMember& member : pair->members) {
        auto person = workspace.records<people::Person>().get(member.person);
        if (!person)
            return person.error();
        input.names.insert(member.person.value(), person->name);
    }
    const auto& guide = mentoring::topicGuideAtHand();
    if (!guide)
        return guide.error();
    auto topics = topicsOf(workspace, id, *guide);
    if (!topics)
        return topics.error();
    input.topics = std::move(*topics);
    return mentoring::agendaOf(input, workspace.today());
}

} // namespace tenon::workspace
