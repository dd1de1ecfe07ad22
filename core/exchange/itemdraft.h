// SPDX-License-Identifier: GPL-3.0-or-later
// One item while its record is being read: every text cleaned, every value kept, every limit held,
// and whatever could not be taken over as it stood named in a warning.
#pragma once

#include "core/exchange/importeditem.h"

#include <QHash>
#include <QSet>

namespace tenon::exchange {

class ItemDraft {
public:
    ItemDraft(const QString& where, const ImportLimits& limits);

    portfolio::PortfolioItem& item() { return m_item.whole.item; }
    const portfolio::PortfolioItem& item() const { return m_item.whole.item; }
    const portfolio::WholeItem& whole() const { return m_item.whole; }

    // On one line, with the limit of a field; for the members of item().
    QString line(const QString& raw);
    QString paragraphs(const QString& raw); // with its line breaks
    void setTitle(const QString& raw);
    // A value of a name that is there already is added on a line of its own.
    void keep(const QString& name, const QString& raw);
    QString field(const QString& name) const;
    bool has(const QString& name) const { return m_fields.contains(name); }

    void addPerson(portfolio::Part part, const QString& family, const QString& given);
    // "Last, First" or "Last, First, Jr."; a name without a comma is kept as it stands.
    void addPersonInOrder(portfolio::Part part, const QString& name);
    bool hasPerson(portfolio::Part part) const { return m_positions.value(int(part)) > 0; }
    void addIdentifier(portfolio::IdentifierKind kind, const QString& raw);
    void addTag(const QString& raw);
    void addTags(const QString& list); // separated by commas or semicolons

    // As far as year, month and day can be read; what cannot is kept under the name, with a
    // warning.
    void setDate(const QString& year, const QString& month, const QString& day,
                 const QString& name);
    void setStatus(portfolio::ItemStatus status) { m_status = status; }
    void warn(const QString& warning);
    // The record cannot be taken: the first reason stands.
    void refuse(const QString& reason);

    // A book of editors and no authors is an edited one.
    void nameEditedBook();
    // A published work has Published and its date, a presentation Presented, a grant Funded; the
    // rest is Done.
    void settleAsWork();
    void settle(portfolio::ItemStatus otherwise);
    // Into the reading: an item, or a refused record. Error InvalidInput beyond the most records.
    Status addTo(ImportReading& reading);

private:
    bool fits(const QString& text, const QString& name);
    void standIn();

    ImportedItem m_item;
    ImportLimits m_limits;
    QString m_refusal;
    std::optional<portfolio::ItemStatus> m_status;
    QHash<QString, std::size_t> m_fields; // name to place
    QHash<int, int> m_positions;          // part to the last position
    QSet<QString> m_known;                // identifiers and tags
};

// Another record that could not be read. Error InvalidInput beyond the most records.
Status addRefused(ImportReading& reading, const RefusedRecord& record, const ImportLimits& limits);

// Error InvalidInput where there is more than is read, Cancelled where somebody said so.
Status checkSize(const QByteArray& bytes, const ImportLimits& limits);
// Says so where text was not UTF-8. encoding: empty where there was no text to decode.
void noteEncoding(ImportReading& reading, const QString& encoding);
Error cancelledReading();
Error unreadable(const QString& message, int line = 1, qint64 column = 1);

// A source's own name for a field: lower case, underscores for what separates words.
QString fieldName(const QString& raw);

} // namespace tenon::exchange
