// SPDX-License-Identifier: GPL-3.0-or-later
// Every pairing with its process facts: who, since when, contacts month by month, agreement, state;
// filtered by what wants the coordinator's eye. No word of any note.
#pragma once

#include "core/mentoring/pairingfilter.h"
#include "ui/desk/page.h"
#include "ui/widgets/pagedtablemodel.h"

#include <QHash>

#include <unordered_map>

class QComboBox;
class QPushButton;

namespace tenon::ui {

class DataTable;
class EmptyState;
class SearchField;

class PairingsPage : public Page {
    Q_OBJECT
public:
    explicit PairingsPage(Desk& desk, QWidget* parent = nullptr);
    void showFilter(mentoring::PairingFilter filter);

signals:
    // The owner opens the panel for a topic sent to every pair.
    void topicRequested();
    void circleRequested();

protected:
    void refresh() override;

private:
    void makeTable();
    void fillFilters();
    void showRows();
    mentoring::PairingFilter filter() const;
    const mentoring::PairingFacts* chosen() const;
    std::vector<mentoring::PairingId> chosenPairings() const;
    std::vector<TableRow> rowsFor(std::span<const qint64> ids) const;
    TableRow rowFor(const mentoring::PairingFacts& facts, const std::vector<int>& contacts) const;
    QString namesOf(const std::vector<people::PersonId>& people) const;
    TableCell contactCell(const mentoring::PairingFacts& facts) const;
    TableCell agreementCell(const mentoring::PairingFacts& facts) const;

    std::vector<mentoring::PairingFacts> m_facts;
    QHash<qint64, QString> m_names; // of people
    int m_silentAfterDays = 0;
    std::unordered_map<qint64, std::size_t> m_place; // by pairing, in m_facts
    std::vector<QString> m_folded;                   // names of each, for searching
    SearchField* m_search;
    QComboBox* m_filter;
    QPushButton* m_open;
    QPushButton* m_log;
    QPushButton* m_letters;
    PagedTableModel* m_model;
    DataTable* m_table;
    EmptyState* m_empty;
};

} // namespace tenon::ui
