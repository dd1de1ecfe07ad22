// SPDX-License-Identifier: GPL-3.0-or-later
// A place to drop files on, and a button for those who do not drag. Opens no file and no dialog.
#pragma once

#include <QFrame>

namespace tenon::ui {

class DropArea : public QFrame {
    Q_OBJECT
public:
    enum class Takes { Files, OneFile };
    explicit DropArea(const QString& sentence, Takes takes = Takes::Files,
                      QWidget* parent = nullptr);

signals:
    void filesDropped(const QStringList& paths); // local files only
    void chooseRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void setOver(bool over);
    bool m_over = false;
};

} // namespace tenon::ui
