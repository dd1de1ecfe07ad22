// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody shares of their portfolio with who looks, and nothing else of it.
#pragma once

#include "ui/desk/desk.h"
#include "ui/widgets/card.h"

namespace tenon::ui {

class SharedCard : public Card {
    Q_OBJECT
public:
    explicit SharedCard(Desk& desk, QWidget* parent = nullptr);
    void showFor(people::PersonId owner); // hidden where nothing is shared

private:
    Desk& m_desk;
};

} // namespace tenon::ui
