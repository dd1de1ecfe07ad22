// SPDX-License-Identifier: GPL-3.0-or-later
// agreement: what a pair agreed on. The pair's alone: every command needs --as.
#include "app/cli/pairingsupport.h"

#include "core/mentoring/agreementsteps.h"
#include "core/reports/agreementsheet.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

namespace tenon::cli {

using namespace Qt::StringLiterals;
using mentoring::WholeAgreement;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonObject jsonOf(const workspace::Workspace& library, const WholeAgreement& whole) {
    QJsonArray clauses;
    for (const mentoring::Clause& clause : whole.clauses)
        clauses.append(QJsonObject{
            {u"code"_s, clause.code}, {u"title"_s, clause.title}, {u"body"_s, clause.body}});
    QJsonArray signatures;
    for (const mentoring::Signature& signature : whole.signatures) {
        auto person = library.records<people::Person>().get(signature.person);
        signatures.append(QJsonObject{{u"email"_s, person ? person->email : QString()},
                                      {u"on"_s, isoOrNull(signature.onDay)},
                                      {u"way"_s, tokenOf(signature.way)},
                                      {u"name"_s, signature.name}});
    }
    return {{u"id"_s, idText(whole.agreement.id.value())},
            {u"version"_s, whole.agreement.version},
            {u"state"_s, tokenOf(whole.agreement.state)},
            {u"inForce"_s, isoOrNull(whole.agreement.inForce)},
            {u"reviseBy"_s, isoOrNull(whole.agreement.reviseBy)},
            {u"clauses"_s, clauses},
            {u"signatures"_s, signatures}};
}

Result<reports::AgreementSheet> sheetOf(const PairingAtHand& at, const WholeAgreement& whole) {
    auto library = at.library->library();
    if (!library)
        return library.error();
    reports::AgreementSheet sheet{whole, at.pair, {}, library->name, at.pair.pairing.program};
    for (const mentoring::PairingMember& member : at.pair.members) {
        auto person = at.library->records<people::Person>().get(member.person);
        if (!person)
            return person.error();
        sheet.names.insert(member.person.value(), person->name);
    }
    return sheet;
}

// The newest version, or Refused.
Result<WholeAgreement> newest(const PairingAtHand& at) {
    auto versions = mentoring::agreementsOf(at.library->reader(), at.pair.pairing.id);
    if (!versions)
        return versions.error();
    if (versions->empty())
        return Error{ErrorCode::Refused,
                     Tr::tr("This pair has no agreement yet; begin one with agreement draft."),
                     u"no agreement"_s,
                     {}};
    return versions->front();
}

Result<Outcome> show(const Request& request) {
    auto at = openPairingAsMember(request);
    if (!at)
        return at.error();
    auto versions = mentoring::agreementsOf(at->library->reader(), at->pair.pairing.id);
    if (!versions)
        return versions.error();
    QJsonArray out;
    std::vector<QStringList> rows;
    for (const WholeAgreement& whole : *versions) {
        out.append(jsonOf(*at->library, whole));
        rows.push_back({QString::number(whole.agreement.version), tokenOf(whole.agreement.state),
                        isoOrDash(whole.agreement.inForce), isoOrDash(whole.agreement.reviseBy),
                        QString::number(whole.signatures.size())});
    }
    if (!versions->empty() && !request.dryRun) {
        auto sheet = sheetOf(*at, versions->front());
        if (!sheet)
            return sheet.error();
        if (auto written = writeDocuments(request, reports::agreementHtml(*sheet),
                                          reports::agreementTitle(*sheet));
            !written)
            return written.error();
    }
    return Outcome{{{u"agreements"_s, out}},
                   table({Tr::tr("Version"), Tr::tr("State"), Tr::tr("In force"),
                          Tr::tr("Revise by"), Tr::tr("Acknowledged")},
                         rows)};
}

Result<Outcome> committed(PairingAtHand& at, const Request& request, const QString& label,
                          const store::EditFunction& edit) {
    auto done = carryOut(*at.library, request, label, edit);
    if (!done)
        return done.error();
    auto versions = mentoring::agreementsOf(at.library->reader(), at.pair.pairing.id);
    if (!versions)
        return versions.error();
    QJsonObject json;
    if (!versions->empty())
        json = jsonOf(*at.library, versions->front());
    noteCommit(json, *done, request);
    return Outcome{json, Tr::tr("Recorded.")};
}

Result<Outcome> draft(const Request& request) {
    auto at = openPairingAsMember(request);
    if (!at)
        return at.error();
    return committed(*at, request, Tr::tr("Draft an agreement"), [&](store::Edit& edit) -> Status {
        auto made =
            mentoring::draftAgreement(edit, *at->pack, at->pair.pairing.id, request.clock->today());
        return made ? Status() : Status(made.error());
    });
}

// A JSON list of {code, title, body}, as agreement show writes it.
Result<std::vector<mentoring::ClauseText>> clausesFrom(const QString& path) {
    constexpr qint64 most = 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotRead,
                     Tr::tr("The clauses cannot be read: %1.").arg(file.errorString()), u"open"_s,
                     path};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.read(most), &error);
    if (error.error != QJsonParseError::NoError || !document.isArray() || !file.atEnd())
        return Error{ErrorCode::InvalidInput,
                     Tr::tr("The clauses are a JSON list of objects with code, title and body."),
                     error.errorString(), u"%1: offset %2"_s.arg(path).arg(error.offset)};
    std::vector<mentoring::ClauseText> clauses;
    for (const QJsonValue& value : document.array()) {
        const QJsonObject one = value.toObject();
        clauses.push_back(
            {one[u"code"_s].toString(), one[u"title"_s].toString(), one[u"body"_s].toString()});
    }
    return clauses;
}

