// SPDX-License-Identifier: GPL-3.0-or-later
// Every file a person keeps: how large it is, what it holds, which items it proves, each to be
// opened; what proves nothing; and beside it the items that have no evidence yet.
#pragma once

#include "core/portfolio/portfolioquery.h"
#include "ui/desk/page.h"
#include "ui/widgets/pagedtablemodel.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tenon::ui {

class Card;
class DataTable;
class EmptyState;
class SearchField;

class EvidencePage : public Page {
    Q_OBJECT
public:
    explicit EvidencePage(Desk& desk, QWidget* parent = nullptr);

signals:
    void editRequested(std::optional<tenon::portfolio::ItemId> item, const QStringList& files);

protected:
    void refresh() override;

private:
    enum class Shown { All, Unused, Confidential, Student, NotOpened };
    void buildList();
    void buildDetails();
    void buildMissing();
    void applyFilter();
    bool passes(const portfolio::EvidenceUse& use) const;
    TableRow rowFor(qint64 id) const;
    TableRow missingRow(qint64 id) const;
    const portfolio::EvidenceUse* use(qint64 id) const;
    const portfolio::EvidenceUse* chosen() const;
    void showDetails();
    void openChosen();
    void setMarks();
    void removeUnused();

    SearchField* m_search;
    QComboBox* m_show;
    QLabel* m_count;
    PagedTableModel* m_model;
    DataTable* m_table;
    EmptyState* m_empty;
    Card* m_details;
    QLabel* m_about;
    QCheckBox* m_student;
    QCheckBox* m_confidential;
    QLabel* m_provesTitle;
    QVBoxLayout* m_proves; // the items a file proves, each a link
    QPushButton* m_open;
    QPushButton* m_remove;
    Card* m_missing;
    PagedTableModel* m_missingModel;
    DataTable* m_missingTable;

    std::vector<portfolio::EvidenceUse> m_kept;
    QHash<qint64, portfolio::PortfolioItem> m_items; // the person's, by id
};

} // namespace tenon::ui
