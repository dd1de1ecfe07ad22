// SPDX-License-Identifier: GPL-3.0-or-later
// An agreement from its draft to its yearly revision, in a real file.
#include "core/mentoring/agreementsteps.h"
#include "core/mentoring/mentoringquery.h"
#include "tests/support/testlibrary.h"

using namespace tenon;
using namespace tenon::mentoring;
using namespace Qt::StringLiterals;
using people::PersonId;

class TestAgreementSteps : public QObject {
    Q_OBJECT
private slots:
    void init();
    void beginsWithThePolicysClauses();
    void inForceWhenEverybodyAcknowledged();
    void changingTakesAcknowledgementsBack();
    void whatIsRefused_data();
    void whatIsRefused();
    void aRevisionReplaces();
    void whatIsWanted_data();
    void whatIsWanted();

private:
    const policy::PolicyPack& pack() const { return **m_library->currentPack(); }
    QDate today() const { return test::clock().today(); }
    Status commit(const store::EditFunction& edit) { return m_library.commit(edit); }
    AgreementId draft();
    Status sign(AgreementId id, PersonId person, const QString& name = u"A name"_s);
    std::vector<ClauseText> clausesOf(AgreementId id) const;
    WholeAgreement newest() const { return agreementsOf(m_library->reader(), m_pairing)->front(); }

    test::NewLibrary m_library;
    PersonId m_ruth, m_amara, m_kofi;
    PairingId m_pairing;
};

void TestAgreementSteps::init() {
    TENON_VERIFY(m_library.renew());
    m_ruth = test::addPerson(*m_library, u"Ruth Okafor"_s);
    m_amara = test::addPerson(*m_library, u"Amara Osei"_s);
    m_kofi = test::addPerson(*m_library, u"Kofi Brandt"_s);
    m_pairing = test::addPair(*m_library, m_ruth, m_amara, PairingState::AgreementDue);
}

AgreementId TestAgreementSteps::draft() {
    AgreementId id;
    const auto done = commit([&](store::Edit& edit) -> Status {
        auto made = draftAgreement(edit, pack(), m_pairing, today());
        if (!made)
            return made.error();
        id = *made;
        return {};
    });
    return done ? id : AgreementId();
}

Status TestAgreementSteps::sign(AgreementId id, PersonId person, const QString& name) {
    return commit([&](store::Edit& edit) {
        return signAgreement(edit, pack(), id, person, SignatureWay::Typed, name, today());
    });
}

std::vector<ClauseText> TestAgreementSteps::clausesOf(AgreementId id) const {
    std::vector<ClauseText> texts;
    const auto all = agreementsOf(m_library->reader(), m_pairing);
    for (const WholeAgreement& whole : *all)
        if (whole.agreement.id == id)
            for (const Clause& clause : whole.clauses)
                texts.push_back({clause.code, clause.title, clause.body});
    return texts;
}

void TestAgreementSteps::beginsWithThePolicysClauses() {
    const AgreementId id = draft();
    QCOMPARE(clausesOf(id).size(), pack().clauses.size());
    QVERIFY(!clausesOf(id).empty());
    QCOMPARE(newest().agreement.version, 1);
    QCOMPARE(draft(), AgreementId()); // one draft at a time
}

void TestAgreementSteps::inForceWhenEverybodyAcknowledged() {
    const AgreementId id = draft();
    TENON_VERIFY(sign(id, m_amara));
    QVERIFY(newest().agreement.state == AgreementState::Draft);
    TENON_VERIFY(sign(id, m_ruth));
    QVERIFY(newest().agreement.state == AgreementState::InForce);
    QCOMPARE(newest().agreement.reviseBy, std::optional(today().addYears(1)));
    QVERIFY(pairOf(m_library->reader(), m_pairing)->pairing.state == PairingState::Published ||
            pairOf(m_library->reader(), m_pairing)->pairing.state == PairingState::Active);
    TENON_VERIFY(m_library->undo()); // one commit
    QVERIFY(newest().agreement.state == AgreementState::Draft);
    QCOMPARE(newest().signatures.size(), std::size_t(1));
}

void TestAgreementSteps::changingTakesAcknowledgementsBack() {
    const AgreementId id = draft();
    TENON_VERIFY(sign(id, m_amara));
    auto clauses = clausesOf(id);
    clauses.push_back({{}, u"Walks"_s, u"We walk when the weather is good."_s});
    TENON_VERIFY(commit([&](store::Edit& edit) { return setClauses(edit, pack(), id, clauses); }));
    QVERIFY(newest().signatures.empty());
    QCOMPARE(newest().clauses.back().title, u"Walks"_s);
    QCOMPARE(newest().clauses.back().position, int(clauses.size()));
}

