// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/letters.h"

#include "core/base/text.h"
#include "core/mentoring/pairinglifecycle.h"
#include "core/mentoring/pairingwords.h"
#include "core/reports/htmlparts.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QUrl>

#include <algorithm>

namespace tenon::reports {

using namespace Qt::StringLiterals;
using mentoring::LetterKind;
using mentoring::MemberRole;
using mentoring::Pair;
using mentoring::PairingMember;
using people::PersonId;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Letters)
};

using Fields = QHash<QString, QString>;
using Ids = std::vector<PersonId>;

const people::Person* personIn(const LetterFacts& facts, PersonId id) {
    const auto found = std::find_if(facts.people.begin(), facts.people.end(),
                                    [id](const people::Person& one) { return one.id == id; });
    return found == facts.people.end() ? nullptr : &*found;
}

template <class Words>
QString listed(const LetterFacts& facts, const Ids& ids, Words words) {
    QStringList texts;
    for (const PersonId id : ids)
        if (const people::Person* person = personIn(facts, id))
            texts << words(*person);
    return texts.isEmpty() ? QString() : QLocale().createSeparatedList(texts);
}

void addPeople(const LetterFacts& facts, const QString& name, const Ids& ids, Fields& fields) {
    fields[name] = listed(facts, ids, [](const people::Person& one) { return one.name; });
    fields[name + u"_contact"_s] = listed(facts, ids, [](const people::Person& one) {
        return one.email.isEmpty()
                   ? one.name
                   : Tr::tr("%1 at %2", "a name and an e-mail address").arg(one.name, one.email);
    });
    fields[name + u"_about"_s] = listed(facts, ids, [](const people::Person& one) {
        return one.department.isEmpty()
                   ? one.name
                   : Tr::tr("%1 (%2)", "a name and a department").arg(one.name, one.department);
    });
}

QString dayOrNothing(const std::optional<QDate>& day) {
    return day ? text::dayText(*day) : QString();
}

QString stretches(const std::vector<DateRange>& periods) {
    QStringList texts;
    for (const DateRange& one : periods)
        texts << (one.to
                      ? Tr::tr("from %1 to %2").arg(text::dayText(one.from), text::dayText(*one.to))
                      : Tr::tr("since %1").arg(text::dayText(one.from)));
    return texts.isEmpty() ? QString() : QLocale().createSeparatedList(texts);
}

// Those of a role who are not the recipient; where there are none, everybody else, as in a circle.
Ids membersFor(const Pair& pair, MemberRole role, PersonId recipient) {
    Ids ids = pair.with(role);
    std::erase(ids, recipient);
    return ids.empty() ? pair.others(recipient) : ids;
}

void addPair(const LetterFacts& facts, Fields& fields) {
    const Pair& pair = *facts.pair;
    const mentoring::Pairing& pairing = pair.pairing;
    addPeople(facts, u"others"_s, pair.others(facts.recipient.id), fields);
    addPeople(facts, u"mentors"_s, membersFor(pair, MemberRole::Mentor, facts.recipient.id),
              fields);
    addPeople(facts, u"mentees"_s, membersFor(pair, MemberRole::Mentee, facts.recipient.id),
              fields);
    fields[u"shape"_s] = mentoring::shapeText(pairing.shape);
    fields[u"since"_s] = text::dayText(pairing.since);
    fields[u"until"_s] = dayOrNothing(pairing.until);
    fields[u"term"_s] = dayOrNothing(pairing.term);
    fields[u"trial_until"_s] = dayOrNothing(pairing.trialUntil);
    fields[u"first_contact_due"_s] = dayOrNothing(pairing.firstContactDue);
    fields[u"agreement_due"_s] = dayOrNothing(pairing.agreementDue);
    const PairingMember* member = pair.member(facts.recipient.id);
    if (!member)
        return;
    fields[u"role"_s] = mentoring::roleText(member->role);
    fields[u"member_period"_s] =
        stretches({{member->since, member->until ? member->until : pairing.until}});
}

