// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/policiespage.h"

#include "core/policy/packdiff.h"
#include "core/policy/packreader.h"
#include "core/policy/policystore.h"
#include "ui/policy/movepersoncard.h"
#include "ui/policy/packpreview.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/make.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/reflowlayout.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonDocument>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSentences = 40;
constexpr int mostRows = 10;

// "Tenure track: 5 years, at most 2 of extension, 7 in all"
QString trackText(const policy::Track& track) {
    const QString years = PoliciesPage::tr("%n year(s)", nullptr, track.years);
    if (track.years == 0)
        return PoliciesPage::tr("%1: without a clock").arg(track.title);
    if (track.clock.maxTotalYears == 0)
        return PoliciesPage::tr("%1: %2, at most %3 of extension", "track, years, extension")
            .arg(track.title, years)
            .arg(track.clock.maxExtensions);
    return PoliciesPage::tr("%1: %2, at most %3 of extension and %4 in all")
        .arg(track.title, years)
        .arg(track.clock.maxExtensions)
        .arg(track.clock.maxTotalYears);
}

// What a policy is about, in a few lines.
QString summaryOf(const QJsonObject& json) {
    const auto pack = policy::parsePack(QJsonDocument(json).toJson(QJsonDocument::Compact));
    if (!pack)
        return pack.error().message;
    QStringList lines;
    for (const policy::Track& track : pack->tracks)
        lines.append(trackText(track));
    QStringList titles;
    for (const policy::Category& category : pack->categories)
        titles.append(category.title);
    lines.append(PoliciesPage::tr("Criteria: %1").arg(titles.join(u", "_s)));
    titles.clear();
    for (const policy::ReviewKind& review : pack->reviews)
        titles.append(review.title);
    if (!titles.isEmpty())
        lines.append(PoliciesPage::tr("Reviews: %1").arg(titles.join(u", "_s)));
    return lines.join(u'\n');
}

QJsonObject objectOf(const QByteArray& json) {
    return QJsonDocument::fromJson(json).object();
}

} // namespace

PoliciesPage::PoliciesPage(Desk& desk, QWidget* parent)
    : Page(desk, parent)
    , m_against(new QComboBox)
    , m_againstField(new FormField(tr("&Compared with"), m_against))
    , m_summary(makeWrappingLabel(QString()))
    , m_changes(new QVBoxLayout)
    , m_adopt(makeButton(tr("Adopt for new appointments"), u"check"_s))
    , m_faults(new Card(tr("Faults")))
    , m_move(new MovePersonCard(desk)) {
    header()->setTitle(tr("Policies"));
    header()->setSubtitle(tr("Ranks, clocks, calendars, criteria and who may mentor whom. A new "
                             "version is for new appointments; nobody is moved to it without a "
                             "decision."));
    header()->setPrimaryAction(tr("Edit a copy"), u"pencil"_s);
    header()->setSecondaryAction(tr("Check a file…"), u"file-text"_s);
    connect(header(), &PageHeader::primaryActivated, this, &PoliciesPage::copyChosen);
    connect(header(), &PageHeader::secondaryActivated, this, &PoliciesPage::chooseFile);
    column()->addWidget(m_faults);
    column()->addWidget(makeTable());
    column()->addWidget(makeComparison());
    column()->addWidget(m_move);
    column()->addStretch();
    m_faults->hide();
}

QWidget* PoliciesPage::makeTable() {
    m_model = new PagedTableModel(
        {{tr("Policy"), Qt::AlignLeft, 320, true},
         {tr("Version"), Qt::AlignLeft, 90},
         {tr("Where"), Qt::AlignLeft, 170},
         {tr("People bound"), Qt::AlignRight, 120},
         {tr("State"), Qt::AlignLeft, 200}},
        [this](std::span<const qint64> ids) {
            std::vector<TableRow> rows;
            for (const qint64 id : ids)
                rows.push_back(rowFor(std::size_t(id)));
            return rows;
        },
        this);
    m_table = new DataTable(tr("Policies"), m_model);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); // as high as its rows
    connect(m_table, &DataTable::selectionMoved, this, &PoliciesPage::compare);
    connect(m_table, &DataTable::rowActivated, this, &PoliciesPage::copyChosen);
    return m_table;
}

QWidget* PoliciesPage::makeComparison() {
    m_comparison = new Card;
    m_against->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_against->setMinimumContentsLength(20);
    m_comparison->body()->addWidget(m_summary);
    m_comparison->body()->addWidget(m_againstField);
    m_changes->setSpacing(space::xs);
    m_comparison->body()->addLayout(m_changes);
    auto* buttons = new QWidget;
    auto* row = new FlowLayout(buttons);
    row->addWidget(m_adopt);
    m_comparison->body()->addWidget(buttons);
    connect(m_against, &QComboBox::activated, this, &PoliciesPage::compare);
    connect(m_adopt, &QPushButton::clicked, this, &PoliciesPage::adopt);
    return m_comparison;
}

void PoliciesPage::add(Entry entry) {
    entry.title = entry.json["title"_L1].toString();
    entry.version = entry.json["version"_L1].toString();
    m_entries.push_back(std::move(entry));
}

