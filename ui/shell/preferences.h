// SPDX-License-Identifier: GPL-3.0-or-later
// What one person prefers on one computer: look, text size, recent files, point of view. Nothing
// that belongs to a library. The only place that touches QSettings.
#pragma once

#include "ui/theme/theme.h"

#include <QByteArray>
#include <QDate>
#include <QStringList>

#include <vector>

namespace tenon::ui {

class Preferences {
public:
    static ThemeChoice themeChoice();
    static void setThemeChoice(ThemeChoice choice);
    static int textPercent();
    static void setTextPercent(int percent);

    static QStringList recentFiles(); // newest first; those that are gone are left out
    static void addRecentFile(const QString& path);

    // "administrator", "mentee:ID" or "mentor:ID", for one file.
    static QString viewpoint(const QString& libraryPath);
    static void setViewpoint(const QString& libraryPath, const QString& viewpoint);

    // How many days before a date one wants to be reminded, the longest first; empty: never.
    static std::vector<int> reminderDays();
    static void setReminderDays(const std::vector<int>& days);
    static bool desktopReminders(); // whether the desktop gives them, too
    static void setDesktopReminders(bool wanted);
    // The day on which somebody was last reminded; viewpoint as below.
    static QDate lastReminded(const QString& libraryPath, const QString& viewpoint);
    static void setLastReminded(const QString& libraryPath, const QString& viewpoint, QDate day);

    // How a list was last looked at: columns, order, groups, in the words of its page.
    static QString listView(const QString& list);
    static void setListView(const QString& list, const QString& view);

    // Whether the internet may be asked at all, when somebody asks for it: DOIs, links.
    static bool onlineLookups();
    static void setOnlineLookups(bool allowed);

    static QByteArray windowGeometry();
    static void setWindowGeometry(const QByteArray& geometry);
};

} // namespace tenon::ui
