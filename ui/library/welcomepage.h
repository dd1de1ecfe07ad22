// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where no library is open: the recent ones, a new one, another one, the sample.
#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace tenon::ui {

class Card;
class FormField;
class InlineMessage;

struct LibraryWish {
    QString path;
    QString name;
    QString administrator;
    QString policy;
};

class WelcomePage : public QWidget {
    Q_OBJECT
public:
    explicit WelcomePage(QWidget* parent = nullptr);
    void setRecent(const QStringList& paths);
    InlineMessage* message() const { return m_message; }
    void showNewLibrary(); // the form, with the focus in its first field

signals:
    void openRequested(const QString& path);
    void chooseRequested(); // the owner asks for a file
    void sampleRequested();
    void newRequested(const tenon::ui::LibraryWish& wish);

private:
    QWidget* makeHead();
    QWidget* makeNewForm();
    void submit();

    InlineMessage* m_message;
    Card* m_recentCard;
    Card* m_newCard;
    QLineEdit* m_name;
    FormField* m_nameField;
    QLineEdit* m_administrator;
    QComboBox* m_policy;
    FormField* m_policyField;
    QLineEdit* m_path;
    FormField* m_pathField;
};

} // namespace tenon::ui