// Mentees by name where they agreed, the others by number.
QString served(const LetterFacts& facts) {
    QStringList texts;
    int unnamed = 0;
    for (const mentoring::MenteeService& one : facts.statement->mentees) {
        if (one.named && !one.name.isEmpty())
            texts << one.name;
        else
            ++unnamed;
    }
    if (unnamed > 0)
        texts << (texts.isEmpty()
                      ? Tr::tr("%n member(s) of the library faculty", nullptr, unnamed)
                      : Tr::tr("%n other member(s) of the library faculty", nullptr, unnamed));
    return texts.isEmpty() ? QString() : QLocale().createSeparatedList(texts);
}

void addService(const LetterFacts& facts, Fields& fields) {
    const mentoring::ServiceStatement& statement = *facts.statement;
    fields[u"period"_s] = stretches(facts.periods);
    fields[u"served"_s] = served(facts);
    if (statement.meetings == 0)
        return;
    fields[u"meetings"_s] = Tr::tr("%n meeting(s)", nullptr, statement.meetings);
    fields[u"hours"_s] =
        Tr::tr("%1 hours").arg(QLocale().toString(statement.minutes / 60.0, 'f', 1));
}

QString coordinatorOf(const LetterFacts& facts) {
    return facts.administrator.isEmpty() ? Tr::tr("the coordinator") : facts.administrator;
}

Fields fieldsOf(const LetterFacts& facts) {
    Fields fields;
    fields[u"recipient"_s] = facts.recipient.name;
    fields[u"program"_s] =
        facts.program.isEmpty() ? Tr::tr("the mentoring program") : facts.program;
    fields[u"library"_s] = facts.library.isEmpty() ? Tr::tr("the library") : facts.library;
    fields[u"administrator"_s] = coordinatorOf(facts);
    fields[u"sender"_s] = facts.sender ? facts.sender->name : coordinatorOf(facts);
    fields[u"today"_s] = text::dayText(facts.today);
    if (facts.pair)
        addPair(facts, fields);
    if (facts.statement)
        addService(facts, fields);
    if (facts.order > 0) {
        fields[u"order"_s] = QLocale().toString(facts.order);
        fields[u"waiting"_s] = QLocale().toString(facts.waiting);
    }
    return fields;
}

// In one pass, so that a brace in somebody's name stays one. nullopt where a field is empty.
std::optional<QString> filled(const QString& text, const Fields& fields) {
    QString out;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) != u'{') {
            out += text.at(at);
            continue;
        }
        const qsizetype end = text.indexOf(u'}', at);
        const QString value = fields.value(text.mid(at + 1, end - at - 1));
        if (value.isEmpty())
            return std::nullopt;
        out += value;
        at = end;
    }
    return out;
}

Status checkFacts(const LetterFacts& facts) {
    const auto refused = [](const QString& message) {
        return Error{ErrorCode::Refused, message, u"letter"_s, {}};
    };
    if (needsPairing(facts.kind) && !facts.pair)
        return refused(Tr::tr("This letter is about a pairing; say about which."));
    if (facts.pair) {
        const auto kinds = letterKinds(*facts.pair);
        if (std::find(kinds.begin(), kinds.end(), facts.kind) == kinds.end())
            return refused(kinds.empty()
                               ? Tr::tr("Nobody is written to about a pairing before it is made "
                                        "known, or where it never began.")
                               : Tr::tr("There is no letter “%1” about a pairing that is in the "
                                        "state “%2”.")
                                     .arg(letterKindText(facts.kind),
                                          mentoring::stateText(facts.pair->pairing.state)));
        const auto recipients = letterRecipients(facts.kind, *facts.pair);
        if (std::find(recipients.begin(), recipients.end(), facts.recipient.id) == recipients.end())
            return refused(
                Tr::tr("%1 is nobody to whom this letter goes.").arg(facts.recipient.name));
    }
    if (facts.kind == LetterKind::ServiceRecognition && (!facts.statement || facts.periods.empty()))
        return refused(
            Tr::tr("%1 mentored nobody in this period; there is no service to recognise.")
                .arg(facts.recipient.name));
    if (facts.kind == LetterKind::Waitlist && facts.order <= 0)
        return refused(Tr::tr("%1 is not waiting for a mentor.").arg(facts.recipient.name));
    return {};
}

} // namespace

