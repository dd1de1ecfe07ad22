// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/idgenerator.h"

#include <algorithm>

namespace tenon {

namespace {
constexpr qint64 epochMs = 1577836800000; // 2020-01-01T00:00:00Z
constexpr int counterBits = 12;
constexpr int nodeBits = 10;
} // namespace

IdGenerator::IdGenerator(int node, qint64 last)
    : m_node(node & (nodeCount - 1))
    , m_lastTick(last >> (counterBits + nodeBits))
    , m_counter(int(last & ((1 << counterBits) - 1))) {}

qint64 IdGenerator::next(qint64 nowMs) {
    const qint64 tick = std::max<qint64>(nowMs - epochMs, 1);
    if (tick > m_lastTick) {
        m_lastTick = tick;
        m_counter = 0;
    } else if (++m_counter >= (1 << counterBits)) {
        ++m_lastTick; // borrow from the future rather than repeat
        m_counter = 0;
    }
    return (m_lastTick << (counterBits + nodeBits)) | (qint64(m_node) << counterBits) | m_counter;
}

} // namespace tenon
