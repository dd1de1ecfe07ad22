// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the words of a command line apart against the commands there are.
#pragma once

#include "app/cli/command.h"

namespace tenon::cli {

struct Parsed {
    const Command* command = nullptr; // absent: print help
    Request request;
    bool json = false;
    std::optional<QDate> today;
    QString help; // to print and end with 0
};

// words: without the program's name. Error Usage says what is missing or not known.
Result<Parsed> parseArguments(const std::vector<Command>& commands, const QStringList& words);

QString overallHelp(const std::vector<Command>& commands);
QString groupHelp(const std::vector<Command>& commands, const QString& group);

} // namespace tenon::cli
