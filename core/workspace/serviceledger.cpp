// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/serviceledger.h"

#include "core/mentoring/mentoringquery.h"

namespace tenon::workspace {

Result<mentoring::ServiceStatement> serviceOf(const Workspace& workspace, people::PersonId mentor,
                                              QDate from, QDate to) {
    auto person = workspace.records<people::Person>().get(mentor);
    auto pairings = mentoring::pairingsOfMentor(workspace.reader(), mentor);
    auto meetings = mentoring::meetingsOfMentor(workspace.reader(), mentor, from, to);
    auto pack = workspace.currentPack();
    if (!person)
        return person.error();
    if (!pairings)
        return pairings.error();
    if (!meetings)
        return meetings.error();
    if (!pack)
        return pack.error();
    std::vector<people::Person> mentees;
    for (const mentoring::Pairing& pairing : *pairings) {
        auto mentee = workspace.records<people::Person>().get(pairing.mentee);
        if (!mentee)
            return mentee.error();
        mentees.push_back(std::move(*mentee));
    }
    return mentoring::serviceStatement(**pack, *person, *pairings, *meetings, mentees, from, to);
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
