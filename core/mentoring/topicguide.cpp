// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/topicguide.h"

#include "core/base/guidefile.h"
#include "core/policy/objectreader.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace tenon::mentoring {

using namespace Qt::StringLiterals;
using policy::ObjectReader;
using policy::Presence;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(TopicGuide)
};

GuideTopic readTopic(ObjectReader& in, bool monthly) {
    GuideTopic topic;
    topic.code = in.code(u"code"_s);
    if (monthly)
        topic.month = in.number(u"month"_s, 1, 12);
    topic.title = in.text(u"title"_s);
    topic.prompt = in.text(u"prompt"_s);
    topic.direction = in.token(u"direction"_s, Direction::MentorToMentee,
                               monthly ? Presence::Required : Presence::Optional);
    in.finish();
    return topic;
}

TopicCycle readCycle(ObjectReader& in) {
    TopicCycle cycle;
    cycle.code = in.code(u"code"_s);
    cycle.title = in.text(u"title"_s);
    cycle.source = in.text(u"source"_s);
    for (ObjectReader& one : in.objects(u"topics"_s, Presence::Required))
        cycle.topics.push_back(readTopic(one, true));
    in.finish();
    return cycle;
}

Checklist readChecklist(ObjectReader& in) {
    Checklist list;
    list.code = in.code(u"code"_s);
    list.title = in.text(u"title"_s);
    list.source = in.text(u"source"_s);
    for (ObjectReader& one : in.objects(u"items"_s, Presence::Required)) {
        list.items.push_back({one.text(u"title"_s), one.token(u"role"_s, MemberRole::Mentor),
                              one.number(u"days"_s, 0, 3650, 0)});
        one.finish();
    }
    in.finish();
    return list;
}

std::optional<QDate> lastMark(const std::vector<TopicMark>& marks, const QString& code) {
    std::optional<QDate> last;
    for (const TopicMark& mark : marks)
        if (mark.topic == code && (!last || mark.discussed > *last))
            last = mark.discussed;
    return last;
}

} // namespace

Result<TopicGuide> readTopicGuide(const QByteArray& json) {
    constexpr qsizetype most = 4 * 1024 * 1024;
    std::vector<policy::PackFault> faults;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json.left(most), &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return Error{ErrorCode::InvalidInput,
                     Tr::tr("The topics cannot be read: %1.").arg(error.errorString()), u"topics"_s,
                     u"offset %1"_s.arg(error.offset)};
    ObjectReader in(document.object(), {}, faults);
    TopicGuide guide;
    for (ObjectReader& one : in.objects(u"cycles"_s, Presence::Required))
        guide.cycles.push_back(readCycle(one));
    for (ObjectReader& one : in.objects(u"howItWas"_s, Presence::Optional))
        guide.howItWas.push_back(readTopic(one, false));
    for (ObjectReader& one : in.objects(u"checklists"_s, Presence::Optional))
        guide.checklists.push_back(readChecklist(one));
    in.finish();
    if (!faults.empty())
        return Error{ErrorCode::InvalidInput,
                     Tr::tr("The topics cannot be read: %1 %2.")
                         .arg(faults.front().path, faults.front().message),
                     u"topics"_s, faults.front().path};
    return guide;
}

Result<TopicGuide> shippedTopicGuide(const QString& language) {
    if (const auto json = guideFile(u"topics"_s, language))
        return readTopicGuide(*json);
    return Error{ErrorCode::NotFound,
                 Tr::tr("The topics are missing."),
                 u"no resource :/guides/topics.json"_s,
                 {}};
}

const Result<TopicGuide>& topicGuideAtHand() {
    static const Result<TopicGuide> guide = shippedTopicGuide(QLocale().name());
    return guide;
}

std::vector<TopicAtHand> topicsAtHand(const TopicCycle& cycle,
                                      const std::vector<ProgramTopic>& program,
                                      const std::vector<PairTopic>& own,
                                      const std::vector<TopicMark>& marks) {
    std::vector<TopicAtHand> topics;
    const auto add = [&](const QString& code, const auto& from, bool fromProgram, bool isOwn) {
        topics.push_back({code, from.month, from.title, from.prompt, from.direction, fromProgram,
                          isOwn, lastMark(marks, code)});
    };
    const auto programHas = [&](int month) {
        return std::any_of(program.begin(), program.end(), [month](const ProgramTopic& one) {
            return one.sent && one.month == month;
        });
    };
    for (const ProgramTopic& topic : program)
        if (topic.sent)
            add(QString::number(topic.id.value()), topic, true, false);
    for (const PairTopic& topic : own)
        add(QString::number(topic.id.value()), topic, false, true);
    for (const GuideTopic& topic : cycle.topics)
        if (!programHas(topic.month))
            add(topic.code, topic, false, false);
    const int first = cycle.topics.empty() ? 1 : cycle.topics.front().month;
    std::stable_sort(topics.begin(), topics.end(), [first](const auto& a, const auto& b) {
        const auto place = [first](int month) {
            return month == 0 ? -1 : (month - first + 12) % 12;
        };
        return place(a.month) < place(b.month);
    });
    return topics;
}

std::vector<TopicAtHand> topicsOfMonth(const std::vector<TopicAtHand>& topics, QDate day) {
    const QDate first(day.year(), day.month(), 1);
    std::vector<TopicAtHand> out;
    for (const TopicAtHand& topic : topics)
        if (topic.month == day.month() && (!topic.discussed || *topic.discussed < first))
            out.push_back(topic);
    return out;
}

} // namespace tenon::mentoring
