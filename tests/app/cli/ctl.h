// SPDX-License-Identifier: GPL-3.0-or-later
// Runs tenonctl as a script does, in a folder of its own, on a fixed day and with JSON.
#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace tenon::test {

class Ctl {
public:
    struct Ran {
        int code = -1;
        QByteArray out;
        QByteArray err;
        QJsonObject json;
    };

    Ran operator()(const QStringList& words) const {
        QProcess program;
        program.setWorkingDirectory(m_folder.path());
        program.start(QStringLiteral(TENON_BIN_DIR "/tenonctl"),
                      words + QStringList{QStringLiteral("--json"), QStringLiteral("--today"),
                                          QStringLiteral("2026-11-23")});
        program.waitForFinished();
        Ran ran{program.exitCode(),
                program.readAllStandardOutput(),
                program.readAllStandardError(),
                {}};
        ran.json = QJsonDocument::fromJson(ran.out).object();
        return ran;
    }

    QString at(const QString& name) const { return m_folder.filePath(name); }
    QString write(const QString& name, const QByteArray& bytes) const {
        QFile file(at(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace tenon::test
