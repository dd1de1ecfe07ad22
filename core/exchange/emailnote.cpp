// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/emailnote.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace tenon::exchange {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(EmailNote)
};

QString senderOf(const Email& email) {
    return email.fromName.isEmpty() ? email.fromAddress : email.fromName;
}

} // namespace

mentoring::JournalPage pageOf(const Email& email, people::PersonId owner, QDate today) {
    mentoring::JournalPage page;
    page.owner = owner;
    page.onDay = today;
    page.title = email.subject;
    page.origin = mentoring::Origin::Email;
    page.body = (email.sent.isValid() ? Tr::tr("%1, %2:", "who wrote, and when")
                                            .arg(senderOf(email), text::dayText(email.sent.date()))
                                      : senderOf(email)) +
                u'\n' + email.body;
    return page;
}

mentoring::DiscussionPost postOf(const Email& email, const QString& body, const QDateTime& now) {
    mentoring::DiscussionPost post;
    post.author = senderOf(email);
    post.at = email.sent.isValid() ? email.sent.toUTC() : now;
    post.origin = mentoring::Origin::Email;
    post.body = body;
    return post;
}

} // namespace tenon::exchange
