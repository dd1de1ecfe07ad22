// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/olderlines.h"

namespace tenon::store {

using namespace Qt::StringLiterals;

namespace {

const QString itemColumn = u"item"_s;

bool isEvidenceOfOneItem(const Edit::Line& line) {
    return line.table == u"evidence"_s && line.operation != Operation::Update &&
           (line.before.contains(itemColumn) || line.after.contains(itemColumn));
}

Result<QJsonValue> ownerOf(const Database& database, qint64 item) {
    auto person =
        database.scalar(u"SELECT person FROM portfolio_item WHERE id = ?"_s, {Value(item)});
    if (!person)
        return person.error();
    if (isNull(*person))
        return Error{
            ErrorCode::Conflict, {}, u"the item %1 of the evidence is gone"_s.arg(item), {}};
    return toJson(*person);
}

// Until schema 4 a pairing had a mentor and a mentee, who are rows of pairing_member today.
bool isPairingOfTwo(const Edit::Line& line) {
    return line.table == u"pairing"_s && line.operation != Operation::Update &&
           (line.before.contains(u"mentor"_s) || line.after.contains(u"mentor"_s));
}

// The row of a member: the one the upgrade made, or the next free one.
Result<qint64> memberRow(const Database& database, qint64 pairing, const QString& role, bool added,
                         int place) {
    auto found =
        added
            ? database.integers(u"SELECT id FROM pairing_member WHERE pairing = ? AND role = ?"_s,
                                {Value(pairing), Value(role)})
            : database.integers(u"SELECT ifnull(max(id), 0) FROM pairing_member UNION ALL SELECT ? "
                                "ORDER BY 1 DESC LIMIT 1"_s,
                                {Value(pairing)});
    if (!found)
        return found.error();
    if (found->empty())
        return Error{
            ErrorCode::Conflict, {}, u"the %1 of pairing %2 is gone"_s.arg(role).arg(pairing), {}};
    return added ? found->front() : found->front() + 1 + place;
}

Result<std::vector<Edit::Line>> pairingInTodaysShape(const Database& database,
                                                     const Edit::Line& line) {
    const bool added = line.operation == Operation::Insert;
    Edit::Line pairing = line;
    QJsonObject& row = added ? pairing.after : pairing.before;
    std::vector<Edit::Line> lines;
    for (const QString& role : {u"mentor"_s, u"mentee"_s}) {
        const auto id = memberRow(database, line.row, role, added, int(lines.size()));
        if (!id)
            return id.error();
        const QJsonObject member{{u"id"_s, *id},
                                 {u"pairing"_s, line.row},
                                 {u"person"_s, row.take(role)},
                                 {u"role"_s, role},
                                 {u"since"_s, row.value(u"since"_s)}};
        lines.push_back({u"pairing_member"_s, *id, line.operation, added ? QJsonObject() : member,
                         added ? member : QJsonObject()});
    }
    lines.insert(added ? lines.begin() : lines.end(), pairing);
    return lines;
}

// Until schema 5 an article had a column for a piece of evidence, which nothing ever filled.
Edit::Line readingInTodaysShape(Edit::Line line) {
    line.before.remove(u"evidence"_s);
    line.after.remove(u"evidence"_s);
    return line;
}

} // namespace

Result<std::vector<Edit::Line>> inTodaysShape(const Database& database, const Edit::Line& line) {
    if (isPairingOfTwo(line))
        return pairingInTodaysShape(database, line);
    if (line.table == u"reading"_s)
        return std::vector{readingInTodaysShape(line)};
    if (!isEvidenceOfOneItem(line))
        return std::vector{line};
    const bool added = line.operation == Operation::Insert;
    Edit::Line evidence = line;
    QJsonObject& row = added ? evidence.after : evidence.before;
    const qint64 item = row.take(itemColumn).toInteger();
    const QJsonObject proves{{u"id"_s, line.row}, {itemColumn, item}, {u"evidence"_s, line.row}};
    const Edit::Line link{u"item_evidence"_s, line.row, line.operation,
                          added ? QJsonObject() : proves, added ? proves : QJsonObject()};
    if (added)
        return std::vector{evidence, link};
    auto owner = ownerOf(database, item);
    if (!owner)
        return owner.error();
    row.insert(u"person"_s, *owner);
    return std::vector{link, evidence};
}

} // namespace tenon::store
