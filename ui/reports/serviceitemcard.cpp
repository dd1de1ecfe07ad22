// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/serviceitemcard.h"

#include "core/base/text.h"
#include "ui/desk/page.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/make.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

QString periodsOf(const portfolio::WholeItem& whole) {
    QStringList periods{
        portfolio::periodText(whole.item.started, whole.item.ended, whole.item.ongoing)};
    for (const portfolio::ItemRange& range : whole.ranges)
        periods << portfolio::periodText(range.started, range.ended, !range.ended);
    return periods.join(u", "_s);
}

QString menteesOf(const portfolio::WholeItem& whole) {
    QStringList names;
    for (const portfolio::ItemPerson& one : whole.people)
        if (one.part == portfolio::Part::Mentee)
            names << u"%1 %2"_s.arg(one.given, one.family).trimmed();
    return names.join(u", "_s);
}

} // namespace

ServiceItemCard::ServiceItemCard(Desk& desk, InlineMessage* message, QWidget* parent)
    : Card(tr("In my portfolio"), parent), m_desk(desk), m_message(message) {
    setSubtitle(tr("What would be written; nothing is until you say so"));
}

void ServiceItemCard::showFor(people::PersonId mentor) {
    clearLayout(body());
    m_items.clear();
    auto items = workspace::serviceItems(m_desk.library(), mentor);
    if (!items)
        return m_message->showMessage(MessageKind::Error, items.error().message);
    m_items = std::move(*items);
    if (m_items.empty())
        body()->addWidget(makeWrappingLabel(tr("You mentored nobody yet. Once you do, one button "
                                               "here makes the entry of your portfolio.")));
    for (const workspace::ServiceItem& item : m_items)
        showItem(item);
    const auto changed = [](const workspace::ServiceItem& one) {
        return one.changed;
    };
    if (std::none_of(m_items.begin(), m_items.end(), changed))
        return;
    const bool isNew = std::any_of(m_items.begin(), m_items.end(),
                                   [](const workspace::ServiceItem& one) { return one.isNew; });
    auto* write =
        makeButton(isNew ? tr("Put it into my portfolio") : tr("Bring my portfolio up to date"),
                   u"check"_s, ButtonKind::Primary);
    connect(write, &QPushButton::clicked, this, &ServiceItemCard::write);
    body()->addWidget(write, 0, Qt::AlignLeft);
}

void ServiceItemCard::showItem(const workspace::ServiceItem& item) {
    const portfolio::PortfolioItem& of = item.whole.item;
    const Tone tone = item.changed ? Tone::Accent : Tone::Good;
    const QString state = !item.changed ? tr("Up to date")
                          : item.isNew  ? tr("New")
                                        : tr("Has changed");
    QStringList below{periodsOf(item.whole), of.description};
    const QString mentees = menteesOf(item.whole);
    below << (mentees.isEmpty() ? tr("Nobody is named: a mentee is only with their consent.")
                                : tr("Named with their consent: %1").arg(mentees));
    body()->addWidget(makeLine(of.title, text::joined(below, u"\n"_s),
                               {new Badge(state, tone, Badge::toneIcon(tone))}));
}

void ServiceItemCard::write() {
    const int changed = int(
        std::count_if(m_items.begin(), m_items.end(), [](const auto& one) { return one.changed; }));
    const bool done = m_desk.commit(
        tr("Mentoring as an item of the portfolio"),
        [&](store::Edit& edit) {
            return workspace::saveServiceItems(edit, m_items, m_desk.today());
        },
        m_message);
    if (done)
        m_message->showMessage(
            MessageKind::Success,
            tr("Your portfolio has %n item(s) of mentoring, up to date.", nullptr, changed),
            tr("Open my portfolio"), [this] { m_desk.showPortfolio(u"type:mentoring"_s); });
}

} // namespace tenon::ui
