// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace tenon::ui {

SearchField::SearchField(const QString& name, QWidget* parent) : QLineEdit(parent) {
    setPlaceholderText(name);
    setAccessibleName(name);
    const auto makeRoom = [this] {
        const int lead = iconSide() + space::xs;
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        setTextMargins(mirrored ? 0 : lead, 0, mirrored ? lead : 0, 0);
    };
    makeRoom();
    connect(&themeNotifier(), &ThemeNotifier::changed, this, makeRoom);
}

void SearchField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        return clear();
    if (event->key() == Qt::Key_Down)
        emit leaveDownwards();
    else
        QLineEdit::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const QRect square(space::m, (height() - iconSide()) / 2, iconSide(), iconSide());
    paintIcon(painter, u"search"_s, QStyle::visualRect(layoutDirection(), rect(), square),
              theme().inkMuted);
}

} // namespace tenon::ui
