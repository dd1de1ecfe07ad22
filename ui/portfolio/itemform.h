// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of one portfolio item: the few that everybody needs in view, the others folded away
// under what they are about. An item in, an item out; it knows no library.
#pragma once

#include "core/policy/areas.h"
#include "core/portfolio/itemparts.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QVBoxLayout;

namespace tenon::ui {

class Disclosure;
class FormField;
class RowList;

class ItemForm : public QWidget {
    Q_OBJECT
public:
    explicit ItemForm(QWidget* parent = nullptr);

    // pack must outlive what is shown with it.
    void setItem(const portfolio::WholeItem& whole, const policy::PolicyPack& pack, QDate today);
    // Nothing where a field cannot be read; it then says so and has the focus.
    std::optional<portfolio::WholeItem> item();
    // The same while it is being filled in: a title may still be missing.
    std::optional<portfolio::WholeItem> unfinished();

    // As it stands while it is typed; a date that cannot be read yet is none.
    portfolio::WholeItem typed() const;
    QString title() const;
    policy::FiledUnder place() const;
    portfolio::ItemType type() const;
    void setPlace(const policy::FiledUnder& place);
    void setType(portfolio::ItemType type);
    // A quiet hint under the category; empty for none.
    void setPlaceHint(const QString& hint);
    void focusTitle();
    QVBoxLayout* placeExtras() const { return m_placeExtras; } // under the category
    QVBoxLayout* linkExtras() const;                           // under the identifiers
    void openLinks();                                          // unfolds them

signals:
    void placeAsked();      // title, type or category have changed
    void countingChanged(); // what else it is counted by has: day, status, identifiers, filings
    void lookupRequested(const QString& doi);

private:
    void buildEssentials(QVBoxLayout* column);
    void buildPart(Disclosure* section);
    void buildLists();
    void fillPlaces();
    void showTypeFields();
    QWidget* makeFieldEditor(const portfolio::FieldSpec& spec, const QString& value);
    void showLists();
    void readTypeFields(portfolio::WholeItem& whole) const;
    bool readDates(portfolio::WholeItem& whole);
    bool readDate(FormField* field, QLineEdit* editor, std::optional<PartialDate>& date);
    bool readRanges(portfolio::WholeItem& whole);
    bool readStatuses(portfolio::WholeItem& whole);
    void readPeople(portfolio::WholeItem& whole) const;
    void readOthers(portfolio::WholeItem& whole) const;

    portfolio::WholeItem m_whole;
    const policy::PolicyPack* m_pack = nullptr;
    QDate m_today;

    QLineEdit* m_title;
    FormField* m_titleField;
    QComboBox* m_type;
    QComboBox* m_place;
    FormField* m_placeField;
    QVBoxLayout* m_placeExtras;
    QLineEdit* m_started;
    FormField* m_startedField;
    QLineEdit* m_ended;
    FormField* m_endedField;
    QCheckBox* m_ongoing;
    QComboBox* m_status;
    QComboBox* m_sharing;
    QPlainTextEdit* m_description;

    Disclosure* m_part;
    QLineEdit* m_role;
    QPlainTextEdit* m_contribution;
    QComboBox* m_scope;
    QLineEdit* m_organization;
    QPlainTextEdit* m_effort;
    QPlainTextEdit* m_impact;
    QSpinBox* m_hours;
    QSpinBox* m_hoursPerYear;

    Disclosure* m_details;
    QVBoxLayout* m_detailsBody;
    std::vector<std::pair<QString, QWidget*>> m_fieldEditors;
    RowList* m_otherFields;

    Disclosure* m_peopleSection;
    RowList* m_people;
    Disclosure* m_linksSection;
    RowList* m_identifiers;
    Disclosure* m_historySection;
    RowList* m_statuses;
    RowList* m_ranges;
    QLineEdit* m_countsFrom;
    FormField* m_countsFromField;
    Disclosure* m_useSection;
    QLineEdit* m_tags;
    QVBoxLayout* m_useBody;
    RowList* m_filings = nullptr;
    std::vector<std::pair<QString, QCheckBox*>> m_dossiers;
};

} // namespace tenon::ui
