// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/tenuresupport.h"

#include "app/cli/support.h"

namespace tenon::cli {

using namespace Qt::StringLiterals;

QString stepStateWord(tenure::StepState state) {
    switch (state) {
    case tenure::StepState::Done:
        return u"done"_s;
    case tenure::StepState::Next:
        return u"next"_s;
    case tenure::StepState::Planned:
        return u"planned"_s;
    case tenure::StepState::Late:
        return u"late"_s;
    }
    return {};
}

QJsonObject stepJson(const tenure::ClockStep& step) {
    return {{u"code"_s, step.code},
            {u"due"_s, step.due.toString(Qt::ISODate)},
            {u"title"_s, step.title},
            {u"state"_s, stepStateWord(step.state)},
            {u"review"_s, step.review},
            {u"actor"_s, step.actor},
            {u"firm"_s, step.firm},
            {u"sent"_s, isoOrNull(step.sent)},
            {u"received"_s, isoOrNull(step.received)},
            {u"waitsForReceipt"_s, step.waitsForReceipt()},
            {u"why"_s, QJsonArray::fromStringList(step.why)}};
}

} // namespace tenon::cli
