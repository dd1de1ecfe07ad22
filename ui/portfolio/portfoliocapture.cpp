// SPDX-License-Identifier: GPL-3.0-or-later
// The two halves of the portfolio page that begin with a line of text: adding in seconds, and the
// filters one comes back to.
#include "ui/portfolio/portfoliopage.h"

#include "core/portfolio/guide.h"
#include "core/portfolio/itemstore.h"
#include "core/portfolio/portfolioowner.h"
#include "core/portfolio/portfolioquery.h"
#include "core/portfolio/quickitem.h"
#include "core/workspace/overview.h"
#include "ui/lookup/doilookup.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/searchfield.h"

#include <QGuiApplication>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

// Filed where the guide is sure of it; else it waits in the inbox.
portfolio::WholeItem guided(const QString& line, QDate today, const policy::PolicyPack* pack) {
    constexpr double sure = 0.6;
    portfolio::WholeItem whole = portfolio::quickItem(line, today);
    const portfolio::Guide* guide = portfolio::guideAtHand();
    if (!guide || !pack)
        return whole;
    const auto places = portfolio::ask(*guide, *pack, whole.item.title, 1);
    if (places.empty() || places.front().confidence < sure)
        return whole;
    whole.item.category = places.front().place.category;
    whole.item.subcategory = places.front().place.subcategory;
    whole.item.type = places.front().type;
    return whole;
}

} // namespace

void PortfolioPage::showQuickPreview() {
    const QString line = m_quick->text().trimmed();
    m_quickPreview->setVisible(!line.isEmpty());
    if (line.isEmpty())
        return;
    if (!lookup::doiIn(line).isEmpty())
        return m_quickPreview->setText(
            tr("A DOI. Enter begins an item with it, where looking it up is offered."));
    const auto whole = guided(line, desk().today(), m_pack);
    m_quickPreview->setText(
        tr("Enter adds “%1”, %2, under %3. Ctrl+Enter opens it.")
            .arg(whole.item.title, whole.item.started->text(), placeText(whole.item)));
}

void PortfolioPage::addQuickItem() {
    if (const QString doi = lookup::doiIn(m_quick->text()); !doi.isEmpty()) {
        m_quick->clear();
        showQuickPreview();
        return emit doiRequested(doi);
    }
    auto whole = guided(m_quick->text(), desk().today(), m_pack);
    const auto person = desk().viewpoint().person;
    if (whole.item.title.isEmpty() || !person)
        return;
    whole.item.person = *person;
    if (QGuiApplication::keyboardModifiers() & Qt::ControlModifier) {
        emit beginRequested(whole);
        m_quick->clear();
        return showQuickPreview();
    }
    const bool done = desk().commit(
        tr("Add a portfolio item"),
        [&](store::Edit& edit) { return portfolio::saveItem(edit, whole, desk().today()); },
        message());
    if (!done)
        return;
    m_quick->clear();
    showQuickPreview();
}

void PortfolioPage::addFilter(QMenu* menu, const QString& words, const QString& filter) {
    connect(menu->addAction(QString(words).replace(u'&', u"&&"_s)), &QAction::triggered, this,
            [this, filter] { showFilter(filter); });
}

void PortfolioPage::fillFilterMenu() {
    QMenu* menu = m_filters->menu();
    menu->clear();
    addFilter(menu, tr("Everything"), {});
    addFilter(menu, tr("Inbox: not filed yet"), u"category:none"_s);
    addFilter(menu, tr("Without evidence"), u"status:have evidence:no"_s);
    addFilter(menu, tr("Pending"), u"status:pending"_s);
    addFilter(menu, tr("This year"), u"year:%1"_s.arg(desk().today().year()));
    addFilter(menu, tr("Only I can see"), u"sharing:private"_s);
    connect(menu->addAction(tr("Changed since the last review")), &QAction::triggered, this,
            &PortfolioPage::showChangedSinceReview);
    if (m_pack) {
        QMenu* categories = menu->addMenu(tr("Category"));
        for (const policy::Category& category : m_pack->categories)
            addFilter(categories, category.title, u"category:"_s + category.code);
        QMenu* dossiers = menu->addMenu(tr("Chosen for a dossier"));
        for (const policy::DossierTemplate& dossier : m_pack->dossiers)
            addFilter(dossiers, dossier.title, u"dossier:"_s + dossier.code);
        addFilter(dossiers, tr("For none"), u"dossier:none"_s);
    }
    menu->addSeparator();
    const auto person = desk().viewpoint().person;
    const auto saved =
        person ? library().records<portfolio::SavedFilter>().where("person"_L1, person->value())
               : Result<std::vector<portfolio::SavedFilter>>(std::vector<portfolio::SavedFilter>());
    if (saved)
        for (const portfolio::SavedFilter& filter : *saved)
            addFilter(menu, filter.name, filter.filter);
    connect(menu->addAction(tr("Save this filter …")), &QAction::triggered, this,
            &PortfolioPage::saveFilter);
    if (saved && !saved->empty()) {
        QMenu* forget = menu->addMenu(tr("Forget a filter"));
        for (const portfolio::SavedFilter& filter : *saved)
            connect(forget->addAction(QString(filter.name).replace(u'&', u"&&"_s)),
                    &QAction::triggered, this,
                    [this, id = filter.id.value()] { forgetFilter(id); });
    }
}

void PortfolioPage::saveFilter() {
    const auto person = desk().viewpoint().person;
    bool given = false;
    const QString name = QInputDialog::getText(this, tr("Save this filter"), tr("Call it:"),
                                               QLineEdit::Normal, m_search->text(), &given)
                             .trimmed();
    if (!given || name.isEmpty() || !person)
        return;
    desk().commit(
        tr("Save a filter"),
        [&](store::Edit& edit) {
            return edit.insert(portfolio::SavedFilter{edit.newId<portfolio::SavedFilter>(), *person,
                                                      name, m_search->text()});
        },
        message());
}

void PortfolioPage::forgetFilter(qint64 id) {
    desk().commit(
        tr("Forget a filter"),
        [&](store::Edit& edit) { return edit.remove(Id<portfolio::SavedFilter>(id)); }, message());
}

void PortfolioPage::showChangedSinceReview() {
    const auto person = desk().viewpoint().person;
    if (!person)
        return;
    auto since = workspace::lastReviewOf(library(), *person);
    if (!since)
        return showError(since.error());
    if (!*since)
        return message()->showMessage(
            MessageKind::Info,
            tr("No review is behind you yet, so everything is new. This list will show what was "
               "added or changed after the first."));
    auto changed = portfolio::changedSince(library().reader(), *person, **since);
    if (!changed)
        return showError(changed.error());
    showOnly(*changed, tr("What was added or changed since the review of %1.")
                           .arg(QLocale().toString(**since, QLocale::LongFormat)));
}

} // namespace tenon::ui
