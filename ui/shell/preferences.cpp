// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>
#include <functional>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int recentKept = 8;

// What is remembered for one file, under a name that does not give its path away.
QString keyFor(const QString& group, const QString& path) {
    const QByteArray hash =
        QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).toHex();
    return group + QString::fromLatin1(hash.left(16));
}

QString viewpointKey(const QString& path) {
    return keyFor(u"viewpoint/"_s, path);
}

// Writing costs a lock, a new file and a sync of the disk, so only what differs is written.
void keep(const QString& key, const QVariant& value) {
    QSettings settings;
    if (settings.value(key) != value)
        settings.setValue(key, value);
}

} // namespace

ThemeChoice Preferences::themeChoice() {
    const int stored = QSettings().value(u"look/theme"_s, int(ThemeChoice::System)).toInt();
    return stored >= 0 && stored <= int(ThemeChoice::HighContrast) ? ThemeChoice(stored)
                                                                   : ThemeChoice::System;
}

void Preferences::setThemeChoice(ThemeChoice choice) {
    keep(u"look/theme"_s, int(choice));
}

int Preferences::textPercent() {
    return qBound(80, QSettings().value(u"look/text"_s, 100).toInt(), 200);
}

void Preferences::setTextPercent(int percent) {
    keep(u"look/text"_s, percent);
}

QStringList Preferences::recentFiles() {
    QStringList there;
    for (const QString& path : QSettings().value(u"files/recent"_s).toStringList())
        if (QFileInfo::exists(path))
            there << path;
    return there;
}

void Preferences::addRecentFile(const QString& path) {
    QStringList recent = QSettings().value(u"files/recent"_s).toStringList();
    if (!recent.isEmpty() && recent.first() == path)
        return;
    recent.removeAll(path);
    recent.prepend(path);
    keep(u"files/recent"_s, QStringList(recent.mid(0, recentKept)));
}

QString Preferences::viewpoint(const QString& libraryPath) {
    return QSettings().value(viewpointKey(libraryPath), u"administrator"_s).toString();
}

void Preferences::setViewpoint(const QString& libraryPath, const QString& viewpoint) {
    keep(viewpointKey(libraryPath), viewpoint);
}

std::vector<int> Preferences::reminderDays() {
    const QStringList stored =
        QSettings().value(u"reminders/days"_s, QStringList{u"30"_s, u"7"_s}).toStringList();
    std::vector<int> days;
    for (const QString& word : stored) {
        bool number = false;
        const int value = word.toInt(&number);
        if (number && value >= 0 && value <= 3650)
            days.push_back(value);
    }
    std::sort(days.begin(), days.end(), std::greater<>());
    return days;
}

void Preferences::setReminderDays(const std::vector<int>& days) {
    QStringList words;
    for (const int value : days)
        words << QString::number(value);
    keep(u"reminders/days"_s, words);
}

bool Preferences::desktopReminders() {
    return QSettings().value(u"reminders/desktop"_s, true).toBool();
}

void Preferences::setDesktopReminders(bool wanted) {
    keep(u"reminders/desktop"_s, wanted);
}

QDate Preferences::lastReminded(const QString& libraryPath, const QString& viewpoint) {
    return QSettings().value(keyFor(u"reminded/"_s, libraryPath + u'|' + viewpoint)).toDate();
}

void Preferences::setLastReminded(const QString& libraryPath, const QString& viewpoint, QDate day) {
    keep(keyFor(u"reminded/"_s, libraryPath + u'|' + viewpoint), day);
}

QString Preferences::listView(const QString& list) {
    return QSettings().value(u"lists/"_s + list).toString();
}

void Preferences::setListView(const QString& list, const QString& view) {
    keep(u"lists/"_s + list, view);
}

bool Preferences::onlineLookups() {
    return QSettings().value(u"internet/lookups"_s, false).toBool();
}

void Preferences::setOnlineLookups(bool allowed) {
    keep(u"internet/lookups"_s, allowed);
}

QByteArray Preferences::windowGeometry() {
    return QSettings().value(u"window/geometry"_s).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray& geometry) {
    keep(u"window/geometry"_s, geometry);
}

} // namespace tenon::ui
