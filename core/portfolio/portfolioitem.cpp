// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/portfolioitem.h"

#include <QCoreApplication>

namespace tenon::portfolio {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PortfolioItem)
};

} // namespace

StatusGroup groupOf(ItemStatus status) {
    switch (status) {
    case ItemStatus::Accepted:
    case ItemStatus::InPress:
    case ItemStatus::Published:
    case ItemStatus::Presented:
    case ItemStatus::Done:
    case ItemStatus::Funded:
        return StatusGroup::Have;
    case ItemStatus::Planned:
    case ItemStatus::InProgress:
    case ItemStatus::Submitted:
    case ItemStatus::ReviseAndResubmit:
        return StatusGroup::Pending;
    case ItemStatus::Rejected:
    case ItemStatus::Declined:
    case ItemStatus::Cancelled:
    case ItemStatus::Discontinued:
        break;
    }
    return StatusGroup::Ended;
}

QString statusText(ItemStatus status) {
    switch (status) {
    case ItemStatus::Planned:
        return Tr::tr("Planned");
    case ItemStatus::InProgress:
        return Tr::tr("In progress");
    case ItemStatus::Submitted:
        return Tr::tr("Submitted");
    case ItemStatus::ReviseAndResubmit:
        return Tr::tr("Revise and resubmit");
    case ItemStatus::Accepted:
        return Tr::tr("Accepted");
    case ItemStatus::InPress:
        return Tr::tr("In press");
    case ItemStatus::Published:
        return Tr::tr("Published");
    case ItemStatus::Presented:
        return Tr::tr("Presented");
    case ItemStatus::Done:
        return Tr::tr("Done");
    case ItemStatus::Funded:
        return Tr::tr("Funded");
    case ItemStatus::Rejected:
        return Tr::tr("Rejected");
    case ItemStatus::Declined:
        return Tr::tr("Declined");
    case ItemStatus::Cancelled:
        return Tr::tr("Cancelled");
    case ItemStatus::Discontinued:
        return Tr::tr("Discontinued");
    }
    Q_UNREACHABLE();
}

QString scopeText(Scope scope) {
    switch (scope) {
    case Scope::Department:
        return Tr::tr("Department");
    case Scope::Library:
        return Tr::tr("Library");
    case Scope::Campus:
        return Tr::tr("Campus");
    case Scope::System:
        return Tr::tr("System");
    case Scope::Local:
        return Tr::tr("Local");
    case Scope::State:
        return Tr::tr("State");
    case Scope::Regional:
        return Tr::tr("Regional");
    case Scope::National:
        return Tr::tr("National");
    case Scope::International:
        return Tr::tr("International");
    }
    Q_UNREACHABLE();
}

QString sharingText(Sharing sharing) {
    switch (sharing) {
    case Sharing::Private:
        return Tr::tr("Only me");
    case Sharing::Mentor:
        return Tr::tr("My mentor");
    case Sharing::MentorAndAdministration:
        return Tr::tr("My mentor and the administration");
    }
    Q_UNREACHABLE();
}

QString periodText(const std::optional<PartialDate>& started,
                   const std::optional<PartialDate>& ended, bool ongoing) {
    if (!started)
        return Tr::tr("No date");
    if (ongoing)
        return Tr::tr("%1 – present").arg(started->text());
    if (ended && *ended != *started)
        return Tr::tr("%1 – %2").arg(started->text(), ended->text());
    return started->text();
}

bool endsBeforeItBegins(const std::optional<PartialDate>& started,
                        const std::optional<PartialDate>& ended) {
    return started && ended && ended->last() < started->first();
}

} // namespace tenon::portfolio
