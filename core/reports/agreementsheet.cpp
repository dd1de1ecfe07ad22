// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/agreementsheet.h"

#include "core/base/text.h"
#include "core/mentoring/pairingwords.h"
#include "core/reports/htmlparts.h"

#include <QCoreApplication>

#include <algorithm>

namespace tenon::reports {

using namespace Qt::StringLiterals;
using mentoring::Clause;
using mentoring::PairingMember;
using mentoring::Signature;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(AgreementSheet)
};

QString namesIn(const AgreementSheet& sheet) {
    QStringList names;
    for (const PairingMember& member : sheet.pair.members)
        names << sheet.names.value(member.person.value());
    return names.join(u", "_s);
}

QString heading(const AgreementSheet& sheet) {
    const QString origin = text::joined({sheet.library, sheet.program});
    QString html;
    if (!origin.isEmpty())
        html += paragraph(origin, u"program"_s);
    html += element(u"h1"_s, escaped(Tr::tr("Mentoring agreement"))) + u'\n';
    html += u"<p class=\"who\"><b>%1</b></p>\n"_s.arg(escaped(namesIn(sheet)));
    const auto& agreement = sheet.agreement.agreement;
    html += paragraph(agreement.inForce ? Tr::tr("Version %1, in force since %2.")
                                              .arg(agreement.version)
                                              .arg(text::dayText(*agreement.inForce))
                                        : Tr::tr("Version %1, a draft of %2.")
                                              .arg(agreement.version)
                                              .arg(text::dayText(agreement.drafted)));
    if (agreement.reviseBy)
        html += paragraph(
            Tr::tr("To be looked at again by %1.").arg(text::dayText(*agreement.reviseBy)));
    return html;
}

QString clauses(const AgreementSheet& sheet) {
    QString html;
    for (const Clause& clause : sheet.agreement.clauses) {
        html += element(u"h2"_s, escaped(Tr::tr("%1. %2", "number and title of a clause")
                                             .arg(clause.position)
                                             .arg(clause.title))) +
                u'\n';
        for (const QString& part : clause.body.split(u'\n', Qt::SkipEmptyParts))
            html += paragraph(part);
    }
    return html;
}

// What was acknowledged on the screen is said; for the others there is a line to sign.
QString signatureOf(const AgreementSheet& sheet, const PairingMember& member) {
    const QString name = sheet.names.value(member.person.value());
    const QString role = mentoring::roleText(member.role);
    const auto& signatures = sheet.agreement.signatures;
    const auto signature =
        std::find_if(signatures.begin(), signatures.end(),
                     [&](const Signature& one) { return one.person == member.person; });
    if (signature == signatures.end())
        return u"<p class=\"signature\">"_s + QString(40, u'_') + u"<br/>"_s +
               escaped(Tr::tr("%1, %2", "a name and a role").arg(name, role)) + u"</p>\n"_s;
    const bool typed = signature->way == mentoring::SignatureWay::Typed;
    return paragraph(typed ? Tr::tr("%1, %2: acknowledged on %3 as “%4”.")
                                 .arg(name, role, text::dayText(signature->onDay), signature->name)
                           : Tr::tr("%1, %2: signed on paper on %3.")
                                 .arg(name, role, text::dayText(signature->onDay)));
}

} // namespace

QString agreementTitle(const AgreementSheet& sheet) {
    return Tr::tr("Mentoring agreement of %1").arg(namesIn(sheet));
}

QString agreementHtml(const AgreementSheet& sheet) {
    QString html = heading(sheet) + clauses(sheet);
    html += element(u"h2"_s, escaped(Tr::tr("Acknowledged"))) + u'\n';
    for (const PairingMember& member : sheet.pair.members)
        if (!member.until)
            html += signatureOf(sheet, member);
    return htmlDocument(agreementTitle(sheet), html);
}

} // namespace tenon::reports
