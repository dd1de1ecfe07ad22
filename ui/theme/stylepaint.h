// SPDX-License-Identifier: GPL-3.0-or-later
// The strokes TenonStyle is made of. Also for widgets that paint themselves, so that a hand-painted
// focus ring is the same ring.
#pragma once

#include <QStyleOption>

class QPainter;
class QWidget;

namespace tenon::ui::stylepaint {

// 2 px in the focus colour, just inside rect.
void focusRing(QPainter& painter, const QRectF& rect, qreal radius);
// A filled rectangle with round corners; line may be invalid for none.
void roundedBox(QPainter& painter, const QRectF& rect, qreal radius, const QColor& fill,
                const QColor& line = {});

void buttonPanel(QPainter& painter, const QStyleOption& option, const QWidget* widget);
void buttonLabel(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget);
void toolPanel(QPainter& painter, const QStyleOption& option);
void checkIndicator(QPainter& painter, const QStyleOption& option);
void radioIndicator(QPainter& painter, const QStyleOption& option);

void fieldBox(QPainter& painter, const QStyleOption& option, const QWidget* widget);
void chevron(QPainter& painter, const QRect& box, const QString& icon, bool enabled);
void comboLabel(QPainter& painter, const QStyleOptionComboBox& option, const QRect& box);

void itemPanel(QPainter& painter, const QStyleOptionViewItem& option, const QWidget* widget);
void headerSection(QPainter& painter, const QStyleOptionHeader& option);
void headerLabel(QPainter& painter, const QStyleOptionHeader& option);
void tabShape(QPainter& painter, const QStyleOptionTab& option);
void tabLabel(QPainter& painter, const QStyleOptionTab& option);
void progressBar(QPainter& painter, const QStyleOptionProgressBar& option);
QRect scrollSlider(const QStyleOptionSlider& option, int minimumLength);

} // namespace tenon::ui::stylepaint
