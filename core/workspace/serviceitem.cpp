// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/serviceitem.h"

#include "core/mentoring/mentoringquery.h"
#include "core/mentoring/pairinglifecycle.h"
#include "core/portfolio/filing.h"
#include "core/portfolio/itemstore.h"
#include "core/portfolio/portfolioquery.h"
#include "core/workspace/overview.h"

#include <map>

namespace tenon::workspace {

using namespace Qt::StringLiterals;
using mentoring::Pair;
using mentoring::ServiceEntryInput;

namespace {

Result<std::vector<people::Person>> membersOf(const Workspace& workspace,
                                              const std::vector<Pair>& pairs) {
    std::vector<people::Person> members;
    for (const Pair& pair : pairs)
        for (const mentoring::PairingMember& member : pair.members) {
            auto person = workspace.records<people::Person>().get(member.person);
            if (!person)
                return person.error();
            members.push_back(std::move(*person));
        }
    return members;
}

} // namespace

Result<std::vector<ServiceItem>> serviceItems(const Workspace& workspace, people::PersonId mentor) {
    auto person = workspace.records<people::Person>().get(mentor);
    auto pairs = mentoring::pairsOfMentor(workspace.reader(), mentor);
    auto meetings = mentoring::meetingsOfMentor(workspace.reader(), mentor, QDate(1900, 1, 1),
                                                workspace.today());
    auto items = portfolio::wholeItems(workspace.reader(), mentor);
    auto current = workspace.currentPack();
    auto own = packOf(workspace, mentor);
    if (!person)
        return person.error();
    if (!pairs)
        return pairs.error();
    if (!meetings)
        return meetings.error();
    if (!items)
        return items.error();
    if (!current)
        return current.error();
    if (!own)
        return own.error();
    std::map<QString, std::vector<Pair>> programs;
    for (Pair& pair : *pairs)
        if (mentoring::wasMentoring(pair.pairing) && pair.pairing.since <= workspace.today())
            programs[pair.pairing.program].push_back(std::move(pair));
    std::vector<ServiceItem> out;
    for (auto& [program, ofProgram] : programs) {
        ServiceEntryInput input;
        input.program = program;
        auto members = membersOf(workspace, ofProgram);
        if (!members)
            return members.error();
        input.people = std::move(*members);
        const auto periods = mentoring::mentoringPeriods(ofProgram, mentor);
        input.statement =
            mentoring::serviceStatement(**current, *person, ofProgram, *meetings, input.people,
                                        periods.front().from, workspace.today());
        input.pairs = std::move(ofProgram);
        const policy::FiledUnder place =
            portfolio::usualPlace(**own, portfolio::ItemType::Mentoring, portfolio::Scope::Library);
        input.category = place.category;
        input.subcategory = place.subcategory;
        std::optional<portfolio::WholeItem> before;
        for (const portfolio::WholeItem& whole : *items)
            if (whole.item.source == mentoring::serviceSource(program))
                before = whole;
        ServiceItem item{mentoring::serviceEntry(input, before), !before, true};
        item.changed = !before || item.whole != *before;
        out.push_back(std::move(item));
    }
    return out;
}

Status saveServiceItems(store::Edit& edit, std::vector<ServiceItem>& items, QDate today) {
    for (ServiceItem& item : items)
        if (item.changed)
            if (auto saved = portfolio::saveItem(edit, item.whole, today); !saved)
                return saved;
    return {};
}

} // namespace tenon::workspace
