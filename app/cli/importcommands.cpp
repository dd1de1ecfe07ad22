// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/support.h"

#include "core/exchange/recognition.h"
#include "core/workspace/portfolioimport.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace tenon::cli {

using namespace Qt::StringLiterals;
using portfolio::ImportFate;
using portfolio::ImportLine;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Result<exchange::ImportReading> readInput(const QString& path) {
    auto bytes = inputFile(path, exchange::ImportLimits().bytes);
    if (!bytes)
        return bytes.error();
    auto reading = exchange::readAnything(*bytes, QFileInfo(path).fileName());
    if (reading)
        return reading;
    Error error = reading.error();
    error.where = error.where.isEmpty() ? path : u"%1: %2"_s.arg(path, error.where);
    return error;
}

QString fateWord(ImportFate fate) {
    switch (fate) {
    case ImportFate::New:
        return u"new"_s;
    case ImportFate::Changed:
        return u"completed"_s;
    case ImportFate::Duplicate:
        break;
    }
    return u"duplicate"_s;
}

QJsonArray linesOf(const workspace::ImportPlan& plan) {
    QJsonArray lines;
    for (const ImportLine& line : plan.lines)
        lines.append(QJsonObject{{u"fate"_s, fateWord(line.fate)},
                                 {u"title"_s, line.result.item.title},
                                 {u"category"_s, line.result.item.category},
                                 {u"type"_s, tokenOf(line.result.item.type)},
                                 {u"where"_s, plan.reading.items[line.incoming].where},
                                 {u"why"_s, plan.remark(line)}});
    return lines;
}

QJsonObject jsonOf(const workspace::ImportPlan& plan) {
    QJsonArray errors;
    for (const exchange::RefusedRecord& refused : plan.reading.refused)
        errors.append(QJsonObject{{u"where"_s, refused.where}, {u"message"_s, refused.reason}});
    QJsonArray notes;
    for (const QString& note : plan.reading.notes)
        notes.append(note);
    return {{u"format"_s, plan.reading.format},
            {u"added"_s, plan.count(ImportFate::New)},
            {u"updated"_s, plan.count(ImportFate::Changed)},
            {u"duplicates"_s, plan.count(ImportFate::Duplicate)},
            {u"errors"_s, errors},
            {u"notes"_s, notes},
            {u"lines"_s, linesOf(plan)}};
}

QString textOf(const workspace::ImportPlan& plan) {
    std::vector<QStringList> rows;
    for (const ImportLine& line : plan.lines)
        rows.push_back(
            {fateWord(line.fate), line.result.item.title.left(60),
             line.result.item.category.isEmpty() ? Tr::tr("(inbox)") : line.result.item.category,
             plan.remark(line)});
    QString text =
        table({Tr::tr("What"), Tr::tr("Title"), Tr::tr("Category"), Tr::tr("Why")}, rows);
    for (const exchange::RefusedRecord& refused : plan.reading.refused)
        text += u'\n' + Tr::tr("Not readable, %1: %2").arg(refused.where, refused.reason);
    for (const QString& note : plan.reading.notes)
        text += u'\n' + note;
    return text + u'\n' +
           Tr::tr("%1: %2 new, %3 completed, %4 known already, %5 not readable.")
               .arg(plan.reading.format)
               .arg(plan.count(ImportFate::New))
               .arg(plan.count(ImportFate::Changed))
               .arg(plan.count(ImportFate::Duplicate))
               .arg(plan.reading.refused.size());
}

Result<Outcome> importItems(const Request& request) {
    auto at = openPerson(request);
    if (!at)
        return at.error();
    portfolio::Sharing sharing = portfolio::Sharing::Private;
    if (auto read = tokenOption(request, "share", sharing); !read)
        return read.error();
    const QString path = request.arguments.value(2);
    auto reading = readInput(path);
    if (!reading)
        return reading.error();
    auto plan = workspace::planImport(*at->library, at->profile.person.id, std::move(*reading),
                                      {QFileInfo(path).fileName(), sharing});
    if (!plan)
        return plan.error();
    auto done =
        carryOut(*at->library, request, Tr::tr("Import into a portfolio"), [&](store::Edit& edit) {
            return workspace::applyImport(edit, *plan, {}, request.clock->today());
        });
    if (!done)
        return done.error();
    QJsonObject json = jsonOf(*plan);
    noteCommit(json, *done, request);
    return Outcome{json, textOf(*plan)};
}

} // namespace

std::vector<Command> importCommands() {
    return {{u"portfolio"_s,
             u"import"_s,
             {u"FILE"_s, u"PERSON"_s, u"INPUT"_s},
             0,
             Tr::tr("works from elsewhere; the format is recognised by content; --dry-run shows "
                    "what would happen"),
             {{u"share"_s, u"WITH"_s, Tr::tr("private, mentor or mentor_and_administration")}},
             importItems}};
}

} // namespace tenon::cli
