// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/itemform.h"

#include "core/base/text.h"
#include "core/policy/areas.h"
#include "core/portfolio/guide.h"
#include "core/portfolio/itemmatch.h"
#include "core/portfolio/itemstore.h"
#include "core/portfolio/quickitem.h"
#include "ui/desk/page.h"
#include "ui/lookup/doilookup.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/make.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/tokenbox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using portfolio::WholeItem;

namespace {

template <Tokenized E, class Words>
void fillChoice(QComboBox* box, Words words) {
    addTokens<E>(box, words);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
}

QPlainTextEdit* makeText(int lines) {
    auto* editor = new QPlainTextEdit;
    editor->setTabChangesFocus(true);
    editor->setFixedHeight(scaled(20 * lines + 18));
    return editor;
}

QSpinBox* makeHours() {
    auto* hours = new QSpinBox;
    hours->setRange(-1, 99'999);
    hours->setSpecialValueText(ItemForm::tr("not said"));
    return hours;
}

QString dateLine(const std::optional<PartialDate>& date) {
    return date ? date->iso() : QString();
}

} // namespace

ItemForm::ItemForm(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLineEdit)
    , m_titleField(new FormField(tr("&Title"), m_title))
    , m_type(new QComboBox)
    , m_place(new QComboBox)
    , m_placeField(new FormField(tr("&Category"), m_place))
    , m_placeExtras(new QVBoxLayout)
    , m_started(new QLineEdit)
    , m_startedField(new FormField(tr("&When, or from"), m_started))
    , m_ended(new QLineEdit)
    , m_endedField(new FormField(tr("&Until"), m_ended))
    , m_ongoing(new QCheckBox(tr("Still &going on")))
    , m_status(new QComboBox)
    , m_sharing(new QComboBox)
    , m_description(makeText(3))
    , m_part(new Disclosure(tr("My part")))
    , m_role(new QLineEdit)
    , m_contribution(makeText(2))
    , m_scope(new QComboBox)
    , m_organization(new QLineEdit)
    , m_effort(makeText(2))
    , m_impact(makeText(2))
    , m_hours(makeHours())
    , m_hoursPerYear(makeHours())
    , m_details(new Disclosure(tr("Details")))
    , m_detailsBody(new QVBoxLayout)
    , m_peopleSection(new Disclosure(tr("People")))
    , m_linksSection(new Disclosure(tr("Identifiers and links")))
    , m_historySection(new Disclosure(tr("Dates and status")))
    , m_countsFrom(new QLineEdit)
    , m_countsFromField(new FormField(tr("Counts from"), m_countsFrom))
    , m_useSection(new Disclosure(tr("Tags and dossiers")))
    , m_tags(new QLineEdit)
    , m_useBody(new QVBoxLayout) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    buildEssentials(column);
    buildPart(m_part);
    buildLists();
    for (Disclosure* section :
         {m_part, m_details, m_peopleSection, m_linksSection, m_historySection, m_useSection})
        column->addWidget(section);
    connect(m_title, &QLineEdit::textEdited, this, &ItemForm::placeAsked);
    connect(m_place, &QComboBox::activated, this, &ItemForm::placeAsked);
    connect(m_type, &QComboBox::activated, this, [this] {
        showTypeFields();
        emit placeAsked();
    });
    connect(m_ongoing, &QCheckBox::toggled, m_ended, &QWidget::setDisabled);
    connect(m_started, &QLineEdit::textEdited, this, &ItemForm::countingChanged);
    connect(m_status, &QComboBox::activated, this, &ItemForm::countingChanged);
    connect(m_identifiers, &RowList::changed, this, &ItemForm::countingChanged);
}

