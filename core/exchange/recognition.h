// SPDX-License-Identifier: GPL-3.0-or-later
// A file of any kind that can be read: what it is is told by its content, never by its name.
#pragma once

#include "core/base/task.h"
#include "core/exchange/importeditem.h"

namespace tenon::exchange {

// fileName is for the words of an error alone. What is none of the known kinds is an error that
// says what was looked for.
Result<ImportReading> readAnything(const QByteArray& bytes, const QString& fileName = {},
                                   const ImportLimits& limits = {}, const CancelToken& cancel = {});

// Several files as one reading. What could not be read stands among the refused under the name of
// its file, and so does every record refused; each item knows its file. Beyond limits.records no
// further file is taken, which is said.
struct NamedFile {
    QString name;
    QByteArray bytes;
    QString unread = {}; // why there are no bytes; empty: there are
};
Result<ImportReading> readSeveral(const std::vector<NamedFile>& files,
                                  const ImportLimits& limits = {}, const CancelToken& cancel = {});

} // namespace tenon::exchange
