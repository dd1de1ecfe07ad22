// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/gridpage.h"

#include "core/portfolio/guide.h"
#include "core/portfolio/itemstore.h"
#include "core/workspace/overview.h"
#include "ui/portfolio/gridmodel.h"
#include "ui/portfolio/gridview.h"
#include "ui/tasks/longwrite.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/make.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/tokenbox.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using exchange::GridColumn;
using exchange::GridFault;
using exchange::GridItem;
using exchange::GridReading;

namespace {
constexpr std::size_t mostNamed = 4; // rows named in the message; the grid marks all
} // namespace

GridPage::GridPage(Desk& desk, QWidget* parent)
    : Page(desk, parent)
    , m_model(new GridModel(this))
    , m_grid(new GridView(m_model))
    , m_detail(makeWrappingLabel(QString(), TextRole::Label))
    , m_sharing(new QComboBox)
    , m_add(makeButton(QString(), u"check"_s, ButtonKind::Primary)) {
    header()->setTitle(tr("Add many items"));
    header()->setTrail({tr("Portfolio")});
    header()->setSecondaryAction(tr("Paste"), u"copy"_s);
    connect(header(), &PageHeader::crumbActivated, this,
            [this] { this->desk().showPage(u"portfolio"_s); });
    connect(header(), &PageHeader::secondaryActivated, this, &GridPage::paste);
    column()->addWidget(makeWrappingLabel(
        tr("One item in each row: a title, a date and a category are enough, and what has no "
           "category waits in your inbox. Copy rows in a spreadsheet and paste them here. Enter "
           "goes down, Tab goes on, Escape leaves the grid, Ctrl+Enter adds the items.")));
    auto* card = new Card;
    card->setPadding(space::m);
    card->body()->addWidget(m_grid, 1);
    card->body()->addWidget(m_detail);
    column()->addWidget(card, 1);
    m_detail->hide();
    buildControls();
    connect(m_grid, &GridView::pasteRequested, this, &GridPage::paste);
    connect(m_grid, &GridView::currentMoved, this, &GridPage::showState);
    connect(m_model, &GridModel::edited, this, [this] {
        if (m_marked)
            m_model->setFaults(reading().faults);
        showState();
    });
    showState();
}

void GridPage::buildControls() {
    addTokens<portfolio::Sharing>(m_sharing, portfolio::sharingText);
    auto* label = makeLabel(tr("S&hared with"), TextRole::Label, Ink::Muted);
    label->setBuddy(m_sharing);
    m_sharing->setAccessibleName(tr("Shared with"));
    auto* remove = makeButton(tr("Remove row"), u"trash"_s, ButtonKind::Quiet);
    auto* empty = makeButton(tr("Empty the grid"), u"x"_s, ButtonKind::Quiet);
    auto* line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_sharing);
    line->addWidget(remove);
    line->addWidget(empty);
    line->addStretch(1);
    line->addWidget(m_add);
    column()->addLayout(line);
    connect(remove, &QPushButton::clicked, this,
            [this] { m_model->removeLine(m_grid->currentIndex().row()); });
    connect(empty, &QPushButton::clicked, this, &GridPage::forgetAll);
    connect(m_add, &QPushButton::clicked, this, &GridPage::addAll);
}

void GridPage::begin() {
    bringUpToDate();
    const auto& lines = m_model->lines();
    const auto free = std::find_if(lines.begin(), lines.end(), exchange::isEmptyRow);
    m_grid->showCell(int(free - lines.begin()), 0);
}

// Somebody else looks now: what was typed was not for them.
void GridPage::refresh() {
    const auto person = desk().viewpoint().person;
    if (person != m_person)
        forgetAll();
    m_person = person;
    m_pack = nullptr;
    if (!person)
        return;
    auto pack = workspace::packOf(library(), *person);
    if (!pack)
        return showError(pack.error());
    m_pack = *pack;
    QStringList places;
    for (const policy::FiledUnder& place : policy::placesOf(*m_pack))
        places << portfolio::placeTitle(*m_pack, place);
    QStringList types;
    for (const auto& [type, token] : Tokens<portfolio::ItemType>::pairs)
        types << portfolio::itemTypeText(type);
    m_grid->setChoices(int(GridColumn::Category), places);
    m_grid->setChoices(int(GridColumn::Type), types);
    showState();
}

void GridPage::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & Qt::ControlModifier)
        return addAll();
    Page::keyPressEvent(event);
}

