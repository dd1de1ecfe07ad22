// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/importpage.h"

#include "core/exchange/portfoliopackage.h"
#include "core/people/peoplequery.h"
#include "core/portfolio/guide.h"
#include "core/workspace/overview.h"
#include "ui/lookup/doilookup.h"
#include "ui/portfolio/packagecard.h"
#include "ui/tasks/longwrite.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/droparea.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/make.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/reflowlayout.h"
#include "ui/widgets/tokenbox.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using portfolio::ImportFate;
using portfolio::ImportLine;

ImportPage::ImportPage(Desk& desk, QWidget* parent)
    : Page(desk, parent)
    , m_drop(
          new DropArea(tr("Drop files here: BibTeX, RIS, CSL-JSON, an ORCID record, PubMed, CSV, "
                          "XLSX, or a complete package. Several are looked at and imported "
                          "together.")))
    , m_working(makeLabel(tr("Reading …"), TextRole::Body, Ink::Muted))
    , m_rest(new QWidget)
    , m_preview(new Card(tr("What this would do")))
    , m_package(new PackageCard(desk, message()))
    , m_summary(makeWrappingLabel(QString(), TextRole::BodyStrong))
    , m_notes(makeWrappingLabel(QString(), TextRole::Caption, Ink::Muted))
    , m_sharing(new QComboBox)
    , m_detail(makeWrappingLabel(QString(), TextRole::Label))
    , m_import(makeButton(tr("Import"), u"check"_s, ButtonKind::Primary)) {
    header()->setTitle(tr("Import into my portfolio"));
    header()->setTrail({tr("Portfolio")});
    header()->setSecondaryAction(tr("Paste"), u"copy"_s);
    header()->setPrimaryAction(tr("Choose files"), u"folder"_s);
    connect(header(), &PageHeader::crumbActivated, this,
            [this] { this->desk().showPage(u"portfolio"_s); });
    connect(header(), &PageHeader::primaryActivated, this, &ImportPage::chooseFile);
    connect(header(), &PageHeader::secondaryActivated, this, &ImportPage::pasteText);
    buildStart();
    buildPreview();
    clear();
}

void ImportPage::buildStart() {
    column()->addWidget(makeWrappingLabel(
        tr("Bring in what is written down elsewhere already. The file is recognised by what is in "
           "it, nothing is sent anywhere, and nothing is added before you have seen it.")));
    column()->addWidget(m_drop);
    column()->addWidget(m_working);
    column()->addWidget(m_package, 1);
    connect(m_package, &PackageCard::left, this, &ImportPage::clear);
    connect(m_package, &PackageCard::imported, this, [this] {
        clear();
        emit imported();
    });
    connect(m_drop, &DropArea::filesDropped, this, &ImportPage::readFiles);
    connect(m_drop, &DropArea::chooseRequested, this, &ImportPage::chooseFile);
}

void ImportPage::buildPreview() {
    m_model = new PagedTableModel({{tr("What"), Qt::AlignLeft, 145},
                                   {tr("Title"), Qt::AlignLeft, 290, true},
                                   {tr("When"), Qt::AlignLeft, 100},
                                   {tr("Category"), Qt::AlignLeft, 190},
                                   {tr("Why"), Qt::AlignLeft, 150, true}},
                                  rowByRow([this](qint64 id) { return rowFor(id); }), this);
    m_table = new DataTable(tr("What would be imported"), m_model);
    m_table->setVisibleRows(12);
    addTokens<portfolio::Sharing>(m_sharing, portfolio::sharingText);
    m_sharing->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sharing->setMinimumContentsLength(14);
    auto* sharingLabel = makeLabel(tr("S&hared with"), TextRole::Label, Ink::Muted);
    sharingLabel->setBuddy(m_sharing);
    auto* leave = makeButton(tr("Leave out"), u"x"_s);
    auto* take = makeButton(tr("Take in again"), u"plus"_s);
    auto* other = makeButton(tr("Another file"), {}, ButtonKind::Quiet);
    auto* shared = new QWidget;
    auto* sharedLine = new QHBoxLayout(shared);
    sharedLine->setContentsMargins(0, 0, 0, 0);
    sharedLine->addWidget(sharingLabel);
    sharedLine->addWidget(m_sharing);
    auto* controls = new QWidget;
    auto* flow = new FlowLayout(controls);
    for (QWidget* control : {static_cast<QWidget*>(leave), static_cast<QWidget*>(take), shared,
                             static_cast<QWidget*>(other)})
        flow->addWidget(control);
    auto* line = new QHBoxLayout;
    line->addWidget(controls, 1);
    line->addWidget(m_import, 0, Qt::AlignTop);
    m_preview->body()->addWidget(m_summary);
    m_preview->body()->addWidget(m_notes);
    m_preview->body()->addWidget(m_table, 1);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_preview->body()->addWidget(m_detail);
    connect(m_table, &DataTable::selectionMoved, this, &ImportPage::showDetail);
    const auto allow = [this, leave, take] {
        const bool chosen = !m_table->selectedIds().empty();
        leave->setEnabled(chosen);
        take->setEnabled(chosen);
    };
    connect(m_table, &DataTable::selectionMoved, this, allow);
    connect(m_model, &QAbstractItemModel::modelReset, this, allow, Qt::QueuedConnection);
    allow();
    m_preview->body()->addLayout(line);
    column()->addWidget(m_preview, 1);
    column()->addWidget(m_rest, 1);
    connect(leave, &QPushButton::clicked, this, [this] { leaveOutChosen(true); });
    connect(take, &QPushButton::clicked, this, [this] { leaveOutChosen(false); });
    connect(other, &QPushButton::clicked, this, &ImportPage::clear);
    connect(m_sharing, &QComboBox::activated, this, &ImportPage::replan);
    connect(m_import, &QPushButton::clicked, this, &ImportPage::importAll);
}

