// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mentoring/todaypage.h"

#include "core/mentoring/pairingfilter.h"
#include "core/workspace/overview.h"
#include "ui/desk/personrow.h"
#include "ui/desk/words.h"
#include "ui/mentoring/mentoringwords.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/make.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/reflowlayout.h"
#include "ui/widgets/stattile.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t rowsShown = 8;

void finish(Card* card, std::size_t shown, std::size_t all) {
    if (all > shown)
        card->body()->addWidget(makeLabel(TodayPage::tr("and %n more", nullptr, int(all - shown)),
                                          TextRole::Label, Ink::Muted));
    card->body()->addStretch();
}

} // namespace

TodayPage::TodayPage(Desk& desk, QWidget* parent)
    : Page(desk, parent)
    , m_withoutTile(new StatTile(u"person-plus"_s, tr("Without a mentor")))
    , m_dueTile(new StatTile(u"calendar-clock"_s, tr("Due within 60 days")))
    , m_silentTile(new StatTile(u"chat"_s, tr("Silent pairs")))
    , m_peopleTile(new StatTile(u"people"_s, tr("People")))
    , m_without(new Card(tr("Without a mentor")))
    , m_due(new Card(tr("Due within 60 days")))
    , m_silent(new Card(tr("Silent pairs")))
    , m_pairings(new Card(tr("Pairings that wait for something"))) {
    header()->setTitle(tr("Today"));
    auto* tiles = new QWidget;
    auto* grid = new ReflowGrid(200, 4, tiles);
    for (StatTile* tile : {m_withoutTile, m_dueTile, m_silentTile, m_peopleTile})
        grid->addWidget(tile);
    column()->addWidget(tiles);
    column()->addWidget(m_without);
    auto* lower = new QWidget;
    auto* pair = new ReflowGrid(440, 2, lower);
    pair->addWidget(m_due);
    pair->addWidget(m_silent);
    pair->addWidget(m_pairings);
    column()->addWidget(lower);
    column()->addStretch();
}

void TodayPage::refresh() {
    header()->setSubtitle(weekdayDateText(desk().today()));
    auto input = workspace::attentionInput(library(), desk().today());
    if (!input)
        return showError(input.error());
    const mentoring::Attention attention = mentoring::attention(*input, desk().today());
    showTiles(attention, int(input->profiles.size()));
    showWithoutMentor(attention, int(input->profiles.size()));
    showDueSoon(attention);
    showSilent(attention);
    showPairings();
    const bool urgent = std::any_of(attention.withoutMentor.begin(), attention.withoutMentor.end(),
                                    [](const auto& entry) { return entry.late; }) ||
                        std::any_of(attention.dueSoon.begin(), attention.dueSoon.end(),
                                    [](const auto& entry) { return entry.days < 0; });
    emit counted(
        int(attention.withoutMentor.size() + attention.dueSoon.size() + attention.silent.size()),
        urgent);
}

void TodayPage::showTiles(const mentoring::Attention& attention, int people) {
    const auto late =
        int(std::count_if(attention.withoutMentor.begin(), attention.withoutMentor.end(),
                          [](const auto& entry) { return entry.late; }));
    m_withoutTile->setFigure(QString::number(attention.withoutMentor.size()));
    m_withoutTile->setCaption(late > 0 ? tr("%n waiting too long", nullptr, late)
                                       : tr("Nobody waits too long"),
                              late > 0 ? Tone::Late : Tone::Good);
    const auto overdue = int(std::count_if(attention.dueSoon.begin(), attention.dueSoon.end(),
                                           [](const auto& entry) { return entry.days < 0; }));
    m_dueTile->setFigure(QString::number(attention.dueSoon.size()));
    m_dueTile->setCaption(overdue > 0 ? tr("%n overdue", nullptr, overdue) : tr("Nothing overdue"),
                          overdue > 0 ? Tone::Late : Tone::Good);
    m_silentTile->setFigure(QString::number(attention.silent.size()));
    m_silentTile->setCaption(attention.silent.empty() ? tr("Every pair is in touch")
                                                      : tr("Longer than the policy allows"),
                             attention.silent.empty() ? Tone::Good : Tone::Warning);
    m_peopleTile->setFigure(QString::number(people));
    m_peopleTile->setCaption(tr("in this library"));
}

