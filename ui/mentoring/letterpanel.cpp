// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mentoring/letterpanel.h"

#include "core/base/text.h"
#include "core/mentoring/mentoringquery.h"
#include "ui/documents/documentwriter.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/make.h"
#include "ui/widgets/reflowlayout.h"
#include "ui/widgets/tokenbox.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using mentoring::LetterKind;
using mentoring::LetterWay;

LetterPanel::LetterPanel(Desk& desk, QWidget* parent)
    : SidePanel(tr("Write a letter"), parent)
    , m_desk(desk)
    , m_message(new InlineMessage)
    , m_kind(new QComboBox)
    , m_recipient(new QComboBox)
    , m_subject(new QLineEdit)
    , m_text(new QPlainTextEdit)
    , m_preview(new QTextBrowser) {
    build();
    connect(m_kind, &QComboBox::activated, this, &LetterPanel::fillRecipients);
    connect(m_recipient, &QComboBox::activated, this, &LetterPanel::compose);
    connect(m_subject, &QLineEdit::textChanged, this, &LetterPanel::showPreview);
    connect(m_text, &QPlainTextEdit::textChanged, this, &LetterPanel::showPreview);
    hide();
}

void LetterPanel::build() {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_message);
    column->addWidget(new FormField(tr("&Kind of letter"), m_kind));
    column->addWidget(new FormField(tr("&To"), m_recipient));
    m_subject->setMaxLength(200);
    column->addWidget(new FormField(tr("&Subject"), m_subject));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(scaled(220));
    auto* text = new FormField(tr("Te&xt"), m_text);
    text->setHint(tr("change what you like; an empty line begins a new paragraph"));
    column->addWidget(text);
    m_preview->setOpenLinks(false);
    m_preview->setMinimumHeight(scaled(260));
    QPalette paper = m_preview->palette(); // white in every theme
    paper.setColor(QPalette::Base, Qt::white);
    paper.setColor(QPalette::Text, Qt::black);
    m_preview->setPalette(paper);
    auto* ways = new QWidget;
    auto* grid = new ReflowGrid(150, 2, ways);
    auto* pdf = makeButton(tr("Save as PDF…"), u"file-text"_s);
    auto* odt = makeButton(tr("Save as ODT…"), u"file"_s);
    auto* copied = makeButton(tr("Copy the text"), u"copy"_s);
    auto* mail = makeButton(tr("Write e-mail"), u"mail"_s, ButtonKind::Primary);
    for (QPushButton* one : {pdf, odt, copied})
        grid->addWidget(one);
    column->addWidget(ways);
    column->addWidget(new FormField(tr("As it will be printed"), m_preview));
    column->addWidget(makeWrappingLabel(
        tr("That a letter was written, to whom and when, is kept; its text is not."),
        TextRole::Label, Ink::Muted));
    column->addStretch();
    setContent(content);
    addFooterButton(mail);
    setDefaultButton(mail);
    m_ways = {pdf, odt, copied, mail};
    connect(pdf, &QPushButton::clicked, this, [this] { save(u"pdf"_s); });
    connect(odt, &QPushButton::clicked, this, [this] { save(u"odt"_s); });
    connect(copied, &QPushButton::clicked, this, &LetterPanel::copy);
    connect(mail, &QPushButton::clicked, this, &LetterPanel::writeEmail);
}

void LetterPanel::openFor(const workspace::LetterRequest& request) {
    m_request = request;
    m_message->dismiss();
    fillKinds();
    openPanel();
}

void LetterPanel::fillKinds() {
    m_kind->clear();
    std::vector<LetterKind> kinds;
    if (!m_request.pairings.empty()) {
        auto pair = mentoring::pairOf(m_desk.library().reader(), m_request.pairings.front());
        if (!pair)
            return m_message->showMessage(MessageKind::Error, pair.error().message);
        kinds = workspace::kindsFor(m_desk.viewpoint(), *pair);
    } else if (!m_request.people.empty()) {
        kinds = {m_request.kind.value_or(LetterKind::ServiceRecognition)};
    }
    for (const LetterKind kind : kinds)
        m_kind->addItem(reports::letterKindText(kind), tokenOf(kind));
    if (m_request.kind)
        chooseToken(m_kind, *m_request.kind);
    m_kind->setCurrentIndex(std::max(0, m_kind->currentIndex()));
    fillRecipients();
}

void LetterPanel::fillRecipients() {
    m_recipient->clear();
    m_orders.clear();
    const auto kind = chosenToken<LetterKind>(m_kind);
    if (kind) {
        auto orders = workspace::ordersOf(m_desk.library(), m_desk.viewpoint(), m_request, *kind);
        if (!orders)
            return m_message->showMessage(MessageKind::Error, orders.error().message);
        m_orders = std::move(*orders);
    }
    for (const workspace::LetterOrder& order : m_orders)
        m_recipient->addItem(m_desk.nameOf(order.recipient), order.recipient.value());
    compose();
}

