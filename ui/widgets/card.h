// SPDX-License-Identifier: GPL-3.0-or-later
// A white sheet with an edge: one subject of a page, with its title, a short line beside it and
// room for a button or a legend at the far end. It arranges; it knows nothing of what it holds.
#pragma once

#include <QFrame>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace tenon::ui {

class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(const QString& title = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle);
    void addHeaderWidget(QWidget* widget); // at the far end of the title
    void addFooterWidget(QWidget* widget); // under a line
    QVBoxLayout* body() const { return m_body; }
    void setPadding(int padding);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_title;
    QLabel* m_subtitle;
    QWidget* m_headerRow;
    QHBoxLayout* m_header;
    QVBoxLayout* m_body;
};

// A hairline across a card.
class Separator : public QFrame {
    Q_OBJECT
public:
    explicit Separator(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace tenon::ui
