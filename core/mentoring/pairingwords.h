// SPDX-License-Identifier: GPL-3.0-or-later
// The words of mentoring as people read them; translated at each call.
#pragma once

#include "core/mentoring/pairinglifecycle.h"

namespace tenon::mentoring {

QString shapeText(Shape shape);
QString stateText(PairingState state);
QString actionText(PairingAction action); // what a button says
QString endingText(Ending ending);
QString roleText(MemberRole role);

} // namespace tenon::mentoring
