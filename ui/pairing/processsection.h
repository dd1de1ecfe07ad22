// SPDX-License-Identifier: GPL-3.0-or-later
// What anybody who looks after a pairing may know: its members, days, contacts and letters. Process
// facts only, never a word of what the pair said.
#pragma once

#include "ui/pairing/pairsection.h"

#include "core/mentoring/meeting.h"

class QPushButton;

namespace tenon::ui {

class ProcessSection : public PairSection {
    Q_OBJECT
public:
    ProcessSection(Desk& desk, InlineMessage& message, QWidget* parent = nullptr);

protected:
    void fill() override;

private:
    void showMembers();
    void showDays();
    void showChannels(const std::vector<mentoring::Meeting>& meetings);
    void showReasons();
    void showLetters();
    void addDay(const QString& what, const std::optional<QDate>& day);

    Card* m_members;
    Card* m_days;
    Card* m_reasons;
    Card* m_letters;
    QPushButton* m_write;
};

} // namespace tenon::ui
