// SPDX-License-Identifier: GPL-3.0-or-later
// The meetings of the person whose point of view it is, with the notes they may read: the pair's,
// and their own private ones.
#pragma once

#include "core/mentoring/meeting.h"
#include "ui/desk/page.h"
#include "ui/widgets/pagedtablemodel.h"

class QLabel;

namespace tenon::ui {

class Card;
class DataTable;
class EmptyState;

class MeetingsPage : public Page {
    Q_OBJECT
public:
    explicit MeetingsPage(Desk& desk, QWidget* parent = nullptr);
    void focusMeeting(mentoring::MeetingId meeting);

protected:
    void refresh() override;

private:
    TableRow rowFor(mentoring::MeetingId id) const;
    void showNotes();

    PagedTableModel* m_model;
    DataTable* m_table;
    Card* m_notes;
    QLabel* m_shared;
    QLabel* m_private;
    EmptyState* m_empty;
};

} // namespace tenon::ui
