// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/standingstrip.h"

#include "ui/desk/page.h"
#include "ui/portfolio/progresslist.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/make.h"
#include "ui/widgets/meters.h"
#include "ui/widgets/reflowlayout.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using portfolio::CriterionStanding;

namespace {
constexpr int leastCell = 170;
constexpr int mostCells = 4;
constexpr int mostReasons = 4;
} // namespace

StandingStrip::StandingStrip(QWidget* parent)
    : Card(QString(), parent)
    , m_twice(makeButton(QString(), u"alert-triangle"_s, ButtonKind::Link))
    , m_details(new Disclosure(tr("Progress in detail"))) {
    setPadding(space::m);
    setAccessibleName(tr("Progress"));
    auto* cells = new QWidget;
    m_cells = new ReflowGrid(leastCell, mostCells, cells);
    body()->setSpacing(space::s);
    body()->addWidget(cells);
    body()->addWidget(m_twice, 0, Qt::AlignLeft);
    body()->addWidget(m_details);
    m_twice->hide();
    connect(m_twice, &QPushButton::clicked, this,
            [this] { emit twiceRequested(m_twiceItems, m_twiceWhy); });
    connect(m_details, &Disclosure::toggled, this, &StandingStrip::openChanged);
}

bool StandingStrip::isOpen() const {
    return m_details->isOpen();
}

void StandingStrip::setOpen(bool open) {
    m_details->setOpen(open);
}

void StandingStrip::showStanding(const portfolio::Readiness& readiness) {
    clearLayout(m_cells);
    clearLayout(m_details->body());
    for (const CriterionStanding& criterion : readiness.criteria)
        m_cells->addWidget(makeCell(criterion));
    auto* progress = new ProgressList(readiness);
    connect(progress, &ProgressList::itemsRequested, this, &StandingStrip::itemsRequested);
    m_details->body()->addWidget(progress);
}

QWidget* StandingStrip::makeCell(const CriterionStanding& criterion) {
    auto* cell = new QWidget;
    auto* column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    auto* title = makeButton(criterion.title, {}, ButtonKind::Link);
    title->setAccessibleName(tr("%1: show its items").arg(criterion.title));
    connect(title, &QPushButton::clicked, this,
            [this, code = criterion.code] { emit itemsRequested(u"category:"_s + code); });
    column->addWidget(title, 0, Qt::AlignLeft);
    const int behind = criterion.behind();
    const int have = int(criterion.have.size());
    const Tone tone = behind > 1 ? Tone::Late : behind == 1 ? Tone::Warning : Tone::Good;
    auto* bar = new ProgressBarWithMark;
    bar->setAccessibleName(criterion.title);
    bar->setProgress(have, std::max(criterion.expected, 1), criterion.expectedByNow);
    bar->setTone(behind > 0 ? tone : Tone::Accent);
    column->addWidget(bar);
    auto* words = new QHBoxLayout;
    words->addWidget(
        makeLabel(tr("%1 of %2").arg(have).arg(criterion.expected), TextRole::Label, Ink::Soft));
    auto* state = new Badge(behind > 0 ? tr("%n behind", nullptr, behind) : tr("On track"), tone,
                            Badge::toneIcon(tone));
    state->setFilled(false);
    words->addWidget(state);
    words->addStretch();
    column->addLayout(words);
    return cell;
}

void StandingStrip::showTwice(const std::vector<portfolio::CountedTwice>& twice) {
    m_twiceItems.clear();
    QStringList why;
    for (const portfolio::CountedTwice& one : twice) {
        for (const qint64 item : one.items)
            m_twiceItems.insert(item);
        if (why.size() < mostReasons)
            why << one.text;
    }
    if (const int more = int(twice.size()) - int(why.size()); more > 0)
        why << tr("And %n more.", nullptr, more);
    m_twiceWhy = why.join(u'\n');
    m_twice->setText(tr("%n work(s) may be counted twice", nullptr, int(twice.size())));
    m_twice->setToolTip(m_twiceWhy);
    m_twice->setAccessibleDescription(m_twiceWhy);
    m_twice->setVisible(!twice.empty());
}

} // namespace tenon::ui
