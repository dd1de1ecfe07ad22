// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tenure/clockcard.h"

#include "ui/tenure/tenuretimeline.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/make.h"
#include "ui/widgets/reflowlayout.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;

ClockCard::ClockCard(QWidget* parent)
    : Card(tr("Tenure clock"), parent)
    , m_timeline(new TenureTimeline)
    , m_missing(new EmptyState(u"clock"_s, {}))
    , m_whole(makeButton(tr("Whole clock"), {}, ButtonKind::Quiet))
    , m_before(makeIconButton(u"chevron-left"_s, tr("The year before")))
    , m_year(makeButton({}, {}, ButtonKind::Quiet))
    , m_after(makeIconButton(u"chevron-right"_s, tr("The year after"))) {
    m_zoomBar = makeZoomBar();
    body()->addWidget(m_timeline);
    body()->addWidget(m_missing);
    body()->addWidget(m_zoomBar);
    connect(m_timeline, &TenureTimeline::zoomChanged, this, &ClockCard::showZoom);
    connect(m_timeline, &TenureTimeline::stepActivated, this, [this](const QString& code) {
        for (const tenure::ClockStep& step : m_timeline->clock().steps)
            if (step.code == code)
                emit whyAsked(u"%1: %2"_s.arg(step.title, step.why.join(u' ')));
    });
    connect(m_whole, &QPushButton::clicked, this, [this] { m_timeline->zoomTo(std::nullopt); });
    connect(m_year, &QPushButton::clicked, this,
            [this] { m_timeline->zoomTo(m_timeline->presentYear()); });
    connect(m_before, &QPushButton::clicked, this,
            [this] { m_timeline->zoomTo(*m_timeline->zoomedYear() - 1); });
    connect(m_after, &QPushButton::clicked, this,
            [this] { m_timeline->zoomTo(*m_timeline->zoomedYear() + 1); });
}

QWidget* ClockCard::makeZoomBar() {
    auto* bar = new QWidget;
    auto* flow = new FlowLayout(bar);
    for (QPushButton* button : {m_whole, m_before, m_year, m_after})
        flow->addWidget(button);
    auto* legend = new QWidget; // as high as the buttons beside it
    auto* centred = new QHBoxLayout(legend);
    centred->setContentsMargins(space::s, 0, 0, 0);
    centred->addWidget(new TimelineLegend, 0, Qt::AlignVCenter);
    legend->setMinimumHeight(controlHeight(fontMetrics()));
    flow->addWidget(legend);
    return bar;
}

void ClockCard::setClock(const Result<tenure::TenureClock>& clock, QDate today) {
    m_timeline->setVisible(clock.has_value());
    m_zoomBar->setVisible(clock && !clock->years.empty());
    m_missing->setVisible(!clock);
    if (!clock) {
        m_missing->setSentence(clock.error().message);
        setSubtitle({});
        return;
    }
    m_timeline->setClock(*clock, today);
    QStringList facts{tr("Appointed %1").arg(dateText(clock->appointed)), clock->track};
    if (clock->credit > 0)
        facts << tr("%n year(s) of credit", nullptr, clock->credit);
    if (clock->extensions > 0)
        facts << tr("%n year(s) of extension", nullptr, clock->extensions);
    setSubtitle(facts.join(u" · "_s));
    showZoom();
}

void ClockCard::showZoom() {
    const auto& years = m_timeline->clock().years;
    const auto zoomed = m_timeline->zoomedYear();
    m_whole->setVisible(zoomed.has_value());
    m_before->setVisible(zoomed.has_value());
    m_after->setVisible(zoomed.has_value());
    m_before->setEnabled(zoomed && *zoomed > 0);
    m_after->setEnabled(zoomed && *zoomed + 1 < years.size());
    if (years.empty())
        return;
    if (zoomed)
        m_year->setText(years[*zoomed].label);
    else
        m_year->setText(tr("Look into %1").arg(years[m_timeline->presentYear()].label));
    m_year->setToolTip(zoomed ? tr("Back to the present year")
                              : tr("Every step of the year, not only the milestones"));
}

} // namespace tenon::ui
