// SPDX-License-Identifier: GPL-3.0-or-later
// The program's window: the welcome page, or one open library. Opens, makes, closes and restores.
#pragma once

#include "core/base/clock.h"
#include "core/workspace/workspace.h"
#include "ui/library/welcomepage.h"

#include <QMainWindow>

#include <functional>

class QStackedWidget;

namespace tenon::ui {

class LibraryView;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(const Clock& clock, QWidget* parent = nullptr);

    void openLibrary(const QString& path, bool acceptPlacement = false);
    void openSample(); // a fresh copy, in the folder for the program's own data
    void makeLibrary(const LibraryWish& wish, bool acceptPlacement = false);
    void closeLibrary(); // back to the welcome page

    LibraryView* view() const { return m_view; }
    WelcomePage& welcome(); // made when it is first needed: a file named at the start needs none

protected:
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void show(Result<std::unique_ptr<workspace::Workspace>> opened,
              const std::function<void()>& anyway);
    void restore(const QString& backup);
    void chooseFile();
    template <class Method>
    void later(Method method);

    const Clock& m_clock;
    QStackedWidget* m_stack;
    WelcomePage* m_welcome = nullptr;
    LibraryView* m_view = nullptr;
    bool m_mayClose = false; // what had to be backed up first is
};

} // namespace tenon::ui
