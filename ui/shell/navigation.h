// SPDX-License-Identifier: GPL-3.0-or-later
// Where a person can go, and what they can find by typing: values the owner of the shell makes.
#pragma once

#include <QKeySequence>
#include <QMetaType>
#include <QString>

#include <functional>
#include <vector>

namespace tenon::ui {

struct NavigationEntry {
    QString id; // of the page
    QString iconName;
    QString title;
    QString group;              // entries of one group stand together under its name
    int count = -1;             // below 0: none is shown
    bool urgent = false;        // the count is of things that are late
    QKeySequence shortcut = {}; // empty: Ctrl+1…9 by position
};

// A point of view on the same library. Not a lock: everybody may choose any.
struct RoleEntry {
    QString id;
    QString title;   // "Library administrator"
    QString subject; // whose view it is: "Helen Vasquez"
};

struct Hit {
    QString iconName;
    QString title;
    QString subtitle;
    QString group;
    std::function<void()> activate;
};
// What there is to be found; hits may be cut to limit, total says how many there are.
struct Hits {
    std::vector<Hit> hits;
    int total = 0;
    bool complete = true; // false while there is more to read: ask again
};
using FindHits = std::function<Hits(const QString& query, int limit)>;

} // namespace tenon::ui
