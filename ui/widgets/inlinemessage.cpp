// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inlinemessage.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylepaint.h"
#include "ui/widgets/accessiblefactory.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/make.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace tenon::ui {

namespace {

constexpr int narrowBelow = 460; // px, of text at 100 %

QString wordFor(MessageKind kind) {
    switch (kind) {
    case MessageKind::Info:
        return InlineMessage::tr("Note");
    case MessageKind::Success:
        return InlineMessage::tr("Done");
    case MessageKind::Warning:
        return InlineMessage::tr("Warning");
    case MessageKind::Error:
        return InlineMessage::tr("Problem");
    }
    return {};
}

QString iconFor(MessageKind kind) {
    switch (kind) {
    case MessageKind::Info:
        return u"info"_s;
    case MessageKind::Success:
        return u"check-circle"_s;
    case MessageKind::Warning:
        return u"alert-circle"_s;
    case MessageKind::Error:
        return u"alert-triangle"_s;
    }
    return {};
}

} // namespace

InlineMessage::InlineMessage(QWidget* parent)
    : QFrame(parent)
    , m_kindWord(makeLabel(QString(), TextRole::BodyStrong))
    , m_text(makeWrappingLabel(QString(), TextRole::Body, Ink::Strong))
    , m_action(makeButton({}))
    , m_words(new QHBoxLayout) {
    installAccessibleFactory();
    auto* row = new QHBoxLayout(this);
    const auto makeRoom = [this, row] {
        const int lead = space::l + scaled(20) + space::m;
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        row->setContentsMargins(mirrored ? space::s : lead, space::s, mirrored ? lead : space::s,
                                space::s);
    };
    makeRoom();
    connect(&themeNotifier(), &ThemeNotifier::changed, this, makeRoom);
    row->setSpacing(space::s);
    row->addWidget(m_kindWord);
    m_words->setSpacing(space::s);
    m_words->addWidget(m_text, 1);
    m_words->addWidget(m_action, 0, Qt::AlignLeft);
    row->addLayout(m_words, 1);
    QPushButton* close = makeIconButton(u"x"_s, tr("Close this message"));
    row->addWidget(close);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(close, &QPushButton::clicked, this, &InlineMessage::dismiss);
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (const auto run = m_run) // which may show another message in its place
            run();
    });
    hide();
}

void InlineMessage::showMessage(MessageKind kind, const QString& text) {
    showMessage(kind, text, {}, {});
}

void InlineMessage::showMessage(MessageKind kind, const QString& text, const QString& actionText,
                                std::function<void()> action) {
    m_kind = kind;
    m_run = std::move(action);
    m_kindWord->setText(wordFor(kind));
    setInk(m_kindWord, inkOf(tone()));
    m_text->setText(text);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    setAccessibleName(u"%1: %2"_s.arg(wordFor(kind), text));
    setVisible(true);
    update();
    announce();
}

void InlineMessage::dismiss() {
    if (isHidden())
        return;
    hide();
    emit dismissed();
}

QString InlineMessage::text() const {
    return m_text->text();
}

Tone InlineMessage::tone() const {
    switch (m_kind) {
    case MessageKind::Info:
        return Tone::Accent;
    case MessageKind::Success:
        return Tone::Good;
    case MessageKind::Warning:
        return Tone::Warning;
    case MessageKind::Error:
        return Tone::Late;
    }
    return Tone::Accent;
}

void InlineMessage::announce() {
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void InlineMessage::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    m_words->setDirection(width() < scaled(narrowBelow) ? QBoxLayout::TopToBottom
                                                        : QBoxLayout::LeftToRight);
}

void InlineMessage::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& t = theme();
    stylepaint::roundedBox(painter, rect(), controlRadius, t.toneSoft(tone()), t.tone(tone()));
    const int side = scaled(20);
    const QRect square(space::l, (height() - side) / 2, side, side);
    paintIcon(painter, iconFor(m_kind), QStyle::visualRect(layoutDirection(), rect(), square),
              t.tone(tone()));
}

} // namespace tenon::ui
