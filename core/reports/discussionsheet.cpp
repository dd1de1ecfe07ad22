// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/discussionsheet.h"

#include "core/base/text.h"
#include "core/reports/htmlparts.h"

#include <QCoreApplication>

namespace tenon::reports {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(DiscussionSheet)
};

} // namespace

QString discussionHtml(const mentoring::Discussion& discussion,
                       const std::vector<mentoring::DiscussionPost>& posts,
                       const QHash<qint64, QString>& names) {
    QString html = element(u"h1"_s, escaped(discussion.title)) + u'\n';
    html += paragraph(Tr::tr("Begun on %1.").arg(text::dayText(discussion.opened)));
    for (const mentoring::DiscussionPost& post : posts) {
        const QString author = post.person ? names.value(post.person->value()) : post.author;
        html += element(u"h2"_s,
                        escaped(Tr::tr("%1, %2", "an author and a day")
                                    .arg(author, text::dayText(post.at.toLocalTime().date())))) +
                u'\n';
        for (const QString& part : post.body.split(u'\n', Qt::SkipEmptyParts))
            html += paragraph(part);
    }
    return htmlDocument(discussion.title, html);
}

} // namespace tenon::reports
