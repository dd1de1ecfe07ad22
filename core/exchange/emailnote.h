// SPDX-License-Identifier: GPL-3.0-or-later
// An e-mail as somebody keeps it: a page of their journal, or a message in a discussion of a pair.
#pragma once

#include "core/exchange/emailreader.h"
#include "core/mentoring/discussion.h"

namespace tenon::exchange {

// Its subject, and who wrote it when above its words. Without an identifier.
mentoring::JournalPage pageOf(const Email& email, people::PersonId owner, QDate today);

// What was made of it as a page, as a message of whoever sent it, at the moment it was sent; now
// where it does not say.
mentoring::DiscussionPost postOf(const Email& email, const QString& body, const QDateTime& now);

} // namespace tenon::exchange
