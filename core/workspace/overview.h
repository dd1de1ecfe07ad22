// SPDX-License-Identifier: GPL-3.0-or-later
// Everybody's clocks and pairings gathered for the rules that look across people.
#pragma once

#include "core/mentoring/attention.h"
#include "core/mentoring/pairingfilter.h"
#include "core/portfolio/portfolioquery.h"
#include "core/portfolio/readiness.h"
#include "core/workspace/workspace.h"

namespace tenon::workspace {

// The pack a person is bound to; the library's present one for somebody without an appointment.
Result<const policy::PolicyPack*> packOf(const Workspace& workspace,
                                         const people::Profile& profile);
Result<const policy::PolicyPack*> packOf(const Workspace& workspace, people::PersonId person);

// Error Refused, with what to add, where a clock cannot be computed yet.
Result<tenure::TenureClock> clockOf(const Workspace& workspace, const people::Profile& profile,
                                    QDate today);

// Of every pairing, by the library's present pack.
Result<std::vector<mentoring::PairingFacts>> pairingFacts(const Workspace& workspace);

Result<mentoring::AttentionInput> attentionInput(const Workspace& workspace, QDate today);

// How much of the clock has gone by: 0.0 at appointment, 1.0 at the mandatory review and after it.
double elapsedShare(const tenure::TenureClock& clock, QDate today);

// The day of the last review that is behind somebody: a case decided or a step of the clock done.
Result<std::optional<QDate>> lastReviewOf(const Workspace& workspace, people::PersonId person);

// Somebody's portfolio against the criteria of their pack. list: theirs, where it is at hand.
struct PortfolioStanding {
    portfolio::Readiness readiness;
    int items = 0;
    int withEvidence = 0; // of items
};
Result<PortfolioStanding> portfolioStanding(const Workspace& workspace,
                                            const people::Profile& profile, double clockElapsed);
Result<PortfolioStanding> portfolioStanding(const Workspace& workspace,
                                            const people::Profile& profile, double clockElapsed,
                                            const portfolio::ItemList& list);

} // namespace tenon::workspace
