// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mentoring/stopwatch.h"

#include "ui/widgets/make.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace tenon::ui {

using namespace Qt::StringLiterals;

Stopwatch::Stopwatch(QWidget* parent) : QWidget(parent), m_button(makeButton({}, u"clock"_s)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_button);
    row->addStretch();
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &Stopwatch::showTime);
    connect(m_button, &QPushButton::clicked, this, &Stopwatch::toggle);
    showTime();
}

int Stopwatch::minutes() const {
    return isRunning() ? int(std::max<qint64>(1, (m_elapsed.elapsed() + 59999) / 60000)) : 0;
}

void Stopwatch::measureInto(QSpinBox* box) {
    m_box = box;
    if (!box || !isRunning())
        return;
    m_measured = minutes();
    box->setValue(m_measured);
}

void Stopwatch::toggle() {
    if (isRunning()) {
        const int measured = minutes();
        m_elapsed.invalidate();
        m_tick.stop();
        emit stopped(measured);
    } else {
        m_measured = m_box ? m_box->value() : 0; // begins with what stands there
        m_elapsed.start();
        m_tick.start();
    }
    showTime();
}

void Stopwatch::showTime() {
    emit minutesShown(minutes());
    if (isRunning() && m_box && m_box->value() == m_measured) {
        m_measured = minutes();
        m_box->setValue(m_measured);
    }
    if (!isRunning()) {
        m_button->setText(tr("Start the stopwatch"));
        return;
    }
    const qint64 seconds = m_elapsed.elapsed() / 1000;
    m_button->setText(
        tr("Stop at %1").arg(u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'))));
}

} // namespace tenon::ui
