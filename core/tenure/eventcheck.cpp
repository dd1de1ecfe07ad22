// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tenure/eventcheck.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tenon::tenure {

using Kind = ClockEventKind;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(TenureClock)
};

constexpr std::array words = {
    QT_TRANSLATE_NOOP("TenureClock", "no years"),
    QT_TRANSLATE_NOOP("TenureClock", "one year"),
    QT_TRANSLATE_NOOP("TenureClock", "two years"),
    QT_TRANSLATE_NOOP("TenureClock", "three years"),
    QT_TRANSLATE_NOOP("TenureClock", "four years"),
    QT_TRANSLATE_NOOP("TenureClock", "five years"),
    QT_TRANSLATE_NOOP("TenureClock", "six years"),
    QT_TRANSLATE_NOOP("TenureClock", "seven years"),
    QT_TRANSLATE_NOOP("TenureClock", "eight years"),
    QT_TRANSLATE_NOOP("TenureClock", "nine years"),
    QT_TRANSLATE_NOOP("TenureClock", "ten years"),
    QT_TRANSLATE_NOOP("TenureClock", "eleven years"),
    QT_TRANSLATE_NOOP("TenureClock", "twelve years"),
};

bool isDecision(Kind kind) {
    return kind == Kind::TenureGranted || kind == Kind::TenureDenied;
}

// Agreed when somebody is hired, so it may well be dated before the first day.
bool mayPrecedeAppointment(Kind kind) {
    return kind == Kind::PriorServiceCredit;
}

class Checker {
public:
    Checker(const policy::PolicyPack& pack, const people::Appointment& appointment,
            std::vector<ClockEvent> events)
        : m_pack(pack), m_appointment(appointment), m_events(std::move(events)) {
        std::erase_if(m_events,
                      [&](const ClockEvent& event) { return event.appointment != appointment.id; });
        std::sort(m_events.begin(), m_events.end(), [](const ClockEvent& a, const ClockEvent& b) {
            return std::pair(a.onDay, a.id) < std::pair(b.onDay, b.id);
        });
        m_decided = decisionDay();
    }

    CheckedEvents check() {
        for (const ClockEvent& event : m_events) {
            const QString reason = whyNot(event);
            if (!reason.isEmpty())
                m_out.refused.append(Tr::tr("%1 is not counted: %2", "event, then why")
                                         .arg(eventText(event), reason));
            else if (event.kind == Kind::ExtensionWaived)
                m_out.waivers.push_back(event);
            else
                m_out.hold.push_back(event);
        }
        return std::move(m_out);
    }

private:
    std::optional<QDate> decisionDay() const {
        std::optional<QDate> day = m_appointment.tenureDecided;
        for (const ClockEvent& event : m_events)
            if (isDecision(event.kind) && (!day || event.onDay < *day))
                day = event.onDay;
        return day;
    }

    QString whyNot(const ClockEvent& event) const {
        if (!event.onDay.isValid())
            return Tr::tr("it has no day. Add the day.");
        if (m_appointment.appointed && event.onDay < *m_appointment.appointed &&
            !mayPrecedeAppointment(event.kind))
            return Tr::tr("it is dated before the appointment on %1. Correct one of the two days.")
                .arg(text::dayText(*m_appointment.appointed));
        if (m_decided && event.onDay > *m_decided && event.kind != Kind::StepDone)
            return isDecision(event.kind)
                       ? Tr::tr("tenure was decided already, on %1. Take one of the two decisions "
                                "back.")
                             .arg(text::dayText(*m_decided))
                       : Tr::tr("it is dated after the decision on %1. Correct the day.")
                             .arg(text::dayText(*m_decided));
        return whyNotOfItsKind(event);
    }

    QString whyNotOfItsKind(const ClockEvent& event) const {
        switch (event.kind) {
        case Kind::ExtensionGranted:
        case Kind::ExtensionDenied:
            return whyNotAnswer(event);
        case Kind::ExtensionWaived:
            return whyNotWaiver(event);
        case Kind::Leave:
            return whyNotLeave(event);
        case Kind::TrackChange:
            return whyNotTrack(event);
        case Kind::MandatoryYearChanged:
            return event.began ? QString()
                               : Tr::tr("it does not say to which academic year. Add a day of it.");
        case Kind::TenureGranted:
        case Kind::TenureDenied:
            return whyNotDecision(event);
        case Kind::StepDone:
            return occursBefore(event,
                                [&](const ClockEvent& other) {
                                    return other.kind == Kind::StepDone && other.step == event.step;
                                })
                       ? Tr::tr("the step was recorded as done already. Take one of the two back.")
                       : QString();
        case Kind::PriorServiceCredit:
        case Kind::ExtensionRequested:
        case Kind::EarlyRequest:
        case Kind::Reappointment:
            break;
        }
        return {};
    }

    const ClockEvent* answered(const ClockEvent& event) const {
        const auto found = std::find_if(m_events.begin(), m_events.end(), [&](const auto& other) {
            return event.answers && other.id == *event.answers;
        });
        return found == m_events.end() ? nullptr : &*found;
    }

