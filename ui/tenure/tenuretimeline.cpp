// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tenure/tenuretimeline.h"

#include "ui/tenure/timelinepainter.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/typography.h"
#include "ui/widgets/datetext.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

#include <array>

using namespace Qt::StringLiterals;

namespace tenon::ui {

namespace {

constexpr int preferredWidth = 960;
constexpr std::array legendStates{tenure::StepState::Done, tenure::StepState::Next,
                                  tenure::StepState::Planned, tenure::StepState::Late};

QString legendWord(tenure::StepState state) {
    switch (state) {
    case tenure::StepState::Done:
        return TimelineLegend::tr("Done");
    case tenure::StepState::Next:
        return TimelineLegend::tr("Next");
    case tenure::StepState::Planned:
        return TimelineLegend::tr("Planned");
    case tenure::StepState::Late:
        return TimelineLegend::tr("Late");
    }
    return {};
}

} // namespace

TenureTimeline::TenureTimeline(QWidget* parent)
    : MarkedWidget(parent), m_fonts(TimelineFonts::forScreen()) {
    setAccessibleName(tr("Tenure clock"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&themeNotifier(), &ThemeNotifier::changed, this, &TenureTimeline::relayout);
    connect(this, &MarkedWidget::markActivated, this,
            [this](int mark) { emit stepActivated(m_shown.steps[std::size_t(mark)].code); });
}

void TenureTimeline::setClock(const tenure::TenureClock& clock, QDate today) {
    m_clock = clock;
    m_today = today;
    if (m_year && *m_year >= clock.years.size())
        m_year.reset();
    m_shown = shownClock(m_clock, m_year);
    setAccessibleDescription(clock.why.join(u' '));
    relayout();
    marksChanged();
}

void TenureTimeline::zoomTo(std::optional<std::size_t> year) {
    if (year && *year >= m_clock.years.size())
        return;
    m_year = year;
    m_shown = shownClock(m_clock, m_year);
    setAccessibleName(m_year ? tr("Tenure clock, %1").arg(m_clock.years[*m_year].label)
                             : tr("Tenure clock"));
    relayout();
    marksChanged();
    emit zoomChanged();
}

std::size_t TenureTimeline::presentYear() const {
    for (std::size_t i = 0; i < m_clock.years.size(); ++i)
        if (m_today >= m_clock.years[i].from && m_today <= m_clock.years[i].to)
            return i;
    return 0;
}

void TenureTimeline::zoomBeside(int by) {
    const int last = int(m_clock.years.size()) - 1;
    const int present = m_year ? int(*m_year) + by : int(presentYear());
    if (last >= 0)
        zoomTo(std::size_t(std::clamp(present, 0, last)));
}

void TenureTimeline::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return m_year ? void() : zoomBeside(0);
    case Qt::Key_PageDown:
        return zoomBeside(1);
    case Qt::Key_PageUp:
        return zoomBeside(-1);
    case Qt::Key_Minus:
        return m_year ? zoomTo(std::nullopt) : void();
    default:
        MarkedWidget::keyPressEvent(event);
    }
}

void TenureTimeline::mousePressEvent(QMouseEvent* event) {
    MarkedWidget::mousePressEvent(event);
    const QPoint at = event->position().toPoint();
    if (m_year || at.y() > m_layout.bar.top() || m_layout.years.size() != m_clock.years.size())
        return;
    for (std::size_t i = 0; i < m_layout.years.size(); ++i)
        if (m_layout.years[i].column.contains(at))
            return zoomTo(i);
}

QRect TenureTimeline::markRect(int mark) const {
    if (mark < 0 || std::size_t(mark) >= m_layout.marks.size())
        return {};
    QRect box(0, 0, scaled(28), scaled(28));
    box.moveCenter(m_layout.marks[std::size_t(mark)].centre);
    return box;
}

