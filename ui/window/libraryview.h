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

class BackupWork;
class Finder;
class Panels;
class PortfolioPage;
class ReminderWork;
class RosterPage;
class ServicePage;
class Shell;

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
    Panels& panels() const { return *m_panels; }

    void setViewpoint(const workspace::Viewpoint& viewpoint);
    void undo();
    void redo();
    bool isBackedUp() const; // nothing changed since the last, and none is being made
    // Runs then once everything that changed is in a checked backup; at once where it is. Where
    // that fails, the person is told and may go on without.
    void whenBackedUp(std::function<void()> then);
    // The same, but where something is written and not saved the person is asked first.
    void whenLeft(std::function<void()> then);
    QStringList unsaved() const;

signals:
    void closeRequested();
    // The owner closes this view, restores and opens again.
    void restoreRequested(const QString& backup);

private:
    template <class PageType>
    PageType& page(const QString& id);
    template <class PageType>
    void addPage(const QString& id, bool scrollsItself = false);
    void addPages();
    QWidget* makeToday();
    QWidget* makePortfolio();
    QWidget* makeGrid();
    QWidget* makeEvidence();
    QWidget* makeImport();
    QWidget* makeLinks();
    void connectPortfolio(PortfolioPage* portfolio);
    void beginWithDoi(const QString& doi);
    void exportPackage();
    void setLookups();
    QWidget* makeCase();
    QWidget* makePair();
    QWidget* makePairings();
    QWidget* makePolicies();
    void addKeys();
    void connectDesk();
    void connectTenure();
    void connectBackups();
    void showGrid();
    void showPerson(people::PersonId person);
    void showItem(portfolio::ItemId item);
    void editItem(std::optional<portfolio::ItemId> item, const QStringList& files);
    void showRole();
    void showUndo();
    bool mayTakeBack(std::optional<store::JournalEntry> store::UndoState::*which);
    void showBackup();
    std::vector<Hit> actions();
    void addViewpoints(std::vector<Hit>& hits);
    void offerUndo(const QString& label);

    std::function<void()> m_reopen; // the panel of the stopwatch that runs
    std::unique_ptr<workspace::Workspace> m_library;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Finder> m_finder;
    std::unique_ptr<BackupWork> m_backup;
    std::unique_ptr<ReminderWork> m_reminders;
    QTimer m_backupTimer;
    std::function<void()> m_afterBackup;
    Shell* m_shell;
    std::unique_ptr<Panels> m_panels;
};

} // namespace tenon::ui