    template <class Condition>
    bool occursBefore(const ClockEvent& event, Condition condition) const {
        return std::any_of(m_out.hold.begin(), m_out.hold.end(), [&](const ClockEvent& other) {
            return other.id != event.id && condition(other);
        });
    }

    QString whyNotAnswer(const ClockEvent& event) const {
        if (!event.answers)
            return {};
        const ClockEvent* request = answered(event);
        if (!request || request->kind != Kind::ExtensionRequested)
            return Tr::tr("the request it answers is not recorded. Choose the request, or none.");
        if (request->onDay > event.onDay)
            return Tr::tr("it is dated before the request of %1. Correct one of the two days.")
                .arg(text::dayText(request->onDay));
        if (occursBefore(event, [&](const ClockEvent& other) {
                return other.answers == event.answers && (other.kind == Kind::ExtensionGranted ||
                                                          other.kind == Kind::ExtensionDenied);
            }))
            return Tr::tr(
                       "the request of %1 was answered already. Take one of the two answers back.")
                .arg(text::dayText(request->onDay));
        return {};
    }

    QString whyNotWaiver(const ClockEvent& event) const {
        const ClockEvent* extension = answered(event);
        if (!extension || extension->kind != Kind::ExtensionGranted)
            return Tr::tr("it does not name an extension that was granted. Choose the extension.");
        if (extension->onDay > event.onDay)
            return Tr::tr("it is dated before the extension of %1. Correct one of the two days.")
                .arg(text::dayText(extension->onDay));
        const bool twice =
            std::any_of(m_out.waivers.begin(), m_out.waivers.end(),
                        [&](const ClockEvent& other) { return other.answers == event.answers; });
        return twice ? Tr::tr("that extension was waived already. Take one of the two back.")
                     : QString();
    }

    QString whyNotLeave(const ClockEvent& event) const {
        if (!event.began || !event.until)
            return Tr::tr("a leave needs its first and its last day. Add them.");
        if (*event.until < *event.began)
            return Tr::tr("it ends before it begins. Exchange the two days.");
        return {};
    }

    QString whyNotTrack(const ClockEvent& event) const {
        const policy::Track* track = m_pack.track(event.track);
        if (!track)
            return Tr::tr("the policy “%1” has no track “%2”. Choose one of its tracks.")
                .arg(m_pack.title, event.track);
        return {};
    }

    QString whyNotDecision(const ClockEvent& event) const {
        const bool twice =
            occursBefore(event, [](const ClockEvent& other) { return isDecision(other.kind); });
        return twice ? Tr::tr("tenure was decided already. Take one of the two decisions back.")
                     : QString();
    }

    const policy::PolicyPack& m_pack;
    const people::Appointment& m_appointment;
    std::vector<ClockEvent> m_events;
    std::optional<QDate> m_decided;
    CheckedEvents m_out;
};

} // namespace

QString yearsInWords(int years) {
    if (years >= 0 && std::size_t(years) < words.size())
        return Tr::tr(words[std::size_t(years)]);
    return Tr::tr("%n year(s)", nullptr, years);
}

QString eventText(const ClockEvent& event) {
    const QString day = text::dayText(event.onDay);
    const QString years = yearsInWords(event.years);
    switch (event.kind) {
    case Kind::PriorServiceCredit:
        return Tr::tr("Prior-service credit of %1 (%2)").arg(years, day);
    case Kind::ExtensionRequested:
        return Tr::tr("Extension of %1 requested on %2").arg(years, day);
    case Kind::ExtensionGranted:
        return Tr::tr("Extension of %1 granted on %2").arg(years, day);
    case Kind::ExtensionDenied:
        return Tr::tr("Extension denied on %1").arg(day);
    case Kind::ExtensionWaived:
        return Tr::tr("Extension waived on %1").arg(day);
    case Kind::Leave:
        return Tr::tr("Leave from %1 to %2")
            .arg(event.began ? text::dayText(*event.began) : day,
                 event.until ? text::dayText(*event.until) : Tr::tr("an unknown day"));
    case Kind::EarlyRequest:
        return Tr::tr("Early review, by %1, requested on %2").arg(years, day);
    case Kind::TrackChange:
        return Tr::tr("Change of track on %1").arg(day);
    case Kind::Reappointment:
        return event.until
                   ? Tr::tr("Reappointment on %1, to %2").arg(day, text::dayText(*event.until))
                   : Tr::tr("Reappointment on %1").arg(day);
    case Kind::MandatoryYearChanged:
        return Tr::tr("Change of the mandatory year on %1").arg(day);
    case Kind::TenureGranted:
        return Tr::tr("Tenure granted on %1").arg(day);
    case Kind::TenureDenied:
        return Tr::tr("Tenure denied on %1").arg(day);
    case Kind::StepDone:
        return Tr::tr("Step “%1” done on %2").arg(event.step, day);
    }
    return {};
}

CheckedEvents checkEvents(const policy::PolicyPack& pack, const people::Appointment& appointment,
                          const std::vector<ClockEvent>& events) {
    return Checker(pack, appointment, events).check();
}

} // namespace tenon::tenure
