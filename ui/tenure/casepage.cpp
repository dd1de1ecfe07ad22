// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tenure/casepage.h"

#include "core/base/text.h"
#include "ui/desk/words.h"
#include "ui/tenure/casepanel.h"
#include "ui/tenure/tenurewords.h"
#include "ui/tenure/timelinelayout.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/make.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/reflowlayout.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using tenure::CaseState;
using workspace::CaseFile;

CasePage::CasePage(Desk& desk, QWidget* parent)
    : Page(desk, parent)
    , m_steps(new Card(tr("Steps")))
    , m_offer(new Card(tr("What the decision changes")))
    , m_reviewers(new Card(tr("External reviewers: the candidate’s list")))
    , m_confidential(new Card(tr("Confidential")))
    , m_papers(new Card(tr("Documents and responses"))) {
    m_stepModel = new PagedTableModel({{tr("Due"), Qt::AlignLeft, 140},
                                       {tr("Step"), Qt::AlignLeft, 200, true},
                                       {tr("Acts"), Qt::AlignLeft, 150},
                                       {tr("State"), Qt::AlignLeft, 100},
                                       {tr("Sent"), Qt::AlignLeft, 110},
                                       {tr("Receipt"), Qt::AlignLeft, 150}},
                                      rowByRow([this](qint64 id) { return stepRow(id); }), this);
    m_stepTable = new DataTable(tr("Steps of the review"), m_stepModel);
    m_steps->setSubtitle(tr("Enter on a step records what became of it"));
    m_steps->body()->addWidget(m_stepTable);
    connect(m_stepTable, &DataTable::rowActivated, this, [this](qint64 id) {
        emit panelRequested([this, code = m_file->steps[std::size_t(id - 1)].code](
                                CasePanel& panel) { panel.openStep(*m_file, code); });
    });
    m_confidential->addHeaderWidget(makeAudienceBadge(Audience::Review));
    column()->addWidget(m_offer);
    column()->addWidget(m_steps);
    auto* lower = new QWidget;
    auto* pair = new ReflowGrid(440, 2, lower);
    for (Card* card : {m_reviewers, m_confidential, m_papers})
        pair->addWidget(card);
    column()->addWidget(lower);
    column()->addStretch();
    addActions();
}

void CasePage::addActions() {
    connect(header(), &PageHeader::primaryActivated, this,
            [this] { ask(&CasePanel::openDecision); });
    connect(header(), &PageHeader::crumbActivated, this, [this](int crumb) {
        if (!m_file)
            return;
        const people::PersonId person = m_file->candidate.person.id;
        crumb == 0 ? desk().showPerson(person) : desk().showClock(person);
    });
}

void CasePage::ask(void (CasePanel::*open)(const CaseFile&)) {
    if (m_file)
        emit panelRequested([this, open](CasePanel& panel) { (panel.*open)(*m_file); });
}

QMenu* CasePage::makeAddMenu(QWidget* owner) {
    auto* menu = new QMenu(owner);
    const auto add = [&](const QString& text, void (CasePanel::*open)(const CaseFile&)) {
        menu->addAction(text, this, [this, open] { ask(open); });
    };
    add(tr("Reviewer of the candidate’s list"), &CasePanel::openCandidateReviewer);
    add(tr("Document"), &CasePanel::openDocument);
    add(tr("Response of the candidate"), &CasePanel::openResponse);
    if (m_file->confidential) {
        menu->addSeparator();
        add(tr("Reviewer of the division’s list"), &CasePanel::openDivisionReviewer);
        add(tr("Vote"), &CasePanel::openVote);
        add(tr("Confidential letter"), &CasePanel::openLetter);
        add(tr("Appeal"), &CasePanel::openAppeal);
    }
    return menu;
}

void CasePage::setCase(tenure::CaseId reviewCase) {
    m_id = reviewCase;
    message()->dismiss();
    markStale();
}

void CasePage::refresh() {
    if (!m_id)
        return;
    m_file.reset();
    auto read = workspace::caseFile(library(), *m_id, desk().viewpoint());
    if (!read)
        return showError(read.error());
    m_file = std::move(*read);
    showHead();
    std::vector<qint64> ids(m_file->steps.size());
    for (std::size_t i = 0; i < ids.size(); ++i)
        ids[i] = qint64(i + 1);
    m_stepTable->setVisibleRows(std::clamp(int(ids.size()), 2, 24));
    m_stepModel->setIds(std::move(ids));
    showOffer();
    showReviewers();
    showConfidential();
    showPapers();
}

void CasePage::showHead() {
    header()->setTrail({m_file->candidate.person.name, tr("Tenure clock")});
    header()->setTitle(tr("%1, %2").arg(m_file->title, m_file->yearText));
    header()->setSubtitle(m_file->standing);
    header()->clearStatus();
    const Tone tone = caseStateTone(m_file->reviewCase);
    header()->addStatus(new Badge(caseStateText(m_file->reviewCase), tone, Badge::toneIcon(tone)));
    header()->setPrimaryAction(m_file->confidential ? tr("Record the decision") : QString(),
                               u"check"_s);
    auto* add = header()->setSecondaryAction(tr("Add"), u"plus"_s);
    delete add->menu();
    add->setMenu(makeAddMenu(add));
}

TableRow CasePage::stepRow(qint64 id) const {
    const tenure::ClockStep& step = m_file->steps[std::size_t(id - 1)];
    const Tone tone = stepStateTone(step.state);
    TableCell receipt;
    if (step.waitsForReceipt())
        receipt = {tr("none recorded"), u"alert-triangle"_s, Tone::Warning};
    else if (step.received)
        receipt = {dateText(*step.received), u"check"_s, Tone::Good};
    return {{weekdayDateText(step.due)},
            {step.title, {}, Tone::Neutral, step.why.join(u'\n')},
            {step.actor.isEmpty() ? tr("Candidate") : step.actor},
            {stepStateText(step.state), Badge::toneIcon(tone), tone},
            {step.sent ? dateText(*step.sent) : QString()},
            receipt};
}

