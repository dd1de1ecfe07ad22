// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pairing/sharedsection.h"

#include "core/base/text.h"
#include "core/exchange/recognition.h"
#include "core/mentoring/discussion.h"
#include "core/mentoring/introduction.h"
#include "core/mentoring/readinglist.h"
#include "core/reports/discussionsheet.h"
#include "ui/desk/keptfile.h"
#include "ui/desk/page.h"
#include "ui/pairing/pairpanel.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/make.h"
#include "ui/widgets/reflowlayout.h"

#include <QDesktopServices>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QUrl>
#include <QUrlQuery>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using mentoring::Discussion;
using mentoring::DiscussionPost;
using mentoring::Introduction;
using mentoring::Reading;
using mentoring::ReadingMark;

SharedSection::SharedSection(Desk& desk, InlineMessage& message, QWidget* parent)
    : PairSection(desk, message, parent)
    , m_readings(new Card(tr("Reading")))
    , m_introductions(new Card(tr("Introductions")))
    , m_discussions(new Card(tr("Discussions"))) {
    const auto addButton = [this](Card* card, const QString& text,
                                  void (PairPanel::*open)(const mentoring::Pair&)) {
        auto* button = makeButton(text, u"plus"_s);
        card->addHeaderWidget(button);
        connect(button, &QPushButton::clicked, this, [this, open] {
            emit panelRequested([pair = pair(), open](PairPanel& panel) { (panel.*open)(pair); });
        });
    };
    addButton(m_readings, tr("Share an article"), &PairPanel::openReading);
    addButton(m_introductions, tr("Introduce somebody"), &PairPanel::openIntroduction);
    addButton(m_discussions, tr("Begin a discussion"), &PairPanel::openDiscussion);
    auto* bibliography = makeIconButton(u"import"_s, tr("Articles from a bibliography…"));
    m_readings->addHeaderWidget(bibliography);
    connect(bibliography, &QPushButton::clicked, this, &SharedSection::chooseBibliography);
    auto* lower = new QWidget;
    auto* grid = new ReflowGrid(420, 2, lower);
    grid->addWidget(m_readings);
    grid->addWidget(m_introductions);
    m_discussions->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    column()->addWidget(m_discussions);
    column()->addWidget(lower);
    column()->addStretch();
}

void SharedSection::fill() {
    clearLayout(m_readings->body());
    clearLayout(m_introductions->body());
    clearLayout(m_discussions->body());
    showReadings();
    showIntroductions();
    showDiscussions();
}

void SharedSection::showReadings() {
    const auto readings = all<Reading>();
    const auto person = me();
    for (const Reading& reading : readings) {
        auto marks = library().records<ReadingMark>().where("reading"_L1, reading.id.value());
        if (!marks)
            return showError(marks.error());
        QStringList below{text::joined({reading.authors, reading.container}),
                          tr("shared by %1 on %2")
                              .arg(desk().nameOf(reading.sharedBy), dateText(reading.shared))};
        bool mine = false;
        for (const ReadingMark& mark : *marks) {
            mine = mine || (person && mark.person == *person && mark.mark == mentoring::Mark::Read);
            below << (mark.mark == mentoring::Mark::Read
                          ? tr("read by %1").arg(desk().nameOf(mark.person))
                          : tr("discussed on %1").arg(dateText(mark.onDay)));
        }
        const auto marking = [&](mentoring::Mark mark) {
            return [id = reading.id, who = person.value_or(people::PersonId()), mark,
                    today = desk().today()](store::Edit& edit) {
                return mentoring::markReading(edit, id, who, mark, today);
            };
        };
        if (const auto file = fileOf(reading))
            below << text::joined({file->name, QLocale().formattedDataSize(file->bytes)});
        auto* choices = new QWidget;
        auto* flow = new FlowLayout(choices);
        if (person && !mine)
            flow->addWidget(makeAction(tr("Read"), reading.title, tr("Mark an article as read"),
                                       marking(mentoring::Mark::Read)));
        if (person)
            flow->addWidget(makeAction(tr("Discussed"), reading.title,
                                       tr("Mark an article as discussed"),
                                       marking(mentoring::Mark::Discussed)));
        const QString comment = reading.comment.isEmpty() ? QString() : reading.comment + u'\n';
        m_readings->body()->addWidget(
            makeLine(reading.title, comment + text::joined(below), readingIcons(reading)));
        m_readings->body()->addWidget(choices);
    }
    if (readings.empty())
        m_readings->body()->addWidget(
            new EmptyState(u"book-open"_s, tr("Nothing shared yet. An article with a line of why "
                                              "is enough.")));
    m_readings->body()->addStretch();
}

