// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/portfolioimport.h"

#include "core/portfolio/filing.h"
#include "core/portfolio/itemstore.h"
#include "core/portfolio/portfolioowner.h"
#include "core/portfolio/portfolioquery.h"
#include "core/workspace/overview.h"

#include <algorithm>

namespace tenon::workspace {

using namespace Qt::StringLiterals;
using portfolio::ImportFate;
using portfolio::ImportLine;
using portfolio::WholeItem;

namespace {

// A category that the file names is taken where the pack has it; else where its type usually goes.
void file(const policy::PolicyPack& pack, WholeItem& whole) {
    portfolio::PortfolioItem& item = whole.item;
    const policy::Category* named = pack.category(item.category);
    if (named && (item.subcategory.isEmpty() || named->subcategory(item.subcategory)))
        return;
    if (!item.category.isEmpty())
        whole.setField(u"category"_s, policy::FiledUnder{item.category, item.subcategory}.key());
    const policy::FiledUnder place = portfolio::usualPlace(pack, item.type, item.scope);
    item.category = place.category;
    item.subcategory = place.subcategory;
}

QString sourceOf(const ImportOptions& options, const QString& format,
                 const exchange::ImportedItem& one) {
    return u"%1: %2"_s.arg(!one.file.isEmpty()            ? one.file
                           : options.sourceName.isEmpty() ? format
                                                          : options.sourceName,
                           one.where);
}

// What no reader should hand on, but a hostile file might: dates that run backwards.
void straighten(WholeItem& whole) {
    portfolio::PortfolioItem& item = whole.item;
    if (portfolio::endsBeforeItBegins(item.started, item.ended)) {
        whole.setField(u"end"_s, item.ended->iso());
        item.ended.reset();
    }
    if (!item.started) {
        item.ended.reset();
        item.ongoing = false;
    }
    std::erase_if(whole.ranges, [](const portfolio::ItemRange& range) {
        return portfolio::endsBeforeItBegins(range.started, range.ended);
    });
}

QString taken(WholeItem& whole, const QString& name) {
    const QString value = whole.field(name);
    whole.setField(name, {});
    return value;
}

template <Tokenized E>
void takeToken(WholeItem& whole, const QString& name, E& into) {
    if (const auto known = fromToken<E>(taken(whole, name)))
        into = *known;
}

// What our own BibTeX says beyond the format comes back where it was (bibtexwriter.cpp).
void takeOwn(WholeItem& whole) {
    if (whole.field(u"x-type").isEmpty())
        return;
    portfolio::PortfolioItem& item = whole.item;
    takeToken(whole, u"x-type"_s, item.type);
    takeToken(whole, u"x-scope"_s, item.scope);
    const auto before = item.status;
    takeToken(whole, u"x-status"_s, item.status);
    if (item.status != before)
        whole.statuses.clear(); // of the format's own status; saving begins a history
    item.role = taken(whole, u"x-role"_s);
    item.contribution = taken(whole, u"x-contribution"_s);
    item.impact = taken(whole, u"x-impact"_s);
    item.effort = taken(whole, u"x-effort"_s);
    item.description = taken(whole, u"note"_s);
    const auto place = policy::FiledUnder::fromKey(taken(whole, u"x-category"_s));
    item.category = place.category;
    item.subcategory = place.subcategory;
}

std::vector<WholeItem> prepared(const policy::PolicyPack& pack, people::PersonId person,
                                const exchange::ImportReading& reading,
                                const ImportOptions& options, const QStringList& names) {
    std::vector<WholeItem> items;
    items.reserve(reading.items.size());
    for (const exchange::ImportedItem& one : reading.items) {
        WholeItem whole = one.whole;
        whole.item.person = person;
        whole.item.sharing = options.sharing;
        whole.item.source = sourceOf(options, reading.format, one);
        whole.filings.clear();
        whole.dossiers.clear();
        takeOwn(whole);
        straighten(whole);
        file(pack, whole);
        portfolio::markMe(whole, names);
        items.push_back(std::move(whole));
    }
    return items;
}

} // namespace

int ImportPlan::count(ImportFate fate) const {
    return int(std::count_if(lines.begin(), lines.end(),
                             [&](const ImportLine& line) { return line.fate == fate; }));
}

QString ImportPlan::remark(const ImportLine& line) const {
    QStringList remarks;
    if (!line.why.isEmpty())
        remarks << line.why;
    remarks << reading.items[line.incoming].warnings;
    return remarks.join(u"; "_s);
}

Result<QStringList> namesOf(const Workspace& workspace, people::PersonId person) {
    auto found = workspace.records<people::Person>().get(person);
    if (!found)
        return found.error();
    auto variants = workspace.records<portfolio::NameVariant>().where("person"_L1, person.value());
    if (!variants)
        return variants.error();
    QStringList names{found->name};
    for (const portfolio::NameVariant& variant : *variants)
        names << variant.name;
    return names;
}

Status learnNames(store::Edit& edit, const Workspace& workspace, const WholeItem& whole) {
    auto names = namesOf(workspace, whole.item.person);
    if (!names)
        return names.error();
    for (const portfolio::ItemPerson& person : whole.people) {
        const bool known = std::any_of(names->begin(), names->end(), [&](const QString& name) {
            return portfolio::isSameName(person, name);
        });
        if (!person.me || known)
            continue;
        // With its comma: the family name stays told apart from the given one.
        const QString name = person.family + u", "_s + person.given;
        if (auto added = edit.insert(portfolio::NameVariant{edit.newId<portfolio::NameVariant>(),
                                                            whole.item.person, name});
            !added)
            return added;
        names->append(name);
    }
    return {};
}

Result<ImportPlan> planImport(const Workspace& workspace, people::PersonId person,
                              exchange::ImportReading reading, const ImportOptions& options) {
    auto pack = packOf(workspace, person);
    auto names = namesOf(workspace, person);
    auto existing = portfolio::wholeItems(workspace.reader(), person);
    if (!pack)
        return pack.error();
    if (!names)
        return names.error();
    if (!existing)
        return existing.error();
    ImportPlan plan;
    plan.lines =
        portfolio::planImport(*existing, prepared(**pack, person, reading, options, *names));
    plan.reading = std::move(reading);
    return plan;
}

Status applyImport(store::Edit& edit, const ImportPlan& plan, const QSet<std::size_t>& leftOut,
                   QDate today, const CancelToken& cancel, const Progress& progress) {
    for (std::size_t i = 0; i < plan.lines.size(); ++i) {
        const ImportLine& line = plan.lines[i];
        if (line.fate == ImportFate::Duplicate || leftOut.contains(i))
            continue;
        if (cancel.isCancelled())
            return Error{ErrorCode::Cancelled,
                         Workspace::tr("The import was stopped; nothing was added."),
                         {},
                         {}};
        if (progress && i % 64 == 0)
            progress(qint64(i), qint64(plan.lines.size()));
        WholeItem whole = line.result;
        if (auto saved = portfolio::saveItem(edit, whole, today); !saved)
            return saved;
    }
    return {};
}

} // namespace tenon::workspace
