// SPDX-License-Identifier: GPL-3.0-or-later
// A portfolio by category: how much is there, how much is expected by now, in bars and in words.
#pragma once

#include "core/portfolio/progress.h"

#include <QWidget>

namespace tenon::ui {

class ProgressList : public QWidget {
    Q_OBJECT
public:
    explicit ProgressList(const std::vector<portfolio::CategoryProgress>& progress,
                          QWidget* parent = nullptr);
};

} // namespace tenon::ui
