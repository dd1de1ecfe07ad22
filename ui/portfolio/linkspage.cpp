// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/linkspage.h"

#include "core/portfolio/portfolioquery.h"
#include "ui/desk/lookups.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/make.h"
#include "ui/widgets/pageheader.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using lookup::LinkResult;
using lookup::LinkState;

namespace {

// What needs a hand comes first.
int urgency(const LinkResult* result) {
    if (!result)
        return 5;
    switch (result->state) {
    case LinkState::Gone:
        return 0;
    case LinkState::Unreachable:
        return 1;
    case LinkState::Moved:
        return 2;
    case LinkState::Refused:
        return 3;
    case LinkState::NotAsked:
        return 4;
    case LinkState::Works:
        break;
    }
    return 6;
}

TableCell stateCell(const LinkResult& result) {
    const QString words = lookup::linkStateText(result.state);
    switch (result.state) {
    case LinkState::Works:
        return {words, u"check"_s, Tone::Good};
    case LinkState::Gone:
    case LinkState::Unreachable:
        return {words, u"alert-triangle"_s, Tone::Late};
    case LinkState::Moved:
        return {words, u"arrow-right"_s, Tone::Accent};
    case LinkState::Refused:
        return {words, u"lock"_s, Tone::Neutral};
    case LinkState::NotAsked:
        break;
    }
    return {words, u"minus"_s, Tone::Neutral};
}

} // namespace

LinksPage::LinksPage(Desk& desk, QWidget* parent)
    : Page(desk, parent)
    , m_about(makeWrappingLabel(QString()))
    , m_off(new QWidget)
    , m_summary(makeWrappingLabel(QString(), TextRole::BodyStrong))
    , m_bar(new QProgressBar)
    , m_empty(new EmptyState(
          u"link"_s, tr("No item of yours has a web address, so there is nothing to check."))) {
    header()->setTitle(tr("Check links"));
    header()->setTrail({tr("Portfolio")});
    connect(header(), &PageHeader::crumbActivated, this,
            [this] { this->desk().showPage(u"portfolio"_s); });
    connect(header(), &PageHeader::primaryActivated, this,
            [this] { m_checker ? stop() : askAll(); });
    auto* off = new QVBoxLayout(m_off);
    off->setContentsMargins(0, 0, 0, 0);
    off->setSpacing(space::m);
    addSwitchedOff(off, desk.lookups(), [this] { showState(); });
    m_bar->setAccessibleName(tr("Addresses asked"));
    m_model = new PagedTableModel({{tr("State"), Qt::AlignLeft, 190},
                                   {tr("Address"), Qt::AlignLeft, 260, true},
                                   {tr("Item"), Qt::AlignLeft, 220, true},
                                   {tr("What was found"), Qt::AlignLeft, 220, true}},
                                  rowByRow([this](qint64 id) { return rowFor(id); }), this);
    m_table = new DataTable(tr("Web addresses in my portfolio"), m_model);
    m_table->setVisibleRows(14);
    for (QWidget* part : {static_cast<QWidget*>(m_about), m_off, static_cast<QWidget*>(m_summary),
                          static_cast<QWidget*>(m_bar)})
        column()->addWidget(part);
    column()->addWidget(m_table, 1);
    column()->addWidget(m_empty, 1);
    connect(m_table, &DataTable::rowActivated, this, [this](qint64 id) {
        if (id > 0 && std::size_t(id) <= m_links.size())
            emit editRequested(m_links[std::size_t(id - 1)].item);
    });
    connect(&desk, &Desk::viewpointChanged, this, &LinksPage::forget);
}

LinksPage::~LinksPage() = default;

// Another person's addresses are another check.
void LinksPage::forget() {
    m_checker.reset();
    m_results.clear();
}

void LinksPage::refresh() {
    readLinks();
    showState();
}

void LinksPage::readLinks() {
    m_links.clear();
    const auto person = desk().viewpoint().person;
    if (!person)
        return;
    auto items = portfolio::wholeItems(library().reader(), *person);
    if (!items)
        return showError(items.error());
    for (const portfolio::WholeItem& whole : *items)
        for (const portfolio::ItemIdentifier& one : whole.identifiers)
            if (one.kind == portfolio::IdentifierKind::Url)
                m_links.push_back({one.value, whole.item.id, whole.item.title});
    sortRows();
}

