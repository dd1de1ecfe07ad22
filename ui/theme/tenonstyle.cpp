// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tenonstyle.h"

#include "ui/theme/buttonkind.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFrame>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace tenon::ui {

namespace {

constexpr int comboArrow = 32;
constexpr int fieldPadding = 10; // a line edit adds 2 of its own
constexpr int spinButtons = 28;

bool isTextArea(const QWidget* widget) {
    return qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget);
}

bool hasNoLine(const QStyleOption* option) {
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    return frame && frame->lineWidth <= 0;
}

void drawPanelFrame(QPainter& painter, const QStyleOption* option, const QWidget* widget) {
    if (isTextArea(widget)) {
        QStyleOption copy = *option;
        copy.state.setFlag(QStyle::State_ReadOnly, false);
        stylepaint::fieldBox(painter, copy, widget);
    } else if (!hasNoLine(option)) {
        stylepaint::roundedBox(painter, option->rect, controlRadius, {}, theme().line);
    }
}

QRect comboPart(const QStyleOptionComplex& option, QStyle::SubControl part) {
    QRect box = option.rect;
    if (part == QStyle::SC_ComboBoxEditField)
        box.adjust(space::m, 2, -comboArrow, -2);
    else if (part == QStyle::SC_ComboBoxArrow)
        box.setLeft(box.right() - comboArrow);
    return QStyle::visualRect(option.direction, option.rect, box);
}

QRect spinPart(const QStyleOptionSpinBox& option, QStyle::SubControl part) {
    QRect box = option.rect;
    const int buttons = option.buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : spinButtons;
    if (part == QStyle::SC_SpinBoxEditField)
        box.adjust(fieldPadding, 2, -buttons - 2, -2);
    else if (part == QStyle::SC_SpinBoxUp)
        box.adjust(box.width() - buttons, 2, -2, -box.height() / 2);
    else if (part == QStyle::SC_SpinBoxDown)
        box.adjust(box.width() - buttons, box.height() / 2, -2, -2);
    return QStyle::visualRect(option.direction, option.rect, box);
}

QRect scrollPart(const QStyleOptionSlider& option, QStyle::SubControl part, int minimum) {
    const QRect slider = stylepaint::scrollSlider(option, minimum);
    const bool horizontal = option.orientation == Qt::Horizontal;
    QRect page = option.rect;
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return slider;
    case QStyle::SC_ScrollBarGroove:
        return option.rect;
    case QStyle::SC_ScrollBarSubPage:
        horizontal ? page.setRight(slider.left() - 1) : page.setBottom(slider.top() - 1);
        return page;
    case QStyle::SC_ScrollBarAddPage:
        horizontal ? page.setLeft(slider.right() + 1) : page.setTop(slider.bottom() + 1);
        return page;
    default:
        return {};
    }
}

} // namespace

TenonStyle::TenonStyle() : QProxyStyle(u"Fusion"_s) {}

void TenonStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) ||
        qobject_cast<QLineEdit*>(widget) || qobject_cast<QAbstractSpinBox*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto* view = qobject_cast<QAbstractItemView*>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
}

void TenonStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                               QPainter* painter, const QWidget* widget) const {
    switch (element) {
    case PE_PanelButtonCommand:
        return stylepaint::buttonPanel(*painter, *option, widget);
    case PE_PanelButtonTool:
        return stylepaint::toolPanel(*painter, *option);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return stylepaint::checkIndicator(*painter, *option);
    case PE_IndicatorRadioButton:
        return stylepaint::radioIndicator(*painter, *option);
    case PE_FrameFocusRect:
        return stylepaint::focusRing(*painter, option->rect, 5);
    case PE_PanelLineEdit:
        if (!hasNoLine(option))
            stylepaint::fieldBox(*painter, *option, widget);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        return drawPanelFrame(*painter, option, widget);
    case PE_PanelItemViewRow:
        return;
    case PE_PanelItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option))
            stylepaint::itemPanel(*painter, *item, widget);
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, theme().raised);
        return stylepaint::roundedBox(*painter, option->rect, 0, {}, theme().strongLine);
    case PE_PanelScrollAreaCorner:
    case PE_FrameStatusBarItem:
    case PE_FrameTabWidget:
        return;
    case PE_FrameTabBarBase:
        painter->setPen(theme().line);
        return painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

