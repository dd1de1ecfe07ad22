// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shell.h"

#include "ui/shell/commandpalette.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/statusline.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/inlinemessage.h"

#include <QHBoxLayout>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace tenon::ui {

namespace {
constexpr int textStep = 10; // per cent
constexpr int directPages = 9;
} // namespace

Shell::Shell(QWidget* parent)
    : QWidget(parent)
    , m_sidebar(new Sidebar)
    , m_pages(new PageHost)
    , m_status(new StatusLine)
    , m_message(new InlineMessage)
    , m_centre(new QVBoxLayout)
    , m_panelSlot(new QWidget) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    auto* upper = new QHBoxLayout;
    upper->setSpacing(0);
    m_centre->setSpacing(0);
    auto* messageRow = new QVBoxLayout;
    messageRow->setContentsMargins(space::xxl, 0, space::xxl, 0);
    messageRow->addWidget(m_message);
    m_centre->addLayout(messageRow);
    m_centre->addWidget(m_pages, 1);
    upper->addLayout(m_centre, 1);
    auto* panel = new QHBoxLayout(m_panelSlot);
    panel->setContentsMargins(0, 0, 0, 0);
    upper->addWidget(m_panelSlot);
    right->addLayout(upper, 1);
    right->addWidget(m_status);
    row->addLayout(right, 1);
    connectParts();
    addKeys();
}

void Shell::connectParts() {
    connect(m_sidebar, &Sidebar::entryChosen, this, &Shell::showPage);
    connect(m_sidebar, &Sidebar::searchRequested, this, &Shell::openPalette);
    connect(m_sidebar, &Sidebar::roleChosen, this, &Shell::roleChosen);
    connect(m_sidebar, &Sidebar::settingsRequested, this, &Shell::settingsRequested);
    connect(m_status, &StatusLine::undoRequested, this, &Shell::undoRequested);
    connect(m_status, &StatusLine::redoRequested, this, &Shell::redoRequested);
    connect(m_pages, &PageHost::pageShown, this, [this](const QString& id) {
        m_sidebar->setCurrent(id);
        emit pageShown(id);
    });
    connect(&themeNotifier(), &ThemeNotifier::changed, this, &Shell::updateCompact);
}

void Shell::onKey(const QKeySequence& keys, std::function<void()> run) {
    auto* shortcut = new QShortcut(keys, this);
    connect(shortcut, &QShortcut::activated, this, std::move(run));
}

void Shell::addKeys() {
    onKey(QKeySequence(u"Ctrl+K"_s), [this] { openPalette(); });
    onKey(QKeySequence(u"Alt+Left"_s), [this] { goBack(); });
    onKey(QKeySequence(QKeySequence::HelpContents), [this] { emit helpRequested(currentPage()); });
    onKey(QKeySequence(QKeySequence::Undo), [this] { emit undoRequested(); });
    // Both habits on every system: people bring them along.
    for (const QString& keys : {u"Ctrl+Shift+Z"_s, u"Ctrl+Y"_s})
        onKey(QKeySequence(keys), [this] { emit redoRequested(); });
    const auto resize = [this](int by) {
        emit textPercentRequested(textPercent() + by);
    };
    for (const QString& keys : {u"Ctrl++"_s, u"Ctrl+="_s})
        onKey(QKeySequence(keys), [resize] { resize(textStep); });
    onKey(QKeySequence(u"Ctrl+-"_s), [resize] { resize(-textStep); });
    onKey(QKeySequence(u"Ctrl+0"_s), [this] { emit textPercentRequested(100); });
    for (int i = 0; i < directPages; ++i)
        onKey(QKeySequence(u"Ctrl+%1"_s.arg(i + 1)), [this, i] {
            if (std::size_t(i) < m_entries.size())
                showPage(m_entries[std::size_t(i)].id);
        });
}

void Shell::setLibraryName(const QString& name) {
    m_sidebar->setLibraryName(name);
}

void Shell::setEntries(std::vector<NavigationEntry> entries) {
    m_entries = std::move(entries);
    for (std::size_t i = 0; i < m_entries.size() && i < directPages; ++i)
        if (m_entries[i].shortcut.isEmpty())
            m_entries[i].shortcut = QKeySequence(u"Ctrl+%1"_s.arg(i + 1));
    m_sidebar->setEntries(m_entries);
    m_sidebar->setCurrent(currentPage());
}

void Shell::setCount(const QString& id, int count, bool urgent) {
    m_sidebar->setCount(id, count, urgent);
}

void Shell::setRoles(const std::vector<RoleEntry>& roles, const QString& current) {
    m_sidebar->setRoles(roles, current);
}

void Shell::setFind(FindHits find) {
    m_find = std::move(find);
    if (m_palette)
        m_palette->setFind(m_find);
}

CommandPalette* Shell::commandPalette() {
    if (!m_palette) {
        m_palette = new CommandPalette(this);
        m_palette->setFind(m_find);
    }
    return m_palette;
}

void Shell::addPage(const QString& id, QWidget* page, bool scrollsItself) {
    m_pages->addPage(id, page, scrollsItself);
}

void Shell::addPage(const QString& id, PageFactory make, bool scrollsItself) {
    m_pages->addPage(id, std::move(make), scrollsItself);
}

void Shell::showPage(const QString& id) {
    m_pages->showPage(id);
}

QString Shell::currentPage() const {
    return m_pages->currentPage();
}

void Shell::goBack() {
    m_pages->goBack();
}

void Shell::addSidePanel(QWidget* panel) {
    m_panelSlot->layout()->addWidget(panel);
}

void Shell::openPalette() {
    commandPalette()->popUp();
}

void Shell::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    updateCompact();
}

// Large letters need the width as much as a narrow window does.
void Shell::updateCompact() {
    m_sidebar->setCompact(width() < scaled(compactBelow));
}

} // namespace tenon::ui
