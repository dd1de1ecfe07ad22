// SPDX-License-Identifier: GPL-3.0-or-later
// Makes identifiers that sort by time and are unique across files: 41 bits of milliseconds since
// 2020, 10 bits of the file's node number, 12 bits of a counter.
#pragma once

#include <QtGlobal>

namespace tenon {

class IdGenerator {
public:
    static constexpr int nodeCount = 1024;

    // node: 0 to 1023, kept in the file. last: the greatest identifier already in the file, so that
    // a clock that was put back cannot make one a second time.
    explicit IdGenerator(int node = 0, qint64 last = 0);

    // A new identifier, greater than every one before it. nowMs: milliseconds since 1970, UTC.
    qint64 next(qint64 nowMs);

private:
    int m_node;
    qint64 m_lastTick; // milliseconds since 2020
    int m_counter;
};

} // namespace tenon
