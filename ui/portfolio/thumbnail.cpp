// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/thumbnail.h"

#include <QBuffer>
#include <QImageReader>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int allocationMegabytes = 64;
constexpr int processMs = 5000;

QString pdfProgram() {
    static const QString program = QStandardPaths::findExecutable(u"pdftoppm"_s);
    return program;
}

bool isImage(const QString& mime) {
    return mime == u"image/png" || mime == u"image/jpeg" || mime == u"image/gif" ||
           mime == u"image/bmp" || mime == u"image/webp";
}

QPixmap drawn(const QByteArray& bytes, QSize size) {
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    const QSize whole = reader.size();
    if (!whole.isValid() ||
        qint64(whole.width()) * whole.height() * 4 > qint64(allocationMegabytes) * 1024 * 1024)
        return {};
    reader.setScaledSize(whole.scaled(size, Qt::KeepAspectRatio));
    return QPixmap::fromImage(reader.read());
}

void drawFirstPage(const QByteArray& bytes, QSize size, QObject* context,
                   const std::function<void(const QPixmap&)>& ready) {
    auto* process = new QProcess(context);
    QObject::connect(process, &QProcess::finished, context, [process, size, ready](int code) {
        if (code == 0)
            if (const QPixmap picture = drawn(process->readAllStandardOutput(), size);
                !picture.isNull())
                ready(picture);
        process->deleteLater();
    });
    QTimer::singleShot(processMs, process, [process] { process->kill(); });
    process->start(pdfProgram(), {u"-png"_s, u"-f"_s, u"1"_s, u"-l"_s, u"1"_s, u"-scale-to"_s,
                                  QString::number(std::max(size.width(), size.height())), u"-"_s});
    process->write(bytes);
    process->closeWriteChannel();
}

} // namespace

bool hasThumbnail(const QString& mime, qint64 bytes) {
    return bytes <= thumbnailLimitBytes &&
           (isImage(mime) || (mime == u"application/pdf" && !pdfProgram().isEmpty()));
}

void makeThumbnail(const QByteArray& bytes, const QString& mime, QSize size, QObject* context,
                   const std::function<void(const QPixmap&)>& ready) {
    if (!hasThumbnail(mime, bytes.size()))
        return;
    if (!isImage(mime))
        return drawFirstPage(bytes, size, context, ready);
    if (const QPixmap picture = drawn(bytes, size); !picture.isNull())
        ready(picture);
}

} // namespace tenon::ui
