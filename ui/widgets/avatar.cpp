// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/avatar.h"

#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"

#include <QPainter>

namespace tenon::ui {

namespace {

QString firstLetter(const QString& word) {
    for (qsizetype i = 0; i < word.size(); ++i) {
        const bool pair = word[i].isHighSurrogate() && i + 1 < word.size();
        if (pair || word[i].isLetter())
            return word.mid(i, pair ? 2 : 1).toUpper();
    }
    return {};
}

} // namespace

Avatar::Avatar(const QString& name, int size, QWidget* parent) : QWidget(parent), m_name(name) {
    const auto grow = [this, size] {
        setFixedSize(scaled(size), scaled(size));
    };
    connect(&themeNotifier(), &ThemeNotifier::changed, this, grow);
    grow();
}

void Avatar::setName(const QString& name) {
    m_name = name;
    update();
}

void Avatar::setFilled(bool filled) {
    m_filled = filled;
    update();
}

QString Avatar::initials(const QString& name) {
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const QString last = words.size() > 1 ? firstLetter(words.last()) : QString();
    return firstLetter(words.first()) + last;
}

void Avatar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& t = theme();
    painter.setBrush(m_filled ? t.accent : t.accentSoft);
    painter.setPen(t.highContrast ? QPen(t.ink) : QPen(Qt::NoPen));
    painter.drawEllipse(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    QFont letters = textFont(TextRole::BodyStrong);
    letters.setPixelSize(qRound(height() * 0.36));
    painter.setFont(letters);
    painter.setPen(m_filled ? t.onAccent : t.accent);
    painter.drawText(rect(), Qt::AlignCenter, initials(m_name));
}

} // namespace tenon::ui
