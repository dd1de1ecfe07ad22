// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mentoring/letterbatchpanel.h"

#include "ui/documents/documentwriter.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/make.h"
#include "ui/widgets/tokenbox.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using mentoring::LetterKind;
using mentoring::LetterWay;

namespace {
constexpr std::size_t atOnce = 8; // composed on the window's thread, then rendered in the pool
constexpr std::size_t namesShown = 12;
} // namespace

LetterBatchPanel::LetterBatchPanel(Desk& desk, QWidget* parent)
    : SidePanel(tr("Write letters"), parent)
    , m_desk(desk)
    , m_message(new InlineMessage)
    , m_kind(new QComboBox)
    , m_format(new QComboBox)
    , m_whom(makeWrappingLabel({}))
    , m_bar(new QProgressBar)
    , m_write(makeButton(tr("Choose a folder…"), u"folder"_s, ButtonKind::Primary))
    , m_stop(makeButton(tr("Stop"), u"x"_s)) {
    build();
    connect(m_kind, &QComboBox::activated, this, &LetterBatchPanel::fillOrders);
    connect(m_write, &QPushButton::clicked, this, &LetterBatchPanel::chooseFolder);
    connect(m_stop, &QPushButton::clicked, this, &LetterBatchPanel::stop);
    connect(this, &SidePanel::closed, this, &LetterBatchPanel::stop);
    hide();
}

void LetterBatchPanel::build() {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    m_format->addItem(tr("PDF"), u"pdf"_s);
    m_format->addItem(tr("OpenDocument text"), u"odt"_s);
    m_bar->setAccessibleName(tr("Letters written"));
    m_bar->hide();
    m_stop->hide();
    column->addWidget(m_message);
    column->addWidget(new FormField(tr("&Kind of letter"), m_kind));
    column->addWidget(m_whom);
    column->addWidget(new FormField(tr("&As"), m_format));
    column->addWidget(m_bar);
    column->addStretch();
    setContent(content);
    addFooterButton(m_stop);
    addFooterButton(m_write);
    setDefaultButton(m_write);
}

void LetterBatchPanel::openFor(const workspace::LetterRequest& request) {
    if (m_running)
        return openPanel();
    m_request = request;
    m_message->dismiss();
    m_bar->hide();
    fillKinds();
    openPanel();
}

// Every kind there is about one of the pairings.
void LetterBatchPanel::fillKinds() {
    m_kind->clear();
    std::vector<LetterKind> known;
    if (!m_request.people.empty())
        known.push_back(m_request.kind.value_or(LetterKind::ServiceRecognition));
    for (const auto& [kind, token] : Tokens<LetterKind>::pairs) {
        auto orders = workspace::ordersOf(m_desk.library(), m_desk.viewpoint(),
                                          {m_request.pairings, {}, {}, {}}, kind);
        if (!orders)
            return m_message->showMessage(MessageKind::Error, orders.error().message);
        if (!orders->empty())
            known.push_back(kind);
    }
    for (const auto& [kind, token] : Tokens<LetterKind>::pairs)
        if (std::find(known.begin(), known.end(), kind) != known.end())
            m_kind->addItem(reports::letterKindText(kind), QString::fromLatin1(token));
    if (m_request.kind)
        chooseToken(m_kind, *m_request.kind);
    m_kind->setCurrentIndex(std::max(0, m_kind->currentIndex()));
    fillOrders();
}

void LetterBatchPanel::fillOrders() {
    m_orders.clear();
    if (const auto kind = chosenToken<LetterKind>(m_kind)) {
        auto orders = workspace::ordersOf(m_desk.library(), m_desk.viewpoint(), m_request, *kind);
        if (!orders)
            return m_message->showMessage(MessageKind::Error, orders.error().message);
        m_orders = std::move(*orders);
    }
    QStringList names;
    for (std::size_t i = 0; i < std::min(namesShown, m_orders.size()); ++i)
        names << m_desk.nameOf(m_orders[i].recipient);
    if (m_orders.size() > namesShown)
        names << tr("%n more", nullptr, int(m_orders.size() - namesShown));
    m_whom->setText(
        m_orders.empty()
            ? tr("There is no letter of this kind to write.")
            : tr("%n letter(s), to %1.", nullptr, int(m_orders.size())).arg(names.join(u", "_s)));
    m_write->setEnabled(!m_orders.empty());
}

void LetterBatchPanel::chooseFolder() {
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Where the letters are to be written"));
    if (!folder.isEmpty())
        writeTo(folder);
}

