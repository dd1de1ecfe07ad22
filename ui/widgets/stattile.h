// SPDX-License-Identifier: GPL-3.0-or-later
// One figure at a glance: icon and label, the figure, a caption, and room for a small picture.
#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

class QGridLayout;

namespace tenon::ui {

class StatTile : public Card {
    Q_OBJECT
public:
    StatTile(const QString& iconName, const QString& label, QWidget* parent = nullptr);
    void setFigure(const QString& figure);
    // A tone other than Neutral puts its shape before the words.
    void setCaption(const QString& caption, Tone tone = Tone::Neutral);
    void setPicture(QWidget* picture); // a Ring or a BlockMeter; takes it over

private:
    void renameSelf();
    QString m_labelText;
    QLabel* m_figure;
    QLabel* m_captionIcon;
    QLabel* m_caption;
    QHBoxLayout* m_captionRow;
    QGridLayout* m_grid;
};

} // namespace tenon::ui
