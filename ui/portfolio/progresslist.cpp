// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/progresslist.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/make.h"
#include "ui/widgets/meters.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using portfolio::CriterionStanding;

ProgressList::ProgressList(const portfolio::Readiness& readiness, const QStringList& scale,
                           QWidget* parent)
    : QWidget(parent), m_scale(scale) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    for (const CriterionStanding& criterion : readiness.criteria)
        column->addWidget(makeLine(criterion));
    column->addWidget(makeWrappingLabel(
        tr("The mark shows what is expected by today under the library’s criteria."),
        TextRole::Caption, Ink::Muted));
    if (!m_scale.isEmpty())
        addCombination(readiness);
    if (!readiness.countsFromText.isEmpty())
        column->addWidget(
            makeWrappingLabel(readiness.countsFromText, TextRole::Caption, Ink::Muted));
}

QWidget* ProgressList::makeLine(const CriterionStanding& criterion) {
    auto* line = new QWidget;
    auto* column = new QVBoxLayout(line);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    const int behind = criterion.behind();
    const Tone tone = behind > 1 ? Tone::Late : behind == 1 ? Tone::Warning : Tone::Good;
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel(criterion.title, TextRole::BodyStrong));
    auto* state = new Badge(behind > 0 ? tr("%n behind", nullptr, behind) : tr("On track"), tone,
                            Badge::toneIcon(tone));
    state->setFilled(false);
    head->addWidget(state);
    head->addStretch();
    const int have = int(criterion.have.size());
    head->addWidget(
        makeLabel(tr("%1 of %2").arg(have).arg(criterion.expected), TextRole::Label, Ink::Soft));
    column->addLayout(head);
    auto* bar = new ProgressBarWithMark;
    bar->setAccessibleName(criterion.title);
    bar->setProgress(have, std::max(criterion.expected, 1), criterion.expectedByNow);
    bar->setTone(behind > 0 ? tone : Tone::Accent);
    column->addWidget(bar);
    column->addWidget(makeFigures(criterion));
    if (!criterion.byYear.empty()) {
        QStringList years;
        for (const portfolio::YearCount& year : criterion.byYear)
            years << tr("%1: %2", "an academic year and how many").arg(year.year).arg(year.items);
        column->addWidget(makeWrappingLabel(tr("By academic year: %1").arg(years.join(u" · "_s)),
                                            TextRole::Caption, Ink::Muted));
    }
    if (!m_scale.isEmpty())
        column->addWidget(makeRating(criterion));
    return line;
}

QWidget* ProgressList::makeRating(const CriterionStanding& criterion) {
    auto* choice = new QComboBox;
    choice->addItem(tr("Not rated"), QString());
    for (const QString& word : m_scale)
        choice->addItem(word, word);
    choice->setCurrentIndex(std::max(0, choice->findData(criterion.selfRating)));
    choice->setAccessibleName(tr("My own rating in %1").arg(criterion.title));
    connect(choice, &QComboBox::activated, this, [this, choice, code = criterion.code] {
        emit rated(code, choice->currentData().toString());
    });
    auto* label = makeLabel(tr("My own rating"), TextRole::Label, Ink::Muted);
    label->setBuddy(choice);
    auto* rating = new QWidget;
    auto* row = new QHBoxLayout(rating);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(choice);
    if (!criterion.leastRating.isEmpty())
        row->addWidget(makeLabel(tr("at least %1 is asked").arg(criterion.leastRating),
                                 TextRole::Caption, Ink::Muted));
    row->addStretch();
    return rating;
}

// What the ratings must be together, and whether one's own reach it.
void ProgressList::addCombination(const portfolio::Readiness& readiness) {
    if (readiness.combination.isEmpty())
        return;
    auto* together = new QWidget;
    auto* row = new QHBoxLayout(together);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(makeWrappingLabel(readiness.combination + u". "_s + readiness.combinationText),
                   1);
    if (readiness.combinationReached)
        row->addWidget(new Badge(tr("Reached"), Tone::Good, Badge::toneIcon(Tone::Good)), 0,
                       Qt::AlignTop);
    layout()->addWidget(together);
}

QWidget* ProgressList::makeFigures(const CriterionStanding& criterion) {
    auto* figures = new QWidget;
    auto* row = new QHBoxLayout(figures);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    const QString of = u"category:"_s + criterion.code;
    const auto add = [&](std::size_t count, const QString& text, const QString& filter) {
        if (count == 0)
            return;
        auto* figure = makeButton(text, {}, ButtonKind::Link);
        figure->setAccessibleName(tr("%1: %2").arg(criterion.title, text));
        connect(figure, &QPushButton::clicked, this,
                [this, filter] { emit itemsRequested(filter); });
        row->addWidget(figure);
    };
    add(criterion.have.size(), tr("%n there", nullptr, int(criterion.have.size())),
        of + u" status:have"_s);
    add(criterion.pending.size(), tr("%n pending", nullptr, int(criterion.pending.size())),
        of + u" status:pending"_s);
    add(criterion.withoutEvidence.size(),
        tr("%n without evidence", nullptr, int(criterion.withoutEvidence.size())),
        of + u" status:have evidence:no"_s);
    if (criterion.missing() > 0)
        row->addWidget(makeLabel(tr("%n to come by the review", nullptr, criterion.missing()),
                                 TextRole::Caption, Ink::Muted));
    row->addStretch();
    return figures;
}

} // namespace tenon::ui
