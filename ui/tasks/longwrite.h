// SPDX-License-Identifier: GPL-3.0-or-later
// Watches a long write on the window's own thread: after half a second a bar appears, with a button
// that stops it. The write runs inside one transaction, so stopping leaves everything as it was.
#pragma once

#include "core/base/task.h"

#include <QProgressDialog>

namespace tenon::ui {

class LongWrite {
public:
    // label: what is being done, as a sentence without a full stop. owner: the page that waits.
    LongWrite(const QString& label, QWidget* owner);

    // For the write, which calls it between its rows; valid while this object lives.
    Progress progress();
    const CancelToken& cancel() const { return m_cancel; }

private:
    QProgressDialog m_bar;
    CancelToken m_cancel;
};

} // namespace tenon::ui
