// SPDX-License-Identifier: GPL-3.0-or-later
// "This goes where?", as a mentor sees it: what mentees ask, answered in place.
#pragma once

#include "core/workspace/sharedportfolio.h"
#include "ui/desk/desk.h"
#include "ui/widgets/card.h"

namespace tenon::ui {

class QuestionCard : public Card {
    Q_OBJECT
public:
    QuestionCard(Desk& desk, InlineMessage* message, QWidget* parent = nullptr);
    void showOpen(); // hidden where nobody asks

private:
    QWidget* makeQuestion(const workspace::OpenQuestion& open);
    void answer(Id<portfolio::FilingQuestion> question, const QString& text,
                const policy::FiledUnder& place);

    Desk& m_desk;
    InlineMessage* m_message;
};

} // namespace tenon::ui
