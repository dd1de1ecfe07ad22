// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/portfolioexport.h"

#include "core/portfolio/evidencestore.h"
#include "core/portfolio/portfolioquery.h"

#include <QBuffer>
#include <QSet>

#include <algorithm>

namespace tenon::workspace {

using namespace Qt::StringLiterals;
using portfolio::Evidence;
using portfolio::WholeItem;

namespace {

bool goesAlong(const Evidence& evidence, const PackageOptions& options) {
    return (options.confidential ||
            evidence.confidentiality == portfolio::Confidentiality::Ordinary) &&
           (options.studentInformation || !evidence.studentInformation);
}

template <class P>
Status insertAll(store::Edit& edit, const std::vector<P>& parts) {
    for (const P& part : parts)
        if (auto added = edit.insert(part); !added)
            return added;
    return {};
}

Status insertWhole(store::Edit& edit, const WholeItem& whole) {
    Status done = edit.insert(whole.item);
    const auto then = [&](const auto& parts) {
        if (done)
            done = insertAll(edit, parts);
    };
    then(whole.ranges);
    then(whole.statuses);
    then(whole.people);
    then(whole.identifiers);
    then(whole.fields);
    then(whole.tags);
    then(whole.filings);
    then(whole.dossiers);
    return done;
}

Status takeFile(store::Edit& edit, people::PersonId person, const exchange::PackagedFile& file,
                const QSet<qint64>& added, QDate today) {
    for (const portfolio::ItemId item : file.items) {
        if (!added.contains(item.value()))
            continue;
        QBuffer source;
        source.setData(file.bytes);
        source.open(QIODevice::ReadOnly);
        auto kept = portfolio::addEvidence(edit, item, file.evidence.name, source, today);
        if (!kept)
            return kept.error();
        auto stored = edit.read<Evidence>().get(*kept);
        if (!stored)
            return stored.error();
        stored->person = person;
        stored->added = file.evidence.added;
        stored->studentInformation = file.evidence.studentInformation;
        stored->confidentiality = file.evidence.confidentiality;
        if (auto updated = edit.update(*stored); !updated)
            return updated;
    }
    return {};
}

} // namespace

Result<exchange::PortfolioPackage> packageOf(const Workspace& workspace, people::PersonId person,
                                             const PackageOptions& options) {
    auto owner = workspace.records<people::Person>().get(person);
    auto items = portfolio::wholeItems(workspace.reader(), person);
    auto kept = portfolio::evidenceKept(workspace.reader(), person);
    if (!owner)
        return owner.error();
    if (!items)
        return items.error();
    if (!kept)
        return kept.error();
    exchange::PortfolioPackage package{owner->name, workspace.today(), std::move(*items), {}, {}};
    for (portfolio::EvidenceUse& use : *kept) {
        if (!goesAlong(use.evidence, options)) {
            package.leftOut << use.evidence.name;
            continue;
        }
        QBuffer bytes;
        bytes.open(QIODevice::WriteOnly);
        if (auto read = portfolio::readEvidence(workspace.reader(), use.evidence, bytes); !read)
            return read.error();
        package.files.push_back({std::move(use.evidence), std::move(use.items), bytes.data()});
    }
    return package;
}

Result<PackageTaken> takePackage(store::Edit& edit, people::PersonId person,
                                 const exchange::PortfolioPackage& package, QDate today) {
    PackageTaken taken;
    QSet<qint64> added;
    for (WholeItem whole : package.items) {
        auto known = edit.read<portfolio::PortfolioItem>().find(whole.item.id);
        if (!known)
            return known.error();
        if (*known) {
            ++taken.known;
            continue;
        }
        whole.item.person = person;
        if (auto inserted = insertWhole(edit, whole); !inserted)
            return inserted.error();
        added.insert(whole.item.id.value());
        ++taken.added;
    }
    for (const exchange::PackagedFile& file : package.files)
        if (auto done = takeFile(edit, person, file, added, today); !done)
            return done.error();
    return taken;
}

} // namespace tenon::workspace
