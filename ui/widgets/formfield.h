// SPDX-License-Identifier: GPL-3.0-or-later
// One field of a form: its label above, a hint, and under it what is wrong, in words. Ties label
// and editor for keyboard and screen readers. Checks nothing itself.
#pragma once

#include <QWidget>

class QLabel;

namespace tenon::ui {

class FormField : public QWidget {
    Q_OBJECT
public:
    // label may hold a mnemonic ("&Mentee"); editor is taken over.
    FormField(const QString& label, QWidget* editor, QWidget* parent = nullptr);

    void setHint(const QString& hint);
    void setRequired(bool required);     // says so in words
    void setError(const QString& error); // empty: no error
    QString error() const;
    QWidget* editor() const { return m_editor; }
    void focusEditor();

private:
    void relabel();
    QString m_labelText;
    bool m_required = false;
    QLabel* m_label;
    QLabel* m_hint;
    QWidget* m_errorRow;
    QLabel* m_error;
    QWidget* m_editor;
};

} // namespace tenon::ui
