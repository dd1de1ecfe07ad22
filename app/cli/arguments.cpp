// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <QCoreApplication>

namespace tenon::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Error usage(const QString& message) {
    return {ErrorCode::Usage, message, {}, {}};
}

QString usageLine(const Command& command) {
    QString line = u"tenonctl %1 %2"_s.arg(command.group, command.verb);
    const qsizetype required = command.arguments.size() - command.optionalArguments;
    for (qsizetype i = 0; i < command.arguments.size(); ++i)
        line += (i < required ? u" %1"_s : u" [%1]"_s).arg(command.arguments[i]);
    for (const Option& option : command.options) {
        const QString text = option.placeholder.isEmpty()
                                 ? u"--"_s + option.name
                                 : u"--%1 %2"_s.arg(option.name, option.placeholder);
        line += (option.required ? u" %1"_s : u" [%1]"_s).arg(text);
    }
    return line;
}

bool hasOption(const Command& command, const QString& name, bool flag) {
    return std::any_of(command.options.begin(), command.options.end(), [&](const Option& option) {
        return option.name == name && option.placeholder.isEmpty() == flag;
    });
}

bool knowsOption(const Command& command, const QString& name) {
    return name == u"author"_s || name == u"today"_s || hasOption(command, name, false);
}

bool takeFlag(Parsed& parsed, const QString& name) {
    if (name == u"json"_s)
        parsed.json = true;
    else if (name == u"dry-run"_s)
        parsed.request.dryRun = true;
    else if (name == u"skip-bad-rows"_s)
        parsed.request.skipBadRows = true;
    else if (name == u"accept-placement"_s)
        parsed.request.acceptPlacement = true;
    else
        return false;
    return true;
}

Status takeWords(const Command& command, const QStringList& words, Parsed& parsed) {
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!words[i].startsWith(u"--"_s)) {
            parsed.request.arguments << words[i];
            continue;
        }
        const QString word = words[i].mid(2);
        const qsizetype equals = word.indexOf(u'=');
        const QString name = equals < 0 ? word : word.left(equals);
        if (equals < 0 && takeFlag(parsed, name))
            continue;
        if (equals < 0 && hasOption(command, name, true)) {
            parsed.request.values.insert(name, QString());
            continue;
        }
        if (!knowsOption(command, name))
            return usage(Tr::tr("“%1 %2” has no option --%3. See tenonctl %1 --help.")
                             .arg(command.group, command.verb, name));
        if (equals < 0 && i + 1 >= words.size())
            return usage(Tr::tr("--%1 needs a value.").arg(name));
        parsed.request.values.insert(name, equals < 0 ? words[++i] : word.mid(equals + 1));
    }
    return {};
}

Status checkComplete(const Command& command, const Request& request) {
    const qsizetype required = command.arguments.size() - command.optionalArguments;
    if (request.arguments.size() < required)
        return usage(Tr::tr("%1 is missing. Usage: %2")
                         .arg(command.arguments[request.arguments.size()], usageLine(command)));
    if (request.arguments.size() > command.arguments.size())
        return usage(Tr::tr("“%1” is one word too many. Usage: %2")
                         .arg(request.arguments[command.arguments.size()], usageLine(command)));
    for (const Option& option : command.options)
        if (option.required && !request.values.contains(option.name))
            return usage(Tr::tr("--%1 is missing. Usage: %2").arg(option.name, usageLine(command)));
    return {};
}

Status takeToday(Parsed& parsed) {
    const QString text = parsed.request.value("today");
    if (text.isEmpty())
        return {};
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        return usage(Tr::tr("--today takes a date such as 2026-09-01, not “%1”.").arg(text));
    parsed.today = day;
    return {};
}

} // namespace

QString groupHelp(const std::vector<Command>& commands, const QString& group) {
    QString out;
    for (const Command& command : commands) {
        if (command.group != group)
            continue;
        out += usageLine(command) + u"\n    "_s + command.help + u'\n';
        for (const Option& option : command.options)
            if (!option.help.isEmpty())
                out += u"      --%1  %2\n"_s.arg(option.name.leftJustified(16), option.help);
    }
    return out;
}

QString overallHelp(const std::vector<Command>& commands) {
    QString out = Tr::tr("tenonctl: everything Tenon can do to a library, from a script.\n\n");
    for (const Command& command : commands)
        out += u"  %1 %2\n"_s.arg((command.group + u' ' + command.verb).leftJustified(18),
                                  command.help);
    out += Tr::tr(
        "\nEvery command: --json  --today DATE  --dry-run (where it writes)  --author NAME\n"
        "tenonctl GROUP --help tells more. Exit: 0 done, 1 refused by a rule, 2 usage,\n"
        "3 file or input not readable, 4 writing failed and nothing changed, 130 cancelled.\n");
    return out;
}

Result<Parsed> parseArguments(const std::vector<Command>& commands, const QStringList& words) {
    Parsed parsed;
    parsed.json = words.contains(u"--json"_s);
    if (words.isEmpty() || words[0] == u"--help"_s || words[0] == u"help"_s) {
        parsed.help = overallHelp(commands);
        return parsed;
    }
    const QString group = groupHelp(commands, words[0]);
    if (group.isEmpty())
        return usage(Tr::tr("There is no command group “%1”. See tenonctl --help.").arg(words[0]));
    if (words.contains(u"--help"_s)) {
        parsed.help = group;
        return parsed;
    }
    for (const Command& command : commands)
        if (words.size() > 1 && command.group == words[0] && command.verb == words[1])
            parsed.command = &command;
    if (!parsed.command)
        return usage(Tr::tr("“%1” has no such verb. It has:\n%2").arg(words[0], group));
    if (auto taken = takeWords(*parsed.command, words.mid(2), parsed); !taken)
        return taken.error();
    if (auto dated = takeToday(parsed); !dated)
        return dated.error();
    if (auto complete = checkComplete(*parsed.command, parsed.request); !complete)
        return complete.error();
    return parsed;
}

} // namespace tenon::cli
