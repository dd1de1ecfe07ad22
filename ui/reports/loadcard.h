// SPDX-License-Identifier: GPL-3.0-or-later
// Who carries how much of the mentoring in a period, heaviest first, and in words who carries more
// than their share. For the administration; it shows figures of mentors and no mentee.
#pragma once

#include "core/mentoring/load.h"
#include "ui/desk/desk.h"
#include "ui/widgets/card.h"
#include "ui/widgets/pagedtablemodel.h"

class QLabel;

namespace tenon::ui {

class DataTable;

class LoadCard : public Card {
    Q_OBJECT
public:
    explicit LoadCard(Desk& desk, InlineMessage* message, QWidget* parent = nullptr);
    void showFor(QDate from, QDate to);
    QString words() const;

private:
    TableRow rowFor(qint64 mentor) const;
    QString sentence() const;

    Desk& m_desk;
    InlineMessage* m_message;
    std::vector<mentoring::MentorLoad> m_loads;
    QLabel* m_words;
    PagedTableModel* m_model;
    DataTable* m_table;
};

} // namespace tenon::ui
