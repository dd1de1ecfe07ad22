// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody's own: a private journal, and whom they do not want to be paired with. Nobody else reads
// either; an e-mail may be kept here, or passed on to the pair.
#pragma once

#include "core/exchange/emailreader.h"
#include "core/mentoring/discussion.h"
#include "ui/desk/page.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace tenon::ui {

class Card;

class JournalPage : public Page {
    Q_OBJECT
public:
    explicit JournalPage(Desk& desk, QWidget* parent = nullptr);
    void readEmailFile(const QString& path); // fills the page with it; nothing is written yet
    QString unsaved() const override;

protected:
    void refresh() override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildWriting();
    void buildExclusions();
    void showPages(people::PersonId owner);
    void showExclusions(people::PersonId owner);
    void chooseEmail();
    void write();
    void share();
    void exclude();
    void clearWriting();

    Card* m_writing;
    Card* m_pages;
    Card* m_exclusions;
    QLineEdit* m_title;
    QPlainTextEdit* m_body;
    QWidget* m_pairLabel;
    QComboBox* m_pair; // to share with
    QPushButton* m_share;
    QComboBox* m_person;
    QLineEdit* m_reason;
    std::optional<exchange::Email> m_email; // what the writing came from
    // What is written here is its writer's, whoever looks next.
    struct Writing {
        QString title;
        QString body;
        std::optional<exchange::Email> email;
    };
    void showWritingOf(std::optional<people::PersonId> owner);
    std::optional<people::PersonId> m_owner;
    QHash<qint64, Writing> m_begun; // by its writer
};

} // namespace tenon::ui
