// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/servicereport.h"

#include "core/base/text.h"
#include "core/reports/htmlparts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace tenon::reports {

using namespace Qt::StringLiterals;
using mentoring::MenteeService;
using mentoring::MonthService;
using mentoring::ServiceStatement;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ServiceReport)
};

QString duration(int minutes) {
    const QLocale locale;
    return Tr::tr("%1 h %2 min")
        .arg(locale.toString(minutes / 60), QString::number(minutes % 60).rightJustified(2, u'0'));
}

QString monthText(QDate month) {
    return QLocale().toString(month, u"MMMM yyyy");
}

// The second and third columns are figures; what follows, an address, days or a bar, stands off
// from them.
const std::vector<Cell> columns{Cell::Text, Cell::Figure, Cell::Figure, Cell::Wide};

QString row(const QStringList& cells) {
    return tableRow(cells, columns);
}

QString table(const QStringList& titles, const QString& rows) {
    return htmlTable(titles, rows, columns);
}

// Mentees are named where they agreed to be.
QString menteeName(const MenteeService& mentee) {
    return mentee.named ? mentee.name : Tr::tr("A mentee");
}

QString menteeEmail(const MenteeService& mentee) {
    return mentee.named ? mentee.email : QString();
}

QString menteeTable(const ServiceStatement& statement) {
    if (statement.mentees.empty())
        return paragraph(Tr::tr("Nobody was mentored in this period."));
    QString rows;
    for (const MenteeService& one : statement.mentees)
        rows += row({escaped(menteeName(one)), QLocale().toString(one.meetings),
                     escaped(duration(one.minutes)), escaped(periodsText(one.periods)),
                     escaped(menteeEmail(one))});
    return table({Tr::tr("Mentee"), Tr::tr("Meetings"), Tr::tr("Time"), Tr::tr("Together"),
                  Tr::tr("E-mail")},
                 rows);
}

// Blocks in proportion to the busiest month; the figures beside them say the same in text.
QString bar(int minutes, int most) {
    constexpr int blocks = 24;
    if (minutes <= 0 || most <= 0)
        return u"&nbsp;"_s;
    const int length = std::max(1, int(qint64(minutes) * blocks / most));
    return u"<span aria-hidden=\"true\" style=\"color:#1F5F8B\">"_s +
           QString(length, QChar(0x2588)) + u"</span>"_s;
}

QString monthTable(const ServiceStatement& statement) {
    int most = 0;
    for (const MonthService& month : statement.months)
        most = std::max(most, month.minutes);
    QString rows;
    for (const MonthService& month : statement.months)
        rows += row({escaped(monthText(month.month)), QLocale().toString(month.meetings),
                     escaped(duration(month.minutes)), bar(month.minutes, most)});
    return table({Tr::tr("Month"), Tr::tr("Meetings"), Tr::tr("Time"), Tr::tr("Share")}, rows);
}

QString heading(const ServiceStatement& statement, const ServiceReportContext& context) {
    const QString origin = text::joined({context.library, context.program});
    QString html;
    if (!origin.isEmpty())
        html += paragraph(origin, u"program"_s);
    html += element(u"h1"_s, escaped(Tr::tr("Statement of mentoring service"))) + u'\n';
    html += u"<p class=\"who\"><b>%1</b></p>\n<p>%2</p>\n"_s.arg(
        escaped(statement.mentor.name),
        escaped(
            Tr::tr("%1 to %2").arg(text::dayText(statement.from), text::dayText(statement.to))));
    return html;
}

QString totals(const ServiceStatement& statement) {
    const int mentees =
        int(std::count_if(statement.mentees.begin(), statement.mentees.end(),
                          [](const MenteeService& one) { return one.meetings > 0; }));
    return element(u"h2"_s, escaped(Tr::tr("In this period"))) + u"\n<p><b>"_s +
           escaped(duration(statement.minutes)) + u"</b> "_s +
           escaped(Tr::tr("in %n meeting(s)", nullptr, statement.meetings)) + u' ' +
           escaped(Tr::tr("with %n mentee(s).", nullptr, mentees)) + u"</p>\n"_s;
}

QString counted(const ServiceStatement& statement) {
    QString html = element(u"h2"_s, escaped(Tr::tr("What counts"))) + u'\n';
    html +=
        paragraph(Tr::tr("Counted are the meetings and other activities that the library's policy "
                         "recognises as mentoring service."),
                  u"note"_s);
    if (statement.notCounted > 0)
        html +=
            paragraph(Tr::tr("Not counted: %1 of activities that the policy does not recognise.")
                          .arg(duration(statement.notCounted)),
                      u"note"_s);
    html += paragraph(
        Tr::tr("This statement is made from dates and durations alone. What was said is "
               "between mentor and mentee, and mentees are named where they agreed to be."),
        u"note"_s);
    return html;
}

QString signature(const ServiceReportContext& context) {
    const QString signer = text::joined({context.administrator, context.library}, u", "_s);
    return paragraph(Tr::tr("Issued on %1.").arg(text::dayText(context.issued))) +
           u"<p class=\"signature\">"_s + QString(40, u'_') + u"<br/>"_s +
           escaped(signer.isEmpty() ? Tr::tr("Signature") : signer) + u"</p>\n"_s;
}

QString title(const ServiceStatement& statement) {
    return Tr::tr("Statement of mentoring service: %1").arg(statement.mentor.name);
}

} // namespace

QString periodsText(const std::vector<DateRange>& periods) {
    QStringList texts;
    for (const DateRange& one : periods)
        texts << (one.to ? Tr::tr("%1 to %2").arg(text::dayText(one.from), text::dayText(*one.to))
                         : Tr::tr("since %1").arg(text::dayText(one.from)));
    return texts.join(u", "_s);
}

QString serviceReportHtml(const ServiceStatement& statement, const ServiceReportContext& context) {
    QString html = heading(statement, context) + totals(statement);
    html += element(u"h2"_s, escaped(Tr::tr("By mentee"))) + u'\n' + menteeTable(statement);
    html += element(u"h2"_s, escaped(Tr::tr("By month"))) + u'\n' + monthTable(statement);
    html += counted(statement) + signature(context);
    return htmlDocument(title(statement), html);
}

TextTable serviceReportTable(const ServiceStatement& statement) {
    TextTable table;
    table.header = {Tr::tr("Mentor"), Tr::tr("From"),     Tr::tr("To"),     Tr::tr("Mentee"),
                    Tr::tr("E-mail"), Tr::tr("Meetings"), Tr::tr("Minutes")};
    const auto add = [&](const QString& name, const QString& email, int meetings, int minutes) {
        table.rows.push_back({int(table.rows.size()) + 2,
                              {statement.mentor.name, statement.from.toString(Qt::ISODate),
                               statement.to.toString(Qt::ISODate), name, email,
                               QString::number(meetings), QString::number(minutes)}});
    };
    for (const MenteeService& one : statement.mentees)
        add(menteeName(one), menteeEmail(one), one.meetings, one.minutes);
    add(Tr::tr("All"), {}, statement.meetings, statement.minutes);
    return table;
}

} // namespace tenon::reports
