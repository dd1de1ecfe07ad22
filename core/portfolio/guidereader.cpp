// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/guidefile.h"
#include "core/policy/objectreader.h"
#include "core/portfolio/guide.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace tenon::portfolio {

using namespace Qt::StringLiterals;
using policy::ObjectReader;
using policy::Presence;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Guide)
};

constexpr qsizetype guideBytes = 4 * 1024 * 1024;

Error unreadable(const QString& where, const QString& message) {
    return {ErrorCode::InvalidInput, Tr::tr("The guide cannot be read: %1.").arg(message),
            u"guide: %1: %2"_s.arg(where, message), where};
}

GuideWords readWords(ObjectReader& in) {
    GuideWords words;
    words.language = in.text(u"language"_s);
    words.stop = in.texts(u"stop"_s, Presence::Optional);
    words.same = in.texts(u"same"_s, Presence::Optional);
    words.near = in.texts(u"near"_s, Presence::Optional);
    words.topic = in.texts(u"topic"_s, Presence::Optional);
    words.venue = in.texts(u"venue"_s, Presence::Optional);
    words.notTopicFor = in.texts(u"notTopicFor"_s, Presence::Optional);
    return words;
}

void checkArea(ObjectReader& in, const QString& key, const QString& area) {
    if (!area.isEmpty() && !policy::areasOfWork().contains(area))
        in.fault(key, Tr::tr("\"%1\" is not an area of work").arg(area.left(80)));
}

GuideEntry readEntry(ObjectReader& in) {
    GuideEntry entry;
    entry.code = in.code(u"code"_s);
    entry.title = in.text(u"title"_s);
    entry.phrases = in.texts(u"phrases"_s, Presence::Required);
    entry.type = in.token(u"type"_s, ItemType::Other);
    entry.areas = in.texts(u"areas"_s, Presence::Required);
    for (qsizetype i = 0; i < entry.areas.size(); ++i)
        checkArea(in, u"areas[%1]"_s.arg(i), entry.areas.at(i));
    entry.evidence = in.texts(u"evidence"_s, Presence::Required);
    ObjectReader doubt = in.object(u"doubt"_s);
    entry.doubt = doubt.text(u"text"_s);
    entry.otherArea = doubt.text(u"area"_s);
    checkArea(doubt, u"area"_s, entry.otherArea);
    doubt.finish();
    entry.notAlso = in.text(u"notAlso"_s, Presence::Optional);
    in.finish();
    return entry;
}

std::vector<GuideEntry> readEntries(ObjectReader& in) {
    std::vector<GuideEntry> entries;
    QStringList codes;
    for (ObjectReader& one : in.objects(u"entries"_s, Presence::Required)) {
        entries.push_back(readEntry(one));
        const QString& code = entries.back().code;
        if (codes.contains(code))
            one.fault(u"code"_s, Tr::tr("\"%1\" is given already").arg(code));
        codes.append(code);
    }
    return entries;
}

} // namespace

Result<Guide> readGuide(const QByteArray& json) {
    if (json.size() > guideBytes)
        return unreadable(u"$"_s, Tr::tr("it is too long"));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return unreadable(u"$"_s, error.errorString());
    std::vector<policy::PackFault> faults;
    ObjectReader in(document.isObject() ? QJsonValue(document.object()) : QJsonValue(), {}, faults);
    GuideWords words = readWords(in);
    std::vector<GuideEntry> entries = readEntries(in);
    in.finish();
    if (!faults.empty())
        return unreadable(faults.front().path, faults.front().message);
    return Guide(std::move(words), std::move(entries));
}

Result<Guide> shippedGuide(const QString& language) {
    if (const auto json = guideFile(u"where"_s, language))
        return readGuide(*json);
    return Error{ErrorCode::Internal,
                 Tr::tr("The guide is missing from this Tenon."),
                 u"no resource :/guides/where.json"_s,
                 {}};
}

} // namespace tenon::portfolio
