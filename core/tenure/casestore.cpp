// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tenure/casestore.h"

#include "core/base/text.h"
#include "core/tenure/caseplan.h"
#include "core/tenure/casequery.h"

#include <QCoreApplication>

namespace tenon::tenure {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CaseStore)
};

template <class T>
Status insertOrUpdate(store::Edit& edit, T record) {
    if (record.id.value() > 0)
        return edit.update(record);
    record.id = edit.newId<T>();
    return edit.insert(record);
}

// Error where a step is none of the review's, on no track of the policy.
Status isStepOf(const policy::PolicyPack& pack, const QString& review, const QString& step) {
    const auto holds = [&](const std::vector<policy::TrackStep>& steps) {
        return std::any_of(steps.begin(), steps.end(), [&](const policy::TrackStep& one) {
            return one.review == review && one.code == step;
        });
    };
    const policy::ReviewKind* kind = pack.review(review);
    QStringList known;
    if (kind)
        for (const policy::TrackStep& one : kind->calendar)
            known << one.code;
    if (!kind || known.contains(step) ||
        std::any_of(pack.tracks.begin(), pack.tracks.end(), [&](const policy::Track& track) {
            return holds(policy::stepsOf(pack, track));
        }))
        return {};
    return refused(Tr::tr("“%1” is no step of this review; it has: %2.")
                       .arg(step, known.isEmpty() ? Tr::tr("none") : known.join(u", "_s)),
                   u"step"_s);
}

Status checkDue(const policy::PolicyPack& pack, const ReviewCase& own,
                const std::optional<QDate>& due) {
    const AcademicYear year = yearOfCase(pack, own);
    if (!due || (*due >= year.firstDay() && *due <= year.lastDay()))
        return {};
    return refused(Tr::tr("%1 is outside of the academic year %2 of this case. Choose a day in it, "
                          "or open a case of the other year.")
                       .arg(text::dayText(*due), year.label()),
                   u"due outside the year"_s);
}

// Error where the case is closed.
Status stillOpen(store::Edit& edit, CaseId id) {
    auto found = edit.read<ReviewCase>().get(id);
    if (!found)
        return found.error();
    if (found->state == CaseState::Withdrawn)
        return refused(Tr::tr("This review was withdrawn; its steps stay as they are."),
                       u"withdrawn"_s);
    return {};
}

Status checkStep(const CaseStep& step, QDate today) {
    if (step.received && !step.sent)
        return refused(
            Tr::tr("A receipt needs a day of sending. Add the day on which it was sent."),
            u"receipt without sending"_s);
    if (step.received && *step.received < *step.sent)
        return refused(Tr::tr("The receipt of %1 is dated before the sending on %2. Correct one of "
                              "the two days.")
                           .arg(text::dayText(*step.received), text::dayText(*step.sent)),
                       u"receipt before sending"_s);
    for (const auto& day : {step.sent, step.received, step.done})
        if (day && *day > today)
            return refused(Tr::tr("%1 is still to come. What is planned is the due date.")
                               .arg(text::dayText(*day)),
                           u"day in the future"_s);
    return {};
}

} // namespace

Result<CaseId> openCase(store::Edit& edit, const policy::PolicyPack& pack, ReviewCase opened) {
    const policy::ReviewKind* kind = pack.review(opened.review);
    if (!kind)
        return refused(Tr::tr("The policy “%1” has no review “%2”. Choose one of its reviews.")
                           .arg(pack.title, opened.review),
                       u"no such review"_s);
    auto others = casesOf(edit.database(), opened.appointment);
    if (!others)
        return others.error();
    for (const ReviewCase& other : *others)
        if (other.review == opened.review && other.year == opened.year &&
            other.state != CaseState::Withdrawn)
            return refused(
                Tr::tr("There is a case of “%1” in that academic year already.").arg(kind->title),
                u"case exists"_s);
    opened.note = text::cleaned(opened.note);
    opened.id = edit.newId<ReviewCase>();
    if (auto written = edit.insert(opened); !written)
        return written.error();
    return opened.id;
}

Status writeStep(store::Edit& edit, const policy::PolicyPack& pack, CaseStep step, QDate today) {
    step.note = text::cleaned(step.note);
    auto own = edit.read<ReviewCase>().get(step.reviewCase);
    if (!own)
        return own.error();
    if (auto known = isStepOf(pack, own->review, step.step); !known)
        return known;
    if (auto fine = checkDue(pack, *own, step.due); !fine)
        return fine;
    if (auto open = stillOpen(edit, step.reviewCase); !open)
        return open;
    if (auto fine = checkStep(step, today); !fine)
        return fine;
    auto known = edit.read<CaseStep>().where("review_case"_L1, step.reviewCase.value());
    if (!known)
        return known.error();
    step.id = {};
    for (const CaseStep& other : *known)
        if (other.step == step.step)
            step.id = other.id;
    return insertOrUpdate(edit, step);
}

