// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mentoring/mentoringwords.h"

#include <QCoreApplication>

namespace tenon::ui {

using mentoring::PairingFilter;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(MentoringWords)
};

} // namespace

QString pairingFilterText(PairingFilter filter) {
    switch (filter) {
    case PairingFilter::Present:
        return Tr::tr("At present");
    case PairingFilter::Unacknowledged:
        return Tr::tr("Not acknowledged by both");
    case PairingFilter::NoFirstContact:
        return Tr::tr("First contact is late");
    case PairingFilter::Silent30:
        return Tr::tr("Silent for 30 days");
    case PairingFilter::Silent60:
        return Tr::tr("Silent for 60 days");
    case PairingFilter::AgreementOverdue:
        return Tr::tr("Agreement overdue");
    case PairingFilter::EndingSoon:
        return Tr::tr("Ending within 30 days");
    case PairingFilter::ChangeWanted:
        return Tr::tr("A change is asked for");
    case PairingFilter::Waiting:
        return Tr::tr("Proposed or offered");
    case PairingFilter::Over:
        return Tr::tr("Ended");
    case PairingFilter::All:
        return Tr::tr("All");
    }
    Q_UNREACHABLE();
}

} // namespace tenon::ui
