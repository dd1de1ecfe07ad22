// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/portfoliopage.h"

#include "core/people/peoplequery.h"
#include "core/portfolio/itemstore.h"
#include "core/portfolio/portfolioquery.h"
#include "core/workspace/overview.h"
#include "ui/desk/words.h"
#include "ui/portfolio/progresslist.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/droparea.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/make.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/searchfield.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using portfolio::PortfolioItem;

PortfolioPage::PortfolioPage(Desk& desk, QWidget* parent)
    : Page(desk, parent)
    , m_progress(new Card(tr("Progress")))
    , m_search(new SearchField(tr("Search my portfolio")))
    , m_category(new QComboBox)
    , m_count(makeLabel(QString(), TextRole::Label, Ink::Muted))
    , m_empty(new EmptyState(u"folder"_s,
                             tr("Your portfolio is empty. A title, a date and a category are "
                                "enough; evidence can follow."))) {
    header()->setTitle(tr("Portfolio"));
    header()->setPrimaryAction(tr("Add item"), u"plus"_s);
    connect(header(), &PageHeader::primaryActivated, this, [this] { emit editRequested({}, {}); });
    column()->addWidget(m_progress);
    m_model = new PagedTableModel(
        {{tr("From"), Qt::AlignLeft, 120},
         {tr("Title"), Qt::AlignLeft, 320, true},
         {tr("Category"), Qt::AlignLeft, 150},
         {tr("Status"), Qt::AlignLeft, 130},
         {tr("Evidence"), Qt::AlignLeft, 130}},
        [this](std::span<const qint64> ids) { return rowsFor(ids); }, this);
    m_table = new DataTable(tr("Portfolio items"), m_model);
    m_table->setVisibleRows(10);
    m_category->setAccessibleName(tr("Category"));
    auto* categoryLabel = makeLabel(tr("&Category"), TextRole::Label, Ink::Muted);
    categoryLabel->setBuddy(m_category);
    auto* remove = makeButton(tr("Delete"), u"trash"_s);
    auto* line = new QHBoxLayout;
    line->addWidget(m_search, 1);
    line->addWidget(categoryLabel);
    line->addWidget(m_category);
    line->addWidget(m_count);
    line->addWidget(remove);
    column()->addLayout(line);
    column()->addWidget(m_table, 1);
    column()->addWidget(m_empty);
    auto* drop = new DropArea(tr("Drop files here to add them as evidence of a new item."));
    column()->addWidget(drop);
    connect(drop, &DropArea::filesDropped, this,
            [this](const QStringList& paths) { emit editRequested({}, paths); });
    connect(drop, &DropArea::chooseRequested, this, [this] { emit editRequested({}, {}); });
    connect(m_empty->setAction(tr("Add item"), u"plus"_s), &QPushButton::clicked, this,
            [this] { emit editRequested({}, {}); });
    connect(m_search, &SearchField::textChanged, this, &PortfolioPage::applyFilter);
    connect(m_search, &SearchField::leaveDownwards, m_table, [this] { m_table->setFocus(); });
    connect(m_category, &QComboBox::activated, this, &PortfolioPage::applyFilter);
    connect(m_table, &DataTable::rowActivated, this,
            [this](qint64 id) { emit editRequested(portfolio::ItemId(id), {}); });
    connect(remove, &QPushButton::clicked, this, &PortfolioPage::removeChosen);
}

void PortfolioPage::focusItem(portfolio::ItemId item) {
    m_search->clear();
    m_category->setCurrentIndex(0);
    markStale();
    m_table->selectId(item.value());
}

void PortfolioPage::refresh() {
    const auto person = desk().viewpoint().person;
    if (!person)
        return;
    auto profile = people::profile(library().reader(), *person);
    if (!profile)
        return showError(profile.error());
    auto pack = workspace::packOf(library(), *profile);
    if (!pack)
        return showError(pack.error());
    m_pack = *pack;
    header()->setSubtitle(profile->person.name);
    fillCategories(**pack);
    showProgress(*profile);
    auto catalog = portfolio::catalogOf(library().reader(), *person);
    if (!catalog)
        return showError(catalog.error());
    m_catalog = std::move(*catalog);
    applyFilter();
    m_model->refresh();
}

void PortfolioPage::fillCategories(const policy::PolicyPack& pack) {
    const QVariant chosen = m_category->currentData();
    m_category->clear();
    m_category->addItem(tr("All"), QString());
    for (const policy::Category& category : pack.categories)
        m_category->addItem(category.title, category.code);
    m_category->setCurrentIndex(std::max(0, m_category->findData(chosen)));
}

void PortfolioPage::showProgress(const people::Profile& profile) {
    clearLayout(m_progress->body());
    auto clock = workspace::clockOf(library(), profile, desk().today());
    auto standing = workspace::portfolioStanding(
        library(), profile, clock ? workspace::elapsedShare(*clock, desk().today()) : 0.0);
    if (!standing)
        return showError(standing.error());
    m_proved = std::move(standing->withEvidence);
    m_progress->body()->addWidget(new ProgressList(standing->readiness));
    m_empty->setVisible(standing->items == 0);
    m_table->setVisible(standing->items > 0);
}

void PortfolioPage::applyFilter() {
    const auto person = desk().viewpoint().person;
    if (!person)
        return;
    portfolio::ItemFilter filter = portfolio::parseFilter(m_search->text());
    if (const QString category = m_category->currentData().toString(); !category.isEmpty())
        filter.category = category;
    auto ids = m_catalog.select(filter, portfolio::ItemColumn::Date, Qt::DescendingOrder);
    m_count->setText(tr("%n item(s)", nullptr, int(ids.size())));
    m_model->setIds(std::move(ids));
}

std::vector<TableRow> PortfolioPage::rowsFor(std::span<const qint64> ids) const {
    auto items = portfolio::itemsById(library().reader(), {ids.begin(), ids.end()});
    std::vector<TableRow> rows;
    if (items)
        for (const PortfolioItem& item : *items)
            rows.push_back(rowFor(item));
    rows.resize(ids.size(), TableRow(5));
    return rows;
}

TableRow PortfolioPage::rowFor(const PortfolioItem& item) const {
    const policy::Category* category = m_pack ? m_pack->category(item.category) : nullptr;
    const bool proved = m_proved.contains(item.id.value());
    return {{portfolio::periodText(item.started, item.ended, item.ongoing)},
            {item.title, {}, Tone::Neutral, item.description},
            {category ? category->title : item.category},
            {portfolio::statusText(item.status)},
            proved ? TableCell{tr("Kept"), u"paperclip"_s, Tone::Good}
                   : TableCell{tr("Missing"), u"circle"_s, Tone::Neutral}};
}

void PortfolioPage::removeChosen() {
    const auto chosen = m_table->selectedIds();
    if (chosen.empty())
        return;
    desk().commit(
        tr("Delete %n portfolio item(s)", nullptr, int(chosen.size())),
        [&](store::Edit& edit) -> Status {
            for (const qint64 id : chosen)
                if (auto removed = portfolio::removeItem(edit, portfolio::ItemId(id)); !removed)
                    return removed;
            return {};
        },
        message());
}

} // namespace tenon::ui
