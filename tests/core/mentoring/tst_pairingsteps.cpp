// SPDX-License-Identifier: GPL-3.0-or-later
// Pairings of every shape proposed and taken through their lives in a real file.
#include "core/mentoring/assignment.h"
#include "core/mentoring/exclusion.h"
#include "core/mentoring/mentoringquery.h"
#include "core/mentoring/pairingsteps.h"
#include "core/mentoring/pairingwords.h"
#include "tests/support/testlibrary.h"

using namespace tenon;
using namespace tenon::mentoring;
using namespace Qt::StringLiterals;
using people::PersonId;
using A = PairingAction;
using S = PairingState;

class TestPairingSteps : public QObject {
    Q_OBJECT
private slots:
    void init();
    void everyShapeHasItsMembers_data();
    void everyShapeHasItsMembers();
    void anAssignedPairIsAcknowledgedByEach();
    void anOfferIsAcceptedByTheMentor();
    void theMenteeChoosesOneOfTwo();
    void oneAcceptedOfferReleasesTheOthers();
    void offersTakePlaces();
    void reasonsAreTheCoordinatorsAlone();
    void onlyTheMenteeHandsOver();
    void membersSpeakForThemselves_data();
    void membersSpeakForThemselves();
    void anExclusionSaysNothingOfWho();
    void everyWordIsSaid();

private:
    const policy::PolicyPack& pack() const { return **m_library->currentPack(); }
    QDate today() const { return test::clock().today(); }
    Result<PairingId> tryPropose(Proposal proposal);
    PairingId proposed(Shape shape, std::vector<PersonId> mentors, std::vector<PersonId> mentees,
                       std::vector<PersonId> peers = {});
    Status step(PairingId pairing, A action, std::optional<PersonId> by = {},
                std::function<void(LifeStep&)> more = {});
    S stateOf(PairingId pairing) const {
        return pairOf(m_library->reader(), pairing)->pairing.state;
    }

    test::NewLibrary m_library;
    PersonId m_ruth, m_helen, m_amara, m_kofi, m_noor;
};

void TestPairingSteps::init() {
    TENON_VERIFY(m_library.renew());
    m_ruth = test::addPerson(*m_library, u"Ruth Okafor"_s);
    m_helen = test::addPerson(*m_library, u"Helen Vasquez"_s);
    m_amara = test::addPerson(*m_library, u"Amara Osei"_s);
    m_kofi = test::addPerson(*m_library, u"Kofi Brandt"_s);
    m_noor = test::addPerson(*m_library, u"Noor Haddad"_s);
}

Result<PairingId> TestPairingSteps::tryPropose(Proposal proposal) {
    proposal.from = today();
    if (proposal.overrideReason.isNull())
        proposal.overrideReason = u"Agreed with the dean."_s;
    PairingId id;
    auto done = m_library->commit(u"Propose"_s, [&](store::Edit& edit) -> Status {
        auto made = propose(edit, pack(), proposal, today());
        if (!made)
            return made.error();
        id = *made;
        return {};
    });
    return done ? Result<PairingId>(id) : Result<PairingId>(done.error());
}

PairingId TestPairingSteps::proposed(Shape shape, std::vector<PersonId> mentors,
                                     std::vector<PersonId> mentees, std::vector<PersonId> peers) {
    auto made = tryPropose(
        {shape, std::move(mentors), std::move(mentees), std::move(peers), {}, {}, QString()});
    return made ? *made : PairingId();
}

Status TestPairingSteps::step(PairingId pairing, A action, std::optional<PersonId> by,
                              std::function<void(LifeStep&)> more) {
    LifeStep taken;
    taken.pairing = pairing;
    taken.action = action;
    taken.by = by;
    if (more)
        more(taken);
    auto done = m_library->commit(
        u"Step"_s, [&](store::Edit& edit) { return takeStep(edit, pack(), taken, today()); });
    return done ? Status() : Status(done.error());
}

