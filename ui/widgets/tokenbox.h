// SPDX-License-Identifier: GPL-3.0-or-later
// A combo box of the values of an enumeration, each kept under its token.
#pragma once

#include "core/base/token.h"

#include <QComboBox>

#include <optional>
#include <utility>
#include <vector>

namespace tenon::ui {

// Every value's token and words, for the choices of a form or a list.
template <Tokenized E, class Words>
std::vector<std::pair<QString, QString>> tokenChoices(Words words) {
    std::vector<std::pair<QString, QString>> choices;
    for (const auto& [value, token] : Tokens<E>::pairs)
        choices.emplace_back(QString::fromLatin1(token), words(value));
    return choices;
}

// Adds every value; words: what people read for it.
template <Tokenized E, class Words>
void addTokens(QComboBox* box, Words words) {
    for (const auto& [value, token] : Tokens<E>::pairs)
        box->addItem(words(value), QString::fromLatin1(token));
}

template <Tokenized E>
void chooseToken(QComboBox* box, E value) {
    box->setCurrentIndex(box->findData(tokenOf(value)));
}

// Absent where what is chosen is none of them, "not said" for example.
template <Tokenized E>
std::optional<E> chosenToken(const QComboBox* box) {
    return fromToken<E>(box->currentData().toString());
}

} // namespace tenon::ui
