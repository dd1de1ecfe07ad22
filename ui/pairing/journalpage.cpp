// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pairing/journalpage.h"

#include "core/base/text.h"
#include "core/exchange/emailnote.h"
#include "core/mentoring/mentoringquery.h"
#include "core/mentoring/pairinglifecycle.h"
#include "core/mentoring/privatesteps.h"
#include "core/mentoring/sharingsteps.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/make.h"
#include "ui/widgets/pageheader.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using Entry = mentoring::JournalPage;
using mentoring::Exclusion;

JournalPage::JournalPage(Desk& desk, QWidget* parent)
    : Page(desk, parent)
    , m_writing(new Card(tr("Write")))
    , m_pages(new Card(tr("Journal")))
    , m_exclusions(new Card(tr("Not to be paired with")))
    , m_title(new QLineEdit)
    , m_body(new QPlainTextEdit)
    , m_pair(new QComboBox)
    , m_share(makeButton(tr("Share with the pair"), u"pair"_s))
    , m_person(new QComboBox)
    , m_reason(new QLineEdit) {
    header()->setTitle(tr("My journal"));
    header()->setSubtitle(
        tr("Only you read this page, in this library and in everything made from it"));
    setAcceptDrops(true);
    buildWriting();
    buildExclusions();
    column()->addWidget(m_writing);
    column()->addWidget(m_pages);
    column()->addWidget(m_exclusions);
    column()->addStretch();
}

void JournalPage::buildWriting() {
    m_writing->addHeaderWidget(makeAudienceBadge(Audience::OwnerOnly));
    m_body->setTabChangesFocus(true);
    m_body->setFixedHeight(scaled(120));
    m_body->setPlaceholderText(tr("What was it about, what did I think, what do I want to ask?"));
    m_writing->body()->addWidget(new FormField(tr("&Title"), m_title));
    m_writing->body()->addWidget(new FormField(tr("&Text"), m_body));
    auto* row = new QWidget;
    auto* buttons = new QHBoxLayout(row);
    buttons->setContentsMargins(0, 0, 0, 0);
    auto* keep = makeButton(tr("Keep"), u"lock"_s, ButtonKind::Primary);
    keep->setToolTip(tr("In my journal, for me alone"));
    auto* email = makeButton(tr("Read an e-mail…"), u"mail"_s);
    email->setToolTip(tr("An e-mail saved as .eml; it may also be dropped here"));
    buttons->addWidget(keep);
    buttons->addWidget(email);
    buttons->addStretch();
    m_pairLabel = makeLabelFor(tr("&Pair to share with"), m_pair);
    buttons->addWidget(m_pairLabel);
    buttons->addWidget(m_pair);
    buttons->addWidget(m_share);
    m_writing->body()->addWidget(row);
    connect(keep, &QPushButton::clicked, this, &JournalPage::write);
    connect(email, &QPushButton::clicked, this, &JournalPage::chooseEmail);
    connect(m_share, &QPushButton::clicked, this, &JournalPage::share);
}

void JournalPage::buildExclusions() {
    m_exclusions->addHeaderWidget(makeAudienceBadge(Audience::OwnerOnly));
    m_exclusions->setSubtitle(tr("others only learn that a pairing is not available"));
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    m_reason->setPlaceholderText(tr("Why, for yourself alone; may stay empty"));
    m_reason->setAccessibleName(tr("Why, for yourself alone"));
    auto* add = makeButton(tr("Add"), u"plus"_s);
    add->setAccessibleName(tr("Add somebody not to be paired with"));
    line->addWidget(makeLabelFor(tr("Wh&om not"), m_person));
    line->addWidget(m_person);
    line->addWidget(m_reason, 1);
    line->addWidget(add);
    m_exclusions->addFooterWidget(row);
    connect(add, &QPushButton::clicked, this, &JournalPage::exclude);
}

QString JournalPage::unsaved() const {
    const bool other = std::any_of(m_begun.begin(), m_begun.end(), [](const Writing& one) {
        return !one.body.trimmed().isEmpty();
    });
    return other || !m_body->toPlainText().trimmed().isEmpty() ? tr("My journal") : QString();
}

void JournalPage::showWritingOf(std::optional<people::PersonId> owner) {
    if (m_owner == owner)
        return;
    if (m_owner)
        m_begun.insert(m_owner->value(),
                       {m_title->text(), m_body->toPlainText(), std::move(m_email)});
    m_owner = owner;
    Writing begun = owner ? m_begun.take(owner->value()) : Writing();
    m_title->setText(begun.title);
    m_body->setPlainText(begun.body);
    m_email = std::move(begun.email);
    m_reason->clear();
}

void JournalPage::refresh() {
    const auto owner = desk().viewpoint().person;
    showWritingOf(owner);
    for (Card* card : {m_writing, m_pages, m_exclusions})
        card->setVisible(owner.has_value());
    if (!owner)
        return;
    m_pair->clear();
    auto pairs = mentoring::pairsOf(library().reader(), *owner);
    if (!pairs)
        return showError(pairs.error());
    for (const mentoring::Pair& pair : *pairs)
        if (mentoring::isPresent(pair.pairing.state))
            m_pair->addItem(desk().nameOf(pair), pair.pairing.id.value());
    m_pair->setVisible(m_pair->count() > 1);
    m_pairLabel->setVisible(m_pair->count() > 1);
    m_share->setVisible(m_pair->count() > 0);
    showPages(*owner);
    showExclusions(*owner);
}