void TestPairingSteps::everyShapeHasItsMembers_data() {
    QTest::addColumn<Shape>("shape");
    QTest::addColumn<int>("mentors");
    QTest::addColumn<int>("mentees");
    QTest::addColumn<int>("peers");
    QTest::addColumn<bool>("good");
    const auto row = [](const char* name, Shape shape, int mentors, int mentees, int peers,
                        bool good) {
        QTest::newRow(name) << shape << mentors << mentees << peers << good;
    };
    row("one to one", Shape::OneToOne, 1, 1, 0, true);
    row("one to one with two", Shape::OneToOne, 2, 1, 0, false);
    row("one to one with nobody", Shape::OneToOne, 1, 0, 0, false);
    row("choice of two", Shape::ChoiceOfTwo, 2, 1, 0, true); // University of Illinois Chicago
    row("choice of one", Shape::ChoiceOfTwo, 1, 1, 0, false);
    row("two mentors", Shape::TwoMentors, 2, 1, 0, true);     // Texas A&M
    row("resource team", Shape::ResourceTeam, 3, 1, 0, true); // CSULB: three mentors
    row("resource team of two", Shape::ResourceTeam, 2, 1, 0, false);
    row("peer circle", Shape::PeerCircle, 0, 0, 3, true); // Colorado State
    row("peer circle with a senior", Shape::PeerCircle, 1, 0, 3, true);
    row("peer circle of two", Shape::PeerCircle, 0, 0, 2, false);
    row("reverse", Shape::Reverse, 1, 1, 0, true);
    row("on the spot", Shape::OnTheSpot, 1, 1, 0, true);
    row("toward full", Shape::TowardFull, 1, 1, 0, true);
}

void TestPairingSteps::everyShapeHasItsMembers() {
    QFETCH(Shape, shape);
    QFETCH(int, mentors);
    QFETCH(int, mentees);
    QFETCH(int, peers);
    std::vector<PersonId> people{m_ruth, m_helen, m_kofi, m_amara, m_noor};
    const auto take = [&](int count) {
        std::vector<PersonId> taken(people.begin(), people.begin() + count);
        people.erase(people.begin(), people.begin() + count);
        return taken;
    };
    Proposal proposal;
    proposal.shape = shape;
    proposal.mentors = take(mentors);
    proposal.mentees = take(mentees);
    proposal.peers = take(peers);
    const auto made = tryPropose(proposal);
    QTEST(bool(made), "good");
    if (!made) {
        QCOMPARE(made.error().code, ErrorCode::Refused);
        QCOMPARE(*m_library->records<Pairing>().count(), 0);
        return;
    }
    const auto pair = pairOf(m_library->reader(), *made);
    QCOMPARE(int(pair->mentors().size()), mentors);
    QCOMPARE(int(pair->with(MemberRole::Peer).size()), peers);
    QVERIFY(pair->pairing.state == S::Proposed);
    QCOMPARE(pair->pairing.phase == PairingPhase::Optional, shape == Shape::TowardFull);
    if (shape == Shape::ResourceTeam) // six months
        QCOMPARE(pair->pairing.term, std::optional(today().addMonths(6)));
}

void TestPairingSteps::anAssignedPairIsAcknowledgedByEach() {
    PairingId id;
    TENON_VERIFY(m_library->commit(u"Assign"_s, [&](store::Edit& edit) -> Status {
        auto made =
            assignMentor(edit, pack(), {m_amara, m_ruth, today(), u"Exception."_s}, today());
        if (!made)
            return made.error();
        id = *made;
        return {};
    }));
    auto pair = pairOf(m_library->reader(), id);
    QVERIFY(pair->pairing.state == S::Published);
    QCOMPARE(pair->pairing.firstContactDue, std::optional(today().addDays(14)));
    QCOMPARE(pair->pairing.agreementDue, std::optional(today().addDays(60))); // SELA: two months
    TENON_VERIFY(step(id, A::Acknowledge, m_ruth));
    QVERIFY(stateOf(id) == S::Published);
    TENON_VERIFY(step(id, A::Acknowledge, m_amara));
    QVERIFY(stateOf(id) == S::AgreementDue);
    TENON_VERIFY(step(id, A::AskForChange, m_amara));
    QVERIFY(!step(id, A::KeepOn, m_ruth)); // not the other's to take back
    QVERIFY(stateOf(id) == S::Ending);
    TENON_VERIFY(step(id, A::KeepOn, m_amara));
    QVERIFY(stateOf(id) == S::AgreementDue);
    TENON_VERIFY(step(id, A::End));
    pair = pairOf(m_library->reader(), id);
    QCOMPARE(pair->pairing.until, std::optional(today()));
    QVERIFY(pair->pairing.ending == Ending::Completed);
}

