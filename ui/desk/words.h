// SPDX-License-Identifier: GPL-3.0-or-later
// The words for values that several pages show: durations, channels, states. Translated at each
// call.
#pragma once

#include "core/mentoring/meeting.h"
#include "core/tenure/tenureclock.h"
#include "ui/widgets/badge.h"

namespace tenon::ui {

QString durationText(int minutes); // "1 h 30 min"
QString channelText(mentoring::Channel channel);
Tone stepStateTone(tenure::StepState state);
// Of a pairing's state, for a badge.
Tone toneOf(mentoring::PairingState state);
QString clockSpanText(int days); // "2 y 6 m"; "12 days" within two months
Audience audienceOf(store::Audience audience);

} // namespace tenon::ui
