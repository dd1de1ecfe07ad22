// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/backupspage.h"

#include "core/mentoring/meeting.h"
#include "core/workspace/restoring.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/make.h"
#include "ui/widgets/pageheader.h"

#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;

BackupsPage::BackupsPage(Desk& desk, QWidget* parent)
    : Page(desk, parent)
    , m_empty(new EmptyState(u"shield"_s,
                             tr("No backup yet. One is made when the library is closed after a "
                                "change, and every 30 minutes of work.")))
    , m_preview(new Card(tr("What is in it")))
    , m_contents(makeWrappingLabel(QString()))
    , m_restore(makeButton(tr("Restore this backup"), u"history"_s)) {
    header()->setTitle(tr("Backups"));
    header()->setSubtitle(
        tr("Each is opened and checked before it counts. Restoring keeps the library it "
           "replaces."));
    header()->setPrimaryAction(tr("Back up now"), u"shield"_s);
    connect(header(), &PageHeader::primaryActivated, this, &BackupsPage::backUp);
    connect(&desk, &Desk::backupMade, this, &BackupsPage::showMade);
    connect(&desk, &Desk::backupFailed, this, [this](const QString& why) {
        if (m_asked)
            message()->showMessage(MessageKind::Error, why);
        m_asked = false;
    });
    m_model = new PagedTableModel(
        {{tr("Made"), Qt::AlignLeft, 200},
         {tr("Size"), Qt::AlignRight, 100},
         {tr("File"), Qt::AlignLeft, 360, true}},
        [this](std::span<const qint64> ids) {
            std::vector<TableRow> rows;
            for (const qint64 id : ids)
                rows.push_back(rowFor(std::size_t(id)));
            return rows;
        },
        this);
    m_table = new DataTable(tr("Backups"), m_model);
    column()->addWidget(m_table, 1);
    column()->addWidget(m_empty, 1);
    m_preview->body()->addWidget(m_contents);
    m_preview->body()->addWidget(m_restore, 0, Qt::AlignLeft);
    column()->addWidget(m_preview);
    connect(m_table, &DataTable::selectionMoved, this, &BackupsPage::preview);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        const auto chosen = m_table->selectedIds();
        if (!chosen.empty())
            emit this->desk().restoreRequested(m_backups[std::size_t(chosen.front())].path);
    });
}

void BackupsPage::refresh() {
    m_backups = library().backups();
    std::vector<qint64> ids(m_backups.size());
    for (std::size_t i = 0; i < ids.size(); ++i)
        ids[i] = qint64(i);
    m_empty->setVisible(ids.empty());
    m_table->setVisible(!ids.empty());
    m_model->setIds(std::move(ids));
    m_preview->hide();
}

TableRow BackupsPage::rowFor(std::size_t index) const {
    if (index >= m_backups.size())
        return TableRow(3);
    const store::BackupInfo& backup = m_backups[index];
    return {{QLocale().toString(backup.made.toLocalTime(), QLocale::ShortFormat)},
            {QLocale().formattedDataSize(backup.bytes)},
            {QFileInfo(backup.path).fileName()}};
}

void BackupsPage::preview() {
    const auto chosen = m_table->selectedIds();
    m_preview->setVisible(!chosen.empty());
    if (chosen.empty())
        return;
    auto found = workspace::previewBackup(m_backups[std::size_t(chosen.front())].path);
    m_restore->setEnabled(found.has_value());
    if (!found)
        return m_contents->setText(found.error().message);
    auto people = library().records<people::Person>().count();
    auto meetings = library().records<mentoring::Meeting>().count();
    if (!people || !meetings)
        return showError(people ? meetings.error() : people.error());
    const QString last =
        found->lastChange
            ? tr("Its last change: “%1”, %2.")
                  .arg(found->lastLabel,
                       QLocale().toString(found->lastChange->toLocalTime(), QLocale::ShortFormat))
            : QString();
    m_contents->setText(
        tr("%1 people, %2 pairings, %3 meetings, %4 portfolio items; now there are %5 people "
           "and %6 meetings. %7")
            .arg(found->people)
            .arg(found->pairings)
            .arg(found->meetings)
            .arg(found->items)
            .arg(*people)
            .arg(*meetings)
            .arg(last));
}

void BackupsPage::backUp() {
    m_asked = true;
    message()->showMessage(MessageKind::Info, tr("Making a backup…"));
    desk().backUp();
}

// One that was made by the clock appears in the list without a word.
void BackupsPage::showMade(const QString& path) {
    markStale();
    if (m_asked)
        message()->showMessage(MessageKind::Success,
                               tr("A checked copy was made: %1").arg(QFileInfo(path).fileName()));
    m_asked = false;
}

} // namespace tenon::ui
