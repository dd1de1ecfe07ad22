// SPDX-License-Identifier: GPL-3.0-or-later
// What went wrong, as a value: a code for the program, a sentence for the person who has to act
// on it, and a detail in plain English for the log. Not an exception, and never dropped.
#pragma once

#include <QString>

namespace tenon {

enum class ErrorCode {
    Usage,        // the request itself is malformed
    Refused,      // understood, and refused by a rule
    Conflict,     // something changed since; nothing was written
    NotFound,     // no such record, person or file
    InvalidInput, // an input cannot be read as what it claims to be
    CannotRead,   // the operating system would not let us read
    Damaged,      // the file fails its own checks
    NotTenon,     // a readable file, but not one of ours
    Newer,        // written by a newer Tenon
    Locked,       // somebody else has the file open
    NeedsConsent, // possible, but only after the person has agreed (a network folder, say)
    CannotWrite,  // writing failed; nothing was changed
    Cancelled,    // the person stopped it
    Internal,     // a defect of ours
};

// The stable name of a code, as printed by tenonctl --json ("cannot_write").
QString codeName(ErrorCode code);

struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString message; // one translated sentence: what happened, what was kept, what to do
    QString detail;  // plain English for the log; may be empty
    QString where;   // file, line, column or row; may be empty

    bool operator==(const Error&) const = default;
};

// What a rule refuses, and the rule in plain English.
inline Error refused(const QString& message, const QString& detail) {
    return {ErrorCode::Refused, message, detail, {}};
}

} // namespace tenon
