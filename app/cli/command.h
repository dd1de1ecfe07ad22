// SPDX-License-Identifier: GPL-3.0-or-later
// One command of tenonctl: what it is called, what it takes, and what it does with a library.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <vector>

namespace tenon::cli {

// What was typed, taken apart.
struct Request {
    QStringList arguments;          // positional, without group and verb
    QHash<QString, QString> values; // --name VALUE; a flag of the command's own has an empty one
    bool dryRun = false;
    bool skipBadRows = false;
    bool acceptPlacement = false;
    const Clock* clock = nullptr;

    QString value(const char* name) const { return values.value(QString::fromLatin1(name)); }
    bool has(const char* name) const { return values.contains(QString::fromLatin1(name)); }
};

// What is printed: the same facts for a program and for a person.
struct Outcome {
    QJsonObject json;
    QString text;
    int exitCode = 0; // other than 0 where the answer itself is the problem (file check)
};

struct Option {
    QString name;        // without dashes
    QString placeholder; // empty for a flag
    QString help;
    bool required = false;
};

struct Command {
    QString group;
    QString verb;
    QStringList arguments; // placeholders, in order
    int optionalArguments = 0;
    QString help;
    std::vector<Option> options;
    std::function<Result<Outcome>(const Request&)> run;
};

std::vector<Command> fileCommands();
std::vector<Command> historyCommands();
std::vector<Command> personCommands();
std::vector<Command> mentorCommands();
std::vector<Command> pairingCommands();
std::vector<Command> agreementCommands();
std::vector<Command> goalCommands();
std::vector<Command> topicCommands();
std::vector<Command> readingCommands();
std::vector<Command> discussionCommands();
std::vector<Command> meetingCommands();
std::vector<Command> plannedCommands();
std::vector<Command> meetingImportCommands();
std::vector<Command> serviceCommands();
std::vector<Command> letterCommands();
std::vector<Command> tenureCommands();
std::vector<Command> caseCommands();
std::vector<Command> calendarCommands();
std::vector<Command> portfolioCommands();
std::vector<Command> placeCommands();
std::vector<Command> readyCommands();
std::vector<Command> exportCommands();
std::vector<Command> importCommands();
std::vector<Command> lookupCommands();
std::vector<Command> policyCommands();

} // namespace tenon::cli
