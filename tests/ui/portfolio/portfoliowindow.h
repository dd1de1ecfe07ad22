// SPDX-License-Identifier: GPL-3.0-or-later
// The window of the sample library seen by Amara Osei, at her portfolio, for tests of its pages.
#pragma once

#include "tests/support/testlibrary.h"

#include "core/portfolio/itemstore.h"
#include "core/portfolio/portfolioquery.h"
#include "core/workspace/sample.h"
#include "ui/portfolio/portfoliopage.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/preferences.h"
#include "ui/shell/shell.h"
#include "ui/theme/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/window/libraryview.h"
#include "ui/window/panels.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStandardPaths>

namespace tenon::test {

class PortfolioWindow {
public:
    // False where the sample or its window could not be made.
    bool open() {
        QStandardPaths::setTestModeEnabled(true);
        view.reset();
        auto library = workspace::makeSample(
            folder.filePath(QStringLiteral("s%1.tenon").arg(++m_number)), clock());
        if (!library)
            return false;
        for (const people::Person& person : *(*library)->records<people::Person>().all())
            if (person.name == QStringLiteral("Amara Osei"))
                amara = person.id;
        show(std::move(*library));
        return QTest::qWaitForWindowExposed(view.get());
    }

    // The same file in a new window, as after a new start.
    bool reopen() {
        const QString path = view->library().path();
        view.reset();
        auto library = workspace::Workspace::open(path, clock());
        if (!library)
            return false;
        show(std::move(*library));
        return QTest::qWaitForWindowExposed(view.get());
    }

    ui::PortfolioPage& page() const { return view->portfolioPage(); }
    ui::DataTable* table() const { return page().findChild<ui::DataTable*>(); }

    template <class PageType>
    PageType& pageAt(const QString& id) const {
        view->shell().showPage(id);
        return *static_cast<PageType*>(view->shell().pages()->page(id));
    }

    std::vector<portfolio::PortfolioItem> items() const {
        auto all = portfolio::itemsOf(view->library().reader(), amara);
        return all ? std::move(*all) : std::vector<portfolio::PortfolioItem>();
    }

    portfolio::PortfolioItem titled(const QString& title) const {
        for (const portfolio::PortfolioItem& item : items())
            if (item.title == title)
                return item;
        return {};
    }

    // Adds an item in a commit of its own.
    portfolio::ItemId add(const QString& title, const QString& category, const QString& date = {}) {
        portfolio::WholeItem whole;
        whole.item.person = amara;
        whole.item.title = title;
        whole.item.category = category;
        whole.item.started = PartialDate::fromIso(date);
        const auto done = view->library().commit(QStringLiteral("Add"), [&](store::Edit& edit) {
            return portfolio::saveItem(edit, whole, clock().today());
        });
        return done ? whole.item.id : portfolio::ItemId();
    }

    // A visible button by its words; startsWith for those with a number in them.
    static QPushButton* button(const QWidget* parent, const QString& text) {
        QTest::qWait(1); // what was just laid out is shown with the next events
        for (QPushButton* one : parent->findChildren<QPushButton*>())
            if (one->text().remove(u'&').startsWith(text) && one->isVisible())
                return one;
        return nullptr;
    }

    static QString textsOf(const QWidget* parent) {
        QStringList all;
        for (const QLabel* label : parent->findChildren<QLabel*>())
            if (label->isVisible())
                all << label->text();
        return all.join(u'\n');
    }

    QTemporaryDir folder;
    std::unique_ptr<ui::LibraryView> view;
    people::PersonId amara;

private:
    void show(std::unique_ptr<workspace::Workspace> library) {
        view = std::make_unique<ui::LibraryView>(std::move(library));
        view->resize(1280, 800);
        view->show();
        view->activateWindow();
        view->setViewpoint({workspace::Role::Mentee, amara});
        view->shell().showPage(QStringLiteral("portfolio"));
    }

    int m_number = 0;
};

} // namespace tenon::test