void LetterPanel::compose() {
    m_letter.reset();
    const int index = m_recipient->currentIndex();
    const auto& templates = reports::letterTemplatesAtHand();
    std::optional<Error> error;
    if (!templates) {
        error = templates.error();
    } else if (index >= 0 && std::size_t(index) < m_orders.size()) {
        m_order = m_orders[std::size_t(index)];
        auto made = workspace::writeLetter(m_desk.library(), *templates, m_order);
        if (made)
            m_letter = std::move(*made);
        else
            error = made.error();
    } else {
        error = Error{ErrorCode::Refused,
                      tr("There is no letter to write about this pairing at present."),
                      {},
                      {}};
    }
    const QSignalBlocker quietSubject(m_subject);
    const QSignalBlocker quietText(m_text);
    m_subject->setText(m_letter ? m_letter->subject : QString());
    m_subject->setCursorPosition(0);
    m_text->setPlainText(m_letter ? m_letter->paragraphs.join(u"\n\n"_s) : QString());
    setButtons(m_letter.has_value());
    if (error)
        m_message->showMessage(MessageKind::Warning, error->message);
    else
        m_message->dismiss();
    showPreview();
}

void LetterPanel::setButtons(bool enabled) {
    for (QPushButton* way : m_ways)
        way->setEnabled(enabled);
    m_subject->setEnabled(enabled);
    m_text->setEnabled(enabled);
}

reports::LetterText LetterPanel::letter() const {
    reports::LetterText changed = *m_letter;
    changed.subject = text::cleanedLine(m_subject->text());
    changed.paragraphs.clear();
    for (const QString& part : text::cleaned(m_text->toPlainText()).split(u"\n\n"_s))
        if (!part.trimmed().isEmpty())
            changed.paragraphs << part.trimmed();
    return changed;
}

void LetterPanel::showPreview() {
    if (m_letter)
        m_preview->setHtml(reports::letterHtml(letter()));
    else
        m_preview->clear();
}

void LetterPanel::save(const QString& ending) {
    if (!m_letter)
        return;
    QSet<QString> none;
    const QString suggestion = reports::letterFileName(*m_letter, none) + u'.' + ending;
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the letter"), suggestion,
        ending == u"odt"_s ? tr("OpenDocument text (*.odt)") : tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    saveTo(QFileInfo(path).suffix().isEmpty() ? path + u'.' + ending : path);
}

void LetterPanel::saveTo(const QString& path) {
    if (!m_letter)
        return;
    const bool odt = QFileInfo(path).suffix().compare(u"odt"_s, Qt::CaseInsensitive) == 0;
    const reports::LetterText out = letter();
    if (auto written =
            documents::writeDocument(reports::letterHtml(out), out.subject, path,
                                     odt ? documents::Format::Odt : documents::Format::Pdf);
        !written)
        return m_message->showMessage(MessageKind::Error, written.error().message);
    if (record(odt ? LetterWay::Odt : LetterWay::Pdf))
        m_message->showMessage(MessageKind::Success,
                               tr("Saved as “%1”.").arg(QFileInfo(path).fileName()), tr("Open"),
                               [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

void LetterPanel::writeEmail() {
    if (!m_letter)
        return;
    const reports::LetterText out = letter();
    if (out.email.isEmpty())
        return m_message->showMessage(
            MessageKind::Warning,
            tr("%1 has no e-mail address here; save the letter instead.").arg(out.recipient));
    const reports::MailDraft draft = reports::mailDraft(out);
    if (!draft.whole)
        QGuiApplication::clipboard()->setText(reports::letterPlain(out));
    if (!QDesktopServices::openUrl(QUrl(draft.url, QUrl::StrictMode)))
        return m_message->showMessage(
            MessageKind::Warning,
            tr("No e-mail program answered. Copy the text and paste it where you write e-mail; "
               "the address is %1.")
                .arg(QString(out.email).replace(u'@', u"\u200B@"_s).replace(u'.', u"\u200B."_s)));
    if (record(LetterWay::Email))
        m_message->showMessage(MessageKind::Success,
                               draft.whole
                                   ? tr("Your e-mail program has the draft; it sends nothing by "
                                        "itself.")
                                   : tr("The text is too long to hand over. It is on the "
                                        "clipboard: paste it into the draft."));
}

void LetterPanel::copy() {
    if (!m_letter)
        return;
    const reports::LetterText out = letter();
    QGuiApplication::clipboard()->setText(reports::letterPlain(out));
    if (record(LetterWay::Clipboard))
        m_message->showMessage(
            MessageKind::Success,
            tr("The text is on the clipboard. The address is %1.").arg(out.email));
}

bool LetterPanel::record(LetterWay way) {
    const QString subject = text::cleanedLine(m_subject->text());
    return m_desk.commit(
        tr("Note that a letter was written"),
        [&](store::Edit& edit) {
            return workspace::recordLetter(edit, m_order, subject, way, m_desk.today());
        },
        m_message);
}

} // namespace tenon::ui
