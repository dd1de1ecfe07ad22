// SPDX-License-Identifier: GPL-3.0-or-later
// One object of a policy pack's JSON, read key by key. Every fault is noted with its path and
// reading goes on, so that whoever writes a pack sees all that is wrong at once. Not a general JSON
// reader.
#pragma once

#include "core/base/token.h"
#include "core/policy/policypack.h"

#include <QJsonArray>
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
    // One of an enumeration's words; fallback where it is absent or at fault.
    template <Tokenized E>
    E token(const QString& key, E fallback, Presence presence = Presence::Required) {
        return oneOf<E>(key, presence).value_or(fallback);
    }
    // The same, empty where it is absent or at fault.
    template <Tokenized E>
    std::optional<E> oneOf(const QString& key, Presence presence = Presence::Required) {
        const QString word = text(key, presence);
        const auto found = fromToken<E>(word);
        if (!found && !word.isEmpty())
            notOneOf(key, word, wordsOf<E>());
        return found;
    }
    QStringList texts(const QString& key, Presence presence);
    std::vector<int> numbers(const QString& key, int least, int most);
    ObjectReader object(const QString& key, Presence presence = Presence::Required);
    // The elements of a list, each as a reader of its own.
    std::vector<ObjectReader> objects(const QString& key, Presence presence);

    // The key is known here, even where it is not read.
    void expect(const QString& key) { m_known.insert(key); }
    bool has(const QString& key) const { return m_object.contains(key); }
    bool isObject() const { return m_isObject; }
    // Notes every key that was never asked for.
    void finish();

    QString pathOf(const QString& key) const;
    void fault(const QString& key, const QString& message);

private:
    // Null where the key is absent; absence is a fault where it is required.
    std::optional<QJsonValue> value(const QString& key, Presence presence);
    // The elements of a list; one that is too long is a fault and not read.
    std::optional<QJsonArray> list(const QString& key, Presence presence);
    std::optional<int> whole(const QString& key, const QJsonValue& value, int least, int most);
    void notOneOf(const QString& key, const QString& word, const QStringList& words);

    template <Tokenized E>
    static QStringList wordsOf() {
        QStringList words;
        for (const auto& [value, word] : Tokens<E>::pairs)
            words.append(QString::fromLatin1(word));
        return words;
    }

    QJsonObject m_object;
    QString m_path;
    std::vector<PackFault>* m_faults;
    QSet<QString> m_known;
    bool m_isObject;
};

} // namespace tenon::policy