void JournalPage::showPages(people::PersonId owner) {
    clearLayout(m_pages->body());
    auto entries = library().records<Entry>().where("owner"_L1, owner.value());
    if (!entries)
        return showError(entries.error());
    std::stable_sort(entries->begin(), entries->end(),
                     [](const Entry& a, const Entry& b) { return a.onDay > b.onDay; });
    for (const Entry& entry : *entries) {
        auto* remove = makeIconButton(u"trash"_s, tr("Take away: %1").arg(entry.title));
        connect(remove, &QPushButton::clicked, this, [this, id = entry.id] {
            desk().commit(
                tr("Take a page out of a journal"),
                [id](store::Edit& edit) { return edit.remove(id); }, message());
        });
        const QString title = entry.title.isEmpty() ? tr("Without a title") : entry.title;
        m_pages->body()->addWidget(
            makeLine(title, dateText(entry.onDay) + u'\n' + entry.body, {remove}));
    }
    if (entries->empty())
        m_pages->body()->addWidget(new EmptyState(
            u"book-open"_s, tr("Nothing written yet. A line after each meeting is enough.")));
}

void JournalPage::showExclusions(people::PersonId owner) {
    clearLayout(m_exclusions->body());
    auto exclusions = library().records<Exclusion>().where("owner"_L1, owner.value());
    auto everybody = library().records<people::Person>().all();
    if (!exclusions)
        return showError(exclusions.error());
    if (!everybody)
        return showError(everybody.error());
    for (const Exclusion& one : *exclusions) {
        const QString name = desk().nameOf(one.person);
        auto* remove = makeIconButton(u"trash"_s, tr("Allow again: %1").arg(name));
        connect(remove, &QPushButton::clicked, this, [this, id = one.id] {
            desk().commit(
                tr("Change a private list"), [id](store::Edit& edit) { return edit.remove(id); },
                message());
        });
        m_exclusions->body()->addWidget(makeLine(name, one.reason, {remove}));
    }
    m_person->clear();
    m_person->addItem(tr("Choose somebody"));
    std::sort(everybody->begin(), everybody->end(),
              [](const auto& a, const auto& b) { return a.sortName < b.sortName; });
    for (const people::Person& person : *everybody)
        if (person.id != owner)
            m_person->addItem(person.name, person.id.value());
}

void JournalPage::clearWriting() {
    m_title->clear();
    m_body->clear();
    m_email.reset();
}

void JournalPage::write() {
    const auto owner = desk().viewpoint().person;
    const QString body = text::cleaned(m_body->toPlainText());
    if (!owner || body.isEmpty()) {
        m_body->setFocus();
        return;
    }
    const bool done = desk().commit(
        tr("Write in a journal"),
        [&](store::Edit& edit) {
            Entry page{{},
                       *owner,
                       desk().today(),
                       m_title->text(),
                       m_email ? mentoring::Origin::Email : mentoring::Origin::Typed,
                       body};
            return mentoring::writePage(edit, page);
        },
        message());
    if (done)
        clearWriting();
}

void JournalPage::share() {
    const auto owner = desk().viewpoint().person;
    const QString body = text::cleaned(m_body->toPlainText());
    QString title = text::cleanedLine(m_title->text());
    if (!owner || body.isEmpty()) {
        m_body->setFocus();
        return;
    }
    if (title.isEmpty())
        title = tr("Of %1").arg(dateText(desk().today()));
    const mentoring::PairingId pairing(m_pair->currentData().toLongLong());
    const bool done = desk().commit(
        tr("Share a note with the pair"),
        [&](store::Edit& edit) -> Status {
            mentoring::Discussion discussion{{}, pairing, title, desk().today()};
            mentoring::DiscussionPost post;
            if (m_email) {
                post = exchange::postOf(*m_email, body, library().now());
            } else {
                post.person = *owner;
                post.at = library().now();
                post.body = body;
            }
            return mentoring::beginDiscussion(edit, discussion, post);
        },
        message());
    if (done)
        clearWriting();
}

void JournalPage::exclude() {
    const auto owner = desk().viewpoint().person;
    const people::PersonId other(m_person->currentData().toLongLong());
    if (!owner || m_person->currentIndex() <= 0) {
        m_person->setFocus();
        return;
    }
    const bool done = desk().commit(
        tr("Change a private list"),
        [&](store::Edit& edit) {
            return mentoring::exclude(edit, {{}, *owner, other, m_reason->text()});
        },
        message());
    if (done)
        m_reason->clear();
}

void JournalPage::chooseEmail() {
    const QString path = QFileDialog::getOpenFileName(this, tr("Read an e-mail"), {},
                                                      tr("E-mails (*.eml);;All files (*)"));
    if (!path.isEmpty())
        readEmailFile(path);
}

void JournalPage::readEmailFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return message()->showMessage(
            MessageKind::Error,
            tr("“%1” cannot be read: %2.").arg(QFileInfo(path).fileName(), file.errorString()));
    auto email = exchange::readEmail(file.read(exchange::EmailLimits().bytes + 1));
    if (!email)
        return showError(email.error());
    const Entry page = exchange::pageOf(*email, {}, desk().today());
    m_title->setText(page.title);
    m_body->setPlainText(page.body);
    m_email = std::move(*email);
    message()->showMessage(MessageKind::Info,
                           tr("Keep it for yourself, or share it with the pair. Nothing is kept "
                              "yet."));
    m_body->setFocus();
}

void JournalPage::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().front().isLocalFile())
        event->acceptProposedAction();
}

void JournalPage::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    readEmailFile(event->mimeData()->urls().front().toLocalFile());
}

} // namespace tenon::ui
