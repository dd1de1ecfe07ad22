// SPDX-License-Identifier: GPL-3.0-or-later
// What every page may ask of the window it stands in: the library, whose point of view it is, going
// elsewhere, and saving. Pages know this and no other window.
#pragma once

#include "core/mentoring/pairingfilter.h"
#include "core/tenure/clockevent.h"
#include "core/tenure/reviewcase.h"
#include "core/workspace/letterwork.h"

#include <QObject>

#include <functional>
#include <memory>

namespace tenon::ui {

class InlineMessage;
struct Lookups;

class Desk : public QObject {
    Q_OBJECT
public:
    explicit Desk(workspace::Workspace& library, QObject* parent = nullptr);
    ~Desk() override;

    workspace::Workspace& library() const { return m_library; }
    QDate today() const { return m_library.today(); }

    const workspace::Viewpoint& viewpoint() const { return m_viewpoint; }
    void setViewpoint(const workspace::Viewpoint& viewpoint);

    // What may be asked of the internet; nothing, until the window says otherwise.
    Lookups& lookups() { return *m_lookups; }

    // Saves; shows what went wrong in message, beside what the person was doing. True where the
    // change was made, or where there was none to make.
    bool commit(const QString& label, const store::EditFunction& edit, InlineMessage* message);

    void showPage(const QString& id) { emit pageRequested(id); }
    void showPerson(people::PersonId person) { emit personRequested(person); }
    void showClock(people::PersonId person) { emit clockRequested(person); }
    // filter: as it is typed into the search of the portfolio.
    void showPortfolio(const QString& filter) { emit portfolioRequested(filter); }
    void showCase(tenure::CaseId reviewCase) { emit caseRequested(reviewCase); }
    // proposed: what a what-if supposed, to begin with.
    void recordEvent(people::PersonId person,
                     const std::optional<tenure::ClockEvent>& proposed = std::nullopt) {
        emit eventRequested(person, proposed);
    }
    void assignMentor(people::PersonId mentee) { emit assignRequested(mentee); }
    // The pairings that a filter passes.
    void showPairings(mentoring::PairingFilter filter) { emit pairingsRequested(filter); }
    // The page of a pairing.
    void showPair(mentoring::PairingId pairing) { emit pairRequested(pairing); }
    // pairing: the one to begin with; the panel offers the others.
    void logMeeting(std::optional<mentoring::PairingId> pairing = std::nullopt) {
        emit logRequested(pairing);
    }

    // Many meetings at once.
    void logManyMeetings() { emit bulkLogRequested(); }
    // About pairings, or to people; the panel offers the kinds there are.
    void writeLetters(const workspace::LetterRequest& request) { emit lettersRequested(request); }

    // A stopwatch of somebody who looks runs, for so many minutes; 0: it stands. The window shows
    // it wherever one is, and reopen brings its panel back. source tells it from others.
    void showStopwatch(const QObject* source, int minutes, std::function<void()> reopen);

    void backUp() { emit backupRequested(); }

    // The name of somebody; empty where they are gone.
    QString nameOf(people::PersonId person) const;
    QString namesOf(const std::vector<people::PersonId>& people) const; // "A, B"
    // What a pairing is called: its title, else its members.
    QString nameOf(const mentoring::Pair& pair) const;

signals:
    void viewpointChanged();
    void libraryChanged(const tenon::store::ChangeSet& changes);
    void saved(const QString& label);
    void pageRequested(const QString& id);
    void personRequested(tenon::people::PersonId person);
    void clockRequested(tenon::people::PersonId person);
    void portfolioRequested(const QString& filter);
    void caseRequested(tenon::tenure::CaseId reviewCase);
    void eventRequested(tenon::people::PersonId person,
                        const std::optional<tenon::tenure::ClockEvent>& proposed);
    void assignRequested(tenon::people::PersonId mentee);
    void pairRequested(tenon::mentoring::PairingId pairing);
    void pairingsRequested(tenon::mentoring::PairingFilter filter);
    void logRequested(std::optional<tenon::mentoring::PairingId> pairing);
    void bulkLogRequested();
    void stopwatchShown(int minutes, const std::function<void()>& reopen);
    void lettersRequested(const tenon::workspace::LetterRequest& request);
    void restoreRequested(const QString& backup);
    void backupRequested();
    void backupMade(const QString& path);
    void backupFailed(const QString& message);

private:
    workspace::Workspace& m_library;
    workspace::Viewpoint m_viewpoint;
    std::unique_ptr<Lookups> m_lookups;
    struct Running {
        const QObject* stopwatch;
        workspace::Viewpoint of;
    };
    std::vector<Running> m_running; // the first of a point of view is shown to it
};

} // namespace tenon::ui
