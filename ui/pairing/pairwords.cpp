// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pairing/pairwords.h"

#include <QCoreApplication>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using mentoring::AgendaPoint;
using mentoring::GoalState;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PairWords)
};

} // namespace

QString sourceText(AgendaPoint::Source source) {
    switch (source) {
    case AgendaPoint::Source::Own:
        return Tr::tr("Put down by hand");
    case AgendaPoint::Source::Action:
        return Tr::tr("Promised");
    case AgendaPoint::Source::Deadline:
        return Tr::tr("On the clock");
    case AgendaPoint::Source::Question:
        return Tr::tr("This goes where?");
    case AgendaPoint::Source::Goal:
        return Tr::tr("Goal");
    case AgendaPoint::Source::Agreement:
        return Tr::tr("Agreement");
    case AgendaPoint::Source::Topic:
        return Tr::tr("This month’s topic");
    }
    Q_UNREACHABLE();
}

QString sourceIcon(AgendaPoint::Source source) {
    switch (source) {
    case AgendaPoint::Source::Own:
        return u"pencil"_s;
    case AgendaPoint::Source::Action:
        return u"check"_s;
    case AgendaPoint::Source::Deadline:
        return u"clock"_s;
    case AgendaPoint::Source::Question:
        return u"folder"_s;
    case AgendaPoint::Source::Goal:
        return u"check-circle"_s;
    case AgendaPoint::Source::Agreement:
        return u"file-text"_s;
    case AgendaPoint::Source::Topic:
        return u"chat-text"_s;
    }
    Q_UNREACHABLE();
}

QString goalStateText(GoalState state) {
    switch (state) {
    case GoalState::Draft:
        return Tr::tr("Draft");
    case GoalState::Agreed:
        return Tr::tr("Agreed");
    case GoalState::InProgress:
        return Tr::tr("In progress");
    case GoalState::Done:
        return Tr::tr("Done");
    case GoalState::Dropped:
        return Tr::tr("Dropped");
    case GoalState::CarriedOver:
        return Tr::tr("Carried over");
    }
    Q_UNREACHABLE();
}

Tone goalStateTone(GoalState state) {
    switch (state) {
    case GoalState::Done:
        return Tone::Good;
    case GoalState::Agreed:
    case GoalState::InProgress:
        return Tone::Accent;
    case GoalState::Draft:
    case GoalState::Dropped:
    case GoalState::CarriedOver:
        break;
    }
    return Tone::Neutral;
}

QString directionText(mentoring::Direction direction) {
    switch (direction) {
    case mentoring::Direction::MentorToMentee:
        return Tr::tr("From mentor to mentee");
    case mentoring::Direction::MenteeToMentor:
        return Tr::tr("From mentee to mentor");
    case mentoring::Direction::Both:
        return Tr::tr("Both ways");
    }
    Q_UNREACHABLE();
}

QString repeatsText(mentoring::Repeats repeats) {
    switch (repeats) {
    case mentoring::Repeats::Never:
        return Tr::tr("Once");
    case mentoring::Repeats::Weekly:
        return Tr::tr("Every week");
    case mentoring::Repeats::Fortnightly:
        return Tr::tr("Every two weeks");
    case mentoring::Repeats::Monthly:
        return Tr::tr("Every month");
    case mentoring::Repeats::Quarterly:
        return Tr::tr("Every three months");
    }
    Q_UNREACHABLE();
}

QString agreementStateText(mentoring::AgreementState state) {
    switch (state) {
    case mentoring::AgreementState::Draft:
        return Tr::tr("Draft");
    case mentoring::AgreementState::InForce:
        return Tr::tr("In force");
    case mentoring::AgreementState::Replaced:
        return Tr::tr("Replaced");
    }
    Q_UNREACHABLE();
}

} // namespace tenon::ui
