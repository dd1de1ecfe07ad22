// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/panels.h"

#include "ui/mentoring/assignpanel.h"
#include "ui/mentoring/bulkmeetingspanel.h"
#include "ui/mentoring/letterbatchpanel.h"
#include "ui/mentoring/letterpanel.h"
#include "ui/mentoring/logmeetingpanel.h"
#include "ui/pairing/lifepanel.h"
#include "ui/pairing/pairpanel.h"
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
    connect(&m_desk, &Desk::bulkLogRequested, this, [this] {
        close(&bulkMeetings());
        bulkMeetings().openPage();
    });
    connect(&m_desk, &Desk::lettersRequested, this,
            [this](const workspace::LetterRequest& request) {
                if (request.pairings.size() + request.people.size() == 1) {
                    close(&letter());
                    letter().openFor(request);
                } else {
                    close(&letters());
                    letters().openFor(request);
                }
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

PairPanel& Panels::pair() {
    return made(m_pair, [this] { return new PairPanel(m_desk); });
}

BulkMeetingsPanel& Panels::bulkMeetings() {
    return made(m_bulkMeetings, [this] { return new BulkMeetingsPanel(m_desk); });
}

LifePanel& Panels::life() {
    return made(m_life, [this] { return new LifePanel(m_desk); });
}

LetterPanel& Panels::letter() {
    return made(m_letter, [this] { return new LetterPanel(m_desk); });
}

LetterBatchPanel& Panels::letters() {
    return made(m_letters, [this] { return new LetterBatchPanel(m_desk); });
}

HelpPanel& Panels::help() {
    return made(m_help, [] { return new HelpPanel(keyHelp()); });
}

std::vector<SidePanel*> Panels::made() const {
    std::vector<SidePanel*> panels{m_assign, m_log,     m_item,         m_merge, m_event,
                                   m_case,   m_pair,    m_bulkMeetings, m_life,  m_package,
                                   m_letter, m_letters, m_help};
    std::erase(panels, nullptr);
    return panels;
}

void Panels::close(const SidePanel* but) {
    for (SidePanel* panel : made())
        if (panel != but)
            panel->closePanel();
}

QStringList Panels::unsaved() const {
    QStringList titles;
    for (const SidePanel* panel : made())
        titles << panel->unsaved();
    return titles;
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
