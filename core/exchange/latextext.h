// SPDX-License-Identifier: GPL-3.0-or-later
// Text with LaTeX in it as people read it: accents and symbols as characters, braces gone, quotes
// and dashes as they are set. A command that is not known stays as it stands.
#pragma once

#include <QString>

namespace tenon::exchange {

QString fromLatex(const QString& latex);

// An address, a DOI, a file's name: only what LaTeX escapes is undone; tildes and hyphens stay.
QString fromVerbatimLatex(const QString& latex);

} // namespace tenon::exchange
