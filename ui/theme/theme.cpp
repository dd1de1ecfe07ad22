// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace tenon::ui {

namespace {

QColor mixed(const QColor& a, const QColor& b, double share) {
    const auto channel = [share](int from, int to) {
        return static_cast<int>(std::lround(from + (to - from) * share));
    };
    return {channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue())};
}

Theme makeLight() {
    Theme t;
    t.background = QColor(0xF7F6F3);
    t.surface = QColor(0xFFFFFF);
    t.raised = QColor(0xFFFFFF);
    t.sidebar = QColor(0xF0EEE9);
    t.line = QColor(0xE3E0D9);
    t.strongLine = QColor(0xC9C5BB);
    t.field = QColor(0x8A8577);
    t.ink = QColor(0x1B2230);
    t.inkSoft = QColor(0x424B5C);
    t.inkMuted = QColor(0x5F6878);
    t.accent = QColor(0x1F5F8B);
    t.accentSoft = QColor(0xE2EEF6);
    t.onAccent = QColor(0xFFFFFF);
    t.focus = t.accent;
    t.good = QColor(0x2B7A4B);
    t.goodSoft = QColor(0xE3F2E8);
    t.warning = QColor(0x9A5B00);
    t.warningSoft = QColor(0xFCF0DA);
    t.late = QColor(0xB3261E);
    t.lateSoft = QColor(0xFBE6E4);
    t.track = QColor(0xE9E6DF);
    return t;
}

Theme makeDark() {
    Theme t;
    t.background = QColor(0x15181E);
    t.surface = QColor(0x1D2129);
    t.raised = QColor(0x232833);
    t.sidebar = QColor(0x111419);
    t.line = QColor(0x2C323D);
    t.strongLine = QColor(0x3D4552);
    t.field = QColor(0x6E7888);
    t.ink = QColor(0xEDEFF3);
    t.inkSoft = QColor(0xC3C9D4);
    t.inkMuted = QColor(0x98A1B0);
    t.accent = QColor(0x6CB2E0);
    t.accentSoft = QColor(0x1E3446);
    t.onAccent = QColor(0x0D1B26);
    t.focus = t.accent;
    t.good = QColor(0x6CC48E);
    t.goodSoft = QColor(0x1C3327);
    t.warning = QColor(0xE3A94B);
    t.warningSoft = QColor(0x3A2E18);
    t.late = QColor(0xF0837B);
    t.lateSoft = QColor(0x41201F);
    t.track = QColor(0x2C323D);
    t.dark = true;
    return t;
}

Theme makeHighContrast() {
    Theme t;
    t.background = t.surface = t.raised = t.sidebar = QColor(Qt::black);
    t.line = QColor(0x9E9E9E);
    t.strongLine = t.field = QColor(0xFFFFFF);
    t.ink = t.inkSoft = t.inkMuted = QColor(0xFFFFFF);
    t.accent = QColor(0x8CCBFF);
    t.accentSoft = QColor(0x00243B);
    t.onAccent = QColor(Qt::black);
    t.focus = QColor(0xFFD400);
    t.good = QColor(0x7BE495);
    t.goodSoft = QColor(0x05260F);
    t.warning = QColor(0xFFC766);
    t.warningSoft = QColor(0x2B1D00);
    t.late = QColor(0xFF9A91);
    t.lateSoft = QColor(0x330705);
    t.track = QColor(0x3A3A3A);
    t.dark = t.highContrast = true;
    return t;
}

double luminance(const QColor& colour) {
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

QColor Theme::tone(Tone tone) const {
    switch (tone) {
    case Tone::Neutral:
        return inkSoft;
    case Tone::Accent:
        return accent;
    case Tone::Good:
        return good;
    case Tone::Warning:
        return warning;
    case Tone::Late:
        return late;
    }
    return inkSoft;
}

QColor Theme::toneSoft(Tone tone) const {
    switch (tone) {
    case Tone::Neutral:
        return highContrast ? background : mixed(surface, line, 0.6);
    case Tone::Accent:
        return accentSoft;
    case Tone::Good:
        return goodSoft;
    case Tone::Warning:
        return warningSoft;
    case Tone::Late:
        return lateSoft;
    }
    return line;
}

QColor Theme::hover() const {
    return highContrast ? accentSoft : mixed(surface, line, 0.45);
}

QColor Theme::accentHover() const {
    return mixed(accent, dark ? ink : QColor(Qt::black), 0.14);
}

QColor Theme::disabledInk() const {
    return mixed(inkMuted, surface, 0.35);
}

const Theme& lightTheme() {
    static const Theme light = makeLight();
    return light;
}

const Theme& darkTheme() {
    static const Theme dark = makeDark();
    return dark;
}

const Theme& highContrastTheme() {
    static const Theme contrast = makeHighContrast();
    return contrast;
}

double contrastRatio(const QColor& a, const QColor& b) {
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

std::vector<ContrastPair> contrastPairs(const Theme& t) {
    const double text = t.highContrast ? 7.0 : 4.5;
    const double mark = 3.0;
    const std::vector<std::pair<QString, QColor>> grounds{
        {u"background"_s, t.background}, {u"surface"_s, t.surface},
        {u"raised"_s, t.raised},         {u"sidebar"_s, t.sidebar},
        {u"hover"_s, t.hover()},         {u"accentSoft"_s, t.accentSoft}};
    std::vector<ContrastPair> pairs;
    for (const auto& [name, ground] : grounds) {
        pairs.push_back({u"ink on "_s + name, t.ink, ground, text});
        pairs.push_back({u"inkSoft on "_s + name, t.inkSoft, ground, text});
        pairs.push_back({u"inkMuted on "_s + name, t.inkMuted, ground, text});
        pairs.push_back({u"accent on "_s + name, t.accent, ground, text});
        pairs.push_back({u"focus on "_s + name, t.focus, ground, mark});
        if (name != u"accentSoft" && name != u"hover")
            pairs.push_back({u"field on "_s + name, t.field, ground, mark});
    }
    for (Tone tone : {Tone::Neutral, Tone::Accent, Tone::Good, Tone::Warning, Tone::Late}) {
        const QString name = QString::number(static_cast<int>(tone));
        pairs.push_back({u"tone on its soft "_s + name, t.tone(tone), t.toneSoft(tone), text});
        pairs.push_back({u"ink on soft "_s + name, t.ink, t.toneSoft(tone), text});
        pairs.push_back({u"tone on surface "_s + name, t.tone(tone), t.surface, text});
        pairs.push_back({u"tone on track "_s + name, t.tone(tone), t.track, mark});
        if (tone != Tone::Neutral)
            pairs.push_back({u"surface on mark "_s + name, t.surface, t.tone(tone), mark});
    }
    pairs.push_back({u"onAccent on accent"_s, t.onAccent, t.accent, text});
    pairs.push_back({u"onAccent on accentHover"_s, t.onAccent, t.accentHover(), text});
    pairs.push_back({u"warning on background"_s, t.warning, t.background, text});
    pairs.push_back({u"late on background"_s, t.late, t.background, text});
    pairs.push_back({u"late on sidebar"_s, t.late, t.sidebar, text});
    return pairs;
}

} // namespace tenon::ui
