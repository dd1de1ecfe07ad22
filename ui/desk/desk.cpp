// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk.h"

#include "ui/desk/lookups.h"
#include "ui/widgets/inlinemessage.h"

#include <algorithm>

namespace tenon::ui {

using namespace Qt::StringLiterals;

Desk::Desk(workspace::Workspace& library, QObject* parent)
    : QObject(parent), m_library(library), m_lookups(std::make_unique<Lookups>()) {
    connect(&library, &workspace::Workspace::committed, this, &Desk::libraryChanged);
}

Desk::~Desk() = default;

void Desk::setViewpoint(const workspace::Viewpoint& viewpoint) {
    m_viewpoint = viewpoint;
    emit stopwatchShown(0, nullptr); // until one of theirs says that it runs
    const auto known = m_library.library();
    m_library.setAuthor(viewpoint.person ? nameOf(*viewpoint.person)
                                         : (known ? known->administrator : QString()));
    emit viewpointChanged();
}

void Desk::showStopwatch(const QObject* source, int minutes, std::function<void()> reopen) {
    const auto isIt = [source](const Running& one) {
        return one.stopwatch == source;
    };
    if (minutes > 0 && std::none_of(m_running.begin(), m_running.end(), isIt))
        m_running.push_back({source, m_viewpoint});
    // Only the first of whoever looks, and nobody else's.
    const auto shown = std::find_if(m_running.begin(), m_running.end(),
                                    [this](const Running& one) { return one.of == m_viewpoint; });
    const bool isShown = shown != m_running.end() && shown->stopwatch == source;
    if (minutes == 0)
        std::erase_if(m_running, isIt);
    if (isShown)
        emit stopwatchShown(minutes, std::move(reopen));
}

bool Desk::commit(const QString& label, const store::EditFunction& edit, InlineMessage* message) {
    auto done = m_library.commit(label, edit);
    if (!done) {
        if (message)
            message->showMessage(MessageKind::Error, done.error().message);
        return false;
    }
    if (message)
        message->dismiss();
    if (*done)
        emit saved(label);
    return true;
}

QString Desk::nameOf(people::PersonId person) const {
    const auto found = m_library.records<people::Person>().find(person);
    return found && *found ? (*found)->name : QString();
}

QString Desk::namesOf(const std::vector<people::PersonId>& people) const {
    QStringList names;
    for (const people::PersonId person : people)
        names << nameOf(person);
    return names.join(u", "_s);
}

QString Desk::nameOf(const mentoring::Pair& pair) const {
    if (!pair.pairing.title.isEmpty())
        return pair.pairing.title;
    const auto mentors = pair.mentors();
    const auto mentees = pair.mentees();
    if (mentors.empty() || mentees.empty())
        return namesOf(pair.others({}));
    return tr("%1 and %2").arg(namesOf(mentors), namesOf(mentees));
}

} // namespace tenon::ui
