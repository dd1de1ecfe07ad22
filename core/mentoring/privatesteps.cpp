// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/privatesteps.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace tenon::mentoring {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PrivateSteps)
};

Result<std::optional<Exclusion>> exclusionOf(store::Edit& edit, people::PersonId owner,
                                             people::PersonId person) {
    auto there = edit.read<Exclusion>().where("owner"_L1, owner.value());
    if (!there)
        return there.error();
    for (const Exclusion& one : *there)
        if (one.person == person)
            return std::optional(one);
    return std::optional<Exclusion>();
}

} // namespace

Status writePage(store::Edit& edit, JournalPage& page) {
    page.title = text::cleanedLine(page.title);
    page.body = text::cleaned(page.body);
    if (page.body.isEmpty())
        return refused(Tr::tr("Write something first."), u"empty page"_s);
    page.id = edit.newId<JournalPage>();
    return edit.insert(page);
}

Status exclude(store::Edit& edit, Exclusion exclusion) {
    if (exclusion.owner == exclusion.person)
        return refused(Tr::tr("Nobody is paired with themselves."), u"oneself"_s);
    auto there = exclusionOf(edit, exclusion.owner, exclusion.person);
    if (!there)
        return there.error();
    if (*there)
        return {};
    exclusion.id = edit.newId<Exclusion>();
    exclusion.reason = text::cleaned(exclusion.reason);
    return edit.insert(exclusion);
}

Status allowAgain(store::Edit& edit, people::PersonId owner, people::PersonId person) {
    auto there = exclusionOf(edit, owner, person);
    if (!there)
        return there.error();
    return *there ? edit.remove((*there)->id) : Status();
}

} // namespace tenon::mentoring