void ItemForm::buildEssentials(QVBoxLayout* column) {
    fillChoice<portfolio::ItemType>(m_type, portfolio::itemTypeText);
    fillChoice<portfolio::ItemStatus>(m_status, portfolio::statusText);
    fillChoice<portfolio::Sharing>(m_sharing, portfolio::sharingText);
    fillChoice<portfolio::Scope>(m_scope, portfolio::scopeText);
    m_place->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_place->setMinimumContentsLength(10);
    m_startedField->setHint(tr("2026, 2026-09, 1 Sep 2026 or today"));
    column->addWidget(m_titleField);
    column->addWidget(new FormField(tr("T&ype"), m_type));
    column->addWidget(m_placeField);
    column->addLayout(m_placeExtras);
    auto* dates = new QHBoxLayout;
    dates->setSpacing(space::m);
    dates->addWidget(m_startedField, 1, Qt::AlignTop);
    dates->addWidget(m_endedField, 1, Qt::AlignTop);
    column->addLayout(dates);
    column->addWidget(m_ongoing);
    column->addWidget(new FormField(tr("St&atus"), m_status));
    auto* sharing = new FormField(tr("S&hared with"), m_sharing);
    sharing->setHint(tr("Nobody else sees it, in this program or in anything it writes for them."));
    column->addWidget(sharing);
    column->addWidget(new FormField(tr("&Description"), m_description));
}

void ItemForm::buildPart(Disclosure* section) {
    section->body()->addWidget(new FormField(tr("My &role"), m_role));
    section->body()->addWidget(new FormField(tr("My contribution"), m_contribution));
    section->body()->addWidget(new FormField(tr("Sco&pe"), m_scope));
    section->body()->addWidget(new FormField(tr("&Organization"), m_organization));
    section->body()->addWidget(new FormField(tr("Effort"), m_effort));
    section->body()->addWidget(new FormField(tr("Impact"), m_impact));
    auto* hours = new QHBoxLayout;
    hours->addWidget(new FormField(tr("Hours altogether"), m_hours), 1);
    hours->addWidget(new FormField(tr("Hours a year"), m_hoursPerYear), 1);
    section->body()->addLayout(hours);
}

void ItemForm::buildLists() {
    m_otherFields =
        new RowList({{tr("Field"), {}, false, 2}, {tr("Value"), {}, false, 3}}, tr("Add a field"));
    m_details->body()->addLayout(m_detailsBody);
    m_details->body()->addWidget(m_otherFields);
    m_people =
        new RowList({{tr("Part"), tokenChoices<portfolio::Part>(portfolio::partText), false, 2},
                     {tr("Family, Given"), {}, false, 3},
                     {tr("Me"), {}, true, 0}},
                    tr("Add somebody"));
    m_peopleSection->body()->addWidget(m_people);
    m_identifiers = new RowList(
        {{tr("Kind"), tokenChoices<portfolio::IdentifierKind>(portfolio::identifierText), false, 2},
         {tr("Value"), {}, false, 3}},
        tr("Add an identifier or address"));
    m_identifiers->setRowAction(tr("Look up…"), [](const QStringList& row) {
        return row.value(0) == tokenOf(portfolio::IdentifierKind::Doi) &&
               !lookup::doiIn(row.value(1)).isEmpty();
    });
    connect(m_identifiers, &RowList::rowActionRequested, this,
            [this](const QStringList& row) { emit lookupRequested(row.value(1)); });
    m_linksSection->body()->addWidget(m_identifiers);
    m_statuses = new RowList(
        {{tr("Status"), tokenChoices<portfolio::ItemStatus>(portfolio::statusText), false, 3},
         {tr("On"), {}, false, 2}},
        tr("Add a status"));
    m_ranges =
        new RowList({{tr("From"), {}, false, 1}, {tr("Until; empty: present"), {}, false, 1}},
                    tr("Add a time"));
    m_countsFromField->setHint(tr("Leave it empty where its own date decides."));
    m_historySection->body()->addWidget(
        makeLabel(tr("Every status with its day"), TextRole::Label, Ink::Muted));
    m_historySection->body()->addWidget(m_statuses);
    m_historySection->body()->addWidget(
        makeLabel(tr("Further times"), TextRole::Label, Ink::Muted));
    m_historySection->body()->addWidget(m_ranges);
    m_historySection->body()->addWidget(m_countsFromField);
    auto* tags = new FormField(tr("Tags"), m_tags);
    tags->setHint(tr("Divided by commas"));
    m_useSection->body()->addWidget(tags);
    m_useBody->setSpacing(space::s);
    m_useSection->body()->addLayout(m_useBody);
}

