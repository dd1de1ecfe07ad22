// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are a pack or a list of faults, each with its path. A pack without a fault has steps
// that can be told apart, and is without a fault in the newest format too.
#include "core/policy/packreader.h"

#include <QJsonDocument>
#include <QSet>

#include <cstdint>
#include <cstdlib>

using namespace tenon::policy;

namespace {

void require(bool holds) {
    if (!holds)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray json(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto reading = readPack(json);
    for (const PackFault& fault : reading.faults)
        require(!fault.path.isEmpty() && !fault.message.isEmpty());
    if (!reading.faults.empty())
        return 0;
    const QJsonObject pack = QJsonDocument::fromJson(json).object();
    const bool first = pack.value(QStringLiteral("format")).toInt() == 1;
    const QByteArray newest = QJsonDocument(inNewestFormat(pack)).toJson();
    // Format 1 let titles and orders be given twice.
    require(first || readPack(newest).faults.empty());
    for (const Track& track : reading.pack.tracks) {
        QSet<QString> codes;
        for (const TrackStep& step : stepsOf(reading.pack, track)) {
            require(!codes.contains(step.code));
            codes.insert(step.code);
        }
    }
    return 0;
}
