// SPDX-License-Identifier: GPL-3.0-or-later
// What others see of a portfolio: the items their owner shares with them, and the questions of
// where a piece of work goes. What is not shared is not read at all.
#pragma once

#include "core/policy/areas.h"
#include "core/portfolio/portfolioowner.h"
#include "core/workspace/viewpoint.h"

namespace tenon::workspace {

// Newest first. Everything for the owner.
Result<std::vector<portfolio::PortfolioItem>>
sharedItems(const Workspace& workspace, const Viewpoint& viewpoint, people::PersonId owner);

struct OpenQuestion {
    portfolio::FilingQuestion question;
    std::optional<portfolio::PortfolioItem> item; // where it is shared with who looks
};
// Of a mentor: what present mentees ask and nobody has answered, the oldest first. None for others.
Result<std::vector<OpenQuestion>> openQuestions(const Workspace& workspace,
                                                const Viewpoint& viewpoint);

// What was asked about an item and answered, newest first; for its owner and their mentors alone.
Result<std::vector<portfolio::FilingQuestion>>
questionsAbout(const Workspace& workspace, const Viewpoint& viewpoint, portfolio::ItemId item);

// Error Refused where the mentor is none of who asked, or says nothing.
Status answer(store::Edit& edit, const Readable& mentor, Id<portfolio::FilingQuestion> question,
              const QString& text, const policy::FiledUnder& place, QDate today);

} // namespace tenon::workspace
