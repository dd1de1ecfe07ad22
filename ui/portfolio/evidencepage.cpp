// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/evidencepage.h"

#include "core/base/text.h"
#include "core/portfolio/evidencestore.h"
#include "ui/desk/keptfile.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/make.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/reflowlayout.h"
#include "ui/widgets/searchfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using portfolio::Confidentiality;
using portfolio::Evidence;
using portfolio::EvidenceUse;
using portfolio::PortfolioItem;

namespace {
constexpr int leastCard = 380;
} // namespace

EvidencePage::EvidencePage(Desk& desk, QWidget* parent)
    : Page(desk, parent)
    , m_search(new SearchField(tr("Search my evidence")))
    , m_show(new QComboBox)
    , m_count(makeLabel(QString(), TextRole::Label, Ink::Muted))
    , m_empty(new EmptyState(u"paperclip"_s,
                             tr("No evidence is kept yet. Drop files into your portfolio, or add "
                                "them to an item.")))
    , m_details(new Card(tr("This file")))
    , m_about(makeWrappingLabel(QString()))
    , m_student(new QCheckBox(tr("Contains student information")))
    , m_confidential(new QCheckBox(tr("Confidential")))
    , m_provesTitle(makeLabel(tr("It proves"), TextRole::BodyStrong))
    , m_proves(new QVBoxLayout)
    , m_open(makeButton(tr("Open file"), u"eye"_s))
    , m_remove(makeButton(tr("Remove what is unused"), u"trash"_s))
    , m_missing(new Card(tr("Without evidence"))) {
    header()->setTitle(tr("Evidence"));
    header()->setTrail({tr("Portfolio")});
    connect(header(), &PageHeader::crumbActivated, this,
            [this] { this->desk().showPage(u"portfolio"_s); });
    buildList();
    auto* cards = new QWidget;
    auto* grid = new ReflowGrid(leastCard, 2, cards);
    buildDetails();
    buildMissing();
    grid->addWidget(m_details);
    grid->addWidget(m_missing);
    column()->addWidget(cards);
}

void EvidencePage::buildList() {
    m_show->setAccessibleName(tr("Show"));
    m_show->addItem(tr("All files"), int(Shown::All));
    m_show->addItem(tr("Unused: proves nothing"), int(Shown::Unused));
    m_show->addItem(tr("Confidential"), int(Shown::Confidential));
    m_show->addItem(tr("With student information"), int(Shown::Student));
    m_show->addItem(tr("Not opened here"), int(Shown::NotOpened));
    auto* label = makeLabel(tr("Sho&w"), TextRole::Label, Ink::Muted);
    label->setBuddy(m_show);
    m_model = new PagedTableModel({{tr("File"), Qt::AlignLeft, 220, true},
                                   {tr("Size"), Qt::AlignRight, 90},
                                   {tr("Added"), Qt::AlignLeft, 110},
                                   {tr("Holds"), Qt::AlignLeft, 180},
                                   {tr("Proves"), Qt::AlignLeft, 200, true}},
                                  rowByRow([this](qint64 id) { return rowFor(id); }), this);
    m_table = new DataTable(tr("Evidence kept"), m_model);
    m_table->setVisibleRows(7);
    auto* line = new QHBoxLayout;
    line->addWidget(m_search, 1);
    line->addWidget(label);
    line->addWidget(m_show);
    line->addWidget(m_count);
    column()->addLayout(line);
    column()->addWidget(m_table, 1);
    column()->addWidget(m_empty, 1);
    connect(m_search, &SearchField::textChanged, this, &EvidencePage::applyFilter);
    connect(m_search, &SearchField::leaveDownwards, m_table, [this] { m_table->setFocus(); });
    connect(m_show, &QComboBox::activated, this, &EvidencePage::applyFilter);
    connect(m_table, &DataTable::selectionMoved, this, &EvidencePage::showDetails);
    connect(m_table, &DataTable::rowActivated, this, &EvidencePage::openChosen);
}

void EvidencePage::buildDetails() {
    m_proves->setSpacing(0);
    m_details->body()->addWidget(m_about);
    m_details->body()->addWidget(m_student);
    m_details->body()->addWidget(m_confidential);
    m_details->body()->addWidget(m_provesTitle);
    m_details->body()->addLayout(m_proves);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    m_details->body()->addLayout(buttons);
    m_details->body()->addStretch(1);
    connect(m_student, &QCheckBox::clicked, this, &EvidencePage::setMarks);
    connect(m_confidential, &QCheckBox::clicked, this, &EvidencePage::setMarks);
    connect(m_open, &QPushButton::clicked, this, &EvidencePage::openChosen);
    connect(m_remove, &QPushButton::clicked, this, &EvidencePage::removeUnused);
}