void LetterBatchPanel::writeTo(const QString& folder) {
    if (m_running || m_orders.empty())
        return;
    if (const auto& templates = reports::letterTemplatesAtHand(); !templates)
        return m_message->showMessage(MessageKind::Error, templates.error().message);
    m_folder = folder;
    m_ending = m_format->currentData().toString();
    m_next = 0;
    m_taken.clear();
    m_written.clear();
    m_refused.clear();
    m_error.reset();
    m_stopped = false;
    m_running = true;
    m_message->dismiss();
    m_bar->setRange(0, int(m_orders.size()));
    m_bar->setValue(0);
    m_bar->show();
    m_stop->show();
    m_write->setEnabled(false);
    m_kind->setEnabled(false);
    m_format->setEnabled(false);
    step();
}

void LetterBatchPanel::stop() {
    m_stopped = m_running;
}

// A letter that cannot be written is passed over with its reason; a file of that name which is
// there already keeps its name.
std::vector<LetterBatchPanel::Sheet> LetterBatchPanel::nextSheets() {
    std::vector<Sheet> sheets;
    const QDir folder(m_folder);
    for (; m_next < m_orders.size() && sheets.size() < atOnce; ++m_next) {
        auto letter = workspace::writeLetter(m_desk.library(), *reports::letterTemplatesAtHand(),
                                             m_orders[m_next]);
        if (!letter) {
            m_refused << letter.error().message;
            continue;
        }
        QString name;
        do
            name = reports::letterFileName(*letter, m_taken) + u'.' + m_ending;
        while (folder.exists(name));
        sheets.push_back({m_orders[m_next], letter->subject, reports::letterHtml(*letter),
                          folder.filePath(name)});
    }
    return sheets;
}

void LetterBatchPanel::step() {
    if (m_stopped || m_error || m_next >= m_orders.size())
        return finish();
    const std::vector<Sheet> sheets = nextSheets();
    const auto format = m_ending == u"odt"_s ? documents::Format::Odt : documents::Format::Pdf;
    m_work.start(
        [sheets, format](const CancelToken& cancel) {
            Rendered rendered;
            for (std::size_t i = 0; i < sheets.size() && !cancel.isCancelled(); ++i) {
                auto done = documents::writeDocument(sheets[i].html, sheets[i].subject,
                                                     sheets[i].path, format);
                if (!done) {
                    rendered.error = done.error();
                    break;
                }
                rendered.written.push_back(i);
            }
            return rendered;
        },
        [this, sheets](const Rendered& rendered) { take(sheets, rendered); });
}

void LetterBatchPanel::take(const std::vector<Sheet>& sheets, const Rendered& rendered) {
    for (const std::size_t i : rendered.written)
        m_written.push_back(sheets[i]);
    m_error = rendered.error;
    m_bar->setValue(int(m_next));
    step();
}

bool LetterBatchPanel::noteThem() {
    if (m_written.empty())
        return true;
    const LetterWay way = m_ending == u"odt"_s ? LetterWay::Odt : LetterWay::Pdf;
    return m_desk.commit(
        tr("Note that %n letter(s) were written", nullptr, int(m_written.size())),
        [&](store::Edit& edit) -> Status {
            for (const Sheet& sheet : m_written)
                if (auto noted = workspace::recordLetter(edit, sheet.order, sheet.subject, way,
                                                         m_desk.today());
                    !noted)
                    return noted;
            return {};
        },
        m_message);
}

void LetterBatchPanel::finish() {
    m_running = false;
    m_stop->hide();
    m_write->setEnabled(true);
    m_kind->setEnabled(true);
    m_format->setEnabled(true);
    const int written = int(m_written.size());
    const int left = int(m_orders.size()) - written;
    if (noteThem()) {
        QString text = tr("%n letter(s) written.", nullptr, written);
        if (m_error)
            text += u' ' + m_error->message;
        else if (m_stopped)
            text += u' ' + tr("Stopped; %n letter(s) were not written.", nullptr, left);
        else if (!m_refused.isEmpty())
            text += u' ' + tr("%n letter(s) were not written: %1", nullptr, int(m_refused.size()))
                               .arg(m_refused.front());
        m_message->showMessage(m_error || m_stopped || !m_refused.isEmpty() ? MessageKind::Warning
                                                                            : MessageKind::Success,
                               text, tr("Open the folder"), [folder = m_folder] {
                                   QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
                               });
    }
    emit finished(written, left);
}

} // namespace tenon::ui
