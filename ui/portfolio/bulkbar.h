// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the chosen rows of a portfolio, all at once and with one undo: file, set a
// status, share, tag, duplicate, merge, delete. Hidden while nothing is chosen.
#pragma once

#include "core/policy/policypack.h"
#include "core/portfolio/itemparts.h"
#include "ui/desk/desk.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;

namespace tenon::ui {

class BulkBar : public QWidget {
    Q_OBJECT
public:
    BulkBar(Desk& desk, InlineMessage* message, QWidget* parent = nullptr);
    void setPack(const policy::PolicyPack* pack);
    void setChosen(const std::vector<qint64>& items);

signals:
    void duplicateRequested(const tenon::portfolio::WholeItem& begun);
    void mergeRequested(const std::vector<qint64>& items);

private:
    using Change = std::function<void(portfolio::WholeItem&)>;
    QPushButton* addMenu(const QString& text, const QString& iconName, QMenu* menu);
    void fillPlaces();
    void fillStatuses(QMenu* menu);
    void fillSharing(QMenu* menu);
    void change(const QString& label, const Change& apply);
    void addTag();
    void duplicate();
    void removeAll();

    Desk& m_desk;
    InlineMessage* m_message;
    const policy::PolicyPack* m_pack = nullptr;
    std::vector<qint64> m_items;
    QLabel* m_count;
    QMenu* m_places;
    QPushButton* m_duplicate;
    QPushButton* m_merge;
};

} // namespace tenon::ui
