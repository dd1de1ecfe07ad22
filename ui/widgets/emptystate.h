// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where nothing is yet: what this place is for, one button, one example.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace tenon::ui {

class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(const QString& iconName, const QString& sentence, QWidget* parent = nullptr);
    void setSentence(const QString& sentence);
    void setExample(const QString& example);
    QPushButton* setAction(const QString& text, const QString& iconName = {}); // emits activated

signals:
    void activated();

private:
    QLabel* m_sentence;
    QLabel* m_example;
    QPushButton* m_action;
};

} // namespace tenon::ui
