// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/recognition.h"

#include "core/exchange/bibtex.h"

#include <QCoreApplication>

namespace tenon::exchange {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Recognition)
};

} // namespace

Result<ImportReading> readAnything(const QByteArray& bytes, const QString& fileName,
                                   const ImportLimits& limits, const CancelToken& cancel) {
    if (bytes.contains('@') && bytes.contains('{'))
        return readBibtex(bytes, limits, cancel);
    return Error{ErrorCode::InvalidInput,
                 Tr::tr("This is no BibTeX: there is no entry such as “@article{” in it."),
                 {},
                 fileName};
}

} // namespace tenon::exchange