std::vector<QWidget*> SharedSection::readingIcons(const Reading& reading) {
    std::vector<QWidget*> icons;
    if (const QString address = addressOf(reading); !address.isEmpty())
        icons.push_back(makeIconAction(u"link"_s, tr("Open: %1").arg(reading.title),
                                       [address] { QDesktopServices::openUrl(QUrl(address)); }));
    if (const auto file = fileOf(reading)) {
        if (!mightRun(file->name))
            icons.push_back(
                makeIconAction(u"eye"_s, tr("Open the file: %1").arg(reading.title), [this, file] {
                    if (auto shown = showKeptFile(library(), *file); !shown)
                        showError(shown.error());
                }));
        icons.push_back(makeIconAction(u"export"_s, tr("Save a copy: %1").arg(reading.title),
                                       [this, file] { saveCopy(*file); }));
    }
    icons.push_back(makeIconAction(u"mail"_s, tr("Send by e-mail: %1").arg(reading.title),
                                   [this, reading] { sendByMail(reading); }));
    if (const auto person = me(); person && *person == reading.sharedBy)
        icons.push_back(makeIconAction(
            u"trash"_s, tr("Take away: %1").arg(reading.title), [this, id = reading.id] {
                commit(tr("Take an article away"),
                       [id](store::Edit& edit) { return mentoring::removeReading(edit, id); });
            }));
    return icons;
}

// A draft in the program the desktop has for e-mail. No draft can be given a file that way, so the
// person is told, and offered a copy to attach.
void SharedSection::sendByMail(const Reading& reading) {
    QStringList to;
    for (const people::PersonId other : pair().others(me().value_or(people::PersonId())))
        if (auto one = library().records<people::Person>().get(other); one)
            to << one->email;
    QUrl mail(u"mailto:"_s + to.join(u','));
    QUrlQuery query;
    query.addQueryItem(u"subject"_s, reading.title);
    query.addQueryItem(u"body"_s, text::joined({reading.comment, reading.authors, reading.container,
                                                addressOf(reading)}));
    mail.setQuery(query);
    QDesktopServices::openUrl(mail);
    if (const auto file = fileOf(reading))
        message()->showMessage(
            MessageKind::Info,
            tr("An e-mail is begun without “%1”: save a copy, and attach it there.")
                .arg(file->name),
            tr("Save a copy…"), [this, file] { saveCopy(*file); });
}

void SharedSection::saveCopy(const portfolio::KeptFile& file) {
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save a copy of the article"), file.name);
    if (path.isEmpty())
        return;
    if (auto copied = copyKeptFile(library(), file, path); !copied)
        return showError(copied.error());
    message()->showMessage(MessageKind::Success, tr("A copy is in “%1”.").arg(path));
}

void SharedSection::chooseBibliography() {
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Articles from a bibliography"), {},
        tr("Bibliographies (*.bib *.ris *.json *.csv *.xlsx *.nbib);;All files (*)"));
    if (!path.isEmpty())
        readBibliography(path);
}

