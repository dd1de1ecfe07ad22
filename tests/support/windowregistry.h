// SPDX-License-Identifier: GPL-3.0-or-later
// Every window, dialog, panel and page there is, each with a way to make it, so that one test can
// open and audit all of them. A scan of the sources finds the one somebody forgot.
#pragma once

#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

class QWidget;

namespace tenon::testing {

struct RegisteredWindow {
    QString className; // without its namespace
    std::function<std::unique_ptr<QWidget>()> make;
};

class WindowRegistry {
public:
    void add(const QString& className, std::function<std::unique_ptr<QWidget>()> make);
    const std::vector<RegisteredWindow>& windows() const { return m_windows; }
    // Classes below uiFolder that are windows and were not added, each as "file:line: Name".
    QStringList missing(const QString& uiFolder) const;

private:
    bool has(const QString& className) const;
    std::vector<RegisteredWindow> m_windows;
};

} // namespace tenon::testing
