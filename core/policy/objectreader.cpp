// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/objectreader.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace tenon::policy {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PolicyPack)
};

constexpr qsizetype longestText = 4000;
constexpr qsizetype longestList = 500;

bool isCode(const QString& text) {
    if (text.isEmpty() || text.size() > 64 || text.startsWith(u'-'))
        return false;
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

} // namespace

ObjectReader::ObjectReader(const QJsonValue& value, QString path, std::vector<PackFault>& faults)
    : m_object(value.toObject())
    , m_path(std::move(path))
    , m_faults(&faults)
    , m_isObject(value.isObject()) {
    if (!m_isObject)
        m_faults->push_back({m_path, Tr::tr("must be an object, { … }")});
}

QString ObjectReader::pathOf(const QString& key) const {
    return m_path.isEmpty() ? key : m_path + u'.' + key;
}

void ObjectReader::fault(const QString& key, const QString& message) {
    m_faults->push_back({pathOf(key), message});
}

std::optional<QJsonValue> ObjectReader::value(const QString& key, Presence presence) {
    m_known.insert(key);
    if (m_object.contains(key))
        return m_object.value(key);
    // What is not an object is one fault, not one for each key.
    if (presence == Presence::Required && m_isObject)
        fault(key, Tr::tr("is missing"));
    return std::nullopt;
}

QString ObjectReader::text(const QString& key, Presence presence) {
    const auto found = value(key, presence);
    if (!found)
        return {};
    if (!found->isString()) {
        fault(key, Tr::tr("must be text"));
        return {};
    }
    const QString cleaned = text::cleaned(found->toString());
    if (cleaned.isEmpty() && presence == Presence::Required)
        fault(key, Tr::tr("must not be empty"));
    if (cleaned.size() > longestText)
        fault(key, Tr::tr("is longer than %1 characters").arg(longestText));
    return cleaned;
}

QString ObjectReader::code(const QString& key, Presence presence) {
    const auto before = m_faults->size();
    const QString found = text(key, presence);
    if (m_faults->size() == before && !found.isEmpty() && !isCode(found))
        fault(key,
              Tr::tr("\"%1\" is not a code: lower-case letters, digits and hyphens, at most 64")
                  .arg(found.left(80)));
    return found;
}

std::optional<int> ObjectReader::whole(const QString& key, const QJsonValue& value, int least,
                                       int most) {
    const double given = value.toDouble(NAN);
    if (!value.isDouble() || given != std::floor(given)) {
        fault(key, Tr::tr("must be a whole number"));
        return std::nullopt;
    }
    if (given < least || given > most) {
        fault(key, Tr::tr("must be from %1 to %2, and is %3")
                       .arg(least)
                       .arg(most)
                       .arg(QLocale::c().toString(given, 'g', 15)));
        return std::nullopt;
    }
    return int(given);
}

int ObjectReader::number(const QString& key, int least, int most, std::optional<int> fallback) {
    const auto found = value(key, fallback ? Presence::Optional : Presence::Required);
    const int otherwise = fallback.value_or(least);
    return found ? whole(key, *found, least, most).value_or(otherwise) : otherwise;
}

bool ObjectReader::flag(const QString& key, std::optional<bool> fallback) {
    const auto found = value(key, fallback ? Presence::Optional : Presence::Required);
    if (found && !found->isBool())
        fault(key, Tr::tr("must be true or false"));
    return found ? found->toBool(fallback.value_or(false)) : fallback.value_or(false);
}

void ObjectReader::notOneOf(const QString& key, const QString& word, const QStringList& words) {
    fault(
        key,
        Tr::tr("\"%1\" is not known here; there are: %2").arg(word.left(80), words.join(u", "_s)));
}

std::optional<QJsonArray> ObjectReader::list(const QString& key, Presence presence) {
    const auto found = value(key, presence);
    if (!found)
        return std::nullopt;
    if (!found->isArray()) {
        fault(key, Tr::tr("must be a list, [ … ]"));
        return std::nullopt;
    }
    const QJsonArray array = found->toArray();
    if (array.isEmpty() && presence == Presence::Required)
        fault(key, Tr::tr("must not be empty"));
    if (array.size() > longestList) {
        fault(key, Tr::tr("has %1 entries; %2 are the most").arg(array.size()).arg(longestList));
        return std::nullopt;
    }
    return array;
}

QStringList ObjectReader::texts(const QString& key, Presence presence) {
    QStringList all;
    const QJsonArray array = list(key, presence).value_or(QJsonArray());
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString one = text::cleaned(array.at(i).toString());
        if (one.isEmpty())
            fault(u"%1[%2]"_s.arg(key).arg(i), Tr::tr("must be text"));
        else
            all.append(one);
    }
    return all;
}

std::vector<int> ObjectReader::numbers(const QString& key, int least, int most) {
    std::vector<int> all;
    const QJsonArray array = list(key, Presence::Required).value_or(QJsonArray());
    for (qsizetype i = 0; i < array.size(); ++i)
        if (const auto one = whole(u"%1[%2]"_s.arg(key).arg(i), array.at(i), least, most))
            all.push_back(*one);
    return all;
}

ObjectReader ObjectReader::object(const QString& key, Presence presence) {
    const auto found = value(key, presence);
    // An absent object was noted already; what would be read from it is not noted again.
    if (found)
        return ObjectReader(*found, pathOf(key), *m_faults);
    ObjectReader absent(QJsonObject(), pathOf(key), *m_faults);
    absent.m_isObject = false;
    return absent;
}

std::vector<ObjectReader> ObjectReader::objects(const QString& key, Presence presence) {
    std::vector<ObjectReader> all;
    const QJsonArray array = list(key, presence).value_or(QJsonArray());
    for (qsizetype i = 0; i < array.size(); ++i)
        all.emplace_back(array.at(i), u"%1[%2]"_s.arg(pathOf(key)).arg(i), *m_faults);
    return all;
}

void ObjectReader::finish() {
    for (const QString& key : m_object.keys())
        if (!m_known.contains(key))
            fault(key, Tr::tr("is not known here; is it misspelt?"));
}

} // namespace tenon::policy
