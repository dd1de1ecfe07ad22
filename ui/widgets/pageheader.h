// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a page: where it is, what it is, how it stands, and at most two buttons, one of them
// primary. The buttons go under the title where there is no room beside it.
#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace tenon::ui {

class Badge;

class PageHeader : public QWidget {
    Q_OBJECT
public:
    explicit PageHeader(const QString& title = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle);
    void setTrail(const QStringList& crumbs); // pages above this one, the outermost first
    void setPerson(const QString& name);      // a disc with initials before the title
    void addStatus(QWidget* badge);           // after the title; takes it over
    void clearStatus();
    QPushButton* setPrimaryAction(const QString& text, const QString& iconName = {});
    QPushButton* setSecondaryAction(const QString& text, const QString& iconName = {});

signals:
    void crumbActivated(int index);
    void primaryActivated();
    void secondaryActivated();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void placeActions();
    QLabel* m_title;
    QLabel* m_subtitle;
    QWidget* m_trail;
    QHBoxLayout* m_titleRow;
    QHBoxLayout* m_trailRow;
    QGridLayout* m_grid;
    QWidget* m_avatarSlot;
    QWidget* m_actions;
    QPushButton* m_primary;
    QPushButton* m_secondary;
    bool m_placed = false;
    bool m_beside = false;
    std::vector<QWidget*> m_status;
};

} // namespace tenon::ui
