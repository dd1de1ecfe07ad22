// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/guidefile.h"
#include "core/mentoring/quickmeeting.h"
#include "core/policy/objectreader.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace tenon::mentoring {

using namespace Qt::StringLiterals;
using policy::ObjectReader;
using policy::Presence;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(QuickMeeting)
};

constexpr qsizetype quickWordsBytes = 1024 * 1024;

std::vector<std::pair<Channel, QString>> readChannels(ObjectReader in) {
    std::vector<std::pair<Channel, QString>> words;
    for (const auto& [channel, token] : Tokens<Channel>::pairs)
        for (const QString& word : in.texts(QString::fromLatin1(token), Presence::Optional))
            words.emplace_back(channel, word);
    in.finish();
    return words;
}

// {"30": ["half an hour"]}, for each number from 0 to most.
std::vector<std::pair<int, QString>> readNumbered(ObjectReader in, int most) {
    std::vector<std::pair<int, QString>> words;
    for (int number = 0; number <= most; ++number)
        for (const QString& word : in.texts(QString::number(number), Presence::Optional))
            words.emplace_back(number, word);
    in.finish();
    return words;
}

} // namespace

Result<QuickWords> readQuickWords(const QByteArray& json) {
    std::vector<policy::PackFault> faults;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json.left(quickWordsBytes), &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return Error{
            ErrorCode::InvalidInput,
            Tr::tr("The words for quick entry cannot be read: %1.").arg(error.errorString()),
            u"quick words"_s, u"offset %1"_s.arg(error.offset)};
    ObjectReader in(document.object(), {}, faults);
    QuickWords words;
    words.with = in.texts(u"with"_s, Presence::Required);
    words.filler = in.texts(u"filler"_s, Presence::Required);
    words.about = in.texts(u"about"_s, Presence::Required);
    words.by = in.texts(u"by"_s, Presence::Required);
    words.weakBy = in.texts(u"weakBy"_s, Presence::Required);
    words.channels = readChannels(in.object(u"channels"_s));
    words.clearChannels = readChannels(in.object(u"clearChannels"_s));
    words.lengths = readNumbered(in.object(u"lengths"_s), 24 * 60);
    words.minute = in.texts(u"minute"_s, Presence::Required);
    words.hour = in.texts(u"hour"_s, Presence::Required);
    words.daysAgo = readNumbered(in.object(u"daysAgo"_s), 31);
    words.dayUnit = in.texts(u"dayUnit"_s, Presence::Required);
    words.weekUnit = in.texts(u"weekUnit"_s, Presence::Required);
    words.ago = in.texts(u"ago"_s, Presence::Required);
    words.last = in.texts(u"last"_s, Presence::Required);
    words.on = in.texts(u"on"_s, Presence::Required);
    in.finish();
    if (!faults.empty())
        return Error{ErrorCode::InvalidInput,
                     Tr::tr("The words for quick entry cannot be read: %1 %2.")
                         .arg(faults.front().path, faults.front().message),
                     u"quick words"_s, faults.front().path};
    return words;
}

Result<QuickWords> shippedQuickWords(const QString& language) {
    if (const auto json = guideFile(u"quick"_s, language))
        return readQuickWords(*json);
    return Error{ErrorCode::NotFound,
                 Tr::tr("The words for quick entry are missing."),
                 u"no resource :/guides/quick.json"_s,
                 {}};
}

} // namespace tenon::mentoring
