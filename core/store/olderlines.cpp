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

} // namespace

Result<std::vector<Edit::Line>> inTodaysShape(const Database& database, const Edit::Line& line) {
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
