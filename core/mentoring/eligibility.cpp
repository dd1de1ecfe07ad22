// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/eligibility.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace tenon::mentoring {

using people::Profile;
using people::TenureStatus;
using policy::EligibilityRule;
using policy::RuleKind;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Eligibility)
};

struct Question {
    const policy::PolicyPack& pack;
    const Profile& mentee;
    const Profile& mentor;
    int load;
    int capacity;
    bool alreadyPaired;
    QDate today;
};

struct Answer {
    bool passed = false;
    QString text;
};

bool hasLeft(const Profile& profile, QDate today) {
    return profile.appointment && profile.appointment->ended && *profile.appointment->ended < today;
}

Answer answerTenured(const Question& q) {
    const auto& appointment = q.mentor.appointment;
    if (hasLeft(q.mentor, q.today))
        return {false, Tr::tr("Left on %1.").arg(text::dayText(*appointment->ended))};
    if (q.mentor.tenuredOn(q.today))
        return {true,
                appointment->tenureDecided
                    ? Tr::tr("Tenured since %1.").arg(text::dayText(*appointment->tenureDecided))
                    : Tr::tr("Tenured.")};
    if (!appointment || appointment->tenure == TenureStatus::Unknown)
        return {false, Tr::tr("Whether tenured is not recorded.")};
    if (appointment->tenure == TenureStatus::Tenured)
        return {false,
                Tr::tr("Tenured only from %1.").arg(text::dayText(*appointment->tenureDecided))};
    return {false, Tr::tr("Not tenured.")};
}

QString rankTitle(const policy::PolicyPack& pack, const QString& code) {
    const policy::Rank* rank = pack.rank(code);
    return rank ? rank->title : code;
}

Answer answerRank(const Question& q, const EligibilityRule& rule) {
    const policy::Rank* least = q.pack.rank(rule.rank);
    const auto code = q.mentor.rankOn(q.today);
    const policy::Rank* rank = code ? q.pack.rank(*code) : nullptr;
    const QString needed = rankTitle(q.pack, rule.rank);
    if (!code)
        return {false, Tr::tr("The rank is not recorded; at least %1 is asked.").arg(needed)};
    if (!rank || !least)
        return {false, Tr::tr("The policy does not know the rank \"%1\"; at least %2 is asked.")
                           .arg(*code, needed)};
    if (rank->order >= least->order)
        return {true, rank == least ? Tr::tr("%1, the least rank asked.").arg(rank->title)
                                    : Tr::tr("%1, above %2.").arg(rank->title, needed)};
    return {false, Tr::tr("%1; at least %2 is asked.").arg(rank->title, needed)};
}

Answer answerSupervisor(const Question& q) {
    const bool supervises = q.mentee.person.supervisor == q.mentor.person.id;
    const QString& name = q.mentee.person.name;
    return {!supervises, supervises ? Tr::tr("Supervises %1.").arg(name)
                                    : Tr::tr("Does not supervise %1.").arg(name)};
}

Answer answerSelf(const Question& q) {
    const bool same = q.mentee.person.id == q.mentor.person.id;
    return {!same, same ? Tr::tr("Nobody mentors themselves.") : Tr::tr("Another person.")};
}

Answer answerCapacity(const Question& q) {
    return {q.load < q.capacity,
            Tr::tr("Has %1 of at most %2 mentees.").arg(q.load).arg(q.capacity)};
}

Answer answerPaired(const Question& q) {
    const QString& name = q.mentee.person.name;
    return {!q.alreadyPaired, q.alreadyPaired ? Tr::tr("Already mentors %1.").arg(name)
                                              : Tr::tr("Does not mentor %1 yet.").arg(name)};
}

Answer answer(const Question& q, const EligibilityRule& rule) {
    switch (rule.kind) {
    case RuleKind::Tenured:
        return answerTenured(q);
    case RuleKind::MinimumRank:
        return answerRank(q, rule);
    case RuleKind::NotSupervisor:
        return answerSupervisor(q);
    case RuleKind::NotSelf:
        return answerSelf(q);
    case RuleKind::Capacity:
        return answerCapacity(q);
    case RuleKind::NotAlreadyPaired:
        return answerPaired(q);
    }
    return {};
}

// The part of the capacity in use; without any capacity, full.
double fullness(const Candidate& candidate) {
    return candidate.capacity > 0 ? double(candidate.load) / candidate.capacity
                                  : 1e6 + candidate.load;
}

} // namespace

int capacityOf(const policy::PolicyPack& pack, const Profile& mentor) {
    if (mentor.person.mentorCapacity)
        return *mentor.person.mentorCapacity;
    for (const EligibilityRule& rule : pack.eligibility)
        if (rule.kind == RuleKind::Capacity)
            return rule.capacity;
    return 0;
}

Candidate assess(const policy::PolicyPack& pack, const Profile& mentee, const Profile& mentor,
                 int load, bool alreadyPaired, QDate today, bool excluded) {
    Candidate candidate;
    candidate.person = mentor.person.id;
    candidate.load = load;
    candidate.capacity = capacityOf(pack, mentor);
    candidate.eligible = true;
    const Question question{pack, mentee, mentor, load, candidate.capacity, alreadyPaired, today};
    for (const EligibilityRule& rule : pack.eligibility) {
        const Answer given = answer(question, rule);
        candidate.eligible = candidate.eligible && given.passed;
        candidate.reasons.push_back({rule.code, given.passed, rule.overridable, given.text});
    }
    if (excluded) {
        candidate.eligible = false;
        candidate.reasons.push_back({QStringLiteral("not-available"), false, false,
                                     Tr::tr("Not available for this pairing.")});
    }
    return candidate;
}

void sortCandidates(std::vector<Candidate>& candidates, const std::vector<Profile>& profiles) {
    QHash<qint64, QString> names;
    for (const Profile& profile : profiles)
        names.insert(profile.person.id.value(), profile.person.sortName);
    std::sort(candidates.begin(), candidates.end(), [&](const Candidate& a, const Candidate& b) {
        const auto key = [&](const Candidate& c) {
            return std::tuple(!c.eligible, fullness(c), names.value(c.person.value()),
                              c.person.value());
        };
        return key(a) < key(b);
    });
}

bool needsMentor(const policy::PolicyPack& pack, const Profile& profile, QDate today) {
    const auto& appointment = profile.appointment;
    if (!appointment || appointment->tenure != TenureStatus::Probationary)
        return false;
    if (hasLeft(profile, today) || (appointment->appointed && *appointment->appointed > today))
        return false;
    const policy::Track* track = pack.track(appointment->track);
    if (!track || track->years <= 0)
        return false;
    const auto rank = profile.rankOn(today);
    return pack.menteeRanks.isEmpty() || (rank && pack.menteeRanks.contains(*rank));
}

} // namespace tenon::mentoring
