// SPDX-License-Identifier: GPL-3.0-or-later
// What one cell of a roster says. Each reader gives a value or a sentence about what is wrong with
// the cell; nothing is guessed.
#pragma once

#include "core/policy/policypack.h"

#include <QDate>

namespace tenon::people {

template <class T>
struct CellReading {
    std::optional<T> value;
    QString problem; // empty where the cell can be read
};

// By code, title or synonym, whatever the case. The problem lists what the policy knows.
CellReading<QString> readRank(const QString& cell, const policy::PolicyPack& pack);
CellReading<QString> readTrack(const QString& cell, const policy::PolicyPack& pack);

// 2026-08-16, 2026/08/16, 16 Aug 2026, August 16, 2026; figures with / . - where they can be read
// in one way only. Years from 1900 to two years after today.
CellReading<QDate> readDate(const QString& cell, QDate today);

// yes, no, true, false, 1, 0, y, n, x and words like "probationary".
CellReading<bool> readYesNo(const QString& cell);

} // namespace tenon::people