// What the pair has already is passed over, and said.
void SharedSection::readBibliography(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !me())
        return message()->showMessage(MessageKind::Error,
                                      tr("“%1” cannot be read: %2.").arg(path, file.errorString()));
    auto read = exchange::readAnything(file.read(exchange::ImportLimits().bytes + 1),
                                       QFileInfo(path).fileName());
    if (!read)
        return showError(read.error());
    Reading start;
    start.pairing = pairing();
    start.sharedBy = *me();
    start.shared = desk().today();
    std::vector<portfolio::WholeItem> works;
    for (exchange::ImportedItem& item : read->items)
        works.push_back(std::move(item.whole));
    mentoring::SharedWorks count;
    const bool done = commit(tr("Share %n article(s)", nullptr, int(works.size())),
                             [&](store::Edit& edit) -> Status {
                                 auto shared = mentoring::shareWorks(edit, works, start);
                                 if (!shared)
                                     return shared.error();
                                 count = *shared;
                                 return {};
                             });
    if (done)
        message()->showMessage(MessageKind::Info,
                               count.passedOver > 0
                                   ? tr("%1 shared, %2 on the list already or without a title.")
                                         .arg(count.shared)
                                         .arg(count.passedOver)
                                   : tr("%n article(s) shared.", nullptr, count.shared));
}

void SharedSection::showIntroductions() {
    const auto introductions = all<Introduction>();
    for (const Introduction& one : introductions)
        m_introductions->body()->addWidget(makeLine(
            text::joined({one.name, one.affiliation}),
            text::joined({one.purpose,
                          tr("by %1 on %2").arg(desk().nameOf(one.byPerson), dateText(one.onDay)),
                          one.outcome}),
            {makeIconAction(u"pencil"_s, tr("What came of it: %1").arg(one.name), [this, one] {
                emit panelRequested(
                    [pair = pair(), one](PairPanel& panel) { panel.openOutcome(pair, one); });
            })}));
    if (introductions.empty())
        m_introductions->body()->addWidget(new EmptyState(
            u"people"_s, tr("Nobody introduced yet. My friends are your friends: whom "
                            "should the other know?")));
    m_introductions->body()->addStretch();
}

void SharedSection::showDiscussions() {
    const auto discussions = all<Discussion>();
    for (const Discussion& discussion : discussions) {
        auto posts =
            library().records<DiscussionPost>().where("discussion"_L1, discussion.id.value());
        if (!posts)
            return showError(posts.error());
        auto* thread = new Disclosure(discussion.title);
        thread->setSummary(tr("%n message(s)", nullptr, int(posts->size())));
        for (const DiscussionPost& post : *posts) {
            const QString author = post.person ? desk().nameOf(*post.person) : post.author;
            thread->body()->addWidget(
                makeLine(author, dateText(post.at.toLocalTime().date()) + u'\n' + post.body));
        }
        auto* answer = makeButton(tr("Write"), u"pencil"_s);
        answer->setAccessibleName(tr("Write in: %1").arg(discussion.title));
        connect(answer, &QPushButton::clicked, this, [this, discussion] {
            emit panelRequested([pair = pair(), discussion](PairPanel& panel) {
                panel.openPost(pair, discussion);
            });
        });
        auto* print = makeButton(tr("Save as PDF"), u"printer"_s);
        print->setAccessibleName(tr("Save as PDF: %1").arg(discussion.title));
        connect(print, &QPushButton::clicked, this,
                [this, discussion, all = *posts] { saveDiscussion(discussion, all); });
        auto* buttons = new QWidget;
        auto* row = new QHBoxLayout(buttons);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(answer);
        row->addWidget(print);
        row->addStretch();
        thread->body()->addWidget(buttons);
        m_discussions->body()->addWidget(thread);
    }
    if (discussions.empty())
        m_discussions->body()->addWidget(new EmptyState(
            u"chat"_s, tr("Nothing written yet. What is written here stays in this file, and "
                          "only the pair reads it.")));
    m_discussions->body()->addStretch();
}

void SharedSection::saveDiscussion(const Discussion& discussion,
                                   const std::vector<DiscussionPost>& posts) {
    savePdf(tr("Save the discussion"), discussion.title,
            reports::discussionHtml(discussion, posts, memberNames()));
}

} // namespace tenon::ui
