// SPDX-License-Identifier: GPL-3.0-or-later
// Who changed what and when, newest first; any change can be taken back, as a change.
#pragma once

#include "ui/desk/page.h"
#include "ui/widgets/pagedtablemodel.h"

#include <unordered_map>

class QPushButton;

namespace tenon::ui {

class DataTable;

class HistoryPage : public Page {
    Q_OBJECT
public:
    explicit HistoryPage(Desk& desk, QWidget* parent = nullptr);

protected:
    void refresh() override;

private:
    TableRow rowFor(qint64 id) const;
    void undoChosen();

    std::unordered_map<qint64, store::JournalEntry> m_entries;
    PagedTableModel* m_model;
    DataTable* m_table;
    QPushButton* m_undo;
};

} // namespace tenon::ui
