// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/sharedcard.h"

#include "core/portfolio/filing.h"
#include "core/workspace/overview.h"
#include "core/workspace/sharedportfolio.h"
#include "ui/desk/page.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/make.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tenon::ui {

namespace {
constexpr std::size_t mostShown = 20;
}

SharedCard::SharedCard(Desk& desk, QWidget* parent)
    : Card(tr("Shared portfolio"), parent), m_desk(desk) {}

void SharedCard::showFor(people::PersonId owner) {
    clearLayout(body());
    auto items = workspace::sharedItems(m_desk.library(), m_desk.viewpoint(), owner);
    auto pack = workspace::packOf(m_desk.library(), owner);
    setVisible(items && pack && !items->empty());
    if (!isVisibleTo(parentWidget()))
        return;
    setSubtitle(tr("%n item(s) shared with you", nullptr, int(items->size())));
    for (std::size_t i = 0; i < std::min(items->size(), mostShown); ++i) {
        const portfolio::PortfolioItem& item = (*items)[i];
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        auto* words = new QVBoxLayout;
        words->setSpacing(space::xs);
        words->addWidget(makeWrappingLabel(item.title, TextRole::Body, Ink::Strong));
        const QString place = portfolio::placeTitle(**pack, {item.category, item.subcategory});
        QStringList about{portfolio::periodText(item.started, item.ended, item.ongoing)};
        about << (place.isEmpty() ? tr("Not filed yet") : place);
        words->addWidget(
            makeLabel(about.join(QStringLiteral(" · ")), TextRole::Caption, Ink::Muted));
        row->addLayout(words, 1);
        row->addWidget(new Badge(portfolio::statusText(item.status)), 0, Qt::AlignTop);
        body()->addWidget(line);
    }
    if (items->size() > mostShown)
        body()->addWidget(makeLabel(tr("and %n more", nullptr, int(items->size() - mostShown)),
                                    TextRole::Caption, Ink::Muted));
}

} // namespace tenon::ui
