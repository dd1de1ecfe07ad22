// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pairing/processsection.h"

#include "core/mentoring/agreementsteps.h"
#include "core/mentoring/letter.h"
#include "core/mentoring/mentoringquery.h"
#include "core/mentoring/pairingwords.h"
#include "ui/desk/page.h"
#include "ui/desk/personrow.h"
#include "ui/desk/words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/make.h"
#include "ui/widgets/reflowlayout.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using mentoring::PairingMember;
using mentoring::PairingReason;

ProcessSection::ProcessSection(Desk& desk, InlineMessage& message, QWidget* parent)
    : PairSection(desk, message, parent)
    , m_members(new Card(tr("Members")))
    , m_days(new Card(tr("Days")))
    , m_reasons(new Card(tr("Told to the coordinator")))
    , m_letters(new Card(tr("Letters")))
    , m_write(makeButton(tr("Write a letter"), u"mail"_s)) {
    m_letters->addHeaderWidget(m_write);
    connect(m_write, &QPushButton::clicked, this, [this] {
        this->desk().writeLetters({{pairing()}, {}, {}, {}});
    });
    m_reasons->addHeaderWidget(makeAudienceBadge(Audience::Administration));
    auto* cards = new QWidget;
    auto* grid = new ReflowGrid(420, 2, cards);
    for (Card* card : {m_members, m_days, m_reasons, m_letters})
        grid->addWidget(card);
    column()->addWidget(cards);
    column()->addStretch();
}

void ProcessSection::fill() {
    for (Card* card : {m_members, m_days, m_reasons, m_letters})
        clearLayout(card->body());
    showMembers();
    showDays();
    showReasons();
    showLetters();
    for (Card* card : {m_members, m_days, m_reasons, m_letters})
        card->body()->addStretch();
}

void ProcessSection::showMembers() {
    for (const PairingMember& member : pair().members) {
        QStringList facts{mentoring::roleText(member.role),
                          tr("since %1").arg(dateText(member.since))};
        if (member.accepted)
            facts << tr("accepted on %1").arg(dateText(*member.accepted));
        auto* row = new PersonRow(desk(), member.person, facts.join(u" · "_s));
        if (member.acknowledged)
            row->addBadge(tr("Acknowledged"), Tone::Good);
        else if (pair().pairing.published)
            row->addBadge(tr("Not acknowledged"), Tone::Warning);
        m_members->body()->addWidget(row);
        if (member.role == mentoring::MemberRole::Mentor)
            continue;
        // Each file is one person's: a consent given by word of mouth is noted by who heard it.
        // Peers of a circle say it for themselves alone.
        const bool mine = me() && member.person == *me();
        const PairingMember* looking = me() ? pair().member(*me()) : nullptr;
        if (looking && !mine && looking->role != mentoring::MemberRole::Mentor)
            continue;
        auto* named = new QCheckBox(
            mine ? tr("I may be named in my mentor’s letters, statement and portfolio")
                 : tr("Has said: I may be named in the mentor’s letters, statement and portfolio"));
        named->setAccessibleName(tr("%1: %2", "whose consent, and to what")
                                     .arg(desk().nameOf(member.person), named->text()));
        named->setChecked(member.named);
        connect(named, &QCheckBox::clicked, this, [this, member](bool on) {
            commit(tr("Whether a mentee may be named"), [&](store::Edit& edit) {
                PairingMember changed = member;
                changed.named = on;
                return edit.update(changed);
            });
        });
        m_members->body()->addWidget(named);
    }
}

void ProcessSection::addDay(const QString& what, const std::optional<QDate>& day) {
    if (day)
        m_days->body()->addWidget(
            makeLine(what, tr("%1, %2").arg(dateText(*day), daysFromText(*day, desk().today()))));
}

