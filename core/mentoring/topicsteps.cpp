// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/topicsteps.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace tenon::mentoring {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(TopicSteps)
};

template <class Topic>
Status write(store::Edit& edit, Topic& topic) {
    topic.title = text::cleanedLine(topic.title);
    topic.prompt = text::cleaned(topic.prompt);
    if (topic.title.isEmpty())
        return refused(Tr::tr("Give the topic a title."), u"no title"_s);
    if (topic.month < 0 || topic.month > 12)
        return refused(Tr::tr("A topic belongs to a month from 1 to 12, or to none (0)."),
                       u"month"_s);
    topic.id = edit.newId<Topic>();
    return edit.insert(topic);
}

} // namespace

Status addTopic(store::Edit& edit, PairTopic& topic) {
    return write(edit, topic);
}

Status sendTopic(store::Edit& edit, ProgramTopic& topic, QDate today) {
    topic.sent = today;
    return write(edit, topic);
}

Status markDiscussed(store::Edit& edit, PairingId pairing, const QString& code, QDate day,
                     Direction direction) {
    auto there = edit.read<TopicMark>().where("pairing"_L1, pairing.value());
    if (!there)
        return there.error();
    for (const TopicMark& mark : *there)
        if (mark.topic == code && mark.discussed == day && mark.direction == direction)
            return {};
    return edit.insert(TopicMark{edit.newId<TopicMark>(), pairing, code, day, direction});
}

Status startChecklist(store::Edit& edit, const Checklist& checklist, const Pairing& pairing) {
    auto there = edit.read<ChecklistItem>().where("pairing"_L1, pairing.id.value());
    if (!there)
        return there.error();
    for (const ChecklistItem& item : *there)
        if (item.checklist == checklist.code)
            return Error{ErrorCode::Refused,
                         Tr::tr("This pair has the checklist “%1” already.").arg(checklist.title),
                         u"checklist"_s,
                         {}};
    int position = 0;
    for (const Checklist::Item& one : checklist.items) {
        ChecklistItem item;
        item.id = edit.newId<ChecklistItem>();
        item.pairing = pairing.id;
        item.checklist = checklist.code;
        item.position = ++position;
        item.title = one.title;
        item.role = one.role;
        if (one.days > 0)
            item.due = pairing.since.addDays(one.days);
        if (auto written = edit.insert(item); !written)
            return written;
    }
    return {};
}

Status checkOff(store::Edit& edit, Id<ChecklistItem> item, std::optional<QDate> done) {
    auto one = edit.read<ChecklistItem>().get(item);
    if (!one)
        return one.error();
    one->done = done;
    return edit.update(*one);
}

} // namespace tenon::mentoring
