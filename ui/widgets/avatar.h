// SPDX-License-Identifier: GPL-3.0-or-later
// The initials of a person in a disc. A decoration beside the name, never instead of it.
#pragma once

#include <QWidget>

namespace tenon::ui {

class Avatar : public QWidget {
    Q_OBJECT
public:
    explicit Avatar(const QString& name = {}, int size = 36 /* px, of text at 100 % */,
                    QWidget* parent = nullptr);
    void setName(const QString& name);
    void setFilled(bool filled); // in the accent, for the person a page is about

    static QString initials(const QString& name); // first and last word; "" for no letters

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    bool m_filled = false;
};

} // namespace tenon::ui
