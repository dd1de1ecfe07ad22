// SPDX-License-Identifier: GPL-3.0-or-later
// The campus's own rules as data: ranks, tracks and their clocks, criteria, who may mentor whom,
// and what counts as service. Read from JSON that is shipped under resources/policies and copied
// into each file; no code names a rank, a track or a category.
#pragma once

#include "core/base/result.h"
#include "core/policy/criteria.h"
#include "core/policy/mentorrules.h"
#include "core/policy/pairingtemplate.h"
#include "core/policy/trackrules.h"

#include <QByteArray>
#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace tenon::policy {

// Ranks of one ladder follow each other; ladders run side by side ("Librarian I–IV" beside
// "Assistant, Associate, Full"). A pack without ladders has a single one.
struct Ladder {
    QString code;
    QString title;
    bool operator==(const Ladder&) const = default;
};

struct Rank {
    QString code;
    QString title;
    int order = 0;  // greater is more senior, across ladders
    QString ladder; // empty where the pack has none
    bool tenurable = true;
    int minYearsInPrevious = 0;   // before promotion to this rank; 0 where the pack does not say
    int minProfessionalYears = 0; // in all; 0 where the pack does not say
    QStringList synonyms;
    bool operator==(const Rank&) const = default;
};

struct PolicyPack {
    QString name;
    QString version;
    QString title;
    QString program; // what a pairing is called: "Library Faculty Mentoring"
    int yearStartMonth = 8;
    int yearStartDay = 16;
    std::vector<Ladder> ladders;
    std::vector<Rank> ranks;
    std::vector<Track> tracks;
    std::vector<ReviewKind> reviews;
    std::vector<Category> categories;
    Ratings ratings;
    CountsFrom countsFrom = CountsFrom::Always;
    std::vector<WorkloadArea> workload;
    std::vector<EligibilityRule> eligibility;
    std::vector<ConflictRule> conflicts;
    std::vector<DossierTemplate> dossiers;
    std::vector<AgreementClause> clauses;
    std::vector<PairingTemplate> pairings; // the pack's own; see pairing()
    QStringList menteeRanks;   // ranks on appointment to which a mentor is assigned; empty: all
    int assignWithinDays = 14; // after appointment, before it is late
    int silentAfterDays = 60;  // a pair without a meeting for longer is silent
    std::vector<ServiceActivity> activities;
    QStringList sources;

    const Rank* rank(const QString& code) const;
    const Track* track(const QString& code) const;
    const Category* category(const QString& code) const;
    const ServiceActivity* activity(const QString& code) const;
    const ReviewKind* review(const QString& code) const;
    const DossierTemplate* dossier(const QString& code) const;
    // The pack's own, else the standard one.
    const PairingTemplate& pairing(Shape shape) const;
    bool operator==(const PolicyPack&) const = default;
};

// Every step of a track: its own, and those of the reviews it places, with their years on the clock
// and with codes that are unique on the track. In no order of dates.
std::vector<TrackStep> stepsOf(const PolicyPack& pack, const Track& track);

// Everything that is wrong with a pack, each with its JSON path ("tracks[0].steps[2].day").
struct PackFault {
    QString path;
    QString message;
    bool operator==(const PackFault&) const = default;
};
struct PackReading {
    PolicyPack pack;
    std::vector<PackFault> faults; // empty: the pack may be used
};
PackReading readPack(const QByteArray& json);

// The same for a caller that only needs a good pack; the error names the first fault and its path.
Result<PolicyPack> parsePack(const QByteArray& json);

QStringList shippedPacks();                              // names, sorted
Result<QByteArray> shippedPackJson(const QString& name); // NotFound lists the names there are
QByteArray packSchema(); // the published JSON schema: titles, descriptions and limits of each field

} // namespace tenon::policy
