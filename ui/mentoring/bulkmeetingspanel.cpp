// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mentoring/bulkmeetingspanel.h"

#include "core/mentoring/mentoringquery.h"
#include "ui/desk/page.h"
#include "ui/desk/words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/make.h"

#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using workspace::MeetingRow;

namespace {

constexpr int shownRows = 200; // more are counted, and logged

} // namespace

BulkMeetingsPanel::BulkMeetingsPanel(Desk& desk, QWidget* parent)
    : SidePanel(tr("Many meetings at once"), parent)
    , m_desk(desk)
    , m_message(new InlineMessage)
    , m_lines(new QPlainTextEdit)
    , m_totals(makeWrappingLabel({}, TextRole::BodyStrong, Ink::Strong))
    , m_rows(new QVBoxLayout)
    , m_log(makeButton(tr("Log all"), u"check"_s, ButtonKind::Primary)) {
    setContent(buildForm());
    addFooterButton(m_log);
    connect(m_log, &QPushButton::clicked, this, &BulkMeetingsPanel::log);
    m_wait.setSingleShot(true);
    m_wait.setInterval(200);
    connect(&m_wait, &QTimer::timeout, this, &BulkMeetingsPanel::planTyped);
    connect(m_lines, &QPlainTextEdit::textChanged, this, [this] { m_wait.start(); });
    hide();
}

QWidget* BulkMeetingsPanel::buildForm() {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    m_lines->setTabChangesFocus(true);
    m_lines->setPlaceholderText(tr("45 min w Osei 12 Nov coffee third-year file\n"
                                   "1h zoom Osei yesterday article"));
    m_lines->setMinimumHeight(scaled(140));
    auto* lines = new FormField(tr("A &line for each meeting"), m_lines);
    auto* file = makeButton(tr("Read a calendar file…"), u"import"_s);
    file->setToolTip(tr("iCalendar (.ics) or a CSV export"));
    connect(file, &QPushButton::clicked, this, &BulkMeetingsPanel::chooseCalendar);
    m_rows->setSpacing(space::xs);
    column->addWidget(m_message);
    column->addWidget(lines);
    column->addWidget(file, 0, Qt::AlignLeft);
    column->addWidget(m_totals);
    column->addLayout(m_rows);
    column->addStretch();
    return content;
}

void BulkMeetingsPanel::openPage() {
    m_message->dismiss();
    const QSignalBlocker quiet(m_lines);
    m_lines->clear();
    show(workspace::MeetingPlan());
    m_quick.reset();
    auto quick = workspace::QuickLog::forViewpoint(m_desk.library(), m_desk.viewpoint());
    if (quick)
        m_quick = std::move(*quick);
    else
        m_message->showMessage(MessageKind::Error, quick.error().message);
    openPanel();
    m_lines->setFocus();
}

void BulkMeetingsPanel::chooseCalendar() {
    const QString path = QFileDialog::getOpenFileName(this, tr("Read a calendar"), {},
                                                      tr("Calendars (*.ics *.csv);;All files (*)"));
    if (!path.isEmpty())
        readCalendar(path);
}

void BulkMeetingsPanel::readCalendar(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return m_message->showMessage(
            MessageKind::Error,
            tr("“%1” cannot be read: %2.").arg(QFileInfo(path).fileName(), file.errorString()));
    const QSignalBlocker quiet(m_lines);
    m_lines->clear();
    show(workspace::planCalendar(m_desk.library(), m_desk.viewpoint(),
                                 file.read(exchange::CalendarLimits().bytes + 1)));
}

void BulkMeetingsPanel::planTyped() {
    if (m_quick)
        show(workspace::planLines(m_desk.library(), *m_quick, m_lines->toPlainText()));
}