void GridPage::paste() {
    const QString text = QGuiApplication::clipboard()->text();
    const QModelIndex at = m_grid->currentIndex();
    const auto pasted = exchange::gridPaste(text, GridColumn(at.isValid() ? at.column() : 0));
    if (pasted.rows.empty())
        return message()->showMessage(
            MessageKind::Info,
            tr("There is nothing on the clipboard that could be pasted. Copy some rows in a "
               "spreadsheet first."));
    message()->dismiss();
    m_model->paste(at.isValid() ? at.row() : 0, pasted);
    m_grid->setFocus();
    if (!pasted.leftOut.isEmpty())
        message()->showMessage(
            MessageKind::Info,
            tr("The grid has no column for this, so it was not pasted: %1. Import the table to "
               "keep all of it.")
                .arg(pasted.leftOut.mid(0, 6).join(u", "_s)));
}

void GridPage::forgetAll() {
    m_marked = false;
    message()->dismiss();
    m_model->setLines({});
    m_grid->setCurrentIndex(m_model->index(0, 0));
    showState();
}

GridReading GridPage::reading() const {
    return m_pack ? exchange::readGrid(m_model->lines(), *m_pack, desk().today()) : GridReading();
}

void GridPage::showState() {
    const int filled = m_model->filledRows();
    m_add->setText(filled > 0 ? tr("Add %n item(s)", nullptr, filled) : tr("Nothing to add yet"));
    m_add->setEnabled(filled > 0);
    const int row = m_grid->currentIndex().row();
    const QString fault = m_model->faultOf(row);
    m_detail->setText(fault.isEmpty() ? QString() : tr("Row %1: %2").arg(row + 1).arg(fault));
    m_detail->setVisible(!fault.isEmpty());
}

void GridPage::addAll() {
    const GridReading read = reading();
    if (read.items.empty() && read.faults.empty())
        return;
    m_marked = true;
    m_model->setFaults(read.faults);
    showState();
    if (!read.faults.empty())
        return showFaults(read);
    if (!write(read))
        return;
    forgetAll();
    emit added();
}

void GridPage::showFaults(const GridReading& read) {
    QStringList lines;
    std::vector<int> rows;
    for (const GridFault& fault : read.faults) {
        if (rows.empty() || rows.back() != fault.row)
            rows.push_back(fault.row);
        if (rows.size() <= mostNamed)
            lines << tr("Row %1: %2").arg(fault.row + 1).arg(fault.text);
    }
    if (rows.size() > mostNamed)
        lines << tr("And %n more row(s), marked in the grid.", nullptr,
                    int(rows.size() - mostNamed));
    lines.prepend(
        tr("Nothing was added yet, because %n row(s) cannot be read.", nullptr, int(rows.size())));
    m_grid->showCell(read.faults.front().row, int(read.faults.front().column));
    if (read.items.empty())
        return message()->showMessage(MessageKind::Error, lines.join(u'\n'));
    message()->showMessage(MessageKind::Error, lines.join(u'\n'),
                           tr("Add the other %n", nullptr, int(read.items.size())),
                           [this] { addGood(); });
}

// The rows that can be read are added and go; the others stay to be mended.
void GridPage::addGood() {
    const GridReading read = reading();
    if (read.items.empty() || !write(read))
        return;
    std::vector<exchange::GridRow> rest;
    for (int row = 0; row < int(m_model->lines().size()); ++row) {
        const bool taken = std::any_of(read.items.begin(), read.items.end(),
                                       [&](const GridItem& one) { return one.row == row; });
        const exchange::GridRow& line = m_model->lines()[std::size_t(row)];
        if (!taken && !exchange::isEmptyRow(line))
            rest.push_back(line);
    }
    m_model->setLines(rest);
    m_model->setFaults(reading().faults);
    m_grid->showCell(0, 0);
    message()->showMessage(
        MessageKind::Success,
        tr("%n item(s) added. What cannot be read stays here.", nullptr, int(read.items.size())));
}

bool GridPage::write(const GridReading& read) {
    if (!m_person)
        return false;
    const QString label = tr("Add %n portfolio item(s)", nullptr, int(read.items.size()));
    const auto sharing = chosenToken<portfolio::Sharing>(m_sharing);
    LongWrite watch(label, this);
    return desk().commit(
        label,
        [&](store::Edit& edit) -> Status {
            const Progress progress = watch.progress();
            qint64 done = 0;
            for (const GridItem& one : read.items) {
                if (watch.cancel().isCancelled())
                    return Error{
                        ErrorCode::Cancelled, tr("It was stopped; nothing was added."), {}, {}};
                portfolio::WholeItem whole = one.whole;
                whole.item.person = *m_person;
                whole.item.sharing = sharing.value_or(portfolio::Sharing::Private);
                if (auto saved = portfolio::saveItem(edit, whole, desk().today()); !saved)
                    return saved;
                progress(++done, qint64(read.items.size()));
            }
            return {};
        },
        message());
}

} // namespace tenon::ui
