// SPDX-License-Identifier: GPL-3.0-or-later
// One field that finds any person, item, action or setting (Ctrl+K). It asks a function and shows
// what comes back; how and where is searched is the owner's business.
#pragma once

#include "ui/shell/navigation.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QListView;

namespace tenon::ui {

class HitModel;
class SearchField;

class CommandPalette : public QDialog {
    Q_OBJECT
public:
    static constexpr int limit = 50;

    explicit CommandPalette(QWidget* parent = nullptr);
    void setFind(FindHits find);
    void popUp(); // over its parent's upper part, with an empty query
    QString query() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search(const QString& query);
    void showHits(const QString& query);
    void readOn();
    void move(int rows);
    void activateCurrent();
    FindHits m_find;
    SearchField* m_field;
    QListView* m_list;
    QLabel* m_count;
    HitModel* m_model;
    QTimer m_more; // while there is more to read
};

} // namespace tenon::ui
