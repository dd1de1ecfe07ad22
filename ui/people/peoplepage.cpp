// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplepage.h"

#include "core/mentoring/eligibility.h"
#include "core/mentoring/mentoringquery.h"
#include "core/mentoring/pairinglifecycle.h"
#include "core/workspace/overview.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/make.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/searchfield.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;

PeoplePage::PeoplePage(Desk& desk, QWidget* parent)
    : Page(desk, parent)
    , m_search(new SearchField(tr("Search people")))
    , m_count(makeLabel(QString(), TextRole::Label, Ink::Muted))
    , m_empty(
          new EmptyState(u"people"_s, tr("Nobody is in this library yet. A roster brings everybody "
                                         "in at once; only a name and an e-mail are needed."))) {
    header()->setTitle(tr("People"));
    header()->setPrimaryAction(tr("Import roster"), u"import"_s);
    connect(header(), &PageHeader::primaryActivated, &desk,
            [&desk] { desk.showPage(u"roster"_s); });
    m_model = new PagedTableModel(
        {{tr("Name"), Qt::AlignLeft, 200, true},
         {tr("Rank"), Qt::AlignLeft, 170},
         {tr("Tenure"), Qt::AlignLeft, 150},
         {tr("Department"), Qt::AlignLeft, 160},
         {tr("Appointed"), Qt::AlignLeft, 110},
         {tr("Mentor"), Qt::AlignLeft, 160}},
        [this](std::span<const qint64> ids) { return rowsFor(ids); }, this);
    m_table = new DataTable(tr("People"), m_model);
    auto* line = new QHBoxLayout;
    line->addWidget(m_search, 1);
    line->addWidget(m_count);
    column()->addLayout(line);
    column()->addWidget(m_table, 1);
    m_empty->setExample(tr("Example: name, email, rank, appointed, supervisor"));
    connect(m_empty->setAction(tr("Import roster"), u"import"_s), &QPushButton::clicked, &desk,
            [&desk] { desk.showPage(u"roster"_s); });
    column()->addWidget(m_empty, 1);
    connect(m_search, &SearchField::textChanged, this, &PeoplePage::applyFilter);
    connect(m_search, &SearchField::leaveDownwards, m_table, [this] { m_table->setFocus(); });
    connect(m_table, &DataTable::rowActivated, &desk,
            [&desk](qint64 id) { desk.showPerson(people::PersonId(id)); });
    connect(m_model, &PagedTableModel::sortRequested, this,
            [this](int column, Qt::SortOrder order) {
                m_order = column == 3   ? people::PeopleOrder::Department
                          : column == 4 ? people::PeopleOrder::Appointed
                                        : people::PeopleOrder::Name;
                m_descending = order == Qt::DescendingOrder;
                applyFilter();
            });
}

void PeoplePage::refresh() {
    applyFilter();
    m_model->refresh();
}

void PeoplePage::applyFilter() {
    auto ids = people::personIds(library().reader(), m_search->text(), m_order, m_descending);
    if (!ids)
        return showError(ids.error());
    const bool nobody = ids->empty() && m_search->text().isEmpty();
    m_empty->setVisible(nobody);
    m_table->setVisible(!nobody);
    m_search->setVisible(!nobody);
    m_count->setVisible(!nobody);
    m_count->setText(tr("%n person(s)", nullptr, int(ids->size())));
    m_model->setIds(std::move(*ids));
}

std::vector<TableRow> PeoplePage::rowsFor(std::span<const qint64> ids) {
    std::vector<TableRow> rows;
    for (const qint64 id : ids) {
        auto profile = people::profile(library().reader(), people::PersonId(id));
        rows.push_back(profile ? rowFor(*profile) : TableRow(6));
    }
    return rows;
}

TableRow PeoplePage::rowFor(const people::Profile& profile) const {
    const QDate today = desk().today();
    auto pack = workspace::packOf(library(), profile);
    const policy::Rank* rank =
        pack ? (*pack)->rank(profile.rankOn(today).value_or(QString())) : nullptr;
    TableCell tenure{u"–"_s};
    if (profile.tenuredOn(today))
        tenure = {tr("Tenured"), u"check-circle"_s, Tone::Good};
    else if (profile.appointment &&
             profile.appointment->tenure == people::TenureStatus::Probationary)
        tenure = {tr("On the clock"), u"clock"_s, Tone::Accent};
    QStringList mentors;
    if (auto pairs = mentoring::pairsOfMentee(library().reader(), profile.person.id))
        for (const mentoring::Pair& pair : *pairs)
            if (mentoring::isPresent(pair.pairing.state) && !pair.mentors().empty())
                mentors << desk().namesOf(pair.mentors());
    const bool dated = profile.appointment && profile.appointment->appointed;
    TableCell mentor{mentors.join(u", "_s)};
    if (mentors.isEmpty() && pack && mentoring::needsMentor(**pack, profile, today))
        mentor = {tr("None yet"), u"alert-circle"_s, Tone::Warning};
    return {{profile.person.name},
            {rank ? rank->title : u"–"_s},
            tenure,
            {profile.person.department},
            {dated ? dateText(*profile.appointment->appointed) : u"–"_s},
            mentor};
}

} // namespace tenon::ui
