// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk.h"

#include "ui/desk/lookups.h"
#include "ui/widgets/inlinemessage.h"

namespace tenon::ui {

Desk::Desk(workspace::Workspace& library, QObject* parent)
    : QObject(parent), m_library(library), m_lookups(std::make_unique<Lookups>()) {
    connect(&library, &workspace::Workspace::committed, this, &Desk::libraryChanged);
}

Desk::~Desk() = default;

void Desk::setViewpoint(const workspace::Viewpoint& viewpoint) {
    m_viewpoint = viewpoint;
    const auto known = m_library.library();
    m_library.setAuthor(viewpoint.person ? nameOf(*viewpoint.person)
                                         : (known ? known->administrator : QString()));
    emit viewpointChanged();
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

} // namespace tenon::ui
