// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/portfoliopage.h"

#include "core/base/outputfile.h"
#include "core/exchange/itemformats.h"
#include "core/exchange/portfoliopackage.h"
#include "core/people/peoplequery.h"
#include "core/portfolio/guide.h"
#include "core/workspace/overview.h"
#include "ui/portfolio/bulkbar.h"
#include "ui/portfolio/dropchoice.h"
#include "ui/portfolio/standingstrip.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/droparea.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/make.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/reflowlayout.h"
#include "ui/widgets/searchfield.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using portfolio::ItemColumn;
using portfolio::PortfolioItem;

namespace {

// The columns of the table, in their order; those that are shown at first.
constexpr std::pair<ItemColumn, bool> tableColumns[] = {
    {ItemColumn::Date, true},          {ItemColumn::Title, true},  {ItemColumn::Category, true},
    {ItemColumn::Type, false},         {ItemColumn::Status, true}, {ItemColumn::Evidence, true},
    {ItemColumn::Organization, false}, {ItemColumn::Hours, false}, {ItemColumn::Sharing, false}};

} // namespace

PortfolioPage::PortfolioPage(Desk& desk, QWidget* parent)
    : Page(desk, parent)
    , m_quick(new QLineEdit)
    , m_quickPreview(makeWrappingLabel(QString(), TextRole::Caption, Ink::Muted))
    , m_progress(new StandingStrip)
    , m_drops(new DropChoice(desk, message()))
    , m_search(new SearchField(tr("Search my portfolio")))
    , m_filters(makeButton(tr("Filters"), u"filter"_s))
    , m_group(new QComboBox)
    , m_columns(makeButton(tr("Columns"), u"panel"_s, ButtonKind::Quiet))
    , m_export(makeButton(tr("Export"), u"export"_s, ButtonKind::Quiet))
    , m_count(makeLabel(QString(), TextRole::Label, Ink::Muted))
    , m_bulk(new BulkBar(desk, message()))
    , m_empty(new EmptyState(u"folder"_s,
                             tr("Your portfolio is empty. A title, a date and a category are "
                                "enough; evidence can follow."))) {
    header()->setTitle(tr("Portfolio"));
    header()->setPrimaryAction(tr("Add item"), u"plus"_s);
    header()->setSecondaryAction(tr("Import"), u"import"_s);
    connect(header(), &PageHeader::primaryActivated, this, [this] { emit editRequested({}, {}); });
    connect(header(), &PageHeader::secondaryActivated, this, [this] { emit importRequested({}); });
    buildQuickLine();
    column()->addWidget(m_progress);
    column()->addWidget(m_drops);
    buildFilters();
    buildTable();
    auto* drop = new DropArea(tr("Drop files here: bibliographies are imported, other files become "
                                 "evidence of new items."));
    column()->addWidget(drop);
    connect(drop, &DropArea::filesDropped, this, &PortfolioPage::addDropped);
    connect(drop, &DropArea::chooseRequested, this, &PortfolioPage::chooseFiles);
    connect(m_drops, &DropChoice::editRequested, this, &PortfolioPage::editRequested);
    connect(m_progress, &StandingStrip::itemsRequested, this, &PortfolioPage::showFilter);
    connect(m_progress, &StandingStrip::twiceRequested, this, &PortfolioPage::showOnly);
    connect(m_progress, &StandingStrip::openChanged, this, &PortfolioPage::viewChanged);
}

void PortfolioPage::buildQuickLine() {
    m_quick->setPlaceholderText(tr("What did you do? “Poster on shelf reading, Apr 2025”"));
    m_quick->setAccessibleName(tr("Add in one line"));
    m_quickPreview->hide();
    auto* more = makeButton(tr("More ways"), u"plus"_s, ButtonKind::Quiet);
    more->setAccessibleName(tr("More ways to add"));
    more->setMenu(new QMenu(this));
    fillAddMenu(more->menu());
    auto* line = new QHBoxLayout;
    line->addWidget(m_quick, 1);
    line->addWidget(more);
    column()->addLayout(line);
    column()->addWidget(m_quickPreview);
    connect(m_quick, &QLineEdit::textEdited, this, &PortfolioPage::showQuickPreview);
    connect(m_quick, &QLineEdit::returnPressed, this, &PortfolioPage::addQuickItem);
}

void PortfolioPage::fillAddMenu(QMenu* menu) {
    const auto add = [&](const QString& words, auto run) {
        connect(menu->addAction(words), &QAction::triggered, this, run);
    };
    add(tr("An item with all its fields\tCtrl+Shift+N"), [this] { emit editRequested({}, {}); });
    add(tr("Many items in a grid\tCtrl+Shift+G"), [this] { emit gridRequested(); });
    add(tr("Items from files"), [this] { chooseFiles(); });
    add(tr("Import"), [this] { emit importRequested({}); });
}

