// SPDX-License-Identifier: GPL-3.0-or-later
// A small picture of a piece of evidence: of images, and of a PDF file's first page where this
// computer has poppler's pdftoppm. The bytes are a stranger's: images are decoded under limits, a
// PDF in a process of its own that is ended after a few seconds.
#pragma once

#include <QByteArray>
#include <QObject>
#include <QPixmap>

#include <functional>

namespace tenon::ui {

constexpr qint64 thumbnailLimitBytes = 12 * 1024 * 1024; // of the file; larger ones have an icon

bool hasThumbnail(const QString& mime, qint64 bytes);
// ready is called at most once, and not after context is gone; never for what cannot be drawn.
void makeThumbnail(const QByteArray& bytes, const QString& mime, QSize size, QObject* context,
                   const std::function<void(const QPixmap&)>& ready);

} // namespace tenon::ui
