// SPDX-License-Identifier: GPL-3.0-or-later
// Under the category of an item that is being edited: a quiet word where the same work seems to be
// counted twice, with the other item to look at. Looked for while one goes on typing; it refuses
// nothing.
#pragma once

#include "core/portfolio/portfolioquery.h"
#include "ui/desk/desk.h"
#include "ui/tasks/poolwork.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QVBoxLayout;

namespace tenon::ui {

class TwiceHint : public QWidget {
    Q_OBJECT
public:
    explicit TwiceHint(Desk& desk, QWidget* parent = nullptr);

    // Another item, or none, is edited from now on.
    void reset();
    // item: as it is typed; without an id for a new one. pack must outlive what is looked for.
    void look(const policy::PolicyPack& pack, const portfolio::WholeItem& item);

signals:
    void itemRequested(tenon::portfolio::ItemId item);

private:
    using Works = std::vector<portfolio::CountedWork>;
    std::shared_ptr<const Works> others();
    void start();
    QString placesNote(const portfolio::CountedTwice& found) const;
    void showFound(const std::vector<portfolio::CountedTwice>& found);

    Desk& m_desk;
    QVBoxLayout* m_lines;
    QTimer m_soon;
    const policy::PolicyPack* m_pack = nullptr;
    portfolio::WholeItem m_item;
    std::shared_ptr<const Works> m_works; // of the whole portfolio; null: to be read
    PoolWork<std::vector<portfolio::CountedTwice>> m_work;
};

} // namespace tenon::ui
