// SPDX-License-Identifier: GPL-3.0-or-later
// A panel at the far side of a page, for the details of one thing or a form: title, close button,
// scrolling body, buttons at the foot. Escape closes it. It does not block the page beside it.
#pragma once

#include <QFrame>
#include <QPointer>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tenon::ui {

class SidePanel : public QFrame {
    Q_OBJECT
public:
    explicit SidePanel(const QString& title = {}, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void setContent(QWidget* content); // replaces and deletes what was there
    QWidget* takeContent();            // which is the caller's then, hidden
    QWidget* content() const { return m_content; }
    // The titles of what somebody wrote here and did not save; of itself, while it is open and was
    // changed since.
    virtual QStringList unsaved() const;
    QString title() const;
    void addFooterButton(QWidget* button);
    void clearFooter();
    void openPanel();  // shows it and moves the focus to its first field
    void closePanel(); // and gives the focus back to where it was
    // The button that Enter stands for, from any field that does not keep Enter for itself;
    // Ctrl+Enter from those that do.
    void setDefaultButton(QPushButton* button) { m_default = button; }

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override; // the window's size

private:
    void fit();
    QLabel* m_title;
    QVBoxLayout* m_body;
    QWidget* m_footerRow;
    QHBoxLayout* m_footer;
    QWidget* m_content = nullptr;
    QStringList m_opened; // what stood in it when it was opened
    QPushButton* m_default = nullptr;
    QPointer<QWidget> m_before; // had the focus when the panel was opened
};

} // namespace tenon::ui
