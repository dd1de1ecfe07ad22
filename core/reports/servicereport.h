// SPDX-License-Identifier: GPL-3.0-or-later
// The service statement as a document: HTML that the window previews and the writers of PDF, ODT
// and HTML print; and as rows for CSV.
#pragma once

#include "core/base/texttable.h"
#include "core/mentoring/servicestatement.h"

namespace tenon::reports {

struct ServiceReportContext {
    QString library;
    QString administrator;
    QString program;
    QDate issued;
};

// A complete HTML document: title, headings in order, tables with header cells, no script, every
// text escaped.
QString serviceReportHtml(const mentoring::ServiceStatement& statement,
                          const ServiceReportContext& context);
// "1 Sep 2024 to 31 Jan 2025, since 1 Mar 2025"
QString periodsText(const std::vector<DateRange>& periods);
TextTable serviceReportTable(const mentoring::ServiceStatement& statement);

} // namespace tenon::reports
