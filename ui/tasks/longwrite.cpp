// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/longwrite.h"

namespace tenon::ui {

namespace {
constexpr int quietMs = 500;
}

LongWrite::LongWrite(const QString& label, QWidget* owner)
    : m_bar(label, QProgressDialog::tr("Cancel"), 0, 0, owner) {
    m_bar.setWindowTitle(label);
    m_bar.setWindowModality(Qt::WindowModal); // nothing else may be written meanwhile
    m_bar.setMinimumDuration(quietMs);
    QObject::connect(&m_bar, &QProgressDialog::canceled, &m_bar, [this] { m_cancel.cancel(); });
}

Progress LongWrite::progress() {
    return [this](qint64 done, qint64 total) {
        const qint64 unit = total / 1'000'000 + 1; // bytes may be more than a bar can count
        m_bar.setMaximum(int(total / unit));
        m_bar.setValue(int(done / unit)); // lets the button answer, and nothing else of this window
    };
}

} // namespace tenon::ui
