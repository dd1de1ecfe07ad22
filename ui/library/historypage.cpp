// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/historypage.h"

#include "core/workspace/historyview.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/make.h"
#include "ui/widgets/pageheader.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int entriesShown = 2000;
}

HistoryPage::HistoryPage(Desk& desk, QWidget* parent)
    : Page(desk, parent), m_undo(makeButton(tr("Take this change back"), u"undo"_s)) {
    header()->setTitle(tr("History"));
    header()->setSubtitle(tr("Every change but what is others’ own: who made it and when. Nothing "
                             "is ever struck from it."));
    m_model = new PagedTableModel({{tr("When"), Qt::AlignLeft, 180},
                                   {tr("Who"), Qt::AlignLeft, 170},
                                   {tr("What"), Qt::AlignLeft, 400, true},
                                   {tr("Rows"), Qt::AlignRight, 80}},
                                  rowByRow([this](qint64 id) { return rowFor(id); }), this);
    m_table = new DataTable(tr("History"), m_model);
    column()->addWidget(m_table, 1);
    column()->addWidget(m_undo, 0, Qt::AlignLeft);
    m_undo->setEnabled(false);
    connect(m_table, &DataTable::selectionMoved, this,
            [this] { m_undo->setEnabled(!m_table->selectedIds().empty()); });
    connect(m_undo, &QPushButton::clicked, this, &HistoryPage::undoChosen);
}

void HistoryPage::refresh() {
    auto entries = workspace::historyFor(library(), desk().viewpoint(), entriesShown);
    if (!entries)
        return showError(entries.error());
    m_entries.clear();
    std::vector<qint64> ids;
    for (store::JournalEntry& entry : *entries) {
        ids.push_back(entry.id.value());
        m_entries.emplace(entry.id.value(), std::move(entry));
    }
    m_model->setIds(std::move(ids));
    m_undo->setEnabled(false);
}

TableRow HistoryPage::rowFor(qint64 id) const {
    const auto found = m_entries.find(id);
    if (found == m_entries.end())
        return TableRow(4);
    const store::JournalEntry& entry = found->second;
    return {{QLocale().toString(entry.at.toLocalTime(), QLocale::ShortFormat)},
            {entry.author},
            {entry.label},
            {QString::number(entry.changes)}};
}

void HistoryPage::undoChosen() {
    const auto chosen = m_table->selectedIds();
    if (chosen.empty())
        return;
    auto done = library().undo(store::CommitId(chosen.front()));
    if (!done)
        return showError(done.error());
    message()->showMessage(MessageKind::Success, done->label);
}

} // namespace tenon::ui
