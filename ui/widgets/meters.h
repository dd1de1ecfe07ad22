// SPDX-License-Identifier: GPL-3.0-or-later
// Three ways to see how much of something is there: a bar with a tick where it is expected to be by
// now, a ring, and a row of blocks. All are progress bars to a screen reader; name them.
#pragma once

#include "ui/theme/theme.h"

#include <QProgressBar>

namespace tenon::ui {

class ProgressBarWithMark : public QProgressBar {
    Q_OBJECT
public:
    explicit ProgressBarWithMark(QWidget* parent = nullptr);
    // value and expected of total; expected below 0 for no tick. Also says so to screen readers.
    void setProgress(int value, int total, int expected = -1);
    void setTone(Tone tone);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_expected = -1;
    Tone m_tone = Tone::Accent;
};

class Ring : public QProgressBar {
    Q_OBJECT
public:
    explicit Ring(QWidget* parent = nullptr);
    void setPercent(int percent);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

class BlockMeter : public QProgressBar {
    Q_OBJECT
public:
    explicit BlockMeter(QWidget* parent = nullptr);
    void setBlocks(int filled, int total); // total: 1 to 24; more filled than total fills all
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace tenon::ui
