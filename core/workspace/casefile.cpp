// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/casefile.h"

#include "core/mentoring/mentoringquery.h"
#include "core/people/peoplequery.h"
#include "core/tenure/casequery.h"
#include "core/workspace/overview.h"

#include <algorithm>

namespace tenon::workspace {

using namespace Qt::StringLiterals;

namespace {

// The rows of one kind that belong to the case.
template <class T>
Status read(const Workspace& workspace, tenure::CaseId id, std::vector<T>& into) {
    auto rows = workspace.records<T>().where("review_case"_L1, id.value());
    if (!rows)
        return rows.error();
    into = std::move(*rows);
    return {};
}

Result<people::Profile> candidateOf(const Workspace& workspace, const tenure::ReviewCase& one) {
    auto appointment = workspace.records<people::Appointment>().get(one.appointment);
    if (!appointment)
        return appointment.error();
    auto profile = people::profile(workspace.reader(), appointment->person);
    if (!profile)
        return profile.error();
    if (!profile->appointment || profile->appointment->id != appointment->id)
        profile->appointment = *appointment;
    return profile;
}

template <class Reviewer>
std::vector<std::vector<tenure::ReviewerConflict>>
conflictsOfAll(const std::vector<Reviewer>& reviewers, const tenure::CandidateRelations& relations,
               const policy::PolicyPack& pack, const policy::ReviewKind* kind, QDate today) {
    std::vector<std::vector<tenure::ReviewerConflict>> all;
    for (const Reviewer& reviewer : reviewers)
        all.push_back(tenure::conflictsOf(reviewer, relations, pack, kind, today));
    return all;
}

Status readConfidential(const Workspace& workspace, const policy::PolicyPack& pack,
                        CaseFile& file) {
    const tenure::CaseId id = file.reviewCase.id;
    if (auto done = read(workspace, id, file.divisionReviewers); !done)
        return done;
    if (auto done = read(workspace, id, file.votes); !done)
        return done;
    if (auto done = read(workspace, id, file.letters); !done)
        return done;
    auto relations = relationsOf(workspace, file.candidate);
    auto pairs = mentoring::pairsOfMentee(workspace.reader(), file.candidate.person.id);
    if (!relations)
        return relations.error();
    if (!pairs)
        return pairs.error();
    const policy::ReviewKind* kind = pack.review(file.reviewCase.review);
    const QDate today = workspace.today();
    file.candidateConflicts =
        conflictsOfAll(file.candidateReviewers, *relations, pack, kind, today);
    file.divisionConflicts = conflictsOfAll(file.divisionReviewers, *relations, pack, kind, today);
    file.offer = offerOf(pack, file.reviewCase, file.candidate, *pairs);
    file.confidential = true;
    return {};
}

Status readOpen(const Workspace& workspace, CaseFile& file) {
    const tenure::CaseId id = file.reviewCase.id;
    if (auto done = read(workspace, id, file.written); !done)
        return done;
    if (auto done = read(workspace, id, file.documents); !done)
        return done;
    if (auto done = read(workspace, id, file.candidateReviewers); !done)
        return done;
    return read(workspace, id, file.responses);
}

} // namespace

const tenure::CaseStep* CaseFile::writtenFor(const QString& step) const {
    const auto found = std::find_if(written.begin(), written.end(),
                                    [&](const auto& one) { return one.step == step; });
    return found == written.end() ? nullptr : &*found;
}

Result<CaseFile> caseFile(const Workspace& workspace, tenure::CaseId id,
                          const Viewpoint& viewpoint) {
    CaseFile file;
    auto found = workspace.records<tenure::ReviewCase>().get(id);
    if (!found)
        return found.error();
    file.reviewCase = *found;
    auto candidate = candidateOf(workspace, *found);
    if (!candidate)
        return candidate.error();
    file.candidate = std::move(*candidate);
    auto pack = packOf(workspace, file.candidate);
    if (!pack)
        return pack.error();
    if (auto done = readOpen(workspace, file); !done)
        return done.error();
    const policy::ReviewKind* kind = (*pack)->review(found->review);
    file.title = kind ? kind->title : found->review;
    file.yearText = tenure::yearOfCase(**pack, *found).label();
    const auto clock = clockOf(workspace, file.candidate, workspace.today());
    file.steps = tenure::stepsOfCase(**pack, *found, clock && !clock->decided ? &*clock : nullptr,
                                     file.written, workspace.today());
    file.standing = tenure::standingText(*found, file.steps);
    if (viewpoint.role == Role::Administrator)
        if (auto done = readConfidential(workspace, **pack, file); !done)
            return done.error();
    return file;
}

Result<std::vector<tenure::ReviewCase>> casesSeenBy(const Workspace& workspace,
                                                    const Viewpoint& viewpoint) {
    auto cases = workspace.records<tenure::ReviewCase>().all();
    if (!cases)
        return cases.error();
    if (viewpoint.role != Role::Administrator) {
        auto readable = readableBy(workspace, viewpoint);
        if (!readable)
            return readable.error();
        std::vector<tenure::ReviewCase> own;
        for (const tenure::ReviewCase& one : *cases) {
            auto appointment = workspace.records<people::Appointment>().get(one.appointment);
            if (!appointment)
                return appointment.error();
            if (appointment->person == readable->person ||
                readable->mentees.contains(appointment->person.value()))
                own.push_back(one);
        }
        *cases = std::move(own);
    }
    std::reverse(cases->begin(), cases->end());
    return cases;
}

} // namespace tenon::workspace
