// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pairingsupport.h"

#include "core/mentoring/mentoringquery.h"
#include "core/workspace/overview.h"

#include <QCoreApplication>

namespace tenon::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

Option asOption() {
    return {u"as"_s, u"EMAIL"_s, Tr::tr("the member of the pairing who does it")};
}

Result<Outcome> recorded(PairingAtHand& at, const Request& request, const QString& label,
                         const store::EditFunction& edit) {
    return commitAndSay(*at.library, request, label, edit, Tr::tr("Recorded."));
}

Result<workspace::Viewpoint> asMentor(workspace::Workspace& library, const Request& request) {
    if (!request.has("as"))
        return workspace::Viewpoint();
    auto person = personNamed(library, request.value("as"));
    if (!person)
        return person.error();
    library.setAuthor(person->name);
    return workspace::Viewpoint{workspace::Role::Mentor, person->id};
}

Result<qint64> idFrom(const QString& text, const QString& where) {
    bool good = false;
    const qint64 id = text.toLongLong(&good);
    if (good && id > 0)
        return id;
    return Error{ErrorCode::Usage,
                 Tr::tr("“%1” is no identifier; the lists show them, such as those of mentor list.")
                     .arg(text),
                 u"identifier"_s, where};
}

Result<QStringList> emailsOf(const workspace::Workspace& library,
                             const std::vector<people::PersonId>& people) {
    QStringList emails;
    for (const people::PersonId id : people) {
        auto person = library.records<people::Person>().get(id);
        if (!person)
            return person.error();
        emails << person->email;
    }
    return emails;
}

workspace::Viewpoint PairingAtHand::viewpoint() const {
    if (!member)
        return {};
    const bool mentor = pair.member(member->id)->role == mentoring::MemberRole::Mentor;
    return {mentor ? workspace::Role::Mentor : workspace::Role::Mentee, member->id};
}

Result<PairingAtHand> openPairing(const Request& request) {
    PairingAtHand at;
    auto library = openLibrary(request);
    if (!library)
        return library.error();
    at.library = std::move(*library);
    auto id = idFrom(request.arguments.value(1), u"PAIRING"_s);
    if (!id)
        return id.error();
    auto pair = mentoring::pairOf(at.library->reader(), mentoring::PairingId(*id));
    if (!pair)
        return pair.error();
    at.pair = std::move(*pair);
    const auto mentees = at.pair.mentees();
    auto pack = mentees.empty() ? at.library->currentPack()
                                : workspace::packOf(*at.library, mentees.front());
    if (!pack)
        return pack.error();
    at.pack = *pack;
    if (!request.has("as"))
        return at;
    auto person = personNamed(*at.library, request.value("as"));
    if (!person)
        return person.error();
    if (!at.pair.has(person->id))
        return Error{ErrorCode::Refused,
                     Tr::tr("%1 does not belong to this pairing.").arg(person->name),
                     u"not a member"_s, u"--as"_s};
    at.member = std::move(*person);
    at.library->setAuthor(at.member->name);
    return at;
}

Result<PairingAtHand> openPairingAsMember(const Request& request) {
    if (!request.has("as"))
        return Error{ErrorCode::Usage,
                     Tr::tr("Say with --as EMAIL which member of the pairing does this."),
                     u"--as"_s, u"--as"_s};
    return openPairing(request);
}

} // namespace tenon::cli
