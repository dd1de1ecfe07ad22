// SPDX-License-Identifier: GPL-3.0-or-later
// Answers that need not be asked for again: in memory, and in a folder where one is given. A file
// is named after the SHA-256 of what was asked, written wholly or not at all.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace tenon::lookup {

class LookupCache {
public:
    // folder: made when it is first needed; empty: memory alone. largest: bigger files are not
    // ours.
    explicit LookupCache(QString folder = {}, qint64 largest = 2 * 1024 * 1024);

    std::optional<QByteArray> find(const QString& question);
    // A folder that cannot be written is no error: the answer is asked for again another time.
    void keep(const QString& question, const QByteArray& answer);

    QString pathOf(const QString& question) const; // empty without a folder

private:
    QString m_folder;
    qint64 m_largest;
    QHash<QString, QByteArray> m_known;
};

} // namespace tenon::lookup