void CasePage::showOffer() {
    clearLayout(m_offer->body());
    m_offer->setVisible(!m_file->offer.isEmpty());
    for (const QString& sentence : m_file->offer.sentences)
        m_offer->body()->addWidget(makeWrappingLabel(sentence));
    auto* button = makeButton(tr("Carry this out"), u"check"_s, ButtonKind::Primary);
    connect(button, &QPushButton::clicked, this, &CasePage::accept);
    m_offer->body()->addWidget(button, 0, Qt::AlignLeft);
}

void CasePage::accept() {
    desk().commit(
        tr("Carry out the decision about %1").arg(m_file->candidate.person.name),
        [this](store::Edit& edit) { return workspace::acceptOffer(edit, m_file->offer); },
        message());
}

template <class Row>
QWidget* CasePage::makeRemove(const QString& what, Id<Row> id) {
    auto* remove = makeIconButton(u"trash"_s, CasePage::tr("Take away: %1").arg(what));
    connect(remove, &QPushButton::clicked, this, [this, id] {
        desk().commit(
            CasePage::tr("Change the review case of %1").arg(m_file->candidate.person.name),
            [id](store::Edit& edit) { return edit.remove(id); }, message());
    });
    return remove;
}

template <class Reviewer>
void CasePage::addReviewers(QVBoxLayout* body, const std::vector<Reviewer>& reviewers,
                            const std::vector<std::vector<tenure::ReviewerConflict>>& conflicts) {
    for (std::size_t i = 0; i < reviewers.size(); ++i) {
        const Reviewer& one = reviewers[i];
        const Tone tone = reviewerStateTone(one.state);
        auto* change = makeIconButton(u"pencil"_s, CasePage::tr("Change: %1").arg(one.name));
        connect(change, &QPushButton::clicked, this, [this, one] {
            emit panelRequested(
                [this, one](CasePanel& panel) { panel.openReviewer(*m_file, one); });
        });
        body->addWidget(makeLine(
            one.name, text::joined({one.rank, one.institution, one.expertise, one.relationship}),
            {new Badge(reviewerStateText(one.state), tone, Badge::toneIcon(tone)), change,
             makeRemove(one.name, one.id)}));
        if (i >= conflicts.size())
            continue;
        for (const tenure::ReviewerConflict& conflict : conflicts[i]) {
            const bool blocked = conflict.effect == policy::ConflictEffect::Block;
            body->addWidget(makeWrappingLabel(
                (blocked ? CasePage::tr("Blocked: %1") : CasePage::tr("Look closely: %1"))
                    .arg(conflict.text),
                TextRole::Label, blocked ? Ink::Late : Ink::Warning));
        }
    }
}

void CasePage::showReviewers() {
    clearLayout(m_reviewers->body());
    addReviewers(m_reviewers->body(), m_file->candidateReviewers, m_file->candidateConflicts);
    if (m_file->candidateReviewers.empty())
        m_reviewers->body()->addWidget(new EmptyState(
            u"people"_s, tr("Nobody is proposed yet. A candidate names reviewers and never writes "
                            "to them.")));
    m_reviewers->body()->addStretch();
}

void CasePage::showConfidential() {
    clearLayout(m_confidential->body());
    m_confidential->setVisible(m_file->confidential);
    QVBoxLayout* body = m_confidential->body();
    addReviewers(body, m_file->divisionReviewers, m_file->divisionConflicts);
    for (const tenure::CaseVote& vote : m_file->votes)
        body->addWidget(
            makeLine(tr("Vote: %1, %2").arg(vote.body, dateText(vote.onDay)),
                     tr("Of %1: %2 for, %3 against, %4 abstained, %5 recused, %6 absent")
                         .arg(vote.eligible)
                         .arg(vote.inFavour)
                         .arg(vote.against)
                         .arg(vote.abstained)
                         .arg(vote.recused)
                         .arg(vote.absent)));
    for (const tenure::ConfidentialLetter& letter : m_file->letters)
        body->addWidget(
            makeLine(tr("Letter: %1, %2").arg(letter.author, dateText(letter.received)),
                     text::joined({letter.institution, letter.location, letter.summary}),
                     {makeRemove(letter.author, letter.id)}));
    if (m_file->divisionReviewers.empty() && m_file->votes.empty() && m_file->letters.empty())
        body->addWidget(new EmptyState(
            u"lock"_s, tr("The division’s own reviewers, votes and letters. Neither the candidate "
                          "nor a mentor is ever shown them.")));
    body->addStretch();
}

void CasePage::showPapers() {
    clearLayout(m_papers->body());
    QVBoxLayout* body = m_papers->body();
    for (const tenure::CaseDocument& document : m_file->documents)
        body->addWidget(makeLine(document.title,
                                 text::joined({dateText(document.added), document.location}),
                                 {makeRemove(document.title, document.id)}));
    for (const tenure::CandidateResponse& response : m_file->responses)
        body->addWidget(
            makeLine(tr("Response of %1").arg(dateText(response.onDay)), response.body));
    if (m_file->documents.empty() && m_file->responses.empty())
        body->addWidget(new EmptyState(
            u"file-text"_s, tr("The portfolio as it was handed in, evaluations, and what the "
                               "candidate answered to them.")));
    body->addStretch();
}

} // namespace tenon::ui
