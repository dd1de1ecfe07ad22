// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/packreaders.h"

#include <QCoreApplication>

namespace tenon::policy {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PolicyPack)
};

// A setting that belongs to one kind of rule: asked for there, a fault elsewhere.
bool settingBelongs(ObjectReader& in, const QString& key, bool belongs) {
    in.expect(key);
    if (!belongs && in.has(key))
        in.fault(key, Tr::tr("does not belong to this kind of rule; remove it"));
    return belongs;
}

} // namespace

EligibilityRule readEligibility(ObjectReader& in) {
    EligibilityRule rule;
    rule.code = in.code(u"code"_s);
    const auto kind = in.oneOf<RuleKind>(u"kind"_s);
    rule.kind = kind.value_or(RuleKind::Tenured);
    if (settingBelongs(in, u"rank"_s, kind == RuleKind::MinimumRank || !kind))
        rule.rank = in.code(u"rank"_s, kind ? Presence::Required : Presence::Optional);
    if (settingBelongs(in, u"capacity"_s, kind == RuleKind::Capacity || !kind))
        rule.capacity = in.number(u"capacity"_s, 1, 1000, kind ? std::optional<int>() : 0);
    rule.overridable = in.flag(u"overridable"_s, true);
    rule.source = in.text(u"source"_s);
    in.finish();
    return rule;
}

ConflictRule readConflict(ObjectReader& in) {
    ConflictRule rule;
    rule.code = in.code(u"code"_s);
    rule.relation = in.token(u"relation"_s, Relation::Mentor);
    rule.role = in.code(u"role"_s);
    rule.effect = in.token(u"effect"_s, ConflictEffect::Warn);
    rule.source = in.text(u"source"_s);
    in.finish();
    return rule;
}

AgreementClause readClause(ObjectReader& in) {
    AgreementClause clause;
    clause.code = in.code(u"code"_s);
    clause.title = in.text(u"title"_s);
    clause.text = in.text(u"text"_s);
    clause.required = in.flag(u"required"_s, true);
    clause.source = in.text(u"source"_s);
    in.finish();
    return clause;
}

ServiceActivity readActivity(ObjectReader& in) {
    ServiceActivity activity;
    activity.code = in.code(u"code"_s);
    activity.title = in.text(u"title"_s);
    activity.counts = in.flag(u"counts"_s, true);
    in.finish();
    return activity;
}

} // namespace tenon::policy
