// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/support.h"

#include "core/workspace/overview.h"

#include <QCoreApplication>

namespace tenon::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonArray idsOf(const std::vector<portfolio::ItemId>& items) {
    QJsonArray ids;
    for (const portfolio::ItemId item : items)
        ids.append(idText(item.value()));
    return ids;
}

QJsonObject jsonOf(const portfolio::CriterionStanding& one) {
    QJsonArray years;
    for (const portfolio::YearCount& year : one.byYear)
        years.append(QJsonObject{{u"year"_s, year.year}, {u"items"_s, year.items}});
    return {{u"category"_s, one.code},
            {u"title"_s, one.title},
            {u"expected"_s, one.expected},
            {u"expectedByNow"_s, one.expectedByNow},
            {u"have"_s, int(one.have.size())},
            {u"pending"_s, int(one.pending.size())},
            {u"missing"_s, one.missing()},
            {u"behind"_s, one.behind()},
            {u"withoutEvidence"_s, idsOf(one.withoutEvidence)},
            {u"tooEarly"_s, idsOf(one.tooEarly)},
            {u"byYear"_s, years},
            {u"leastRating"_s, one.leastRating},
            {u"selfRating"_s, one.selfRating}};
}

Result<Outcome> showReadiness(const Request& request) {
    auto at = openPerson(request);
    if (!at)
        return at.error();
    const QDate today = request.clock->today();
    // Without an appointment there is no clock, and nothing is expected by now.
    auto clock = workspace::clockOf(*at->library, at->profile, today);
    const double elapsed = clock ? workspace::elapsedShare(*clock, today) : 0.0;
    auto standing = workspace::portfolioStanding(*at->library, at->profile, elapsed);
    if (!standing)
        return standing.error();
    const portfolio::Readiness& all = standing->readiness;
    QJsonArray criteria;
    std::vector<QStringList> rows;
    for (const portfolio::CriterionStanding& one : all.criteria) {
        criteria.append(jsonOf(one));
        rows.push_back({one.title, QString::number(one.expected),
                        QString::number(one.expectedByNow), QString::number(one.have.size()),
                        QString::number(one.pending.size()), QString::number(one.missing()),
                        QString::number(one.withoutEvidence.size())});
    }
    QString text = table({Tr::tr("Category"), Tr::tr("Expected"), Tr::tr("By now"), Tr::tr("There"),
                          Tr::tr("Pending"), Tr::tr("Missing"), Tr::tr("Without evidence")},
                         rows);
    for (const QString& line : {all.countsFromText, all.combination, all.combinationText})
        if (!line.isEmpty())
            text += u'\n' + line;
    return Outcome{{{u"criteria"_s, criteria},
                    {u"percent"_s, all.percent()},
                    {u"notFiled"_s, idsOf(all.notFiled)},
                    {u"countsFrom"_s, isoOrNull(all.countsFrom)},
                    {u"combination"_s, all.combination},
                    {u"combinationReached"_s, all.combinationReached}},
                   text};
}

} // namespace

std::vector<Command> readyCommands() {
    return {{u"portfolio"_s,
             u"ready"_s,
             {u"FILE"_s, u"PERSON"_s},
             0,
             Tr::tr("where a portfolio stands by the person’s criteria"),
             {},
             showReadiness}};
}

} // namespace tenon::cli
