// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/make.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace tenon::ui {

namespace {

void describe(QPushButton* button, const QString& verb, const QString& label, const QString& keys) {
    button->setEnabled(!label.isEmpty());
    const QString name = label.isEmpty() ? verb : StatusLine::tr("%1: %2").arg(verb, label);
    button->setAccessibleName(name);
    button->setToolTip(u"%1 (%2)"_s.arg(name, keys));
}

} // namespace

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent)
    , m_undo(makeIconButton(u"undo"_s, tr("Undo")))
    , m_redo(makeIconButton(u"redo"_s, tr("Redo")))
    , m_message(new ElidedLabel)
    , m_running(makeButton({}, u"clock"_s, ButtonKind::Link))
    , m_saved(makeLabel(QString(), TextRole::Caption, Ink::Muted))
    , m_backup(makeLabel(QString(), TextRole::Caption, Ink::Muted)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::xl, 2, space::xxl, 2);
    row->setSpacing(space::xs);
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    row->addSpacing(space::s);
    setTextRole(m_message, TextRole::Label);
    setInk(m_message, Ink::Soft);
    row->addWidget(m_message, 1);
    row->addWidget(m_running);
    row->addSpacing(space::l);
    m_running->hide();
    row->addWidget(m_saved);
    row->addSpacing(space::l);
    row->addWidget(m_backup);
    setUndo({});
    setRedo({});
    connect(m_running, &QPushButton::clicked, this, &StatusLine::runningRequested);
    connect(m_undo, &QPushButton::clicked, this, &StatusLine::undoRequested);
    connect(m_redo, &QPushButton::clicked, this, &StatusLine::redoRequested);
}

void StatusLine::setRunning(const QString& text) {
    m_running->setText(text);
    m_running->setVisible(!text.isEmpty());
}

void StatusLine::setSaved(const QString& text) {
    m_saved->setText(text);
}

void StatusLine::setBackup(const QString& text) {
    m_backup->setText(text);
}

void StatusLine::announce(const QString& text) {
    m_message->setText(text);
    QAccessibleEvent event(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void StatusLine::setUndo(const QString& label) {
    describe(m_undo, tr("Undo"), label,
             QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText));
}

void StatusLine::setRedo(const QString& label) {
    describe(m_redo, tr("Redo"), label,
             QKeySequence(QKeySequence::Redo).toString(QKeySequence::NativeText));
}

void StatusLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme().background);
    painter.fillRect(0, 0, width(), 1, theme().line);
}

} // namespace tenon::ui
