// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pagehelp.h"

#include <QCoreApplication>

#include <functional>
#include <map>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PageHelp)
};

PageHelp today() {
    return {
        Tr::tr("Today"),
        Tr::tr("Who needs you now: colleagues on a tenure clock who have no mentor, reviews that "
               "are due soon, and pairs that have not met for long."),
        {Tr::tr("Choose a name to see the person."),
         Tr::tr("Assign mentor opens the candidates, each with the reasons for and against.")}};
}

PageHelp people() {
    return {Tr::tr("People"),
            Tr::tr("Everybody in the library. The list is searched as you type; every word has to "
                   "occur in a name, an address or a department."),
            {Tr::tr("Open a person with Enter or a double click."),
             Tr::tr("Import roster brings in or brings up to date a whole list from a file.")}};
}

PageHelp pair() {
    return {
        Tr::tr("A pairing"),
        Tr::tr("What a mentor and a mentee do together: the agenda, meetings to come, goals, the "
               "agreement, topics and what they share. Only the pair reads it; whoever looks "
               "after the pairing sees days and numbers."),
        {Tr::tr("Choose a part with the arrow keys on the tabs."),
         Tr::tr("Ctrl+M logs a meeting from anywhere."),
         Tr::tr("A change, or an end, is under “The pairing”; no reason is needed.")}};
}

PageHelp journal() {
    return {
        Tr::tr("My journal"),
        Tr::tr("What you write for yourself, and whom you do not want to be paired with. Nobody "
               "else reads it: not your pair, not the administration, no search, no export."),
        {Tr::tr("An e-mail saved as .eml may be dropped here, to keep or to share.")}};
}

PageHelp person() {
    return {
        Tr::tr("A person"),
        Tr::tr("The tenure clock of one person, their mentors, and when they met. What is written "
               "in notes and portfolios stays with those who may read it."),
        {Tr::tr("Each date on the clock tells the rule it comes from; move through them with the "
                "arrow keys."),
         Tr::tr("Clock and reviews shows all of it, to print, to export, or to suppose what if.")}};
}

PageHelp roster() {
    return {Tr::tr("Import a roster"),
            Tr::tr("Brings people and appointments in from a table, such as one from a personnel "
                   "system. Nothing is written before you have seen what each row would do."),
            {Tr::tr("Drop a CSV file here, or choose one."),
             Tr::tr("Say which column is which; Tenon remembers it for the next time."),
             Tr::tr("One undo takes the whole import back.")}};
}

PageHelp pairings() {
    return {
        Tr::tr("Pairings"),
        Tr::tr("Who mentors whom, since when, and when the two last met. You see that they met, "
               "not what they wrote."),
        {Tr::tr("Log a meeting for the chosen pair."),
         Tr::tr("Choose one or several and write them letters."),
         Tr::tr("End a pairing; it stays in the history and in service statements.")}};
}

PageHelp standing() {
    return {
        Tr::tr("Where I stand"),
        Tr::tr("Your tenure clock, what comes next and by when, and how far your portfolio has "
               "come in each category."),
        {Tr::tr("Each date on the clock tells the rule it comes from; move through them with the "
                "arrow keys."),
         Tr::tr("Add to portfolio, or log a meeting with your mentor.")}};
}

PageHelp clock() {
    return {
        Tr::tr("Clock and reviews"),
        Tr::tr(
            "One tenure clock in full: every step with the rule it follows from, what happened to "
            "it, and the review cases. A private reason is shown to its owner alone."),
        {Tr::tr("Plus looks into a year of the clock, Page Up and Page Down go to the years beside "
                "it, Minus comes back."),
         Tr::tr("What if shows both calendars side by side and saves nothing."),
         Tr::tr("Record an event: credit, an extension, a leave, a change of track, a decision.")}};
}

PageHelp reviewCase() {
    return {
        Tr::tr("A review case"),
        Tr::tr("Who acts next in a review, what was sent and whether a receipt came, reviewers, "
               "votes, letters and the decision. Candidates and mentors see no vote, no "
               "confidential letter and no reviewer of the division’s list."),
        {Tr::tr("Enter on a step records what became of it."),
         Tr::tr("Add brings in a reviewer, a document, a vote or a letter."),
         Tr::tr("After the decision, what it changes about the person is offered, not done.")}};
}

