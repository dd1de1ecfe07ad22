// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/hitmodel.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylepaint.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace tenon::ui {

void HitModel::setHits(std::vector<Hit> hits) {
    beginResetModel();
    m_hits = std::move(hits);
    endResetModel();
}

const Hit* HitModel::hit(int row) const {
    return row >= 0 && row < rowCount() ? &m_hits[std::size_t(row)] : nullptr;
}

int HitModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_hits.size());
}

QVariant HitModel::data(const QModelIndex& index, int role) const {
    const Hit* found = hit(index.row());
    if (!found)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return found->title;
    case Qt::AccessibleTextRole:
        return QStringList{found->title, found->subtitle, found->group}.join(u", "_s);
    case Subtitle:
        return found->subtitle;
    case Group:
        return found->group;
    case IconName:
        return found->iconName;
    default:
        return {};
    }
}

void HitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const {
    painter->save();
    const Theme& t = theme();
    const bool chosen = option.state & QStyle::State_Selected;
    const QRect row = option.rect.adjusted(space::s, 0, -space::s, 0);
    if (chosen || option.state & QStyle::State_MouseOver)
        stylepaint::roundedBox(*painter, row, controlRadius, chosen ? t.accentSoft : t.hover());
    const auto placed = [&](const QRect& box) {
        return QStyle::visualRect(option.direction, option.rect, box);
    };
    if (chosen)
        stylepaint::roundedBox(*painter, placed(QRect(row.x(), row.center().y() - 8, 3, 18)), 1.5,
                               t.accent);
    paintIcon(*painter, index.data(HitModel::IconName).toString(),
              placed(QRect(row.x() + space::m, row.center().y() - 9, iconSide(), iconSide())),
              chosen ? t.accent : t.inkSoft);
    const Qt::Alignment start = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    const Qt::Alignment end = QStyle::visualAlignment(option.direction, Qt::AlignRight);
    painter->setFont(textFont(TextRole::Caption));
    const QString group = index.data(HitModel::Group).toString();
    const int groupWidth = painter->fontMetrics().horizontalAdvance(group) + space::m;
    QRect words = row.adjusted(space::m + iconSide() + space::m, 6, -space::m, -6);
    painter->setPen(t.inkMuted);
    painter->drawText(placed(words), int(end | Qt::AlignVCenter), group);
    words.setRight(words.right() - groupWidth);
    const QString subtitle = index.data(HitModel::Subtitle).toString();
    painter->setFont(textFont(TextRole::BodyStrong));
    painter->setPen(t.ink);
    painter->drawText(
        placed(words), int(start | (subtitle.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop)),
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, words.width()));
    painter->setFont(textFont(TextRole::Label));
    painter->setPen(t.inkSoft);
    painter->drawText(placed(words), int(start | Qt::AlignBottom),
                      painter->fontMetrics().elidedText(subtitle, Qt::ElideRight, words.width()));
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    const int lines = QFontMetrics(textFont(TextRole::BodyStrong)).height() +
                      QFontMetrics(textFont(TextRole::Label)).height();
    return {200, std::max(48, lines + space::m + 2)};
}

} // namespace tenon::ui
