// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/rosterpage.h"

#include "core/exchange/csv.h"
#include "core/people/peoplequery.h"
#include "core/people/rosterimport.h"
#include "ui/tasks/longwrite.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/droparea.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/make.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/reflowlayout.h"
#include "ui/widgets/tokenbox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using people::RosterField;
using people::RowFate;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RosterPage)
};

QString fieldText(RosterField field) {
    switch (field) {
    case RosterField::Name:
        return Tr::tr("Name");
    case RosterField::FirstName:
        return Tr::tr("First name");
    case RosterField::LastName:
        return Tr::tr("Last name");
    case RosterField::Email:
        return Tr::tr("E-mail");
    case RosterField::Rank:
        return Tr::tr("Rank");
    case RosterField::Track:
        return Tr::tr("Track");
    case RosterField::Appointed:
        return Tr::tr("Appointed");
    case RosterField::Department:
        return Tr::tr("Department");
    case RosterField::Supervisor:
        return Tr::tr("Supervisor");
    case RosterField::Tenured:
        return Tr::tr("Tenured");
    }
    return {};
}

QString delimiterText(const QString& delimiter) {
    return delimiter == u"\t"_s ? Tr::tr("tab") : u"“%1”"_s.arg(delimiter);
}

TableCell fateCell(RowFate fate) {
    switch (fate) {
    case RowFate::Added:
        return {Tr::tr("New"), u"plus"_s, Tone::Good};
    case RowFate::Updated:
        return {Tr::tr("Changed"), u"pencil"_s, Tone::Accent};
    case RowFate::Unchanged:
        return {Tr::tr("Unchanged"), u"check"_s, Tone::Neutral};
    case RowFate::Bad:
        return {Tr::tr("Problem"), u"alert-triangle"_s, Tone::Late};
    }
    return {};
}

Result<TextTable> readRoster(const QString& path, const CancelToken& cancel) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > exchange::CsvLimits{}.bytes)
        return Error{ErrorCode::CannotRead,
                     Tr::tr("This file cannot be read, or is larger than 50 MB."),
                     file.errorString(),
                     {}};
    return exchange::readCsv(file.readAll(), {}, cancel);
}

} // namespace

RosterPage::RosterPage(Desk& desk, QWidget* parent)
    : Page(desk, parent)
    , m_drop(new DropArea(
          tr("Drop a roster here: a CSV file as spreadsheets save it. Only a name and an "
             "e-mail address are needed; importing it twice changes nothing.")))
    , m_columnsCard(new Card(tr("Columns")))
    , m_previewCard(new Card(tr("What would happen")))
    , m_summary(makeWrappingLabel(QString()))
    , m_skip(new QCheckBox(tr("Import the good rows and &leave out those with a problem")))
    , m_import(makeButton(tr("Import"), u"import"_s, ButtonKind::Primary)) {
    header()->setTitle(tr("Import a roster"));
    header()->setTrail({tr("People")});
    connect(header(), &PageHeader::crumbActivated, &desk, [&desk] { desk.showPage(u"people"_s); });
    column()->addWidget(m_drop);
    column()->addWidget(m_columnsCard);
    m_model = new PagedTableModel(
        {{tr("Row"), Qt::AlignRight, 60},
         {tr("Fate"), Qt::AlignLeft, 120},
         {tr("Name"), Qt::AlignLeft, 190},
         {tr("E-mail"), Qt::AlignLeft, 220},
         {tr("Changes and problems"), Qt::AlignLeft, 300, true}},
        [this](std::span<const qint64> ids) {
            std::vector<TableRow> rows;
            for (const qint64 id : ids)
                rows.push_back(rowFor(m_plan.entries[std::size_t(id)]));
            return rows;
        },
        this);
    m_table = new DataTable(tr("Rows of the roster"), m_model);
    m_previewCard->body()->addWidget(m_summary);
    m_previewCard->body()->addWidget(m_table);
    m_previewCard->body()->addWidget(m_skip);
    m_previewCard->body()->addWidget(m_import, 0, Qt::AlignLeft);
    column()->addWidget(m_previewCard);
    column()->addStretch();
    connect(m_drop, &DropArea::chooseRequested, this, &RosterPage::choose);
    connect(m_drop, &DropArea::filesDropped, this,
            [this](const QStringList& paths) { load(paths.first()); });
    connect(m_skip, &QCheckBox::toggled, this, &RosterPage::plan);
    connect(m_import, &QPushButton::clicked, this, &RosterPage::importRows);
    m_columnsCard->hide();
    m_previewCard->hide();
}

void RosterPage::refresh() {
    if (!m_input.header.isEmpty())
        plan();
}

void RosterPage::choose() {
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Choose a roster"), {}, tr("Rosters (*.csv *.tsv *.txt);;All files (*)"));
    if (!path.isEmpty())
        load(path);
}

void RosterPage::load(const QString& path) {
    m_fileName = QFileInfo(path).fileName();
    m_columnsCard->hide();
    m_previewCard->hide();
    message()->showMessage(MessageKind::Info, tr("Reading “%1”…").arg(m_fileName), tr("Stop"),
                           [this] {
                               m_reading.stop();
                               message()->dismiss();
                           });
    m_reading.start([path](const CancelToken& cancel) { return readRoster(path, cancel); },
                    [this](Result<TextTable> table) { showTable(std::move(table)); });
}

