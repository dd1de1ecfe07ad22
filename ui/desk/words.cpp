// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/words.h"

#include <QCoreApplication>

#include <cstdlib>

namespace tenon::ui {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Words)
};
} // namespace

QString durationText(int minutes) {
    if (minutes < 60)
        return Tr::tr("%1 min").arg(minutes);
    if (minutes % 60 == 0)
        return Tr::tr("%1 h").arg(minutes / 60);
    return Tr::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString channelText(mentoring::Channel channel) {
    switch (channel) {
    case mentoring::Channel::InPerson:
        return Tr::tr("In person");
    case mentoring::Channel::Video:
        return Tr::tr("Video");
    case mentoring::Channel::Phone:
        return Tr::tr("Phone");
    case mentoring::Channel::Email:
        return Tr::tr("E-mail");
    case mentoring::Channel::Chat:
        return Tr::tr("Chat");
    case mentoring::Channel::Other:
        return Tr::tr("Other");
    }
    return {};
}

Tone stepStateTone(tenure::StepState state) {
    switch (state) {
    case tenure::StepState::Done:
        return Tone::Good;
    case tenure::StepState::Next:
        return Tone::Accent;
    case tenure::StepState::Planned:
        return Tone::Neutral;
    case tenure::StepState::Late:
        return Tone::Late;
    }
    return Tone::Neutral;
}

QString clockSpanText(int days) {
    if (days < 0)
        return Tr::tr("%1 ago", "a span of time").arg(clockSpanText(-days));
    const int span = days;
    if (span < 62)
        return Tr::tr("%n day(s)", nullptr, span);
    const int months = span * 12 / 365;
    if (months < 12)
        return Tr::tr("%1 m", "months").arg(months);
    return Tr::tr("%1 y %2 m", "years and months").arg(months / 12).arg(months % 12);
}

Tone toneOf(mentoring::PairingState state) {
    switch (state) {
    case mentoring::PairingState::Active:
        return Tone::Good;
    case mentoring::PairingState::Published:
    case mentoring::PairingState::AgreementDue:
    case mentoring::PairingState::Ending:
        return Tone::Warning;
    case mentoring::PairingState::Offered:
    case mentoring::PairingState::Accepted:
        return Tone::Accent;
    case mentoring::PairingState::Proposed:
    case mentoring::PairingState::Declined:
    case mentoring::PairingState::Paused:
    case mentoring::PairingState::Ended:
        break;
    }
    return Tone::Neutral;
}

Audience audienceOf(store::Audience audience) {
    switch (audience) {
    case store::Audience::Owner:
        return Audience::OwnerOnly;
    case store::Audience::Pair:
        return Audience::Pair;
    case store::Audience::PairAndAdministration:
        return Audience::PairAndAdministration;
    case store::Audience::Administration:
        return Audience::Administration;
    case store::Audience::Review:
        return Audience::Review;
    case store::Audience::Program:
    case store::Audience::File:
        break;
    }
    return Audience::WholeProgram;
}

} // namespace tenon::ui