void TestAgreementSteps::whatIsRefused_data() {
    QTest::addColumn<QString>("what");
    for (const char* what : {"stranger", "twice", "no name", "no clause", "empty clause",
                             "required clause", "in force", "ended"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestAgreementSteps::whatIsRefused() {
    QFETCH(QString, what);
    const AgreementId id = draft();
    auto clauses = clausesOf(id);
    Status done;
    if (what == u"stranger"_s) {
        done = sign(id, m_kofi);
    } else if (what == u"twice"_s) {
        TENON_VERIFY(sign(id, m_amara));
        done = sign(id, m_amara);
    } else if (what == u"no name"_s) {
        done = sign(id, m_amara, u"  "_s);
    } else if (what == u"in force"_s) {
        TENON_VERIFY(sign(id, m_amara));
        TENON_VERIFY(sign(id, m_ruth));
        done = sign(id, m_amara);
    } else if (what == u"ended"_s) {
        const PairingId over = test::addPair(*m_library, m_kofi, m_amara, PairingState::Ended);
        done = commit([&](store::Edit& edit) -> Status {
            auto made = draftAgreement(edit, pack(), over, today());
            return made ? Status() : Status(made.error());
        });
    } else {
        if (what == u"no clause"_s)
            clauses.clear();
        else if (what == u"empty clause"_s)
            clauses.push_back({{}, u"Title"_s, u" "_s});
        else
            std::erase_if(clauses, [&](const ClauseText& one) {
                return std::any_of(
                    pack().clauses.begin(), pack().clauses.end(),
                    [&](const auto& asked) { return asked.required && asked.code == one.code; });
            });
        done = commit([&](store::Edit& edit) { return setClauses(edit, pack(), id, clauses); });
    }
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Refused);
    QVERIFY(!done.error().message.isEmpty());
}

void TestAgreementSteps::aRevisionReplaces() {
    const AgreementId first = draft();
    auto clauses = clausesOf(first);
    clauses.push_back({{}, u"Walks"_s, u"We walk."_s});
    TENON_VERIFY(
        commit([&](store::Edit& edit) { return setClauses(edit, pack(), first, clauses); }));
    TENON_VERIFY(sign(first, m_amara));
    TENON_VERIFY(sign(first, m_ruth));
    const AgreementId second = draft();
    QCOMPARE(clausesOf(second), clauses); // begins where the first stood
    TENON_VERIFY(sign(second, m_amara));
    TENON_VERIFY(sign(second, m_ruth));
    const auto all = *agreementsOf(m_library->reader(), m_pairing);
    QVERIFY(all.front().agreement.version == 2 &&
            all.front().agreement.state == AgreementState::InForce);
    QVERIFY(all.back().agreement.state == AgreementState::Replaced);
}

void TestAgreementSteps::whatIsWanted_data() {
    QTest::addColumn<int>("due");    // days from today; 0: none
    QTest::addColumn<int>("revise"); // of a version in force; 0: there is none
    QTest::addColumn<PairingState>("state");
    QTest::addColumn<AgreementNeed>("need");
    QTest::newRow("none asked for") << 0 << 0 << PairingState::Active << AgreementNeed::None;
    QTest::newRow("due") << 5 << 0 << PairingState::AgreementDue << AgreementNeed::Due;
    QTest::newRow("overdue") << -1 << 0 << PairingState::AgreementDue << AgreementNeed::Overdue;
    QTest::newRow("in force") << -90 << 100 << PairingState::Active << AgreementNeed::None;
    QTest::newRow("a year old") << -400 << -1 << PairingState::Active << AgreementNeed::RevisionDue;
    QTest::newRow("over") << -1 << 0 << PairingState::Ended << AgreementNeed::None;
}

void TestAgreementSteps::whatIsWanted() {
    QFETCH(int, due);
    QFETCH(int, revise);
    QFETCH(PairingState, state);
    QFETCH(AgreementNeed, need);
    Pairing pairing;
    pairing.state = state;
    if (due != 0)
        pairing.agreementDue = today().addDays(due);
    std::vector<Agreement> versions;
    if (revise != 0) {
        Agreement one;
        one.state = AgreementState::InForce;
        one.reviseBy = today().addDays(revise);
        versions.push_back(one);
    }
    QVERIFY(agreementNeed(pairing, versions, today()) == need);
}

QTEST_GUILESS_MAIN(TestAgreementSteps)
#include "tst_agreementsteps.moc"
