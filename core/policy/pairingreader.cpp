// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/packreaders.h"

#include <QFile>
#include <QJsonDocument>

namespace tenon::policy {

using namespace Qt::StringLiterals;

PairingTemplate readPairing(ObjectReader& in) {
    const PairingTemplate usual;
    PairingTemplate made;
    made.shape = in.token(u"shape"_s, usual.shape);
    made.mentors = in.number(u"mentors"_s, 0, 10, usual.mentors);
    made.mentees = in.number(u"mentees"_s, 0, 10, usual.mentees);
    made.peers = in.number(u"peers"_s, 0, 100, usual.peers);
    made.termMonths = in.number(u"termMonths"_s, 0, 240, usual.termMonths);
    made.trialMonths = in.number(u"trialMonths"_s, 0, 24, usual.trialMonths);
    made.contactDays = in.number(u"contactDays"_s, 0, 400, usual.contactDays);
    made.firstContactBy = in.token(u"firstContactBy"_s, usual.firstContactBy, Presence::Optional);
    made.firstContactDays = in.number(u"firstContactDays"_s, 0, 400, usual.firstContactDays);
    made.agreementDays = in.number(u"agreementDays"_s, 0, 400, usual.agreementDays);
    made.takesCapacity = in.flag(u"takesCapacity"_s, usual.takesCapacity);
    made.asksEligibility = in.flag(u"asksEligibility"_s, usual.asksEligibility);
    made.choiceByMentee = in.flag(u"choiceByMentee"_s, usual.choiceByMentee);
    made.optionalPhase = in.flag(u"optionalPhase"_s, usual.optionalPhase);
    made.source = in.text(u"source"_s);
    in.finish();
    return made;
}

const std::vector<PairingTemplate>& standardPairings() {
    static const std::vector<PairingTemplate> templates = [] {
        QFile file(u":/guides/pairings.json"_s);
        std::vector<PairingTemplate> made;
        std::vector<PackFault> faults;
        if (!file.open(QIODevice::ReadOnly))
            return made;
        ObjectReader in(QJsonDocument::fromJson(file.readAll()).object(), {}, faults);
        for (ObjectReader& one : in.objects(u"pairings"_s, Presence::Required))
            made.push_back(readPairing(one));
        return made;
    }();
    return templates;
}

} // namespace tenon::policy
