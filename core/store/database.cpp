// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/store/sqlerror.h"

#include <QCoreApplication>
#include <QUrl>
#include <QUuid>

namespace tenon::store {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Database)
};

QVariant toVariant(const Value& value) {
    if (const auto* number = std::get_if<qint64>(&value))
        return *number;
    if (const auto* text = std::get_if<QString>(&value))
        return text->isNull() ? u""_s : *text; // a null string would bind as NULL
    if (const auto* bytes = std::get_if<QByteArray>(&value))
        return bytes->isNull() ? QByteArray("") : *bytes;
    return QVariant(QMetaType::fromType<QString>());
}

QString asUri(const QString& path, Database::Mode mode) {
    if (mode == Database::Mode::Memory)
        return u"file::memory:"_s;
    QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(path, "/:"));
#ifdef Q_OS_WIN
    encoded.prepend(u'/');
#endif
    const QString suffix = mode == Database::Mode::ReadOnly ? u"ro"_s
                           : mode == Database::Mode::Create ? u"rwc"_s
                                                            : u"rw"_s;
    return u"file:%1?mode=%2"_s.arg(encoded, suffix);
}

} // namespace

Database::Database(QString path, Mode mode)
    : m_path(std::move(path))
    , m_mode(mode)
    , m_connection(u"tenon-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_thread(QThread::currentThread()) {}

Database::~Database() {
    disconnect();
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, Mode mode) {
    std::unique_ptr<Database> database(new Database(path, mode));
    if (auto connected = database->connect(); !connected)
        return connected.error();
    return database;
}

Status Database::connect() {
    m_handle = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_handle.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=0"_s);
    m_handle.setDatabaseName(asUri(m_path, m_mode));
    if (!m_handle.open()) {
        Error error = fromSql(m_handle.lastError(), u"open"_s);
        error.code = error.code == ErrorCode::Internal ? ErrorCode::CannotRead : error.code;
        error.where = m_path;
        return error;
    }
    if (auto configured = configure(); !configured) {
        Error error = configured.error();
        error.where = m_path;
        return error;
    }
    return {};
}

Status Database::requireSetting(const QString& pragma, const Value& wanted) {
    const QString text = std::holds_alternative<qint64>(wanted)
                             ? QString::number(std::get<qint64>(wanted))
                             : std::get<QString>(wanted);
    auto set = query(u"PRAGMA %1=%2"_s.arg(pragma, text));
    if (!set)
        return set.error();
    while (set->next()) {
    }
    if (auto failed = set->failure())
        return *failed;
    auto got = scalar(u"PRAGMA "_s + pragma);
    if (!got)
        return got.error();
    if (*got != wanted)
        return Error{ErrorCode::CannotRead,
                     Tr::tr("The library file cannot be opened safely here. It was not changed."),
                     u"pragma %1 did not take the value %2"_s.arg(pragma, text), m_path};
    return {};
}

Status Database::configure() {
    const std::pair<QString, Value> always[] = {
        {u"trusted_schema"_s, qint64(0)},     {u"cell_size_check"_s, qint64(1)},
        {u"temp_store"_s, qint64(2)},         {u"foreign_keys"_s, qint64(1)},
        {u"recursive_triggers"_s, qint64(1)}, {u"secure_delete"_s, qint64(1)},
    };
    // Exclusive first: everything after it then reads under the lock this connection keeps.
    if (m_mode != Mode::Memory && m_mode != Mode::ReadOnly)
        if (auto set = requireSetting(u"locking_mode"_s, u"exclusive"_s); !set)
            return set;
    if (auto none = query(u"PRAGMA mmap_size=0"_s); !none)
        return none.error();
    for (const auto& [pragma, wanted] : always)
        if (auto set = requireSetting(pragma, wanted); !set)
            return set;
    if (m_mode == Mode::Create) {
        if (auto set = requireSetting(u"page_size"_s, qint64(pageSize)); !set)
            return set;
        if (auto set = requireSetting(u"application_id"_s, qint64(applicationId)); !set)
            return set;
    }
    if (m_mode == Mode::ReadWrite || m_mode == Mode::Create) {
        if (auto set = requireSetting(u"journal_mode"_s, u"delete"_s); !set)
            return set;
        if (auto set = requireSetting(u"synchronous"_s, qint64(3)); !set)
            return set;
        if (auto taken = execute(u"BEGIN EXCLUSIVE"_s); !taken)
            return taken.error();
        if (auto done = execute(u"COMMIT"_s); !done)
            return done.error();
    }
    return {};
}

void Database::disconnect() {
    m_prepared.clear();
    m_inTransaction = false;
    if (!m_handle.isValid())
        return;
    m_handle.close();
    m_handle = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

Status Database::reopen() {
    assertThread();
    disconnect();
    if (m_mode == Mode::Create)
        m_mode = Mode::ReadWrite;
    return connect();
}

void Database::assertThread() const {
    Q_ASSERT_X(QThread::currentThread() == m_thread, "Database", "used on a foreign thread");
}

Result<Statement> Database::query(const QString& sql, const Row& arguments) const {
    assertThread();
    QSqlQuery query(m_handle);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return fromSql(query.lastError(), sql);
    for (const Value& argument : arguments)
        query.addBindValue(toVariant(argument));
    if (!query.exec())
        return fromSql(query.lastError(), sql);
    return Statement(std::move(query));
}

// Foreign keys are put off to the COMMIT only when a statement first needs it, which then is
// carried out once more: SQLite takes back a refused statement whole. The pragma in every
// transaction would make SQLite forget every prepared statement, a third of what a small commit
// costs beside the disk.
Result<int> Database::execute(const QString& sql, const Row& arguments) const {
    assertThread();
    auto done = run(sql, arguments);
    if (done || !m_inTransaction || m_deferring || !isForeignKey(done.error()))
        return done;
    m_deferring = true;
    if (auto deferred = run(u"PRAGMA defer_foreign_keys=ON"_s, {}); !deferred)
        return deferred;
    return run(sql, arguments);
}

Result<std::shared_ptr<QSqlQuery>> Database::prepared(const QString& sql,
                                                      const Row& arguments) const {
    std::shared_ptr<QSqlQuery>& known = m_prepared[sql];
    if (!known) {
        auto fresh = std::make_shared<QSqlQuery>(m_handle);
        fresh->setForwardOnly(true);
        if (!fresh->prepare(sql)) {
            m_prepared.remove(sql);
            return fromSql(fresh->lastError(), sql);
        }
        known = std::move(fresh);
    }
    const std::shared_ptr<QSqlQuery> query = known;
    for (std::size_t i = 0; i < arguments.size(); ++i)
        query->bindValue(int(i), toVariant(arguments[i]));
    if (!query->exec()) {
        Error error = fromSql(query->lastError(), sql);
        m_prepared.remove(sql);
        return error;
    }
    return query;
}

Result<int> Database::run(const QString& sql, const Row& arguments) const {
    auto query = prepared(sql, arguments);
    if (!query)
        return query.error();
    const int changed = (*query)->numRowsAffected();
    (*query)->finish();
    return changed;
}

Result<Value> Database::preparedScalar(const QString& sql, const Row& arguments) const {
    auto query = prepared(sql, arguments);
    if (!query)
        return query.error();
    Value value;
    if ((*query)->next())
        value = valueOf((*query)->value(0));
    else if ((*query)->lastError().type() != QSqlError::NoError)
        return fromSql((*query)->lastError(), sql);
    (*query)->finish();
    return value;
}

Result<Value> Database::scalar(const QString& sql, const Row& arguments) const {
    // Some pragmas do their work when they are prepared, so these are prepared each time.
    if (!sql.startsWith("PRAGMA"_L1))
        return preparedScalar(sql, arguments);
    auto rows = query(sql, arguments);
    if (!rows)
        return rows.error();
    if (rows->next())
        return rows->value(0);
    if (auto failed = rows->failure())
        return *failed;
    return Value{};
}

Result<std::vector<qint64>> Database::integers(const QString& sql, const Row& arguments) const {
    auto rows = query(sql, arguments);
    if (!rows)
        return rows.error();
    std::vector<qint64> out;
    while (rows->next())
        out.push_back(rows->integer(0));
    if (auto failed = rows->failure())
        return *failed;
    return out;
}

Status Database::begin() {
    if (auto begun = execute(u"BEGIN IMMEDIATE"_s); !begun)
        return begun.error();
    m_inTransaction = true;
    m_deferring = false;
    return {};
}

Status Database::commit() {
    auto done = run(u"COMMIT"_s, {}); // where a key is still missing now, it is missing
    m_inTransaction = false;
    if (!done)
        return done.error();
    return {};
}

void Database::rollback() {
    m_inTransaction = false;
    // SQLite may already have rolled back by itself; then this is an error of no consequence.
    [[maybe_unused]] const auto ignored = execute(u"ROLLBACK"_s);
}

void Database::finishStatements() const {
    m_prepared.clear();
}

} // namespace tenon::store
