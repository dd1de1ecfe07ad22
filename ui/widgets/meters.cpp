// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/meters.h"

#include "ui/theme/metrics.h"
#include "ui/theme/stylepaint.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace tenon::ui {

namespace {
constexpr int barHeight = 8;
constexpr int tickHeight = 16;
constexpr int blockWidth = 10;
constexpr int blockGap = 3;
} // namespace

ProgressBarWithMark::ProgressBarWithMark(QWidget* parent) : QProgressBar(parent) {
    setTextVisible(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProgressBarWithMark::setProgress(int value, int total, int expected) {
    setRange(0, std::max(total, 1));
    setValue(std::clamp(value, 0, maximum()));
    m_expected = expected;
    setAccessibleDescription(
        expected < 0 ? tr("%1 of %2").arg(value).arg(total)
                     : tr("%1 of %2, expected by now: %3").arg(value).arg(total).arg(expected));
    setToolTip(accessibleDescription());
    update();
}

void ProgressBarWithMark::setTone(Tone tone) {
    m_tone = tone;
    update();
}

QSize ProgressBarWithMark::sizeHint() const {
    return {160, tickHeight};
}

QSize ProgressBarWithMark::minimumSizeHint() const {
    return {48, tickHeight};
}

void ProgressBarWithMark::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& t = theme();
    const QRectF track(0, (height() - barHeight) / 2.0, width(), barHeight);
    stylepaint::roundedBox(painter, track, barHeight / 2.0, t.track,
                           t.highContrast ? t.ink : QColor());
    const auto along = [&](int units) {
        return track.width() * units / maximum();
    };
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (value() > 0) {
        QRectF bar = track;
        bar.setWidth(std::max<double>(barHeight, along(value())));
        if (mirrored)
            bar.moveRight(track.right());
        stylepaint::roundedBox(painter, bar, barHeight / 2.0, t.tone(m_tone));
    }
    if (m_expected < 0)
        return;
    double x = std::clamp<double>(along(std::min(m_expected, maximum())), 3, width() - 3);
    if (mirrored)
        x = width() - x;
    painter.fillRect(QRectF(x - 3, 0, 6, height()), t.surface); // a gap, so that the tick is seen
    painter.fillRect(QRectF(x - 1, 0, 2, height()), t.ink);
}

Ring::Ring(QWidget* parent) : QProgressBar(parent) {
    setTextVisible(false);
    setRange(0, 100);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Ring::setPercent(int percent) {
    setValue(std::clamp(percent, 0, 100));
}

QSize Ring::sizeHint() const {
    return {scaled(48), scaled(48)};
}

void Ring::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = std::min(width(), height());
    QRectF circle(0, 0, side - 8, side - 8);
    circle.moveCenter(QRectF(rect()).center());
    painter.setPen(QPen(theme().track, 6));
    painter.drawEllipse(circle);
    painter.setPen(QPen(theme().accent, 6, Qt::SolidLine, Qt::RoundCap));
    const int turn = layoutDirection() == Qt::RightToLeft ? 1 : -1;
    const int extent = qRound(360 * 16 * value() / 100.0);
    if (extent > 0)
        painter.drawArc(circle, 90 * 16, turn * extent);
}

BlockMeter::BlockMeter(QWidget* parent) : QProgressBar(parent) {
    setTextVisible(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setBlocks(0, 1);
}

void BlockMeter::setBlocks(int filled, int total) {
    setRange(0, std::clamp(total, 1, 24));
    setValue(std::clamp(filled, 0, maximum()));
    setAccessibleDescription(tr("%1 of %2").arg(filled).arg(total));
    updateGeometry();
}

QSize BlockMeter::sizeHint() const {
    return {maximum() * blockWidth + (maximum() - 1) * blockGap, 18};
}

void BlockMeter::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    for (int i = 0; i < maximum(); ++i) {
        const QRect block(i * (blockWidth + blockGap), (height() - 18) / 2, blockWidth, 18);
        stylepaint::roundedBox(painter, QStyle::visualRect(layoutDirection(), rect(), block), 3,
                               i < value() ? theme().accent : theme().track,
                               theme().highContrast ? theme().ink : QColor());
    }
}

} // namespace tenon::ui
