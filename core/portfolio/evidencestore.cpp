// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/evidencestore.h"

#include <QMimeDatabase>

namespace tenon::portfolio {

using namespace Qt::StringLiterals;

namespace {

Result<EvidenceId> insertEvidence(store::Edit& edit, people::PersonId person, const KeptFile& kept,
                                  QDate today) {
    Evidence evidence;
    evidence.id = edit.newId<Evidence>();
    evidence.person = person;
    nameEvidence(evidence, kept.name);
    evidence.bytes = kept.bytes;
    evidence.sha256 = kept.sha256;
    evidence.added = today;
    if (auto written = edit.insert(evidence); !written)
        return written.error();
    return evidence.id;
}

} // namespace

Result<std::optional<Evidence>> evidenceKeptAs(store::Edit& edit, people::PersonId person,
                                               const QString& sha256) {
    auto same = edit.read<Evidence>().where("sha256"_L1, sha256);
    if (!same)
        return same.error();
    for (Evidence& one : *same)
        if (one.person == person)
            return std::optional(std::move(one));
    return std::optional<Evidence>();
}

void nameEvidence(Evidence& evidence, const QString& fileName) {
    evidence.name = nameToKeep(fileName);
    evidence.mime =
        QMimeDatabase().mimeTypeForFile(evidence.name, QMimeDatabase::MatchExtension).name();
}

Result<EvidenceId> addEvidence(store::Edit& edit, ItemId item, const QString& fileName,
                               QIODevice& source, QDate today, const CancelToken& cancel) {
    auto owner = edit.read<PortfolioItem>().get(item);
    if (!owner)
        return owner.error();
    auto kept = keepFile(edit, fileName, source, cancel);
    if (!kept)
        return kept.error();
    auto known = evidenceKeptAs(edit, owner->person, kept->sha256);
    if (!known)
        return known.error();
    auto evidence = *known ? Result<EvidenceId>((*known)->id)
                           : insertEvidence(edit, owner->person, *kept, today);
    if (!evidence)
        return evidence;
    if (auto linked = linkEvidence(edit, item, *evidence); !linked)
        return linked.error();
    return evidence;
}

Status linkEvidence(store::Edit& edit, ItemId item, EvidenceId evidence) {
    auto links = edit.read<ItemEvidence>().where("item"_L1, item.value());
    if (!links)
        return links.error();
    for (const ItemEvidence& link : *links)
        if (link.evidence == evidence)
            return {};
    return edit.insert(ItemEvidence{edit.newId<ItemEvidence>(), item, evidence});
}

Status unlinkEvidence(store::Edit& edit, ItemId item, EvidenceId evidence) {
    auto links = edit.read<ItemEvidence>().where("evidence"_L1, evidence.value());
    if (!links)
        return links.error();
    std::size_t others = 0;
    for (const ItemEvidence& link : *links) {
        if (link.item != item)
            ++others;
        else if (auto removed = edit.remove(link.id); !removed)
            return removed;
    }
    return others > 0 || links->empty() ? Status() : edit.remove(evidence);
}

Status unlinkAllEvidence(store::Edit& edit, ItemId item) {
    auto links = edit.read<ItemEvidence>().where("item"_L1, item.value());
    if (!links)
        return links.error();
    for (const ItemEvidence& link : *links)
        if (auto unlinked = unlinkEvidence(edit, item, link.evidence); !unlinked)
            return unlinked;
    return {};
}

KeptFile keptFileOf(const Evidence& evidence) {
    return {evidence.name, evidence.bytes, evidence.sha256};
}

} // namespace tenon::portfolio
