// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagehost.h"

#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace tenon::ui {

namespace {

constexpr int longestTrail = 50;
constexpr int narrowBelow = 900; // px

// Asks for its least height only: a page that fills the window and scrolls inside itself.
class FillingRow : public QHBoxLayout {
public:
    using QHBoxLayout::QHBoxLayout;
    bool hasHeightForWidth() const override { return false; }
};

// Asks for the height it has at its width. Its least height is reckoned from labels that are
// narrower than they will be, and would make a page scroll over nothing.
class FlowingRow : public QHBoxLayout {
public:
    using QHBoxLayout::QHBoxLayout;
    QSize minimumSize() const override {
        const QSize least = QHBoxLayout::minimumSize();
        return hasHeightForWidth() ? QSize(least.width(), 0) : least;
    }
};

QWidget* scrolling(QWidget* column) {
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(column);
    return scroll;
}

} // namespace

PageHost::PageHost(QWidget* parent) : QStackedWidget(parent) {
    connect(&themeNotifier(), &ThemeNotifier::changed, this, &PageHost::setMargins);
}

void PageHost::addPage(const QString& id, QWidget* page, bool scrollsItself) {
    removePage(id);
    put(m_pages[id] = {{}, scrollsItself}, page);
    if (m_current.isEmpty())
        display(id);
}

void PageHost::addPage(const QString& id, PageFactory make, bool scrollsItself) {
    removePage(id);
    m_pages.insert(id, {std::move(make), scrollsItself});
}

void PageHost::put(Held& held, QWidget* page) {
    auto* column = new QWidget;
    QLayout* row = nullptr;
    if (held.scrollsItself)
        row = new FillingRow(column);
    else
        row = new FlowingRow(column);
    row->addWidget(page);
    applyMargins(row);
    held.page = page;
    held.holder = scrolling(column);
    addWidget(held.holder);
}

PageHost::Held* PageHost::made(const QString& id) {
    const auto found = m_pages.find(id);
    if (found == m_pages.end())
        return nullptr;
    if (!found->page)
        put(*found, found->make());
    return &*found;
}

void PageHost::removePage(const QString& id) {
    QWidget* holder = m_pages.take(id).holder;
    m_trail.removeAll(id);
    if (!holder)
        return;
    removeWidget(holder);
    holder->deleteLater();
    if (m_current == id)
        m_current.clear();
}

QWidget* PageHost::page(const QString& id) {
    const Held* held = made(id);
    return held ? held->page : nullptr;
}

void PageHost::showPage(const QString& id) {
    if (!hasPage(id))
        return;
    // It may show somebody else by now, so it opens at its top; only going back finds it as it was.
    if (const Held& held = m_pages[id]; held.page)
        qobject_cast<QScrollArea*>(held.holder)->verticalScrollBar()->setValue(0);
    if (id == m_current)
        return;
    if (!m_current.isEmpty())
        m_trail.append(m_current);
    if (m_trail.size() > longestTrail)
        m_trail.removeFirst();
    display(id);
}

void PageHost::goBack() {
    if (canGoBack())
        display(m_trail.takeLast());
}

// From the width of the host: a column whose margins depended on its own width would never come to
// rest inside a scroll area.
void PageHost::applyMargins(QLayout* row) const {
    const int least = width() < narrowBelow ? space::l : space::xxl;
    const int side = std::max(least, (width() - scaled(maximumColumn)) / 2);
    row->setContentsMargins(side, space::xl, side, space::xl);
}

void PageHost::resizeEvent(QResizeEvent* event) {
    QStackedWidget::resizeEvent(event);
    setMargins();
}

void PageHost::setMargins() {
    for (const Held& held : m_pages)
        if (held.page)
            applyMargins(held.page->parentWidget()->layout());
}

void PageHost::display(const QString& id) {
    m_current = id;
    const Held* held = made(id);
    emit aboutToShow(held->page);
    setCurrentWidget(held->holder);
    emit pageShown(id);
}

} // namespace tenon::ui
