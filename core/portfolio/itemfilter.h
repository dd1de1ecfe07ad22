// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed into the search field of a portfolio: words, and conditions such as
// category:service, year:2022-2024 or evidence:no. The same text is what a saved filter keeps and
// what a figure opens, so every list can be reached by typing.
#pragma once

#include "core/portfolio/portfolioitem.h"

namespace tenon::portfolio {

struct ItemFilter {
    QStringList words;               // folded; each must be found
    std::optional<QString> category; // a code; empty: not filed
    QString subcategory;
    std::optional<ItemType> type;
    std::optional<ItemStatus> status;
    std::optional<StatusGroup> group;
    std::optional<Scope> scope;
    std::optional<Sharing> sharing;
    std::optional<bool> evidence;
    std::optional<int> fromYear; // calendar years of the item's dates, both included
    std::optional<int> toYear;
    QString tag;                    // folded
    std::optional<QString> dossier; // a template's code, folded; empty: for none
    bool operator==(const ItemFilter&) const = default;
    bool isEmpty() const { return *this == ItemFilter(); }
};

// A condition that is not known, or whose value is not, is searched for as a word.
ItemFilter parseFilter(const QString& text);

// text with the condition name set to value, or without it where value is empty.
QString withCondition(const QString& text, const QString& name, const QString& value);
QString conditionIn(const QString& text, const QString& name); // its value, or empty

} // namespace tenon::portfolio
