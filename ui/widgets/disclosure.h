// SPDX-License-Identifier: GPL-3.0-or-later
// A part of a form that is folded away until it is wanted: a button with its title and, behind it,
// what it holds, in a few words. Space and Enter fold and unfold it.
#pragma once

#include <QWidget>

class QToolButton;
class QLabel;
class QVBoxLayout;

namespace tenon::ui {

class Disclosure : public QWidget {
    Q_OBJECT
public:
    explicit Disclosure(const QString& title, QWidget* parent = nullptr);

    QVBoxLayout* body() const { return m_body; }
    void setOpen(bool open);
    bool isOpen() const;
    void setSummary(const QString& summary); // "3 people"; shown beside the title

signals:
    void toggled(bool open);

private:
    void showState();
    QString m_title;
    QToolButton* m_button;
    QLabel* m_summary;
    QWidget* m_content;
    QVBoxLayout* m_body;
};

} // namespace tenon::ui