PageHelp calendar() {
    return {Tr::tr("Calendar"),
            Tr::tr("Every date of everybody, as an agenda, a month or a year."),
            {Tr::tr("Narrow it by words, department, review, or to what is late or without a "
                    "receipt."),
             Tr::tr("Save it as a calendar file; importing it again updates what was there."),
             Tr::tr("Enter on a date opens the clock it belongs to.")}};
}

PageHelp portfolio() {
    return {
        Tr::tr("Portfolio"),
        Tr::tr("What you have done, by category, with the evidence for it. Files are kept inside "
               "the library, so that they move and are backed up with it."),
        {Tr::tr(
             "Add an item in one line, with all its fields, many in a grid, or by dropping files "
             "onto the page."),
         Tr::tr("Open an item with Enter to change it, to see where it goes or to add evidence."),
         Tr::tr("Search as you type; every word has to occur. Conditions such as category:service, "
                "evidence:no, dossier:none or year:2022-2024 narrow it, and a search can be saved "
                "as a filter."),
         Tr::tr("Choose several to file, share, tag or merge them at once."),
         Tr::tr("Import what is written down elsewhere; export what is shown at any time.")}};
}

PageHelp grid() {
    return {Tr::tr("Add many items"),
            Tr::tr("One item in each row. A title, a date and a category are enough; everything "
                   "else can follow later."),
            {Tr::tr("Paste rows from a spreadsheet at the current cell; a first row that names the "
                    "columns puts each where it belongs."),
             Tr::tr("What cannot be read is marked with its reason, and stays; empty rows are "
                    "passed over."),
             Tr::tr("Ctrl+Enter adds the items. One undo takes all of them back.")}};
}

PageHelp evidence() {
    return {Tr::tr("Evidence"),
            Tr::tr("Every file you keep: its size, what it holds, and which items it proves. "
                   "Beside it are the items that have no evidence yet."),
            {Tr::tr("Enter on a file opens a copy of it for reading. What could run as a program "
                    "is not opened."),
             Tr::tr("Choose an item that a file proves to open it."),
             Tr::tr("Show what is unused to remove it; one undo brings it back.")}};
}

PageHelp importing() {
    return {
        Tr::tr("Import into my portfolio"),
        Tr::tr("Works that are listed elsewhere already. A file is recognised by what is in it, "
               "and nothing is added before you have seen what would be."),
        {Tr::tr("Choose, drop or paste; several files are imported together."),
         Tr::tr("Look through the lines; what is known already is completed or passed over, "
                "never doubled."),
         Tr::tr("A complete package of a portfolio is recognised as one, checked and shown before "
                "it is taken in."),
         Tr::tr("Leave out what is not yours, then import. One undo takes it all back.")}};
}

PageHelp links() {
    return {Tr::tr("Check links"),
            Tr::tr("Whether the web addresses in your items still lead somewhere. It asks the "
                   "internet only while the setting allows it, and only when you say so."),
            {Tr::tr("Look through the addresses that would be asked, then ask them."),
             Tr::tr("What is wrong stands first; Enter opens the item, to put the address right."),
             Tr::tr("Stop at any time; what was found until then stays.")}};
}

PageHelp meetings() {
    return {
        Tr::tr("Meetings"),
        Tr::tr("Your mentoring meetings, newest first, with the notes both of you share and your "
               "own private ones."),
        {Tr::tr("Log a meeting, from here or from anywhere.")}};
}

PageHelp mentor() {
    return {Tr::tr("My mentees"),
            Tr::tr("The colleagues you mentor: where each stands, when you last met, and what your "
                   "time adds up to this year."),
            {Tr::tr("Log a meeting for one of them."),
             Tr::tr("Open the service statement, ready to hand in.")}};
}

PageHelp service() {
    return {Tr::tr("Service statement"),
            Tr::tr("Mentoring as service, for an annual review or a dossier: meetings and hours in "
                   "the period you choose. What you see is what is printed."),
            {Tr::tr("Save it as PDF, or as another kind of file."),
             Tr::tr("Choose the period and whose service it is."),
             Tr::tr("As a mentor, put it into your own portfolio with one button."),
             Tr::tr("As administrator, see who carries how much, and write letters that recognise "
                    "it.")}};
}

