// SPDX-License-Identifier: GPL-3.0-or-later
// The three things of the sidebar that paint themselves.
#pragma once

#include <QPushButton>
#include <QWidget>

namespace tenon::ui {

// The mark of the product: a tenon in its mortise, in the accent.
class ProductMark : public QWidget {
    Q_OBJECT
public:
    explicit ProductMark(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

// Looks like the field it opens.
class SearchButton : public QPushButton {
    Q_OBJECT
public:
    explicit SearchButton(QWidget* parent = nullptr);
    void setCompact(bool compact);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_compact = false;
};

// The person whose point of view it is, in two lines.
class RoleButton : public QPushButton {
    Q_OBJECT
public:
    explicit RoleButton(QWidget* parent = nullptr);
    void setRole(const QString& subject, const QString& title);
    void setCompact(bool compact);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_subject;
    QString m_title;
    bool m_compact = false;
};

} // namespace tenon::ui
