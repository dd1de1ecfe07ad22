// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sample.h"

#include "core/base/academicyear.h"
#include "core/base/text.h"
#include "core/mentoring/meeting.h"
#include "core/mentoring/pairingmember.h"
#include "core/people/peoplequery.h"
#include "core/portfolio/evidencestore.h"
#include "core/portfolio/guide.h"
#include "core/portfolio/itemstore.h"
#include "core/tenure/tenureclock.h"
#include "core/workspace/samplepairwork.h"
#include "core/workspace/samplepeople.h"
#include "core/workspace/samplereviews.h"

#include <QBuffer>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace tenon::workspace {

using namespace Qt::StringLiterals;

namespace {

constexpr int reviewInDays = 19;

QString latin(const char* text) {
    return QString::fromUtf8(text);
}

// The Houston Cole rules with the third-year review a few weeks ahead of today.
Result<QByteArray> samplePack(QDate today) {
    auto shipped = policy::shippedPackJson(u"houston-cole"_s);
    if (!shipped)
        return shipped.error();
    QJsonObject pack = QJsonDocument::fromJson(*shipped).object();
    pack["name"_L1] = u"northfield-sample"_s;
    pack["title"_L1] = Workspace::tr("Northfield University Library (sample)");
    const QDate review = today.addDays(reviewInDays);
    QJsonArray reviews = pack["reviews"_L1].toArray();
    for (auto kind : reviews) {
        QJsonObject changed = kind.toObject();
        QJsonArray steps = changed["calendar"_L1].toArray();
        for (auto step : steps) {
            QJsonObject moved = step.toObject();
            if (moved["code"_L1] == "third-year-review"_L1) {
                moved["month"_L1] = review.month();
                moved["day"_L1] = review.day();
            }
            step = moved;
        }
        changed["calendar"_L1] = steps;
        kind = changed;
    }
    pack["reviews"_L1] = reviews;
    return QJsonDocument(pack).toJson();
}

class SampleWriter {
public:
    SampleWriter(store::Edit& edit, const policy::PolicyPack& pack, policy::PolicyVersionId version,
                 QDate today)
        : m_edit(edit), m_pack(pack), m_version(version), m_today(today) {}

    Status write() {
        for (const SamplePerson& person : samplePeople())
            if (auto made = addPerson(person); !made)
                return made;
        for (const SamplePair& pair : samplePairs())
            if (auto made = addPair(pair); !made)
                return made;
        for (const SampleItem& item : sampleItems())
            if (auto made = addItem(item); !made)
                return made;
        if (auto made = addSamplePairWork(m_edit, m_pack, m_today); !made)
            return made;
        return addSampleReviews(m_edit, m_pack, m_today);
    }

private:
    // The first day of the academic year that many years ago; the year that holds the coming review
    // counts as this one, so that whoever is in the third year has it ahead.
    QDate yearBegan(int yearsAgo) const {
        const QDate day = m_today.addDays(reviewInDays);
        return AcademicYear::containing(day, m_pack.yearStartMonth, m_pack.yearStartDay)
            .plus(-yearsAgo)
            .firstDay();
    }

    Status addPerson(const SamplePerson& from) {
        people::Person person;
        person.id = m_edit.newId<people::Person>();
        person.name = latin(from.name);
        person.sortName = people::sortNameOf(person.name);
        person.email = text::folded(person.name).replace(u' ', u'.').replace(u'-', u'.') +
                       u"@northfield.example"_s;
        person.department = latin(from.department);
        if (from.supervisor)
            person.supervisor = m_people.value(latin(from.supervisor));
        if (from.capacity >= 0)
            person.mentorCapacity = from.capacity;
        m_people.insert(person.name, person.id);
        if (auto added = m_edit.insert(person); !added)
            return added;
        return addAppointment(from, person.id);
    }

    Status addAppointment(const SamplePerson& from, people::PersonId person) {
        people::Appointment appointment;
        appointment.id = m_edit.newId<people::Appointment>();
        appointment.person = person;
        appointment.policy = m_version;
        appointment.track = from.tenureTrack ? u"tenure-track"_s : u"non-tenure"_s;
        const QDate began =
            from.yearsAgo < 0 ? m_today.addDays(-from.daysAgo) : yearBegan(from.yearsAgo);
        appointment.appointed = std::min(began, m_today);
        appointment.tenure = from.tenuredYearsAgo >= 0 ? people::TenureStatus::Tenured
                             : from.tenureTrack        ? people::TenureStatus::Probationary
                                                       : people::TenureStatus::NotEligible;
        if (from.tenuredYearsAgo >= 0)
            appointment.tenureDecided = yearBegan(from.tenuredYearsAgo).addMonths(-4);
        if (auto added = m_edit.insert(appointment); !added)
            return added;
        if (auto ranked = addRanks(from, appointment); !ranked)
            return ranked;
        return addClock(from, appointment);
    }

