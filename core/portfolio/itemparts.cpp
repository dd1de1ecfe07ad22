// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/itemparts.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace tenon::portfolio {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ItemParts)
};

QString normalizedDoi(QString value) {
    value = value.trimmed().toLower();
    for (const QString& prefix : {u"https://"_s, u"http://"_s, u"dx.doi.org/"_s, u"doi.org/"_s,
                                  u"www.doi.org/"_s, u"doi:"_s, u"doi "_s})
        if (value.startsWith(prefix))
            value = value.mid(prefix.size()).trimmed();
    return value.startsWith(u"10."_s) && value.contains(u'/') ? value : QString();
}

QString onlyDigits(const QString& value, bool allowX) {
    QString digits;
    for (const QChar c : value.toUpper())
        if ((c >= u'0' && c <= u'9') || (allowX && c == u'X'))
            digits += c;
    return digits;
}

// ISO 2108: the check digit of ISBN-13 weighs the first twelve by 1 and 3.
QString normalizedIsbn(const QString& value) {
    QString digits = onlyDigits(value, true);
    if (digits.size() != 10)
        return digits.size() == 13 ? digits : QString();
    digits = u"978"_s + digits.left(9);
    int sum = 0;
    for (qsizetype i = 0; i < 12; ++i)
        sum += digits[i].digitValue() * (i % 2 == 0 ? 1 : 3);
    return digits + QString::number((10 - sum % 10) % 10);
}

QString normalizedUrl(QString value) {
    value = value.trimmed();
    for (const QString& prefix : {u"https://"_s, u"http://"_s})
        if (value.startsWith(prefix, Qt::CaseInsensitive))
            value = value.mid(prefix.size());
    while (value.endsWith(u'/'))
        value.chop(1);
    const qsizetype slash = value.indexOf(u'/');
    return slash < 0 ? value.toLower() : value.left(slash).toLower() + value.mid(slash);
}

} // namespace

QString WholeItem::field(QStringView name) const {
    for (const ItemField& one : fields)
        if (one.name == name)
            return one.value;
    return {};
}

QString WholeItem::identifier(IdentifierKind kind) const {
    for (const ItemIdentifier& one : identifiers)
        if (one.kind == kind)
            return one.value;
    return {};
}

void WholeItem::setField(const QString& name, const QString& value) {
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&](const ItemField& one) { return one.name == name; });
    if (found == fields.end()) {
        if (!value.isEmpty())
            fields.push_back({{}, {}, name, value});
    } else if (value.isEmpty()) {
        fields.erase(found);
    } else {
        found->value = value;
    }
}

void WholeItem::addIdentifier(IdentifierKind kind, const QString& value) {
    const QString kept = text::cleanedLine(value);
    if (kept.isEmpty())
        return;
    const QString normal = normalizedIdentifier(kind, kept);
    for (const ItemIdentifier& one : identifiers)
        if (one.kind == kind &&
            (one.value == kept ||
             (!normal.isEmpty() && normalizedIdentifier(kind, one.value) == normal)))
            return;
    identifiers.push_back({{}, {}, kind, kept});
}

void WholeItem::addPerson(Part part, const QString& family, const QString& given) {
    const auto same = std::count_if(people.begin(), people.end(),
                                    [&](const ItemPerson& one) { return one.part == part; });
    people.push_back({{}, {}, int(same) + 1, part, family, given, false});
}

QString partText(Part part) {
    switch (part) {
    case Part::Author:
        return Tr::tr("Author");
    case Part::Editor:
        return Tr::tr("Editor");
    case Part::Translator:
        return Tr::tr("Translator");
    case Part::Chair:
        return Tr::tr("Chair");
    case Part::Organizer:
        return Tr::tr("Organizer");
    case Part::Contributor:
        return Tr::tr("Contributor");
    case Part::Mentee:
        return Tr::tr("Mentee");
    case Part::Student:
        return Tr::tr("Student");
    case Part::Colleague:
        return Tr::tr("Colleague");
    case Part::Supervisor:
        return Tr::tr("Supervisor");
    case Part::Reviewer:
        return Tr::tr("Reviewer");
    case Part::Other:
        return Tr::tr("Other");
    }
    Q_UNREACHABLE();
}

QString identifierText(IdentifierKind kind) {
    switch (kind) {
    case IdentifierKind::Doi:
        return u"DOI"_s;
    case IdentifierKind::Isbn:
        return u"ISBN"_s;
    case IdentifierKind::Issn:
        return u"ISSN"_s;
    case IdentifierKind::Pmid:
        return u"PMID"_s;
    case IdentifierKind::Pmcid:
        return u"PMCID"_s;
    case IdentifierKind::Wos:
        return Tr::tr("Web of Science");
    case IdentifierKind::PutCode:
        return Tr::tr("ORCID put-code");
    case IdentifierKind::Url:
        return Tr::tr("Web address");
    case IdentifierKind::Other:
        return Tr::tr("Other identifier");
    }
    Q_UNREACHABLE();
}

QString normalizedIdentifier(IdentifierKind kind, const QString& value) {
    switch (kind) {
    case IdentifierKind::Doi:
        return normalizedDoi(value);
    case IdentifierKind::Isbn:
        return normalizedIsbn(value);
    case IdentifierKind::Issn: {
        const QString digits = onlyDigits(value, true);
        return digits.size() == 8 ? digits : QString();
    }
    case IdentifierKind::Pmid:
    case IdentifierKind::Pmcid:
        return onlyDigits(value, false);
    case IdentifierKind::Url:
        return normalizedUrl(value);
    case IdentifierKind::Wos:
    case IdentifierKind::PutCode:
    case IdentifierKind::Other:
        break;
    }
    return text::folded(value);
}

QString personText(const ItemPerson& person) {
    return person.given.isEmpty() ? person.family : person.given + u' ' + person.family;
}

QString sortedName(const ItemPerson& person) {
    return person.given.isEmpty() ? person.family : person.family + u", "_s + person.given;
}

} // namespace tenon::portfolio
