// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/syncs.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <chrono>
#include <sys/syscall.h>
#endif
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace tenon::bench {

namespace {
Syncs total;
}

Syncs syncsSoFar() {
    return total;
}

void syncData([[maybe_unused]] int file) {
#ifdef Q_OS_UNIX
    ::fdatasync(file);
#endif
}

#ifdef Q_OS_LINUX
namespace {

int counted(long call, int file) {
    const auto begun = std::chrono::steady_clock::now();
    const int done = int(::syscall(call, file));
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begun;
    ++total.count;
    total.milliseconds += took.count();
    return done;
}

} // namespace
#endif

} // namespace tenon::bench

#ifdef Q_OS_LINUX
extern "C" int fsync(int file) {
    return tenon::bench::counted(SYS_fsync, file);
}
extern "C" int fdatasync(int file) {
    return tenon::bench::counted(SYS_fdatasync, file);
}
#endif
