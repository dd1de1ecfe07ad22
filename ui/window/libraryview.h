// SPDX-License-Identifier: GPL-3.0-or-later
// The window of one open library: the shell with its pages, panels, keys, undo and backups.
#pragma once

#include "core/portfolio/portfolioitem.h"
#include "ui/desk/desk.h"
#include "ui/shell/navigation.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace tenon::ui {

class AssignPanel;
class CasePanel;
class EventPanel;
class BackupWork;
class Finder;
class ItemPanel;
class HelpPanel;
class LogMeetingPanel;
class PortfolioPage;
class RosterPage;
class ServicePage;
class SettingsPanel;
class Shell;
class SidePanel;

class LibraryView : public QWidget {
    Q_OBJECT
public:
    explicit LibraryView(std::unique_ptr<workspace::Workspace> library, QWidget* parent = nullptr);
    ~LibraryView() override;

    workspace::Workspace& library() const { return *m_library; }
    Desk& desk() const { return *m_desk; }
    Shell& shell() const { return *m_shell; }
    // Pages and panels are made when they are first asked for, so that opening does not wait for
    // them.
    RosterPage& rosterPage();
    ServicePage& servicePage();
    PortfolioPage& portfolioPage();
    AssignPanel& assignPanel();
    LogMeetingPanel& logPanel();
    ItemPanel& itemPanel();
    EventPanel& eventPanel();
    CasePanel& casePanel();
    HelpPanel& helpPanel();

    void setViewpoint(const workspace::Viewpoint& viewpoint);
    void undo();
    void redo();
    bool isBackedUp() const; // nothing changed since the last, and none is being made
    // Runs then once everything that changed is in a checked backup; at once where it is. Where
    // that fails, the person is told and may go on without.
    void whenBackedUp(std::function<void()> then);

signals:
    void closeRequested();
    // The owner closes this view, restores and opens again.
    void restoreRequested(const QString& backup);

private:
    template <class PageType>
    PageType& page(const QString& id);
    template <class PageType>
    void addPage(const QString& id, bool scrollsItself = false);
    template <class Panel, class Make>
    Panel& panel(Panel*& made, Make make);
    void addPages();
    QWidget* makeToday();
    QWidget* makePortfolio();
    QWidget* makeCase();
    QWidget* makePolicies();
    void openSettings();
    void toggleHelp(const QString& page);
    void addKeys();
    void connectDesk();
    void connectTenure();
    void connectBackups();
    void showPerson(people::PersonId person);
    void showItem(portfolio::ItemId item);
    void editItem(std::optional<portfolio::ItemId> item, const QStringList& files);
    void showRole();
    void showUndo();
    void showBackup();
    std::vector<Hit> actions();
    void addViewpoints(std::vector<Hit>& hits);
    void closePanels(const SidePanel* but = nullptr);
    void offerUndo(const QString& label);

    std::unique_ptr<workspace::Workspace> m_library;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Finder> m_finder;
    std::unique_ptr<BackupWork> m_backup;
    QTimer m_backupTimer;
    std::function<void()> m_afterBackup;
    Shell* m_shell;
    // Null until they are first opened.
    AssignPanel* m_assign = nullptr;
    LogMeetingPanel* m_log = nullptr;
    ItemPanel* m_item = nullptr;
    EventPanel* m_event = nullptr;
    CasePanel* m_case = nullptr;
    SettingsPanel* m_settings = nullptr;
    HelpPanel* m_help = nullptr;
};

} // namespace tenon::ui
