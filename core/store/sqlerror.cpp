// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlerror.h"

#include <QCoreApplication>

namespace tenon::store {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SqlError)
};

std::pair<ErrorCode, QString> meaning(int extended) {
    switch (extended & 0xff) {
    case 5:
    case 6:
        return {ErrorCode::Locked, Tr::tr("The library file is in use by another program. Close it "
                                          "there, then try again.")};
    case 8:
        return {ErrorCode::CannotWrite,
                Tr::tr("The library file is read-only. Nothing was changed; allow writing to it or "
                       "work on a copy.")};
    case 10:
        return {ErrorCode::CannotWrite,
                Tr::tr("The disk reported an error. Nothing was changed; check the disk, then try "
                       "again.")};
    case 11:
        return {ErrorCode::Damaged,
                Tr::tr("The library file is damaged. It was left as it is; restore a backup.")};
    case 13:
        return {ErrorCode::CannotWrite,
                Tr::tr("The disk is full. Nothing was changed; make room, then try again.")};
    case 14:
        return {ErrorCode::CannotRead,
                Tr::tr("The library file or its folder cannot be opened. Check that it exists and "
                       "that you may write there.")};
    case 19:
        return {
            ErrorCode::Conflict,
            Tr::tr("This would contradict something else in the library. Nothing was changed.")};
    case 26:
        return {ErrorCode::NotTenon,
                Tr::tr("This is not a Tenon library file. It was not changed.")};
    default:
        return {ErrorCode::Internal,
                Tr::tr("The library file could not carry out a step. Nothing was changed.")};
    }
}
} // namespace

Error fromSql(const QSqlError& error, const QString& statement) {
    bool known = false;
    const int code = error.nativeErrorCode().toInt(&known);
    const auto [kind, message] = meaning(known ? code : 1);
    return {
        kind,
        message,
        QStringLiteral("sqlite %1: %2 [%3]")
            .arg(error.nativeErrorCode(), error.databaseText().simplified(), statement.left(200)),
        {}};
}

// A missing row is extended code 787; a key that refuses the removal of its row is reported as a
// trigger, 1811, with the same words.
bool isForeignKey(const Error& error) {
    return error.code == ErrorCode::Conflict &&
           error.detail.contains(QLatin1StringView("FOREIGN KEY constraint failed"));
}

} // namespace tenon::store
