// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of a pair's work, one at a time: plan, hold or move a meeting, a promise, a goal, the
// clauses of a draft, a topic, an article, an introduction, a message. Each writes one commit. What
// was begun and not saved is kept while the window is open, and comes back with its form.
#pragma once

#include "core/mentoring/agreementsteps.h"
#include "core/mentoring/discussion.h"
#include "core/mentoring/goalsteps.h"
#include "core/mentoring/introduction.h"
#include "core/mentoring/plannedmeeting.h"
#include "ui/desk/commitform.h"
#include "ui/widgets/sidepanel.h"

class QPushButton;

namespace tenon::ui {

class RowList;
class Stopwatch;

class PairPanel : public SidePanel {
    Q_OBJECT
public:
    explicit PairPanel(Desk& desk, QWidget* parent = nullptr);

    void openPlan(const mentoring::Pair& pair);
    void openHeld(const mentoring::Pair& pair, const mentoring::PlannedMeeting& planned);
    void openMove(const mentoring::Pair& pair, const mentoring::PlannedMeeting& planned);
    // A meeting as it goes on: the agenda in view, a stopwatch, and all that comes of it.
    void openMeeting(const mentoring::Pair& pair);
    void openAction(const mentoring::Pair& pair);
    void openGoal(const mentoring::Pair& pair, const std::optional<mentoring::WholeGoal>& goal);
    void openClauses(const mentoring::Pair& pair, const mentoring::WholeAgreement& draft);
    void openTopic(const mentoring::Pair& pair);
    void openCircle();       // of peers, begun by the administration
    void openProgramTopic(); // the administration's, sent to every pair
    void openReading(const mentoring::Pair& pair);
    void openIntroduction(const mentoring::Pair& pair);
    void openOutcome(const mentoring::Pair& pair, const mentoring::Introduction& introduction);
    void openDiscussion(const mentoring::Pair& pair);
    void openPost(const mentoring::Pair& pair, const mentoring::Discussion& discussion);

    QStringList unsaved() const override;

private:
    // A form that somebody wrote in and did not save.
    struct Kept {
        QString key;
        QString title;
        QString button;
        CommitForm* form;
    };
    // What is written next under this key is kept where it is not saved; true where such a form is
    // there already and is open again. anew opens an empty one in its place.
    bool comesBack(const QString& what, qint64 about, std::function<void()> anew);
    bool isWorthKeeping() const;
    void keep();
    Stopwatch* runningStopwatch() const; // of the form in view; null where none runs
    void stopStopwatch();
    QuickForm* begin(const QString& title, const QString& button, CommitForm::Write write);
    void finish();
    void save();
    QuickForm::Choices membersOf(const mentoring::Pair& pair) const;
    people::PersonId author(const mentoring::Pair& pair) const;
    void addAgenda(QuickForm* form, const mentoring::Pair& pair);
    mentoring::DiscussionPost message(const mentoring::Pair& pair, const QuickForm& filled) const;
    void addTopicFields(QuickForm* form, int month);
    static Status writeDecisions(store::Edit& edit, mentoring::MeetingId meeting,
                                 const QuickForm& filled);
    static Status writeActions(store::Edit& edit, const mentoring::Pair& pair,
                               mentoring::MeetingId meeting, const RowList& rows);
    static Error refused(const QString& message);
    // As it is written in the reader's language, or as 2027-01-31.
    static std::optional<QDate> dayIn(const QString& text);

    Desk& m_desk;
    QPushButton* m_save;
    CommitForm* m_form = nullptr;
    QString m_key;  // of the form in view; empty: it is not kept
    QString m_next; // of the form that is opened now
    std::vector<Kept> m_kept;
};

} // namespace tenon::ui
