// SPDX-License-Identifier: GPL-3.0-or-later
// Many letters of one kind at once: whom they go to, a folder, a file for each while a bar shows
// how far it is, and at the end what was written and what was not. Those written are noted in one
// commit, also where the rest was stopped.
#pragma once

#include "core/workspace/letterwork.h"
#include "ui/desk/desk.h"
#include "ui/tasks/poolwork.h"
#include "ui/widgets/sidepanel.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace tenon::ui {

class LetterBatchPanel : public SidePanel {
    Q_OBJECT
public:
    explicit LetterBatchPanel(Desk& desk, QWidget* parent = nullptr);
    void openFor(const workspace::LetterRequest& request);
    // Begins to write into the folder; finished() tells the end.
    void writeTo(const QString& folder);
    void stop();
    bool isRunning() const { return m_running; }

signals:
    void finished(int written, int left);

private:
    struct Sheet {
        workspace::LetterOrder order;
        QString subject;
        QString html;
        QString path;
    };
    struct Rendered {
        std::vector<std::size_t> written; // places in what was to be rendered
        std::optional<Error> error;       // of the first that was not
    };
    void build();
    void fillKinds();
    void fillOrders();
    void chooseFolder();
    std::vector<Sheet> nextSheets();
    void step();
    void take(const std::vector<Sheet>& sheets, const Rendered& rendered);
    void finish();
    bool noteThem();

    Desk& m_desk;
    workspace::LetterRequest m_request;
    std::vector<workspace::LetterOrder> m_orders;
    InlineMessage* m_message;
    QComboBox* m_kind;
    QComboBox* m_format;
    QLabel* m_whom;
    QProgressBar* m_bar;
    QPushButton* m_write;
    QPushButton* m_stop;
    PoolWork<Rendered> m_work;
    bool m_running = false;
    bool m_stopped = false;
    QString m_folder;
    QString m_ending;
    std::size_t m_next = 0;
    QSet<QString> m_taken;
    std::vector<Sheet> m_written;
    QStringList m_refused; // a sentence for each
    std::optional<Error> m_error;
};

} // namespace tenon::ui
