// SPDX-License-Identifier: GPL-3.0-or-later
// One's own portfolio: a line to add to it in seconds, how it stands by category, and everything in
// it as a list that is searched as one types, sorted, grouped, and changed many at a time.
#pragma once

#include "core/people/profile.h"
#include "core/policy/policypack.h"
#include "core/portfolio/portfolioquery.h"
#include "ui/desk/page.h"
#include "ui/tasks/poolwork.h"
#include "ui/widgets/pagedtablemodel.h"

#include <QSet>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tenon::ui {

class BulkBar;
class DataTable;
class DropChoice;
class EmptyState;
class SearchField;
class StandingStrip;

class PortfolioPage : public Page {
    Q_OBJECT
public:
    explicit PortfolioPage(Desk& desk, QWidget* parent = nullptr);
    void showFilter(const QString& filter);
    void focusQuickLine();
    // Columns, order, groups and whether the progress is unfolded, as one text to be remembered.
    QString view() const;
    void setView(const QString& view); // what it does not say, or nobody knows, stays as it is

signals:
    void viewChanged(); // by the person
    void gridRequested();
    void evidenceRequested();
    // Opens the editor: for a new item where none is given; files to keep with it.
    void editRequested(std::optional<tenon::portfolio::ItemId> item, const QStringList& files);
    void beginRequested(const tenon::portfolio::WholeItem& begun);
    void mergeRequested(const std::vector<qint64>& items);
    void importRequested(const QStringList& files);
    void doiRequested(const QString& doi); // an item that is known by it alone
    void packageRequested();
    void linksRequested();

protected:
    void refresh() override;

private:
    void buildQuickLine();
    void fillAddMenu(class QMenu* menu);
    void buildFilters();
    void buildTable();
    void showQuickPreview();
    void addQuickItem();
    void fillFilterMenu();
    void addFilter(class QMenu* menu, const QString& words, const QString& filter);
    void saveFilter();
    void forgetFilter(qint64 id);
    void showChangedSinceReview();
    void showProgress(const people::Profile& profile, const portfolio::ItemList& list);
    void lookForTwice(const portfolio::ItemList& list);
    void showOnly(const QSet<qint64>& items, const QString& why);
    void showIds(std::vector<qint64> ids);
    void showChosen();
    void applyFilter();
    void showGrouped();
    void keepOnly(std::vector<qint64>& ids) const;
    std::vector<qint64> shownItems() const; // in their order, whatever the groups
    std::vector<TableRow> rowsFor(std::span<const qint64> ids) const;
    TableRow rowFor(const portfolio::PortfolioItem& item) const;
    QString groupTitle(const QString& key) const;
    QString placeText(const portfolio::PortfolioItem& item) const;
    void addDropped(const QStringList& paths);
    void chooseFiles();
    void exportShown(const QString& format);

    QLineEdit* m_quick;
    QLabel* m_quickPreview;
    StandingStrip* m_progress;
    DropChoice* m_drops;
    SearchField* m_search;
    QPushButton* m_filters;
    QComboBox* m_group;
    QPushButton* m_columns;
    QPushButton* m_export;
    QLabel* m_count;
    PagedTableModel* m_model;
    DataTable* m_table;
    BulkBar* m_bulk;
    EmptyState* m_empty;
    const policy::PolicyPack* m_pack = nullptr;
    QSet<qint64> m_proved;
    portfolio::ItemCatalog m_catalog;
    portfolio::ItemColumn m_sortColumn = portfolio::ItemColumn::Date;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    std::optional<QSet<qint64>> m_only; // shown alone: what changed since a review
    PoolWork<std::vector<portfolio::CountedTwice>> m_twice;
    std::vector<std::pair<QString, int>> m_groupHeads; // of a grouped list: title and count
};

} // namespace tenon::ui
