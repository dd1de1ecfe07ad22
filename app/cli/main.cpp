// SPDX-License-Identifier: GPL-3.0-or-later
// tenonctl: the core without a window.
#include "app/cli/arguments.h"

#include <QGuiApplication>
#include <QJsonDocument>
#include <QLocale>
#include <QTextStream>
#include <QTranslator>

#include <algorithm>
#include <array>
#include <csignal>
#include <memory>

namespace {

using namespace tenon;
using namespace Qt::StringLiterals;

int exitCode(ErrorCode code) {
    switch (code) {
    case ErrorCode::Refused:
    case ErrorCode::Conflict:
    case ErrorCode::NotFound:
        return 1;
    case ErrorCode::Usage:
        return 2;
    case ErrorCode::InvalidInput:
    case ErrorCode::CannotRead:
    case ErrorCode::Damaged:
    case ErrorCode::NotTenon:
    case ErrorCode::Newer:
    case ErrorCode::Locked:
    case ErrorCode::NeedsConsent:
        return 3;
    case ErrorCode::CannotWrite:
    case ErrorCode::Internal:
        return 4;
    case ErrorCode::Cancelled:
        return 130;
    }
    return 4;
}

void print(FILE* stream, const QString& text) {
    QTextStream out(stream);
    out << text;
    if (!text.endsWith(u'\n'))
        out << '\n';
}

int fail(const Error& error, bool json) {
    const QString where = error.where.isEmpty() ? QString() : error.where + u": "_s;
    print(stderr, where + error.message);
    if (json) {
        const QJsonObject body{{u"code"_s, codeName(error.code)},
                               {u"message"_s, error.message},
                               {u"detail"_s, error.detail},
                               {u"where"_s, error.where}};
        print(stdout, QString::fromUtf8(QJsonDocument(QJsonObject{{u"error"_s, body}}).toJson()));
    }
    return exitCode(error.code);
}

std::vector<cli::Command> allCommands() {
    std::vector<cli::Command> all;
    for (auto group :
         {cli::fileCommands(),          cli::historyCommands(), cli::personCommands(),
          cli::mentorCommands(),        cli::pairingCommands(), cli::agreementCommands(),
          cli::goalCommands(),          cli::topicCommands(),   cli::readingCommands(),
          cli::discussionCommands(),    cli::meetingCommands(), cli::plannedCommands(),
          cli::meetingImportCommands(), cli::serviceCommands(), cli::letterCommands(),
          cli::tenureCommands(),        cli::caseCommands(),    cli::calendarCommands(),
          cli::portfolioCommands(),     cli::placeCommands(),   cli::readyCommands(),
          cli::exportCommands(),        cli::importCommands(),  cli::lookupCommands(),
          cli::policyCommands()})
        all.insert(all.end(), group.begin(), group.end());
    return all;
}

// What --dry-run says first, so that "Recorded." is not taken at its word.
QString rehearsed(const QString& text) {
    return QCoreApplication::translate("Cli", "Rehearsed only, nothing is written. It would say:") +
           u'\n' + text;
}

int run(const QStringList& words) {
    const std::vector<cli::Command> commands = allCommands();
    auto parsed = cli::parseArguments(commands, words);
    if (!parsed)
        return fail(parsed.error(), words.contains(u"--json"_s));
    if (!parsed->command) {
        print(stdout, parsed->help);
        return 0;
    }
    const SystemClock now;
    const FixedDayClock fixed(parsed->today.value_or(now.today()));
    parsed->request.clock = parsed->today ? static_cast<const Clock*>(&fixed) : &now;
    auto outcome = parsed->command->run(parsed->request);
    if (!outcome)
        return fail(outcome.error(), parsed->json);
    if (parsed->json)
        print(stdout, QString::fromUtf8(QJsonDocument(outcome->json).toJson()));
    else
        print(stdout, parsed->request.dryRun ? rehearsed(outcome->text) : outcome->text);
    return outcome->exitCode;
}

// Only documents need fonts, and so a Gui application; it needs no display.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv) {
    constexpr std::array documents{"service", "tenure", "agreement", "letter", "discussion"};
    const bool writesDocuments =
        argc > 1 && std::any_of(documents.begin(), documents.end(),
                                [&](const char* group) { return qstrcmp(argv[1], group) == 0; });
    if (!writesDocuments)
        return std::make_unique<QCoreApplication>(argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char** argv) {
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN); // a size limit is an error to report, not a reason to die
#endif
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN);
#endif
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(u"tenonctl"_s);
    QTranslator translator;
    if (translator.load(QLocale(), u"tenon"_s, u"_"_s, u":/i18n"_s) ||
        translator.load(u":/i18n/tenon_en.qm"_s))
        QCoreApplication::installTranslator(&translator);
    return run(QCoreApplication::arguments().mid(1));
}
