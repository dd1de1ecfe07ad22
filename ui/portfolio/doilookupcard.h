// SPDX-License-Identifier: GPL-3.0-or-later
// Looking up one DOI, step by step: the address that would be asked, asking with a way to stop, and
// what the answer would add to the item, field by field, before any of it is taken. Where asking is
// switched off it says so, and nothing is sent.
#pragma once

#include "core/portfolio/itemfill.h"
#include "ui/desk/desk.h"
#include "ui/widgets/card.h"

#include <functional>
#include <memory>

class QPushButton;

namespace tenon::lookup {
class DoiLookup;
}

namespace tenon::ui {

class DoiLookupCard : public Card {
    Q_OBJECT
public:
    // item: what is in the form now; nothing where it cannot be read, which the form then says.
    DoiLookupCard(Desk& desk, std::function<std::optional<portfolio::WholeItem>()> item,
                  QWidget* parent = nullptr);
    ~DoiLookupCard() override;

    void offer(const QString& doi); // asks nothing yet
    void closeCard();               // stops asking

signals:
    void taken(const tenon::portfolio::WholeItem& whole);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void startOver();
    void showSwitchedOff();
    void showAddress();
    void ask();
    void showError(const QString& sentence);
    void showAnswer(const Result<QByteArray>& answer);
    void showLines();
    QWidget* makeFill(std::size_t index);
    QWidget* makeChoice(std::size_t index);
    void takeOver();
    void addButtons(QPushButton* first, const QString& second);

    Desk& m_desk;
    const std::function<std::optional<portfolio::WholeItem>()> m_item;
    std::unique_ptr<lookup::DoiLookup> m_lookup;
    QString m_doi;
    portfolio::WholeItem m_mine;
    portfolio::WholeItem m_theirs;
    std::vector<portfolio::FillLine> m_lines;
};

} // namespace tenon::ui
