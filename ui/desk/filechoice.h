// SPDX-License-Identifier: GPL-3.0-or-later
// One file to be kept in the library, dropped or chosen; it can be taken away again. Says why one
// cannot be kept. Reads nothing of it.
#pragma once

#include <QWidget>

class QLabel;

namespace tenon::ui {

class DropArea;
class ElidedLabel;
class InlineMessage;

class FileChoice : public QWidget {
    Q_OBJECT
public:
    // sentence: what may be dropped; caption: of the dialog that asks for it.
    FileChoice(const QString& sentence, const QString& caption, QWidget* parent = nullptr);

    QString path() const { return m_path; } // empty where there is none
    void setPath(const QString& path);

signals:
    void pathChanged(const QString& path);

private:
    void choose();

    QString m_caption;
    QString m_path;
    InlineMessage* m_message;
    DropArea* m_drop;
    QWidget* m_chosen;
    ElidedLabel* m_name;
    QLabel* m_size;
};

} // namespace tenon::ui
