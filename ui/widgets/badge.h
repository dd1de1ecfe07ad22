// SPDX-License-Identifier: GPL-3.0-or-later
// A word with a shape on a soft ground: the state of something, or who may see it. The word is
// always there; shape and colour only help to find it.
#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace tenon::ui {

// Who may see a record, in the words of the person who looks at it.
enum class Audience {
    OwnerOnly,
    Pair,
    PairAndAdministration,
    Administration,
    Review,
    WholeProgram
};

class Badge : public QLabel {
    Q_OBJECT
public:
    explicit Badge(const QString& text = {}, Tone tone = Tone::Neutral,
                   const QString& iconName = {}, QWidget* parent = nullptr);

    void setState(const QString& text, Tone tone, const QString& iconName = {});
    void setFilled(bool filled); // false: no ground, for use in a line of text
    Tone tone() const { return m_tone; }

    static QString toneIcon(Tone tone); // the shape that goes with a tone
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone = Tone::Neutral;
    QString m_icon;
    bool m_filled = true;
};

Badge* makeAudienceBadge(Audience audience);

} // namespace tenon::ui
