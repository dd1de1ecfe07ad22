// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/panels.h"

#include "ui/mentoring/assignpanel.h"
#include "ui/mentoring/logmeetingpanel.h"
#include "ui/portfolio/itempanel.h"
#include "ui/portfolio/mergepanel.h"
#include "ui/portfolio/packagepanel.h"
#include "ui/shell/helppanel.h"
#include "ui/shell/settingspanel.h"
#include "ui/shell/shell.h"
#include "ui/tenure/casepanel.h"
#include "ui/tenure/eventpanel.h"
#include "ui/window/pagehelp.h"

namespace tenon::ui {

Panels::Panels(Desk& desk, Shell& shell, QObject* parent)
    : QObject(parent), m_desk(desk), m_shell(shell) {
    connectDesk();
}

void Panels::connectDesk() {
    connect(&m_desk, &Desk::assignRequested, this, [this](people::PersonId mentee) {
        close(&assign());
        assign().openFor(mentee);
    });
    connect(&m_desk, &Desk::logRequested, this,
            [this](std::optional<mentoring::PairingId> pairing) {
                close(&log());
                log().openFor(pairing);
            });
    connect(&m_desk, &Desk::eventRequested, this,
            [this](people::PersonId person, const std::optional<tenure::ClockEvent>& proposed) {
                close(&event());
                event().openFor(person, proposed);
            });
}

template <class Panel, class Make>
Panel& Panels::made(Panel*& panel, Make make) {
    if (!panel) {
        panel = make();
        m_shell.addSidePanel(panel);
    }
    return *panel;
}

AssignPanel& Panels::assign() {
    return made(m_assign, [this] { return new AssignPanel(m_desk); });
}

LogMeetingPanel& Panels::log() {
    return made(m_log, [this] { return new LogMeetingPanel(m_desk); });
}

ItemPanel& Panels::item() {
    return made(m_item, [this] { return new ItemPanel(m_desk); });
}

MergePanel& Panels::merge() {
    return made(m_merge, [this] { return new MergePanel(m_desk); });
}

PackagePanel& Panels::package() {
    return made(m_package, [this] { return new PackagePanel(m_desk); });
}

EventPanel& Panels::event() {
    return made(m_event, [this] { return new EventPanel(m_desk); });
}

CasePanel& Panels::reviewCase() {
    return made(m_case, [this] { return new CasePanel(m_desk); });
}

HelpPanel& Panels::help() {
    return made(m_help, [] { return new HelpPanel(keyHelp()); });
}

void Panels::close(const SidePanel* but) {
    for (SidePanel* panel : {static_cast<SidePanel*>(m_assign), static_cast<SidePanel*>(m_log),
                             static_cast<SidePanel*>(m_item), static_cast<SidePanel*>(m_merge),
                             static_cast<SidePanel*>(m_event), static_cast<SidePanel*>(m_case),
                             static_cast<SidePanel*>(m_package), static_cast<SidePanel*>(m_help)})
        if (panel && panel != but)
            panel->closePanel();
}

void Panels::showHelpFor(const QString& page) {
    if (m_help && m_help->isVisible())
        m_help->setPage(helpFor(page));
}

void Panels::openSettings() {
    close();
    made(m_settings, [] { return new SettingsPanel; }).openSettings();
}

void Panels::toggleHelp(const QString& page) {
    HelpPanel& panel = help();
    if (panel.isVisible())
        return panel.closePanel();
    close(&panel);
    if (m_settings)
        m_settings->closePanel();
    panel.setPage(helpFor(page));
    panel.openPanel();
}

} // namespace tenon::ui
