// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/samplereviews.h"

#include "core/base/academicyear.h"
#include "core/people/peoplequery.h"
#include "core/tenure/casequery.h"
#include "core/tenure/casestore.h"
#include "core/tenure/tenureclock.h"
#include "core/workspace/workspace.h"

namespace tenon::workspace {

using namespace Qt::StringLiterals;
using tenure::CaseOutcome;

namespace {

class ReviewWriter {
public:
    ReviewWriter(store::Edit& edit, const policy::PolicyPack& pack, QDate today)
        : m_edit(edit), m_pack(pack), m_today(today) {}

    Status write() {
        for (const auto step :
             {&ReviewWriter::extend, &ReviewWriter::reviewUnderWay, &ReviewWriter::reviewDecided})
            if (auto done = (this->*step)(); !done)
                return done;
        return {};
    }

private:
    Result<people::Profile> person(const QString& address) const {
        auto found = people::personByEmail(m_edit.database(), address + u"@northfield.example"_s);
        if (!found)
            return found.error();
        return people::profile(m_edit.database(), found->id);
    }

    // Callum's extension gets the request it answers, a letter, and a reason only he may read.
    Status extend() {
        auto callum = person(u"callum.reyes"_s);
        if (!callum)
            return callum.error();
        auto events = m_edit.read<tenure::ClockEvent>().where("appointment"_L1,
                                                              callum->appointment->id.value());
        if (!events)
            return events.error();
        for (tenure::ClockEvent granted : *events) {
            if (granted.kind != tenure::ClockEventKind::ExtensionGranted)
                continue;
            tenure::ClockEvent request = granted;
            request.id = m_edit.newId<tenure::ClockEvent>();
            request.kind = tenure::ClockEventKind::ExtensionRequested;
            request.onDay = granted.onDay.addDays(-24);
            request.began = granted.onDay.addDays(-40);
            granted.answers = request.id;
            granted.decidedBy = Workspace::tr("Provost");
            granted.document = Workspace::tr("Letter in the personnel file");
            const tenure::ClockReason reason{m_edit.newId<tenure::ClockReason>(), request.id,
                                             callum->person.id, tenure::ReasonCategory::Parental,
                                             Workspace::tr("A reason only I can read.")};
            if (auto added = m_edit.insert(request); !added)
                return added;
            if (auto changed = m_edit.update(granted); !changed)
                return changed;
            return m_edit.insert(reason);
        }
        return {};
    }

    Result<tenure::CaseId> open(const people::Profile& candidate, QDate inYear, QDate opened) {
        tenure::ReviewCase made;
        made.appointment = candidate.appointment->id;
        made.review = u"tenure"_s;
        made.year = AcademicYear::containing(inYear, m_pack.yearStartMonth, m_pack.yearStartDay)
                        .startYear();
        made.opened = opened;
        return tenure::openCase(m_edit, m_pack, made);
    }

    Status sent(tenure::CaseId id, const QString& code, std::optional<QDate> sentOn,
                std::optional<QDate> received) {
        tenure::CaseStep step;
        step.reviewCase = id;
        step.step = code;
        step.sent = sentOn;
        step.received = received;
        return tenure::writeStep(m_edit, m_pack, step, m_today);
    }

    template <class Reviewer>
    Status reviewer(tenure::CaseId id, const char* name, const char* institution,
                    const char* expertise, tenure::ReviewerState state) {
        Reviewer made;
        made.reviewCase = id;
        made.name = QString::fromUtf8(name);
        made.institution = QString::fromUtf8(institution);
        made.rank = u"Professor"_s;
        made.expertise = QString::fromUtf8(expertise);
        made.state = state;
        made.stateOn = m_today.addDays(-20);
        return tenure::writeReviewer(m_edit, std::move(made));
    }

    // Fatima's tenure review: handed in without a receipt, one proposed reviewer is her mentor.
    Status reviewUnderWay() {
        using State = tenure::ReviewerState;
        using Own = tenure::CandidateReviewer;
        using Other = tenure::DivisionReviewer;
        auto fatima = person(u"fatima.rossi"_s);
        if (!fatima)
            return fatima.error();
        auto events = m_edit.read<tenure::ClockEvent>().where("appointment"_L1,
                                                              fatima->appointment->id.value());
        if (!events)
            return events.error();
        auto clock = tenure::tenureClock(m_pack, *fatima->appointment, *events, m_today);
        if (!clock || !clock->mandatoryReview)
            return clock ? Status() : Status(clock.error());
        const QDate due = *clock->mandatoryReview;
        auto id = open(*fatima, due, std::min(due.addDays(-90), m_today));
        if (!id)
            return id.error();
        if (due < m_today)
            if (auto done = sent(*id, u"tenure-portfolio"_s, due.addDays(-1), std::nullopt); !done)
                return done;
        const Status reviewers[] = {
            reviewer<Own>(*id, "Marguerite Delacroix", "Westmere State University",
                          "Business information", State::Received),
            reviewer<Own>(*id, "Teodor Halvorsen", "Lakeshore College", "Instruction",
                          State::MaterialsSent),
            reviewer<Own>(*id, "Ruth Okafor", "Northfield University Library", "Instruction",
                          State::Proposed),
            reviewer<Other>(*id, "Sunita Prakash", "Redstone University", "Scholarly communication",
                            State::Agreed)};
        for (const Status& written : reviewers)
            if (!written)
                return written;
        return tenure::writeDocument(m_edit, {{},
                                              *id,
                                              u"tenure-portfolio"_s,
                                              Workspace::tr("Portfolio as handed in"),
                                              std::min(due.addDays(-1), m_today),
                                              Workspace::tr("Dean’s office, shelf 4")});
    }

    // Hannah's: decided last spring, carried out since.
    Status reviewDecided() {
        auto hannah = person(u"hannah.brooks"_s);
        if (!hannah || !hannah->appointment->tenureDecided)
            return hannah ? Status() : Status(hannah.error());
        const QDate decided = *hannah->appointment->tenureDecided;
        auto id = open(*hannah, decided, decided.addMonths(-8));
        if (!id)
            return id.error();
        tenure::CaseVote vote;
        vote.reviewCase = *id;
        vote.step = u"library-committee"_s;
        vote.body = Workspace::tr("Library committee");
        vote.onDay = decided.addMonths(-5);
        vote.eligible = 9;
        vote.inFavour = 7;
        vote.against = 1;
        vote.recused = 1;
        if (auto written = tenure::writeVote(m_edit, m_pack, vote); !written)
            return written;
        return tenure::decideCase(
            m_edit,
            {*id, CaseOutcome::Favourable, decided, std::nullopt, Workspace::tr("President")},
            m_today);
    }

    store::Edit& m_edit;
    const policy::PolicyPack& m_pack;
    QDate m_today;
};

} // namespace

Status addSampleReviews(store::Edit& edit, const policy::PolicyPack& pack, QDate today) {
    return ReviewWriter(edit, pack, today).write();
}

} // namespace tenon::workspace
