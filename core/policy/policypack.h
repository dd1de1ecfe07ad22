// SPDX-License-Identifier: GPL-3.0-or-later
// The campus's own rules as data: ranks, tracks and their clocks, criteria, who may mentor whom,
// and what counts as service. Read from JSON that is shipped under resources/policies and copied
// into each file; no code names a rank, a track or a category.
#pragma once

#include "core/base/result.h"
#include "core/base/token.h"

#include <QByteArray>
#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace tenon::policy {

struct Rank {
    QString code;
    QString title;
    int order = 0; // greater is more senior
    QStringList synonyms;
    bool operator==(const Rank&) const = default;
};

// A step of a track's clock: due on a month and day of the n-th year on the clock.
struct TrackStep {
    QString code;
    QString title;
    int year = 1; // of the clock, 1 is the first
    int month = 1;
    int day = 1;
    bool movesWithExtension = true; // an extension granted before the step moves it too
    QString prepare;                // what to have ready, one sentence
    QString source;
    bool operator==(const TrackStep&) const = default;
};

struct Track {
    QString code;
    QString title;
    QStringList synonyms;
    int years = 0;           // length of the clock in academic years
    int maxExtensions = 0;   // in years
    int maxTotalYears = 0;   // with every extension; 0 for no limit
    bool tenure = true;      // leads to tenure
    QString mandatoryReview; // the code of the step that must not be missed
    std::vector<TrackStep> steps;
    QString source;
    bool operator==(const Track&) const = default;
};

struct Category {
    QString code;
    QString title;
    QString description;
    int expectedItems = 0; // by the mandatory review; 0 where the pack does not say
    bool operator==(const Category&) const = default;
};

enum class RuleKind { Tenured, MinimumRank, NotSupervisor, NotSelf, Capacity, NotAlreadyPaired };

struct EligibilityRule {
    QString code;
    RuleKind kind = RuleKind::Tenured;
    QString rank;     // MinimumRank: the least rank, by code
    int capacity = 0; // Capacity: mentees at once, where the person has no limit of their own
    bool overridable = true;
    QString source;
    bool operator==(const EligibilityRule&) const = default;
};

struct ServiceActivity {
    QString code;
    QString title;
    bool counts = true;
    bool operator==(const ServiceActivity&) const = default;
};

struct PolicyPack {
    QString name;
    QString version;
    QString title;
    QString program; // what a pairing is called: "Library Faculty Mentoring"
    int yearStartMonth = 8;
    int yearStartDay = 16;
    std::vector<Rank> ranks;
    std::vector<Track> tracks;
    std::vector<Category> categories;
    std::vector<EligibilityRule> eligibility;
    QStringList menteeRanks;   // ranks on appointment to which a mentor is assigned; empty: all
    int assignWithinDays = 14; // after appointment, before it is late
    int silentAfterDays = 60;  // a pair without a meeting for longer is silent
    std::vector<ServiceActivity> activities;
    QStringList sources;

    const Rank* rank(const QString& code) const;
    const Track* track(const QString& code) const;
    const Category* category(const QString& code) const;
    const ServiceActivity* activity(const QString& code) const;
    bool operator==(const PolicyPack&) const = default;
};

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

} // namespace tenon::policy

template <>
struct tenon::Tokens<tenon::policy::RuleKind> {
    using E = tenon::policy::RuleKind;
    static constexpr std::array pairs{std::pair{E::Tenured, "tenured"},
                                      std::pair{E::MinimumRank, "minimum-rank"},
                                      std::pair{E::NotSupervisor, "not-supervisor"},
                                      std::pair{E::NotSelf, "not-self"},
                                      std::pair{E::Capacity, "capacity"},
                                      std::pair{E::NotAlreadyPaired, "not-already-paired"}};
};
