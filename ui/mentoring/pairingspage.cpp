// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mentoring/pairingspage.h"

#include "core/base/text.h"
#include "core/mentoring/pairingwords.h"
#include "core/workspace/overview.h"
#include "ui/desk/words.h"
#include "ui/mentoring/mentoringwords.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/heatstrip.h"
#include "ui/widgets/make.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/reflowlayout.h"
#include "ui/widgets/searchfield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using mentoring::Pairing;
using mentoring::PairingFacts;
using mentoring::PairingFilter;

namespace {

constexpr int months = 12;
constexpr int contactsColumn = 3;

} // namespace

PairingsPage::PairingsPage(Desk& desk, QWidget* parent)
    : Page(desk, parent)
    , m_search(new SearchField(tr("Search the pairings by name")))
    , m_filter(new QComboBox)
    , m_open(makeButton(tr("Open"), u"arrow-right"_s))
    , m_log(makeButton(tr("Log meeting"), u"plus"_s))
    , m_letters(makeButton(tr("Write letters"), u"mail"_s))
    , m_empty(new EmptyState(u"pair"_s,
                             tr("No pairings yet. They begin where somebody without a mentor is "
                                "given one."))) {
    header()->setTitle(tr("Pairings"));
    header()->setSecondaryAction(tr("Send a topic"), u"chat-text"_s);
    connect(header(), &PageHeader::secondaryActivated, this, &PairingsPage::topicRequested);
    makeTable();
    auto* line = new QHBoxLayout;
    line->addWidget(m_search, 1);
    line->addWidget(makeLabelFor(tr("Sho&w"), m_filter));
    line->addWidget(m_filter);
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons);
    auto* circle = makeButton(tr("New circle"), u"people"_s);
    connect(circle, &QPushButton::clicked, this, &PairingsPage::circleRequested);
    for (QPushButton* button : {m_open, m_log, m_letters, circle})
        flow->addWidget(button);
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    column()->addLayout(line);
    column()->addWidget(buttons);
    column()->addWidget(m_table, 1);
    column()->addWidget(m_empty, 1);
    connect(m_empty->setAction(tr("See who needs a mentor")), &QPushButton::clicked, &desk,
            [&desk] { desk.showPage(u"today"_s); });
    connect(m_search, &SearchField::textChanged, this, &PairingsPage::showRows);
    connect(m_filter, &QComboBox::activated, this, &PairingsPage::showRows);
    connect(m_log, &QPushButton::clicked, this, [this] {
        const PairingFacts* facts = chosen();
        this->desk().logMeeting(facts ? std::optional(facts->pair.pairing.id) : std::nullopt);
    });
    connect(m_letters, &QPushButton::clicked, this, [this] {
        workspace::LetterRequest request;
        request.pairings = chosenPairings();
        if (!request.pairings.empty())
            this->desk().writeLetters(request);
    });
    const auto open = [this] {
        if (const PairingFacts* facts = chosen())
            this->desk().showPair(facts->pair.pairing.id);
    };
    connect(m_open, &QPushButton::clicked, this, open);
    connect(m_table, &DataTable::rowActivated, this, open);
    connect(m_table, &DataTable::selectionMoved, this, [this] {
        m_open->setEnabled(chosen() != nullptr);
        m_letters->setEnabled(chosen() != nullptr);
    });
}

void PairingsPage::makeTable() {
    m_model = new PagedTableModel(
        {{tr("Mentor"), Qt::AlignLeft, 160, true},
         {tr("Mentee"), Qt::AlignLeft, 150, true},
         {tr("Since"), Qt::AlignLeft, 106},
         {tr("12 months"), Qt::AlignLeft, 112},
         {tr("Last contact"), Qt::AlignLeft, 178},
         {tr("Agreement"), Qt::AlignLeft, 115},
         {tr("State"), Qt::AlignLeft, 185}},
        [this](std::span<const qint64> ids) { return rowsFor(ids); }, this);
    m_table = new DataTable(tr("Pairings"), m_model);
    m_table->setItemDelegateForColumn(contactsColumn, new HeatStripDelegate(m_table));
}

void PairingsPage::showFilter(PairingFilter filter) {
    bringUpToDate();
    m_filter->setCurrentIndex(std::max(0, m_filter->findData(tokenOf(filter))));
    showRows();
}

PairingFilter PairingsPage::filter() const {
    return fromToken<PairingFilter>(m_filter->currentData().toString())
        .value_or(PairingFilter::Present);
}

void PairingsPage::refresh() {
    auto pack = library().currentPack();
    if (!pack)
        return showError(pack.error());
    auto facts = workspace::pairingFacts(library());
    if (!facts)
        return showError(facts.error());
    auto people = library().records<people::Person>().all();
    if (!people)
        return showError(people.error());
    m_facts = std::move(*facts);
    m_silentAfterDays = (*pack)->silentAfterDays;
    m_place.clear();
    m_folded.clear();
    m_names.clear();
    for (const people::Person& person : *people)
        m_names.insert(person.id.value(), person.name);
    for (std::size_t i = 0; i < m_facts.size(); ++i) {
        const mentoring::Pair& pair = m_facts[i].pair;
        m_place.emplace(pair.pairing.id.value(), i);
        QString all = pair.pairing.title;
        for (const mentoring::PairingMember& member : pair.members)
            all += u' ' + m_names.value(member.person.value());
        m_folded.push_back(text::folded(all));
    }
    fillFilters();
    showRows();
}

