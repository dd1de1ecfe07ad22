// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/servicepage.h"

#include "core/base/academicyear.h"
#include "core/base/outputfile.h"
#include "core/exchange/csv.h"
#include "core/mentoring/mentoringquery.h"
#include "core/workspace/serviceledger.h"
#include "ui/documents/documentwriter.h"
#include "ui/reports/loadcard.h"
#include "ui/reports/servicechart.h"
#include "ui/reports/serviceitemcard.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/barchart.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/make.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/reflowlayout.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int yearsOffered = 7;

Status writeStatement(const mentoring::ServiceStatement& statement, const QString& html,
                      const QString& title, const QString& path) {
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"csv"_s)
        return writeOutputFile(path, exchange::writeCsv(reports::serviceReportTable(statement)));
    const auto format = ending == u"odt"_s    ? documents::Format::Odt
                        : ending == u"html"_s ? documents::Format::Html
                                              : documents::Format::Pdf;
    return documents::writeDocument(html, title, path, format);
}

} // namespace

ServicePage::ServicePage(Desk& desk, QWidget* parent)
    : Page(desk, parent)
    , m_mentor(new QComboBox)
    , m_mentorField(new FormField(tr("&Mentor"), m_mentor))
    , m_year(new QComboBox)
    , m_from(new QDateEdit)
    , m_to(new QDateEdit)
    , m_chart(new BarChart(tr("Service by month"), tr("Month"), tr("Time")))
    , m_preview(new QTextBrowser)
    , m_letters(makeLetterButtons())
    , m_item(new ServiceItemCard(desk, message()))
    , m_load(new LoadCard(desk, message())) {
    header()->setTitle(tr("Service statement"));
    header()->setPrimaryAction(tr("Save as PDF…"), u"export"_s);
    connect(header(), &PageHeader::primaryActivated, this, &ServicePage::save);
    auto* fields = new QWidget;
    auto* grid = new ReflowGrid(180, 4, fields);
    grid->addWidget(m_mentorField);
    grid->addWidget(new FormField(tr("&Period"), m_year));
    for (QDateEdit* day : {m_from, m_to}) {
        day->setCalendarPopup(true);
        day->setDisplayFormat(u"d MMM yyyy"_s);
    }
    grid->addWidget(new FormField(tr("&From"), m_from));
    grid->addWidget(new FormField(tr("&To"), m_to));
    column()->addWidget(fields);
    auto* chart = new Card(tr("By month"));
    chart->setSubtitle(tr("in hours"));
    chart->body()->addWidget(m_chart);
    column()->addWidget(m_letters);
    column()->addWidget(m_item);
    column()->addWidget(chart);
    column()->addWidget(m_load);
    auto* sheet = new Card(tr("As it will be printed"));
    m_preview->setAccessibleName(tr("Preview of the statement"));
    m_preview->setOpenLinks(false);
    m_preview->setMinimumHeight(420);
    // Paper is white in every theme.
    QPalette paper = m_preview->palette();
    paper.setColor(QPalette::Base, Qt::white);
    paper.setColor(QPalette::Text, Qt::black);
    m_preview->setPalette(paper);
    sheet->body()->addWidget(m_preview);
    column()->addWidget(sheet, 1);
    connect(m_mentor, &QComboBox::activated, this, &ServicePage::showStatement);
    connect(m_year, &QComboBox::activated, this, [this] {
        const QDate from = m_year->currentData().toDate();
        if (!from.isValid())
            return;
        const QSignalBlocker quietFrom(m_from);
        const QSignalBlocker quietTo(m_to);
        m_from->setDate(from);
        m_to->setDate(from.addYears(1).addDays(-1));
        showStatement();
    });
    connect(m_from, &QDateEdit::dateChanged, this, &ServicePage::showStatement);
    connect(m_to, &QDateEdit::dateChanged, this, &ServicePage::showStatement);
}

// Letters that recognise the service are the administration's.
QWidget* ServicePage::makeLetterButtons() {
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    auto* one = makeButton(tr("Letter of recognition"), u"mail"_s);
    auto* all = makeButton(tr("Letters to all mentors of this period"), u"mail"_s);
    row->addWidget(one);
    row->addWidget(all);
    row->addStretch();
    connect(one, &QPushButton::clicked, this, [this] {
        if (m_statement)
            desk().writeLetters({{},
                                 {m_statement->mentor.id},
                                 mentoring::LetterKind::ServiceRecognition,
                                 DateRange{m_from->date(), m_to->date()}});
    });
    connect(all, &QPushButton::clicked, this, &ServicePage::writeForAll);
    return buttons;
}

