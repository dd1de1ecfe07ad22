// SPDX-License-Identifier: GPL-3.0-or-later
// Several files were dropped: an item for each, one item for all of them, or the item that is
// chosen? It stands in the page until somebody says; it makes the items itself, in one step.
#pragma once

#include "ui/desk/desk.h"
#include "ui/widgets/card.h"

class QLabel;
class QPushButton;

namespace tenon::ui {

class DropChoice : public Card {
    Q_OBJECT
public:
    DropChoice(Desk& desk, InlineMessage* message, QWidget* parent = nullptr);

    // What cannot be kept is named at once and left out.
    void ask(const QStringList& paths);
    // The item that may take them all; absent: none is chosen.
    void setTarget(std::optional<portfolio::ItemId> item, const QString& title);

signals:
    // One item for all: a new one, or one there is; the editor adds the files to it.
    void editRequested(std::optional<tenon::portfolio::ItemId> item, const QStringList& files);

private:
    void leave();
    void makeItems();

    Desk& m_desk;
    InlineMessage* m_message;
    QLabel* m_files;
    QPushButton* m_each;
    QPushButton* m_one;
    QPushButton* m_there;
    QStringList m_paths;
    std::optional<portfolio::ItemId> m_target;
};

// A title from a file's name: "Poster_final.pdf" is "Poster final".
QString titleFromFile(const QString& path);

} // namespace tenon::ui
