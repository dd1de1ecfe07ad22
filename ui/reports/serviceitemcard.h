// SPDX-License-Identifier: GPL-3.0-or-later
// A mentor's service as an item of their own portfolio: what stands there, what would be written,
// and the one button that writes it.
#pragma once

#include "core/workspace/serviceitem.h"
#include "ui/desk/desk.h"
#include "ui/widgets/card.h"

namespace tenon::ui {

class ServiceItemCard : public Card {
    Q_OBJECT
public:
    ServiceItemCard(Desk& desk, InlineMessage* message, QWidget* parent = nullptr);
    void showFor(people::PersonId mentor);

private:
    void showItem(const workspace::ServiceItem& item);
    void write();

    Desk& m_desk;
    InlineMessage* m_message;
    std::vector<workspace::ServiceItem> m_items;
};

} // namespace tenon::ui