    Status addRanks(const SamplePerson& from, const people::Appointment& appointment) {
        const QString rank = latin(from.rank);
        const bool promoted = from.tenuredYearsAgo >= 0;
        const people::RankHeld first{m_edit.newId<people::RankHeld>(), appointment.id,
                                     promoted ? u"assistant"_s : rank, appointment.appointed};
        if (auto added = m_edit.insert(first); !added || !promoted)
            return added;
        return m_edit.insert(people::RankHeld{m_edit.newId<people::RankHeld>(), appointment.id,
                                              rank, appointment.tenureDecided});
    }

    Status addEvent(const people::Appointment& appointment, tenure::ClockEventKind kind, QDate day,
                    int years, const QString& step) {
        tenure::ClockEvent event;
        event.id = m_edit.newId<tenure::ClockEvent>();
        event.appointment = appointment.id;
        event.kind = kind;
        event.onDay = day;
        event.years = years;
        event.step = step;
        return m_edit.insert(event);
    }

    Status addClock(const SamplePerson& from, const people::Appointment& appointment) {
        using Kind = tenure::ClockEventKind;
        if (from.credit > 0)
            if (auto added = addEvent(appointment, Kind::PriorServiceCredit, *appointment.appointed,
                                      from.credit, {});
                !added)
                return added;
        if (from.extension > 0)
            if (auto added =
                    addEvent(appointment, Kind::ExtensionGranted,
                             appointment.appointed->addYears(1).addMonths(6), from.extension, {});
                !added)
                return added;
        if (!from.tenureTrack || from.tenuredYearsAgo >= 0)
            return {};
        return addDoneSteps(from, appointment);
    }

    Status addDoneSteps(const SamplePerson& from, const people::Appointment& appointment) {
        auto events =
            m_edit.read<tenure::ClockEvent>().where("appointment"_L1, appointment.id.value());
        if (!events)
            return events.error();
        auto clock = tenure::tenureClock(m_pack, appointment, *events, m_today);
        if (!clock)
            return clock.error();
        std::vector<tenure::ClockStep> past;
        for (const tenure::ClockStep& step : clock->steps)
            if (step.due < m_today)
                past.push_back(step);
        if (from.behind && !past.empty())
            past.pop_back();
        for (const tenure::ClockStep& step : past)
            if (auto added = addEvent(appointment, tenure::ClockEventKind::StepDone,
                                      step.due.addDays(-3), 0, step.code);
                !added)
                return added;
        return {};
    }

    Status addPair(const SamplePair& from) {
        mentoring::Pairing pairing;
        pairing.id = m_edit.newId<mentoring::Pairing>();
        pairing.program = m_pack.program;
        pairing.since = m_today.addDays(-from.startedDaysAgo);
        if (from.endedDaysAgo >= 0) {
            pairing.state = mentoring::PairingState::Ended;
            pairing.ending = mentoring::Ending::NoFault;
            pairing.until = m_today.addDays(-from.endedDaysAgo);
        }
        pairing.published = pairing.since;
        const people::PersonId mentor = m_people.value(latin(from.mentor));
        const people::PersonId mentee = m_people.value(latin(from.mentee));
        if (auto added = m_edit.insert(pairing); !added)
            return added;
        for (const auto& [person, role] : {std::pair{mentor, mentoring::MemberRole::Mentor},
                                           std::pair{mentee, mentoring::MemberRole::Mentee}}) {
            mentoring::PairingMember member;
            member.id = m_edit.newId<mentoring::PairingMember>();
            member.pairing = pairing.id;
            member.person = person;
            member.role = role;
            member.since = pairing.since;
            member.acknowledged = pairing.since;
            if (auto added = m_edit.insert(member); !added)
                return added;
        }
        return from.lastMetDaysAgo < 0 ? Status() : addMeetings(from, pairing, mentor);
    }

