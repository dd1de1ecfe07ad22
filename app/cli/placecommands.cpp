// SPDX-License-Identifier: GPL-3.0-or-later
// tenonctl portfolio place: where a piece of work goes, in anybody's words.
#include "app/cli/support.h"
#include "core/portfolio/guide.h"
#include "core/workspace/overview.h"

#include <QCoreApplication>
#include <QLocale>

namespace tenon::cli {

using namespace Qt::StringLiterals;
using portfolio::Suggestion;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

// The criteria of the person named, or the library's present ones.
Result<const policy::PolicyPack*> criteria(const workspace::Workspace& library,
                                           const Request& request) {
    if (!request.has("person"))
        return library.currentPack();
    auto person = personNamed(library, request.value("person"));
    if (!person)
        return person.error();
    return workspace::packOf(library, person->id);
}

QJsonObject jsonOf(const policy::PolicyPack& pack, const Suggestion& one) {
    return {{u"entry"_s, one.entry},
            {u"like"_s, one.title},
            {u"type"_s, tokenOf(one.type)},
            {u"category"_s, one.place.category},
            {u"subcategory"_s, one.place.subcategory},
            {u"title"_s, portfolio::placeTitle(pack, one.place)},
            {u"why"_s, QJsonArray::fromStringList(one.why)},
            {u"rule"_s, one.rule},
            {u"evidence"_s, QJsonArray::fromStringList(one.evidence)},
            {u"doubt"_s, one.doubt},
            {u"notAlso"_s, one.notAlso},
            {u"confidence"_s, qRound(one.confidence * 100) / 100.0}};
}

QString textOf(const policy::PolicyPack& pack, const Suggestion& one, int number) {
    QStringList lines{u"%1. %2"_s.arg(number).arg(portfolio::placeTitle(pack, one.place)),
                      Tr::tr("like: %1 (understood: %2)").arg(one.title, one.why.join(u", "_s))};
    if (!one.rule.isEmpty())
        lines += Tr::tr("the criteria say: %1").arg(one.rule);
    lines += Tr::tr("worth keeping: %1").arg(one.evidence.join(u"; "_s));
    for (const QString& line : {one.doubt, one.notAlso})
        if (!line.isEmpty())
            lines += line;
    return lines.join(u"\n   "_s);
}

Result<Outcome> place(const Request& request) {
    auto library = openLibrary(request);
    if (!library)
        return library.error();
    auto pack = criteria(**library, request);
    if (!pack)
        return pack.error();
    auto guide = portfolio::shippedGuide(QLocale().name());
    if (!guide)
        return guide.error();
    QJsonArray json;
    QStringList texts;
    for (const Suggestion& one : portfolio::ask(*guide, **pack, request.arguments.value(1))) {
        json.append(jsonOf(**pack, one));
        texts.append(textOf(**pack, one, int(texts.size()) + 1));
    }
    if (texts.isEmpty())
        texts.append(Tr::tr("The guide does not know this. Try the words for what you did: taught, "
                            "published, chaired, digitised."));
    return Outcome{{{u"suggestions"_s, json}}, texts.join(u"\n\n"_s)};
}

} // namespace

std::vector<Command> placeCommands() {
    return {{u"portfolio"_s,
             u"place"_s,
             {u"FILE"_s, u"TEXT"_s},
             0,
             Tr::tr("where a piece of work goes, and what to keep as evidence"),
             {{u"person"_s, u"EMAIL"_s, Tr::tr("by this person’s criteria")}},
             place}};
}

} // namespace tenon::cli
