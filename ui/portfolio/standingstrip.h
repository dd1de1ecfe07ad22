// SPDX-License-Identifier: GPL-3.0-or-later
// Where a portfolio stands, in so little height that its list is in view beneath: each category
// with its bar and in words, what may be counted twice, and everything else folded away.
#pragma once

#include "core/portfolio/filing.h"
#include "core/portfolio/readiness.h"
#include "ui/widgets/card.h"

#include <QSet>

class QPushButton;
class QVBoxLayout;

namespace tenon::ui {

class Disclosure;
class ReflowGrid;

class StandingStrip : public Card {
    Q_OBJECT
public:
    explicit StandingStrip(QWidget* parent = nullptr);

    void showStanding(const portfolio::Readiness& readiness);
    void showTwice(const std::vector<portfolio::CountedTwice>& twice);
    bool isOpen() const; // the details are in view
    void setOpen(bool open);

signals:
    // filter: as it is typed into the search of the portfolio.
    void itemsRequested(const QString& filter);
    void twiceRequested(const QSet<qint64>& items, const QString& why);
    void openChanged();

private:
    QWidget* makeCell(const portfolio::CriterionStanding& criterion);

    ReflowGrid* m_cells;
    QPushButton* m_twice;
    QSet<qint64> m_twiceItems;
    QString m_twiceWhy;
    Disclosure* m_details;
};

} // namespace tenon::ui
