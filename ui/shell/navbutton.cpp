// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navbutton.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylepaint.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace tenon::ui {

NavButton::NavButton(const NavigationEntry& entry, QWidget* parent)
    : QAbstractButton(parent), m_entry(entry) {
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setText(entry.title);
    setTextRole(this, TextRole::Body);
    rename();
}

void NavButton::setCount(int count, bool urgent) {
    m_entry.count = count;
    m_entry.urgent = urgent;
    rename();
    update();
}

void NavButton::setCompact(bool compact) {
    m_compact = compact;
    rename();
    updateGeometry();
    update();
}

void NavButton::rename() {
    QString name = m_entry.title;
    if (m_entry.count >= 0)
        name = m_entry.urgent ? tr("%1, %2 late").arg(name).arg(m_entry.count)
                              : u"%1, %2"_s.arg(name).arg(m_entry.count);
    setAccessibleName(name);
    const QString keys = m_entry.shortcut.toString(QKeySequence::NativeText);
    const QString hint = keys.isEmpty() ? name : u"%1 (%2)"_s.arg(name, keys);
    setToolTip(m_compact || !keys.isEmpty() ? hint : QString());
}

QSize NavButton::sizeHint() const {
    const int height = controlHeight(fontMetrics());
    if (m_compact)
        return {48, height};
    return {space::l + iconSide() + space::m + fontMetrics().horizontalAdvance(text()) + 64,
            height};
}

QSize NavButton::minimumSizeHint() const {
    return {48, controlHeight(fontMetrics())};
}

int NavButton::paintCount(QPainter& painter) const {
    if (m_entry.count < 0)
        return 0;
    const Theme& t = theme();
    painter.setFont(textFont(TextRole::LabelStrong));
    const QString figure = QString::number(m_entry.count);
    const int height = painter.fontMetrics().height() + 4;
    const int width = std::max(height, painter.fontMetrics().horizontalAdvance(figure) + 12);
    QRect box(this->width() - space::m - width, (this->height() - height) / 2, width, height);
    if (m_compact) // a dot is enough: the name has the figure
        box = QRect(this->width() / 2 + 6, 6, 8, 8);
    box = QStyle::visualRect(layoutDirection(), rect(), box);
    const QColor ground = m_entry.urgent ? t.lateSoft : t.toneSoft(Tone::Neutral);
    const QColor ink = m_entry.urgent ? t.late : t.inkSoft;
    if (m_compact) {
        stylepaint::roundedBox(painter, box, 4, ink);
        return 0;
    }
    stylepaint::roundedBox(painter, box, height / 2.0, ground, t.highContrast ? ink : QColor());
    painter.setPen(ink);
    painter.drawText(box, Qt::AlignCenter, figure);
    return width + space::s;
}

void NavButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& t = theme();
    const bool chosen = isChecked();
    if (chosen || underMouse())
        stylepaint::roundedBox(painter, rect(), controlRadius, chosen ? t.accentSoft : t.hover());
    const auto placed = [this](const QRect& box) {
        return QStyle::visualRect(layoutDirection(), rect(), box);
    };
    if (chosen)
        stylepaint::roundedBox(painter, placed(QRect(0, height() / 2 - 9, 3, 18)), 1.5, t.accent);
    const QColor ink = chosen ? t.accent : t.ink;
    const int left = m_compact ? (width() - iconSide()) / 2 : space::m + 2;
    paintIcon(painter, m_entry.iconName,
              placed(QRect(left, (height() - iconSide()) / 2, iconSide(), iconSide())),
              chosen ? t.accent : t.inkSoft);
    const int countWidth = paintCount(painter);
    if (!m_compact) {
        painter.setFont(textFont(chosen ? TextRole::BodyStrong : TextRole::Body));
        painter.setPen(ink);
        QRect words = rect().adjusted(left + iconSide() + space::m, 0, -space::m - countWidth, 0);
        painter.drawText(
            placed(words),
            int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
            painter.fontMetrics().elidedText(text(), Qt::ElideMiddle, words.width()));
    }
    if (hasFocus())
        stylepaint::focusRing(painter, rect(), controlRadius - 1);
}

} // namespace tenon::ui
