// SPDX-License-Identifier: GPL-3.0-or-later
// The frame of the main window: sidebar, pages, side panel, status line, and the keys that work
// everywhere. It knows no library: its owner sets the entries and pages and answers the signals.
#pragma once

#include "ui/shell/navigation.h"
#include "ui/shell/pagehost.h"

#include <QWidget>

class QVBoxLayout;

namespace tenon::ui {

class CommandPalette;
class InlineMessage;
class Sidebar;
class StatusLine;

class Shell : public QWidget {
    Q_OBJECT
public:
    static constexpr int compactBelow = 1100; // px of window width

    explicit Shell(QWidget* parent = nullptr);

    void setLibraryName(const QString& name);
    void setEntries(std::vector<NavigationEntry> entries);
    void setCount(const QString& id, int count, bool urgent = false);
    void setRoles(const std::vector<RoleEntry>& roles, const QString& current);
    void setFind(FindHits find);

    void addPage(const QString& id, QWidget* page, bool scrollsItself = false);
    void addPage(const QString& id, PageFactory make, bool scrollsItself = false);
    void showPage(const QString& id);
    QString currentPage() const;
    void goBack();

    void addSidePanel(QWidget* panel); // beside the pages; the owner opens and closes it
    InlineMessage* message() const { return m_message; } // above the page, for the whole program
    Sidebar* sidebar() const { return m_sidebar; }
    PageHost* pages() const { return m_pages; }
    StatusLine* statusLine() const { return m_status; }
    CommandPalette* commandPalette(); // made when it is first needed
    void openPalette();

signals:
    void pageShown(const QString& id);
    void roleChosen(const QString& id);
    void settingsRequested();
    void undoRequested();
    void redoRequested();
    void helpRequested(const QString& page);
    void textPercentRequested(int percent); // the owner applies and remembers it

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addKeys();
    void onKey(const QKeySequence& keys, std::function<void()> run);
    void connectParts();
    void updateCompact();
    Sidebar* m_sidebar;
    PageHost* m_pages;
    StatusLine* m_status;
    InlineMessage* m_message;
    CommandPalette* m_palette = nullptr;
    FindHits m_find;
    QVBoxLayout* m_centre;
    QWidget* m_panelSlot;
    std::vector<NavigationEntry> m_entries;
};

} // namespace tenon::ui
