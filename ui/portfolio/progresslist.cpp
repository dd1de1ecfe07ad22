// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/progresslist.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/make.h"
#include "ui/widgets/meters.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace tenon::ui {

namespace {

QWidget* makeLine(const portfolio::CategoryProgress& category) {
    auto* line = new QWidget;
    auto* column = new QVBoxLayout(line);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    const int behind = category.expectedByNow - category.items;
    const Tone tone = behind > 1 ? Tone::Late : behind == 1 ? Tone::Warning : Tone::Good;
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel(category.title, TextRole::BodyStrong));
    auto* state = new Badge(behind > 0 ? ProgressList::tr("%n behind", nullptr, behind)
                                       : ProgressList::tr("On track"),
                            tone, Badge::toneIcon(tone));
    state->setFilled(false);
    head->addWidget(state);
    head->addStretch();
    head->addWidget(
        makeLabel(ProgressList::tr("%1 of %2").arg(category.items).arg(category.expected),
                  TextRole::Label, Ink::Soft));
    column->addLayout(head);
    auto* bar = new ProgressBarWithMark;
    bar->setAccessibleName(category.title);
    bar->setProgress(category.items, std::max(category.expected, 1), category.expectedByNow);
    bar->setTone(behind > 0 ? tone : Tone::Accent);
    column->addWidget(bar);
    return line;
}

} // namespace

ProgressList::ProgressList(const std::vector<portfolio::CategoryProgress>& progress,
                           QWidget* parent)
    : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    for (const portfolio::CategoryProgress& category : progress)
        column->addWidget(makeLine(category));
    column->addWidget(makeWrappingLabel(
        tr("The mark shows what is expected by today under the library’s criteria."),
        TextRole::Caption, Ink::Muted));
}

} // namespace tenon::ui
