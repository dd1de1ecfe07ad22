// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/recognition.h"

#include "core/exchange/bibtex.h"
#include "core/exchange/csljson.h"
#include "core/exchange/nbib.h"
#include "core/exchange/orcid.h"
#include "core/exchange/ris.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace tenon::exchange {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Recognition)
};

// The beginning is enough to know a file by; what follows is the reader's business.
QString beginning(const QByteArray& bytes) {
    QString text = QString::fromUtf8(bytes.left(64 * 1024));
    return text.startsWith(QChar(0xFEFF)) ? text.mid(1) : text;
}

bool holds(const QString& text, const QString& pattern) {
    return QRegularExpression(pattern, QRegularExpression::MultilineOption).match(text).hasMatch();
}

} // namespace

Result<ImportReading> readAnything(const QByteArray& bytes, const QString& fileName,
                                   const ImportLimits& limits, const CancelToken& cancel) {
    const QString text = beginning(bytes);
    const QString start = text.trimmed().left(1);
    if (start == u"{" &&
        holds(text, u"\"(orcid-identifier|put-code|work-summary|bulk|activities-summary)\""_s))
        return readOrcid(bytes, limits, cancel);
    if (start == u"[" || start == u"{")
        return readCslJson(bytes, limits, cancel);
    if (holds(text, u"^PMID ?- "_s))
        return readNbib(bytes, limits, cancel);
    if (holds(text, u"^\\s*(\\d+\\.\\s*)?TY  ?-"_s) || holds(text, u"^(FN|PT|VR) "_s))
        return readRis(bytes, limits, cancel);
    if (holds(text, u"@\\s*\\w+\\s*[{(]"_s))
        return readBibtex(bytes, limits, cancel);
    return Error{ErrorCode::InvalidInput,
                 Tr::tr("This is none of the formats that can be read: BibTeX begins an entry with "
                        "“@article{”, RIS with “TY  - ”, PubMed with “PMID- ”, and CSL-JSON is a "
                        "list in brackets."),
                 {},
                 fileName};
}

} // namespace tenon::exchange
