// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the web addresses in one's portfolio still lead somewhere: the list of what would be
// asked, asking it when told to, and what is wrong, each beside the item it stands in. Nothing is
// asked while the setting is off, and nothing by itself.
#pragma once

#include "ui/desk/page.h"
#include "ui/lookup/linkchecker.h"
#include "ui/widgets/pagedtablemodel.h"

#include <QHash>

#include <memory>

class QLabel;
class QProgressBar;

namespace tenon::ui {

class DataTable;
class EmptyState;

class LinksPage : public Page {
    Q_OBJECT
public:
    explicit LinksPage(Desk& desk, QWidget* parent = nullptr);
    ~LinksPage() override;

signals:
    void editRequested(tenon::portfolio::ItemId item);

protected:
    void refresh() override;

private:
    struct Link {
        QString address;
        portfolio::ItemId item;
        QString title; // of the item
    };
    void readLinks();
    void showState();
    void askAll();
    void stop();
    void finished(bool cancelled);
    void forget();
    void sortRows();
    QString summary() const;
    TableRow rowFor(qint64 id) const;
    const lookup::LinkResult* resultOf(const Link& link) const;

    QLabel* m_about;
    QWidget* m_off;
    QLabel* m_summary;
    QProgressBar* m_bar;
    PagedTableModel* m_model;
    DataTable* m_table;
    EmptyState* m_empty;
    std::vector<Link> m_links;
    QHash<QString, lookup::LinkResult> m_results; // by address
    std::unique_ptr<lookup::LinkChecker> m_checker;
};

} // namespace tenon::ui