void TestPairingSteps::anOfferIsAcceptedByTheMentor() {
    const PairingId id = proposed(Shape::TwoMentors, {m_ruth, m_helen}, {m_amara});
    TENON_VERIFY(step(id, A::Offer));
    QVERIFY(!step(id, A::Accept, m_amara)); // not hers to accept
    TENON_VERIFY(step(id, A::Accept, m_ruth));
    QVERIFY(stateOf(id) == S::Offered);
    TENON_VERIFY(step(id, A::Accept, m_helen));
    QVERIFY(stateOf(id) == S::Accepted);
    TENON_VERIFY(step(id, A::Publish));
    QVERIFY(stateOf(id) == S::Published);
}

void TestPairingSteps::theMenteeChoosesOneOfTwo() {
    const PairingId id = proposed(Shape::ChoiceOfTwo, {m_ruth, m_helen}, {m_amara});
    TENON_VERIFY(step(id, A::Offer));
    const auto none = step(id, A::Accept, m_amara);
    QVERIFY(!none && none.error().detail == u"no choice"_s);
    TENON_VERIFY(step(id, A::Accept, m_amara, [&](LifeStep& s) { s.chosen = m_helen; }));
    const auto pair = pairOf(m_library->reader(), id);
    QVERIFY(pair->pairing.state == S::Accepted);
    QCOMPARE(pair->mentors(), std::vector{m_helen});
    TENON_VERIFY(m_library->undo()); // one commit: Ruth is back
    QCOMPARE(pairOf(m_library->reader(), id)->mentors().size(), std::size_t(2));
}

void TestPairingSteps::oneAcceptedOfferReleasesTheOthers() {
    const PairingId first = proposed(Shape::OneToOne, {m_ruth}, {m_amara});
    const PairingId second = proposed(Shape::OneToOne, {m_helen}, {m_amara});
    TENON_VERIFY(step(first, A::Offer));
    TENON_VERIFY(step(second, A::Offer));
    TENON_VERIFY(step(first, A::Accept, m_ruth));
    QVERIFY(stateOf(second) == S::Ended);
    QVERIFY(!wasMentoring(pairOf(m_library->reader(), second)->pairing));
}

// A mentor of one place: an offer that waits for its answer takes it.
void TestPairingSteps::offersTakePlaces() {
    TENON_VERIFY(m_library->commit(u"Capacity"_s, [&](store::Edit& edit) {
        auto ruth = edit.read<people::Person>().get(m_ruth);
        ruth->mentorCapacity = 1;
        return edit.update(*ruth);
    }));
    const PairingId first = proposed(Shape::OneToOne, {m_ruth}, {m_amara});
    TENON_VERIFY(step(first, A::Offer));
    QCOMPARE(mentorLoads(m_library->reader(), pack())->value(m_ruth.value()), 1);
    Proposal second;
    second.mentors = {m_ruth};
    second.mentees = {m_kofi};
    second.overrideReason = u""_s;
    const auto refused = tryPropose(second);
    QVERIFY(!refused && refused.error().message.contains(u"1 of at most 1"_s));
    TENON_VERIFY(step(first, A::Decline, m_ruth));
    QCOMPARE(mentorLoads(m_library->reader(), pack())->value(m_ruth.value()), 0);
    // One question takes no place; a circle neither.
    const PairingId spot = proposed(Shape::OnTheSpot, {m_ruth}, {m_noor});
    TENON_VERIFY(step(spot, A::Publish));
    QCOMPARE(mentorLoads(m_library->reader(), pack())->value(m_ruth.value()), 0);
}

