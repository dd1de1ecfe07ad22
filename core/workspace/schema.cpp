// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/schema.h"

#include "core/mentoring/meeting.h"
#include "core/people/columnmapping.h"
#include "core/policy/policyversion.h"
#include "core/portfolio/portfolioitem.h"
#include "core/tenure/clockevent.h"

namespace tenon::workspace {

const store::Schema& librarySchema() {
    using store::tableInfo;
    static const store::Schema schema{
        tableInfo<policy::PolicyVersion>(),  tableInfo<policy::Library>(),
        tableInfo<people::Person>(),         tableInfo<people::Appointment>(),
        tableInfo<people::RankHeld>(),       tableInfo<people::ColumnMapping>(),
        tableInfo<tenure::ClockEvent>(),     tableInfo<mentoring::Pairing>(),
        tableInfo<mentoring::Meeting>(),     tableInfo<mentoring::SharedNote>(),
        tableInfo<mentoring::PrivateNote>(), tableInfo<portfolio::PortfolioItem>(),
        tableInfo<portfolio::Evidence>(),
    };
    return schema;
}

} // namespace tenon::workspace
