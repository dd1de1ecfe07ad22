// SPDX-License-Identifier: GPL-3.0-or-later
// The parts every report is made of, as HTML that Qt's rich text, browsers and word processors read
// alike: one style, headings, paragraphs, tables with header cells.
#pragma once

#include <QStringList>

#include <vector>

namespace tenon::reports {

QString escaped(const QString& text);

// name: "p", "h2"; html is escaped already; kind: a class of the style sheet.
QString element(const QString& name, const QString& html, const QString& kind = {});
QString paragraph(const QString& text, const QString& kind = {}); // escapes text

enum class Cell { Text, Figure, Wide }; // Wide stands off from the column before it

// cells: HTML, escaped already. columns: how each is set; the last one holds for those after it.
QString tableRow(const QStringList& cells, const std::vector<Cell>& columns);
QString htmlTable(const QStringList& titles, const QString& rows, const std::vector<Cell>& columns);

// The whole document, in the reader's language.
QString htmlDocument(const QString& title, const QString& body);

} // namespace tenon::reports
