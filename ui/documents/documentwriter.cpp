// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/documentwriter.h"

#include "core/base/outputfile.h"
#include "ui/documents/pdfrenderer.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QTextDocument>
#include <QTextDocumentWriter>

namespace tenon::documents {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(DocumentWriter)
};

Error noFonts() {
    return Error{ErrorCode::Internal,
                 Tr::tr("The document could not be laid out."),
                 u"documents need a QGuiApplication for their fonts"_s,
                 {}};
}

Result<QByteArray> renderOdt(const QString& html, const QString& title) {
    if (!qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
        return noFonts();
    QTextDocument document;
    document.setHtml(html);
    document.setMetaInformation(QTextDocument::DocumentTitle, title);
    QBuffer buffer;
    QTextDocumentWriter writer(&buffer, "odf");
    if (!writer.write(&document))
        return Error{ErrorCode::Internal,
                     Tr::tr("The document could not be written as ODT."),
                     u"QTextDocumentWriter failed"_s,
                     {}};
    return buffer.data();
}

Result<QByteArray> render(const QString& html, const QString& title, Format format) {
    switch (format) {
    case Format::Pdf:
        return renderPdf(html, title);
    case Format::Odt:
        return renderOdt(html, title);
    case Format::Html:
        return html.toUtf8();
    }
    return Error{};
}

} // namespace

Result<QByteArray> renderPdf(const QString& html, const QString& title) {
    if (!qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
        return noFonts();
    return taggedPdf(html, title);
}

Status writeDocument(const QString& html, const QString& title, const QString& path,
                     Format format) {
    const auto bytes = render(html, title, format);
    if (!bytes)
        return bytes.error();
    return writeOutputFile(path, *bytes);
}

} // namespace tenon::documents
