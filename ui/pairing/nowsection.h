// SPDX-License-Identifier: GPL-3.0-or-later
// What a pair does next: what waits for an answer, the agenda, the meetings to come, and what each
// of them promised.
#pragma once

#include "ui/pairing/pairsection.h"

#include "core/mentoring/agenda.h"

class QLineEdit;

namespace tenon::ui {

class NowSection : public PairSection {
    Q_OBJECT
public:
    NowSection(Desk& desk, InlineMessage& message, QWidget* parent = nullptr);

signals:
    // Asks for the panel in which somebody accepts or declines an offer.
    void answerRequested();

protected:
    void fill() override;

private:
    void showWaiting();
    void showHandOver();
    void showFirstContact(const mentoring::PairingMember& own, const QString& others);
    void addWaiting(const QString& sentence, const std::vector<QWidget*>& buttons);
    void showAgenda();
    void addPoint(const mentoring::AgendaPoint& point);
    void putOnAgenda();
    void showPlanned();
    void showActions();

    Card* m_waiting;
    Card* m_agenda;
    Card* m_planned;
    Card* m_actions;
    QLineEdit* m_point;
};

} // namespace tenon::ui