void TodayPage::showWithoutMentor(const mentoring::Attention& attention, int people) {
    clearLayout(m_without->body());
    if (attention.withoutMentor.empty()) {
        auto* empty = new EmptyState(
            u"check-circle"_s,
            people == 0
                ? tr("Nobody is in this library yet. A roster brings everybody in at once.")
                : tr("Everybody who should have a mentor has one. New colleagues appear here on "
                     "the day of their appointment."));
        connect(empty->setAction(tr("Import a roster"), u"import"_s), &QPushButton::clicked, this,
                [this] { desk().showPage(u"roster"_s); });
        m_without->body()->addWidget(empty);
        return;
    }
    const std::size_t shown = std::min(rowsShown, attention.withoutMentor.size());
    for (std::size_t i = 0; i < shown; ++i) {
        const mentoring::WithoutMentor& entry = attention.withoutMentor[i];
        auto* row =
            new PersonRow(desk(), entry.person,
                          entry.appointed ? tr("Appointed %1, %2")
                                                .arg(dateText(*entry.appointed),
                                                     daysFromText(*entry.appointed, desk().today()))
                                          : tr("The day of appointment is not known"));
        if (entry.late)
            row->addBadge(tr("Too long"), Tone::Late);
        row->addAction(tr("Assign mentor"), [this, entry] { desk().assignMentor(entry.person); });
        m_without->body()->addWidget(row);
    }
    finish(m_without, shown, attention.withoutMentor.size());
}

void TodayPage::showDueSoon(const mentoring::Attention& attention) {
    clearLayout(m_due->body());
    if (attention.dueSoon.empty())
        m_due->body()->addWidget(new EmptyState(
            u"calendar"_s, tr("Nothing is due within 60 days. Reviews and dossiers appear here.")));
    const std::size_t shown = std::min(rowsShown, attention.dueSoon.size());
    for (std::size_t i = 0; i < shown; ++i) {
        const mentoring::DueSoon& entry = attention.dueSoon[i];
        auto* row =
            new PersonRow(desk(), entry.person,
                          tr("%1, %2").arg(entry.step.title, weekdayDateText(entry.step.due)));
        row->addBadge(daysFromText(entry.step.due, desk().today()), entry.days < 0 ? Tone::Late
                                                                    : entry.days < 21
                                                                        ? Tone::Warning
                                                                        : Tone::Neutral);
        m_due->body()->addWidget(row);
    }
    finish(m_due, shown, attention.dueSoon.size());
}

void TodayPage::showSilent(const mentoring::Attention& attention) {
    clearLayout(m_silent->body());
    if (attention.silent.empty())
        m_silent->body()->addWidget(new EmptyState(
            u"chat"_s, tr("Every pair has met lately. Pairs that fall silent appear here.")));
    const std::size_t shown = std::min(rowsShown, attention.silent.size());
    for (std::size_t i = 0; i < shown; ++i) {
        const mentoring::SilentPair& entry = attention.silent[i];
        auto* row = new PersonRow(
            desk(), entry.mentee,
            entry.lastContact ? tr("Mentor %1, last met %2")
                                    .arg(desk().nameOf(entry.mentor), dateText(*entry.lastContact))
                              : tr("Mentor %1, never met").arg(desk().nameOf(entry.mentor)));
        row->addBadge(tr("%n day(s)", nullptr, entry.days), Tone::Warning);
        m_silent->body()->addWidget(row);
    }
    finish(m_silent, shown, attention.silent.size());
}

// Each kind with how many there are, and the way to them.
void TodayPage::showPairings() {
    using mentoring::PairingFilter;
    clearLayout(m_pairings->body());
    auto facts = workspace::pairingFacts(library());
    if (!facts)
        return showError(facts.error());
    for (const PairingFilter filter :
         {PairingFilter::ChangeWanted, PairingFilter::Unacknowledged, PairingFilter::NoFirstContact,
          PairingFilter::AgreementOverdue, PairingFilter::EndingSoon, PairingFilter::Waiting}) {
        const auto count =
            std::count_if(facts->begin(), facts->end(), [&](const mentoring::PairingFacts& one) {
                return mentoring::passes(filter, one, desk().today());
            });
        if (count == 0)
            continue;
        const QString what = pairingFilterText(filter);
        auto* show = makeButton(tr("Show"));
        show->setAccessibleName(tr("Show: %1").arg(what));
        connect(show, &QPushButton::clicked, this, [this, filter] { desk().showPairings(filter); });
        m_pairings->body()->addWidget(
            makeLine(what, tr("%n pairing(s)", nullptr, int(count)), {show}));
    }
    m_pairings->body()->addStretch();
    m_pairings->setVisible(m_pairings->body()->count() > 1);
}

} // namespace tenon::ui
