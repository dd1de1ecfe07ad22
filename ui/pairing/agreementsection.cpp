// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pairing/agreementsection.h"

#include "core/reports/agreementsheet.h"
#include "ui/desk/page.h"
#include "ui/pairing/pairpanel.h"
#include "ui/pairing/pairwords.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/make.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using mentoring::AgreementState;
using mentoring::WholeAgreement;

AgreementSection::AgreementSection(Desk& desk, InlineMessage& message, QWidget* parent)
    : PairSection(desk, message, parent)
    , m_current(new Card(tr("Agreement")))
    , m_signing(new Card(tr("Acknowledged")))
    , m_before(new Card(tr("Earlier versions")))
    , m_draft(makeButton(tr("Begin an agreement"), u"plus"_s))
    , m_change(makeButton(tr("Change the clauses"), u"pencil"_s))
    , m_save(makeButton(tr("Save as PDF"), u"printer"_s))
    , m_signRow(new QWidget)
    , m_name(new QLineEdit) {
    m_current->addHeaderWidget(makeAudienceBadge(Audience::Pair));
    for (QPushButton* button : {m_draft, m_change, m_save})
        m_current->addHeaderWidget(button);
    m_save->setToolTip(tr("To sign by hand, or to keep"));
    connect(m_draft, &QPushButton::clicked, this, &AgreementSection::draft);
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (m_newest)
            emit panelRequested([pair = pair(), whole = *m_newest](PairPanel& panel) {
                panel.openClauses(pair, whole);
            });
    });
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (m_newest)
            save(*m_newest);
    });
    auto* row = new QHBoxLayout(m_signRow);
    row->setContentsMargins(0, 0, 0, 0);
    m_name->setPlaceholderText(tr("Type your name"));
    m_name->setAccessibleName(tr("Type your name to acknowledge the agreement"));
    auto* sign = makeButton(tr("Acknowledge"), u"check"_s, ButtonKind::Primary);
    row->addWidget(m_name, 1);
    row->addWidget(sign);
    m_signing->addFooterWidget(m_signRow);
    connect(sign, &QPushButton::clicked, this, &AgreementSection::sign);
    connect(m_name, &QLineEdit::returnPressed, this, &AgreementSection::sign);
    column()->addWidget(m_current);
    column()->addWidget(m_signing);
    column()->addWidget(m_before);
    column()->addStretch();
}

void AgreementSection::fill() {
    clearLayout(m_current->body());
    clearLayout(m_signing->body());
    clearLayout(m_before->body());
    auto versions = mentoring::agreementsOf(library().reader(), pairing());
    if (!versions)
        return showError(versions.error());
    m_newest = versions->empty() ? std::nullopt : std::optional(versions->front());
    const bool isDraft = m_newest && m_newest->agreement.state == AgreementState::Draft;
    m_draft->setVisible(isPresent() && !isDraft);
    m_draft->setText(m_newest ? tr("Revise") : tr("Begin an agreement"));
    m_change->setVisible(isDraft);
    m_save->setVisible(m_newest.has_value());
    m_signing->setVisible(m_newest.has_value());
    m_before->setVisible(versions->size() > 1);
    if (!m_newest) {
        const auto due = pair().pairing.agreementDue;
        m_current->setSubtitle(due ? tr("due by %1").arg(dateText(*due)) : QString());
        m_current->body()->addWidget(new EmptyState(
            u"file-text"_s,
            tr("No agreement yet. It begins with the library’s clauses; the pair changes them and "
               "adds its own.")));
        return;
    }
    showNewest(*m_newest);
    showSignatures(*m_newest);
    showBefore(*versions);
}

void AgreementSection::showNewest(const WholeAgreement& newest) {
    const mentoring::Agreement& agreement = newest.agreement;
    m_current->setSubtitle({});
    m_current->body()->addWidget(makeWrappingLabel(
        agreement.inForce ? tr("Version %1, in force since %2; to be looked at again by %3.")
                                .arg(agreement.version)
                                .arg(dateText(*agreement.inForce),
                                     dateText(agreement.reviseBy.value_or(*agreement.inForce)))
                          : tr("Version %1, a draft.").arg(agreement.version)));
    for (const mentoring::Clause& clause : newest.clauses)
        m_current->body()->addWidget(makeLine(
            tr("%1. %2", "number and title of a clause").arg(clause.position).arg(clause.title),
            clause.body));
}

void AgreementSection::showSignatures(const WholeAgreement& newest) {
    bool mine = false;
    for (const mentoring::PairingMember& member : pair().members) {
        if (member.until)
            continue;
        const auto signature = std::find_if(
            newest.signatures.begin(), newest.signatures.end(),
            [&](const mentoring::Signature& one) { return one.person == member.person; });
        const bool signedIt = signature != newest.signatures.end();
        mine = mine || (signedIt && me() == member.person);
        m_signing->body()->addWidget(makeLine(
            desk().nameOf(member.person),
            !signedIt ? tr("not acknowledged yet")
            : signature->way == mentoring::SignatureWay::Typed
                ? tr("acknowledged on %1 as “%2”").arg(dateText(signature->onDay), signature->name)
                : tr("signed on paper on %1").arg(dateText(signature->onDay)),
            {new Badge(signedIt ? tr("Yes") : tr("Open"), signedIt ? Tone::Good : Tone::Neutral,
                       signedIt ? u"check"_s : u"circle"_s)}));
    }
    m_signRow->setVisible(me() && !mine && newest.agreement.state == AgreementState::Draft);
}

void AgreementSection::showBefore(const std::vector<WholeAgreement>& versions) {
    for (std::size_t i = 1; i < versions.size(); ++i) {
        const WholeAgreement& whole = versions[i];
        const QString title = tr("Version %1").arg(whole.agreement.version);
        auto* print = makeButton(tr("Save as PDF"), u"printer"_s);
        print->setAccessibleName(tr("Save as PDF: %1").arg(title));
        connect(print, &QPushButton::clicked, this, [this, whole] { save(whole); });
        m_before->body()->addWidget(
            makeLine(title,
                     tr("%1, %n clause(s)", nullptr, int(whole.clauses.size()))
                         .arg(agreementStateText(whole.agreement.state)),
                     {print}));
    }
}

void AgreementSection::draft() {
    auto pack = library().currentPack();
    if (!pack)
        return showError(pack.error());
    commit(tr("Draft an agreement"), [&](store::Edit& edit) -> Status {
        auto made = mentoring::draftAgreement(edit, **pack, pairing(), desk().today());
        return made ? Status() : Status(made.error());
    });
}

void AgreementSection::sign() {
    auto pack = library().currentPack();
    if (!pack || !me() || !m_newest)
        return;
    const bool done = commit(tr("Acknowledge an agreement"), [&](store::Edit& edit) {
        return mentoring::signAgreement(edit, **pack, m_newest->agreement.id, *me(),
                                        mentoring::SignatureWay::Typed, m_name->text(),
                                        desk().today());
    });
    if (done)
        m_name->clear();
}

void AgreementSection::save(const WholeAgreement& whole) {
    auto known = library().library();
    if (!known)
        return showError(known.error());
    const reports::AgreementSheet sheet{whole, pair(), memberNames(), known->name,
                                        pair().pairing.program};
    savePdf(tr("Save the agreement"), reports::agreementTitle(sheet),
            reports::agreementHtml(sheet));
}

} // namespace tenon::ui
