// SPDX-License-Identifier: GPL-3.0-or-later
// A meeting in one line, with what was understood shown as one types and what was not asked with
// buttons to answer. It writes nothing; the owner takes what was read.
#pragma once

#include "core/workspace/quicklog.h"

#include <QHash>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace tenon::ui {

class FlowLayout;

class QuickLine : public QWidget {
    Q_OBJECT
public:
    explicit QuickLine(QWidget* parent = nullptr);
    // names: of pairings, for the buttons.
    void begin(workspace::QuickLog log, QHash<qint64, QString> names);
    void clear();
    bool isEmpty() const;
    const mentoring::QuickMeeting& meeting() const { return m_read; }
    QLineEdit* editor() const { return m_line; }
    // Questions that neither a button nor the owner's fields have answered.
    bool hasQuestions() const;
    void settle(mentoring::QuickQuestion::About about); // the owner's field answered it

signals:
    void changed(); // what was read, or an answer

private:
    void read();
    void showPreview();
    void addAnswer(const QString& text, std::function<void(mentoring::QuickMeeting&)> answer,
                   mentoring::QuickQuestion::About about);
    void addAnswers(const mentoring::QuickQuestion& question);
    QString sentence() const;

    std::optional<workspace::QuickLog> m_log;
    QHash<qint64, QString> m_names;
    mentoring::QuickMeeting m_read;
    QLineEdit* m_line;
    QLabel* m_preview;
    QWidget* m_answerRow;
    FlowLayout* m_answers;
};

} // namespace tenon::ui
