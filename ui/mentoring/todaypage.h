// SPDX-License-Identifier: GPL-3.0-or-later
// The administrator's first page: who needs me today? Without a mentor, due within 60 days, silent.
#pragma once

#include "core/mentoring/attention.h"
#include "ui/desk/page.h"

namespace tenon::ui {

class Card;
class StatTile;

class TodayPage : public Page {
    Q_OBJECT
public:
    explicit TodayPage(Desk& desk, QWidget* parent = nullptr);

signals:
    // How many things wait, for the navigation; urgent where one of them is late.
    void counted(int waiting, bool urgent);

protected:
    void refresh() override;

private:
    void showTiles(const mentoring::Attention& attention, int people);
    void showWithoutMentor(const mentoring::Attention& attention, int people);
    void showDueSoon(const mentoring::Attention& attention);
    void showSilent(const mentoring::Attention& attention);
    void showPairings();

    StatTile* m_withoutTile;
    StatTile* m_dueTile;
    StatTile* m_silentTile;
    StatTile* m_peopleTile;
    Card* m_without;
    Card* m_due;
    Card* m_silent;
    Card* m_pairings;
};

} // namespace tenon::ui
