// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tenure/casepanel.h"

#include "core/tenure/casestore.h"
#include "core/workspace/overview.h"
#include "ui/tenure/tenurewords.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/make.h"
#include "ui/widgets/tokenbox.h"

#include <QPushButton>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using tenure::CaseOutcome;
using workspace::CaseFile;

namespace {

QuickForm::Choices outcomes(bool withNone) {
    QuickForm::Choices choices;
    if (withNone)
        choices.emplace_back(tokenOf(CaseOutcome::None), CasePanel::tr("Not decided yet"));
    choices.emplace_back(tokenOf(CaseOutcome::Favourable), CasePanel::tr("Favourable"));
    choices.emplace_back(tokenOf(CaseOutcome::Unfavourable), CasePanel::tr("Unfavourable"));
    return choices;
}

CaseOutcome outcomeOf(const QuickForm& form) {
    return fromToken<CaseOutcome>(form.text(u"outcome"_s)).value_or(CaseOutcome::None);
}

} // namespace

CasePanel::CasePanel(Desk& desk, QWidget* parent)
    : SidePanel({}, parent)
    , m_desk(desk)
    , m_save(makeButton(tr("Record"), u"check"_s, ButtonKind::Primary)) {
    addFooterButton(m_save);
    setDefaultButton(m_save);
    connect(m_save, &QPushButton::clicked, this, &CasePanel::save);
    hide();
}

QuickForm* CasePanel::begin(const CaseFile& file, const QString& title, CommitForm::Write write) {
    setTitle(title);
    // The history's words tell nobody what was recorded.
    m_form =
        new CommitForm(m_desk, tr("Change the review case of %1").arg(file.candidate.person.name),
                       std::move(write));
    setContent(m_form);
    return m_form->fields();
}

void CasePanel::finish(QuickForm* form) {
    form->addStretch();
    openPanel();
}

void CasePanel::addSteps(QuickForm* form, const CaseFile& file) const {
    QuickForm::Choices steps{{QString(), tr("The case as a whole")}};
    for (const tenure::ClockStep& step : file.steps)
        steps.emplace_back(step.code, step.title);
    form->addChoice(u"step"_s, tr("Belongs to the &step"), steps);
}

void CasePanel::openStep(const CaseFile& file, const QString& code) {
    tenure::CaseStep before;
    if (const tenure::CaseStep* written = file.writtenFor(code))
        before = *written;
    before.reviewCase = file.reviewCase.id;
    before.step = code;
    QString title = code;
    for (const tenure::ClockStep& step : file.steps)
        if (step.code == code)
            title = step.title;
    auto* form = begin(file, title,
                       [this, before, candidate = file.candidate](
                           store::Edit& edit, const QuickForm& filled) -> Status {
                           auto pack = workspace::packOf(m_desk.library(), candidate);
                           if (!pack)
                               return pack.error();
                           tenure::CaseStep step = before;
                           step.due = filled.optionalDay(u"due"_s);
                           step.sent = filled.optionalDay(u"sent"_s);
                           step.received = filled.optionalDay(u"received"_s);
                           step.done = filled.optionalDay(u"done"_s);
                           step.note = filled.text(u"note"_s);
                           return tenure::writeStep(edit, **pack, step, m_desk.today());
                       });
    form->addOptionalDay(u"sent"_s, tr("&Sent on"), tr("not sent"), before.sent);
    form->addOptionalDay(u"received"_s, tr("&Receipt of"), tr("no receipt"), before.received)
        ->setHint(tr("The written receipt; without one, ask for it."));
    form->addOptionalDay(u"done"_s, tr("&Done on"), tr("not done"), before.done);
    form->addOptionalDay(u"due"_s, tr("Due &by agreement"), tr("as the policy says"), before.due);
    form->addText(u"note"_s, tr("&Note"), before.note);
    form->addWidget(makeAudienceBadge(Audience::PairAndAdministration));
    finish(form);
}