void ProcessSection::showDays() {
    const mentoring::Pairing& now = pair().pairing;
    auto meetings = mentoring::meetingsOf(library().reader(), pairing());
    if (!meetings)
        return showError(meetings.error());
    addDay(tr("Began"), now.since);
    addDay(tr("Made known"), now.published);
    if (meetings->empty())
        addDay(tr("First contact due"), now.firstContactDue);
    else
        addDay(tr("Last contact"), meetings->front().heldOn);
    int minutes = 0;
    for (const mentoring::Meeting& meeting : *meetings)
        minutes += meeting.minutes;
    m_days->body()->addWidget(makeLine(tr("%n meeting(s)", nullptr, int(meetings->size())),
                                       tr("%1 in all").arg(durationText(minutes))));
    showChannels(*meetings);
    const auto versions = all<mentoring::Agreement>();
    for (const mentoring::Agreement& one : versions)
        if (one.state == mentoring::AgreementState::InForce) {
            addDay(tr("Agreement in force since"), one.inForce);
            addDay(tr("Agreement to be looked at again"), one.reviseBy);
        }
    if (mentoring::agreementNeed(now, versions, desk().today()) != mentoring::AgreementNeed::None)
        addDay(tr("Agreement due"), now.agreementDue);
    addDay(tr("Trial until"), now.trialUntil);
    addDay(tr("Meant to end"), now.term);
    addDay(now.ending ? mentoring::endingText(*now.ending) : tr("Ended"), now.until);
    if (!now.overrideReason.isEmpty())
        m_days->body()->addWidget(makeLine(tr("An exception to a rule"), now.overrideReason));
}

void ProcessSection::showChannels(const std::vector<mentoring::Meeting>& meetings) {
    QStringList parts;
    for (const auto& [channel, token] : Tokens<mentoring::Channel>::pairs) {
        const auto wanted = channel;
        const auto count = std::count_if(
            meetings.begin(), meetings.end(),
            [wanted](const mentoring::Meeting& one) { return one.channel == wanted; });
        if (count > 0)
            parts << tr("%1: %2", "a channel and how often").arg(channelText(channel)).arg(count);
    }
    if (!parts.isEmpty())
        m_days->body()->addWidget(makeLine(tr("How you met"), parts.join(u", "_s)));
}

// For the coordinator, and for whoever wrote it.
void ProcessSection::showReasons() {
    const bool coordinator = desk().viewpoint().role == workspace::Role::Administrator;
    for (const PairingReason& reason : all<PairingReason>())
        if (coordinator || me() == reason.person)
            m_reasons->body()->addWidget(
                makeLine(reason.body.isEmpty() ? tr("A change, without a reason") : reason.body,
                         tr("%1, %2").arg(desk().nameOf(reason.person), dateText(reason.written))));
    // Somebody else at once, with the reasons in view.
    const auto state = pair().pairing.state;
    const auto mentees = pair().mentees();
    if (coordinator && !mentees.empty() &&
        (state == mentoring::PairingState::Ending || mentoring::isOver(state))) {
        auto* other = makeButton(tr("Find somebody else"), u"person-plus"_s);
        connect(other, &QPushButton::clicked, this,
                [this, mentee = mentees.front()] { desk().assignMentor(mentee); });
        m_reasons->body()->addWidget(other, 0, Qt::AlignLeft);
    }
    m_reasons->setVisible(m_reasons->body()->count() > 0);
}

void ProcessSection::showLetters() {
    m_write->setVisible(!workspace::kindsFor(desk().viewpoint(), pair()).empty());
    for (const mentoring::Letter& letter : all<mentoring::Letter>())
        m_letters->body()->addWidget(
            makeLine(letter.subject,
                     tr("to %1 on %2").arg(desk().nameOf(letter.person), dateText(letter.onDay))));
    if (m_letters->body()->count() == 0)
        m_letters->body()->addWidget(
            new EmptyState(u"mail"_s, tr("Nobody was written to about this pairing yet.")));
}

} // namespace tenon::ui