PageHelp history() {
    return {Tr::tr("History"),
            Tr::tr("Every change, who made it and when. Nothing is ever struck from it: taking a "
                   "change back is a change of its own."),
            {Tr::tr("Choose a change and take it back, unless later ones build on it.")}};
}

PageHelp backups() {
    return {
        Tr::tr("Backups"),
        Tr::tr("Copies of the library, each opened and checked before it counts. One is made when "
               "you close a library after a change, and every 30 minutes of work."),
        {Tr::tr("Choose one to see what is in it."),
         Tr::tr("Restore it; the library it replaces is kept beside it.")}};
}

PageHelp policies() {
    return {
        Tr::tr("Policies"),
        Tr::tr("The rules this library works by: ranks, clocks, calendars, criteria and who may "
               "mentor whom. Whoever was appointed under a version stays bound to it."),
        {Tr::tr("Choose one to see what differs from the version for new appointments."),
         Tr::tr("Check a file names every fault of a policy, with its place."),
         Tr::tr("Move one person to another version by a decision; it is recorded.")}};
}

PageHelp policyEditor() {
    return {Tr::tr("Edit a policy"),
            Tr::tr("A copy of a policy in sections. Nothing is written until you adopt it as a new "
                   "version; Cancel lets the copy go."),
            {Tr::tr("What is at fault says so at its field and in the list of sections."),
             Tr::tr("What it would mean shows the dates of three people who do not exist."),
             Tr::tr("Delete takes the chosen entry out of a list.")}};
}

} // namespace

PageHelp helpFor(const QString& page) {
    static const std::map<QString, PageHelp (*)()> known{{u"today"_s, today},
                                                         {u"people"_s, people},
                                                         {u"person"_s, person},
                                                         {u"pair"_s, pair},
                                                         {u"journal"_s, journal},
                                                         {u"roster"_s, roster},
                                                         {u"pairings"_s, pairings},
                                                         {u"standing"_s, standing},
                                                         {u"portfolio"_s, portfolio},
                                                         {u"import"_s, importing},
                                                         {u"links"_s, links},
                                                         {u"meetings"_s, meetings},
                                                         {u"mentor"_s, mentor},
                                                         {u"service"_s, service},
                                                         {u"history"_s, history},
                                                         {u"grid"_s, grid},
                                                         {u"evidence"_s, evidence},
                                                         {u"backups"_s, backups},
                                                         {u"clock"_s, clock},
                                                         {u"case"_s, reviewCase},
                                                         {u"calendar"_s, calendar},
                                                         {u"policies"_s, policies},
                                                         {u"policy-editor"_s, policyEditor}};
    const auto found = known.find(page);
    return found == known.end() ? PageHelp{} : found->second();
}

std::vector<KeyHelp> keyHelp() {
    const auto keys = [](const char* portable) {
        return QKeySequence(QString::fromLatin1(portable)).toString(QKeySequence::NativeText);
    };
    return {
        {keys("Ctrl+K"), Tr::tr("find anybody and anything")},
        {keys("Ctrl+M"), Tr::tr("log a meeting")},
        {keys("Ctrl+N"), Tr::tr("add to your portfolio in one line")},
        {keys("Ctrl+Shift+N"), Tr::tr("a new portfolio item with all its fields")},
        {keys("Ctrl+Shift+G"), Tr::tr("many portfolio items in a grid")},
        {keys("Ctrl+Z"), Tr::tr("take the last change back")},
        {keys("Ctrl+Shift+Z"), Tr::tr("make it again")},
        {Tr::tr("%1 to %2", "keys").arg(keys("Ctrl+1"), keys("Ctrl+9")), Tr::tr("change the page")},
        {keys("Alt+Left"), Tr::tr("go back")},
        {Tr::tr("%1 and %2", "keys").arg(keys("Ctrl++"), keys("Ctrl+-")),
         Tr::tr("larger and smaller text")},
        {keys("Ctrl+0"), Tr::tr("text in its usual size")},
        {keys("Esc"), Tr::tr("close the panel")},
        {keys("Ctrl+W"), Tr::tr("close the library")},
        {keys("F1"), Tr::tr("open and close this help")},
    };
}

} // namespace tenon::ui
