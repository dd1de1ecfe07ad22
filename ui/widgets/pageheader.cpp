// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pageheader.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/make.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace tenon::ui {

namespace {

void setAction(QPushButton* button, const QString& text, const QString& iconName) {
    button->setText(text);
    button->setIcon(iconName.isEmpty() ? QIcon() : icon(iconName));
    button->setVisible(!text.isEmpty());
}

} // namespace

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(makeLabel(title, TextRole::PageTitle))
    , m_subtitle(makeWrappingLabel(QString(), TextRole::Label))
    , m_trail(new QWidget)
    , m_titleRow(new QHBoxLayout)
    , m_trailRow(new QHBoxLayout(m_trail))
    , m_grid(new QGridLayout(this))
    , m_avatarSlot(new QWidget)
    , m_actions(new QWidget)
    , m_primary(makeButton({}, {}, ButtonKind::Primary))
    , m_secondary(makeButton({})) {
    m_trailRow->setContentsMargins(0, 0, 0, 0);
    m_trailRow->setSpacing(space::xs);
    m_titleRow->setSpacing(space::m);
    m_titleRow->addWidget(m_title);
    m_titleRow->addStretch(1);
    auto* actions = new QHBoxLayout(m_actions);
    actions->setContentsMargins(0, 0, 0, 0);
    actions->setSpacing(space::m);
    actions->addWidget(m_secondary);
    actions->addWidget(m_primary);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(0);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(m_trail, 0, 0, 1, 4);
    m_grid->addWidget(m_avatarSlot, 1, 0, 2, 1);
    m_grid->addLayout(m_titleRow, 1, 1);
    m_grid->addWidget(m_subtitle, 2, 1);
    for (QWidget* optional :
         std::initializer_list<QWidget*>{m_trail, m_subtitle, m_avatarSlot, m_primary, m_secondary})
        optional->hide();
    connect(m_primary, &QPushButton::clicked, this, &PageHeader::primaryActivated);
    connect(m_secondary, &QPushButton::clicked, this, &PageHeader::secondaryActivated);
    placeActions();
}

void PageHeader::setTitle(const QString& title) {
    m_title->setText(title);
    setAccessibleName(title);
}

void PageHeader::setSubtitle(const QString& subtitle) {
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void PageHeader::setTrail(const QStringList& crumbs) {
    while (QLayoutItem* item = m_trailRow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int i = 0; i < int(crumbs.size()); ++i) {
        QPushButton* crumb = makeButton(crumbs[i], {}, ButtonKind::Crumb);
        setTextRole(crumb, TextRole::Label);
        connect(crumb, &QPushButton::clicked, this, [this, i] { emit crumbActivated(i); });
        m_trailRow->addWidget(crumb);
        if (i + 1 < int(crumbs.size())) {
            const bool mirrored = layoutDirection() == Qt::RightToLeft;
            m_trailRow->addWidget(
                makeIconLabel(mirrored ? u"chevron-left"_s : u"chevron-right"_s, 12, Ink::Muted));
        }
    }
    m_trailRow->addStretch(1);
    m_trail->setVisible(!crumbs.isEmpty());
}

void PageHeader::setPerson(const QString& name) {
    delete m_avatarSlot;
    auto* avatar = new Avatar(name, 52);
    avatar->setFilled(true);
    m_avatarSlot = new QWidget;
    auto* row = new QHBoxLayout(m_avatarSlot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(avatar);
    row->addSpacing(space::l);
    m_grid->addWidget(m_avatarSlot, 1, 0, 2, 1, Qt::AlignVCenter);
}

void PageHeader::addStatus(QWidget* badge) {
    m_titleRow->insertWidget(m_titleRow->count() - 1, badge, 0, Qt::AlignVCenter);
    m_status.push_back(badge);
}

void PageHeader::clearStatus() {
    for (QWidget* badge : m_status)
        delete badge;
    m_status.clear();
}

QPushButton* PageHeader::setPrimaryAction(const QString& text, const QString& iconName) {
    setAction(m_primary, text, iconName);
    placeActions();
    return m_primary;
}

QPushButton* PageHeader::setSecondaryAction(const QString& text, const QString& iconName) {
    setAction(m_secondary, text, iconName);
    placeActions();
    return m_secondary;
}

void PageHeader::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeActions();
}

void PageHeader::placeActions() {
    int needed = m_titleRow->sizeHint().width() + 2 * space::l;
    // Not the hint of their row: its margins follow from the answer.
    for (const QPushButton* button : {m_primary, m_secondary})
        needed += button->isHidden() ? 0 : button->sizeHint().width() + space::m;
    needed += m_avatarSlot->isHidden() ? 0 : m_avatarSlot->sizeHint().width();
    m_actions->setHidden(m_primary->isHidden() && m_secondary->isHidden());
    const bool beside = width() >= needed;
    if (m_placed && beside == m_beside) // placing lays out anew, which resizes and comes back here
        return;
    m_placed = true;
    m_beside = beside;
    m_grid->removeWidget(m_actions);
    if (beside)
        m_grid->addWidget(m_actions, 1, 3, 2, 1, Qt::AlignRight | Qt::AlignVCenter);
    else
        m_grid->addWidget(m_actions, 3, 0, 1, 4, Qt::AlignLeft);
    m_grid->setColumnMinimumWidth(2, beside ? space::l : 0);
    m_actions->layout()->setContentsMargins(0, beside ? 0 : space::s, 0, 0);
}

} // namespace tenon::ui
