// SPDX-License-Identifier: GPL-3.0-or-later
// That somebody was written to, when and how. The text is made anew from its template when it is
// wanted (core/reports/letters.h).
#pragma once

#include "core/mentoring/pairing.h"

namespace tenon::mentoring {

enum class LetterKind {
    Assignment,
    MentorIntroduction, // to the mentor: who the mentee is
    MenteeIntroduction, // to the mentee: who the mentor is
    FirstContact,       // a draft from the mentor to the mentee
    AgreementReminder,
    Thanks,
    ServiceRecognition,
    Certificate,
    Waitlist,
    Ending
};

enum class LetterWay { Pdf, Odt, Email, Clipboard, Other };

struct Letter {
    Id<Letter> id;
    LetterKind kind = LetterKind::Assignment;
    std::optional<PairingId> pairing;
    people::PersonId person; // to whom
    QDate onDay;
    LetterWay way = LetterWay::Pdf;
    QString subject;

    bool operator==(const Letter&) const = default;
};

} // namespace tenon::mentoring

template <>
struct tenon::Tokens<tenon::mentoring::LetterKind> {
    using E = tenon::mentoring::LetterKind;
    static constexpr std::array pairs{std::pair{E::Assignment, "assignment"},
                                      std::pair{E::MentorIntroduction, "mentor_introduction"},
                                      std::pair{E::MenteeIntroduction, "mentee_introduction"},
                                      std::pair{E::FirstContact, "first_contact"},
                                      std::pair{E::AgreementReminder, "agreement_reminder"},
                                      std::pair{E::Thanks, "thanks"},
                                      std::pair{E::ServiceRecognition, "service_recognition"},
                                      std::pair{E::Certificate, "certificate"},
                                      std::pair{E::Waitlist, "waitlist"},
                                      std::pair{E::Ending, "ending"}};
};

template <>
struct tenon::Tokens<tenon::mentoring::LetterWay> {
    using E = tenon::mentoring::LetterWay;
    static constexpr std::array pairs{
        std::pair{E::Pdf, "pdf"}, std::pair{E::Odt, "odt"}, std::pair{E::Email, "email"},
        std::pair{E::Clipboard, "clipboard"}, std::pair{E::Other, "other"}};
};

template <>
struct tenon::store::Describe<tenon::mentoring::Letter> {
    using T = tenon::mentoring::Letter;
    static constexpr auto table = "letter";
    static constexpr auto audience = Audience::PairAndAdministration;
    static constexpr auto columns = std::tuple{
        Column{"id", &T::id},          Column{"kind", &T::kind},    Column{"pairing", &T::pairing},
        Column{"person", &T::person},  Column{"on_day", &T::onDay}, Column{"way", &T::way},
        Column{"subject", &T::subject}};
};
