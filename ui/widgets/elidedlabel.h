// SPDX-License-Identifier: GPL-3.0-or-later
// One line that gives way in its middle where there is no room; the tool tip and screen readers
// have the whole text.
#pragma once

#include <QLabel>

namespace tenon::ui {

class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(const QString& text = {}, QWidget* parent = nullptr);
    QSize minimumSizeHint() const override;
    bool isElided() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
};

} // namespace tenon::ui