void ServicePage::writeForAll() {
    auto loads = workspace::loadsOf(library(), m_from->date(), m_to->date());
    if (!loads)
        return showError(loads.error());
    workspace::LetterRequest request;
    request.kind = mentoring::LetterKind::ServiceRecognition;
    request.period = DateRange{m_from->date(), m_to->date()};
    for (const mentoring::MentorLoad& one : *loads)
        if (one.minutes > 0)
            request.people.push_back(one.mentor);
    if (request.people.empty())
        return message()->showMessage(MessageKind::Info,
                                      tr("Nobody has any service in this period."));
    desk().writeLetters(request);
}

void ServicePage::showForRole() {
    const bool administrator = desk().viewpoint().role == workspace::Role::Administrator;
    const auto person = desk().viewpoint().person;
    const bool mentor = desk().viewpoint().role == workspace::Role::Mentor && person;
    m_letters->setVisible(administrator);
    m_load->setVisible(administrator);
    m_item->setVisible(mentor);
    if (administrator && m_from->date() <= m_to->date())
        m_load->showFor(m_from->date(), m_to->date());
    if (mentor)
        m_item->showFor(*person);
}

void ServicePage::fillYears() {
    auto pack = library().currentPack();
    if (!pack || m_year->count() > 0)
        return;
    const AcademicYear now =
        AcademicYear::containing(desk().today(), (*pack)->yearStartMonth, (*pack)->yearStartDay);
    for (int back = 0; back < yearsOffered; ++back)
        m_year->addItem(tr("Academic year %1").arg(now.plus(-back).label()),
                        now.plus(-back).firstDay());
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    m_from->setDate(now.firstDay());
    m_to->setDate(now.lastDay());
}

void ServicePage::fillMentors() {
    const auto own = desk().viewpoint().person;
    const bool mentor = desk().viewpoint().role == workspace::Role::Mentor && own;
    m_mentorField->setVisible(!mentor);
    const QVariant before = m_mentor->currentData();
    m_mentor->clear();
    if (mentor) {
        m_mentor->addItem(desk().nameOf(*own), own->value());
        return;
    }
    auto mentors = mentoring::everyMentor(library().reader());
    if (!mentors)
        return showError(mentors.error());
    for (const people::PersonId id : *mentors)
        m_mentor->addItem(desk().nameOf(id), id.value());
    m_mentor->setCurrentIndex(std::max(0, m_mentor->findData(before)));
}

void ServicePage::refresh() {
    fillYears();
    fillMentors();
    showStatement();
}

void ServicePage::showStatement() {
    m_statement.reset();
    m_html.clear();
    showForRole();
    if (m_mentor->currentIndex() < 0) {
        m_preview->setPlainText(tr("There is no mentor in this library yet."));
        return;
    }
    if (m_to->date() < m_from->date())
        return message()->showMessage(MessageKind::Warning,
                                      tr("The period ends before it begins."));
    message()->dismiss();
    const people::PersonId mentor(m_mentor->currentData().toLongLong());
    auto statement = workspace::serviceOf(library(), mentor, m_from->date(), m_to->date());
    auto context = workspace::reportContext(library());
    if (!statement || !context)
        return showError(statement ? context.error() : statement.error());
    m_statement = std::move(*statement);
    m_html = reports::serviceReportHtml(*m_statement, *context);
    m_preview->setHtml(m_html);
    m_chart->setBars(serviceBars(*m_statement));
}

void ServicePage::save() {
    if (!m_statement)
        return;
    const QString suggestion = tr("Service of %1.pdf").arg(m_statement->mentor.name);
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the statement"), suggestion,
        tr("PDF (*.pdf);;OpenDocument text (*.odt);;Web page (*.html);;Table (*.csv)"));
    if (!path.isEmpty())
        saveTo(path);
}

void ServicePage::saveTo(const QString& path) {
    if (!m_statement)
        return;
    const QString title = tr("Mentoring service of %1").arg(m_statement->mentor.name);
    if (auto written = writeStatement(*m_statement, m_html, title, path); !written)
        return showError(written.error());
    message()->showMessage(
        MessageKind::Success,
        tr("Saved as “%1”. It holds no word of any note.").arg(QFileInfo(path).fileName()),
        tr("Open"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

} // namespace tenon::ui