void PortfolioPage::buildFilters() {
    m_group->setAccessibleName(tr("Groups"));
    auto* groupLabel = makeLabel(tr("&Groups"), TextRole::Label, Ink::Muted);
    groupLabel->setBuddy(m_group);
    m_group->addItem(tr("None"), int(portfolio::ItemGrouping::None));
    m_group->addItem(tr("By year"), int(portfolio::ItemGrouping::Year));
    m_group->addItem(tr("By category"), int(portfolio::ItemGrouping::Category));
    m_group->addItem(tr("By type"), int(portfolio::ItemGrouping::Type));
    m_group->addItem(tr("By status"), int(portfolio::ItemGrouping::Status));
    m_filters->setMenu(new QMenu(this));
    m_columns->setMenu(new QMenu(this));
    m_export->setMenu(new QMenu(this));
    for (const exchange::ItemFormat& format : exchange::itemFormats())
        connect(m_export->menu()->addAction(format.title), &QAction::triggered, this,
                [this, name = format.name] { exportShown(name); });
    m_export->menu()->addSeparator();
    connect(m_export->menu()->addAction(tr("Complete package…")), &QAction::triggered, this,
            &PortfolioPage::packageRequested);
    column()->addWidget(m_search);
    auto* groups = new QWidget;
    auto* groupLine = new QHBoxLayout(groups);
    groupLine->setContentsMargins(0, 0, 0, 0);
    groupLine->addWidget(groupLabel);
    groupLine->addWidget(m_group);
    auto* controls = new QWidget;
    auto* flow = new FlowLayout(controls);
    auto* evidence = makeButton(tr("Evidence"), u"paperclip"_s, ButtonKind::Quiet);
    connect(evidence, &QPushButton::clicked, this, &PortfolioPage::evidenceRequested);
    auto* links = makeButton(tr("Check links"), u"link"_s, ButtonKind::Quiet);
    connect(links, &QPushButton::clicked, this, &PortfolioPage::linksRequested);
    for (QWidget* control : {static_cast<QWidget*>(m_filters), groups,
                             static_cast<QWidget*>(m_columns), static_cast<QWidget*>(m_export),
                             static_cast<QWidget*>(evidence), static_cast<QWidget*>(links)})
        flow->addWidget(control);
    auto* line = new QHBoxLayout;
    line->addWidget(controls, 1);
    line->addWidget(m_count);
    column()->addLayout(line);
    column()->addWidget(m_bulk);
    connect(m_filters->menu(), &QMenu::aboutToShow, this, &PortfolioPage::fillFilterMenu);
    connect(m_search, &SearchField::textChanged, this, [this] {
        m_only.reset();
        applyFilter();
    });
    connect(m_group, &QComboBox::activated, this, &PortfolioPage::applyFilter);
    connect(m_group, &QComboBox::activated, this, &PortfolioPage::viewChanged);
    connect(m_bulk, &BulkBar::duplicateRequested, this, &PortfolioPage::beginRequested);
    connect(m_bulk, &BulkBar::mergeRequested, this, &PortfolioPage::mergeRequested);
}

void PortfolioPage::buildTable() {
    m_model = new PagedTableModel(
        {{tr("When"), Qt::AlignLeft, 115},
         {tr("Title"), Qt::AlignLeft, 240, true},
         {tr("Category"), Qt::AlignLeft, 160, true},
         {tr("Type"), Qt::AlignLeft, 150},
         {tr("Status"), Qt::AlignLeft, 110},
         {tr("Evidence"), Qt::AlignLeft, 105},
         {tr("Organization"), Qt::AlignLeft, 150},
         {tr("Hours"), Qt::AlignRight, 80},
         {tr("Shared with"), Qt::AlignLeft, 150}},
        [this](std::span<const qint64> ids) { return rowsFor(ids); }, this);
    m_table = new DataTable(tr("Portfolio items"), m_model);
    m_table->setVisibleRows(10);
    for (int i = 0; i < int(std::size(tableColumns)); ++i) {
        QAction* action = m_columns->menu()->addAction(m_model->columns()[std::size_t(i)].title);
        action->setCheckable(true);
        action->setChecked(tableColumns[i].second);
        action->setEnabled(tableColumns[i].first != ItemColumn::Title);
        m_table->setColumnShown(i, tableColumns[i].second);
        connect(action, &QAction::toggled, this, [this, i](bool shown) {
            m_table->setColumnShown(i, shown);
            emit viewChanged();
        });
    }
    column()->addWidget(m_table, 1);
    column()->addWidget(m_empty);
    connect(m_empty->setAction(tr("Add item"), u"plus"_s), &QPushButton::clicked, this,
            [this] { emit editRequested({}, {}); });
    connect(m_search, &SearchField::leaveDownwards, m_table, [this] { m_table->setFocus(); });
    connect(m_table, &DataTable::rowActivated, this, [this](qint64 id) {
        if (id > 0)
            emit editRequested(portfolio::ItemId(id), {});
    });
    connect(m_table, &DataTable::selectionMoved, this, &PortfolioPage::showChosen);
    connect(m_model, &PagedTableModel::sortRequested, this,
            [this](int column, Qt::SortOrder order) {
                if (column < 0 || column >= int(std::size(tableColumns)))
                    return;
                m_sortColumn = tableColumns[column].first;
                m_sortOrder = order;
                applyFilter();
                emit viewChanged();
            });
}

