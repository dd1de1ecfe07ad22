// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed into the form of an item, as an item; or what cannot be read, said beside it.
#include "ui/portfolio/itemform.h"

#include "core/base/text.h"
#include "core/portfolio/itemstore.h"
#include "core/portfolio/quickitem.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/tokenbox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using portfolio::WholeItem;

namespace {

std::optional<int> hoursIn(const QSpinBox* box) {
    return box->value() < 0 ? std::nullopt : std::optional(box->value());
}

QString fieldText(const QWidget* editor) {
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(editor))
        return text::cleaned(text->toPlainText());
    if (const auto* choice = qobject_cast<const QComboBox*>(editor))
        return choice->currentData().toString();
    const auto* line = qobject_cast<const QLineEdit*>(editor);
    return line ? text::cleanedLine(line->text()) : QString();
}

} // namespace

std::optional<WholeItem> ItemForm::item() {
    m_titleField->setError(title().isEmpty() ? tr("Give it a title.") : QString());
    if (title().isEmpty()) {
        m_titleField->focusEditor();
        return std::nullopt;
    }
    return unfinished();
}

std::optional<WholeItem> ItemForm::unfinished() {
    WholeItem whole = m_whole;
    portfolio::PortfolioItem& item = whole.item;
    item.title = title();
    item.type = type();
    item.category = place().category;
    item.subcategory = place().subcategory;
    item.sharing = chosenToken<portfolio::Sharing>(m_sharing).value_or(portfolio::Sharing::Private);
    item.scope = chosenToken<portfolio::Scope>(m_scope).value_or(portfolio::Scope::Library);
    item.description = text::cleaned(m_description->toPlainText());
    item.role = text::cleanedLine(m_role->text());
    item.contribution = text::cleaned(m_contribution->toPlainText());
    item.organization = text::cleanedLine(m_organization->text());
    item.effort = text::cleaned(m_effort->toPlainText());
    item.impact = text::cleaned(m_impact->toPlainText());
    item.hours = hoursIn(m_hours);
    item.hoursPerYear = hoursIn(m_hoursPerYear);
    if (!readDates(whole) || !readRanges(whole) || !readStatuses(whole))
        return std::nullopt;
    readTypeFields(whole);
    readPeople(whole);
    readOthers(whole);
    return whole;
}

WholeItem ItemForm::typed() const {
    WholeItem whole = m_whole;
    whole.item.title = title();
    whole.item.type = type();
    whole.item.category = place().category;
    whole.item.subcategory = place().subcategory;
    whole.item.started = portfolio::dateFromText(text::cleanedLine(m_started->text()), m_today);
    whole.item.status =
        chosenToken<portfolio::ItemStatus>(m_status).value_or(portfolio::ItemStatus::Done);
    if (m_filings)
        readOthers(whole);
    return whole;
}

bool ItemForm::readDate(FormField* field, QLineEdit* editor, std::optional<PartialDate>& date) {
    const QString typed = text::cleanedLine(editor->text());
    date = typed.isEmpty() ? std::nullopt : portfolio::dateFromText(typed, m_today);
    const bool good = typed.isEmpty() || date;
    field->setError(good ? QString()
                         : tr("“%1” is no date: write 2026, 2026-09 or 1 Sep 2026.").arg(typed));
    if (!good)
        field->focusEditor();
    return good;
}

bool ItemForm::readDates(WholeItem& whole) {
    portfolio::PortfolioItem& item = whole.item;
    item.ongoing = m_ongoing->isChecked();
    std::optional<PartialDate> counts;
    if (!readDate(m_startedField, m_started, item.started) ||
        !readDate(m_endedField, m_ended, item.ended) ||
        !readDate(m_countsFromField, m_countsFrom, counts))
        return false;
    if (item.ongoing)
        item.ended.reset();
    item.countsFrom = counts ? std::optional(counts->first()) : std::nullopt;
    return true;
}

