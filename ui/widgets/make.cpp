// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/make.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylepaint.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHash>
#include <QPainter>
#include <QVBoxLayout>

namespace tenon::ui {

namespace {

// Asks the theme each time it paints, so that it needs no telling.
class IconLabel : public QLabel {
public:
    IconLabel(QString name, int size, Ink ink) : m_name(std::move(name)), m_ink(ink), m_size(size) {
        resizeToText();
        connect(&themeNotifier(), &ThemeNotifier::changed, this, &IconLabel::resizeToText);
    }
    void setGround(int side) { // a soft square around it
        m_ground = side;
        resizeToText();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const QColor colour = isEnabled() ? inkColour(m_ink) : theme().disabledInk();
        if (m_ground > 0)
            stylepaint::roundedBox(painter, rect(), controlRadius, theme().accentSoft);
        QRect box(0, 0, scaled(m_size), scaled(m_size));
        box.moveCenter(rect().center());
        paintIcon(painter, m_name, box, colour);
    }

private:
    void resizeToText() {
        const int side = scaled(std::max(m_size, m_ground));
        setFixedSize(side, side);
    }
    QString m_name;
    Ink m_ink;
    int m_size;
    int m_ground = 0;
};

// Layouts ask one label again and again how high it is at one width, and each answer shapes the
// whole text anew: a third of the time to the first painted window. So the answers are kept while
// the text and whatever else decides them stay.
class WrappingLabel : public QLabel {
public:
    explicit WrappingLabel(const QString& text) : QLabel(text) {}

    int heightForWidth(int width) const override {
        if (m_text != text()) {
            m_heights.clear();
            m_text = text();
        }
        const auto known = m_heights.constFind(width);
        if (known != m_heights.constEnd())
            return *known;
        if (m_heights.size() >= widthsKept)
            m_heights.clear();
        return *m_heights.insert(width, QLabel::heightForWidth(width));
    }

protected:
    bool event(QEvent* event) override {
        switch (event->type()) {
        case QEvent::FontChange:
        case QEvent::StyleChange:
        case QEvent::ContentsRectChange:
        case QEvent::LayoutDirectionChange:
        case QEvent::LocaleChange:
        case QEvent::Polish:
        case QEvent::ScreenChangeInternal:
            m_heights.clear();
            break;
        default:
            break;
        }
        return QLabel::event(event);
    }

private:
    static constexpr int widthsKept = 16;
    mutable QHash<int, int> m_heights; // by width
    mutable QString m_text;            // the text they belong to
};

} // namespace

namespace {
QLabel* dressed(QLabel* label, TextRole role, Ink ink) {
    label->setTextFormat(Qt::PlainText);
    setTextRole(label, role);
    setInk(label, ink);
    return label;
}
} // namespace

QLabel* makeLabel(const QString& text, TextRole role, Ink ink) {
    return dressed(new QLabel(text), role, ink);
}

QLabel* makeLabelFor(const QString& text, QWidget* buddy) {
    QLabel* label = makeLabel(text, TextRole::Body, Ink::Soft);
    label->setBuddy(buddy);
    // A box of choices is known by its value alone on some systems.
    if (qobject_cast<QComboBox*>(buddy) && buddy->accessibleName().isEmpty())
        buddy->setAccessibleName(QString(text).remove(u'&'));
    return label;
}

QLabel* makeWrappingLabel(const QString& text, TextRole role, Ink ink) {
    QLabel* label = dressed(new WrappingLabel(text), role, ink);
    label->setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

QPushButton* makeButton(const QString& text, const QString& iconName, ButtonKind kind) {
    auto* button = new QPushButton(text);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    button->setAutoDefault(false);
    setButtonKind(button, kind);
    setTextRole(button, kind == ButtonKind::Link ? TextRole::LabelStrong : TextRole::BodyStrong);
    return button;
}

QPushButton* makeIconButton(const QString& iconName, const QString& name) {
    QPushButton* button = makeButton({}, iconName, ButtonKind::Icon);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

QWidget* makeLine(const QString& title, const QString& below,
                  const std::vector<QWidget*>& atItsEnd) {
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, space::xs, 0, space::xs);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(makeWrappingLabel(title, TextRole::BodyStrong, Ink::Strong));
    if (!below.isEmpty())
        words->addWidget(makeWrappingLabel(below, TextRole::Label, Ink::Muted));
    row->addLayout(words, 1);
    for (QWidget* widget : atItsEnd)
        row->addWidget(widget, 0, Qt::AlignTop);
    return line;
}

QLabel* makeIconLabel(const QString& iconName, int size, Ink ink) {
    return new IconLabel(iconName, size, ink);
}

QLabel* makeIconTile(const QString& iconName) {
    auto* tile = new IconLabel(iconName, 18, Ink::Accent);
    tile->setGround(36);
    return tile;
}

} // namespace tenon::ui