bool needsPairing(LetterKind kind) {
    return kind != LetterKind::ServiceRecognition && kind != LetterKind::Waitlist;
}

std::vector<PersonId> letterRecipients(LetterKind kind, const Pair& pair) {
    const auto where = [&](auto&& wanted) {
        Ids ids;
        for (const PairingMember& member : pair.members)
            if (wanted(member))
                ids.push_back(member.person);
        return ids;
    };
    const auto present = [](const PairingMember& one) {
        return !one.until;
    };
    switch (kind) {
    case LetterKind::Assignment:
    case LetterKind::AgreementReminder:
        return where(present);
    case LetterKind::MentorIntroduction:
        return where(
            [&](const auto& one) { return one.role == MemberRole::Mentor && present(one); });
    case LetterKind::MenteeIntroduction:
        return where(
            [&](const auto& one) { return one.role != MemberRole::Mentor && present(one); });
    case LetterKind::FirstContact: {
        const MemberRole by = pair.pairing.firstContactBy;
        Ids ids = where([&](const auto& one) { return one.role != by && present(one); });
        return ids.empty() ? where(present) : ids;
    }
    case LetterKind::ServiceRecognition:
        return pair.mentors();
    case LetterKind::Thanks:
    case LetterKind::Certificate:
    case LetterKind::Ending:
        return where([](const auto&) { return true; });
    case LetterKind::Waitlist:
        return {};
    }
    Q_UNREACHABLE();
}

std::vector<LetterKind> letterKinds(const Pair& pair) {
    const mentoring::Pairing& pairing = pair.pairing;
    if (!mentoring::wasMentoring(pairing))
        return {};
    const bool over = mentoring::isOver(pairing.state);
    std::vector<LetterKind> kinds;
    for (const auto& [kind, token] : Tokens<LetterKind>::pairs) {
        const bool ofBeginning =
            kind == LetterKind::Assignment || kind == LetterKind::MentorIntroduction ||
            kind == LetterKind::MenteeIntroduction || kind == LetterKind::FirstContact ||
            kind == LetterKind::AgreementReminder;
        if ((ofBeginning && over) || (kind == LetterKind::Ending && !over) ||
            (kind == LetterKind::AgreementReminder && !pairing.agreementDue) ||
            letterRecipients(kind, pair).empty())
            continue;
        kinds.push_back(kind);
    }
    return kinds;
}

Result<LetterText> composeLetter(const LetterTemplates& templates, const LetterFacts& facts) {
    if (auto checked = checkFacts(facts); !checked)
        return checked.error();
    std::optional<MemberRole> role;
    if (facts.pair)
        if (const PairingMember* member = facts.pair->member(facts.recipient.id))
            role = member->role;
    const LetterFrom from = facts.sender ? LetterFrom::Member : LetterFrom::Coordinator;
    const LetterTemplate* found = templates.find(facts.kind, role, from);
    if (!found)
        return Error{ErrorCode::NotFound,
                     Tr::tr("No template of the letter “%1” fits %2.")
                         .arg(letterKindText(facts.kind), facts.recipient.name),
                     u"template"_s,
                     {}};
    const Fields fields = fieldsOf(facts);
    LetterText letter;
    letter.kind = facts.kind;
    letter.recipient = facts.recipient.name;
    letter.email = facts.recipient.email;
    letter.day = facts.today;
    letter.subject = text::cleanedLine(filled(found->subject, fields).value_or(found->subject));
    if (!facts.sender)
        letter.letterhead = text::joined({facts.library, facts.program});
    QStringList paragraphs = found->paragraphs;
    if (!found->formal) {
        paragraphs.prepend(templates.greeting);
        paragraphs.append(templates.closing);
    }
    for (const QString& paragraph : paragraphs)
        if (const auto whole = filled(paragraph, fields))
            letter.paragraphs << *whole;
    QStringList signer{facts.sender ? facts.sender->name : facts.administrator};
    if (!facts.sender)
        signer << facts.library;
    letter.signer = text::joined(signer, u", "_s);
    letter.signatureLine = !facts.sender;
    return letter;
}

