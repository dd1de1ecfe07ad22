// SPDX-License-Identifier: GPL-3.0-or-later
// Walks a laid-out document and gives each part its place in the structure: headings, paragraphs,
// lists, tables with header cells.
#pragma once

#include "ui/documents/pdftext.h"

#include <QTextFrame>

class QTextDocument;
class QTextTable;
class QTextList;

namespace tenon::documents {

// A heading, for the bookmarks.
struct Bookmark {
    QString title;
    int page = 0;
    double y = 0; // in units on the page
};

class PdfFlow {
public:
    PdfFlow(const QTextDocument& document, PdfStructure& structure, PdfPages& pages)
        : m_document(document), m_structure(structure), m_pages(pages), m_text(pages) {}

    void draw();
    const std::vector<Bookmark>& bookmarks() const { return m_bookmarks; }

private:
    struct Extent { // of a row's text, in units of the document
        double top = 0;
        double bottom = 0;
    };
    void parts(QTextFrame::iterator from, QTextFrame::iterator to);
    void block(const QTextBlock& block);
    void listItem(const QTextBlock& block);
    void table(const QTextTable& table);
    void row(const QTextTable& table, int row);
    void cell(const QTextTable& table, int row, int column);
    void leaveList();
    Extent extentOf(const QTextTable& table, int row) const;
    void rule(const QTextTable& table, double y, bool strong);
    void rules(const QTextTable& table);
    void repeatHeader(const QTextTable& table, int page, double gap);
    QPointF originOf(const QTextBlock& block) const;
    void write(const QTextBlock& block, int element);

    const QTextDocument& m_document;
    PdfStructure& m_structure;
    PdfPages& m_pages;
    PdfText m_text;
    const QTextList* m_list = nullptr;
    std::vector<Bookmark> m_bookmarks;
};

} // namespace tenon::documents
