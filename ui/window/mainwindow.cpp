// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "core/workspace/restoring.h"
#include "core/workspace/sample.h"
#include "ui/desk/keptfile.h"
#include "ui/shell/preferences.h"
#include "ui/shell/shell.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/window/libraryview.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QStackedWidget>
#include <QStandardPaths>

namespace tenon::ui {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(const Clock& clock, QWidget* parent)
    : QMainWindow(parent), m_clock(clock), m_stack(new QStackedWidget) {
    setCentralWidget(m_stack);
    setWindowTitle(tr("Tenon"));
    setAcceptDrops(true);
    resize(1280, 800);
    restoreGeometry(Preferences::windowGeometry());
}

WelcomePage& MainWindow::welcome() {
    if (m_welcome)
        return *m_welcome;
    m_welcome = new WelcomePage;
    m_stack->addWidget(m_welcome);
    m_welcome->setRecent(Preferences::recentFiles());
    connect(m_welcome, &WelcomePage::openRequested, this,
            [this](const QString& path) { openLibrary(path); });
    connect(m_welcome, &WelcomePage::chooseRequested, this, &MainWindow::chooseFile);
    connect(m_welcome, &WelcomePage::sampleRequested, this, &MainWindow::openSample);
    connect(m_welcome, &WelcomePage::newRequested, this,
            [this](const LibraryWish& wish) { makeLibrary(wish); });
    return *m_welcome;
}

void MainWindow::chooseFile() {
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open a library"), {}, tr("Tenon libraries (*.tenon);;All files (*)"));
    if (!path.isEmpty())
        openLibrary(path);
}

void MainWindow::openLibrary(const QString& path, bool acceptPlacement) {
    show(workspace::Workspace::open(path, m_clock, {acceptPlacement, {}}),
         [this, path] { openLibrary(path, true); });
}

void MainWindow::makeLibrary(const LibraryWish& wish, bool acceptPlacement) {
    show(workspace::Workspace::create(wish.path, {wish.name, wish.administrator, wish.policy, {}},
                                      m_clock, {acceptPlacement, {}}),
         [this, wish] { makeLibrary(wish, true); });
}

void MainWindow::openSample() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    if (!QDir().mkpath(folder))
        return welcome().message()->showMessage(
            MessageKind::Error, tr("The folder for the sample could not be made: %1").arg(folder));
    // Each day has its own, so that what somebody tried out yesterday is still there.
    const QString path = QDir(folder).filePath(tr("Sample library") + u" "_s +
                                               m_clock.today().toString(Qt::ISODate) + u".tenon"_s);
    if (QFileInfo::exists(path))
        return openLibrary(path, true);
    show(workspace::makeSample(path, m_clock), {});
}

void MainWindow::show(Result<std::unique_ptr<workspace::Workspace>> opened,
                      const std::function<void()>& anyway) {
    if (!opened) {
        InlineMessage* message = welcome().message();
        if (opened.error().code == ErrorCode::NeedsConsent && anyway)
            message->showMessage(MessageKind::Warning, opened.error().message, tr("Use it anyway"),
                                 anyway);
        else
            message->showMessage(MessageKind::Error, opened.error().message);
        return;
    }
    closeLibrary();
    if (m_welcome)
        m_welcome->message()->dismiss();
    Preferences::addRecentFile((*opened)->path());
    setWindowTitle(tr("%1 – Tenon").arg(QFileInfo((*opened)->path()).completeBaseName()));
    m_view = new LibraryView(std::move(*opened));
    m_stack->addWidget(m_view);
    m_stack->setCurrentWidget(m_view);
    const auto closeView = [this] {
        if (m_view)
            m_view->whenLeft([this] { later(&MainWindow::closeLibrary); });
    };
    connect(m_view, &LibraryView::closeRequested, this, closeView, Qt::QueuedConnection);
    connect(m_view, &LibraryView::restoreRequested, this, &MainWindow::restore,
            Qt::QueuedConnection);
}

void MainWindow::closeLibrary() {
    if (!m_view)
        return;
    auto closed = m_view->library().isReadOnly() ? Status() : m_view->library().backUpOnClose();
    if (!closed)
        welcome().message()->showMessage(MessageKind::Warning, closed.error().message);
    m_stack->setCurrentWidget(&welcome());
    delete m_view;
    m_view = nullptr;
    forgetShownFiles();
    m_welcome->setRecent(Preferences::recentFiles());
    setWindowTitle(tr("Tenon"));
}

void MainWindow::restore(const QString& backup) {
    if (!m_view)
        return;
    const QString path = m_view->library().path();
    closeLibrary();
    auto restored = workspace::restoreLibrary(backup, path, m_clock);
    openLibrary(path, true);
    InlineMessage* message = m_view ? m_view->shell().message() : welcome().message();
    if (!restored)
        return message->showMessage(MessageKind::Error, restored.error().message);
    message->showMessage(MessageKind::Success,
                         tr("The backup was restored. The library it replaced is kept as “%1”.")
                             .arg(QFileInfo(restored->movedAside).fileName()));
}

// Not from within the view that goes away.
template <class Method>
void MainWindow::later(Method method) {
    QMetaObject::invokeMethod(this, method, Qt::QueuedConnection);
}

void MainWindow::showEvent(QShowEvent* event) {
    if (m_stack->count() == 0)
        welcome();
    QMainWindow::showEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    Preferences::setWindowGeometry(saveGeometry());
    // The window stays until what is written is saved or left, and the backup is made and checked,
    // and says so; but the end of the session does not wait for a window, so then it is made on the
    // way out.
    const bool waits = m_view && (!m_view->isBackedUp() || !m_view->unsaved().isEmpty());
    if (waits && !m_mayClose && !qApp->isSavingSession()) {
        event->ignore();
        m_view->whenLeft([this] {
            m_mayClose = true;
            later(&MainWindow::close);
        });
        return;
    }
    closeLibrary();
    m_mayClose = false;
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!m_view && urls.size() == 1 && urls.first().toLocalFile().endsWith(u".tenon"_s))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    openLibrary(event->mimeData()->urls().first().toLocalFile());
}

} // namespace tenon::ui