Status PoliciesPage::gather() {
    auto kept = workspace::keptPolicies(library());
    if (!kept)
        return kept.error();
    m_entries.clear();
    if (m_file)
        add(*m_file);
    for (const workspace::KeptPolicy& one : *kept) {
        Entry entry;
        entry.json = objectOf(one.version.body.toUtf8());
        entry.people = one.people;
        entry.current = one.current;
        add(std::move(entry));
    }
    for (const QString& name : policy::shippedPacks()) {
        const auto json = policy::shippedPackJson(name);
        if (!json)
            return json.error();
        Entry entry;
        entry.origin = Origin::Shipped;
        entry.json = objectOf(*json);
        add(std::move(entry));
    }
    return {};
}

void PoliciesPage::refresh() {
    if (const Status gathered = gather(); !gathered)
        return showError(gathered.error());
    std::vector<qint64> ids;
    m_against->clear();
    std::size_t first = 0;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        ids.push_back(qint64(i));
        const Entry& entry = m_entries[i];
        m_against->addItem(tr("%1, version %2").arg(entry.title, entry.version), int(i));
        if (entry.current)
            first = i;
    }
    m_against->setCurrentIndex(int(first));
    m_table->setVisibleRows(std::min(int(ids.size()), mostRows));
    m_model->setIds(std::move(ids));
    select(m_file ? 0 : first);
    m_move->refresh();
}

void PoliciesPage::select(std::size_t index) {
    m_table->selectId(qint64(index));
    compare();
}

TableRow PoliciesPage::rowFor(std::size_t index) const {
    if (index >= m_entries.size())
        return TableRow(5);
    const Entry& entry = m_entries[index];
    const QString where = entry.origin == Origin::Library   ? tr("This library")
                          : entry.origin == Origin::Shipped ? tr("Shipped with Tenon")
                                                            : tr("File, checked");
    TableCell state;
    if (entry.current)
        state = {tr("For new appointments"), u"check-circle"_s, Tone::Good};
    else if (entry.origin == Origin::Library && entry.people > 0)
        state = {tr("Holds for some"), u"clock"_s, Tone::Neutral};
    return {{entry.title},
            {entry.version},
            {where},
            {entry.origin == Origin::Library ? QString::number(entry.people) : QString()},
            state};
}

const PoliciesPage::Entry* PoliciesPage::chosen() const {
    const auto ids = m_table->selectedIds();
    return ids.empty() || std::size_t(ids.front()) >= m_entries.size()
               ? nullptr
               : &m_entries[std::size_t(ids.front())];
}

void PoliciesPage::compare() {
    const Entry* entry = chosen();
    const int against = m_against->currentData().toInt();
    m_comparison->setVisible(entry && std::size_t(against) < m_entries.size());
    if (!m_comparison->isVisibleTo(this))
        return;
    const Entry& other = m_entries[std::size_t(against)];
    m_comparison->setTitle(entry->title);
    m_comparison->setSubtitle(tr("version %1").arg(entry->version));
    m_summary->setText(summaryOf(entry->json));
    clearLayout(m_changes);
    QStringList sentences;
    for (const policy::PackChange& change : policy::packChanges(other.json, entry->json))
        sentences.append(change.sentence);
    if (&other == entry)
        sentences = {tr("This is the version for new appointments. Choose another in the list, or "
                        "here, to see what differs.")};
    else if (sentences.isEmpty())
        sentences = {tr("Their rules are the same.")};
    addSentences(m_changes, sentences, mostSentences);
    m_adopt->setVisible(!entry->current);
}

void PoliciesPage::copyChosen() {
    if (const Entry* entry = chosen())
        emit editRequested(entry->json);
}

void PoliciesPage::adopt() {
    const Entry* entry = chosen();
    if (!entry)
        return;
    const QByteArray json = QJsonDocument(entry->json).toJson();
    const QString label = tr("Adopted version %1 of “%2”").arg(entry->version, entry->title);
    const bool fromFile = entry->origin == Origin::File;
    const auto kept = std::exchange(m_file, fromFile ? std::nullopt : m_file);
    const bool adopted = desk().commit(
        label,
        [json](store::Edit& edit) -> Status {
            auto version = policy::adoptPack(edit, json);
            return version ? Status() : Status(version.error());
        },
        message());
    if (!adopted)
        m_file = kept;
}

void PoliciesPage::chooseFile() {
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Check a policy"), {}, tr("Policies (*.json)"));
    if (!path.isEmpty())
        checkFile(path);
}

void PoliciesPage::checkFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return message()->showMessage(MessageKind::Error,
                                      tr("“%1” cannot be read: %2.").arg(path, file.errorString()));
    const QByteArray json = file.read(policy::packBytes + 1);
    const policy::PackReading reading = policy::readPack(json);
    const QString name = QFileInfo(path).fileName();
    clearLayout(m_faults->body());
    QStringList sentences;
    for (const policy::PackFault& fault : reading.faults)
        sentences.append(tr("%1: %2", "place and fault").arg(fault.path, fault.message));
    addSentences(m_faults->body(), sentences, mostSentences);
    m_faults->setVisible(!sentences.isEmpty());
    m_faults->setSubtitle(name);
    if (!sentences.isEmpty())
        return message()->showMessage(
            MessageKind::Error, tr("%n fault(s) in “%1”. Mend them in the file and check it again.",
                                   nullptr, int(sentences.size()))
                                    .arg(name));
    m_file = Entry{};
    m_file->origin = Origin::File;
    m_file->json = objectOf(json);
    refresh();
    message()->showMessage(MessageKind::Success,
                           tr("“%1” has no fault. It is listed below; nothing is written until "
                              "you adopt it.")
                               .arg(name));
}

} // namespace tenon::ui