    Status addMeetings(const SamplePair& from, const mentoring::Pairing& pairing,
                       people::PersonId mentor) {
        using mentoring::Channel;
        static constexpr std::array minutes{45, 60, 30, 50, 25, 90};
        static constexpr std::array channels{Channel::InPerson, Channel::Video, Channel::InPerson,
                                             Channel::Phone};
        static constexpr std::array activities{"meeting", "meeting", "draft-reading", "meeting",
                                               "preparation"};
        std::size_t n = m_meetings;
        for (int ago = from.lastMetDaysAgo; ago < from.startedDaysAgo; ago += from.everyDays, ++n) {
            const mentoring::Meeting meeting{m_edit.newId<mentoring::Meeting>(),
                                             pairing.id,
                                             m_today.addDays(-ago),
                                             minutes[n % minutes.size()],
                                             channels[n % channels.size()],
                                             latin(activities[n % activities.size()])};
            if (auto added = m_edit.insert(meeting); !added)
                return added;
            if (auto noted = addNotes(meeting, mentor, n); !noted)
                return noted;
        }
        m_meetings = n;
        return {};
    }

    Status addNotes(const mentoring::Meeting& meeting, people::PersonId mentor, std::size_t n) {
        static constexpr std::array topics{"Third-year file",           "Article revision",
                                           "Choosing a committee",      "Draft narrative",
                                           "Peer teaching observation", "Conference plans"};
        const QString topic = latin(topics[n % topics.size()]);
        if (auto added = m_edit.insert(mentoring::SharedNote{
                m_edit.newId<mentoring::SharedNote>(), meeting.id, topic,
                n % 3 == 0 ? Workspace::tr("Agreed what to bring next time.") : QString()});
            !added || n % 7 != 0)
            return added;
        return m_edit.insert(mentoring::PrivateNote{m_edit.newId<mentoring::PrivateNote>(),
                                                    meeting.id, mentor,
                                                    Workspace::tr("A note only I can read.")});
    }

    // Type and subcategory as the guide would say them, where it agrees with the category.
    void fileByGuide(portfolio::PortfolioItem& item) const {
        if (!m_guide)
            return;
        for (const portfolio::Suggestion& place : portfolio::ask(*m_guide, m_pack, item.title)) {
            if (place.place.category != item.category)
                continue;
            item.type = place.type;
            item.subcategory = place.place.subcategory;
            return;
        }
    }

    Status addItem(const SampleItem& from) {
        portfolio::WholeItem whole;
        portfolio::PortfolioItem& item = whole.item;
        item.person = m_people.value(latin(from.person));
        item.category = latin(from.category);
        item.title = latin(from.title);
        item.role = latin(from.role);
        item.scope =
            fromToken<portfolio::Scope>(latin(from.scope)).value_or(portfolio::Scope::Library);
        item.status = fromToken<portfolio::ItemStatus>(latin(from.status))
                          .value_or(portfolio::ItemStatus::Done);
        item.started = PartialDate(m_today.addDays(-from.daysAgo));
        item.description = latin(from.description);
        // What is still with an editor is nobody else's business.
        item.sharing = item.status == portfolio::ItemStatus::Submitted ? portfolio::Sharing::Private
                                                                       : portfolio::Sharing::Mentor;
        fileByGuide(item);
        if (auto added = portfolio::saveItem(m_edit, whole, m_today); !added || !from.evidence)
            return added;
        QByteArray letter = Workspace::tr("Sample evidence for “%1”.").arg(item.title).toUtf8();
        QBuffer source(&letter);
        source.open(QIODevice::ReadOnly);
        auto kept = portfolio::addEvidence(m_edit, item.id, u"evidence.txt"_s, source, m_today);
        return kept ? Status() : Status(kept.error());
    }

    store::Edit& m_edit;
    const policy::PolicyPack& m_pack;
    policy::PolicyVersionId m_version;
    QDate m_today;
    QHash<QString, people::PersonId> m_people;
    std::size_t m_meetings = 0;
    Result<portfolio::Guide> m_guide = portfolio::shippedGuide(u"en"_s);
};

} // namespace

Result<std::unique_ptr<Workspace>> makeSample(const QString& path, const Clock& clock) {
    auto pack = samplePack(clock.today());
    if (!pack)
        return pack.error();
    auto made = Workspace::create(path,
                                  {Workspace::tr("Northfield University Library"),
                                   u"Helen Vasquez"_s, u"northfield-sample"_s, *pack},
                                  clock, {true, {}});
    if (!made)
        return made.error();
    auto known = (*made)->library();
    auto parsed = (*made)->currentPack();
    if (!known)
        return known.error();
    if (!parsed)
        return parsed.error();
    auto filled = (*made)->commit(Workspace::tr("Fill the sample library"), [&](store::Edit& edit) {
        return SampleWriter(edit, **parsed, known->policy, clock.today()).write();
    });
    if (!filled)
        return filled.error();
    return made;
}

} // namespace tenon::workspace
