// SPDX-License-Identifier: GPL-3.0-or-later
// The composition root: clock, look, language and window are put together here and nowhere else.
#pragma once

#include "core/base/clock.h"

#include <QApplication>
#include <QTranslator>

#include <memory>

namespace tenon::ui {
class MainWindow;
}

namespace tenon::desktop {

class Application : public QApplication {
    Q_OBJECT
public:
    Application(int& argc, char** argv);
    ~Application() override;
    // Reads the command line, shows the window, runs until it is closed. Options: a file to open,
    // --sample, --today DATE, --theme NAME, --screenshot PNG (paints, saves and ends),
    // --until-painted (paints and ends).
    int run();

private:
    void loadLanguage();
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<ui::MainWindow> m_window;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace tenon::desktop