template <class Reviewer>
void CasePanel::fillReviewer(const CaseFile& file, const QString& title, const Reviewer& known) {
    const tenure::CaseId id = file.reviewCase.id;
    auto* form = begin(file, title, [this, id, known](store::Edit& edit, const QuickForm& filled) {
        Reviewer reviewer = known;
        reviewer.reviewCase = id;
        reviewer.name = filled.text(u"name"_s);
        reviewer.rank = filled.text(u"rank"_s);
        reviewer.institution = filled.text(u"institution"_s);
        reviewer.email = filled.text(u"email"_s);
        reviewer.expertise = filled.text(u"expertise"_s);
        reviewer.relationship = filled.text(u"relationship"_s);
        reviewer.state = filled.token(u"state"_s, tenure::ReviewerState::Proposed);
        if (reviewer.state != known.state || !known.stateOn.isValid())
            reviewer.stateOn = m_desk.today();
        return tenure::writeReviewer(edit, std::move(reviewer));
    });
    form->addLine(u"name"_s, CasePanel::tr("&Name"), known.name)->setRequired(true);
    form->addLine(u"institution"_s, CasePanel::tr("&Institution"), known.institution)
        ->setRequired(true);
    form->addChoice(u"state"_s, CasePanel::tr("&State"),
                    tokenChoices<tenure::ReviewerState>(reviewerStateText), tokenOf(known.state));
    form->addLine(u"rank"_s, CasePanel::tr("&Rank"), known.rank);
    form->addLine(u"email"_s, CasePanel::tr("&E-mail"), known.email);
    form->addLine(u"expertise"_s, CasePanel::tr("E&xpertise"), known.expertise);
    form->addLine(u"relationship"_s, CasePanel::tr("Relationship, as &declared"),
                  known.relationship);
    form->addWidget(makeAudienceBadge(std::is_same_v<Reviewer, tenure::DivisionReviewer>
                                          ? Audience::Review
                                          : Audience::PairAndAdministration));
    finish(form);
}

void CasePanel::openReviewer(const CaseFile& file, const tenure::CandidateReviewer& reviewer) {
    fillReviewer(file, tr("Reviewer of the candidate’s list"), reviewer);
}

void CasePanel::openReviewer(const CaseFile& file, const tenure::DivisionReviewer& reviewer) {
    fillReviewer(file, tr("Reviewer of the division’s list"), reviewer);
}

void CasePanel::openCandidateReviewer(const CaseFile& file) {
    openReviewer(file, tenure::CandidateReviewer{});
}

void CasePanel::openDivisionReviewer(const CaseFile& file) {
    openReviewer(file, tenure::DivisionReviewer{});
}

void CasePanel::openVote(const CaseFile& file) {
    auto pack = workspace::packOf(m_desk.library(), file.candidate);
    if (!pack)
        return;
    const tenure::CaseId id = file.reviewCase.id;
    auto* form =
        begin(file, tr("Vote"), [id, rules = *pack](store::Edit& edit, const QuickForm& filled) {
            tenure::CaseVote vote;
            vote.reviewCase = id;
            vote.step = filled.text(u"step"_s);
            vote.body = filled.text(u"body"_s);
            vote.onDay = filled.day(u"day"_s);
            vote.eligible = filled.number(u"eligible"_s);
            vote.inFavour = filled.number(u"for"_s);
            vote.against = filled.number(u"against"_s);
            vote.abstained = filled.number(u"abstained"_s);
            vote.recused = filled.number(u"recused"_s);
            vote.absent = filled.number(u"absent"_s);
            vote.report = filled.text(u"report"_s);
            return tenure::writeVote(edit, *rules, vote);
        });
    form->addLine(u"body"_s, tr("&Committee"))->setRequired(true);
    form->addDay(u"day"_s, tr("&Day"), m_desk.today());
    addSteps(form, file);
    form->addNumber(u"eligible"_s, tr("&Eligible"), 0);
    form->addNumber(u"for"_s, tr("&For"), 0);
    form->addNumber(u"against"_s, tr("&Against"), 0);
    form->addNumber(u"abstained"_s, tr("A&bstained"), 0);
    form->addNumber(u"recused"_s, tr("&Recused"), 0);
    form->addNumber(u"absent"_s, tr("Abse&nt"), 0);
    form->addLine(u"report"_s, tr("Written re&port, where it is kept"));
    form->addWidget(makeAudienceBadge(Audience::Review));
    finish(form);
}

