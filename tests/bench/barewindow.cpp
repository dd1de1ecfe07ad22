// SPDX-License-Identifier: GPL-3.0-or-later
// The floor of starting: an empty main window with menus, a toolbar, a table and a status bar,
// which ends once it has been painted.
#include <QApplication>
#include <QMainWindow>
#include <QMenuBar>
#include <QStatusBar>
#include <QTableWidget>
#include <QTimer>
#include <QToolBar>

namespace {

class BareWindow : public QMainWindow {
protected:
    void paintEvent(QPaintEvent* event) override {
        QMainWindow::paintEvent(event);
        QTimer::singleShot(0, qApp, [] { QCoreApplication::exit(0); });
    }
};

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    BareWindow window;
    for (const char* name : {"File", "Edit", "View", "Help"})
        for (const char* action : {"One", "Two", "Three"})
            window.menuBar()
                ->addMenu(QString::fromLatin1(name))
                ->addAction(QString::fromLatin1(action));
    auto* bar = window.addToolBar(QStringLiteral("Tools"));
    for (const char* action : {"New", "Open", "Save", "Undo", "Redo"})
        bar->addAction(QString::fromLatin1(action));
    auto* table = new QTableWidget(50, 8);
    for (int row = 0; row < 50; ++row)
        for (int column = 0; column < 8; ++column)
            table->setItem(row, column, new QTableWidgetItem(QString::number(row * column)));
    window.setCentralWidget(table);
    window.statusBar()->showMessage(QStringLiteral("Ready"));
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
