// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stattile.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/make.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace tenon::ui {

StatTile::StatTile(const QString& iconName, const QString& label, QWidget* parent)
    : Card({}, parent)
    , m_labelText(label)
    , m_figure(makeLabel({}, TextRole::Figure))
    , m_captionIcon(nullptr)
    , m_caption(makeWrappingLabel({}, TextRole::Label, Ink::Soft))
    , m_captionRow(new QHBoxLayout)
    , m_row(new QHBoxLayout) {
    setPadding(18);
    auto* title = new QHBoxLayout;
    title->setSpacing(space::s);
    title->addWidget(makeIconLabel(iconName, iconSide));
    title->addWidget(makeWrappingLabel(label, TextRole::Label, Ink::Soft), 1);
    m_captionRow->setSpacing(6);
    m_captionRow->addWidget(m_caption, 1);
    auto* words = new QVBoxLayout;
    words->setSpacing(6);
    words->addLayout(title);
    words->addWidget(m_figure);
    words->addLayout(m_captionRow);
    words->addStretch(1);
    m_row->setSpacing(space::s);
    m_row->addLayout(words, 1);
    body()->addLayout(m_row);
    renameSelf();
}

void StatTile::setFigure(const QString& figure) {
    m_figure->setText(figure);
    renameSelf();
}

void StatTile::setCaption(const QString& caption, Tone tone) {
    delete m_captionIcon;
    m_captionIcon = nullptr;
    if (tone != Tone::Neutral) {
        m_captionIcon = makeIconLabel(Badge::toneIcon(tone), 15, inkOf(tone));
        m_captionRow->insertWidget(0, m_captionIcon, 0, Qt::AlignTop);
    }
    m_caption->setText(caption);
    setInk(m_caption, tone == Tone::Neutral ? Ink::Soft : inkOf(tone));
    renameSelf();
}

void StatTile::setPicture(QWidget* picture) {
    m_row->addWidget(picture, 0, Qt::AlignVCenter);
    if (picture->accessibleName().isEmpty())
        picture->setAccessibleName(m_labelText);
}

void StatTile::renameSelf() {
    setAccessibleName(u"%1: %2. %3"_s.arg(m_labelText, m_figure->text(), m_caption->text()));
}

} // namespace tenon::ui