void LinksPage::sortRows() {
    std::stable_sort(m_links.begin(), m_links.end(), [this](const Link& a, const Link& b) {
        return urgency(resultOf(a)) < urgency(resultOf(b));
    });
    std::vector<qint64> ids(m_links.size());
    for (std::size_t i = 0; i < ids.size(); ++i)
        ids[i] = qint64(i) + 1;
    m_model->setIds(std::move(ids));
    m_model->refresh();
}

void LinksPage::showState() {
    const bool allowed = desk().lookups().allowed();
    const bool running = m_checker != nullptr;
    QSet<QString> addresses;
    for (const Link& link : m_links)
        addresses.insert(link.address);
    m_empty->setVisible(m_links.empty());
    m_table->setVisible(!m_links.empty());
    m_off->setVisible(!allowed && !m_links.empty());
    m_bar->setVisible(running);
    m_about->setVisible(!m_links.empty());
    m_about->setText(
        tr("These addresses would be asked, each once, whether something still stands there; "
           "nothing else is sent, and addresses of this computer or a private network are left "
           "out. Enter opens the item an address stands in."));
    m_summary->setText(summary());
    m_summary->setVisible(!m_results.isEmpty());
    QPushButton* action =
        running ? header()->setPrimaryAction(tr("Stop"), u"x"_s)
                : header()->setPrimaryAction(
                      tr("Ask %n address(es)", nullptr, int(addresses.size())), u"link"_s);
    action->setVisible(allowed && !m_links.empty());
}

QString LinksPage::summary() const {
    QHash<LinkState, int> counts;
    QSet<QString> counted;
    for (const Link& link : m_links)
        if (const LinkResult* result = resultOf(link); result && !counted.contains(link.address)) {
            counted.insert(link.address);
            ++counts[result->state];
        }
    QStringList parts;
    for (const auto& [state, token] : Tokens<LinkState>::pairs)
        if (const int count = counts.value(state))
            parts << tr("%1: %2").arg(lookup::linkStateText(state)).arg(count);
    return parts.join(u" · "_s);
}

void LinksPage::askAll() {
    if (!desk().lookups().allowed()) // it may have been switched off meanwhile
        return showState();
    QStringList addresses;
    for (const Link& link : m_links)
        addresses << link.address;
    m_results.clear();
    m_checker = std::make_unique<lookup::LinkChecker>(desk().lookups().links);
    connect(m_checker.get(), &lookup::LinkChecker::progress, this, [this](int done, int total) {
        m_bar->setRange(0, total);
        m_bar->setValue(done);
    });
    connect(m_checker.get(), &lookup::LinkChecker::finished, this, &LinksPage::finished,
            Qt::QueuedConnection);
    m_bar->setRange(0, 0);
    m_checker->check(addresses);
    sortRows();
    showState();
}

void LinksPage::stop() {
    if (m_checker)
        m_checker->cancel();
}

void LinksPage::finished(bool) {
    if (!m_checker || sender() != m_checker.get())
        return;
    for (const LinkResult& result : m_checker->results())
        m_results.insert(result.address, result);
    m_checker.reset();
    sortRows();
    showState();
}

const LinkResult* LinksPage::resultOf(const Link& link) const {
    const auto found = m_results.constFind(link.address);
    return found == m_results.constEnd() ? nullptr : &*found;
}

TableRow LinksPage::rowFor(qint64 id) const {
    if (id <= 0 || std::size_t(id) > m_links.size())
        return TableRow(4);
    const Link& link = m_links[std::size_t(id - 1)];
    const LinkResult* result = resultOf(link);
    QString found;
    if (result && result->state == LinkState::Moved)
        found = tr("Now at %1").arg(QString::fromLatin1(result->movedTo.toEncoded()));
    else if (result && result->state != LinkState::Works)
        found = result->status > 0 ? tr("The server says %1.").arg(result->status) : result->detail;
    return {result ? stateCell(*result) : TableCell{tr("Not asked yet"), u"circle"_s},
            {link.address, {}, Tone::Neutral, link.address},
            {link.title, {}, Tone::Neutral, link.title},
            {found, {}, Tone::Neutral, found}};
}

} // namespace tenon::ui