void EvidencePage::buildMissing() {
    m_missingModel = new PagedTableModel(
        {{tr("Title"), Qt::AlignLeft, 180, true}, {tr("Worth keeping"), Qt::AlignLeft, 150, true}},
        rowByRow([this](qint64 id) { return missingRow(id); }), this);
    m_missingTable = new DataTable(tr("Items without evidence"), m_missingModel);
    m_missingTable->setVisibleRows(5);
    m_missing->body()->addWidget(m_missingTable, 1);
    auto* show = makeButton(tr("Show them in the portfolio"), {}, ButtonKind::Link);
    m_missing->body()->addWidget(show, 0, Qt::AlignLeft);
    connect(show, &QPushButton::clicked, this,
            [this] { desk().showPortfolio(u"status:have evidence:no"_s); });
    connect(m_missingTable, &DataTable::rowActivated, this,
            [this](qint64 id) { emit editRequested(portfolio::ItemId(id), {}); });
}

void EvidencePage::refresh() {
    m_kept.clear();
    m_items.clear();
    std::vector<qint64> missing;
    if (const auto person = desk().viewpoint().person) {
        auto kept = portfolio::evidenceKept(library().reader(), *person);
        if (!kept)
            return showError(kept.error());
        m_kept = std::move(*kept);
        auto list = portfolio::itemListOf(library().reader(), *person);
        if (!list)
            return showError(list.error());
        for (PortfolioItem& item : list->items) {
            const qint64 id = item.id.value();
            if (!list->withEvidence.contains(id) &&
                portfolio::groupOf(item.status) == portfolio::StatusGroup::Have)
                missing.push_back(id);
            m_items.insert(id, std::move(item));
        }
    }
    m_missing->setSubtitle(tr("%n item(s)", nullptr, int(missing.size())));
    m_missingTable->setVisible(!missing.empty());
    m_missingModel->setIds(std::move(missing));
    m_table->setVisible(!m_kept.empty());
    m_empty->setVisible(m_kept.empty());
    applyFilter();
}

bool EvidencePage::passes(const EvidenceUse& use) const {
    const Evidence& file = use.evidence;
    switch (Shown(m_show->currentData().toInt())) {
    case Shown::All:
        break;
    case Shown::Unused:
        if (!use.items.empty())
            return false;
        break;
    case Shown::Confidential:
        if (file.confidentiality != Confidentiality::Confidential)
            return false;
        break;
    case Shown::Student:
        if (!file.studentInformation)
            return false;
        break;
    case Shown::NotOpened:
        if (!mightRun(file.name))
            return false;
        break;
    }
    QString all = file.name;
    for (const portfolio::ItemId item : use.items)
        all += u' ' + m_items.value(item.value()).title;
    all = text::folded(all);
    return text::holdsAll(all, text::folded(m_search->text()).split(u' ', Qt::SkipEmptyParts));
}

void EvidencePage::applyFilter() {
    const std::vector<qint64> before = m_table->selectedIds();
    std::vector<qint64> ids;
    qint64 bytes = 0;
    for (const EvidenceUse& one : m_kept)
        if (passes(one)) {
            ids.push_back(one.evidence.id.value());
            bytes += one.evidence.bytes;
        }
    m_count->setText(
        tr("%n file(s), %1", nullptr, int(ids.size())).arg(QLocale().formattedDataSize(bytes)));
    m_model->setIds(ids);
    if (!before.empty() && m_model->rowOf(before.front()) >= 0)
        m_table->selectId(before.front());
    else if (!ids.empty())
        m_table->selectId(ids.front());
    showDetails();
}

const EvidenceUse* EvidencePage::use(qint64 id) const {
    const auto found = std::find_if(m_kept.begin(), m_kept.end(), [id](const EvidenceUse& one) {
        return one.evidence.id.value() == id;
    });
    return found == m_kept.end() ? nullptr : &*found;
}

const EvidenceUse* EvidencePage::chosen() const {
    const auto ids = m_table->selectedIds();
    return ids.empty() ? nullptr : use(ids.front());
}

