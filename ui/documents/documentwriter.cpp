// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/documentwriter.h"

#include "ui/documents/pdfrenderer.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QSaveFile>
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

Status save(const QByteArray& bytes, const QString& path) {
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error{ErrorCode::CannotWrite,
                 Tr::tr("%1 could not be written: %2. What stood there before is unchanged.")
                     .arg(QDir::toNativeSeparators(path), file.errorString()),
                 u"saving %1 bytes"_s.arg(bytes.size()), path};
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
    return save(*bytes, path);
}

} // namespace tenon::documents
