// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a report's HTML to a file people can hand in: tagged PDF, ODT for editing, or HTML. Needs
// Qt Gui but no display and no widgets.
#pragma once

#include "core/base/result.h"

namespace tenon::documents {

enum class Format { Pdf, Odt, Html };

// Writes to a temporary file beside path and renames it, so that path is wholly old or wholly new.
Status writeDocument(const QString& html, const QString& title, const QString& path, Format format);

// The same as bytes, for a preview and for tests.
Result<QByteArray> renderPdf(const QString& html, const QString& title);

} // namespace tenon::documents