QString letterHtml(const LetterText& letter) {
    QString html;
    if (!letter.letterhead.isEmpty())
        html += paragraph(letter.letterhead, u"program"_s);
    html += paragraph(text::dayText(letter.day), u"note"_s);
    html += element(u"h1"_s, escaped(letter.subject), u"letter"_s) + u'\n';
    for (const QString& one : letter.paragraphs)
        html += element(u"p"_s, escaped(one).replace(u'\n', u"<br/>"_s)) + u'\n';
    const QString line = letter.signatureLine ? QString(40, u'_') + u"<br/>"_s : QString();
    html += u"<p class=\"signature\">"_s + line +
            escaped(letter.signer.isEmpty() ? Tr::tr("Signature") : letter.signer) + u"</p>\n"_s;
    return htmlDocument(letter.subject, html);
}

QString letterPlain(const LetterText& letter) {
    QStringList parts = letter.paragraphs;
    if (!letter.signer.isEmpty())
        parts << letter.signer;
    return parts.join(u"\n\n"_s);
}

MailDraft mailDraft(const LetterText& letter) {
    constexpr qsizetype longest = 1900; // Windows hands on 2,083 characters at most
    const auto encoded = [](const QString& text) {
        return QString::fromLatin1(QUrl::toPercentEncoding(text));
    };
    const QString head = u"mailto:"_s +
                         QString::fromLatin1(QUrl::toPercentEncoding(letter.email, "@")) +
                         u"?subject="_s + encoded(letter.subject);
    const QString body = u"&body="_s + encoded(letterPlain(letter).replace(u'\n', u"\r\n"_s));
    if (head.size() + body.size() <= longest)
        return {head + body, true};
    return {head, false};
}

QString letterKindText(LetterKind kind) {
    switch (kind) {
    case LetterKind::Assignment:
        return Tr::tr("Assignment");
    case LetterKind::MentorIntroduction:
        return Tr::tr("Introduction to the mentor");
    case LetterKind::MenteeIntroduction:
        return Tr::tr("Introduction to the mentee");
    case LetterKind::FirstContact:
        return Tr::tr("First contact");
    case LetterKind::AgreementReminder:
        return Tr::tr("Reminder of the agreement");
    case LetterKind::Thanks:
        return Tr::tr("Thanks");
    case LetterKind::ServiceRecognition:
        return Tr::tr("Recognition of service");
    case LetterKind::Certificate:
        return Tr::tr("Certificate of participation");
    case LetterKind::Waitlist:
        return Tr::tr("Waiting list");
    case LetterKind::Ending:
        return Tr::tr("End");
    }
    Q_UNREACHABLE();
}

QString letterFileName(const LetterText& letter, QSet<QString>& taken) {
    QString name = Tr::tr("%1 - %2", "a kind of letter and a person; a file's name")
                       .arg(letterKindText(letter.kind), letter.recipient)
                       .left(120)
                       .trimmed();
    constexpr auto unwelcome = "<>:\"/\\|?*"_L1;
    for (QChar& one : name)
        if (unwelcome.contains(one) || !one.isPrint())
            one = u'_';
    QString free = name;
    for (int number = 2; taken.contains(free.toCaseFolded()); ++number)
        free = u"%1 %2"_s.arg(name).arg(number);
    taken.insert(free.toCaseFolded());
    return free;
}

} // namespace tenon::reports
