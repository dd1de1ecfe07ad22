// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pairing/pairpage.h"

#include "core/mentoring/mentoringquery.h"
#include "core/mentoring/pairingsteps.h"
#include "core/mentoring/pairingwords.h"
#include "core/workspace/pairagenda.h"
#include "ui/desk/words.h"
#include "ui/pairing/agreementsection.h"
#include "ui/pairing/goalssection.h"
#include "ui/pairing/lifepanel.h"
#include "ui/pairing/nowsection.h"
#include "ui/pairing/processsection.h"
#include "ui/pairing/sharedsection.h"
#include "ui/pairing/topicssection.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/make.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/taborder.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using mentoring::PairingAction;

namespace {

// Whether the menu has it; answering and leaving have a panel of their own, and an agreement is
// brought into force by acknowledging it.
bool isOffered(PairingAction action, bool member) {
    switch (action) {
    case PairingAction::Offer:
    case PairingAction::Withdraw:
    case PairingAction::Publish:
        return !member;
    case PairingAction::Acknowledge:
        return member;
    case PairingAction::Pause:
    case PairingAction::Resume:
    case PairingAction::KeepOn:
        return true;
    case PairingAction::Accept:
    case PairingAction::Decline:
    case PairingAction::Agree:
    case PairingAction::AskForChange:
    case PairingAction::End:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

PairPage::PairPage(Desk& desk, QWidget* parent)
    : Page(desk, parent)
    , m_choiceRow(new QWidget)
    , m_choice(new QComboBox)
    , m_tabs(new QTabBar)
    , m_shown(new QVBoxLayout)
    , m_none(new EmptyState(u"pair"_s, tr("No pairing yet. When the library gives you a mentor or "
                                          "a mentee, what you do together is here."))) {
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* row = new QHBoxLayout(m_choiceRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(makeLabelFor(tr("&Which of my pairs"), m_choice));
    row->addWidget(m_choice);
    row->addStretch();
    column()->addWidget(m_choiceRow);
    connect(m_choice, &QComboBox::activated, this,
            [this] { setPair(mentoring::PairingId(m_choice->currentData().toLongLong())); });
    m_tabs->setAccessibleName(tr("Parts of the pair’s page"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    column()->addWidget(m_tabs);
    column()->addLayout(m_shown, 1);
    column()->addWidget(m_none, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        showSection();
        orderTabs(*this); // a page filled as a whole is put in order by itself
    });
    connect(header(), &PageHeader::primaryActivated, this, [this] {
        if (m_id)
            this->desk().logMeeting(*m_id);
    });
}

void PairPage::setPair(mentoring::PairingId pairing) {
    m_id = pairing;
    m_pair.reset(); // so that the tab does not fill itself with the one before
    message()->dismiss();
    m_tabs->setCurrentIndex(0);
    markStale();
}

void PairPage::addSection(PairSection* section, const QString& title) {
    m_sections.push_back(section);
    section->hide();
    m_shown->addWidget(section);
    m_tabs->addTab(title);
    connect(section, &PairSection::panelRequested, this, &PairPage::panelRequested);
}

// What is the pair's alone is not even made for others.
void PairPage::addSections(bool member) {
    if (m_member == member)
        return;
    m_member = member;
    const QSignalBlocker quiet(m_tabs);
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    for (PairSection* section : m_sections) {
        section->hide();
        section->deleteLater();
    }
    m_sections.clear();
    if (member) {
        auto* now = new NowSection(desk(), *message());
        connect(now, &NowSection::answerRequested, this, [this] {
            if (m_pair)
                emit lifeRequested([pair = *m_pair](LifePanel& panel) { panel.openAnswer(pair); });
        });
        addSection(now, tr("Now"));
        addSection(new GoalsSection(desk(), *message()), tr("Goals"));
        addSection(new AgreementSection(desk(), *message()), tr("Agreement"));
        addSection(new TopicsSection(desk(), *message()), tr("Topics"));
        addSection(new SharedSection(desk(), *message()), tr("Shared"));
    }
    addSection(new ProcessSection(desk(), *message()), tr("Facts"));
    m_tabs->updateGeometry(); // it does not say so itself while it is hidden
}

// Somebody's own pairs, present ones first; whoever is in one only needs no choice.
Status PairPage::fillChoice() {
    m_choice->clear();
    const auto person = desk().viewpoint().person;
    if (!person) {
        m_choiceRow->hide();
        return {};
    }
    auto pairs = mentoring::pairsOf(library().reader(), *person);
    if (!pairs)
        return pairs.error();
    std::stable_partition(pairs->begin(), pairs->end(), [](const mentoring::Pair& pair) {
        return mentoring::isPresent(pair.pairing.state);
    });
    bool known = false;
    for (const mentoring::Pair& pair : *pairs) {
        if (pair.pairing.state == mentoring::PairingState::Proposed)
            continue; // not told yet
        known = known || m_id == pair.pairing.id;
        m_choice->addItem(tr("%1, %2", "a pairing and its state")
                              .arg(desk().nameOf(pair), mentoring::stateText(pair.pairing.state)),
                          pair.pairing.id.value());
    }
    if (!known)
        m_id = m_choice->count() > 0
                   ? std::optional(mentoring::PairingId(m_choice->itemData(0).toLongLong()))
                   : std::nullopt;
    if (m_id)
        m_choice->setCurrentIndex(m_choice->findData(m_id->value()));
    m_choiceRow->setVisible(m_choice->count() > 1);
    return {};
}

void PairPage::showNone() {
    header()->setTitle(tr("Mentoring"));
    header()->setSubtitle({});
    header()->clearStatus();
    header()->setPrimaryAction({});
    header()->setSecondaryAction({});
    m_tabs->hide();
    for (PairSection* section : m_sections)
        section->hide();
    m_none->show();
}

void PairPage::refresh() {
    if (auto filled = fillChoice(); !filled)
        return showError(filled.error());
    m_pair.reset();
    if (!m_id)
        return showNone();
    m_none->hide();
    m_tabs->show();
    auto pair = mentoring::pairOf(library().reader(), *m_id);
    if (!pair)
        return showError(pair.error());
    m_pair = std::move(*pair);
    addSections(workspace::isOfPair(desk().viewpoint(), *m_pair));
    showHead();
    showSection();
}

void PairPage::showSection() {
    const int index = std::max(0, m_tabs->currentIndex());
    if (!m_pair || std::size_t(index) >= m_sections.size())
        return;
    for (std::size_t i = 0; i < m_sections.size(); ++i)
        m_sections[i]->setVisible(int(i) == index);
    m_sections[std::size_t(index)]->showPair(*m_pair);
}

void PairPage::showHead() {
    const mentoring::Pairing& pairing = m_pair->pairing;
    header()->setTitle(desk().nameOf(*m_pair));
    QStringList facts{mentoring::shapeText(pairing.shape),
                      tr("since %1").arg(dateText(pairing.since))};
    if (pairing.shape == mentoring::Shape::Reverse)
        facts << tr("the junior mentors the senior");
    if (pairing.phase == mentoring::PairingPhase::Optional)
        facts << tr("optional phase");
    if (pairing.term)
        facts << tr("until %1").arg(dateText(*pairing.term));
    header()->setSubtitle(facts.join(u" · "_s));
    header()->clearStatus();
    const Tone tone = toneOf(pairing.state);
    header()->addStatus(
        new Badge(mentoring::stateText(pairing.state), tone, Badge::toneIcon(tone)));
    header()->setPrimaryAction(mentoring::isPresent(pairing.state) ? tr("Log meeting") : QString(),
                               u"plus"_s);
    auto* more = header()->setSecondaryAction(tr("The pairing"), u"more"_s);
    delete more->menu();
    more->setMenu(makeMenu(more));
}

QMenu* PairPage::makeMenu(QWidget* owner) {
    auto* menu = new QMenu(owner);
    const bool member = m_member.value_or(false);
    for (const PairingAction action : mentoring::possibleActions(m_pair->pairing.state))
        if (isOffered(action, member))
            menu->addAction(mentoring::actionText(action), this, [this, action] { take(action); });
    const auto open = [&](const QString& text, void (LifePanel::*panel)(const mentoring::Pair&)) {
        menu->addAction(text, this, [this, panel] {
            emit lifeRequested([pair = *m_pair, panel](LifePanel& life) { (life.*panel)(pair); });
        });
    };
    if (member && m_pair->pairing.state == mentoring::PairingState::Offered)
        open(tr("Answer the offer…"), &LifePanel::openAnswer);
    if (mentoring::isPresent(m_pair->pairing.state))
        open(member ? tr("A change, or an end…") : tr("End…"), &LifePanel::openLeave);
    if (!workspace::kindsFor(desk().viewpoint(), *m_pair).empty())
        menu->addAction(tr("Write a letter…"), this, [this] {
            desk().writeLetters({{*m_id}, {}, {}, {}});
        });
    if (menu->isEmpty())
        menu->addAction(tr("Nothing more can be done about it"))->setEnabled(false);
    return menu;
}

void PairPage::take(PairingAction action) {
    auto pack = library().currentPack();
    if (!pack)
        return showError(pack.error());
    mentoring::LifeStep step;
    step.pairing = *m_id;
    step.action = action;
    if (m_member.value_or(false))
        step.by = desk().viewpoint().person;
    desk().commit(
        tr("%1: %2", "an action, then a pairing")
            .arg(mentoring::actionText(step.action), desk().nameOf(*m_pair)),
        [&](store::Edit& edit) { return mentoring::takeStep(edit, **pack, step, desk().today()); },
        message());
}

} // namespace tenon::ui