void ItemForm::fillPlaces() {
    m_place->clear();
    m_place->addItem(tr("Not filed yet"), QString());
    std::vector<std::pair<QString, QString>> places;
    for (const policy::FiledUnder& place : policy::placesOf(*m_pack)) {
        places.emplace_back(place.key(), portfolio::placeTitle(*m_pack, place));
        m_place->addItem(places.back().second, places.back().first);
    }
    clearLayout(m_useBody);
    m_useBody->addWidget(makeLabel(tr("Also filed under"), TextRole::Label, Ink::Muted));
    m_filings = new RowList({{tr("Category"), places, false, 1}}, tr("Add a category"));
    m_useBody->addWidget(m_filings);
    connect(m_filings, &RowList::changed, this, &ItemForm::countingChanged);
    m_dossiers.clear();
    for (const policy::DossierTemplate& dossier : m_pack->dossiers) {
        auto* box = new QCheckBox(tr("For “%1”").arg(dossier.title));
        m_useBody->addWidget(box);
        m_dossiers.emplace_back(dossier.code, box);
    }
}

void ItemForm::setItem(const WholeItem& whole, const policy::PolicyPack& pack, QDate today) {
    m_whole = whole;
    m_pack = &pack;
    m_today = today;
    m_fieldEditors.clear(); // what was typed into them was about another item
    fillPlaces();
    const portfolio::PortfolioItem& item = whole.item;
    for (FormField* field : {m_titleField, m_startedField, m_endedField, m_countsFromField})
        field->setError({});
    m_title->setText(item.title);
    chooseToken(m_type, item.type);
    setPlace({item.category, item.subcategory});
    m_started->setText(dateLine(item.started));
    m_ended->setText(dateLine(item.ended));
    m_ongoing->setChecked(item.ongoing);
    chooseToken(m_status, item.status);
    chooseToken(m_sharing, item.sharing);
    chooseToken(m_scope, item.scope);
    m_description->setPlainText(item.description);
    m_role->setText(item.role);
    m_contribution->setPlainText(item.contribution);
    m_organization->setText(item.organization);
    m_effort->setPlainText(item.effort);
    m_impact->setPlainText(item.impact);
    m_hours->setValue(item.hours.value_or(-1));
    m_hoursPerYear->setValue(item.hoursPerYear.value_or(-1));
    m_countsFrom->setText(item.countsFrom ? item.countsFrom->toString(Qt::ISODate) : QString());
    showTypeFields();
    showLists();
}

void ItemForm::showLists() {
    std::vector<QStringList> people;
    for (const portfolio::ItemPerson& one : m_whole.people)
        people.push_back(
            {tokenOf(one.part), portfolio::sortedName(one), one.me ? u"1"_s : QString()});
    m_people->setRows(people);
    const auto [mine, authors] = portfolio::authorPlace(m_whole);
    m_peopleSection->setSummary(mine > 0         ? tr("author %1 of %2").arg(mine).arg(authors)
                                : people.empty() ? QString()
                                                 : tr("%n people", nullptr, int(people.size())));
    std::vector<QStringList> identifiers;
    for (const portfolio::ItemIdentifier& one : m_whole.identifiers)
        identifiers.push_back({tokenOf(one.kind), one.value});
    m_identifiers->setRows(identifiers);
    m_linksSection->setSummary(identifiers.empty() ? QString()
                                                   : QString::number(identifiers.size()));
    std::vector<QStringList> statuses;
    for (const portfolio::StatusChange& one : m_whole.statuses)
        statuses.push_back({tokenOf(one.status), one.on.iso()});
    m_statuses->setRows(statuses);
    std::vector<QStringList> ranges;
    for (const portfolio::ItemRange& one : m_whole.ranges)
        ranges.push_back({one.started.iso(), dateLine(one.ended)});
    m_ranges->setRows(ranges);
    QStringList tags;
    for (const portfolio::ItemTag& one : m_whole.tags)
        tags << one.tag;
    m_tags->setText(tags.join(u", "_s));
    std::vector<QStringList> filings;
    for (const portfolio::ItemFiling& one : m_whole.filings)
        filings.push_back({policy::FiledUnder{one.category, one.subcategory}.key()});
    m_filings->setRows(filings);
    for (const auto& [code, box] : m_dossiers)
        box->setChecked(std::any_of(m_whole.dossiers.begin(), m_whole.dossiers.end(),
                                    [&](const auto& flag) { return flag.dossier == code; }));
}

