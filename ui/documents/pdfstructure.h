// SPDX-License-Identifier: GPL-3.0-or-later
// The structure tree of a tagged PDF (ISO 32000-1, 14.7 and 14.8): what a screen reader walks.
// Content on a page points into it by numbers that count from 0 on each page.
#pragma once

#include "ui/documents/pdffile.h"

namespace tenon::documents {

class PdfStructure {
public:
    explicit PdfStructure();

    // Opens an element inside the present one. attributes: entries of its dictionary.
    int open(const QByteArray& type, const QByteArray& attributes = {});
    void close();
    int present() const { return m_present; }

    // A piece of content of an element on a page: its number on that page.
    int mark(int element, int page);
    // Content to be put into an element that was closed, as a table cell seen again.
    const QByteArray& type(int element) const { return m_nodes[std::size_t(element)].type; }

    // Writes tree and parent tree; the root's object number. pages: object numbers of the pages.
    int write(PdfFile& file, const std::vector<int>& pages) const;

private:
    struct Mark {
        int page;
        int number;
    };
    struct Node {
        QByteArray type;
        QByteArray attributes;
        int parent;
        std::vector<int> children;
        std::vector<Mark> marks;
    };
    int writeParentTree(PdfFile& file, const std::vector<int>& objects) const;

    std::vector<Node> m_nodes;
    std::vector<std::vector<int>> m_owners; // by page, by number: the element
    int m_present = 0;
};

} // namespace tenon::documents
