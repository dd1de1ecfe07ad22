// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stattile.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/make.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace tenon::ui {

StatTile::StatTile(const QString& iconName, const QString& label, QWidget* parent)
    : Card({}, parent)
    , m_labelText(label)
    , m_figure(makeLabel(QString(), TextRole::Figure))
    , m_captionIcon(nullptr)
    , m_caption(makeWrappingLabel(QString(), TextRole::Caption, Ink::Soft))
    , m_captionRow(new QHBoxLayout)
    , m_grid(new QGridLayout) {
    setPadding(18);
    auto* title = new QHBoxLayout;
    title->setSpacing(space::s);
    title->addWidget(makeIconLabel(iconName, 18));
    title->addWidget(makeWrappingLabel(label, TextRole::Label, Ink::Soft), 1);
    m_captionRow->setSpacing(6);
    m_captionRow->addWidget(m_caption, 1);
    m_grid->setVerticalSpacing(6);
    m_grid->setHorizontalSpacing(space::xs);
    m_grid->setColumnStretch(0, 1);
    m_grid->setRowStretch(3, 1);
    m_grid->addLayout(title, 0, 0, 1, 2);
    m_grid->addWidget(m_figure, 1, 0);
    m_grid->addLayout(m_captionRow, 2, 0, 1, 2);
    body()->addLayout(m_grid);
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
    // A low picture stands beside the figure, a high one beside the caption too.
    const bool high = picture->sizeHint().height() > scaled(28);
    m_grid->removeItem(m_captionRow);
    m_grid->addLayout(m_captionRow, 2, 0, 1, high ? 1 : 2);
    m_grid->addWidget(picture, 1, 1, high ? 2 : 1, 1, Qt::AlignVCenter | Qt::AlignRight);
    if (picture->accessibleName().isEmpty())
        picture->setAccessibleName(m_labelText);
}

void StatTile::renameSelf() {
    setAccessibleName(u"%1: %2. %3"_s.arg(m_labelText, m_figure->text(), m_caption->text()));
}

} // namespace tenon::ui