void TestPairingSteps::reasonsAreTheCoordinatorsAlone() {
    const PairingId id = proposed(Shape::OneToOne, {m_ruth}, {m_amara});
    TENON_VERIFY(step(id, A::Publish));
    TENON_VERIFY(step(id, A::AskForChange, m_amara,
                      [](LifeStep& s) { s.reason = u"  We never find a time. "_s; }));
    QVERIFY(stateOf(id) == S::Ending);
    const auto reasons = m_library->records<PairingReason>().all();
    QCOMPARE(reasons->size(), std::size_t(1));
    QCOMPARE(reasons->front().body, u"We never find a time."_s);
    QVERIFY(store::tableInfo<PairingReason>().audience == store::Audience::Administration);
    // No reason is needed, and none is made up.
    TENON_VERIFY(step(id, A::End, m_ruth));
    QCOMPARE(m_library->records<PairingReason>().all()->size(), std::size_t(1));
    QVERIFY(pairOf(m_library->reader(), id)->pairing.ending == Ending::NoFault);
}

void TestPairingSteps::onlyTheMenteeHandsOver() {
    const PairingId id = proposed(Shape::OneToOne, {m_ruth}, {m_amara});
    TENON_VERIFY(step(id, A::Publish));
    const auto handing = [](LifeStep& s) {
        s.handOver = u"My article is at the second review."_s;
    };
    QVERIFY(!step(id, A::End, m_ruth, handing));
    QVERIFY(stateOf(id) == S::Published); // nothing half done
    TENON_VERIFY(step(id, A::End, m_amara, handing));
    QCOMPARE(m_library->records<HandOver>().all()->front().owner, m_amara);
}

void TestPairingSteps::membersSpeakForThemselves_data() {
    QTest::addColumn<A>("action");
    QTest::addColumn<QString>("by");
    QTest::newRow("the coordinator cannot acknowledge") << A::Acknowledge << u""_s;
    QTest::newRow("a stranger cannot acknowledge") << A::Acknowledge << u"kofi"_s;
    QTest::newRow("a stranger cannot end") << A::End << u"kofi"_s;
    QTest::newRow("a stranger cannot ask for a change") << A::AskForChange << u"kofi"_s;
    QTest::newRow("nobody resumes what is not paused") << A::Resume << u"ruth"_s;
    QTest::newRow("nobody offers what is known") << A::Offer << u""_s;
}

void TestPairingSteps::membersSpeakForThemselves() {
    QFETCH(A, action);
    QFETCH(QString, by);
    const PairingId id = proposed(Shape::OneToOne, {m_ruth}, {m_amara});
    TENON_VERIFY(step(id, A::Publish));
    std::optional<PersonId> person;
    if (!by.isEmpty())
        person = by == u"kofi"_s ? m_kofi : m_ruth;
    const auto done = step(id, action, person);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Refused);
    QVERIFY(stateOf(id) == S::Published);
}

void TestPairingSteps::anExclusionSaysNothingOfWho() {
    TENON_VERIFY(m_library->commit(u"Exclude"_s, [&](store::Edit& edit) {
        return edit.insert(
            Exclusion{edit.newId<Exclusion>(), m_amara, m_ruth, u"An old quarrel."_s});
    }));
    for (const auto& [mentee, mentor] : {std::pair{m_amara, m_ruth}, std::pair{m_ruth, m_amara}}) {
        Proposal proposal;
        proposal.mentors = {mentor};
        proposal.mentees = {mentee};
        const auto made = tryPropose(proposal); // no reason sets it aside
        QVERIFY(!made);
        QVERIFY(made.error().message.contains(u"Not available for this pairing."_s));
        QVERIFY(!made.error().message.contains(u"quarrel"_s));
        QVERIFY(!made.error().detail.contains(u"xclu"_s));
    }
}

void TestPairingSteps::everyWordIsSaid() {
    QSet<QString> said;
    const auto say = [&](const QString& word) {
        QVERIFY(!word.isEmpty());
        said.insert(word);
    };
    for (const auto& [value, token] : Tokens<Shape>::pairs)
        say(shapeText(value));
    for (const auto& [value, token] : Tokens<PairingState>::pairs)
        say(stateText(value));
    for (const auto& [value, token] : Tokens<PairingAction>::pairs)
        say(actionText(value));
    for (const auto& [value, token] : Tokens<Ending>::pairs)
        say(endingText(value));
    for (const auto& [value, token] : Tokens<MemberRole>::pairs)
        say(roleText(value));
    QVERIFY(said.size() >= 38);
}

QTEST_GUILESS_MAIN(TestPairingSteps)
#include "tst_pairingsteps.moc"
