// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/htmlparts.h"

#include <QLocale>

namespace tenon::reports {

using namespace Qt::StringLiterals;

namespace {

// Qt's rich text reads this much of CSS; browsers and word processors read it as well.
constexpr auto styleSheet = R"(
body { color: #1B2230; font-family: Inter, "DejaVu Sans", sans-serif; font-size: 10pt; }
h1 { font-size: 19pt; color: #1B2230; margin-top: 2px; margin-bottom: 4px; }
h1.letter { font-size: 13pt; margin-top: 10px; margin-bottom: 8px; }
h2 { font-size: 12.5pt; color: #1F5F8B; margin-top: 16px; margin-bottom: 5px; }
p { margin-top: 0px; margin-bottom: 6px; }
p.program { color: #424B5C; font-size: 10pt; margin-bottom: 0px; }
p.who { margin-bottom: 0px; }
p.note { color: #424B5C; }
p.signature { margin-top: 30px; }
th { color: #424B5C; font-weight: bold; text-align: left; }
td, th { padding-left: 0px; }
td.wide, th.wide { padding-left: 24px; }
td.figure, th.figure { text-align: right; }
)"_L1;

QString attributes(const std::vector<Cell>& columns, qsizetype column) {
    const auto last = qsizetype(columns.size()) - 1;
    const Cell cell = last < 0 ? Cell::Text : columns[std::size_t(std::min(column, last))];
    switch (cell) {
    case Cell::Figure:
        return u" class=\"figure\" align=\"right\""_s;
    case Cell::Wide:
        return u" class=\"wide\" align=\"left\""_s;
    case Cell::Text:
        break;
    }
    return u" align=\"left\""_s;
}

QString headerRow(const QStringList& titles, const std::vector<Cell>& columns) {
    QString cells;
    for (qsizetype i = 0; i < titles.size(); ++i)
        cells += u"<th scope=\"col\""_s + attributes(columns, i) + u'>' + escaped(titles.at(i)) +
                 u"</th>"_s;
    return u"<thead><tr>"_s + cells + u"</tr></thead>\n"_s;
}

} // namespace

QString escaped(const QString& text) {
    return text.toHtmlEscaped();
}

QString element(const QString& name, const QString& html, const QString& kind) {
    const QString attribute = kind.isEmpty() ? QString() : u" class=\"%1\""_s.arg(kind);
    return u"<%1%2>"_s.arg(name, attribute) + html + u"</%1>"_s.arg(name);
}

QString paragraph(const QString& text, const QString& kind) {
    return element(u"p"_s, escaped(text), kind) + u'\n';
}

QString tableRow(const QStringList& cells, const std::vector<Cell>& columns) {
    QString html;
    for (qsizetype i = 0; i < cells.size(); ++i)
        html += u"<td"_s + attributes(columns, i) + u'>' + cells.at(i) + u"</td>"_s;
    return u"<tr>"_s + html + u"</tr>\n"_s;
}

QString htmlTable(const QStringList& titles, const QString& rows,
                  const std::vector<Cell>& columns) {
    return u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\" border=\"0\">\n"_s +
           headerRow(titles, columns) + u"<tbody>\n"_s + rows + u"</tbody></table>\n"_s;
}

QString htmlDocument(const QString& title, const QString& body) {
    return u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\"/>\n<title>"_s.arg(
               QLocale().bcp47Name()) +
           escaped(title) + u"</title>\n<style>"_s + styleSheet + u"</style>\n</head>\n<body>\n"_s +
           body + u"</body>\n</html>\n"_s;
}

} // namespace tenon::reports
