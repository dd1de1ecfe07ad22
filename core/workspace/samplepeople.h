// SPDX-License-Identifier: GPL-3.0-or-later
// Who works at the invented Northfield University Library. Every name is made up; the addresses end
// in .example, which belongs to nobody.
#pragma once

#include <vector>

namespace tenon::workspace {

struct SamplePerson {
    const char* name;
    const char* department;
    const char* rank;       // a code of the Houston Cole pack
    const char* supervisor; // name; nullptr for none
    int yearsAgo;           // academic years since appointment; -1: daysAgo counts instead
    int daysAgo;
    int tenuredYearsAgo; // -1: not tenured
    bool tenureTrack;
    int capacity;  // -1: as the policy says
    int credit;    // years of prior service
    int extension; // years
    bool behind;   // the last step that was due is not done
};

struct SamplePair {
    const char* mentor;
    const char* mentee;
    int startedDaysAgo;
    int lastMetDaysAgo; // -1: never
    int everyDays;
    int endedDaysAgo; // -1: still active
};

struct SampleItem {
    const char* person;
    const char* category;
    const char* title;
    const char* role;
    const char* scope;
    const char* status;
    int daysAgo;
    bool evidence;
    const char* description;
};

const std::vector<SamplePerson>& samplePeople();
const std::vector<SamplePair>& samplePairs();
const std::vector<SampleItem>& sampleItems();

} // namespace tenon::workspace
