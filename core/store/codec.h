// SPDX-License-Identifier: GPL-3.0-or-later
// How the type of a field becomes a cell and comes back. Text is stored as it was cleaned, days as
// ISO text, moments as UTC text with milliseconds, enumerations as their token.
#pragma once

#include "core/base/id.h"
#include "core/base/partialdate.h"
#include "core/base/token.h"
#include "core/store/value.h"

#include <QDate>
#include <QDateTime>

#include <optional>

namespace tenon::store {

template <class V>
struct Codec; // encode(const V&) -> Value; decode(const Value&) -> std::optional<V>

// Text that SQLite gives back as it took it: never null (which would be NULL), without a byte order
// mark in front (which it drops) and without unpaired surrogates (which it joins to what follows).
QString storable(const QString& text);

template <>
struct Codec<QString> {
    static Value encode(const QString& v) { return storable(v); }
    static std::optional<QString> decode(const Value& v) {
        const auto* text = std::get_if<QString>(&v);
        return text ? std::optional(*text) : std::nullopt;
    }
};

template <>
struct Codec<qint64> {
    static Value encode(qint64 v) { return v; }
    static std::optional<qint64> decode(const Value& v) {
        const auto* number = std::get_if<qint64>(&v);
        return number ? std::optional(*number) : std::nullopt;
    }
};

template <>
struct Codec<int> {
    static Value encode(int v) { return qint64(v); }
    static std::optional<int> decode(const Value& v) {
        const auto* number = std::get_if<qint64>(&v);
        if (!number || *number < INT_MIN || *number > INT_MAX)
            return std::nullopt;
        return int(*number);
    }
};

template <>
struct Codec<bool> {
    static Value encode(bool v) { return qint64(v ? 1 : 0); }
    static std::optional<bool> decode(const Value& v) {
        const auto* number = std::get_if<qint64>(&v);
        if (!number || (*number != 0 && *number != 1))
            return std::nullopt;
        return *number == 1;
    }
};

template <>
struct Codec<QByteArray> {
    static Value encode(const QByteArray& v) { return v.isNull() ? QByteArray("") : v; }
    static std::optional<QByteArray> decode(const Value& v) {
        const auto* bytes = std::get_if<QByteArray>(&v);
        return bytes ? std::optional(*bytes) : std::nullopt;
    }
};

template <>
struct Codec<QDate> {
    static Value encode(QDate v) { return v.toString(Qt::ISODate); }
    static std::optional<QDate> decode(const Value& v) {
        const auto* text = std::get_if<QString>(&v);
        const QDate day = text ? QDate::fromString(*text, Qt::ISODate) : QDate();
        return day.isValid() && text->size() == 10 ? std::optional(day) : std::nullopt;
    }
};

template <>
struct Codec<PartialDate> {
    static Value encode(const PartialDate& v) { return v.iso(); }
    static std::optional<PartialDate> decode(const Value& v) {
        const auto* text = std::get_if<QString>(&v);
        return text ? PartialDate::fromIso(*text) : std::nullopt;
    }
};

template <>
struct Codec<QDateTime> {
    static Value encode(const QDateTime& v) { return v.toUTC().toString(Qt::ISODateWithMs); }
    static std::optional<QDateTime> decode(const Value& v) {
        const auto* text = std::get_if<QString>(&v);
        const QDateTime moment =
            text ? QDateTime::fromString(*text, Qt::ISODateWithMs) : QDateTime();
        return moment.isValid() ? std::optional(moment.toUTC()) : std::nullopt;
    }
};

template <class Tag>
struct Codec<Id<Tag>> {
    static Value encode(Id<Tag> v) { return v.value(); }
    static std::optional<Id<Tag>> decode(const Value& v) {
        const auto* number = std::get_if<qint64>(&v);
        return number && *number > 0 ? std::optional(Id<Tag>(*number)) : std::nullopt;
    }
};

template <Tokenized E>
struct Codec<E> {
    static Value encode(E v) { return tokenOf(v); }
    static std::optional<E> decode(const Value& v) {
        const auto* text = std::get_if<QString>(&v);
        return text ? fromToken<E>(*text) : std::nullopt;
    }
};

template <class V>
struct Codec<std::optional<V>> {
    static Value encode(const std::optional<V>& v) { return v ? Codec<V>::encode(*v) : Value{}; }
    static std::optional<std::optional<V>> decode(const Value& v) {
        if (isNull(v))
            return std::optional<V>{};
        auto inner = Codec<V>::decode(v);
        return inner ? std::optional<std::optional<V>>(std::move(inner)) : std::nullopt;
    }
};

} // namespace tenon::store
