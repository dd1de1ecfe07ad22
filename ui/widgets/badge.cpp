// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/badge.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylepaint.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace tenon::ui {

Badge::Badge(const QString& text, Tone tone, const QString& iconName, QWidget* parent)
    : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setTextRole(this, TextRole::Label);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setState(text, tone, iconName);
}

void Badge::setState(const QString& text, Tone tone, const QString& iconName) {
    setText(text);
    m_tone = tone;
    m_icon = iconName.isEmpty() ? toneIcon(tone) : iconName;
    updateGeometry();
    update();
}

void Badge::setFilled(bool filled) {
    m_filled = filled;
    updateGeometry();
}

QString Badge::toneIcon(Tone tone) {
    switch (tone) {
    case Tone::Neutral:
        return {};
    case Tone::Accent:
        return u"info"_s;
    case Tone::Good:
        return u"check-circle"_s;
    case Tone::Warning:
        return u"clock"_s;
    case Tone::Late:
        return u"alert-triangle"_s;
    }
    return {};
}

QSize Badge::sizeHint() const {
    const QFontMetrics metrics = fontMetrics();
    const int side = m_icon.isEmpty() ? 0 : metrics.height() - 2 + space::xs;
    const int padding = m_filled ? 2 * 10 : 0;
    return {metrics.horizontalAdvance(text()) + side + padding + 1,
            metrics.height() + (m_filled ? 6 : 2)};
}

QSize Badge::minimumSizeHint() const {
    return sizeHint();
}

void Badge::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& t = theme();
    const QColor colour = m_tone == Tone::Neutral ? t.inkSoft : t.tone(m_tone);
    if (m_filled)
        stylepaint::roundedBox(painter, rect(), height() / 2.0, t.toneSoft(m_tone),
                               t.highContrast ? colour : QColor());
    QRect box = m_filled ? rect().adjusted(10, 0, -10, 0) : rect();
    if (!m_icon.isEmpty()) {
        const int side = fontMetrics().height() - 2;
        const QRect square(box.x() - 1, (height() - side) / 2, side, side);
        paintIcon(painter, m_icon, QStyle::visualRect(layoutDirection(), rect(), square), colour);
        box.setLeft(square.right() + 1 + space::xs);
    }
    painter.setPen(colour);
    painter.drawText(
        QStyle::visualRect(layoutDirection(), rect(), box),
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)), text());
}

Badge* makeAudienceBadge(Audience audience) {
    switch (audience) {
    case Audience::OwnerOnly:
        return new Badge(Badge::tr("Only you"), Tone::Neutral, u"lock"_s);
    case Audience::Pair:
        return new Badge(Badge::tr("You and your pair"), Tone::Neutral, u"pair"_s);
    case Audience::PairAndAdministration:
        return new Badge(Badge::tr("Your pair and the administration"), Tone::Neutral, u"shield"_s);
    case Audience::Administration:
        return new Badge(Badge::tr("You and the coordinator"), Tone::Neutral, u"shield"_s);
    case Audience::Review:
        return new Badge(Badge::tr("Those who conduct the review, never the candidate"),
                         Tone::Neutral, u"lock"_s);
    case Audience::WholeProgram:
        break;
    }
    return new Badge(Badge::tr("Everybody in the program"), Tone::Neutral, u"people"_s);
}

} // namespace tenon::ui
