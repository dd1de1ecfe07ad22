// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/page.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/taborder.h"

#include <QShowEvent>
#include <QVBoxLayout>

namespace tenon::ui {

Page::Page(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_header(new PageHeader)
    , m_message(new InlineMessage)
    , m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::l);
    m_column->addWidget(m_header);
    m_column->addWidget(m_message);
    connect(&desk, &Desk::libraryChanged, this, &Page::markStale);
    connect(&desk, &Desk::viewpointChanged, this, &Page::markStale);
}

void Page::showError(const Error& error) {
    m_message->showMessage(MessageKind::Error, error.message);
}

void Page::markStale() {
    m_stale = true;
    if (isVisible())
        bringUpToDate();
}

void Page::bringUpToDate() {
    if (!m_stale)
        return;
    m_stale = false;
    FocusKeeper focus(*this);
    refresh();
    orderTabs(*this);
    focus.giveBackSoon();
}

void Page::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    bringUpToDate();
}

void clearLayout(QLayout* layout) {
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            // Later, because the button that caused it may still be on the stack.
            widget->hide();
            widget->deleteLater();
        } else if (QLayout* inner = item->layout()) {
            clearLayout(inner);
        }
        delete item;
    }
}

} // namespace tenon::ui
