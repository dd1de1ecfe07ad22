// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mentoring/pairingspage.h"

#include "core/mentoring/assignment.h"
#include "core/mentoring/mentoringquery.h"
#include "core/workspace/overview.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/make.h"
#include "ui/widgets/pageheader.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using mentoring::Pairing;
using mentoring::PairingState;

PairingsPage::PairingsPage(Desk& desk, QWidget* parent)
    : Page(desk, parent)
    , m_withEnded(new QCheckBox(tr("Show &ended pairings")))
    , m_log(makeButton(tr("Log meeting"), u"plus"_s))
    , m_end(makeButton(tr("End pairing")))
    , m_empty(new EmptyState(u"pair"_s,
                             tr("No pairings yet. They begin where somebody without a mentor is "
                                "given one."))) {
    header()->setTitle(tr("Pairings"));
    m_model = new PagedTableModel(
        {{tr("Mentor"), Qt::AlignLeft, 190, true},
         {tr("Mentee"), Qt::AlignLeft, 190, true},
         {tr("Since"), Qt::AlignLeft, 120},
         {tr("Last contact"), Qt::AlignLeft, 190},
         {tr("State"), Qt::AlignLeft, 120}},
        [this](std::span<const qint64> ids) {
            std::vector<TableRow> rows;
            for (const qint64 id : ids) {
                auto pairing = library().records<Pairing>().get(mentoring::PairingId(id));
                rows.push_back(pairing ? rowFor(*pairing) : TableRow(5));
            }
            return rows;
        },
        this);
    m_table = new DataTable(tr("Pairings"), m_model);
    auto* line = new QHBoxLayout;
    line->addWidget(m_withEnded, 1);
    line->addWidget(m_log);
    line->addWidget(m_end);
    column()->addLayout(line);
    column()->addWidget(m_table, 1);
    column()->addWidget(m_empty, 1);
    connect(m_empty->setAction(tr("See who needs a mentor")), &QPushButton::clicked, &desk,
            [&desk] { desk.showPage(u"today"_s); });
    connect(m_withEnded, &QCheckBox::toggled, this, &PairingsPage::refresh);
    connect(m_log, &QPushButton::clicked, this, [this] {
        const auto pairing = chosen();
        this->desk().logMeeting(pairing ? std::optional(pairing->id) : std::nullopt);
    });
    connect(m_end, &QPushButton::clicked, this, &PairingsPage::endChosen);
    connect(m_table, &DataTable::rowActivated, this, [this] {
        if (const auto pairing = chosen())
            this->desk().showPerson(pairing->mentee);
    });
    connect(m_table, &DataTable::selectionMoved, this, [this] {
        const auto pairing = chosen();
        m_end->setEnabled(pairing && pairing->state == PairingState::Active);
    });
}

void PairingsPage::refresh() {
    auto pairings = library().records<Pairing>().all();
    auto contacts = mentoring::lastContacts(library().reader());
    if (!pairings)
        return showError(pairings.error());
    if (!contacts)
        return showError(contacts.error());
    m_contacts = std::move(*contacts);
    std::vector<qint64> ids;
    for (const Pairing& pairing : *pairings)
        if (pairing.state == PairingState::Active || m_withEnded->isChecked())
            ids.push_back(pairing.id.value());
    m_empty->setVisible(pairings->empty());
    m_table->setVisible(!pairings->empty());
    m_end->setEnabled(false);
    m_model->setIds(std::move(ids));
}

std::optional<Pairing> PairingsPage::chosen() const {
    const auto ids = m_table->selectedIds();
    if (ids.empty())
        return std::nullopt;
    auto pairing = library().records<Pairing>().get(mentoring::PairingId(ids.front()));
    return pairing ? std::optional(*pairing) : std::nullopt;
}

TableRow PairingsPage::rowFor(const Pairing& pairing) const {
    const bool active = pairing.state == PairingState::Active;
    const auto last = m_contacts.constFind(pairing.id.value());
    auto pack = library().currentPack();
    const int silentAfter = pack ? (*pack)->silentAfterDays : 60;
    TableCell contact{tr("Never"), u"alert-circle"_s, Tone::Warning};
    if (last != m_contacts.constEnd()) {
        const bool silent = active && last->daysTo(desk().today()) > silentAfter;
        contact = {silent ? tr("%1, silent").arg(dateText(*last)) : dateText(*last),
                   silent ? u"alert-circle"_s : QString(), silent ? Tone::Warning : Tone::Neutral};
    }
    return {{desk().nameOf(pairing.mentor)},
            {desk().nameOf(pairing.mentee)},
            {dateText(pairing.since)},
            contact,
            active ? TableCell{tr("Active"), u"check-circle"_s, Tone::Good}
                   : TableCell{tr("Ended"), u"circle"_s, Tone::Neutral}};
}

void PairingsPage::endChosen() {
    const auto pairing = chosen();
    if (!pairing)
        return;
    const QString label = tr("End the pairing of %1 and %2")
                              .arg(desk().nameOf(pairing->mentor), desk().nameOf(pairing->mentee));
    desk().commit(
        label,
        [&](store::Edit& edit) {
            return mentoring::endPairing(edit, pairing->id,
                                         std::max(desk().today(), pairing->since));
        },
        message());
}

} // namespace tenon::ui