void ImportPage::clear() {
    m_work.stop();
    m_package->forget();
    m_plan.reset();
    m_leftOut.clear();
    m_model->setIds({});
    m_drop->show();
    m_working->hide();
    m_preview->hide();
    m_rest->show();
}

// Another library state, another plan: what is a duplicate may have changed.
void ImportPage::refresh() {
    if (m_plan)
        replan();
    m_package->lookAgain();
}

void ImportPage::chooseFile() {
    readFiles(QFileDialog::getOpenFileNames(this, tr("Choose files to import")));
}

void ImportPage::pasteText() {
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        return message()->showMessage(
            MessageKind::Info, tr("There is no text on the clipboard. Copy a reference, a table or "
                                  "a list of them first."));
    if (const QString doi = lookup::doiIn(text); !doi.isEmpty())
        return message()->showMessage(
            MessageKind::Info,
            tr("That is a DOI alone. An item can be begun with it; looking up what it stands for "
               "is offered there, and nothing has been sent."),
            tr("Begin an item"), [this, doi] {
                message()->dismiss();
                emit doiGiven(doi);
            });
    readBytes(text.toUtf8(), {});
}

void ImportPage::readPackage(const QString& path) {
    clear();
    message()->dismiss();
    m_drop->hide();
    m_rest->hide();
    m_package->read(path);
}

void ImportPage::readFiles(const QStringList& paths) {
    if (paths.size() == 1 && exchange::looksLikePackage(paths.front()))
        return readPackage(paths.front());
    std::vector<exchange::NamedFile> files;
    for (const QString& path : paths) {
        exchange::NamedFile& one = files.emplace_back();
        one.name = QFileInfo(path).fileName();
        QFile file(path);
        if (exchange::looksLikePackage(path))
            one.unread = tr("“%1” is a complete package. Import it by itself.").arg(one.name);
        else if (file.size() > exchange::ImportLimits{}.bytes)
            one.unread = tr("“%1” is larger than 50 MB. Export a part of it, and import that.")
                             .arg(one.name);
        else if (!file.open(QIODevice::ReadOnly))
            one.unread = tr("“%1” cannot be read: %2.").arg(one.name, file.errorString());
        else
            one.bytes = file.readAll();
    }
    readAll(std::move(files));
}

void ImportPage::readBytes(const QByteArray& bytes, const QString& name) {
    readAll({exchange::NamedFile{name, bytes}});
}

void ImportPage::readAll(std::vector<exchange::NamedFile> files) {
    if (files.empty())
        return;
    clear();
    message()->dismiss();
    if (files.size() == 1 && !files.front().unread.isEmpty())
        return message()->showMessage(MessageKind::Error, files.front().unread);
    m_drop->hide();
    m_working->show();
    const QString name = files.size() == 1 ? files.front().name : QString();
    m_work.start(
        [files = std::move(files)](const CancelToken& cancel) {
            return files.size() == 1
                       ? exchange::readAnything(files.front().bytes, files.front().name, {}, cancel)
                       : exchange::readSeveral(files, {}, cancel);
        },
        [this, name](Result<exchange::ImportReading> reading) {
            showReading(std::move(reading), name);
        });
}

void ImportPage::showReading(Result<exchange::ImportReading> reading, const QString& name) {
    m_working->hide();
    if (!reading) {
        clear();
        const QString where = reading.error().where;
        return message()->showMessage(MessageKind::Error,
                                      (where.isEmpty() ? QString() : where + u": "_s) +
                                          reading.error().message);
    }
    workspace::ImportPlan plan;
    plan.reading = std::move(*reading);
    m_plan = std::move(plan);
    m_name = name;
    replan();
}

void ImportPage::replan() {
    const auto person = desk().viewpoint().person;
    if (!m_plan || !person)
        return;
    const auto sharing = chosenToken<portfolio::Sharing>(m_sharing);
    // A copy: where planning fails, the plan that is shown keeps what it was made from.
    auto pack = workspace::packOf(library(), *person);
    if (!pack)
        return showError(pack.error());
    m_pack = *pack;
    auto plan = workspace::planImport(library(), *person, m_plan->reading,
                                      {m_name, sharing.value_or(portfolio::Sharing::Private)});
    if (!plan)
        return showError(plan.error());
    m_plan = std::move(*plan);
    showPlan();
}

