// SPDX-License-Identifier: GPL-3.0-or-later
// What the portfolio page keeps from one look to the next: columns, order and groups, what is
// chosen in the list while the list changes, and what it finds to be counted twice.
#include "ui/portfolio/portfoliopage.h"
#include "ui/portfolio/standingstrip.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/inlinemessage.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

// The columns of the table by ItemColumn, and the groups by ItemGrouping, as they are remembered.
const QStringList columnNames{u"date"_s,         u"title"_s,  u"category"_s,
                              u"type"_s,         u"status"_s, u"evidence"_s,
                              u"organization"_s, u"hours"_s,  u"sharing"_s};
const QStringList groupNames{u"none"_s, u"category"_s, u"type"_s, u"status"_s, u"year"_s};

constexpr std::size_t mostKept = 50; // chosen rows that are found again in a changed list

QString part(const QString& view, const QString& name) {
    for (const QString& one : view.split(u';'))
        if (one.startsWith(name + u'='))
            return one.mid(name.size() + 1);
    return {};
}

} // namespace

QString PortfolioPage::view() const {
    QStringList columns;
    for (int i = 0; i < int(columnNames.size()); ++i)
        if (!m_table->isColumnHidden(i))
            columns << columnNames[i];
    return u"columns=%1;sort=%2;order=%3;group=%4;progress=%5"_s.arg(
        columns.join(u','), columnNames.value(int(m_sortColumn)),
        m_sortOrder == Qt::AscendingOrder ? u"up"_s : u"down"_s,
        groupNames.value(m_group->currentData().toInt()),
        m_progress->isOpen() ? u"open"_s : u"folded"_s);
}

void PortfolioPage::setView(const QString& view) {
    const QSignalBlocker quiet(this); // nobody has changed anything
    const QStringList columns = part(view, u"columns"_s).split(u',', Qt::SkipEmptyParts);
    const QList<QAction*> actions = m_columns->menu()->actions();
    if (columns.contains(u"title"_s))
        for (int i = 0; i < int(columnNames.size()) && i < int(actions.size()); ++i)
            actions[i]->setChecked(columns.contains(columnNames[i]));
    const auto group = groupNames.indexOf(part(view, u"group"_s));
    if (const int index = m_group->findData(int(group)); group >= 0 && index >= 0)
        m_group->setCurrentIndex(index);
    if (const auto column = columnNames.indexOf(part(view, u"sort"_s)); column >= 0)
        m_table->horizontalHeader()->setSortIndicator(int(column), part(view, u"order"_s) == u"up"
                                                                       ? Qt::AscendingOrder
                                                                       : Qt::DescendingOrder);
    m_progress->setOpen(part(view, u"progress"_s) == u"open");
}

// The list with what was chosen before chosen still, where it is in it.
void PortfolioPage::showIds(std::vector<qint64> ids) {
    const std::vector<qint64> chosen = m_table->selectedIds();
    const auto current = m_model->idAt(m_table->currentIndex().row());
    m_model->setIds(std::move(ids));
    QItemSelection still;
    if (chosen.size() <= mostKept)
        for (const qint64 id : chosen)
            if (const int row = id > 0 ? m_model->rowOf(id) : -1; row >= 0)
                still.select(m_model->index(row, 0), m_model->index(row, 0));
    m_table->selectionModel()->select(still,
                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
    if (const int row = current && *current > 0 ? m_model->rowOf(*current) : -1; row >= 0) {
        m_table->selectionModel()->setCurrentIndex(m_model->index(row, 0),
                                                   QItemSelectionModel::NoUpdate);
        m_table->scrollTo(m_table->currentIndex());
    }
    showChosen();
}

void PortfolioPage::showOnly(const QSet<qint64>& items, const QString& why) {
    showFilter({});
    m_only = items;
    applyFilter();
    message()->showMessage(MessageKind::Info, why);
}

// On a pool thread: every title of a portfolio is compared.
void PortfolioPage::lookForTwice(const portfolio::ItemList& list) {
    const auto person = desk().viewpoint().person;
    if (!person || !m_pack)
        return;
    auto works = portfolio::countedWorksOf(library().reader(), *person, list.items);
    if (!works)
        return showError(works.error());
    m_twice.start(
        [pack = *m_pack, works = std::move(*works)](const CancelToken&) {
            auto found = portfolio::doubleCounting(pack, works);
            // One item under two categories was filed there by hand; its editor says so.
            std::erase_if(found, [](const portfolio::CountedTwice& one) {
                return one.by == portfolio::CountedTwiceBy::Categories;
            });
            return found;
        },
        [this](const std::vector<portfolio::CountedTwice>& found) {
            m_progress->showTwice(found);
        });
}

void PortfolioPage::chooseFiles() {
    addDropped(QFileDialog::getOpenFileNames(this, tr("Choose files")));
}

} // namespace tenon::ui
