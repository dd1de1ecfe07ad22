// SPDX-License-Identifier: GPL-3.0-or-later
// A field to narrow the list beside it. Escape empties it; Down goes to the list.
#pragma once

#include <QLineEdit>

namespace tenon::ui {

class SearchField : public QLineEdit {
    Q_OBJECT
public:
    // name: what is searched, for the placeholder and for screen readers ("Search people").
    explicit SearchField(const QString& name, QWidget* parent = nullptr);

signals:
    void leaveDownwards(); // the arrow key: the owner moves the focus to its list

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace tenon::ui
