// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/serviceledger.h"

#include "core/mentoring/mentoringquery.h"

namespace tenon::workspace {

Result<mentoring::ServiceStatement> serviceOf(const Workspace& workspace, people::PersonId mentor,
                                              QDate from, QDate to) {
    auto person = workspace.records<people::Person>().get(mentor);
    auto pairs = mentoring::pairsOfMentor(workspace.reader(), mentor);
    auto meetings = mentoring::meetingsOfMentor(workspace.reader(), mentor, from, to);
    auto pack = workspace.currentPack();
    if (!person)
        return person.error();
    if (!pairs)
        return pairs.error();
    if (!meetings)
        return meetings.error();
    if (!pack)
        return pack.error();
    std::vector<people::Person> others;
    std::vector<mentoring::Absence> absences;
    for (const mentoring::Pair& pair : *pairs) {
        auto absent = mentoring::absencesOf(workspace.reader(), pair.pairing.id);
        if (!absent)
            return absent.error();
        absences.insert(absences.end(), absent->begin(), absent->end());
        for (const people::PersonId id : pair.others(mentor)) {
            auto other = workspace.records<people::Person>().get(id);
            if (!other)
                return other.error();
            others.push_back(std::move(*other));
        }
    }
    return mentoring::serviceStatement(**pack, *person, *pairs, *meetings, others, from, to,
                                       absences);
}

Result<reports::ServiceReportContext> reportContext(const Workspace& workspace) {
    auto library = workspace.library();
    auto pack = workspace.currentPack();
    if (!library)
        return library.error();
    if (!pack)
        return pack.error();
    return reports::ServiceReportContext{library->name, library->administrator, (*pack)->program,
                                         workspace.today()};
}

} // namespace tenon::workspace
