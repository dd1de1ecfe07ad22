// SPDX-License-Identifier: GPL-3.0-or-later
// Counts how often this program forces something to the disk, and how long it waits for it. On
// Linux its fsync and fdatasync stand before those of libc, so that SQLite's are counted too;
// elsewhere nothing is counted.
#pragma once

namespace tenon::bench {

struct Syncs {
    int count = 0;
    double milliseconds = 0;
};

Syncs syncsSoFar();

// Forces what was written to an open file to the disk.
void syncData(int file);

} // namespace tenon::bench
