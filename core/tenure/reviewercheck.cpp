// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tenure/reviewercheck.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace tenon::tenure {

using namespace Qt::StringLiterals;
using policy::Relation;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ReviewerCheck)
};

bool isSame(const ExternalReviewer& reviewer, const NamedPerson& person) {
    if (!reviewer.email.isEmpty() && reviewer.email == person.email)
        return true;
    return text::folded(reviewer.name) == text::folded(person.name);
}

bool isAmong(const ExternalReviewer& reviewer, const std::vector<NamedPerson>& people) {
    return std::any_of(people.begin(), people.end(),
                       [&](const NamedPerson& person) { return isSame(reviewer, person); });
}

// The newest work that names the reviewer, within the years the review looks back.
const SharedWork* sharedWork(const ExternalReviewer& reviewer, const CandidateRelations& relations,
                             const policy::ReviewKind* review, QDate today) {
    const QString name = text::folded(reviewer.name);
    const int years = review ? review->external.collaborationYears : 0;
    const SharedWork* newest = nullptr;
    for (const SharedWork& work : relations.works) {
        const bool forgotten = years > 0 && work.on.isValid() && work.on < today.addYears(-years);
        if (!name.isEmpty() && !forgotten && text::folded(work.people).contains(name) &&
            (!newest || work.on > newest->on))
            newest = &work;
    }
    return newest;
}

// What makes the relation true, in words; empty where it is not.
QString evidenceOf(Relation relation, const ExternalReviewer& reviewer,
                   const CandidateRelations& relations, const policy::ReviewKind* review,
                   QDate today) {
    switch (relation) {
    case Relation::Mentor:
        return isAmong(reviewer, relations.mentors) ? Tr::tr("is a mentor of the candidate")
                                                    : QString();
    case Relation::FormerMentor:
        return isAmong(reviewer, relations.formerMentors) ? Tr::tr("was a mentor of the candidate")
                                                          : QString();
    case Relation::Supervisor:
        return relations.supervisor && isSame(reviewer, *relations.supervisor)
                   ? Tr::tr("supervises the candidate")
                   : QString();
    case Relation::CoAuthor:
        if (const SharedWork* work = sharedWork(reviewer, relations, review, today))
            return Tr::tr("worked with the candidate on “%1”").arg(work->title);
        return {};
    case Relation::SameInstitution:
        return !relations.institution.isEmpty() &&
                       text::folded(reviewer.institution) == text::folded(relations.institution)
                   ? Tr::tr("is at the candidate’s own institution")
                   : QString();
    }
    return {};
}

} // namespace

std::vector<ReviewerConflict> conflictsOf(const ExternalReviewer& reviewer,
                                          const CandidateRelations& relations,
                                          const policy::PolicyPack& pack,
                                          const policy::ReviewKind* review, QDate today) {
    std::vector<ReviewerConflict> found;
    for (const policy::ConflictRule& rule : pack.conflicts) {
        if (rule.role != u"external-reviewer" || rule.effect == policy::ConflictEffect::Allow)
            continue;
        const QString what = evidenceOf(rule.relation, reviewer, relations, review, today);
        if (!what.isEmpty())
            found.push_back({rule.relation, rule.effect,
                             Tr::tr("%1 %2. Source: %3", "reviewer, relation, source of the rule")
                                 .arg(reviewer.name, what, rule.source)});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
        return a.effect == policy::ConflictEffect::Block && b.effect != a.effect;
    });
    return found;
}

} // namespace tenon::tenure
