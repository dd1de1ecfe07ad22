// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the fields of a form, to tell whether somebody has written in it since.
#pragma once

#include <QStringList>
#include <QWidget>

namespace tenon::ui {

// Of every field inside, hidden ones too, in the order in which they were made.
QStringList whatStandsIn(const QWidget& form);

} // namespace tenon::ui
