// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/typography.h"

#include <QApplication>
#include <QPointer>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace tenon::ui {

namespace {

constexpr double bodySize = 10.5;
constexpr auto roleProperty = "tenonTextRole";
constexpr auto inkProperty = "tenonInk";

struct RoleShape {
    double size;
    QFont::Weight weight;
};

RoleShape shapeOf(TextRole role) {
    switch (role) {
    case TextRole::PageTitle:
        return {18, QFont::DemiBold};
    case TextRole::Figure:
        return {21, QFont::DemiBold};
    case TextRole::CardTitle:
        return {12.5, QFont::DemiBold};
    case TextRole::Body:
        return {bodySize, QFont::Normal};
    case TextRole::BodyStrong:
        return {bodySize, QFont::DemiBold};
    case TextRole::Label:
        return {9.5, QFont::Normal};
    case TextRole::LabelStrong:
        return {9.5, QFont::DemiBold};
    case TextRole::Caption:
        return {8.5, QFont::Normal};
    }
    return {bodySize, QFont::Normal};
}

void applyRole(QWidget* widget) {
    const QVariant role = widget->property(roleProperty);
    if (role.isValid())
        widget->setFont(textFont(static_cast<TextRole>(role.toInt())));
}

void applyInk(QWidget* widget) {
    const QVariant ink = widget->property(inkProperty);
    if (!ink.isValid())
        return;
    QPalette palette;
    const QColor colour = inkColour(static_cast<Ink>(ink.toInt()));
    for (QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive})
        for (QPalette::ColorRole role :
             {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            palette.setColor(group, role, colour);
    widget->setPalette(palette);
}

// One connection per widget, whatever is set how often.
void follow(QWidget* widget) {
    static constexpr auto following = "tenonFollowsTheme";
    if (widget->property(following).toBool())
        return;
    widget->setProperty(following, true);
    QObject::connect(&themeNotifier(), &ThemeNotifier::changed, widget, [widget] {
        applyRole(widget);
        applyInk(widget);
    });
}

} // namespace

QFont textFont(TextRole role) {
    const RoleShape shape = shapeOf(role);
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * shape.size / bodySize);
    font.setWeight(shape.weight);
    if (role == TextRole::Figure || role == TextRole::PageTitle)
        font.setLetterSpacing(QFont::AbsoluteSpacing, -0.3);
    return font;
}

QColor inkColour(Ink ink) {
    const Theme& t = theme();
    switch (ink) {
    case Ink::Strong:
        return t.ink;
    case Ink::Soft:
        return t.inkSoft;
    case Ink::Muted:
        return t.inkMuted;
    case Ink::Accent:
        return t.accent;
    case Ink::Good:
        return t.good;
    case Ink::Warning:
        return t.warning;
    case Ink::Late:
        return t.late;
    case Ink::OnAccent:
        return t.onAccent;
    }
    return t.ink;
}

Ink inkOf(Tone tone) {
    switch (tone) {
    case Tone::Neutral:
        return Ink::Muted;
    case Tone::Accent:
        return Ink::Accent;
    case Tone::Good:
        return Ink::Good;
    case Tone::Warning:
        return Ink::Warning;
    case Tone::Late:
        return Ink::Late;
    }
    return Ink::Muted;
}

void setTextRole(QWidget* widget, TextRole role) {
    widget->setProperty(roleProperty, static_cast<int>(role));
    applyRole(widget);
    follow(widget);
}

void setInk(QWidget* widget, Ink ink) {
    widget->setProperty(inkProperty, static_cast<int>(ink));
    applyInk(widget);
    follow(widget);
}

ThemeNotifier& themeNotifier() {
    static ThemeNotifier notifier;
    return notifier;
}

QFont applicationFont(int percent) {
    QFont font;
    font.setFamilies({u"Inter"_s, u"Segoe UI"_s, u"SF Pro Text"_s, u"Cantarell"_s, u"Noto Sans"_s,
                      u"DejaVu Sans"_s, u"sans-serif"_s});
    font.setStyleHint(QFont::SansSerif);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPointSizeF(bodySize * percent / 100.0);
    return font;
}

} // namespace tenon::ui
