// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/itemdraft.h"

#include "core/base/text.h"
#include "core/exchange/importdates.h"
#include "core/exchange/textdecoding.h"

#include <QCoreApplication>

namespace tenon::exchange {

using namespace Qt::StringLiterals;
using namespace portfolio;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr int mostWarnings = 20; // of one item; more would not be read

Status roomFor(const ImportReading& reading, const ImportLimits& limits) {
    if (qsizetype(reading.items.size() + reading.refused.size()) < limits.records)
        return {};
    return unreadable(Tr::tr("The file has more than %1 records, the most that is read at once. "
                             "Please divide it.")
                          .arg(limits.records));
}

} // namespace

ItemDraft::ItemDraft(const QString& where, const ImportLimits& limits) : m_limits(limits) {
    m_item.where = text::cleanedLine(where.left(500));
}

bool ItemDraft::fits(const QString& text, const QString& name) {
    if (text.size() <= m_limits.fieldCharacters)
        return true;
    refuse(Tr::tr("“%1” is longer than %2 characters, the most that is read.")
               .arg(name.left(100))
               .arg(m_limits.fieldCharacters));
    return false;
}

QString ItemDraft::line(const QString& raw) {
    return fits(raw, text::cleanedLine(raw.left(40))) ? text::cleanedLine(raw) : QString();
}

QString ItemDraft::paragraphs(const QString& raw) {
    return fits(raw, text::cleanedLine(raw.left(40))) ? text::cleaned(raw) : QString();
}

void ItemDraft::setTitle(const QString& raw) {
    if (fits(raw, Tr::tr("title")))
        item().title = text::cleanedLine(raw);
}

void ItemDraft::keep(const QString& name, const QString& raw) {
    const QString kept = text::cleanedLine(name.left(200));
    if (kept.isEmpty() || !fits(raw, kept))
        return;
    const QString value = text::cleaned(raw);
    if (value.isEmpty())
        return;
    const auto found = m_fields.constFind(kept);
    if (found == m_fields.constEnd()) {
        m_fields.insert(kept, m_item.whole.fields.size());
        m_item.whole.fields.push_back({{}, {}, kept, value});
        return;
    }
    QString& there = m_item.whole.fields[*found].value;
    if (there == value || there.endsWith(u'\n' + value))
        return;
    if (there.size() + value.size() < m_limits.fieldCharacters)
        there += u'\n' + value;
    else
        fits(QString(m_limits.fieldCharacters + 1, u' '), kept);
}

QString ItemDraft::field(const QString& name) const {
    const auto found = m_fields.constFind(name);
    return found == m_fields.constEnd() ? QString() : m_item.whole.fields[*found].value;
}

void ItemDraft::addPerson(Part part, const QString& family, const QString& given) {
    QString last = line(family);
    QString first = line(given);
    if (last.isEmpty())
        std::swap(last, first);
    if (!last.isEmpty())
        m_item.whole.people.push_back({{}, {}, ++m_positions[int(part)], part, last, first, false});
}

void ItemDraft::addPersonInOrder(Part part, const QString& name) {
    const QStringList parts = name.split(u',');
    if (parts.size() == 3)
        addPerson(part, parts[0] + u' ' + parts[2], parts[1]);
    else
        addPerson(part, parts.first(), name.mid(parts.first().size() + 1));
}

void ItemDraft::addIdentifier(IdentifierKind kind, const QString& raw) {
    const QString value = line(raw);
    if (value.isEmpty())
        return;
    const QString normal = normalizedIdentifier(kind, value);
    const QString known = tokenOf(kind) + u' ' + (normal.isEmpty() ? value : normal);
    if (m_known.contains(known))
        return;
    m_known.insert(known);
    m_item.whole.identifiers.push_back({{}, {}, kind, value});
}

void ItemDraft::addTag(const QString& raw) {
    const QString tag = line(raw);
    const QString known = u"tag "_s + text::folded(tag);
    if (tag.isEmpty() || m_known.contains(known))
        return;
    m_known.insert(known);
    m_item.whole.tags.push_back({{}, {}, tag});
}

void ItemDraft::addTags(const QString& list) {
    const QChar separator = list.contains(u';') ? u';' : u',';
    for (const QString& tag : list.split(separator))
        addTag(tag);
}

