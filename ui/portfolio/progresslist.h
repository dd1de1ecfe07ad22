// SPDX-License-Identifier: GPL-3.0-or-later
// A portfolio by category: how much is there, how much is expected by now, in bars and in words.
// Each figure opens the items behind it.
#pragma once

#include "core/portfolio/readiness.h"

#include <QWidget>

namespace tenon::ui {

class ProgressList : public QWidget {
    Q_OBJECT
public:
    // scale: the words of the pack by which people rate themselves; empty: they are not asked.
    explicit ProgressList(const portfolio::Readiness& readiness, const QStringList& scale = {},
                          QWidget* parent = nullptr);

signals:
    // filter: as it is typed into the search of the portfolio.
    void itemsRequested(const QString& filter);
    void rated(const QString& category, const QString& word); // an empty word: not rated

private:
    QWidget* makeLine(const portfolio::CriterionStanding& criterion);
    QWidget* makeFigures(const portfolio::CriterionStanding& criterion);
    QWidget* makeRating(const portfolio::CriterionStanding& criterion);
    void addCombination(const portfolio::Readiness& readiness);

    QStringList m_scale;
};

} // namespace tenon::ui