void RosterPage::showTable(Result<TextTable> table) {
    if (!table) {
        const QString where =
            table.error().where.isEmpty() ? QString() : u" ("_s + table.error().where + u')';
        return message()->showMessage(MessageKind::Error,
                                      u"%1: %2%3"_s.arg(m_fileName, table.error().message, where));
    }
    auto remembered = people::rememberedColumns(library().reader());
    if (!remembered)
        return showError(remembered.error());
    m_input = std::move(*table);
    m_columns = people::guessColumns(m_input.header, *remembered);
    showColumns();
    plan();
}

QWidget* RosterPage::columnChooser(std::size_t index) {
    auto* combo = new QComboBox;
    combo->addItem(tr("(ignored)"), QString());
    addTokens<RosterField>(combo, fieldText);
    if (m_columns[index].field)
        chooseToken(combo, *m_columns[index].field);
    combo->setAccessibleName(m_columns[index].header);
    connect(combo, &QComboBox::currentIndexChanged, this, [this, combo, index] {
        m_columns[index].field = chosenToken<RosterField>(combo);
        plan();
    });
    return new FormField(QString(m_columns[index].header).replace(u'&', u"&&"_s), combo);
}

void RosterPage::showColumns() {
    delete m_choosers;
    m_choosers = new QWidget;
    auto* grid = new ReflowGrid(200, 5, m_choosers);
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        grid->addWidget(columnChooser(i));
    m_columnsCard->body()->addWidget(m_choosers);
    m_columnsCard->setSubtitle(
        tr("%1 · %2 · divided by %3")
            .arg(m_fileName, m_input.encoding, delimiterText(m_input.delimiter)));
    m_columnsCard->show();
}

void RosterPage::plan() {
    if (auto lacking = people::checkColumns(m_columns)) {
        m_previewCard->hide();
        return message()->showMessage(MessageKind::Warning, lacking->message);
    }
    message()->dismiss();
    auto profiles = people::profiles(library().reader());
    auto pack = library().currentPack();
    if (!profiles)
        return showError(profiles.error());
    if (!pack)
        return showError(pack.error());
    m_import->setEnabled(false);
    m_planning.start(
        [input = m_input, columns = m_columns, pack = **pack, existing = std::move(*profiles),
         today = desk().today()](const CancelToken& cancel) {
            return people::planRoster(input, columns, pack, existing, today, cancel);
        },
        [this](people::RosterPlan made) { showPlan(std::move(made)); });
}

void RosterPage::showPlan(people::RosterPlan plan) {
    m_plan = std::move(plan);
    const int bad = m_plan.count(RowFate::Bad);
    const int useful = m_plan.count(RowFate::Added) + m_plan.count(RowFate::Updated);
    m_summary->setText(
        tr("%1 new, %2 changed, %3 unchanged, %4 with a problem. Columns not used: %5.")
            .arg(m_plan.count(RowFate::Added))
            .arg(m_plan.count(RowFate::Updated))
            .arg(m_plan.count(RowFate::Unchanged))
            .arg(bad)
            .arg(m_plan.ignored.isEmpty() ? tr("none") : m_plan.ignored.join(u", "_s)));
    std::vector<qint64> rows(m_plan.entries.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i] = qint64(i);
    m_model->setIds(std::move(rows));
    m_table->setVisibleRows(int(std::min<std::size_t>(m_plan.entries.size(), 12)));
    m_skip->setVisible(bad > 0);
    m_import->setEnabled(useful > 0 && (bad == 0 || m_skip->isChecked()));
    m_import->setText(useful > 0 ? tr("Import %n row(s)", nullptr, useful)
                                 : tr("Nothing to import"));
    m_previewCard->show();
}

TableRow RosterPage::rowFor(const people::RosterEntry& entry) const {
    QStringList notes = entry.changes;
    for (const people::RowProblem& problem : entry.problems)
        notes << (problem.column.isEmpty() ? problem.message
                                           : u"%1: %2"_s.arg(problem.column, problem.message));
    const QString text = notes.join(u' ');
    return {{QString::number(entry.row)},
            fateCell(entry.fate),
            {entry.name},
            {entry.email},
            {text, {}, Tone::Neutral, text}};
}

void RosterPage::importRows() {
    auto known = library().library();
    auto pack = library().currentPack();
    if (!known || !pack)
        return showError(known ? pack.error() : known.error());
    const int rows = m_plan.count(RowFate::Added) + m_plan.count(RowFate::Updated);
    const people::RosterPlan plan = m_plan; // stays as it is while the library changes under it
    LongWrite watch(tr("Importing the roster “%1”").arg(m_fileName), this);
    const bool done = desk().commit(
        tr("Import the roster “%1”").arg(m_fileName),
        [&](store::Edit& edit) {
            auto applied =
                people::applyRoster(edit, plan, known->policy, **pack, m_skip->isChecked(),
                                    watch.progress(), watch.cancel());
            return applied ? people::rememberColumns(edit, m_columns) : applied;
        },
        message());
    if (!done)
        return;
    message()->showMessage(MessageKind::Success,
                           tr("%n row(s) were imported. Undo takes all of it back.", nullptr, rows),
                           tr("See who needs a mentor"), [this] { desk().showPage(u"today"_s); });
}

} // namespace tenon::ui
