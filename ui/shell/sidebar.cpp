// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebar.h"

#include "ui/shell/navbutton.h"
#include "ui/shell/sidebarparts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/make.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tenon::ui {

Sidebar::Sidebar(QWidget* parent)
    : QWidget(parent), m_library(new ElidedLabel), m_list(new QWidget), m_entries(new QVBoxLayout) {
    setAccessibleName(tr("Navigation"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, space::l, 10, space::m);
    column->setSpacing(space::s);
    column->addWidget(makeHead());
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_list);
    scroll->viewport()->setAutoFillBackground(false);
    m_list->setAutoFillBackground(false);
    m_list->setLayout(m_entries);
    m_entries->setContentsMargins(0, 0, 0, 0);
    m_entries->setSpacing(2);
    column->addWidget(scroll, 1);
    column->addWidget(new Separator);
    column->addWidget(makeFoot());
    applyWidth();
    connect(&themeNotifier(), &ThemeNotifier::changed, this, &Sidebar::applyWidth);
}

QWidget* Sidebar::makeHead() {
    auto* head = new QWidget;
    m_head = head;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(6, 0, 6, 0);
    column->setSpacing(space::l);
    auto* brand = new QHBoxLayout;
    brand->setSpacing(space::m);
    brand->addWidget(new ProductMark, 0, Qt::AlignHCenter);
    m_brandWords = new QWidget;
    auto* words = new QVBoxLayout(m_brandWords);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(0);
    words->addWidget(makeLabel(u"Tenon"_s, TextRole::BodyStrong));
    setTextRole(m_library, TextRole::Caption);
    setInk(m_library, Ink::Muted);
    words->addWidget(m_library);
    brand->addWidget(m_brandWords, 1);
    column->addLayout(brand);
    auto* search = new SearchButton;
    m_search = search;
    connect(search, &QPushButton::clicked, this, &Sidebar::searchRequested);
    column->addWidget(search);
    return head;
}

QWidget* Sidebar::makeFoot() {
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::xs);
    m_role = new RoleButton;
    m_settings = makeIconButton(u"settings"_s, tr("Settings"));
    row->addWidget(m_role, 1);
    row->addWidget(m_settings);
    connect(m_role, &QPushButton::clicked, this, &Sidebar::showRoleMenu);
    connect(m_settings, &QPushButton::clicked, this, &Sidebar::settingsRequested);
    return foot;
}

void Sidebar::setLibraryName(const QString& name) {
    m_library->setText(name);
}

QLabel* Sidebar::addGroupTitle(const QString& group) {
    QLabel* title = makeLabel(group, TextRole::Caption, Ink::Soft);
    title->setContentsMargins(space::m, m_groupTitles.empty() ? space::m : space::l, 0, space::xs);
    m_entries->addWidget(title);
    title->setVisible(!m_compact); // in its place first: shown before, it would be a window
    m_groupTitles.push_back(title);
    return title;
}

void Sidebar::setEntries(const std::vector<NavigationEntry>& entries) {
    clearEntries();
    QString group;
    for (const NavigationEntry& entry : entries) {
        if (entry.group != group && !entry.group.isEmpty())
            addGroupTitle(entry.group);
        group = entry.group;
        auto* button = new NavButton(entry);
        button->setCompact(m_compact);
        const QString id = entry.id;
        connect(button, &NavButton::clicked, this, [this, id] { emit entryChosen(id); });
        m_entries->addWidget(button);
        m_buttons.push_back(button);
    }
    m_entries->addStretch(1);
}

void Sidebar::clearEntries() {
    while (QLayoutItem* item = m_entries->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_buttons.clear();
    m_groupTitles.clear();
}

void Sidebar::setCount(const QString& id, int count, bool urgent) {
    for (NavButton* button : m_buttons)
        if (button->id() == id)
            button->setCount(count, urgent);
}

void Sidebar::setCurrent(const QString& id) {
    for (NavButton* button : m_buttons)
        button->setChecked(button->id() == id);
}

void Sidebar::setRoles(const std::vector<RoleEntry>& roles, const QString& current) {
    m_roles = roles;
    m_currentRole = current;
    for (const RoleEntry& role : roles)
        if (role.id == current)
            static_cast<RoleButton*>(m_role)->setRole(role.subject, role.title);
    m_role->setVisible(!roles.empty());
}

void Sidebar::showRoleMenu() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(tr("Point of view"));
    auto* group = new QActionGroup(menu);
    for (const RoleEntry& role : m_roles) {
        QAction* action = menu->addAction(u"%1: %2"_s.arg(role.title, role.subject));
        action->setCheckable(true);
        action->setChecked(role.id == m_currentRole);
        group->addAction(action);
        const QString id = role.id;
        connect(action, &QAction::triggered, this, [this, id] { emit roleChosen(id); });
    }
    menu->addSeparator();
    menu->addAction(tr("This changes what is shown first. It locks nothing."))->setEnabled(false);
    menu->popup(m_role->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

void Sidebar::setCompact(bool compact) {
    if (compact == m_compact)
        return;
    m_compact = compact;
    applyWidth();
}

int Sidebar::compactWidth() const {
    return std::max(48, controlHeight(QFontMetrics(textFont(TextRole::BodyStrong)))) + 20;
}

void Sidebar::applyWidth() {
    setFixedWidth(m_compact ? compactWidth() : scaled(wideWidth));
    m_head->layout()->setContentsMargins(m_compact ? 0 : 6, 0, m_compact ? 0 : 6, 0);
    m_brandWords->setVisible(!m_compact);
    static_cast<SearchButton*>(m_search)->setCompact(m_compact);
    static_cast<RoleButton*>(m_role)->setCompact(m_compact);
    auto* foot = static_cast<QBoxLayout*>(m_settings->parentWidget()->layout());
    foot->setDirection(m_compact ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (QLabel* title : m_groupTitles)
        title->setVisible(!m_compact);
    for (NavButton* button : m_buttons)
        button->setCompact(m_compact);
}

void Sidebar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme().sidebar);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(edge, 0, 1, height(), theme().line);
}

} // namespace tenon::ui