// Lines have their index as number; what was refused stands behind them, first of all to be seen.
void ImportPage::showPlan() {
    const int fresh = m_plan->count(ImportFate::New);
    const int changed = m_plan->count(ImportFate::Changed);
    const int known = m_plan->count(ImportFate::Duplicate);
    const int refused = int(m_plan->reading.refused.size());
    QStringList parts{tr("%n new", nullptr, fresh), tr("%n completed", nullptr, changed),
                      tr("%n known already", nullptr, known)};
    if (refused > 0)
        parts << tr("%n not readable", nullptr, refused);
    m_summary->setText(tr("%1: %2.").arg(m_plan->reading.format, parts.join(u", "_s)));
    m_notes->setText(m_plan->reading.notes.join(u'\n'));
    m_notes->setVisible(!m_plan->reading.notes.isEmpty());
    std::vector<qint64> ids;
    for (int i = 0; i < refused; ++i)
        ids.push_back(-qint64(i) - 1);
    for (std::size_t i = 0; i < m_plan->lines.size(); ++i)
        ids.push_back(qint64(i) + 1);
    m_model->setIds(std::move(ids));
    int coming = fresh + changed;
    for (const std::size_t out : std::as_const(m_leftOut))
        coming -= m_plan->lines[out].fate == ImportFate::Duplicate ? 0 : 1;
    m_import->setText(coming > 0 ? tr("Import %n item(s)", nullptr, coming)
                                 : tr("Nothing to import"));
    m_import->setEnabled(coming > 0);
    m_drop->hide();
    m_preview->show();
    m_rest->hide();
    showDetail();
}

// What does not fit a cell, to be read without pointing at it.
void ImportPage::showDetail() {
    const auto chosen = m_table->selectedIds();
    const bool unread = m_plan && !m_plan->reading.refused.empty();
    const qint64 id = !chosen.empty() ? chosen.front() : unread ? -1 : 0;
    QString text;
    if (m_plan && id < 0) {
        const exchange::RefusedRecord& refused = m_plan->reading.refused[std::size_t(-id - 1)];
        text = tr("Not readable, %1: %2", "where, and why").arg(refused.where, refused.reason);
    } else if (m_plan && id > 0) {
        const ImportLine& line = m_plan->lines[std::size_t(id - 1)];
        const exchange::ImportedItem& read = m_plan->reading.items[line.incoming];
        QStringList parts{line.result.item.title};
        parts << (read.file.isEmpty() ? read.where : read.file + u", "_s + read.where);
        if (const QString remark = m_plan->remark(line); !remark.isEmpty())
            parts << remark;
        text = parts.join(u" · "_s);
    }
    m_detail->setText(text);
    m_detail->setVisible(!text.isEmpty());
}

TableRow ImportPage::rowFor(qint64 id) const {
    if (!m_plan || id == 0)
        return TableRow(5);
    if (id < 0) {
        const exchange::RefusedRecord& refused = m_plan->reading.refused[std::size_t(-id - 1)];
        return {{tr("Not readable"), u"alert-triangle"_s, Tone::Late},
                {refused.where},
                {},
                {},
                {refused.reason, {}, Tone::Neutral, refused.reason}};
    }
    const ImportLine& line = m_plan->lines[std::size_t(id - 1)];
    const portfolio::PortfolioItem& item = line.result.item;
    const bool out = m_leftOut.contains(std::size_t(id - 1));
    TableCell fate;
    if (out)
        fate = {tr("Left out"), u"x"_s, Tone::Neutral};
    else if (line.fate == ImportFate::New)
        fate = {tr("New"), u"plus"_s, Tone::Good};
    else if (line.fate == ImportFate::Changed)
        fate = {tr("Completed"), u"pencil"_s, Tone::Accent};
    else
        fate = {tr("Known already"), u"check"_s, Tone::Neutral};
    const QString remark = m_plan->remark(line);
    return {fate,
            {item.title, {}, Tone::Neutral, item.title},
            {portfolio::periodText(item.started, item.ended, item.ongoing)},
            {item.category.isEmpty() || !m_pack
                 ? tr("Inbox")
                 : portfolio::placeTitle(*m_pack, {item.category, item.subcategory})},
            {remark, {}, Tone::Neutral, remark}};
}

void ImportPage::leaveOutChosen(bool out) {
    for (const qint64 id : m_table->selectedIds()) {
        if (id <= 0)
            continue;
        if (out)
            m_leftOut.insert(std::size_t(id - 1));
        else
            m_leftOut.remove(std::size_t(id - 1));
    }
    showPlan();
    m_model->refresh();
}

void ImportPage::importAll() {
    if (!m_plan)
        return;
    const QString label = tr("Import into a portfolio");
    LongWrite watch(label, this);
    const workspace::ImportPlan plan = *m_plan;
    const bool done = desk().commit(
        label,
        [&](store::Edit& edit) {
            return workspace::applyImport(edit, plan, m_leftOut, desk().today(), watch.cancel(),
                                          watch.progress());
        },
        message());
    if (!done)
        return;
    clear();
    emit imported();
}

} // namespace tenon::ui