QString TenureTimeline::markText(int mark) const {
    const tenure::ClockStep& step = m_shown.steps[std::size_t(mark)];
    return tr("%1, due %2, %3")
        .arg(step.title, weekdayDateText(step.due), stepStateText(step.state));
}

QString TenureTimeline::markToolTip(int mark) const {
    const tenure::ClockStep& step = m_shown.steps[std::size_t(mark)];
    QStringList lines{markText(mark)};
    if (m_today.isValid() && step.state != tenure::StepState::Done)
        lines[0] += u", "_s + daysFromText(step.due, m_today);
    if (!step.prepare.isEmpty())
        lines.append(step.prepare);
    lines.append(step.why);
    return lines.join(u'\n');
}

int TenureTimeline::heightForWidth(int width) const {
    return layoutFor(width).height;
}

// Hints must not depend on the present width: layouts ask heightForWidth for that, and a scroll
// area would never come to rest.
QSize TenureTimeline::sizeHint() const {
    return {preferredWidth, layoutFor(preferredWidth).height};
}

QSize TenureTimeline::minimumSizeHint() const {
    return {360, m_fonts.markSize * 4};
}

TimelineLayout TenureTimeline::layoutFor(int width) const {
    const TimelineLayout layout = layOutTimeline(m_shown, m_today, width, m_fonts);
    return layoutDirection() == Qt::RightToLeft ? mirrored(layout, width) : layout;
}

void TenureTimeline::relayout() {
    m_fonts = TimelineFonts::forScreen();
    m_layout = layoutFor(width());
    updateGeometry();
    update();
}

void TenureTimeline::resizeEvent(QResizeEvent* event) {
    MarkedWidget::resizeEvent(event);
    m_layout = layoutFor(width());
}

void TenureTimeline::changeEvent(QEvent* event) {
    MarkedWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        relayout();
}

void TenureTimeline::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintTimeline(painter, m_layout, m_fonts, theme());
    if (hasFocus() && currentMark() >= 0)
        stylepaint::focusRing(painter, markRect(currentMark()),
                              markRect(currentMark()).height() / 2.0 - 1);
}

int TenureTimeline::renderTo(QPainter& painter, const QRect& target) const {
    const double scale = double(target.width()) / preferredWidth;
    // Paper shows the whole clock, whatever the screen looks into.
    const TimelineLayout whole =
        layOutTimeline(shownClock(m_clock), m_today, preferredWidth, m_fonts);
    const TimelineLayout layout =
        layoutDirection() == Qt::RightToLeft ? mirrored(whole, preferredWidth) : whole;
    painter.save();
    painter.translate(target.topLeft());
    painter.scale(scale, scale);
    paintTimeline(painter, layout, m_fonts, lightTheme()); // paper is white
    painter.restore();
    return qRound(layout.height * scale);
}

TimelineLegend::TimelineLegend(QWidget* parent) : QWidget(parent) {
    setTextRole(this, TextRole::Label);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize TimelineLegend::sizeHint() const {
    int width = 0;
    for (tenure::StepState state : legendStates)
        width += scaled(16) + 6 + fontMetrics().horizontalAdvance(legendWord(state)) + space::l;
    return {width - space::l, std::max(scaled(18), fontMetrics().height())};
}

void TimelineLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    int x = 0;
    for (tenure::StepState state : legendStates) {
        const int textWidth = fontMetrics().horizontalAdvance(legendWord(state));
        const QRect mark =
            QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, scaled(16), height()));
        const QRect word = QStyle::visualRect(
            layoutDirection(), rect(), QRect(x + scaled(16) + 6, 0, textWidth + 1, height()));
        paintStepMark(painter, QRectF(mark).center(), scaled(16), state, theme());
        painter.setPen(theme().inkSoft);
        painter.drawText(word, Qt::AlignCenter, legendWord(state));
        x += scaled(16) + 6 + textWidth + space::l;
    }
}

} // namespace tenon::ui