// Each filter with how many it holds, so that what wants an eye is seen at once.
void PairingsPage::fillFilters() {
    const QString before = m_filter->currentData().toString();
    m_filter->clear();
    for (const auto& [filter, token] : Tokens<PairingFilter>::pairs) {
        int count = 0;
        for (const PairingFacts& facts : m_facts)
            count += mentoring::passes(filter, facts, desk().today()) ? 1 : 0;
        m_filter->addItem(tr("%1 (%2)", "a filter and how many it holds")
                              .arg(pairingFilterText(filter))
                              .arg(count),
                          QString::fromLatin1(token));
    }
    m_filter->setCurrentIndex(std::max(0, m_filter->findData(before)));
}

void PairingsPage::showRows() {
    const QStringList words = text::folded(m_search->text()).split(u' ', Qt::SkipEmptyParts);
    const PairingFilter chosenFilter = filter();
    std::vector<qint64> ids;
    for (std::size_t i = 0; i < m_facts.size(); ++i) {
        if (text::holdsAll(m_folded[i], words) &&
            mentoring::passes(chosenFilter, m_facts[i], desk().today()))
            ids.push_back(m_facts[i].pair.pairing.id.value());
    }
    header()->setSubtitle(tr("%n pairing(s)", nullptr, int(ids.size())));
    m_empty->setVisible(m_facts.empty());
    m_table->setVisible(!m_facts.empty());
    m_open->setEnabled(false);
    m_letters->setEnabled(false);
    m_model->setIds(std::move(ids));
}

const PairingFacts* PairingsPage::chosen() const {
    const auto ids = m_table->selectedIds();
    const auto place = ids.empty() ? m_place.end() : m_place.find(ids.front());
    return place == m_place.end() ? nullptr : &m_facts[place->second];
}

std::vector<mentoring::PairingId> PairingsPage::chosenPairings() const {
    std::vector<mentoring::PairingId> pairings;
    for (const qint64 id : m_table->selectedIds())
        pairings.push_back(mentoring::PairingId(id));
    return pairings;
}

std::vector<TableRow> PairingsPage::rowsFor(std::span<const qint64> ids) const {
    std::vector<mentoring::PairingId> pairings;
    for (const qint64 id : ids)
        pairings.push_back(mentoring::PairingId(id));
    const auto contacts =
        mentoring::contactsByMonth(library().reader(), pairings, months, desk().today());
    std::vector<TableRow> rows;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const auto place = m_place.find(ids[i]);
        rows.push_back(
            place == m_place.end()
                ? TableRow(std::size_t(m_model->columnCount()))
                : rowFor(m_facts[place->second], contacts ? (*contacts)[i] : std::vector<int>()));
    }
    return rows;
}

TableCell PairingsPage::contactCell(const PairingFacts& facts) const {
    const auto silent = mentoring::silentDays(facts, desk().today());
    const bool late = silent && *silent > m_silentAfterDays;
    if (!facts.lastContact)
        return {tr("Never"), late ? u"alert-circle"_s : QString(),
                late ? Tone::Warning : Tone::Neutral};
    const QString day = dateText(*facts.lastContact);
    return {late ? tr("%1, silent").arg(day) : day, late ? u"alert-circle"_s : QString(),
            late ? Tone::Warning : Tone::Neutral};
}

TableCell PairingsPage::agreementCell(const PairingFacts& facts) const {
    const QDate today = desk().today();
    if (mentoring::passes(PairingFilter::AgreementOverdue, facts, today))
        return {facts.agreementInForce ? tr("To be revised") : tr("Overdue"), u"alert-circle"_s,
                Tone::Warning};
    if (facts.agreementInForce)
        return {tr("In force"), u"check"_s, Tone::Good};
    return {facts.pair.pairing.agreementDue ? tr("Due") : u"–"_s};
}

QString PairingsPage::namesOf(const std::vector<people::PersonId>& people) const {
    QStringList names;
    for (const people::PersonId person : people)
        names << m_names.value(person.value());
    return names.join(u", "_s);
}

TableRow PairingsPage::rowFor(const PairingFacts& facts, const std::vector<int>& contacts) const {
    const Pairing& pairing = facts.pair.pairing;
    const auto mentors = facts.pair.mentors();
    const auto mentees = facts.pair.mentees();
    const auto peers = facts.pair.with(mentoring::MemberRole::Peer);
    int met = 0;
    for (const int count : contacts)
        met += count > 0 ? 1 : 0;
    TableCell strip;
    strip.heat = QList<int>(contacts.begin(), contacts.end());
    strip.text = tr("met in %1 of %2 months").arg(met).arg(months);
    strip.toolTip = strip.text;
    const Tone tone = toneOf(pairing.state);
    return {{pairing.title.isEmpty() ? namesOf(mentors)
             : mentors.empty()
                 ? pairing.title
                 : tr("%1 (%2)", "a circle and who leads it").arg(pairing.title, namesOf(mentors))},
            {namesOf(mentees.empty() ? peers : mentees)},
            {dateText(pairing.since)},
            strip,
            contactCell(facts),
            agreementCell(facts),
            {mentoring::stateText(pairing.state), Badge::toneIcon(tone), tone}};
}

} // namespace tenon::ui
