// SPDX-License-Identifier: GPL-3.0-or-later
// The order of the Tab key where a page is filled anew: Qt puts what is made later behind
// everything else in the window, and lets the focus fall on whatever comes next when its widget
// goes.
#pragma once

#include <QPointer>
#include <QString>
#include <QWidget>

#include <vector>

namespace tenon::ui {

// What takes the Tab key within root follows one another as the layouts have it.
void orderTabs(QWidget& root);

// Remembers where the focus is within root, and gives it back where its widget has been made anew:
// to the one of the same kind and name, else to what stands in its place in what is left around it.
class FocusKeeper {
public:
    explicit FocusKeeper(QWidget& root);
    // With the next events: what was just made is shown by them. Not where the focus moved since.
    void giveBackSoon();

private:
    void giveBack() const;
    QWidget& m_root;
    QPointer<QWidget> m_had;
    struct Around {
        QPointer<QWidget> widget;
        std::size_t place; // of what had the focus, among what takes the Tab key within
    };
    std::vector<Around> m_around; // from the inside out, root the last
    QPointer<QWidget> m_fell;     // where Qt let it fall
    QByteArray m_kind;
    QString m_name;
};

} // namespace tenon::ui
