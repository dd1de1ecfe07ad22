// SPDX-License-Identifier: GPL-3.0-or-later
// Times and rows of the table that the measurements print.
#pragma once

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace tenon::bench {

template <class Work>
double milliseconds(Work work) {
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

inline double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

template <class Work>
double medianOf(int runs, Work work) {
    std::vector<double> times;
    for (int i = 0; i < runs; ++i)
        times.push_back(milliseconds(work));
    return median(times);
}

inline void report(const char* what, double value, const char* unit) {
    std::printf("%-58s %10.2f %s\n", what, value, unit);
    std::fflush(stdout);
}

} // namespace tenon::bench
