// SPDX-License-Identifier: GPL-3.0-or-later
// Enumerations are stored as stable text. A type that specialises Tokens<E> lists its pairs once;
// reading and writing both come from that list, and unknown text is an error, never a default.
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace tenon {

// template <> struct Tokens<Channel> { static constexpr std::array pairs{std::pair{Channel::Video,
// "video"}, …}; };
template <class E>
struct Tokens;

template <class E>
concept Tokenized = requires {
    Tokens<E>::pairs;
};

template <Tokenized E>
QString tokenOf(E value) {
    for (const auto& [candidate, text] : Tokens<E>::pairs)
        if (candidate == value)
            return QString::fromLatin1(text);
    Q_UNREACHABLE();
}

template <Tokenized E>
std::optional<E> fromToken(QStringView text) {
    for (const auto& [candidate, name] : Tokens<E>::pairs)
        if (text == QLatin1StringView(name))
            return candidate;
    return std::nullopt;
}

} // namespace tenon