void BulkMeetingsPanel::show(Result<workspace::MeetingPlan> plan) {
    clearLayout(m_rows);
    m_checks.clear();
    if (plan) {
        m_message->dismiss();
        m_plan = std::move(*plan);
    } else {
        m_plan = {};
        m_message->showMessage(MessageKind::Error, plan.error().message);
    }
    for (std::size_t i = 0; i < m_plan.rows.size() && i < shownRows; ++i)
        if (m_plan.rows[i].fate != MeetingRow::Fate::NotOurs)
            addRow(i);
    for (const exchange::CalendarFault& fault : m_plan.faults)
        m_rows->addWidget(makeWrappingLabel(tr("Line %1: %2").arg(fault.line).arg(fault.message),
                                            TextRole::Label, Ink::Warning));
    showTotals();
}

void BulkMeetingsPanel::addRow(std::size_t index) {
    const MeetingRow& row = m_plan.rows[index];
    if (!row.meeting || row.fate != MeetingRow::Fate::New) {
        m_rows->addWidget(makeWrappingLabel(
            tr("Line %1: %2. %3").arg(row.line).arg(row.said, row.why), TextRole::Label,
            row.fate == MeetingRow::Fate::Asked ? Ink::Warning : Ink::Muted));
        return;
    }
    auto pair = mentoring::pairOf(m_desk.library().reader(), row.meeting->pairing);
    auto* check =
        new QCheckBox(tr("%1, %2\n%3", "day, length, pair below")
                          .arg(dateText(row.meeting->heldOn), durationText(row.meeting->minutes),
                               pair ? m_desk.nameOf(*pair) : QString()));
    check->setToolTip(row.said);
    check->setChecked(true);
    connect(check, &QCheckBox::toggled, this, &BulkMeetingsPanel::showTotals);
    m_checks.emplace_back(index, check);
    m_rows->addWidget(check);
}

void BulkMeetingsPanel::showTotals() {
    int left = 0;
    for (const auto& [index, check] : m_checks)
        left += check->isChecked() ? 0 : 1;
    const int fresh = m_plan.count(MeetingRow::Fate::New) - left;
    QStringList parts;
    parts << tr("%n to log", nullptr, fresh);
    if (const int known = m_plan.count(MeetingRow::Fate::Known); known > 0)
        parts << tr("%n logged already", nullptr, known);
    if (const int asked = m_plan.count(MeetingRow::Fate::Asked); asked > 0)
        parts << tr("%n not clear", nullptr, asked);
    if (const int other = m_plan.count(MeetingRow::Fate::NotOurs); other > 0)
        parts << tr("%n of others", nullptr, other);
    m_totals->setText(m_plan.rows.empty() ? QString() : parts.join(u" · "_s));
    m_log->setEnabled(fresh > 0);
    m_log->setText(fresh > 0 ? tr("Log %n meeting(s)", nullptr, fresh) : tr("Log all"));
}

void BulkMeetingsPanel::log() {
    if (m_wait.isActive()) {
        m_wait.stop();
        planTyped();
    }
    auto pack = m_desk.library().currentPack();
    if (!pack)
        return m_message->showMessage(MessageKind::Error, pack.error().message);
    std::vector<bool> leftOut(m_plan.rows.size(), false);
    for (const auto& [index, check] : m_checks)
        leftOut[index] = !check->isChecked();
    const bool done = m_desk.commit(
        tr("Log %n meeting(s)", nullptr, m_plan.count(MeetingRow::Fate::New)),
        [&](store::Edit& edit) {
            return workspace::logMeetings(edit, **pack, m_plan, leftOut, m_desk.today());
        },
        m_message);
    if (!done)
        return;
    QStringList unclear;
    for (const MeetingRow& row : m_plan.rows)
        if (row.fate == MeetingRow::Fate::Asked)
            unclear << row.said;
    if (unclear.isEmpty() || m_lines->toPlainText().isEmpty())
        return closePanel();
    m_lines->setPlainText(unclear.join(u'\n'));
    planTyped();
    m_message->showMessage(MessageKind::Success,
                           tr("The others are logged. What was not clear is still here."));
    m_lines->setFocus();
}

} // namespace tenon::ui