TableRow EvidencePage::rowFor(qint64 id) const {
    const EvidenceUse* one = use(id);
    if (!one)
        return TableRow(5);
    const Evidence& file = one->evidence;
    QStringList marks;
    if (file.confidentiality == Confidentiality::Confidential)
        marks << tr("Confidential");
    if (file.studentInformation)
        marks << tr("Student information");
    QStringList titles;
    for (const portfolio::ItemId item : one->items)
        titles << m_items.value(item.value()).title;
    const QString proves = titles.join(u"; "_s);
    return {{file.name, u"paperclip"_s, Tone::Neutral, file.name},
            {QLocale().formattedDataSize(file.bytes)},
            {text::dayText(file.added)},
            {marks.join(u", "_s), marks.isEmpty() ? QString() : u"lock"_s},
            one->items.empty() ? TableCell{tr("Nothing"), u"alert-triangle"_s, Tone::Warning}
                               : TableCell{proves, {}, Tone::Neutral, proves}};
}

TableRow EvidencePage::missingRow(qint64 id) const {
    const PortfolioItem item = m_items.value(id);
    const QString worth = portfolio::usualEvidence(item.type);
    return {{item.title, {}, Tone::Neutral, item.title}, {worth, {}, Tone::Neutral, worth}};
}

void EvidencePage::showDetails() {
    clearLayout(m_proves);
    const EvidenceUse* one = chosen();
    const bool unused = std::any_of(m_kept.begin(), m_kept.end(),
                                    [](const EvidenceUse& use) { return use.items.empty(); });
    m_remove->setVisible(unused);
    for (QWidget* part : {static_cast<QWidget*>(m_student), static_cast<QWidget*>(m_confidential),
                          static_cast<QWidget*>(m_provesTitle), static_cast<QWidget*>(m_open)})
        part->setVisible(one != nullptr);
    if (!one)
        return m_about->setText(m_kept.empty() ? tr("Nothing is kept yet.")
                                               : tr("Choose a file to see which items it proves."));
    const Evidence& file = one->evidence;
    m_about->setText(
        tr("%1, %2, added on %3")
            .arg(file.name, QLocale().formattedDataSize(file.bytes), text::dayText(file.added)));
    m_student->setChecked(file.studentInformation);
    m_confidential->setChecked(file.confidentiality == Confidentiality::Confidential);
    m_open->setAccessibleName(tr("Open %1").arg(file.name));
    m_open->setEnabled(!mightRun(file.name));
    m_open->setToolTip(mightRun(file.name) ? tr("It is of a kind that could run as a program.")
                                           : QString());
    m_provesTitle->setText(one->items.empty() ? tr("It proves nothing any more") : tr("It proves"));
    for (const portfolio::ItemId item : one->items) {
        auto* link = makeButton(m_items.value(item.value()).title, {}, ButtonKind::Link);
        link->setAccessibleName(tr("Open item: %1").arg(m_items.value(item.value()).title));
        connect(link, &QPushButton::clicked, this, [this, item] { emit editRequested(item, {}); });
        m_proves->addWidget(link, 0, Qt::AlignLeft);
    }
}

void EvidencePage::openChosen() {
    const EvidenceUse* one = chosen();
    if (!one)
        return;
    if (auto opened = showKeptFile(library(), keptFileOf(one->evidence)); !opened)
        showError(opened.error());
}

void EvidencePage::setMarks() {
    const EvidenceUse* one = chosen();
    if (!one)
        return;
    Evidence file = one->evidence;
    file.studentInformation = m_student->isChecked();
    file.confidentiality =
        m_confidential->isChecked() ? Confidentiality::Confidential : Confidentiality::Ordinary;
    desk().commit(
        tr("Mark evidence"), [&](store::Edit& edit) { return edit.update(file); }, message());
}

// What is chosen where it is unused, else everything that is: one undo brings it back.
void EvidencePage::removeUnused() {
    std::vector<portfolio::EvidenceId> going;
    for (const qint64 id : m_table->selectedIds())
        if (const EvidenceUse* one = use(id); one && one->items.empty())
            going.push_back(one->evidence.id);
    if (going.empty())
        for (const EvidenceUse& one : m_kept)
            if (one.items.empty())
                going.push_back(one.evidence.id);
    desk().commit(
        tr("Remove %n unused file(s)", nullptr, int(going.size())),
        [&](store::Edit& edit) -> Status {
            for (const portfolio::EvidenceId id : going)
                if (auto removed = edit.remove(id); !removed)
                    return removed;
            return {};
        },
        message());
}

} // namespace tenon::ui
