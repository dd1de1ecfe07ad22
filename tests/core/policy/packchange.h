// SPDX-License-Identifier: GPL-3.0-or-later
// A shipped pack with one thing changed, for tests of what a reader says to it.
#pragma once

#include "core/policy/policypack.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tenon::test {

inline QJsonObject packJson(const char* name = "houston-cole") {
    return QJsonDocument::fromJson(*policy::shippedPackJson(QString::fromLatin1(name))).object();
}

// What stands at a path such as "tracks.0.steps.2.day" made another; an undefined value removes it,
// and "tracks.0.steps.9" beyond the end appends.
inline QJsonValue changed(const QJsonValue& at, QStringList path, const QJsonValue& value) {
    if (path.isEmpty())
        return value;
    const QString key = path.takeFirst();
    if (at.isArray()) {
        QJsonArray array = at.toArray();
        const qsizetype index = std::min(qsizetype(key.toInt()), array.size());
        if (index == array.size())
            array.append(QJsonValue());
        const QJsonValue made = changed(array.at(index), path, value);
        if (made.isUndefined())
            array.removeAt(index);
        else
            array[index] = made;
        return array;
    }
    QJsonObject object = at.toObject();
    const QJsonValue made = changed(object.value(key), path, value);
    if (made.isUndefined())
        object.remove(key);
    else
        object.insert(key, made);
    return object;
}

inline QByteArray packWith(const QString& path, const QJsonValue& value,
                           const char* name = "houston-cole") {
    return QJsonDocument(changed(packJson(name), path.split(u'.'), value).toObject()).toJson();
}

inline QStringList pathsOf(const std::vector<policy::PackFault>& faults) {
    QStringList paths;
    for (const policy::PackFault& fault : faults)
        paths.append(fault.path);
    return paths;
}

} // namespace tenon::test
