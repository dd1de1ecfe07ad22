// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/twicehint.h"

#include "core/portfolio/guide.h"

#include "ui/desk/page.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/make.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using portfolio::CountedTwice;
using portfolio::CountedWork;

namespace {
constexpr int soonMs = 150;
} // namespace

TwiceHint::TwiceHint(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_lines(new QVBoxLayout(this)) {
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(space::xs);
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &TwiceHint::start);
    connect(&desk, &Desk::libraryChanged, this, [this] { m_works.reset(); });
    connect(&desk, &Desk::viewpointChanged, this, &TwiceHint::reset);
    hide();
}

void TwiceHint::reset() {
    m_soon.stop();
    m_work.stop();
    m_works.reset();
    showFound({});
}

void TwiceHint::look(const policy::PolicyPack& pack, const portfolio::WholeItem& item) {
    m_pack = &pack;
    m_item = item;
    m_soon.start();
}

std::shared_ptr<const TwiceHint::Works> TwiceHint::others() {
    const auto person = m_desk.viewpoint().person;
    if (m_works || !person)
        return m_works;
    const auto items = portfolio::itemsOf(m_desk.library().reader(), *person);
    if (!items)
        return nullptr;
    auto works = portfolio::countedWorksOf(m_desk.library().reader(), *person, *items);
    if (works)
        m_works = std::make_shared<const Works>(std::move(*works));
    return m_works;
}

void TwiceHint::start() {
    const auto known = others();
    const qint64 id = m_item.item.id.value();
    const Works mine = portfolio::countedWorks(m_item.item, m_item.filings, m_item.identifiers);
    if (!known || !m_pack || mine.empty())
        return showFound({});
    m_work.start(
        [known, mine, id, pack = *m_pack](const CancelToken&) {
            Works all = mine;
            std::copy_if(known->begin(), known->end(), std::back_inserter(all),
                         [&](const CountedWork& work) { return work.id != id; });
            auto found = portfolio::doubleCounting(pack, all);
            std::erase_if(found, [&](const CountedTwice& one) {
                return std::find(one.items.begin(), one.items.end(), id) == one.items.end();
            });
            return found;
        },
        [this](const std::vector<CountedTwice>& found) { showFound(found); });
}

// Filed there by hand: nothing is wrong, and nothing is asked.
QString TwiceHint::placesNote(const CountedTwice& found) const {
    QStringList others;
    for (const QString& code : found.categories.mid(1))
        others << portfolio::placeTitle(*m_pack, {code, {}});
    return tr("Filed under %1 as well. It is counted once, under %2.")
        .arg(QLocale().createSeparatedList(others),
             portfolio::placeTitle(*m_pack, {found.categories.value(0), {}}));
}

void TwiceHint::showFound(const std::vector<CountedTwice>& found) {
    clearLayout(m_lines);
    setVisible(!found.empty());
    std::vector<qint64> others;
    for (const CountedTwice& one : found) {
        if (one.by == portfolio::CountedTwiceBy::Categories) {
            m_lines->addWidget(makeWrappingLabel(placesNote(one), TextRole::Caption, Ink::Muted));
            continue;
        }
        auto* line = new QHBoxLayout;
        line->addWidget(makeIconLabel(u"alert-triangle"_s), 0, Qt::AlignTop);
        auto* text = makeWrappingLabel(tr("Counted twice? %1").arg(one.text), TextRole::Caption);
        line->addWidget(text, 1);
        m_lines->addLayout(line);
        for (const qint64 item : one.items)
            if (item != m_item.item.id.value() &&
                std::find(others.begin(), others.end(), item) == others.end())
                others.push_back(item);
    }
    const auto items = portfolio::itemsById(m_desk.library().reader(), others);
    if (!items)
        return;
    for (const portfolio::PortfolioItem& item : *items) {
        auto* open =
            makeButton(tr("Open the other: %1").arg(item.title.left(40)), {}, ButtonKind::Link);
        open->setAccessibleName(tr("Open the other item: %1").arg(item.title));
        connect(open, &QPushButton::clicked, this,
                [this, id = item.id] { emit itemRequested(id); });
        m_lines->addWidget(open, 0, Qt::AlignLeft);
    }
}

} // namespace tenon::ui
