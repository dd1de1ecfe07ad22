// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/policymovestore.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace tenon::people {

using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PolicyMove)
};
} // namespace

Status moveToPolicy(store::Edit& edit, PolicyMove move) {
    move.decidedBy = text::cleanedLine(move.decidedBy);
    move.reason = text::cleaned(move.reason);
    if (move.decidedBy.isEmpty() || move.reason.isEmpty() || !move.decidedOn.isValid())
        return Error{ErrorCode::Refused,
                     Tr::tr("A move to another policy version is a decision: say who decided, on "
                            "which day and why."),
                     u"incomplete decision"_s,
                     {}};
    auto appointment = edit.read<Appointment>().get(move.appointment);
    if (!appointment)
        return appointment.error();
    auto target = edit.read<policy::PolicyVersion>().get(move.to);
    if (!target)
        return target.error();
    if (appointment->policy == move.to)
        return Error{ErrorCode::Refused,
                     Tr::tr("This appointment is bound to that policy version already."),
                     u"same version"_s,
                     {}};
    move.id = edit.newId<PolicyMove>();
    move.from = std::exchange(appointment->policy, move.to);
    if (auto written = edit.update(*appointment); !written)
        return written;
    return edit.insert(move);
}

} // namespace tenon::people
