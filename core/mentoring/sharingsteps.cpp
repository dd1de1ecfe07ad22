// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/sharingsteps.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace tenon::mentoring {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SharingSteps)
};

} // namespace

Status introduce(store::Edit& edit, Introduction& introduction) {
    for (QString Introduction::*field :
         {&Introduction::name, &Introduction::affiliation, &Introduction::purpose})
        introduction.*field = text::cleanedLine(introduction.*field);
    introduction.outcome = text::cleaned(introduction.outcome);
    if (introduction.name.isEmpty())
        return refused(Tr::tr("Say who was introduced."), u"no name"_s);
    introduction.id = edit.newId<Introduction>();
    return edit.insert(introduction);
}

Status noteOutcome(store::Edit& edit, Id<Introduction> introduction, const QString& outcome) {
    auto one = edit.read<Introduction>().get(introduction);
    if (!one)
        return one.error();
    one->outcome = text::cleaned(outcome);
    return edit.update(*one);
}

Status beginDiscussion(store::Edit& edit, Discussion& discussion, DiscussionPost first) {
    discussion.title = text::cleanedLine(discussion.title);
    if (discussion.title.isEmpty() || text::cleaned(first.body).isEmpty())
        return refused(Tr::tr("A discussion begins with a title and a first message."),
                       u"no title or message"_s);
    discussion.id = edit.newId<Discussion>();
    if (auto written = edit.insert(discussion); !written)
        return written;
    first.discussion = discussion.id;
    return writePost(edit, first);
}

Status writePost(store::Edit& edit, DiscussionPost& post) {
    post.body = text::cleaned(post.body);
    if (post.body.isEmpty())
        return refused(Tr::tr("Write something first."), u"no message"_s);
    post.id = edit.newId<DiscussionPost>();
    return edit.insert(post);
}

} // namespace tenon::mentoring
