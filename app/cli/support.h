// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands share: opening, naming people, dates, tables, and carrying out or rehearsing.
#pragma once

#include "app/cli/command.h"
#include "core/base/daterange.h"
#include "core/people/profile.h"
#include "core/workspace/workspace.h"

#include <QJsonArray>

#include <memory>

namespace tenon::cli {

Result<std::unique_ptr<workspace::Workspace>> openLibrary(const Request& request);
Result<people::Person> personNamed(const workspace::Workspace& library, const QString& name);

// The library of the first argument, opened on the person of the second, with the rules that person
// is bound to.
struct PersonAtHand {
    std::unique_ptr<workspace::Workspace> library;
    people::Profile profile;
    const policy::PolicyPack* pack = nullptr; // the library's
};
Result<PersonAtHand> openPerson(const Request& request);

// A required or optional ISO date of an option; error Usage names the option.
Result<QDate> dateOption(const Request& request, const char* name);
Result<std::optional<QDate>> optionalDate(const Request& request, const char* name);

// --from and --to, or --year; and the period they name, which has both ends. Where --to says
// something else, last is the option of the last day.
std::vector<Option> periodOptions();
Result<DateRange> periodOption(const Request& request, const workspace::Workspace& library,
                               const char* last = "to");

// Error Usage that names the option.
Error badValue(const char* option, const QString& message);

// The bytes of a file that is given, and one more than most where it is longer, so that its reader
// can tell. CannotRead where it cannot be opened.
Result<QByteArray> inputFile(const QString& path, qint64 most);

// The option takes one of words, and was given another.
Error unknownWord(const char* option, const QString& given, const QStringList& words);

template <Tokenized E>
QStringList wordsOf() {
    QStringList words;
    for (const auto& [value, token] : Tokens<E>::pairs)
        words << QString::fromLatin1(token);
    return words;
}

// Sets value where the option is given; error Usage where it is no number.
Status numberOption(const Request& request, const char* option, int& value);

// Sets value where the option is given; error Usage names the tokens there are.
template <Tokenized E>
Status tokenOption(const Request& request, const char* option, E& value) {
    if (!request.has(option))
        return {};
    if (const auto known = fromToken<E>(request.value(option))) {
        value = *known;
        return {};
    }
    return unknownWord(option, request.value(option), wordsOf<E>());
}

// Commits, or with --dry-run only rehearses. The identifier of the commit, absent where nothing
// changed or nothing was to be written.
Result<std::optional<qint64>> carryOut(workspace::Workspace& library, const Request& request,
                                       const QString& label, const store::EditFunction& edit);

// The same for a command of which there is nothing more to tell than text.
Result<Outcome> commitAndSay(workspace::Workspace& library, const Request& request,
                             const QString& label, const store::EditFunction& edit,
                             const QString& text);

// Writes html to the files that --pdf, --html and --odt name.
Status writeDocuments(const Request& request, const QString& html, const QString& title);

// {"commit": id} and, for a rehearsal, {"dryRun": true}.
void noteCommit(QJsonObject& json, std::optional<qint64> commit, const Request& request);

QJsonValue isoOrNull(const std::optional<QDate>& day);
QString isoOrDash(const std::optional<QDate>& day);

// Columns aligned by spaces, with a header and a rule.
QString table(const QStringList& header, const std::vector<QStringList>& rows);

// Identifiers are written as text: a JSON number would lose their last digits in many readers.
QString idText(qint64 id);

} // namespace tenon::cli
