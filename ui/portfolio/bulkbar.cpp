// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/bulkbar.h"

#include "core/base/text.h"
#include "core/portfolio/guide.h"
#include "core/portfolio/itemmatch.h"
#include "core/portfolio/itemstore.h"
#include "core/portfolio/portfolioquery.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/make.h"
#include "ui/widgets/reflowlayout.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using portfolio::WholeItem;

BulkBar::BulkBar(Desk& desk, InlineMessage* message, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_message(message)
    , m_count(makeLabel(QString(), TextRole::Label, Ink::Muted))
    , m_places(new QMenu(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::xs);
    row->addWidget(m_count);
    auto* controls = new QWidget;
    auto* flow = new FlowLayout(controls);
    row->addWidget(controls, 1);
    auto* statuses = new QMenu(this);
    auto* sharing = new QMenu(this);
    fillStatuses(statuses);
    fillSharing(sharing);
    flow->addWidget(addMenu(tr("File under"), u"folder"_s, m_places));
    flow->addWidget(addMenu(tr("Status"), u"circle-dot"_s, statuses));
    flow->addWidget(addMenu(tr("Share"), u"eye"_s, sharing));
    auto* tag = makeButton(tr("Tag"), u"plus"_s, ButtonKind::Quiet);
    m_duplicate = makeButton(tr("Duplicate"), u"copy"_s, ButtonKind::Quiet);
    m_merge = makeButton(tr("Merge"), u"pair"_s, ButtonKind::Quiet);
    auto* remove = makeButton(tr("Delete"), u"trash"_s, ButtonKind::Quiet);
    for (QPushButton* button : {tag, m_duplicate, m_merge, remove})
        flow->addWidget(button);
    connect(tag, &QPushButton::clicked, this, &BulkBar::addTag);
    connect(m_duplicate, &QPushButton::clicked, this, &BulkBar::duplicate);
    connect(m_merge, &QPushButton::clicked, this, [this] { emit mergeRequested(m_items); });
    connect(remove, &QPushButton::clicked, this, &BulkBar::removeAll);
    setChosen({});
}

QPushButton* BulkBar::addMenu(const QString& text, const QString& iconName, QMenu* menu) {
    auto* button = makeButton(text, iconName, ButtonKind::Quiet);
    button->setMenu(menu);
    return button;
}

void BulkBar::setPack(const policy::PolicyPack* pack) {
    m_pack = pack;
    fillPlaces();
}

void BulkBar::setChosen(const std::vector<qint64>& items) {
    m_items = items;
    setVisible(!items.empty());
    m_count->setText(tr("%n chosen", nullptr, int(items.size())));
    m_duplicate->setEnabled(items.size() == 1);
    m_merge->setEnabled(items.size() >= 2 && items.size() <= portfolio::mostMerged);
}

void BulkBar::fillPlaces() {
    m_places->clear();
    if (!m_pack)
        return;
    const auto add = [this](const QString& words, const policy::FiledUnder& place) {
        connect(m_places->addAction(QString(words).replace(u'&', u"&&"_s)), &QAction::triggered,
                this, [this, words, place] {
                    change(tr("File under %1").arg(words), [&](WholeItem& whole) {
                        whole.item.category = place.category;
                        whole.item.subcategory = place.subcategory;
                    });
                });
    };
    for (const policy::FiledUnder& place : policy::placesOf(*m_pack))
        add(portfolio::placeTitle(*m_pack, place), place);
    m_places->addSeparator();
    add(tr("Not filed yet"), {});
}

void BulkBar::fillStatuses(QMenu* menu) {
    for (const auto& [status, token] : Tokens<portfolio::ItemStatus>::pairs) {
        const QString words = portfolio::statusText(status);
        connect(menu->addAction(words), &QAction::triggered, this, [this, status = status, words] {
            change(tr("Set status: %1").arg(words), [&](WholeItem& whole) {
                portfolio::noteStatus(whole, status, PartialDate(m_desk.today()));
            });
        });
    }
}

void BulkBar::fillSharing(QMenu* menu) {
    for (const auto& [sharing, token] : Tokens<portfolio::Sharing>::pairs) {
        const QString words = portfolio::sharingText(sharing);
        connect(menu->addAction(words), &QAction::triggered, this,
                [this, sharing = sharing, words] {
                    change(tr("Share with: %1").arg(words),
                           [&](WholeItem& whole) { whole.item.sharing = sharing; });
                });
    }
}

void BulkBar::change(const QString& label, const Change& apply) {
    m_desk.commit(
        label,
        [&](store::Edit& edit) -> Status {
            for (const qint64 id : m_items) {
                auto whole = portfolio::wholeItem(edit.database(), portfolio::ItemId(id));
                if (!whole)
                    return whole.error();
                apply(*whole);
                if (auto saved = portfolio::saveItem(edit, *whole, m_desk.today()); !saved)
                    return saved;
            }
            return {};
        },
        m_message);
}

void BulkBar::addTag() {
    bool given = false;
    const QString tag = text::cleanedLine(QInputDialog::getText(
        this, tr("Add a tag"), tr("Tag for the chosen items:"), QLineEdit::Normal, {}, &given));
    if (!given || tag.isEmpty())
        return;
    change(tr("Tag portfolio items"), [&](WholeItem& whole) {
        const bool known = std::any_of(whole.tags.begin(), whole.tags.end(), [&](const auto& one) {
            return text::folded(one.tag) == text::folded(tag);
        });
        if (!known)
            whole.tags.push_back({{}, {}, tag});
    });
}

void BulkBar::duplicate() {
    auto whole = portfolio::wholeItem(m_desk.library().reader(), portfolio::ItemId(m_items[0]));
    if (whole)
        emit duplicateRequested(portfolio::duplicateOf(*whole, m_desk.today()));
}

void BulkBar::removeAll() {
    m_desk.commit(
        tr("Delete %n portfolio item(s)", nullptr, int(m_items.size())),
        [&](store::Edit& edit) -> Status {
            for (const qint64 id : m_items)
                if (auto removed = portfolio::removeItem(edit, portfolio::ItemId(id)); !removed)
                    return removed;
            return {};
        },
        m_message);
}

} // namespace tenon::ui
