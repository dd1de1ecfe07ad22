// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/policies.h"

#include "core/people/peoplequery.h"

#include <algorithm>
#include <unordered_map>

namespace tenon::workspace {

using namespace Qt::StringLiterals;

namespace {

Result<std::unordered_map<qint64, int>> peopleByPolicy(const Workspace& workspace) {
    auto profiles = people::profiles(workspace.reader());
    if (!profiles)
        return profiles.error();
    std::unordered_map<qint64, int> count;
    for (const people::Profile& profile : *profiles)
        if (profile.appointment)
            ++count[profile.appointment->policy.value()];
    return count;
}

} // namespace

Result<std::vector<KeptPolicy>> keptPolicies(const Workspace& workspace) {
    auto versions = workspace.records<policy::PolicyVersion>().all();
    if (!versions)
        return versions.error();
    auto library = workspace.library();
    if (!library)
        return library.error();
    auto people = peopleByPolicy(workspace);
    if (!people)
        return people.error();
    std::vector<KeptPolicy> kept;
    for (policy::PolicyVersion& version : *versions) {
        auto pack = workspace.pack(version.id);
        if (!pack)
            return pack.error();
        const bool current = version.id == library->policy;
        const int bound = (*people)[version.id.value()];
        kept.push_back({std::move(version), (*pack)->title, bound, current});
    }
    std::reverse(kept.begin(), kept.end());
    return kept;
}

Result<policy::PolicyVersion> keptPolicy(const Workspace& workspace, const QString& version) {
    auto kept = keptPolicies(workspace);
    if (!kept)
        return kept.error();
    QStringList names;
    std::vector<policy::PolicyVersion> found;
    for (const KeptPolicy& one : *kept) {
        const QString full = one.version.name + u':' + one.version.version;
        names.append(full);
        if (version.isEmpty() ? one.current : version == full || version == one.version.version)
            found.push_back(one.version);
    }
    if (found.size() == 1)
        return found.front();
    return Error{ErrorCode::NotFound,
                 found.empty()
                     ? Workspace::tr("The library has no policy version “%1”. It has: %2.")
                           .arg(version, names.join(u", "_s))
                     : Workspace::tr("The library has several policy versions “%1”. Say "
                                     "which: %2.")
                           .arg(version, names.join(u", "_s)),
                 u"%1 matches"_s.arg(found.size()),
                 {}};
}

Status fitsPack(const policy::PolicyPack& pack, const people::Profile& profile) {
    QStringList missing;
    if (!profile.appointment)
        return Error{ErrorCode::Refused,
                     Workspace::tr("%1 has no appointment to be moved.").arg(profile.person.name),
                     u"no appointment"_s,
                     {}};
    const QString& track = profile.appointment->track;
    if (!track.isEmpty() && !pack.track(track))
        missing.append(Workspace::tr("the track “%1”").arg(track));
    for (const people::RankHeld& held : profile.ranks)
        if (!pack.rank(held.rank))
            missing.append(Workspace::tr("the rank “%1”").arg(held.rank));
    if (missing.isEmpty())
        return {};
    missing.removeDuplicates();
    return Error{ErrorCode::Refused,
                 Workspace::tr("%1 cannot be moved to version %2 of “%3”: it does not have %4.")
                     .arg(profile.person.name, pack.version, pack.name, missing.join(u", "_s)),
                 u"codes are missing"_s,
                 {}};
}

} // namespace tenon::workspace
