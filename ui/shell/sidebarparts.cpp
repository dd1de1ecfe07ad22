// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebarparts.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylepaint.h"
#include "ui/widgets/avatar.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace tenon::ui {

namespace {

constexpr int avatarSize = 32; // px, of text at 100 %
constexpr int mostAvatar = 44; // px, for the narrow sidebar

int visual(const QWidget* widget, Qt::Alignment alignment) {
    return int(QStyle::visualAlignment(widget->layoutDirection(), alignment));
}

// The width the keys took at the far end of the button.
int paintKeys(QPainter& painter, const QPushButton* button, const QString& keys) {
    painter.setFont(textFont(TextRole::Caption));
    const int width = painter.fontMetrics().horizontalAdvance(keys) + 12;
    const int height = painter.fontMetrics().height() + 6;
    QRect box(button->width() - width - 6, (button->height() - height) / 2, width, height);
    box = QStyle::visualRect(button->layoutDirection(), button->rect(), box);
    stylepaint::roundedBox(painter, box, 5, theme().toneSoft(Tone::Neutral));
    painter.setPen(theme().inkSoft);
    painter.drawText(box, Qt::AlignCenter, keys);
    return width + 6;
}

} // namespace

ProductMark::ProductMark(QWidget* parent) : QWidget(parent) {
    setFixedSize(32, 32);
}

void ProductMark::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    stylepaint::roundedBox(painter, rect(), 8, theme().accent);
    // Two boards: the upper one's tenon sits in the lower one's mortise.
    const QColor ink = theme().onAccent;
    painter.fillRect(QRectF(7, 8, 18, 6), ink);
    painter.fillRect(QRectF(12.5, 13, 7, 6), ink);
    painter.fillRect(QRectF(7, 16, 4, 8), ink);
    painter.fillRect(QRectF(21, 16, 4, 8), ink);
    painter.fillRect(QRectF(7, 20.5, 18, 3.5), ink);
}

SearchButton::SearchButton(QWidget* parent) : QPushButton(parent) {
    setAccessibleName(tr("Search everything"));
    setAccessibleDescription(tr("People, items, actions and settings; Ctrl+K"));
    setToolTip(tr("Search everything (Ctrl+K)"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTextRole(this, TextRole::Body);
}

void SearchButton::setCompact(bool compact) {
    m_compact = compact;
    updateGeometry();
}

QSize SearchButton::sizeHint() const {
    return {m_compact ? 48 : 200, controlHeight(fontMetrics())};
}

QSize SearchButton::minimumSizeHint() const {
    return {48, controlHeight(fontMetrics())};
}

void SearchButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    stylepaint::fieldBox(painter, option, this);
    const int left = m_compact ? (width() - iconSide()) / 2 : space::m;
    const QRect square(left, (height() - iconSide()) / 2, iconSide(), iconSide());
    paintIcon(painter, u"search"_s, QStyle::visualRect(layoutDirection(), rect(), square),
              theme().inkSoft);
    if (m_compact)
        return;
    const QString keys = QKeySequence(u"Ctrl+K"_s).toString(QKeySequence::NativeText);
    const int keysWidth = paintKeys(painter, this, QString(keys).replace(u'+', u' '));
    const QRect words =
        rect().adjusted(space::m + iconSide() + space::s, 0, -keysWidth - space::xs, 0);
    painter.setFont(font());
    painter.setPen(theme().inkSoft);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                     visual(this, Qt::AlignLeft | Qt::AlignVCenter),
                     fontMetrics().elidedText(accessibleName(), Qt::ElideRight, words.width()));
}

RoleButton::RoleButton(QWidget* parent) : QPushButton(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTextRole(this, TextRole::LabelStrong);
}

void RoleButton::setRole(const QString& subject, const QString& title) {
    m_subject = subject;
    m_title = title;
    setAccessibleName(tr("Point of view: %1, %2").arg(title, subject));
    setToolTip(tr("%1, %2. Choose another point of view. It changes what is shown first, not what "
                  "may be seen.")
                   .arg(subject, title));
    update();
}

void RoleButton::setCompact(bool compact) {
    m_compact = compact;
    updateGeometry();
}

QSize RoleButton::sizeHint() const {
    const QFontMetrics caption(textFont(TextRole::Caption));
    const int height = std::max(44, fontMetrics().height() + caption.height() + space::m);
    return {m_compact ? 48 : 160, height};
}

QSize RoleButton::minimumSizeHint() const {
    return {48, sizeHint().height()};
}

void RoleButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& t = theme();
    if (underMouse() || isDown())
        stylepaint::roundedBox(painter, rect(), controlRadius, t.hover());
    const int side = std::min(scaled(avatarSize), mostAvatar);
    const int left = m_compact ? (width() - side) / 2 : space::s;
    QRect disc(left, (height() - side) / 2, side, side);
    disc = QStyle::visualRect(layoutDirection(), rect(), disc);
    stylepaint::roundedBox(painter, disc, side / 2.0, t.toneSoft(Tone::Neutral),
                           t.highContrast ? t.ink : QColor());
    QFont letters = textFont(TextRole::LabelStrong);
    letters.setPixelSize(qRound(side * 0.4));
    painter.setFont(letters);
    painter.setPen(t.inkSoft);
    painter.drawText(disc, Qt::AlignCenter, Avatar::initials(m_subject));
    if (!m_compact) {
        const QFont caption = textFont(TextRole::Caption);
        const int upper = fontMetrics().height();
        const int lower = QFontMetrics(caption).height();
        QRect line(space::s + side + space::s, (height() - upper - lower) / 2,
                   width() - side - 3 * space::s, upper);
        const auto draw = [&](const QString& text, const QColor& ink) {
            painter.setPen(ink);
            painter.drawText(QStyle::visualRect(layoutDirection(), rect(), line),
                             visual(this, Qt::AlignLeft | Qt::AlignVCenter),
                             painter.fontMetrics().elidedText(text, Qt::ElideMiddle, line.width()));
        };
        painter.setFont(font());
        draw(m_subject, t.ink);
        line = QRect(line.x(), line.bottom() + 1, line.width(), lower);
        painter.setFont(caption);
        draw(m_title, t.inkSoft);
    }
    if (hasFocus())
        stylepaint::focusRing(painter, rect(), controlRadius - 1);
}

} // namespace tenon::ui