Result<Outcome> clauses(const Request& request) {
    auto at = openPairingAsMember(request);
    if (!at)
        return at.error();
    auto agreement = newest(*at);
    if (!agreement)
        return agreement.error();
    auto given = clausesFrom(request.arguments[2]);
    if (!given)
        return given.error();
    return committed(
        *at, request, Tr::tr("Change the clauses of an agreement"), [&](store::Edit& edit) {
            return mentoring::setClauses(edit, *at->pack, agreement->agreement.id, *given);
        });
}

Result<Outcome> sign(const Request& request) {
    auto at = openPairingAsMember(request);
    if (!at)
        return at.error();
    auto agreement = newest(*at);
    if (!agreement)
        return agreement.error();
    const bool paper = request.has("paper");
    return committed(*at, request, Tr::tr("Acknowledge an agreement"), [&](store::Edit& edit) {
        return mentoring::signAgreement(edit, *at->pack, agreement->agreement.id, at->member->id,
                                        paper ? mentoring::SignatureWay::Paper
                                              : mentoring::SignatureWay::Typed,
                                        request.value("name"), request.clock->today());
    });
}

} // namespace

std::vector<Command> agreementCommands() {
    return {
        {u"agreement"_s,
         u"show"_s,
         {u"FILE"_s, u"PAIRING"_s},
         0,
         Tr::tr("a pair's agreement in all its versions; the newest as a document"),
         {asOption(),
          {u"pdf"_s, u"F"_s, Tr::tr("to sign on paper")},
          {u"html"_s, u"F"_s, {}},
          {u"odt"_s, u"F"_s, {}}},
         show},
        {u"agreement"_s,
         u"draft"_s,
         {u"FILE"_s, u"PAIRING"_s},
         0,
         Tr::tr("begin one with the policy's clauses, or revise the one in force"),
         {asOption()},
         draft},
        {u"agreement"_s,
         u"clauses"_s,
         {u"FILE"_s, u"PAIRING"_s, u"CLAUSES.json"_s},
         0,
         Tr::tr("instead of the draft's clauses"),
         {asOption()},
         clauses},
        {u"agreement"_s,
         u"sign"_s,
         {u"FILE"_s, u"PAIRING"_s},
         0,
         Tr::tr("acknowledge the draft; the last member brings it into force"),
         {asOption(),
          {u"name"_s, u"NAME"_s, Tr::tr("typed instead of a signature")},
          {u"paper"_s, {}, Tr::tr("it was signed on paper")}},
         sign},
    };
}

} // namespace tenon::cli
