// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxwriter.h"

#include "core/base/text.h"
#include "core/exchange/zipfile.h"

#include <QXmlStreamWriter>

namespace tenon::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr auto spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr auto relations = "http://schemas.openxmlformats.org/package/2006/relationships";
constexpr auto office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr auto contentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
constexpr qsizetype mostCharacters = 32'767; // of a cell, by the format

QString latin(const char* text) {
    return QString::fromLatin1(text);
}

QString cellText(const QString& raw) {
    QString kept = text::cleaned(raw).left(mostCharacters - 1);
    if (!kept.isEmpty() && u"=+-@\t\r"_s.contains(kept.front()))
        kept.prepend(u'\'');
    return kept;
}

// "A1", "AB12".
QString cellName(int column, int row) {
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters + QString::number(row);
}

void writeRow(QXmlStreamWriter& xml, const QStringList& cells, int number) {
    xml.writeStartElement(u"row"_s);
    xml.writeAttribute(u"r"_s, QString::number(number));
    for (int i = 0; i < cells.size(); ++i) {
        const QString said = cellText(cells[i]);
        if (said.isEmpty())
            continue;
        xml.writeStartElement(u"c"_s);
        xml.writeAttribute(u"r"_s, cellName(i, number));
        xml.writeAttribute(u"t"_s, u"inlineStr"_s);
        xml.writeStartElement(u"is"_s);
        xml.writeStartElement(u"t"_s);
        xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
        xml.writeCharacters(said);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

template <class Body>
QByteArray document(const QString& root, const char* space, Body body) {
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeStartElement(root);
    xml.writeDefaultNamespace(latin(space));
    body(xml);
    xml.writeEndDocument();
    return bytes;
}

QByteArray sheetXml(const TextTable& table) {
    return document(u"worksheet"_s, spreadsheet, [&](QXmlStreamWriter& xml) {
        xml.writeStartElement(u"sheetData"_s);
        int number = 0;
        writeRow(xml, table.header, ++number);
        for (const TextTable::Row& row : table.rows)
            writeRow(xml, row.cells, ++number);
        xml.writeEndElement();
    });
}

QString sheetName(const QString& raw, std::size_t index) {
    QString name;
    for (const QChar c : text::cleanedLine(raw))
        if (!u"[]:*?/\\'"_s.contains(c))
            name += c;
    return name.isEmpty() ? u"Sheet %1"_s.arg(index + 1) : name.left(31);
}

QByteArray workbookXml(const std::vector<Sheet>& sheets) {
    return document(u"workbook"_s, spreadsheet, [&](QXmlStreamWriter& xml) {
        xml.writeNamespace(latin(office), u"r"_s);
        xml.writeStartElement(u"sheets"_s);
        for (std::size_t i = 0; i < sheets.size(); ++i) {
            xml.writeEmptyElement(u"sheet"_s);
            xml.writeAttribute(u"name"_s, sheetName(sheets[i].name, i));
            xml.writeAttribute(u"sheetId"_s, QString::number(i + 1));
            xml.writeAttribute(latin(office), u"id"_s, u"rId%1"_s.arg(i + 1));
        }
        xml.writeEndElement();
    });
}

void writeRelation(QXmlStreamWriter& xml, std::size_t id, const QString& kind,
                   const QString& target) {
    xml.writeEmptyElement(u"Relationship"_s);
    xml.writeAttribute(u"Id"_s, u"rId%1"_s.arg(id));
    xml.writeAttribute(u"Type"_s, latin(office) + u'/' + kind);
    xml.writeAttribute(u"Target"_s, target);
}

QByteArray typesXml(std::size_t sheets) {
    static const QString type = u"application/vnd.openxmlformats-officedocument.spreadsheetml."_s;
    return document(u"Types"_s, contentTypes, [&](QXmlStreamWriter& xml) {
        xml.writeEmptyElement(u"Default"_s);
        xml.writeAttribute(u"Extension"_s, u"rels"_s);
        xml.writeAttribute(u"ContentType"_s,
                           u"application/vnd.openxmlformats-package.relationships+xml"_s);
        xml.writeEmptyElement(u"Override"_s);
        xml.writeAttribute(u"PartName"_s, u"/xl/workbook.xml"_s);
        xml.writeAttribute(u"ContentType"_s, type + u"sheet.main+xml"_s);
        for (std::size_t i = 1; i <= sheets; ++i) {
            xml.writeEmptyElement(u"Override"_s);
            xml.writeAttribute(u"PartName"_s, u"/xl/worksheets/sheet%1.xml"_s.arg(i));
            xml.writeAttribute(u"ContentType"_s, type + u"worksheet+xml"_s);
        }
    });
}

} // namespace

Result<QByteArray> writeXlsx(const std::vector<Sheet>& sheets) {
    std::vector<ZipEntry> entries;
    entries.push_back({u"[Content_Types].xml"_s, typesXml(sheets.size())});
    entries.push_back(
        {u"_rels/.rels"_s, document(u"Relationships"_s, relations, [](QXmlStreamWriter& xml) {
             writeRelation(xml, 1, u"officeDocument"_s, u"xl/workbook.xml"_s);
         })});
    entries.push_back({u"xl/workbook.xml"_s, workbookXml(sheets)});
    entries.push_back({u"xl/_rels/workbook.xml.rels"_s,
                       document(u"Relationships"_s, relations, [&](QXmlStreamWriter& xml) {
                           for (std::size_t i = 1; i <= sheets.size(); ++i)
                               writeRelation(xml, i, u"worksheet"_s,
                                             u"worksheets/sheet%1.xml"_s.arg(i));
                       })});
    for (std::size_t i = 0; i < sheets.size(); ++i)
        entries.push_back({u"xl/worksheets/sheet%1.xml"_s.arg(i + 1), sheetXml(sheets[i].table)});
    return writeZip(entries, true);
}

} // namespace tenon::exchange