QWidget* ItemForm::makeFieldEditor(const portfolio::FieldSpec& spec, const QString& value) {
    switch (spec.kind) {
    case portfolio::FieldKind::Text: {
        auto* text = makeText(3);
        text->setPlainText(value);
        return text;
    }
    case portfolio::FieldKind::YesNo:
    case portfolio::FieldKind::Choice: {
        auto* choice = new QComboBox;
        choice->addItem(tr("not said"), QString());
        if (spec.kind == portfolio::FieldKind::YesNo) {
            choice->addItem(tr("Yes"), u"yes"_s);
            choice->addItem(tr("No"), u"no"_s);
        }
        for (const QString& one : spec.choices)
            choice->addItem(portfolio::choiceText(one), one);
        if (choice->findData(value) < 0) // said elsewhere in other words, and kept
            choice->addItem(value, value);
        choice->setCurrentIndex(choice->findData(value));
        return choice;
    }
    case portfolio::FieldKind::Line:
    case portfolio::FieldKind::Number:
    case portfolio::FieldKind::Day:
        break;
    }
    return new QLineEdit(value);
}

void ItemForm::showTypeFields() {
    if (!m_fieldEditors.empty())
        readTypeFields(m_whole); // what was typed stays when the type changes
    clearLayout(m_detailsBody);
    m_fieldEditors.clear();
    m_detailsBody->setSpacing(space::m);
    QStringList own;
    for (const portfolio::FieldSpec& spec : portfolio::fieldsOf(type())) {
        own << spec.name;
        QWidget* editor = makeFieldEditor(spec, m_whole.field(spec.name));
        m_fieldEditors.emplace_back(spec.name, editor);
        m_detailsBody->addWidget(new FormField(spec.label, editor));
    }
    std::vector<QStringList> others;
    for (const portfolio::ItemField& field : m_whole.fields)
        if (!own.contains(field.name))
            others.push_back({field.name, field.value});
    m_otherFields->setRows(others);
    m_details->setSummary(portfolio::itemTypeText(type()));
}

QString ItemForm::title() const {
    return text::cleanedLine(m_title->text());
}

policy::FiledUnder ItemForm::place() const {
    return policy::FiledUnder::fromKey(m_place->currentData().toString());
}

portfolio::ItemType ItemForm::type() const {
    return chosenToken<portfolio::ItemType>(m_type).value_or(portfolio::ItemType::Other);
}

void ItemForm::setPlace(const policy::FiledUnder& place) {
    const int index = m_place->findData(place.key());
    if (index < 0) { // filed where the criteria no longer have a place: kept, and said
        m_place->addItem(place.key(), place.key());
        m_place->setCurrentIndex(m_place->count() - 1);
        return;
    }
    m_place->setCurrentIndex(index);
}

void ItemForm::setType(portfolio::ItemType type) {
    chooseToken(m_type, type);
    showTypeFields();
}

void ItemForm::setPlaceHint(const QString& hint) {
    m_placeField->setHint(hint);
}

QVBoxLayout* ItemForm::linkExtras() const {
    return m_linksSection->body();
}

void ItemForm::openLinks() {
    m_linksSection->setOpen(true);
}

void ItemForm::focusTitle() {
    m_title->setFocus();
    m_title->selectAll();
}

} // namespace tenon::ui
