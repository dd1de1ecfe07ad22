// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a pair's work as people read them. Translated at each call.
#pragma once

#include "core/mentoring/agenda.h"
#include "ui/widgets/badge.h"

namespace tenon::ui {

QString sourceText(mentoring::AgendaPoint::Source source);
QString sourceIcon(mentoring::AgendaPoint::Source source);
QString goalStateText(mentoring::GoalState state);
Tone goalStateTone(mentoring::GoalState state);
QString directionText(mentoring::Direction direction);
QString repeatsText(mentoring::Repeats repeats);
QString agreementStateText(mentoring::AgreementState state);

} // namespace tenon::ui