void PortfolioPage::showChosen() {
    std::vector<qint64> chosen = m_table->selectedIds();
    std::erase_if(chosen, [](qint64 id) { return id < 0; }); // heads of groups
    m_bulk->setChosen(chosen);
    if (chosen.size() != 1)
        return m_drops->setTarget({}, {});
    const auto items = portfolio::itemsById(library().reader(), chosen);
    if (items && items->size() == 1)
        m_drops->setTarget(items->front().id, items->front().title);
}

void PortfolioPage::showFilter(const QString& filter) {
    m_only.reset();
    m_search->setText(filter);
    applyFilter();
}

void PortfolioPage::focusQuickLine() {
    m_quick->setFocus();
    m_quick->selectAll();
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
    m_bulk->setPack(m_pack);
    auto list = portfolio::itemListOf(library().reader(), *person);
    if (!list)
        return showError(list.error());
    showProgress(*profile, *list);
    auto catalog = portfolio::catalogOf(library().reader(), *person, *list);
    if (!catalog)
        return showError(catalog.error());
    m_catalog = std::move(*catalog);
    lookForTwice(*list);
    m_proved = std::move(list->withEvidence);
    applyFilter();
    m_model->refresh();
}

void PortfolioPage::showProgress(const people::Profile& profile, const portfolio::ItemList& list) {
    auto clock = workspace::clockOf(library(), profile, desk().today());
    auto standing = workspace::portfolioStanding(
        library(), profile, clock ? workspace::elapsedShare(*clock, desk().today()) : 0.0, list);
    if (!standing)
        return showError(standing.error());
    m_progress->showStanding(standing->readiness);
    m_empty->setVisible(standing->items == 0);
    m_table->setVisible(standing->items > 0);
}

void PortfolioPage::keepOnly(std::vector<qint64>& ids) const {
    if (m_only)
        std::erase_if(ids, [this](qint64 id) { return !m_only->contains(id); });
}

std::vector<qint64> PortfolioPage::shownItems() const {
    auto ids =
        m_catalog.select(portfolio::parseFilter(m_search->text()), m_sortColumn, m_sortOrder);
    keepOnly(ids);
    return ids;
}

void PortfolioPage::applyFilter() {
    if (m_group->currentData().toInt() != int(portfolio::ItemGrouping::None))
        return showGrouped();
    m_groupHeads.clear();
    auto ids = shownItems();
    m_count->setText(tr("%n item(s)", nullptr, int(ids.size())));
    showIds(std::move(ids));
}

// Heads of groups stand in the list under negative numbers: -1 is the first.
void PortfolioPage::showGrouped() {
    m_groupHeads.clear();
    std::vector<qint64> ids;
    int items = 0;
    for (auto& group : m_catalog.selectGrouped(
             portfolio::parseFilter(m_search->text()),
             portfolio::ItemGrouping(m_group->currentData().toInt()), m_sortColumn, m_sortOrder)) {
        keepOnly(group.items);
        if (group.items.empty())
            continue;
        m_groupHeads.emplace_back(groupTitle(group.key), int(group.items.size()));
        ids.push_back(-qint64(m_groupHeads.size()));
        ids.insert(ids.end(), group.items.begin(), group.items.end());
        items += int(group.items.size());
    }
    m_count->setText(tr("%n item(s)", nullptr, items));
    showIds(std::move(ids));
}

