// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/droparea.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/make.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tenon::ui {

namespace {

QStringList localFiles(const QMimeData* data) {
    QStringList paths;
    for (const QUrl& url : data->urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    return paths;
}

} // namespace

DropArea::DropArea(const QString& sentence, Takes takes, QWidget* parent) : QFrame(parent) {
    setAcceptDrops(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setAccessibleName(sentence);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->setSpacing(space::s);
    column->addWidget(makeWrappingLabel(sentence));
    QPushButton* choose =
        makeButton(takes == Takes::Files ? tr("Choose files…") : tr("Choose a file…"), u"import"_s);
    column->addWidget(choose, 0, Qt::AlignLeft);
    connect(choose, &QPushButton::clicked, this, &DropArea::chooseRequested);
}

// A page that fills its window would else give its sentence one line.
void DropArea::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    setMinimumHeight(layout()->totalHeightForWidth(width()));
}

void DropArea::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& t = theme();
    painter.setPen(QPen(m_over ? t.accent : t.field, m_over ? 2 : 1, Qt::DashLine));
    painter.setBrush(m_over ? t.accentSoft : t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), controlRadius, controlRadius);
}

void DropArea::dragEnterEvent(QDragEnterEvent* event) {
    if (localFiles(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    setOver(true);
}

void DropArea::dragLeaveEvent(QDragLeaveEvent*) {
    setOver(false);
}

void DropArea::dropEvent(QDropEvent* event) {
    setOver(false);
    const QStringList paths = localFiles(event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    emit filesDropped(paths);
}

void DropArea::setOver(bool over) {
    m_over = over;
    update();
}

} // namespace tenon::ui
