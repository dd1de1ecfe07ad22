// SPDX-License-Identifier: GPL-3.0-or-later
// The one connection to the one file. Opens it as docs of the file format decide (rollback journal,
// exclusive, synchronous=EXTRA), reads every setting back, and is bound to the thread that made it.
// It knows SQL and nothing of Tenon's records.
#pragma once

#include "core/base/result.h"
#include "core/store/statement.h"

#include <QSqlDatabase>
#include <QThread>

#include <memory>
#include <optional>

namespace tenon::store {

class Database {
public:
    enum class Mode {
        ReadWrite, // takes and keeps the exclusive lock
        ReadOnly,  // for looking into a backup or a file on a read-only medium
        Create,    // the file must be absent or empty
        Memory,    // no file: for computing the schema a version should have
    };

    static constexpr int applicationId = 0x54454E4F; // "TENO", at offset 68 of the file
    static constexpr int pageSize = 8192;            // best for evidence (file-safety 2.9)

    static Result<std::unique_ptr<Database>> open(const QString& path, Mode mode);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    const QString& path() const { return m_path; }
    Mode mode() const { return m_mode; }

    // A statement that returns rows.
    Result<Statement> query(const QString& sql, const Row& arguments = {}) const;
    // A statement that returns none; gives the number of rows it changed.
    Result<int> execute(const QString& sql, const Row& arguments = {}) const;
    // The first column of the first row; Null where there is none.
    Result<Value> scalar(const QString& sql, const Row& arguments = {}) const;
    Result<std::vector<qint64>> integers(const QString& sql, const Row& arguments = {}) const;

    // True while a transaction is open on this connection, asked of the file's own state.
    bool inTransaction() const { return m_inTransaction; }
    // BEGIN IMMEDIATE. Foreign keys are checked at the COMMIT: a row may come before the one it
    // refers to, and go after it.
    Status begin();
    Status commit(); // on failure the caller must learn the truth with reopen()
    void rollback(); // harmless when SQLite has already rolled back

    // Ends and makes the connection anew: after a COMMIT that reported an error, what the file
    // holds is known only by reading it again.
    Status reopen();

    // Ends every prepared statement, so that VACUUM INTO may run.
    void finishStatements() const;

private:
    Database(QString path, Mode mode);
    Status connect();
    Status configure();
    // Bound and running; kept for the next time. Whoever asked finishes it.
    Result<std::shared_ptr<QSqlQuery>> prepared(const QString& sql, const Row& arguments) const;
    Result<Value> preparedScalar(const QString& sql, const Row& arguments) const;
    Result<int> run(const QString& sql, const Row& arguments) const;
    Status requireSetting(const QString& pragma, const Value& wanted);
    void disconnect();
    void assertThread() const;

    QString m_path;
    Mode m_mode;
    QString m_connection;
    QSqlDatabase m_handle;
    QThread* m_thread;
    bool m_inTransaction = false;
    mutable bool m_deferring = false; // foreign keys, in this transaction
    mutable QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
};

} // namespace tenon::store
