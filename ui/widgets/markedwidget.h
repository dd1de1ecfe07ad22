// SPDX-License-Identifier: GPL-3.0-or-later
// A painted picture made of marks (steps on a timeline, bars of a chart) that a keyboard can walk
// and a screen reader can read: it is a list, each mark an item with a name and a place. Derived
// classes paint and say what the marks are.
#pragma once

#include <QWidget>

namespace tenon::ui {

class MarkedWidget : public QWidget {
    Q_OBJECT
public:
    explicit MarkedWidget(QWidget* parent = nullptr);

    virtual int markCount() const = 0;
    virtual QRect markRect(int mark) const = 0;   // in this widget's coordinates
    virtual QString markText(int mark) const = 0; // what, when, state
    virtual QString markToolTip(int mark) const { return markText(mark); }

    int currentMark() const { return m_current; } // -1 where there are none
    void setCurrentMark(int mark);

signals:
    void currentMarkChanged(int mark);
    void markActivated(int mark); // Enter, or a double click

protected:
    void marksChanged(); // after the data changed: keeps the current mark within bounds
    int markAt(const QPoint& position) const;

    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void announceCurrent();
    int m_current = -1;
};

} // namespace tenon::ui