bool ItemForm::readRanges(WholeItem& whole) {
    std::vector<portfolio::ItemRange> ranges;
    int row = 0;
    for (const QStringList& typed : m_ranges->rows()) {
        const auto from = portfolio::dateFromText(typed[0], m_today);
        const auto to = portfolio::dateFromText(typed[1], m_today);
        const bool good = from && (typed[1].isEmpty() || to);
        m_ranges->setError(row++, !good);
        if (!good) {
            m_historySection->setOpen(true);
            return false;
        }
        ranges.push_back({{}, {}, *from, to});
    }
    whole.ranges = std::move(ranges);
    return true;
}

// The history as it stands in the list, and after it what was chosen above, as of today.
bool ItemForm::readStatuses(WholeItem& whole) {
    const portfolio::ItemStatus wanted =
        chosenToken<portfolio::ItemStatus>(m_status).value_or(whole.item.status);
    const bool chosen = wanted != m_whole.item.status;
    whole.statuses.clear();
    int row = 0;
    for (const QStringList& typed : m_statuses->rows()) {
        const auto on = portfolio::dateFromText(typed[1], m_today);
        m_statuses->setError(row++, !on);
        if (!on) {
            m_historySection->setOpen(true);
            return false;
        }
        if (const auto status = fromToken<portfolio::ItemStatus>(typed[0]))
            portfolio::noteStatus(whole, *status, *on);
    }
    if (whole.statuses.empty()) {
        whole.item.status = wanted; // saving gives it its first day
        return true;
    }
    if (chosen)
        portfolio::noteStatus(whole, wanted, PartialDate(m_today));
    return true;
}

void ItemForm::readTypeFields(WholeItem& whole) const {
    for (const auto& [name, editor] : m_fieldEditors)
        whole.setField(name, fieldText(editor));
    QStringList own;
    for (const auto& [name, editor] : m_fieldEditors)
        own << name;
    std::erase_if(whole.fields, [&](const auto& field) { return !own.contains(field.name); });
    for (const QStringList& typed : m_otherFields->rows())
        if (!typed[1].isEmpty())
            whole.fields.push_back(
                {{}, {}, typed[0].isEmpty() ? tr("note") : typed[0], text::cleaned(typed[1])});
}

void ItemForm::readPeople(WholeItem& whole) const {
    whole.people.clear();
    for (const QStringList& typed : m_people->rows()) {
        const auto part = fromToken<portfolio::Part>(typed[0]).value_or(portfolio::Part::Author);
        const QString name = text::cleanedLine(typed[1]);
        const qsizetype comma = name.indexOf(u',');
        whole.addPerson(part, comma < 0 ? name : name.left(comma).trimmed(),
                        comma < 0 ? QString() : name.mid(comma + 1).trimmed());
        whole.people.back().me = !typed[2].isEmpty();
    }
}

void ItemForm::readOthers(WholeItem& whole) const {
    whole.identifiers.clear();
    for (const QStringList& typed : m_identifiers->rows())
        whole.addIdentifier(fromToken<portfolio::IdentifierKind>(typed[0]).value_or(
                                portfolio::IdentifierKind::Other),
                            typed[1]);
    whole.tags.clear();
    for (const QString& tag : m_tags->text().split(u',', Qt::SkipEmptyParts))
        if (const QString kept = text::cleanedLine(tag); !kept.isEmpty())
            whole.tags.push_back({{}, {}, kept});
    whole.filings.clear();
    for (const QStringList& typed : m_filings->rows()) {
        const auto place = policy::FiledUnder::fromKey(typed[0]);
        whole.filings.push_back({{}, {}, place.category, place.subcategory});
    }
    whole.dossiers.clear();
    for (const auto& [code, box] : m_dossiers)
        if (box->isChecked())
            whole.dossiers.push_back({{}, {}, code});
}

} // namespace tenon::ui
