// SPDX-License-Identifier: GPL-3.0-or-later
// One object of a policy pack's JSON, read key by key. Every fault is noted with its path and
// reading goes on, so that whoever writes a pack sees all that is wrong at once. Not a general JSON
// reader.
#pragma once

#include "core/policy/policypack.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QSet>

namespace tenon::policy {

enum class Presence { Required, Optional };

class ObjectReader {
public:
    // path: where value stands ("tracks[0]"); empty for the pack itself.
    ObjectReader(const QJsonValue& value, QString path, std::vector<PackFault>& faults);

    // Required text is not blank.
    QString text(const QString& key, Presence presence = Presence::Required);
    // Lower-case letters, digits and hyphens, at most 64.
    QString code(const QString& key, Presence presence = Presence::Required);
    // A whole number from least to most; fallback where it is absent or at fault.
    int number(const QString& key, int least, int most, std::optional<int> fallback = {});
    bool flag(const QString& key, std::optional<bool> fallback = {});
    QStringList texts(const QString& key, Presence presence);
    ObjectReader object(const QString& key);
    // The elements of a list, each as a reader of its own.
    std::vector<ObjectReader> objects(const QString& key, Presence presence);

    // The key is known here, even where it is not read.
    void expect(const QString& key) { m_known.insert(key); }
    bool has(const QString& key) const { return m_object.contains(key); }
    // Notes every key that was never asked for.
    void finish();

    QString pathOf(const QString& key) const;
    void fault(const QString& key, const QString& message);

private:
    // Null where the key is absent; absence is a fault where it is required.
    std::optional<QJsonValue> value(const QString& key, Presence presence);

    QJsonObject m_object;
    QString m_path;
    std::vector<PackFault>* m_faults;
    QSet<QString> m_known;
    bool m_isObject;
};

} // namespace tenon::policy
