// SPDX-License-Identifier: GPL-3.0-or-later
// Holds the pages, one at a time: a column of at most 1280 px in the middle, 32 px of margin, its
// own scroll bar for each page, and a way back. A page can be made when it is first needed, so that
// a window does not wait for what nobody looks at.
#pragma once

#include <QHash>
#include <QStackedWidget>
#include <QStringList>

#include <functional>

class QLayout;

namespace tenon::ui {

using PageFactory = std::function<QWidget*()>;

class PageHost : public QStackedWidget {
    Q_OBJECT
public:
    static constexpr int maximumColumn = 1280; // px, of text at 100 %

    explicit PageHost(QWidget* parent = nullptr);
    // A page that scrolls inside itself (a table that fills it) is as high as the window, and
    // scrolls only where its least height does not fit.
    void addPage(const QString& id, QWidget* page, bool scrollsItself = false);
    // make is called when the page is first shown or asked for; adding shows nothing.
    void addPage(const QString& id, PageFactory make, bool scrollsItself = false);
    void removePage(const QString& id);
    bool hasPage(const QString& id) const { return m_pages.contains(id); }
    QWidget* page(const QString& id); // makes it; null where there is none of that name
    QString currentPage() const { return m_current; }
    void showPage(const QString& id); // remembers where one was
    bool canGoBack() const { return !m_trail.isEmpty(); }
    void goBack();

signals:
    void aboutToShow(QWidget* page); // before it appears: whatever fills it now is laid out once
    void pageShown(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Held {
        PageFactory make;
        bool scrollsItself = false;
        QWidget* page = nullptr;
        QWidget* holder = nullptr; // the scroll area around it, made together with it
    };
    void applyMargins(QLayout* row) const;
    void setMargins(); // of every page that is made
    void display(const QString& id);
    Held* made(const QString& id);
    void put(Held& held, QWidget* page);
    QHash<QString, Held> m_pages;
    QStringList m_trail;
    QString m_current;
};

} // namespace tenon::ui
