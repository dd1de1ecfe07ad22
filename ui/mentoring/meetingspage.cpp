// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mentoring/meetingspage.h"

#include "core/mentoring/mentoringquery.h"
#include "ui/desk/words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/make.h"
#include "ui/widgets/pageheader.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using mentoring::Meeting;

MeetingsPage::MeetingsPage(Desk& desk, QWidget* parent)
    : Page(desk, parent)
    , m_notes(new Card(tr("Notes of this meeting")))
    , m_shared(makeWrappingLabel(QString()))
    , m_private(makeWrappingLabel(QString()))
    , m_empty(new EmptyState(u"chat-text"_s,
                             tr("No meeting is logged yet. It takes five seconds: Ctrl+M, "
                                "the minutes, Enter."))) {
    header()->setTitle(tr("Meetings"));
    header()->setPrimaryAction(tr("Log meeting"), u"plus"_s);
    connect(header(), &PageHeader::primaryActivated, &desk, [&desk] { desk.logMeeting(); });
    header()->setSecondaryAction(tr("Many at once"), u"import"_s);
    connect(header(), &PageHeader::secondaryActivated, &desk, [&desk] { desk.logManyMeetings(); });
    m_model = new PagedTableModel(
        {{tr("Day"), Qt::AlignLeft, 140},
         {tr("With"), Qt::AlignLeft, 220, true},
         {tr("Length"), Qt::AlignRight, 100},
         {tr("Channel"), Qt::AlignLeft, 110},
         {tr("Topics"), Qt::AlignLeft, 240, true}},
        [this](std::span<const qint64> ids) {
            std::vector<TableRow> rows;
            for (const qint64 id : ids)
                rows.push_back(rowFor(mentoring::MeetingId(id)));
            return rows;
        },
        this);
    m_table = new DataTable(tr("Meetings"), m_model);
    column()->addWidget(m_table, 1);
    column()->addWidget(m_empty, 1);
    for (const auto& [label, audience] :
         {std::pair{m_shared, Audience::Pair}, std::pair{m_private, Audience::OwnerOnly}}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_notes->body()->addWidget(makeAudienceBadge(audience), 0, Qt::AlignLeft);
        m_notes->body()->addWidget(label);
    }
    column()->addWidget(m_notes);
    connect(m_empty->setAction(tr("Log meeting"), u"plus"_s), &QPushButton::clicked, &desk,
            [&desk] { desk.logMeeting(); });
    connect(m_table, &DataTable::selectionMoved, this, &MeetingsPage::showNotes);
}

void MeetingsPage::focusMeeting(mentoring::MeetingId meeting) {
    markStale();
    m_table->selectId(meeting.value());
}

void MeetingsPage::refresh() {
    std::vector<Meeting> meetings;
    const auto person = desk().viewpoint().person;
    if (person) {
        auto pairs = mentoring::pairsOf(library().reader(), *person);
        if (!pairs)
            return showError(pairs.error());
        // Those of the other role have a page of their own point of view; a circle has no roles.
        const auto elsewhere = desk().viewpoint().role == workspace::Role::Mentor
                                   ? mentoring::MemberRole::Mentee
                                   : mentoring::MemberRole::Mentor;
        for (const mentoring::Pair& pair : *pairs) {
            if (pair.member(*person)->role == elsewhere)
                continue;
            auto held = mentoring::meetingsOf(library().reader(), pair.pairing.id);
            if (!held)
                return showError(held.error());
            meetings.insert(meetings.end(), held->begin(), held->end());
        }
    }
    std::stable_sort(meetings.begin(), meetings.end(),
                     [](const Meeting& a, const Meeting& b) { return a.heldOn > b.heldOn; });
    std::vector<qint64> ids;
    for (const Meeting& meeting : meetings)
        ids.push_back(meeting.id.value());
    m_empty->setVisible(ids.empty());
    m_table->setVisible(!ids.empty());
    m_model->setIds(std::move(ids));
    showNotes();
}

TableRow MeetingsPage::rowFor(mentoring::MeetingId id) const {
    auto meeting = library().records<Meeting>().get(id);
    if (!meeting)
        return TableRow(5);
    auto pair = mentoring::pairOf(library().reader(), meeting->pairing);
    auto note = mentoring::sharedNoteOf(library().reader(), id);
    if (!pair || !note)
        return TableRow(5);
    const auto person = desk().viewpoint().person;
    QString others = person ? desk().namesOf(pair->others(*person)) : desk().nameOf(*pair);
    if (auto absences = library().records<mentoring::Absence>().where("meeting"_L1, id.value());
        absences && !absences->empty()) {
        std::vector<people::PersonId> absent;
        for (const mentoring::Absence& one : *absences)
            absent.push_back(one.person);
        others = tr("%1 (without %2)").arg(others, desk().namesOf(absent));
    }
    return {{weekdayDateText(meeting->heldOn)},
            {others},
            {durationText(meeting->minutes)},
            {channelText(meeting->channel)},
            {*note ? (*note)->topics : QString()}};
}

void MeetingsPage::showNotes() {
    const auto chosen = m_table->selectedIds();
    const auto person = desk().viewpoint().person;
    m_notes->setVisible(!chosen.empty() && person);
    if (chosen.empty() || !person)
        return;
    const mentoring::MeetingId id(chosen.front());
    auto shared = mentoring::sharedNoteOf(library().reader(), id);
    auto own = mentoring::privateNoteOf(library().reader(), id, *person);
    if (!shared || !own)
        return showError(shared ? own.error() : shared.error());
    m_shared->setTextFormat(Qt::PlainText);
    m_private->setTextFormat(Qt::PlainText);
    const bool said = *shared && !(*shared)->body.isEmpty();
    m_shared->setText(said ? (*shared)->body : tr("No shared note."));
    m_private->setText(*own ? (*own)->body : tr("No private note."));
}

} // namespace tenon::ui
