// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/people/roster.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace tenon::people {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Roster)
};

// "E-mail_Address:" and "e mail address" are the same name of a column.
QString headerKey(const QString& header) {
    QString key = text::folded(header);
    for (QChar& c : key)
        if (!c.isLetterOrNumber())
            c = u' ';
    return key.simplified();
}

struct Synonym {
    RosterField field;
    const char* name; // as headerKey makes it
};

// Job titles, grades and organisations are not here: they look like ranks and departments and are
// not, so they are left to the person who knows the roster.
constexpr Synonym synonyms[] = {
    {RosterField::Name, "name"},
    {RosterField::Name, "full name"},
    {RosterField::Name, "fullname"},
    {RosterField::Name, "display name"},
    {RosterField::Name, "person"},
    {RosterField::Name, "faculty name"},
    {RosterField::Name, "faculty member"},
    {RosterField::Name, "employee name"},
    {RosterField::Name, "librarian"},
    {RosterField::Name, "librarian name"},
    {RosterField::FirstName, "first name"},
    {RosterField::FirstName, "firstname"},
    {RosterField::FirstName, "first"},
    {RosterField::FirstName, "given name"},
    {RosterField::FirstName, "given names"},
    {RosterField::FirstName, "forename"},
    {RosterField::FirstName, "preferred first name"},
    {RosterField::LastName, "last name"},
    {RosterField::LastName, "lastname"},
    {RosterField::LastName, "last"},
    {RosterField::LastName, "family name"},
    {RosterField::LastName, "surname"},
    {RosterField::Email, "email"},
    {RosterField::Email, "e mail"},
    {RosterField::Email, "mail"},
    {RosterField::Email, "email address"},
    {RosterField::Email, "e mail address"},
    {RosterField::Email, "emailaddress"},
    {RosterField::Email, "work email"},
    {RosterField::Email, "work e mail"},
    {RosterField::Email, "campus email"},
    {RosterField::Email, "university email"},
    {RosterField::Email, "primary email"},
    {RosterField::Email, "contact email"},
    {RosterField::Rank, "rank"},
    {RosterField::Rank, "academic rank"},
    {RosterField::Rank, "faculty rank"},
    {RosterField::Rank, "current rank"},
    {RosterField::Rank, "librarian rank"},
    {RosterField::Rank, "rank title"},
    {RosterField::Track, "track"},
    {RosterField::Track, "faculty track"},
    {RosterField::Track, "appointment track"},
    {RosterField::Track, "appointment type"},
    {RosterField::Track, "career track"},
    {RosterField::Appointed, "appointed"},
    {RosterField::Appointed, "appointed on"},
    {RosterField::Appointed, "date appointed"},
    {RosterField::Appointed, "appointment date"},
    {RosterField::Appointed, "appointment start"},
    {RosterField::Appointed, "appointment start date"},
    {RosterField::Appointed, "date of appointment"},
    {RosterField::Appointed, "date of hire"},
    {RosterField::Appointed, "hire date"},
    {RosterField::Appointed, "date hired"},
    {RosterField::Appointed, "hired"},
    {RosterField::Appointed, "start date"},
    {RosterField::Appointed, "started"},
    {RosterField::Department, "department"},
    {RosterField::Department, "dept"},
    {RosterField::Department, "home department"},
    {RosterField::Department, "department name"},
    {RosterField::Department, "library department"},
    {RosterField::Department, "unit"},
    {RosterField::Department, "home unit"},
    {RosterField::Department, "library unit"},
    {RosterField::Department, "division"},
    {RosterField::Supervisor, "supervisor"},
    {RosterField::Supervisor, "supervisor name"},
    {RosterField::Supervisor, "supervisor email"},
    {RosterField::Supervisor, "supervisor e mail"},
    {RosterField::Supervisor, "supervisor s email"},
    {RosterField::Supervisor, "direct supervisor"},
    {RosterField::Supervisor, "reports to"},
    {RosterField::Supervisor, "manager"},
    {RosterField::Supervisor, "line manager"},
    {RosterField::Supervisor, "department head"},
    {RosterField::Supervisor, "unit head"},
    {RosterField::Tenured, "tenured"},
    {RosterField::Tenured, "tenured y n"},
    {RosterField::Tenured, "tenure"},
    {RosterField::Tenured, "tenure status"},
    {RosterField::Tenured, "has tenure"},
    {RosterField::Tenured, "is tenured"},
};

std::optional<RosterField> builtIn(const QString& key) {
    for (const Synonym& synonym : synonyms)
        if (key == QLatin1StringView(synonym.name))
            return synonym.field;
    return std::nullopt;
}

bool has(const ColumnMap& columns, RosterField field) {
    return std::any_of(columns.begin(), columns.end(),
                       [field](const ColumnChoice& choice) { return choice.field == field; });
}

// A field goes to the first column that asks for it.
void give(ColumnChoice& choice, std::optional<RosterField> field, QSet<int>& given) {
    if (choice.field || !field || given.contains(int(*field)))
        return;
    choice.field = field;
    given.insert(int(*field));
}

} // namespace

ColumnMap guessColumns(const QStringList& header, const QHash<QString, RosterField>& remembered) {
    QHash<QString, RosterField> known;
    for (auto it = remembered.cbegin(); it != remembered.cend(); ++it)
        known.insert(headerKey(it.key()), it.value());
    ColumnMap columns;
    for (const QString& name : header)
        columns.push_back({name, std::nullopt});
    QSet<int> given;
    for (ColumnChoice& choice : columns) {
        const auto found = known.constFind(headerKey(choice.header));
        if (found != known.cend())
            give(choice, *found, given);
    }
    for (ColumnChoice& choice : columns)
        give(choice, builtIn(headerKey(choice.header)), given);
    return columns;
}

std::optional<Error> checkColumns(const ColumnMap& columns) {
    QStringList missing;
    const bool parts = has(columns, RosterField::FirstName) && has(columns, RosterField::LastName);
    if (!has(columns, RosterField::Name) && !parts)
        missing.append(Tr::tr("a name (one column, or first name and last name)"));
    if (!has(columns, RosterField::Email))
        missing.append(Tr::tr("an e-mail address"));
    if (missing.isEmpty())
        return std::nullopt;
    QStringList headers;
    for (const ColumnChoice& choice : columns)
        headers.append(choice.header);
    return Error{ErrorCode::InvalidInput,
                 Tr::tr("The roster needs a column for %1. Its columns are: %2.")
                     .arg(missing.join(Tr::tr(" and ")), headers.join(u", "_s)),
                 u"no usable column map"_s,
                 {}};
}

} // namespace tenon::people
