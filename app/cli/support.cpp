// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/support.h"

#include "core/base/academicyear.h"
#include "core/people/peoplequery.h"
#include "core/workspace/overview.h"
#include "ui/documents/documentwriter.h"

#include <QCoreApplication>
#include <QFile>

namespace tenon::cli {

using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};
} // namespace

Result<std::unique_ptr<workspace::Workspace>> openLibrary(const Request& request) {
    workspace::OpenOptions options;
    options.author = request.value("author");
    options.acceptPlacement = request.acceptPlacement;
    return workspace::Workspace::open(request.arguments.value(0), *request.clock, options);
}

Result<people::Person> personNamed(const workspace::Workspace& library, const QString& name) {
    return people::personByEmail(library.reader(), name);
}

Result<PersonAtHand> openPerson(const Request& request) {
    auto library = openLibrary(request);
    if (!library)
        return library.error();
    auto person = personNamed(**library, request.arguments.value(1));
    if (!person)
        return person.error();
    auto profile = people::profile((*library)->reader(), person->id);
    if (!profile)
        return profile.error();
    auto pack = workspace::packOf(**library, *profile);
    if (!pack)
        return pack.error();
    return PersonAtHand{std::move(*library), std::move(*profile), *pack};
}

Result<QDate> dateOption(const Request& request, const char* name) {
    const QString text = request.value(name);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (day.isValid() && text.size() == 10)
        return day;
    return Error{ErrorCode::Usage,
                 Tr::tr("--%1 takes a date such as 2026-09-01, not “%2”.")
                     .arg(QString::fromLatin1(name), text),
                 u"bad date"_s, u"--%1"_s.arg(QString::fromLatin1(name))};
}

Result<std::optional<QDate>> optionalDate(const Request& request, const char* name) {
    if (!request.has(name))
        return std::optional<QDate>();
    auto day = dateOption(request, name);
    if (!day)
        return day.error();
    return std::optional(*day);
}

std::vector<Option> periodOptions() {
    return {{u"from"_s, u"DATE"_s, {}},
            {u"to"_s, u"DATE"_s, {}},
            {u"year"_s, u"YYYY"_s,
             Tr::tr("the academic year that begins in this year, instead of --from and --to")}};
}

Result<DateRange> periodOption(const Request& request, const workspace::Workspace& library,
                               const char* last) {
    if (request.has("year")) {
        if (request.has("from") || request.has(last))
            return badValue("year", Tr::tr("Give either --year or --from and --to."));
        bool good = false;
        const int year = request.value("year").toInt(&good);
        if (!good || year < 1900 || year > 2200)
            return badValue(
                "year",
                Tr::tr("--year takes a year such as 2025, not “%1”.").arg(request.value("year")));
        auto pack = library.currentPack();
        if (!pack)
            return pack.error();
        const AcademicYear academic = AcademicYear::containing(
            QDate(year, 12, 31), (*pack)->yearStartMonth, (*pack)->yearStartDay);
        return DateRange{academic.firstDay(), academic.lastDay()};
    }
    if (!request.has("from") || !request.has(last))
        return badValue("from", Tr::tr("Say of which time: --from and --to, or --year."));
    auto from = dateOption(request, "from");
    auto to = dateOption(request, last);
    if (!from)
        return from.error();
    if (!to)
        return to.error();
    if (*to < *from)
        return Error{
            ErrorCode::Refused, Tr::tr("The period ends before it begins."), {}, u"--to"_s};
    return DateRange{*from, *to};
}

Result<QByteArray> inputFile(const QString& path, qint64 most) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotRead,
                     Tr::tr("“%1” cannot be read: %2.").arg(path, file.errorString()),
                     {},
                     path};
    return file.read(most + 1);
}

Status numberOption(const Request& request, const char* option, int& value) {
    if (!request.has(option))
        return {};
    bool good = false;
    value = request.value(option).toInt(&good);
    return good ? Status()
                : Status(badValue(option,
                                  Tr::tr("--%1 takes a number.").arg(QString::fromLatin1(option))));
}

Error badValue(const char* option, const QString& message) {
    return {ErrorCode::Usage, message, {}, u"--%1"_s.arg(QString::fromLatin1(option))};
}

Error unknownWord(const char* option, const QString& given, const QStringList& words) {
    return badValue(
        option, Tr::tr("“%1” is not known here; there are: %2.").arg(given, words.join(u", "_s)));
}

Result<std::optional<qint64>> carryOut(workspace::Workspace& library, const Request& request,
                                       const QString& label, const store::EditFunction& edit) {
    if (request.dryRun) {
        auto rehearsed = library.rehearse(edit);
        if (!rehearsed)
            return rehearsed.error();
        return std::optional<qint64>();
    }
    auto done = library.commit(label, edit);
    if (!done)
        return done.error();
    return *done ? std::optional((*done)->commit.value()) : std::nullopt;
}

Result<Outcome> commitAndSay(workspace::Workspace& library, const Request& request,
                             const QString& label, const store::EditFunction& edit,
                             const QString& text) {
    auto done = carryOut(library, request, label, edit);
    if (!done)
        return done.error();
    QJsonObject json;
    noteCommit(json, *done, request);
    return Outcome{json, text};
}

Status writeDocuments(const Request& request, const QString& html, const QString& title) {
    const std::pair<const char*, documents::Format> formats[] = {{"pdf", documents::Format::Pdf},
                                                                 {"html", documents::Format::Html},
                                                                 {"odt", documents::Format::Odt}};
    for (const auto& [name, format] : formats)
        if (request.has(name))
            if (auto written = documents::writeDocument(html, title, request.value(name), format);
                !written)
                return written;
    return {};
}

void noteCommit(QJsonObject& json, std::optional<qint64> commit, const Request& request) {
    json.insert("commit"_L1, commit ? QJsonValue(idText(*commit)) : QJsonValue());
    if (request.dryRun)
        json.insert("dryRun"_L1, true);
}

QJsonValue isoOrNull(const std::optional<QDate>& day) {
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

QString isoOrDash(const std::optional<QDate>& day) {
    return day ? day->toString(Qt::ISODate) : u"–"_s;
}

QString table(const QStringList& header, const std::vector<QStringList>& rows) {
    std::vector<qsizetype> widths;
    for (const QString& cell : header)
        widths.push_back(cell.size());
    for (const QStringList& row : rows)
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[std::size_t(i)] = std::max(widths[std::size_t(i)], row[i].size());
    QString out;
    const auto line = [&](const QStringList& cells) {
        QString text;
        for (qsizetype i = 0; i < cells.size(); ++i)
            text += i + 1 == cells.size() ? cells[i]
                                          : cells[i].leftJustified(widths[std::size_t(i)] + 2);
        out += text + u'\n';
    };
    line(header);
    QStringList rule;
    for (const qsizetype width : widths)
        rule << QString(width, u'-');
    line(rule);
    for (const QStringList& row : rows)
        line(row);
    return out;
}

QString idText(qint64 id) {
    return QString::number(id);
}

} // namespace tenon::cli