QString PortfolioPage::groupTitle(const QString& key) const {
    switch (portfolio::ItemGrouping(m_group->currentData().toInt())) {
    case portfolio::ItemGrouping::Category:
        return key.isEmpty()                     ? tr("Not filed yet")
               : m_pack && m_pack->category(key) ? m_pack->category(key)->title
                                                 : key;
    case portfolio::ItemGrouping::Type:
        return portfolio::itemTypeText(
            fromToken<portfolio::ItemType>(key).value_or(portfolio::ItemType::Other));
    case portfolio::ItemGrouping::Status:
        return portfolio::statusText(
            fromToken<portfolio::ItemStatus>(key).value_or(portfolio::ItemStatus::Done));
    case portfolio::ItemGrouping::Year:
    case portfolio::ItemGrouping::None:
        break;
    }
    return key.isEmpty() ? tr("No date") : key;
}

std::vector<TableRow> PortfolioPage::rowsFor(std::span<const qint64> ids) const {
    auto items = portfolio::itemsById(library().reader(), {ids.begin(), ids.end()});
    QHash<qint64, const PortfolioItem*> byId;
    if (items)
        for (const PortfolioItem& item : *items)
            byId.insert(item.id.value(), &item);
    std::vector<TableRow> rows;
    for (const qint64 id : ids) {
        TableRow& row = rows.emplace_back(std::size(tableColumns));
        if (const PortfolioItem* item = byId.value(id))
            row = rowFor(*item);
        else if (id < 0 && std::size_t(-id) <= m_groupHeads.size())
            row[1].text = tr("%1 (%2)", "a group and how many it holds")
                              .arg(m_groupHeads[std::size_t(-id - 1)].first)
                              .arg(m_groupHeads[std::size_t(-id - 1)].second);
    }
    return rows;
}

QString PortfolioPage::placeText(const PortfolioItem& item) const {
    if (item.category.isEmpty())
        return tr("Not filed yet");
    const QString title =
        m_pack ? portfolio::placeTitle(*m_pack, {item.category, item.subcategory}) : QString();
    return title.isEmpty() ? item.category : title;
}

TableRow PortfolioPage::rowFor(const PortfolioItem& item) const {
    const bool proved = m_proved.contains(item.id.value());
    return {{portfolio::periodText(item.started, item.ended, item.ongoing)},
            {item.title, {}, Tone::Neutral, item.description},
            {placeText(item)},
            {portfolio::itemTypeText(item.type)},
            {portfolio::statusText(item.status)},
            proved ? TableCell{tr("Kept"), u"paperclip"_s, Tone::Good}
                   : TableCell{tr("Missing"), u"circle"_s, Tone::Neutral},
            {item.organization},
            {item.hours ? QString::number(*item.hours) : QString()},
            {portfolio::sharingText(item.sharing),
             item.sharing == portfolio::Sharing::Private ? u"lock"_s : u"eye"_s}};
}

// What is shown, in the order in which it is shown.
void PortfolioPage::exportShown(const QString& name) {
    const auto person = desk().viewpoint().person;
    const exchange::ItemFormat* format = exchange::itemFormat(name);
    if (!person || !format)
        return;
    const QString path = QFileDialog::getSaveFileName(this, tr("Export as %1").arg(format->title),
                                                      u"portfolio."_s + format->ending);
    if (path.isEmpty())
        return;
    auto items = portfolio::wholeItems(library().reader(), *person);
    if (!items)
        return showError(items.error());
    const auto shown = shownItems();
    QHash<qint64, std::size_t> place;
    for (std::size_t i = 0; i < shown.size(); ++i)
        place.insert(shown[i], i);
    std::erase_if(*items,
                  [&](const auto& whole) { return !place.contains(whole.item.id.value()); });
    std::sort(items->begin(), items->end(), [&](const auto& a, const auto& b) {
        return place.value(a.item.id.value()) < place.value(b.item.id.value());
    });
    auto bytes = format->write(*items);
    if (!bytes)
        return showError(bytes.error());
    if (auto written = writeOutputFile(path, *bytes); !written)
        return showError(written.error());
    message()->showMessage(
        MessageKind::Success,
        tr("%n item(s) written to “%1”.", nullptr, int(items->size())).arg(path));
}

// Bibliographies go to the import; what proves something becomes an item of its own.
void PortfolioPage::addDropped(const QStringList& paths) {
    static const QStringList imported{u"bib"_s,  u"ris"_s,  u"json"_s, u"csv"_s,
                                      u"xlsx"_s, u"nbib"_s, u"enw"_s};
    QStringList bibliographies;
    QStringList evidence;
    for (const QString& path : paths)
        (imported.contains(path.section(u'.', -1).toLower()) || exchange::looksLikePackage(path)
             ? bibliographies
             : evidence)
            << path;
    if (!bibliographies.isEmpty())
        emit importRequested(bibliographies);
    if (evidence.size() == 1 && bibliographies.isEmpty())
        emit editRequested({}, evidence);
    else if (!evidence.isEmpty())
        m_drops->ask(evidence);
}

} // namespace tenon::ui
