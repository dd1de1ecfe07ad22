// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/itemstore.h"

#include "core/base/text.h"
#include "core/portfolio/evidencestore.h"
#include "core/portfolio/portfolioowner.h"

#include <QCoreApplication>

#include <algorithm>

namespace tenon::portfolio {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ItemStore)
};

Status checkFiling(const policy::PolicyPack& pack, const QString& category,
                   const QString& subcategory) {
    const policy::Category* found = pack.category(category);
    if (!found) {
        QStringList known;
        for (const policy::Category& one : pack.categories)
            known << one.code;
        return refused(Tr::tr("The criteria have no category “%1”; they have %2.")
                           .arg(category, known.join(u", "_s)),
                       u"category"_s);
    }
    if (subcategory.isEmpty() || found->subcategory(subcategory))
        return {};
    QStringList codes;
    for (const policy::Subcategory& one : found->subcategories)
        codes << one.code;
    return refused(
        Tr::tr("“%1” has no subcategory “%2”; it has %3.")
            .arg(category, subcategory, codes.isEmpty() ? Tr::tr("none") : codes.join(u", "_s)),
        u"subcategory"_s);
}

Status checkDates(const WholeItem& whole) {
    const QString backwards = Tr::tr("It cannot have ended before it began.");
    if (endsBeforeItBegins(whole.item.started, whole.item.ended))
        return refused(backwards, u"ended"_s);
    for (const ItemRange& range : whole.ranges)
        if (endsBeforeItBegins(range.started, range.ended))
            return refused(backwards, u"ranges"_s);
    if (!whole.item.started && (whole.item.ended || whole.item.ongoing))
        return refused(Tr::tr("Say when it began, or leave the end out too."), u"started"_s);
    return {};
}

// Rows that are as they were keep their place; the others go, and what is new is added behind.
template <class P>
Status saveParts(store::Edit& edit, ItemId item, bool isNew, std::vector<P>& parts) {
    std::vector<P> kept;
    if (!isNew) {
        auto stored = edit.read<P>().where("item"_L1, item.value());
        if (!stored)
            return stored.error();
        kept = std::move(*stored);
    }
    std::size_t same = 0; // as long as both begin alike
    while (same < kept.size() && same < parts.size()) {
        P candidate = parts[same];
        candidate.id = kept[same].id;
        candidate.item = item;
        if (candidate != kept[same])
            break;
        parts[same] = candidate;
        ++same;
    }
    for (std::size_t i = same; i < kept.size(); ++i)
        if (auto removed = edit.remove(kept[i].id); !removed)
            return removed;
    for (std::size_t i = same; i < parts.size(); ++i) {
        parts[i].id = edit.newId<P>();
        parts[i].item = item;
        if (auto added = edit.insert(parts[i]); !added)
            return added;
    }
    return {};
}

template <class P>
Status removeRows(store::Edit& edit, ItemId item) {
    auto rows = edit.read<P>().where("item"_L1, item.value());
    if (!rows)
        return rows.error();
    for (const P& row : *rows)
        if (auto removed = edit.remove(row.id); !removed)
            return removed;
    return {};
}

void sortStatuses(std::vector<StatusChange>& statuses) {
    std::stable_sort(statuses.begin(), statuses.end(),
                     [](const StatusChange& a, const StatusChange& b) { return a.on < b.on; });
}

} // namespace

Status checkItem(const policy::PolicyPack& pack, const WholeItem& whole) {
    const PortfolioItem& item = whole.item;
    if (text::cleanedLine(item.title).isEmpty())
        return refused(Tr::tr("Give the item a title; it is what a committee reads first."),
                       u"title"_s);
    if (item.category.isEmpty() && !item.subcategory.isEmpty())
        return refused(Tr::tr("A subcategory needs its category."), u"category"_s);
    if (!item.category.isEmpty())
        if (auto good = checkFiling(pack, item.category, item.subcategory); !good)
            return good;
    for (const ItemFiling& filing : whole.filings)
        if (auto good = checkFiling(pack, filing.category, filing.subcategory); !good)
            return good;
    for (const DossierFlag& flag : whole.dossiers)
        if (!pack.dossier(flag.dossier))
            return refused(Tr::tr("The criteria have no dossier “%1”.").arg(flag.dossier),
                           u"dossier"_s);
    return checkDates(whole);
}

void noteStatus(WholeItem& whole, ItemStatus status, const PartialDate& on) {
    const bool known =
        std::any_of(whole.statuses.begin(), whole.statuses.end(),
                    [&](const StatusChange& one) { return one.status == status && one.on == on; });
    if (!known)
        whole.statuses.push_back({{}, {}, status, on});
    sortStatuses(whole.statuses);
    whole.item.status = whole.statuses.back().status;
}

Status saveItem(store::Edit& edit, WholeItem& whole, QDate today) {
    if (whole.statuses.empty())
        whole.statuses.push_back(
            {{}, {}, whole.item.status, whole.item.started.value_or(PartialDate(today))});
    sortStatuses(whole.statuses);
    whole.item.status = whole.statuses.back().status;
    const bool isNew = whole.item.id.value() == 0;
    if (isNew)
        whole.item.id = edit.newId<PortfolioItem>();
    if (auto written = isNew ? edit.insert(whole.item) : edit.update(whole.item); !written)
        return written;
    return eachPart([&](const char*, auto parts) {
        return saveParts(edit, whole.item.id, isNew, whole.*parts);
    });
}

WholeItem duplicateOf(const WholeItem& whole, QDate today) {
    WholeItem copy = whole;
    copy.item.id = {};
    copy.item.status = ItemStatus::Planned;
    copy.item.started = PartialDate(today);
    copy.item.ended.reset();
    copy.item.ongoing = false;
    copy.item.source.clear();
    copy.ranges.clear();
    copy.statuses.clear();
    copy.identifiers.clear();
    return copy;
}

Status removeItem(store::Edit& edit, ItemId item) {
    if (auto unlinked = unlinkAllEvidence(edit, item); !unlinked)
        return unlinked;
    auto removed = eachPart([&]<class P>(const char*, std::vector<P> WholeItem::*) {
        return removeRows<P>(edit, item);
    });
    if (removed)
        removed = removeRows<FilingQuestion>(edit, item);
    return removed ? edit.remove(item) : removed;
}

} // namespace tenon::portfolio
