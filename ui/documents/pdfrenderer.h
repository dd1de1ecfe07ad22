// SPDX-License-Identifier: GPL-3.0-or-later
// A tagged PDF 1.7 with the structure PDF/UA-1 asks for, from HTML that Qt lays out: US letter,
// page numbers, bookmarks, embedded fonts, language and title.
#pragma once

#include <QByteArray>
#include <QString>

namespace tenon::documents {

// The same HTML and title give the same bytes on the same machine.
QByteArray taggedPdf(const QString& html, const QString& title);

} // namespace tenon::documents
