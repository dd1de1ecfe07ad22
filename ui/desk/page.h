// SPDX-License-Identifier: GPL-3.0-or-later
// A page of the main window: filled when it is first seen, and again after the library or the point
// of view has changed, but never while nobody looks at it.
#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

class QLayout;
class QVBoxLayout;

namespace tenon::ui {

class PageHeader;

class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(Desk& desk, QWidget* parent = nullptr);

    // Refreshes what is stale although nobody looks yet, because somebody is about to: rows added
    // to a page that already stands there would be laid out one by one.
    void bringUpToDate();

    // What somebody wrote on it and did not save, in a word; empty where there is nothing.
    virtual QString unsaved() const { return {}; }

protected:
    // Shows what the library holds now.
    virtual void refresh() = 0;

    Desk& desk() const { return m_desk; }
    workspace::Workspace& library() const { return m_desk.library(); }
    QVBoxLayout* column() const { return m_column; }
    PageHeader* header() const { return m_header; }
    InlineMessage* message() const { return m_message; }
    void showError(const Error& error);
    // Refreshes now if somebody looks, else when they next do.
    void markStale();

    void showEvent(QShowEvent* event) override;

private:
    Desk& m_desk;
    PageHeader* m_header;
    InlineMessage* m_message;
    QVBoxLayout* m_column;
    bool m_stale = true;
};

// Empties a layout and deletes what was in it.
void clearLayout(QLayout* layout);

} // namespace tenon::ui