template <class Reviewer>
Status writeReviewer(store::Edit& edit, Reviewer reviewer) {
    for (QString* field : {&reviewer.name, &reviewer.rank, &reviewer.institution,
                           &reviewer.expertise, &reviewer.relationship})
        *field = text::cleanedLine(*field);
    reviewer.email = text::cleanedLine(reviewer.email).toLower();
    reviewer.note = text::cleaned(reviewer.note);
    if (reviewer.name.isEmpty() || reviewer.institution.isEmpty())
        return refused(Tr::tr("A reviewer needs a name and an institution."), u"incomplete"_s);
    if (!reviewer.email.isEmpty() && !text::isEmail(reviewer.email))
        return refused(Tr::tr("“%1” is not an e-mail address.").arg(reviewer.email), u"e-mail"_s);
    if (auto open = stillOpen(edit, reviewer.reviewCase); !open)
        return open;
    return insertOrUpdate(edit, std::move(reviewer));
}
template Status writeReviewer(store::Edit&, CandidateReviewer);
template Status writeReviewer(store::Edit&, DivisionReviewer);

Status writeVote(store::Edit& edit, const policy::PolicyPack& pack, CaseVote vote) {
    vote.body = text::cleanedLine(vote.body);
    vote.report = text::cleanedLine(vote.report);
    auto found = edit.read<ReviewCase>().get(vote.reviewCase);
    if (!found)
        return found.error();
    if (vote.body.isEmpty())
        return refused(Tr::tr("Say which committee voted."), u"no committee"_s);
    if (!vote.step.isEmpty())
        if (auto known = isStepOf(pack, found->review, vote.step); !known)
            return known;
    if (auto fine = checkVote(vote); !fine)
        return fine;
    return insertOrUpdate(edit, std::move(vote));
}

Status writeDocument(store::Edit& edit, CaseDocument document) {
    document.title = text::cleanedLine(document.title);
    document.location = text::cleanedLine(document.location);
    if (document.title.isEmpty())
        return refused(Tr::tr("A document needs a title."), u"no title"_s);
    return insertOrUpdate(edit, std::move(document));
}

Status writeLetter(store::Edit& edit, ConfidentialLetter letter) {
    letter.author = text::cleanedLine(letter.author);
    letter.institution = text::cleanedLine(letter.institution);
    letter.location = text::cleanedLine(letter.location);
    letter.summary = text::cleaned(letter.summary);
    if (letter.author.isEmpty())
        return refused(Tr::tr("A letter needs its author."), u"no author"_s);
    return insertOrUpdate(edit, std::move(letter));
}

Status writeResponse(store::Edit& edit, CandidateResponse response) {
    response.body = text::cleaned(response.body);
    if (response.body.isEmpty())
        return refused(Tr::tr("The response is empty."), u"empty"_s);
    return insertOrUpdate(edit, std::move(response));
}

Status decideCase(store::Edit& edit, const CaseDecision& decision, QDate today) {
    auto found = edit.read<ReviewCase>().get(decision.reviewCase);
    if (!found)
        return found.error();
    const QString by = text::cleanedLine(decision.decidedBy);
    if (by.isEmpty())
        return refused(Tr::tr("Say who decided."), u"nobody"_s);
    // A case of the past may be typed in today, so its opening says nothing of the decision.
    if (!decision.decidedOn.isValid() || decision.decidedOn > today)
        return refused(Tr::tr("A decision is not dated after today, %1.").arg(text::dayText(today)),
                       u"day of decision"_s);
    if (decision.effectiveOn && *decision.effectiveOn < decision.decidedOn)
        return refused(
            Tr::tr("The decision of %1 cannot take effect before it, on %2.")
                .arg(text::dayText(decision.decidedOn), text::dayText(*decision.effectiveOn)),
            u"effective before decided"_s);
    if (decision.outcome == CaseOutcome::None)
        return refused(Tr::tr("Say whether the decision was favourable."), u"no outcome"_s);
    found->state = CaseState::Decided;
    found->outcome = decision.outcome;
    found->decidedOn = decision.decidedOn;
    found->effectiveOn = decision.effectiveOn;
    found->decidedBy = by;
    return edit.update(*found);
}

Status withdrawCase(store::Edit& edit, CaseId id) {
    auto found = edit.read<ReviewCase>().get(id);
    if (!found)
        return found.error();
    if (found->state == CaseState::Decided)
        return refused(Tr::tr("This review is decided; it can be appealed, not withdrawn."),
                       u"decided"_s);
    found->state = CaseState::Withdrawn;
    return edit.update(*found);
}

Status appealCase(store::Edit& edit, CaseId id, QDate on, CaseOutcome outcome) {
    auto found = edit.read<ReviewCase>().get(id);
    if (!found)
        return found.error();
    if (!found->decidedOn)
        return refused(Tr::tr("There is no decision to appeal yet."), u"undecided"_s);
    if (!on.isValid() || on < *found->decidedOn)
        return refused(Tr::tr("An appeal is dated after the decision on %1.")
                           .arg(text::dayText(*found->decidedOn)),
                       u"appeal before decision"_s);
    found->appealedOn = on;
    found->appealOutcome = outcome;
    found->state = outcome == CaseOutcome::None ? CaseState::Appealed : CaseState::Decided;
    if (outcome != CaseOutcome::None)
        found->outcome = outcome;
    return edit.update(*found);
}

} // namespace tenon::tenure
