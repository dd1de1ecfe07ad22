// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/pdfflow.h"

#include <QAbstractTextDocumentLayout>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

#include <algorithm>

namespace tenon::documents {

namespace {

using G = PageGeometry;

const QColor ruleColor(0xC9, 0xC5, 0xBB);
const QColor strongRuleColor(0x8A, 0x85, 0x77);
constexpr double usualGap = 50; // between a row's text and its rule where no next row tells

QByteArray blockType(const QTextBlock& block) {
    const int level = block.blockFormat().headingLevel();
    return level > 0 ? "H" + QByteArray::number(std::min(level, 6)) : QByteArray("P");
}

} // namespace

QPointF PdfFlow::originOf(const QTextBlock& block) const {
    return m_document.documentLayout()->blockBoundingRect(block).topLeft();
}

void PdfFlow::draw() {
    const QTextFrame* root = m_document.rootFrame();
    parts(root->begin(), root->end());
    leaveList();
}

void PdfFlow::parts(QTextFrame::iterator from, QTextFrame::iterator to) {
    for (auto it = from; it != to; ++it) {
        if (const QTextFrame* frame = it.currentFrame()) {
            leaveList();
            if (const auto* inner = qobject_cast<const QTextTable*>(frame))
                table(*inner);
            else
                parts(frame->begin(), frame->end());
        } else if (it.currentBlock().isValid()) {
            block(it.currentBlock());
        }
    }
}

void PdfFlow::write(const QTextBlock& block, int element) {
    m_pages.beginElement(element);
    m_text.block(block, originOf(block));
    m_pages.endElement();
}

void PdfFlow::leaveList() {
    if (m_list)
        m_structure.close();
    m_list = nullptr;
}

void PdfFlow::block(const QTextBlock& block) {
    if (block.textList())
        return listItem(block);
    leaveList();
    // Qt puts an empty block around tables; it is no paragraph anybody wrote.
    if (block.text().trimmed().isEmpty())
        return;
    if (block.blockFormat().headingLevel() > 0) {
        const double y = originOf(block).y();
        const int page = PdfText::pageOf(y);
        m_bookmarks.push_back({block.text().simplified(), page, y - page * G::bodyHeight});
    }
    write(block, m_structure.open(blockType(block)));
    m_structure.close();
}

void PdfFlow::listItem(const QTextBlock& block) {
    if (m_list != block.textList()) {
        leaveList();
        m_list = block.textList();
        m_structure.open("L");
    }
    m_structure.open("LI");
    const QPointF origin = originOf(block);
    const int page = PdfText::pageOf(origin.y());
    const bool bullet = block.textList()->format().style() >= QTextListFormat::ListSquare;
    const QString label = bullet ? QString(QChar(0x2022)) : block.textList()->itemText(block);
    m_pages.beginElement(m_structure.open("Lbl"));
    m_text.line(page, label, block.charFormat().font().resolve(m_document.defaultFont()),
                QPointF(origin.x() - 60,
                        origin.y() - page * G::bodyHeight + block.layout()->lineAt(0).ascent()),
                QColor(0x42, 0x4B, 0x5C), Qt::AlignRight);
    m_pages.endElement();
    m_structure.close();
    write(block, m_structure.open("LBody"));
    m_structure.close();
    m_structure.close();
}

void PdfFlow::cell(const QTextTable& table, int row, int column) {
    const QTextTableCell cell = table.cellAt(row, column);
    if (!cell.isValid() || cell.row() != row || cell.column() != column)
        return;
    const bool isHeader = row < table.format().headerRowCount();
    QByteArray attributes = isHeader ? "/O /Table /Scope /Column" : "/O /Table";
    if (cell.columnSpan() > 1)
        attributes += " /ColSpan " + QByteArray::number(cell.columnSpan());
    if (cell.rowSpan() > 1)
        attributes += " /RowSpan " + QByteArray::number(cell.rowSpan());
    const bool plain = attributes == "/O /Table";
    const int element = m_structure.open(isHeader ? "TH" : "TD",
                                         plain ? QByteArray() : "/A <<" + attributes + ">>");
    const bool single = cell.firstCursorPosition().block() == cell.lastCursorPosition().block();
    if (single)
        write(cell.firstCursorPosition().block(), element);
    else
        parts(cell.begin(), cell.end());
    m_structure.close();
}

void PdfFlow::row(const QTextTable& table, int row) {
    m_structure.open("TR");
    for (int column = 0; column < table.columns(); ++column)
        cell(table, row, column);
    m_structure.close();
}

PdfFlow::Extent PdfFlow::extentOf(const QTextTable& table, int row) const {
    const auto* layout = m_document.documentLayout();
    Extent extent{1e12, 0};
    for (int column = 0; column < table.columns(); ++column) {
        const QTextTableCell cell = table.cellAt(row, column);
        const QRectF first = layout->blockBoundingRect(cell.firstCursorPosition().block());
        const QRectF last = layout->blockBoundingRect(cell.lastCursorPosition().block());
        extent.top = std::min(extent.top, first.top());
        extent.bottom = std::max(extent.bottom, last.bottom());
    }
    return extent;
}

void PdfFlow::rule(const QTextTable& table, double y, bool strong) {
    const QRectF frame =
        m_document.documentLayout()->frameBoundingRect(const_cast<QTextTable*>(&table));
    const int page = PdfText::pageOf(y - 2);
    const double thickness = strong ? 8 : 5;
    m_pages.fill(
        page,
        QRectF(frame.left(), y - page * G::bodyHeight - thickness / 2, frame.width(), thickness),
        strong ? strongRuleColor : ruleColor);
}

// The header again where the table goes on: an artifact, for the structure has it once.
void PdfFlow::repeatHeader(const QTextTable& table, int page, double gap) {
    const int headerRows = table.format().headerRowCount();
    const double shift = page * G::bodyHeight + gap - extentOf(table, 0).top;
    m_pages.beginArtifact("/Type /Pagination");
    for (int row = 0; row < headerRows; ++row)
        for (int column = 0; column < table.columns(); ++column) {
            const QTextBlock block = table.cellAt(row, column).firstCursorPosition().block();
            m_text.block(block, originOf(block), shift);
        }
    m_pages.endArtifact();
    rule(table, extentOf(table, headerRows - 1).bottom + shift + gap, true);
}

void PdfFlow::rules(const QTextTable& table) {
    const int headerRows = table.format().headerRowCount();
    double gap = usualGap;
    int page = PdfText::pageOf(extentOf(table, 0).top);
    for (int row = 0; row < table.rows(); ++row) {
        const Extent here = extentOf(table, row);
        const bool goesOn = row + 1 < table.rows();
        const Extent next = goesOn ? extentOf(table, row + 1) : Extent{};
        if (goesOn && PdfText::pageOf(next.top) == PdfText::pageOf(here.bottom - 2) &&
            next.top > here.bottom)
            gap = (next.top - here.bottom) / 2;
        if (PdfText::pageOf(here.top) > page && headerRows > 0) {
            page = PdfText::pageOf(here.top);
            repeatHeader(table, page, gap);
        }
        rule(table, here.bottom + gap, row == headerRows - 1);
    }
}

void PdfFlow::table(const QTextTable& table) {
    m_structure.open("Table");
    for (int number = 0; number < table.rows(); ++number)
        row(table, number);
    m_structure.close();
    rules(table);
}

} // namespace tenon::documents
