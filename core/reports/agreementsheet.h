// SPDX-License-Identifier: GPL-3.0-or-later
// A pair's agreement as a document to read, and to sign by hand where a library wants that.
#pragma once

#include "core/mentoring/agreementsteps.h"

#include <QHash>

namespace tenon::reports {

struct AgreementSheet {
    mentoring::WholeAgreement agreement;
    mentoring::Pair pair;
    QHash<qint64, QString> names; // of the members
    QString library;
    QString program;
};

QString agreementHtml(const AgreementSheet& sheet);
QString agreementTitle(const AgreementSheet& sheet); // "Mentoring agreement of A and B"

} // namespace tenon::reports
