// SPDX-License-Identifier: GPL-3.0-or-later
// The side panels of a library's window: each made when it is first needed, one open at a time, but
// for the settings, which are about the window and not about what is shown in it.
#pragma once

#include "ui/desk/desk.h"

namespace tenon::ui {

class AssignPanel;
class BulkMeetingsPanel;
class CasePanel;
class EventPanel;
class HelpPanel;
class ItemPanel;
class LetterBatchPanel;
class LetterPanel;
class LifePanel;
class LogMeetingPanel;
class MergePanel;
class PackagePanel;
class PairPanel;
class SettingsPanel;
class Shell;
class SidePanel;

class Panels : public QObject {
    Q_OBJECT
public:
    Panels(Desk& desk, Shell& shell, QObject* parent = nullptr);

    AssignPanel& assign();
    LogMeetingPanel& log();
    ItemPanel& item();
    MergePanel& merge();
    PackagePanel& package();
    EventPanel& event();
    CasePanel& reviewCase();
    PairPanel& pair();
    BulkMeetingsPanel& bulkMeetings();
    LifePanel& life();
    LetterPanel& letter();
    LetterBatchPanel& letters();
    HelpPanel& help();

    // The titles of what was written in one and not saved.
    QStringList unsaved() const;
    // Closes what is open, to make room for one or for another point of view.
    void close(const SidePanel* but = nullptr);
    void openSettings();
    void toggleHelp(const QString& page);
    void showHelpFor(const QString& page); // where help is open

private:
    std::vector<SidePanel*> made() const; // but the settings
    template <class Panel, class Make>
    Panel& made(Panel*& panel, Make make);
    void connectDesk();

    Desk& m_desk;
    Shell& m_shell;
    // Null until they are first opened.
    AssignPanel* m_assign = nullptr;
    LogMeetingPanel* m_log = nullptr;
    ItemPanel* m_item = nullptr;
    MergePanel* m_merge = nullptr;
    PackagePanel* m_package = nullptr;
    EventPanel* m_event = nullptr;
    CasePanel* m_case = nullptr;
    PairPanel* m_pair = nullptr;
    BulkMeetingsPanel* m_bulkMeetings = nullptr;
    LifePanel* m_life = nullptr;
    LetterPanel* m_letter = nullptr;
    LetterBatchPanel* m_letters = nullptr;
    SettingsPanel* m_settings = nullptr;
    HelpPanel* m_help = nullptr;
};

} // namespace tenon::ui