void CasePanel::openLetter(const CaseFile& file) {
    const tenure::CaseId id = file.reviewCase.id;
    auto* form =
        begin(file, tr("Confidential letter"), [id](store::Edit& edit, const QuickForm& filled) {
            tenure::ConfidentialLetter letter;
            letter.reviewCase = id;
            letter.step = filled.text(u"step"_s);
            letter.author = filled.text(u"author"_s);
            letter.institution = filled.text(u"institution"_s);
            letter.received = filled.day(u"day"_s);
            letter.location = filled.text(u"location"_s);
            letter.summary = filled.text(u"summary"_s);
            return tenure::writeLetter(edit, letter);
        });
    form->addLine(u"author"_s, tr("&Author"))->setRequired(true);
    form->addLine(u"institution"_s, tr("&Institution"));
    form->addDay(u"day"_s, tr("&Received on"), m_desk.today());
    addSteps(form, file);
    form->addLine(u"location"_s, tr("&Where it is kept"));
    form->addText(u"summary"_s, tr("S&ummary"))
        ->setHint(tr("In some states letters in faculty files are public records; keep no more "
                     "here than the review needs."));
    form->addWidget(makeAudienceBadge(Audience::Review));
    finish(form);
}

void CasePanel::openDocument(const CaseFile& file) {
    const tenure::CaseId id = file.reviewCase.id;
    auto* form = begin(file, tr("Document"), [id](store::Edit& edit, const QuickForm& filled) {
        tenure::CaseDocument document;
        document.reviewCase = id;
        document.step = filled.text(u"step"_s);
        document.title = filled.text(u"title"_s);
        document.added = filled.day(u"day"_s);
        document.location = filled.text(u"location"_s);
        return tenure::writeDocument(edit, document);
    });
    form->addLine(u"title"_s, tr("&Title"))->setRequired(true);
    form->addDay(u"day"_s, tr("&Day"), m_desk.today());
    addSteps(form, file);
    form->addLine(u"location"_s, tr("&Where it is kept"));
    form->addWidget(makeAudienceBadge(Audience::PairAndAdministration));
    finish(form);
}

void CasePanel::openResponse(const CaseFile& file) {
    const tenure::CaseId id = file.reviewCase.id;
    auto* form = begin(file, tr("Response of the candidate"),
                       [id](store::Edit& edit, const QuickForm& filled) {
                           tenure::CandidateResponse response;
                           response.reviewCase = id;
                           response.step = filled.text(u"step"_s);
                           response.onDay = filled.day(u"day"_s);
                           response.body = filled.text(u"body"_s);
                           return tenure::writeResponse(edit, response);
                       });
    form->addDay(u"day"_s, tr("&Day"), m_desk.today());
    addSteps(form, file);
    form->addText(u"body"_s, tr("&Response"));
    form->addWidget(makeAudienceBadge(Audience::PairAndAdministration));
    finish(form);
}

void CasePanel::openDecision(const CaseFile& file) {
    const tenure::CaseId id = file.reviewCase.id;
    auto* form = begin(
        file, tr("Record the decision"), [this, id](store::Edit& edit, const QuickForm& filled) {
            return tenure::decideCase(edit,
                                      {id, outcomeOf(filled), filled.day(u"day"_s),
                                       filled.optionalDay(u"effective"_s), filled.text(u"by"_s)},
                                      m_desk.today());
        });
    form->addChoice(u"outcome"_s, tr("&Outcome"), outcomes(false));
    form->addDay(u"day"_s, tr("&Decided on"), m_desk.today());
    form->addOptionalDay(u"effective"_s, tr("&Effective on"), tr("the day of the decision"),
                         file.reviewCase.effectiveOn);
    form->addLine(u"by"_s, tr("Decided &by"), file.reviewCase.decidedBy)->setRequired(true);
    form->addWidget(makeWrappingLabel(
        tr("Rank, tenure status and mentoring stay as they are; what the decision would change is "
           "offered on the page.")));
    finish(form);
}

void CasePanel::openAppeal(const CaseFile& file) {
    const tenure::CaseId id = file.reviewCase.id;
    auto* form = begin(file, tr("Appeal"), [id](store::Edit& edit, const QuickForm& filled) {
        return tenure::appealCase(edit, id, filled.day(u"day"_s), outcomeOf(filled));
    });
    form->addDay(u"day"_s, tr("&Appealed on"), m_desk.today());
    form->addChoice(u"outcome"_s, tr("&Outcome of the appeal"), outcomes(true));
    finish(form);
}

void CasePanel::save() {
    if (m_form && m_form->save())
        closePanel();
}

} // namespace tenon::ui
