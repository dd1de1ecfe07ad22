// SPDX-License-Identifier: GPL-3.0-or-later
// What happened, in the page, with the action that mends it. Used instead of a box that blocks.
// Announces itself to screen readers when it appears.
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

#include <functional>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace tenon::ui {

enum class MessageKind { Info, Success, Warning, Error };

class InlineMessage : public QFrame {
    Q_OBJECT
public:
    explicit InlineMessage(QWidget* parent = nullptr); // hidden until it has something to say

    void showMessage(MessageKind kind, const QString& text);
    // With one button; the message stays until the owner or the reader closes it.
    void showMessage(MessageKind kind, const QString& text, const QString& actionText,
                     std::function<void()> action);
    void dismiss();
    QString text() const;
    MessageKind kind() const { return m_kind; }

signals:
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    Tone tone() const;
    void announce();

    MessageKind m_kind = MessageKind::Info;
    QLabel* m_kindWord; // what the icon means, in a word
    QLabel* m_text;
    QPushButton* m_action;
    QBoxLayout* m_words; // the sentence and its action, beside or below each other
    std::function<void()> m_run;
};

} // namespace tenon::ui
