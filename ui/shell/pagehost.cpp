// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagehost.h"

#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QScrollArea>

#include <algorithm>

namespace tenon::ui {

namespace {

constexpr int longestTrail = 50;

// Keeps its page in the middle and no wider than the column.
class PageColumn : public QWidget {
public:
    explicit PageColumn(QWidget* page) {
        auto* row = new QHBoxLayout(this);
        row->addWidget(page);
    }

protected:
    void resizeEvent(QResizeEvent* event) override {
        QWidget::resizeEvent(event);
        const int room = width() - PageHost::maximumColumn;
        const int side = std::max(width() < 900 ? space::l : space::xxl, room / 2);
        layout()->setContentsMargins(side, space::xl, side, space::xl);
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

PageHost::PageHost(QWidget* parent) : QStackedWidget(parent) {}

void PageHost::addPage(const QString& id, QWidget* page, bool scrollsItself) {
    removePage(id);
    auto* column = new PageColumn(page);
    QWidget* holder = scrollsItself ? column : scrolling(column);
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

void PageHost::display(const QString& id) {
    m_current = id;
    setCurrentWidget(m_holders.value(id));
    emit pageShown(id);
}

} // namespace tenon::ui
