// SPDX-License-Identifier: GPL-3.0-or-later
// The library's backups: what each holds, making one, putting one back.
#pragma once

#include "ui/desk/page.h"
#include "ui/widgets/pagedtablemodel.h"

class QLabel;
class QPushButton;

namespace tenon::ui {

class Card;
class DataTable;
class EmptyState;

class BackupsPage : public Page {
    Q_OBJECT
public:
    explicit BackupsPage(Desk& desk, QWidget* parent = nullptr);

protected:
    void refresh() override;

private:
    TableRow rowFor(std::size_t index) const;
    void preview();
    void backUp();
    void showMade(const QString& path);

    std::vector<store::BackupInfo> m_backups;
    PagedTableModel* m_model;
    DataTable* m_table;
    EmptyState* m_empty;
    Card* m_preview;
    QLabel* m_contents;
    QPushButton* m_restore;
    bool m_asked = false; // the backup being made was asked for here
};

} // namespace tenon::ui