bool TenonStyle::drawButtonPart(ControlElement element, const QStyleOption* option,
                                QPainter* painter, const QWidget* widget) const {
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (!button)
        return false;
    if (element == CE_PushButtonBevel)
        stylepaint::buttonPanel(*painter, *option, widget);
    else if (element == CE_PushButtonLabel)
        stylepaint::buttonLabel(*painter, *button, widget);
    else if (element == CE_PushButton) { // without the dotted focus frame Qt would add
        stylepaint::buttonPanel(*painter, *option, widget);
        stylepaint::buttonLabel(*painter, *button, widget);
    } else
        return false;
    return true;
}

void TenonStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const {
    if (drawButtonPart(element, option, painter, widget))
        return;
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
    const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
    if (element == CE_HeaderSection && header)
        stylepaint::headerSection(*painter, *header);
    else if (element == CE_HeaderLabel && header)
        stylepaint::headerLabel(*painter, *header);
    else if (element == CE_HeaderEmptyArea)
        painter->fillRect(option->rect, theme().surface);
    else if (element == CE_TabBarTabShape && tab)
        stylepaint::tabShape(*painter, *tab);
    else if (element == CE_TabBarTabLabel && tab)
        stylepaint::tabLabel(*painter, *tab);
    else if (element == CE_ProgressBar && bar)
        stylepaint::progressBar(*painter, *bar);
    else if (element == CE_ComboBoxLabel) {
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
            combo && !combo->editable)
            stylepaint::comboLabel(*painter, *combo, comboPart(*combo, SC_ComboBoxEditField));
    } else if (element == CE_ItemViewItem)
        drawItem(option, painter, widget);
    else
        QProxyStyle::drawControl(element, option, painter, widget);
}

void TenonStyle::drawItem(const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const {
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
    if (!item)
        return;
    QStyleOptionViewItem copy = *item; // a selected row keeps its ink: the ground is soft
    for (QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive})
        copy.palette.setColor(group, QPalette::HighlightedText,
                              copy.palette.color(group, QPalette::Text));
    QProxyStyle::drawControl(CE_ItemViewItem, &copy, painter, widget);
}

void TenonStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                    QPainter* painter, const QWidget* widget) const {
    switch (control) {
    case CC_ComboBox:
        return drawComboBox(option, painter, widget);
    case CC_SpinBox:
        return drawSpinBox(option, painter, widget);
    case CC_ScrollBar:
        return drawScrollBar(option, painter, widget);
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

void TenonStyle::drawComboBox(const QStyleOptionComplex* option, QPainter* painter,
                              const QWidget* widget) const {
    stylepaint::fieldBox(*painter, *option, widget);
    stylepaint::chevron(*painter, comboPart(*option, SC_ComboBoxArrow), u"chevron-down"_s,
                        option->state & State_Enabled);
}

void TenonStyle::drawSpinBox(const QStyleOptionComplex* option, QPainter* painter,
                             const QWidget* widget) const {
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    if (!spin)
        return;
    stylepaint::fieldBox(*painter, *option, widget);
    if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const bool up = spin->stepEnabled & QAbstractSpinBox::StepUpEnabled;
    const bool down = spin->stepEnabled & QAbstractSpinBox::StepDownEnabled;
    stylepaint::chevron(*painter, spinPart(*spin, SC_SpinBoxUp), u"chevron-up"_s, up);
    stylepaint::chevron(*painter, spinPart(*spin, SC_SpinBoxDown), u"chevron-down"_s, down);
}

void TenonStyle::drawScrollBar(const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const {
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (!slider || slider->maximum <= slider->minimum)
        return;
    const int least = pixelMetric(PM_ScrollBarSliderMin, option, widget);
    const QRectF handle = QRectF(stylepaint::scrollSlider(*slider, least)).adjusted(3, 3, -3, -3);
    const bool lit = option->state & State_MouseOver || option->state & State_Sunken;
    stylepaint::roundedBox(*painter, handle, 4, lit ? theme().inkMuted : theme().field);
}

QRect TenonStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                 SubControl part, const QWidget* widget) const {
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control == CC_ComboBox && (part == SC_ComboBoxEditField || part == SC_ComboBoxArrow))
        return comboPart(*option, part);
    if (control == CC_SpinBox && spin)
        return spinPart(*spin, part);
    if (control == CC_ScrollBar && slider)
        return scrollPart(*slider, part, pixelMetric(PM_ScrollBarSliderMin, option, widget));
    return QProxyStyle::subControlRect(control, option, part, widget);
}

// A box is hit over the whole height of its row, not over that of its letters alone; the text of an
// item stands closer to its icon than the margin at the ends of a row would put it.
QRect TenonStyle::subElementRect(SubElement element, const QStyleOption* option,
                                 const QWidget* widget) const {
    QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
    if (element == SE_CheckBoxClickRect || element == SE_RadioButtonClickRect) {
        const QRect click(rect.left(), option->rect.top(), std::max(rect.width(), minimumTarget),
                          option->rect.height());
        return option->direction == Qt::RightToLeft
                   ? click.translated(rect.right() - click.right(), 0)
                   : click;
    }
    if (element == SE_ItemViewItemFocusRect && item) // the cell, not its text alone
        return option->rect.adjusted(1, 1, -1, -1);
    if (element == SE_LineEditContents && !hasNoLine(option))
        return option->rect.adjusted(fieldPadding, 2, -fieldPadding, -2);
    if (element != SE_ItemViewItemText || !item ||
        !(item->features & QStyleOptionViewItem::HasDecoration))
        return rect;
    return option->direction == Qt::RightToLeft ? rect.adjusted(0, 0, space::s, 0)
                                                : rect.adjusted(-space::s, 0, 0, 0);
}

QSize TenonStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const {
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int control = option ? controlHeight(option->fontMetrics) : 36;
    switch (type) {
    case CT_PushButton: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        const ButtonKind kind = buttonKind(widget);
        if (kind == ButtonKind::Crumb || kind == ButtonKind::Link)
            return {size.width() + space::xs, std::max(minimumTarget, size.height())};
        const bool onlyIcon = button && button->text.isEmpty();
        const int icon = button && !button->icon.isNull() && !onlyIcon ? space::xs : 0;
        return {onlyIcon ? control : std::max(size.width() + 2 * space::l + icon, 64), control};
    }
    case CT_LineEdit:
    case CT_SpinBox:
        return {result.width() + space::s, control};
    case CT_ComboBox:
        return {size.width() + space::m + comboArrow + space::s, control};
    case CT_CheckBox:
    case CT_RadioButton:
        return {std::max(result.width() + space::xs, minimumTarget), std::max(result.height(), 28)};
    case CT_ToolButton:
        return result.expandedTo({control, control});
    case CT_MenuItem:
        return {result.width() + space::l,
                std::max(result.height(), result.height() < 12 ? 9 : 32)};
    case CT_TabBarTab:
        return {result.width() + space::l, control + space::xs};
    case CT_HeaderSection:
        return {result.width(), control};
    case CT_ItemViewItem:
        return {result.width(), std::max(result.height(), control)};
    default:
        return result;
    }
}

int TenonStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                            const QWidget* widget) const {
    switch (metric) {
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
        return iconSide();
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return scaled(18);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return space::s;
    case PM_FocusFrameHMargin:
        return space::s;
    case PM_ScrollBarExtent:
        return 14;
    case PM_TabBarScrollButtonWidth:
        return minimumTarget;
    case PM_ScrollBarSliderMin:
        return 36;
    case PM_DefaultFrameWidth:
        return isTextArea(widget) ? 4 : 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_ComboBoxFrameWidth:
        return 0;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_TextCursorWidth:
        return 2;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int TenonStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* answer) const {
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_ItemView_ArrowKeysNavigateIntoChildren:
    case SH_Widget_Animation_Duration:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_Table_GridLineColor:
        return hint == SH_Table_GridLineColor ? int(theme().line.rgb()) : 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

} // namespace tenon::ui
