// SPDX-License-Identifier: GPL-3.0-or-later
// Buttons, tool buttons, check boxes and radio buttons.
#include "ui/theme/buttonkind.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylepaint.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace tenon::ui::stylepaint {

namespace {

struct ButtonColours {
    QColor fill;
    QColor line;
    QColor text;
};

ButtonColours coloursOf(ButtonKind kind, QStyle::State state) {
    const Theme& t = theme();
    const bool hover = state & (QStyle::State_MouseOver | QStyle::State_Sunken | QStyle::State_On);
    if (!(state & QStyle::State_Enabled)) {
        const bool flat = kind != ButtonKind::Secondary && kind != ButtonKind::Danger &&
                          kind != ButtonKind::Primary;
        return {flat ? QColor() : t.background, flat ? QColor() : t.strongLine, t.disabledInk()};
    }
    switch (kind) {
    case ButtonKind::Primary:
        return {hover ? t.accentHover() : t.accent, {}, t.onAccent};
    case ButtonKind::Link:
    case ButtonKind::Quiet:
        return {hover ? t.accentSoft : QColor(), {}, t.accent};
    case ButtonKind::Crumb:
    case ButtonKind::Icon:
        return {hover ? t.hover() : QColor(), {}, t.inkSoft};
    case ButtonKind::Danger:
        return {hover ? t.lateSoft : t.surface, t.late, t.late};
    case ButtonKind::Secondary:
        break;
    }
    return {hover ? t.hover() : t.surface, t.field, t.ink};
}

bool isPressableFrame(QStyle::State state) {
    return state & QStyle::State_HasFocus;
}

int textWidth(const QStyleOptionButton& option) {
    return option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
}

void drawButtonIcon(QPainter& painter, const QStyleOptionButton& option, const QRect& box,
                    const QColor& colour) {
    const QString name = option.icon.name();
    const bool enabled = option.state & QStyle::State_Enabled;
    if (hasIcon(name)) // ours: in the colour of the words beside it
        paintIcon(painter, name, box, colour);
    else
        option.icon.paint(&painter, box, Qt::AlignCenter,
                          enabled ? QIcon::Normal : QIcon::Disabled);
}

} // namespace

void focusRing(QPainter& painter, const QRectF& rect, qreal radius) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().focus, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

void roundedBox(QPainter& painter, const QRectF& rect, qreal radius, const QColor& fill,
                const QColor& line) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line.isValid() ? QPen(line, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inset = line.isValid() ? 0.5 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void buttonPanel(QPainter& painter, const QStyleOption& option, const QWidget* widget) {
    const ButtonColours colours = coloursOf(buttonKind(widget), option.state);
    const QRectF rect(option.rect);
    if (!isPressableFrame(option.state)) {
        roundedBox(painter, rect, controlRadius, colours.fill, colours.line);
        return;
    }
    // A ring, a gap of the ground and the fill: seen on every kind, the filled one included.
    roundedBox(painter, rect.adjusted(4, 4, -4, -4), controlRadius - 4, colours.fill);
    focusRing(painter, rect, controlRadius - 1);
}

void buttonLabel(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget) {
    const QColor colour = coloursOf(buttonKind(widget), option.state).text;
    const bool hasIconToo = !option.icon.isNull();
    const int side = hasIconToo ? std::min(option.iconSize.height(), option.rect.height()) : 0;
    const int gap = hasIconToo && !option.text.isEmpty() ? space::s : 0;
    const int menu = option.features & QStyleOptionButton::HasMenu ? 20 : 0;
    const int total = side + gap + textWidth(option) + menu;
    int x = option.rect.x() + std::max(0, (option.rect.width() - total) / 2);
    const auto place = [&](int width, int height) {
        QRect box(x, option.rect.center().y() - height / 2 + 1, width, height);
        x += width;
        return QStyle::visualRect(option.direction, option.rect, box);
    };
    if (side)
        drawButtonIcon(painter, option, place(side, side), colour);
    x += gap;
    painter.setPen(colour);
    QRect textBox = place(std::min(textWidth(option), option.rect.width() - side - gap - menu),
                          option.rect.height());
    textBox.setTop(option.rect.top());
    painter.drawText(textBox, Qt::AlignCenter | Qt::TextShowMnemonic, option.text);
    x += space::xs;
    if (menu)
        paintIcon(painter, u"chevron-down"_s, place(16, 16), colour);
}

void toolPanel(QPainter& painter, const QStyleOption& option) {
    const bool lit =
        option.state & (QStyle::State_MouseOver | QStyle::State_Sunken | QStyle::State_On);
    if (lit && option.state & QStyle::State_Enabled)
        roundedBox(painter, option.rect, controlRadius, theme().hover());
    if (option.state & QStyle::State_HasFocus)
        focusRing(painter, option.rect, controlRadius - 1);
}

void checkIndicator(QPainter& painter, const QStyleOption& option) {
    const Theme& t = theme();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const bool partly = option.state & QStyle::State_NoChange;
    const QColor full = enabled ? t.accent : t.disabledInk();
    const QRectF box(option.rect);
    if (!on && !partly) {
        roundedBox(painter, box, 5, enabled ? t.surface : t.background,
                   enabled ? t.field : t.strongLine);
        return;
    }
    roundedBox(painter, box, 5, full);
    paintIcon(painter, on ? u"check"_s : u"minus"_s, box.adjusted(2, 2, -2, -2), t.onAccent);
}

void radioIndicator(QPainter& painter, const QStyleOption& option) {
    const Theme& t = theme();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(!enabled ? t.strongLine : on ? t.accent : t.field, on ? 2 : 1));
    painter.setBrush(t.surface);
    painter.drawEllipse(on ? box.adjusted(0.5, 0.5, -0.5, -0.5) : box);
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(enabled ? t.accent : t.disabledInk());
        const qreal inset = box.width() * 0.29;
        painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset));
    }
    painter.restore();
}

} // namespace tenon::ui::stylepaint
