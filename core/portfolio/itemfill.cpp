// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/itemfill.h"

#include "core/portfolio/itemmatch.h"

#include <QCoreApplication>

#include <algorithm>

namespace tenon::portfolio {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ItemFill)
};

const QString statusLine = u"status"_s;
const QString identifierLine = u"identifiers"_s;
const QString tagLine = u"tags"_s;

// What the person alone decides is as it is here; what is joined has lines of its own.
WholeItem comparable(const WholeItem& mine, const WholeItem& theirs) {
    WholeItem other = theirs;
    other.item.category = mine.item.category;
    other.item.subcategory = mine.item.subcategory;
    other.item.scope = mine.item.scope;
    other.item.sharing = mine.item.sharing;
    other.ranges.clear();
    other.statuses.clear();
    other.identifiers.clear();
    other.tags.clear();
    other.filings.clear();
    other.dossiers.clear();
    return other;
}

bool isKnown(const WholeItem& whole, const ItemIdentifier& wanted) {
    const QString value = normalizedIdentifier(wanted.kind, wanted.value);
    return std::any_of(whole.identifiers.begin(), whole.identifiers.end(), [&](const auto& one) {
        return one.kind == wanted.kind &&
               (one.value == wanted.value ||
                (!value.isEmpty() && normalizedIdentifier(one.kind, one.value) == value));
    });
}

bool isKnown(const WholeItem& whole, const ItemTag& wanted) {
    return std::any_of(whole.tags.begin(), whole.tags.end(), [&](const ItemTag& one) {
        return one.tag.compare(wanted.tag, Qt::CaseInsensitive) == 0;
    });
}

template <class P>
std::vector<P> newOnes(const WholeItem& mine, const std::vector<P>& parts) {
    std::vector<P> fresh;
    std::copy_if(parts.begin(), parts.end(), std::back_inserter(fresh),
                 [&](const P& one) { return !isKnown(mine, one); });
    return fresh;
}

void addLine(std::vector<FillLine>& lines, const QString& name, const QString& label,
             const QStringList& theirs) {
    if (!theirs.isEmpty())
        lines.push_back({name, label, {}, theirs.join(u"; "_s), true});
}

bool isTaken(const std::vector<FillLine>& lines, const QString& name) {
    return std::any_of(lines.begin(), lines.end(),
                       [&](const FillLine& line) { return line.name == name && line.taken; });
}

} // namespace

std::vector<FillLine> fillLines(const WholeItem& mine, const WholeItem& theirs) {
    std::vector<FillLine> lines;
    for (const MergeField& field : mergeFields({mine, comparable(mine, theirs)})) {
        QString own = field.values[0];
        if (field.values[1].isEmpty() || own == field.values[1])
            continue;
        if (field.name == u"type"_s && theirs.item.type == ItemType::Other)
            continue;
        if (field.name == u"type"_s && mine.item.type == ItemType::Other)
            own.clear();
        lines.push_back({field.name, field.label, own, field.values[1], own.isEmpty()});
    }
    if (mine.statuses.empty() && !theirs.statuses.empty())
        addLine(lines, statusLine, Tr::tr("Status"),
                {statusText(theirs.item.status) + u", "_s + theirs.statuses.back().on.text()});
    QStringList identifiers;
    for (const ItemIdentifier& one : newOnes(mine, theirs.identifiers))
        identifiers << identifierText(one.kind) + u' ' + one.value;
    addLine(lines, identifierLine, Tr::tr("Identifiers and links"), identifiers);
    QStringList tags;
    for (const ItemTag& one : newOnes(mine, theirs.tags))
        tags << one.tag;
    addLine(lines, tagLine, Tr::tr("Tags"), tags);
    return lines;
}

WholeItem filled(const WholeItem& mine, const WholeItem& theirs,
                 const std::vector<FillLine>& lines) {
    const std::vector<WholeItem> accounts{mine, comparable(mine, theirs)};
    std::vector<int> choices;
    for (const MergeField& field : mergeFields(accounts))
        choices.push_back(isTaken(lines, field.name) ? 1 : 0);
    WholeItem whole = merged(accounts, choices);
    if (isTaken(lines, statusLine)) {
        whole.item.status = theirs.item.status;
        whole.statuses = theirs.statuses;
    }
    if (isTaken(lines, identifierLine))
        for (const ItemIdentifier& one : newOnes(mine, theirs.identifiers))
            whole.addIdentifier(one.kind, one.value);
    if (isTaken(lines, tagLine))
        for (const ItemTag& one : newOnes(mine, theirs.tags))
            whole.tags.push_back(one);
    return whole;
}

} // namespace tenon::portfolio
