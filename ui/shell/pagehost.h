// SPDX-License-Identifier: GPL-3.0-or-later
// Holds the pages, one at a time: a column of at most 1280 px in the middle, 32 px of margin, its
// own scroll bar for each page, and a way back.
#pragma once

#include <QHash>
#include <QStackedWidget>
#include <QStringList>

class QLayout;

namespace tenon::ui {

class PageHost : public QStackedWidget {
    Q_OBJECT
public:
    static constexpr int maximumColumn = 1280;

    explicit PageHost(QWidget* parent = nullptr);
    // A page that scrolls inside itself (a table that fills it) is as high as the window, and
    // scrolls only where its least height does not fit.
    void addPage(const QString& id, QWidget* page, bool scrollsItself = false);
    void removePage(const QString& id);
    bool hasPage(const QString& id) const { return m_holders.contains(id); }
    QWidget* page(const QString& id) const;
    QString currentPage() const { return m_current; }
    void showPage(const QString& id); // remembers where one was
    bool canGoBack() const { return !m_trail.isEmpty(); }
    void goBack();

signals:
    void pageShown(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void applyMargins(QLayout* row) const;
    void display(const QString& id);
    QHash<QString, QWidget*> m_holders;
    QHash<QString, QWidget*> m_pages;
    QStringList m_trail;
    QString m_current;
};

} // namespace tenon::ui
