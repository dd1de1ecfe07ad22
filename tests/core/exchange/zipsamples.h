// SPDX-License-Identifier: GPL-3.0-or-later
// Archives and workbooks made in memory, for tests and fuzz programs.
#pragma once

#include <QByteArray>

#include <utility>
#include <vector>

#include <zip.h>

namespace tenon::exchange {

using ZipParts = std::vector<std::pair<QByteArray, QByteArray>>; // name, content

inline QByteArray zipOf(const ZipParts& parts) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t* archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    for (const auto& [name, content] : parts) {
        zip_source_t* source =
            zip_source_buffer(archive, content.constData(), zip_uint64_t(content.size()), 0);
        zip_file_add(archive, name.constData(), source, ZIP_FL_OVERWRITE);
    }
    zip_close(archive);
    QByteArray bytes;
    zip_source_open(target);
    zip_source_seek(target, 0, SEEK_END);
    bytes.resize(qsizetype(zip_source_tell(target)));
    zip_source_seek(target, 0, SEEK_SET);
    zip_source_read(target, bytes.data(), zip_uint64_t(bytes.size()));
    zip_source_close(target);
    zip_source_free(target);
    zip_error_fini(&error);
    return bytes;
}

// The parts of a workbook with one sheet, three shared texts and the styles: 0 plain, 1 day,
// 2 "mmm yyyy", 3 a number.
inline ZipParts workbook(const QByteArray& sheet, bool since1904 = false) {
    const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    return {{"xl/workbook.xml", "<workbook xmlns:r=\"" + office + "\"><workbookPr date1904=\"" +
                                    QByteArray(since1904 ? "1" : "0") +
                                    "\"/><sheets><sheet name=\"Items\" sheetId=\"1\" r:id=\"a\"/>"
                                    "<sheet name=\"Other\" sheetId=\"2\" r:id=\"b\"/></sheets>"
                                    "</workbook>"},
            {"xl/_rels/workbook.xml.rels",
             "<Relationships><Relationship Id=\"a\" Type=\"" + office +
                 "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"b\" Type=\"" +
                 office +
                 "/worksheet\" Target=\"/xl/worksheets/sheet2.xml\"/><Relationship "
                 "Id=\"c\" Type=\"" +
                 office +
                 "/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"d\" "
                 "Type=\"" +
                 office + "/styles\" Target=\"styles.xml\"/></Relationships>"},
            {"xl/sharedStrings.xml", "<sst><si><t>Title</t></si><si><r><t>Two</t></r><r><t> runs"
                                     "</t></r></si><si><t>Date</t><rPh><t>xx</t></rPh></si></sst>"},
            {"xl/styles.xml",
             "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"mmm\\ yyyy\"/></numFmts>"
             "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf "
             "numFmtId=\"2\"/></cellXfs></styleSheet>"},
            {"xl/worksheets/sheet1.xml", sheet},
            {"xl/worksheets/sheet2.xml",
             "<worksheet><sheetData><row r=\"1\"><c t=\"inlineStr\"><is>"
             "<t>name</t></is></c></row></sheetData></worksheet>"}};
}

inline QByteArray xlsxOf(const QByteArray& sheet, bool since1904 = false) {
    return zipOf(
        workbook("<worksheet><sheetData>" + sheet + "</sheetData></worksheet>", since1904));
}

} // namespace tenon::exchange