void ItemDraft::setDate(const QString& year, const QString& month, const QString& day,
                        const QString& name) {
    if (const auto whole = dateOfParts(year, month, day)) {
        item().started = *whole;
        return;
    }
    QStringList given;
    for (const QString& part : {year, month, day})
        if (!part.trimmed().isEmpty())
            given.append(text::cleanedLine(part.left(200)));
    if (given.isEmpty())
        return;
    const QString shown = given.join(u' ');
    keep(name, shown);
    auto vaguer = dateOfParts(year, month, {});
    if (!vaguer)
        vaguer = dateOfParts(year, {}, {});
    item().started = vaguer ? std::optional(*vaguer) : std::nullopt;
    if (vaguer)
        warn(Tr::tr("The date “%1” was understood as %2; the rest is kept as a field.")
                 .arg(shown, vaguer->iso()));
    else
        warn(
            Tr::tr("“%1” is not a date that can be understood; it is kept as a field.").arg(shown));
}

void ItemDraft::warn(const QString& warning) {
    if (m_item.warnings.size() < mostWarnings && !m_item.warnings.contains(warning))
        m_item.warnings.append(warning);
}

void ItemDraft::refuse(const QString& reason) {
    if (m_refusal.isEmpty())
        m_refusal = reason;
}

void ItemDraft::nameEditedBook() {
    if (!hasPerson(Part::Author) && hasPerson(Part::Editor) && item().type == ItemType::Book)
        item().type = ItemType::EditedBook;
}

void ItemDraft::settleAsWork() {
    if (item().type == ItemType::Presentation)
        settle(ItemStatus::Presented);
    else if (item().type == ItemType::WorkInProgress)
        settle(ItemStatus::InProgress);
    else if (item().type == ItemType::Grant)
        settle(ItemStatus::Funded);
    else
        settle(ItemStatus::Published);
}

void ItemDraft::settle(ItemStatus otherwise) {
    item().status = m_status.value_or(otherwise);
    if (item().started)
        m_item.whole.statuses.push_back({{}, {}, item().status, *item().started});
}

// A title is the least an item has; something stands in for one that is missing, and says so.
void ItemDraft::standIn() {
    if (!item().title.isEmpty())
        return;
    for (const IdentifierKind kind : {IdentifierKind::Doi, IdentifierKind::Url})
        if (item().title.isEmpty())
            item().title = m_item.whole.identifier(kind);
    if (item().title.isEmpty())
        item().title = Tr::tr("Untitled (%1)").arg(m_item.where);
    warn(Tr::tr("It has no title; “%1” stands in its place until you write one.")
             .arg(item().title.left(200)));
}

Status ItemDraft::addTo(ImportReading& reading) {
    if (!m_refusal.isEmpty())
        return addRefused(reading, {m_item.where, m_refusal}, m_limits);
    if (auto room = roomFor(reading, m_limits); !room)
        return room;
    standIn();
    reading.items.push_back(std::move(m_item));
    return {};
}

Status addRefused(ImportReading& reading, const RefusedRecord& record, const ImportLimits& limits) {
    if (auto room = roomFor(reading, limits); !room)
        return room;
    reading.refused.push_back(record);
    return {};
}

Status checkSize(const QByteArray& bytes, const ImportLimits& limits) {
    if (bytes.size() <= limits.bytes)
        return {};
    return unreadable(Tr::tr("The file is greater than %1 MB, the most that is read.")
                          .arg(limits.bytes / (1024 * 1024)));
}

void noteEncoding(ImportReading& reading, const QString& encoding) {
    if (!encoding.isEmpty() && encoding != u"UTF-8"_s)
        reading.notes.append(Tr::tr("The text was read as %1.").arg(encoding));
}

Error cancelledReading() {
    return Error{ErrorCode::Cancelled, Tr::tr("Reading was cancelled."), {}, {}};
}

Error unreadable(const QString& message, int line, qint64 column) {
    return Error{ErrorCode::InvalidInput, message, {}, placeText(line, column)};
}

QString fieldName(const QString& raw) {
    QString name = text::cleanedLine(raw.left(200)).toLower();
    return name.replace(u' ', u'_').replace(u'-', u'_');
}

} // namespace tenon::exchange
