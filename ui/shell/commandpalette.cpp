// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "ui/shell/hitmodel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylepaint.h"
#include "ui/widgets/make.h"
#include "ui/widgets/searchfield.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace tenon::ui {

CommandPalette::CommandPalette(QWidget* parent)
    : QDialog(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_field(new SearchField(tr("Search people, items, actions and settings")))
    , m_list(new QListView)
    , m_count(makeLabel(QString(), TextRole::Caption, Ink::Soft))
    , m_model(new HitModel(this)) {
    setAccessibleName(tr("Search everything"));
    setWindowTitle(accessibleName());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, space::m, 1, space::m);
    column->setSpacing(space::s);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(space::m, 0, space::m, 0);
    top->addWidget(m_field);
    column->addLayout(top);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Hits"));
    m_list->setTabKeyNavigation(false);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    column->addWidget(m_list, 1);
    m_count->setContentsMargins(space::l, 0, space::l, 0);
    column->addWidget(m_count);
    m_field->installEventFilter(this);
    m_list->installEventFilter(this);
    m_more.setSingleShot(true);
    m_more.setInterval(0);
    connect(&m_more, &QTimer::timeout, this, &CommandPalette::readOn);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, &CommandPalette::activateCurrent);
}

void CommandPalette::setFind(FindHits find) {
    m_find = std::move(find);
}

QString CommandPalette::query() const {
    return m_field->text();
}

void CommandPalette::popUp() {
    const QWidget* owner = parentWidget() ? parentWidget()->window() : nullptr;
    const QRect area = owner ? owner->geometry() : QRect(0, 0, 1000, 700);
    const int width = std::min(620 * std::max(100, textPercent()) / 100, area.width() - 64);
    resize(width, std::min(460, area.height() - 120));
    QDialog::move(area.x() + (area.width() - width) / 2,
                  area.y() + std::min(96, area.height() / 8));
    m_field->clear();
    search({});
    show();
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::search(const QString& query) {
    showHits(query);
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
    QAccessibleEvent event(m_count, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void CommandPalette::showHits(const QString& query) {
    Hits found = m_find ? m_find(query, limit) : Hits{};
    const int shown = int(found.hits.size());
    m_model->setHits(std::move(found.hits));
    const QLocale locale;
    m_count->setText(
        !found.complete ? tr("Still reading: %n hit(s) so far", nullptr, found.total)
        : found.total > shown
            ? tr("%1 of %n hit(s) shown", nullptr, found.total).arg(locale.toString(shown))
            : tr("%n hit(s)", nullptr, found.total));
    if (!found.complete)
        m_more.start();
}

// The library is read a step at a time, between the keys; the chosen row stays chosen.
void CommandPalette::readOn() {
    if (!isVisible())
        return;
    const int row = std::max(0, m_list->currentIndex().row());
    showHits(query());
    m_list->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1)));
}

void CommandPalette::move(int rows) {
    const int last = m_model->rowCount() - 1;
    if (last < 0)
        return;
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, last);
    m_list->setCurrentIndex(m_model->index(row));
}

void CommandPalette::activateCurrent() {
    const Hit* hit = m_model->hit(m_list->currentIndex().row());
    if (!hit)
        return;
    const auto activate = hit->activate; // closing may search again and drop the hit
    close();
    if (activate)
        activate();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(8);
        return true;
    case Qt::Key_PageUp:
        move(-8);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        activateCurrent();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

void CommandPalette::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme().surface);
    stylepaint::roundedBox(painter, rect(), 0, {}, theme().strongLine);
}

} // namespace tenon::ui
