// SPDX-License-Identifier: GPL-3.0-or-later
// One letter as a value: made from a template and the facts of a pairing or of a service, changed
// by whoever sends it, and set as HTML, plain text or the draft of an e-mail. It sees names, days
// and totals alone; no note, reason or exclusion reaches it. Pure.
#pragma once

#include "core/mentoring/servicestatement.h"
#include "core/reports/lettertemplates.h"

#include <QSet>

namespace tenon::reports {

struct LetterFacts {
    mentoring::LetterKind kind = mentoring::LetterKind::Assignment;
    people::Person recipient;
    std::optional<people::Person> sender; // a member of the pair; absent: the coordinator
    std::optional<mentoring::Pair> pair;
    std::vector<people::Person> people; // of the pair, and the mentees of the statement
    std::optional<mentoring::ServiceStatement> statement; // of the recipient as a mentor
    std::vector<DateRange> periods;                       // the stretches of that service
    int order = 0; // on the waiting list, from 1; 0: not on it
    int waiting = 0;
    QString library;
    QString administrator;
    QString program;
    QDate today;
};

struct LetterText {
    mentoring::LetterKind kind = mentoring::LetterKind::Assignment;
    QString recipient; // a name
    QString email;
    QString letterhead; // "Example Library · Library Faculty Mentoring"; empty in a member's
    QDate day;
    QString subject;
    QStringList paragraphs; // greeting and closing among them
    QString signer;         // under the closing
    bool signatureLine = false;
    bool operator==(const LetterText&) const = default;
};

// Whether there is such a letter only about a pairing.
bool needsPairing(mentoring::LetterKind kind);

// Which members get such a letter, in the order in which they came.
std::vector<people::PersonId> letterRecipients(mentoring::LetterKind kind,
                                               const mentoring::Pair& pair);
// The kinds there are about a pairing in its present state: nothing is written before it is made
// known, and of its end only once it ended.
std::vector<mentoring::LetterKind> letterKinds(const mentoring::Pair& pair);

// A paragraph in which a field has no value is left out. Error NotFound where no template fits,
// Refused where the facts the kind is about are missing.
Result<LetterText> composeLetter(const LetterTemplates& templates, const LetterFacts& facts);

QString letterHtml(const LetterText& letter);
QString letterPlain(const LetterText& letter); // paragraphs, an empty line between them

// A draft for the mail program. Many cut an address that is too long without a word; then the
// text is left out, whole is false, and whoever sends it pastes it.
struct MailDraft {
    QString url; // mailto:
    bool whole = true;
};
MailDraft mailDraft(const LetterText& letter);

QString letterKindText(mentoring::LetterKind kind); // "Assignment"
// A name for its file, without an ending: "Assignment - Amara Osei"; with a number where it is
// taken already, whatever the case, for some file systems see none. Added to taken.
QString letterFileName(const LetterText& letter, QSet<QString>& taken);

} // namespace tenon::reports
