// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagehost.h"

#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QScrollArea>

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

QWidget* scrolling(QWidget* column) {
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(column);
    return scroll;
}

} // namespace

PageHost::PageHost(QWidget* parent) : QStackedWidget(parent) {}

void PageHost::addPage(const QString& id, QWidget* page, bool scrollsItself) {
    removePage(id);
    auto* column = new QWidget;
    QLayout* row = scrollsItself ? new FillingRow(column) : new QHBoxLayout(column);
    row->addWidget(page);
    applyMargins(row);
    QWidget* holder = scrolling(column);
    m_holders.insert(id, holder);
    m_pages.insert(id, page);
    addWidget(holder);
    if (m_current.isEmpty())
        display(id);
}

void PageHost::removePage(const QString& id) {
    QWidget* holder = m_holders.take(id);
    m_pages.remove(id);
    m_trail.removeAll(id);
    if (!holder)
        return;
    removeWidget(holder);
    holder->deleteLater();
    if (m_current == id)
        m_current.clear();
}

QWidget* PageHost::page(const QString& id) const {
    return m_pages.value(id);
}

void PageHost::showPage(const QString& id) {
    if (!hasPage(id) || id == m_current)
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
    const int side = std::max(least, (width() - maximumColumn) / 2);
    row->setContentsMargins(side, space::xl, side, space::xl);
}

void PageHost::resizeEvent(QResizeEvent* event) {
    QStackedWidget::resizeEvent(event);
    for (const QWidget* page : m_pages)
        applyMargins(page->parentWidget()->layout());
}

void PageHost::display(const QString& id) {
    m_current = id;
    setCurrentWidget(m_holders.value(id));
    emit pageShown(id);
}

} // namespace tenon::ui
