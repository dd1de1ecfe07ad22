// SPDX-License-Identifier: GPL-3.0-or-later
// The letters' words as data: for each kind a subject and paragraphs with {fields}, which
// letters.h fills. Shipped under resources/guides; letters_<language>.json takes their place.
#pragma once

#include "core/base/result.h"
#include "core/mentoring/letter.h"

#include <QStringList>

#include <vector>

namespace tenon::reports {

// Who signs: whoever looks after the program, or a member of the pair.
enum class LetterFrom { Coordinator, Member };

struct LetterTemplate {
    mentoring::LetterKind kind = mentoring::LetterKind::Assignment;
    std::optional<mentoring::MemberRole> to; // absent: to anybody
    std::optional<LetterFrom> from;          // absent: by anybody
    bool formal = false;                     // to whom it may concern: no greeting, no closing
    QString subject;
    QStringList paragraphs;
    bool operator==(const LetterTemplate&) const = default;
};

struct LetterTemplates {
    QString greeting;
    QString closing;
    std::vector<LetterTemplate> letters; // the first that fits is taken

    const LetterTemplate* find(mentoring::LetterKind kind, std::optional<mentoring::MemberRole> to,
                               LetterFrom from) const; // null where there is none
    bool operator==(const LetterTemplates&) const = default;
};

// Every field a template may name, and whether it has a value in every letter; only such a one may
// stand in a subject or a greeting, for a paragraph with an empty field is left out.
struct LetterField {
    const char* name;
    bool always;
};
const std::vector<LetterField>& letterFields();

// The names between braces, in order.
QStringList fieldsIn(const QString& text);

// Error InvalidInput names the first fault and its place: an unknown field, a brace without its
// partner, a kind without a letter.
Result<LetterTemplates> readLetterTemplates(const QByteArray& json);
// In a language ("es_MX"), or else in English.
Result<LetterTemplates> shippedLetterTemplates(const QString& language);
// The same in the language of the program, read once.
const Result<LetterTemplates>& letterTemplatesAtHand();

} // namespace tenon::reports

template <>
struct tenon::Tokens<tenon::reports::LetterFrom> {
    using E = tenon::reports::LetterFrom;
    static constexpr std::array pairs{std::pair{E::Coordinator, "coordinator"},
                                      std::pair{E::Member, "member"}};
};
