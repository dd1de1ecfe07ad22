// SPDX-License-Identifier: GPL-3.0-or-later
// One's own portfolio: by category with progress, and as a list that is searched as one types.
#pragma once

#include "core/people/profile.h"
#include "core/policy/policypack.h"
#include "core/portfolio/itemcatalog.h"
#include "ui/desk/page.h"
#include "ui/widgets/pagedtablemodel.h"

#include <QSet>

class QComboBox;
class QLabel;

namespace tenon::ui {

class Card;
class DataTable;
class EmptyState;
class SearchField;

class PortfolioPage : public Page {
    Q_OBJECT
public:
    explicit PortfolioPage(Desk& desk, QWidget* parent = nullptr);
    void focusItem(portfolio::ItemId item);

signals:
    // Opens the editor: for a new item where none is given; files to keep with it.
    void editRequested(std::optional<tenon::portfolio::ItemId> item, const QStringList& files);

protected:
    void refresh() override;

private:
    void fillCategories(const policy::PolicyPack& pack);
    void showProgress(const people::Profile& profile);
    void applyFilter();
    std::vector<TableRow> rowsFor(std::span<const qint64> ids) const;
    TableRow rowFor(const portfolio::PortfolioItem& item) const;
    void removeChosen();

    Card* m_progress;
    SearchField* m_search;
    QComboBox* m_category;
    QLabel* m_count;
    PagedTableModel* m_model;
    DataTable* m_table;
    EmptyState* m_empty;
    const policy::PolicyPack* m_pack = nullptr;
    QSet<qint64> m_proved;
    portfolio::ItemCatalog m_catalog;
};

} // namespace tenon::ui
