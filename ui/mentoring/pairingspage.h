// SPDX-License-Identifier: GPL-3.0-or-later
// Every pairing with its process facts: since when, last contact, state. No word of any note.
#pragma once

#include "core/mentoring/pairing.h"
#include "ui/desk/page.h"
#include "ui/widgets/pagedtablemodel.h"

#include <QHash>

class QCheckBox;
class QPushButton;

namespace tenon::ui {

class DataTable;
class EmptyState;

class PairingsPage : public Page {
    Q_OBJECT
public:
    explicit PairingsPage(Desk& desk, QWidget* parent = nullptr);

protected:
    void refresh() override;

private:
    std::optional<mentoring::Pairing> chosen() const;
    TableRow rowFor(const mentoring::Pairing& pairing) const;
    void endChosen();

    QHash<qint64, QDate> m_contacts;
    QCheckBox* m_withEnded;
    QPushButton* m_log;
    QPushButton* m_end;
    PagedTableModel* m_model;
    DataTable* m_table;
    EmptyState* m_empty;
};

} // namespace tenon::ui
