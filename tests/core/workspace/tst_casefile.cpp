// SPDX-License-Identifier: GPL-3.0-or-later
// A review case from its opening to what the decision changes, and who may see what of it.
#include "core/workspace/casefile.h"

#include "core/tenure/casequery.h"
#include "core/tenure/casestore.h"
#include "core/workspace/overview.h"
#include "tests/support/testlibrary.h"

using namespace tenon;
using namespace Qt::StringLiterals;
using tenure::CaseOutcome;

class TestCaseFile : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_library.reset(); }
    void stepsHaveDatesAndReceipts();
    void stepsAreRefused_data();
    void stepsAreRefused();
    void aSecondCaseOfTheYearIsRefused();
    void votesMustAddUp_data();
    void votesMustAddUp();
    void theCandidateSeesNoConfidentialWord();
    void conflictsAreFound();
    void theDecisionIsOfferedAndTakenBack();
    void anUnfavourableDecisionDeniesTenure();
    void appealsChangeTheOutcome();
    void decisionsAreRefused_data();
    void decisionsAreRefused();

private:
    template <class Edit>
    Status commit(Edit edit) {
        auto done = m_library->commit(u"Change"_s, edit);
        return done ? Status() : Status(done.error());
    }
    workspace::CaseFile file(const workspace::Viewpoint& viewpoint = {}) {
        auto read = workspace::caseFile(*m_library, m_case, viewpoint);
        if (!read)
            qFatal("%s", qPrintable(read.error().detail));
        return *read;
    }

    std::unique_ptr<test::TemporaryLibrary> m_file;
    std::unique_ptr<workspace::Workspace> m_library;
    people::PersonId m_candidate;
    people::PersonId m_mentor;
    policy::PolicyPack m_pack;
    tenure::CaseId m_case;
};

namespace {

// The review kinds of the shipped pack, with what this test needs of them.
QString tenureReview(const policy::PolicyPack& pack) {
    for (const policy::ReviewKind& kind : pack.reviews)
        if (kind.outcome.grantsTenure)
            return kind.code;
    qFatal("no review grants tenure");
}

tenure::CaseStep stepOf(tenure::CaseId id, const QString& code) {
    tenure::CaseStep step;
    step.reviewCase = id;
    step.step = code;
    return step;
}

} // namespace

void TestCaseFile::init() {
    m_file = std::make_unique<test::TemporaryLibrary>();
    m_library = std::move(*m_file->open());
    m_candidate = test::addPerson(*m_library, u"Amara Osei"_s);
    m_mentor = test::addPerson(*m_library, u"Ruth Okafor"_s);
    m_pack = **m_library->currentPack();
    const auto known = m_library->library();
    TENON_VERIFY(commit([&](store::Edit& edit) -> Status {
        people::Appointment appointment;
        appointment.id = edit.newId<people::Appointment>();
        appointment.person = m_candidate;
        appointment.policy = known->policy;
        appointment.track = m_pack.tracks.front().code;
        appointment.appointed = QDate(2022, 8, 16);
        appointment.tenure = people::TenureStatus::Probationary;
        mentoring::Pairing pairing;
        pairing.since = QDate(2022, 9, 1);
        people::RankHeld rank{edit.newId<people::RankHeld>(), appointment.id, u"assistant"_s,
                              appointment.appointed};
        tenure::ReviewCase opened;
        opened.appointment = appointment.id;
        opened.review = tenureReview(m_pack);
        opened.year = 2026;
        opened.opened = QDate(2026, 8, 20);
        if (auto done = edit.insert(appointment); !done)
            return done;
        if (auto done = test::insertPair(edit, pairing, m_mentor, m_candidate); !done)
            return done;
        if (auto done = edit.insert(rank); !done)
            return done;
        auto made = tenure::openCase(edit, m_pack, opened);
        if (made)
            m_case = *made;
        return made ? Status() : Status(made.error());
    }));
}

// Five years from August 2022: the portfolio is due on 15 October 2026, with a receipt.
void TestCaseFile::stepsHaveDatesAndReceipts() {
    const auto before = file();
    const auto due = std::find_if(before.steps.begin(), before.steps.end(), [](const auto& step) {
        return step.code == u"tenure-portfolio";
    });
    QVERIFY(due != before.steps.end());
    QCOMPARE(due->due, QDate(2026, 10, 15));
    QVERIFY(due->receipt);
    auto step = stepOf(m_case, u"tenure-portfolio"_s);
    step.sent = QDate(2026, 10, 14);
    TENON_VERIFY(commit([&](store::Edit& edit) {
        return tenure::writeStep(edit, m_pack, step, QDate(2026, 11, 23));
    }));
    const auto waiting = file();
    QVERIFY(std::any_of(waiting.steps.begin(), waiting.steps.end(),
                        [](const auto& one) { return one.waitsForReceipt(); }));
    step.received = step.done = QDate(2026, 10, 20);
    TENON_VERIFY(commit([&](store::Edit& edit) {
        return tenure::writeStep(edit, m_pack, step, QDate(2026, 11, 23));
    }));
    QCOMPARE(m_library->records<tenure::CaseStep>().all()->size(), std::size_t(1));
    const auto profile = people::profile(m_library->reader(), m_candidate);
    const auto clock = workspace::clockOf(*m_library, *profile, QDate(2026, 11, 23));
    for (const auto& one : clock->steps)
        if (one.code == u"tenure-portfolio"_s)
            QVERIFY(one.state == tenure::StepState::Done); // the clock knows what the case knows
}

void TestCaseFile::stepsAreRefused_data() {
    QTest::addColumn<QDate>("sent");
    QTest::addColumn<QDate>("received");
    QTest::addColumn<QString>("words");
    QTest::newRow("receipt alone") << QDate() << QDate(2026, 10, 1) << u"needs a day of sending"_s;
    QTest::newRow("receipt first")
        << QDate(2026, 10, 2) << QDate(2026, 10, 1) << u"before the sending"_s;
    QTest::newRow("to come") << QDate(2026, 11, 24) << QDate() << u"still to come"_s;
}

void TestCaseFile::stepsAreRefused() {
    QFETCH(QDate, sent);
    QFETCH(QDate, received);
    QFETCH(QString, words);
    auto step = stepOf(m_case, u"tenure-portfolio"_s);
    if (sent.isValid())
        step.sent = sent;
    if (received.isValid())
        step.received = received;
    const auto done = commit([&](store::Edit& edit) {
        return tenure::writeStep(edit, m_pack, step, QDate(2026, 11, 23));
    });
    QVERIFY(!done);
    QVERIFY2(done.error().message.contains(words), qPrintable(done.error().message));
    QVERIFY(m_library->records<tenure::CaseStep>().all()->empty());
}

void TestCaseFile::aSecondCaseOfTheYearIsRefused() {
    const auto again = [&](const QString& review, int year) {
        return commit([&](store::Edit& edit) -> Status {
            tenure::ReviewCase opened = file().reviewCase;
            opened.review = review;
            opened.year = year;
            auto made = tenure::openCase(edit, m_pack, opened);
            return made ? Status() : Status(made.error());
        });
    };
    QVERIFY(!again(tenureReview(m_pack), 2026));
    QVERIFY(!again(u"no-such-review"_s, 2027));
    QVERIFY(bool(again(tenureReview(m_pack), 2027)));
}

void TestCaseFile::votesMustAddUp_data() {
    QTest::addColumn<QList<int>>("counts"); // eligible, for, against, abstained, recused, absent
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("words");
    QTest::newRow("right") << QList<int>{9, 6, 1, 0, 1, 1} << u"Library committee"_s << u""_s;
    QTest::newRow("one too many") << QList<int>{9, 7, 1, 0, 1, 1} << u"Library committee"_s
                                  << u"make 10"_s;
    QTest::newRow("negative") << QList<int>{1, 2, -1, 0, 0, 0} << u"C"_s << u"negative"_s;
    QTest::newRow("nobody") << QList<int>{1, 1, 0, 0, 0, 0} << u" "_s << u"which committee"_s;
}

void TestCaseFile::votesMustAddUp() {
    QFETCH(QList<int>, counts);
    QFETCH(QString, body);
    QFETCH(QString, words);
    tenure::CaseVote vote;
    vote.reviewCase = m_case;
    vote.body = body;
    vote.onDay = QDate(2026, 11, 1);
    vote.eligible = counts[0];
    vote.inFavour = counts[1];
    vote.against = counts[2];
    vote.abstained = counts[3];
    vote.recused = counts[4];
    vote.absent = counts[5];
    const auto done =
        commit([&](store::Edit& edit) { return tenure::writeVote(edit, m_pack, vote); });
    QCOMPARE(bool(done), words.isEmpty());
    if (!done)
        QVERIFY2(done.error().message.contains(words), qPrintable(done.error().message));
    QCOMPARE(file().votes.size(), std::size_t(words.isEmpty() ? 1 : 0));
}

// Canary words in every table the candidate may not see; nothing of them is in what is read.
void TestCaseFile::theCandidateSeesNoConfidentialWord() {
    TENON_VERIFY(commit([&](store::Edit& edit) -> Status {
        tenure::DivisionReviewer secret;
        secret.reviewCase = m_case;
        secret.name = u"Canary Division"_s;
        secret.institution = u"Elsewhere"_s;
        secret.stateOn = QDate(2026, 9, 1);
        tenure::CaseVote vote;
        vote.reviewCase = m_case;
        vote.body = u"Canary committee"_s;
        vote.onDay = QDate(2026, 9, 1);
        vote.eligible = vote.against = 1;
        tenure::ConfidentialLetter letter;
        letter.reviewCase = m_case;
        letter.author = u"Canary author"_s;
        letter.received = QDate(2026, 9, 1);
        tenure::CandidateReviewer open;
        open.reviewCase = m_case;
        open.name = u"Kim Stranger"_s;
        open.institution = u"Elsewhere"_s;
        open.stateOn = QDate(2026, 9, 1);
        if (auto done = tenure::writeReviewer(edit, secret); !done)
            return done;
        if (auto done = tenure::writeVote(edit, m_pack, vote); !done)
            return done;
        if (auto done = tenure::writeLetter(edit, letter); !done)
            return done;
        return tenure::writeReviewer(edit, open);
    }));
    const auto all = file();
    QVERIFY(all.confidential && all.divisionReviewers.size() == 1 && all.votes.size() == 1 &&
            all.letters.size() == 1);
    for (const workspace::Viewpoint& viewpoint :
         {workspace::Viewpoint{workspace::Role::Mentee, m_candidate},
          workspace::Viewpoint{workspace::Role::Mentor, m_mentor}}) {
        const auto seen = file(viewpoint);
        QVERIFY(!seen.confidential);
        QVERIFY(seen.divisionReviewers.empty() && seen.votes.empty() && seen.letters.empty());
        QCOMPARE(seen.candidateReviewers.size(), std::size_t(1));
        QVERIFY(seen.candidateConflicts.empty() && seen.offer.isEmpty());
    }
    for (const store::TableInfo& table :
         {store::tableInfo<tenure::DivisionReviewer>(), store::tableInfo<tenure::CaseVote>(),
          store::tableInfo<tenure::ConfidentialLetter>()})
        QVERIFY(table.audience == store::Audience::Review);
    const auto history = m_library->history(0);
    for (const auto& entry : *history)
        QVERIFY(!entry.label.contains(u"Canary"_s));
}

void TestCaseFile::conflictsAreFound() {
    TENON_VERIFY(commit([&](store::Edit& edit) -> Status {
        tenure::CandidateReviewer mentor;
        mentor.reviewCase = m_case;
        mentor.name = u"Ruth Okafor"_s;
        mentor.institution = u"Elsewhere"_s;
        mentor.stateOn = QDate(2026, 9, 1);
        return tenure::writeReviewer(edit, mentor);
    }));
    const auto conflicts = file().candidateConflicts;
    QCOMPARE(conflicts.size(), std::size_t(1));
    QVERIFY(!conflicts.front().empty());
    QVERIFY(conflicts.front().front().relation == policy::Relation::Mentor);
}

void TestCaseFile::theDecisionIsOfferedAndTakenBack() {
    QVERIFY(file().offer.isEmpty());
    TENON_VERIFY(commit([&](store::Edit& edit) {
        return tenure::decideCase(edit,
                                  {m_case, CaseOutcome::Favourable, QDate(2026, 11, 1),
                                   QDate(2026, 11, 10), u"President"_s},
                                  QDate(2026, 11, 23));
    }));
    const auto offered = file().offer;
    QVERIFY(offered.tenure && !offered.phases.empty());
    QVERIFY(offered.sentences.size() >= 2);
    // Recording a decision changes nobody.
    QVERIFY(!people::profile(m_library->reader(), m_candidate)->tenuredOn(QDate(2026, 11, 23)));
    TENON_VERIFY(commit([&](store::Edit& edit) { return workspace::acceptOffer(edit, offered); }));
    QVERIFY(people::profile(m_library->reader(), m_candidate)->tenuredOn(QDate(2026, 11, 23)));
    QVERIFY(m_library->records<mentoring::Pairing>().all()->front().phase ==
            mentoring::PairingPhase::Optional);
    QVERIFY(file().offer.isEmpty());
    TENON_VERIFY(m_library->undo()); // one commit, one undo
    QVERIFY(!people::profile(m_library->reader(), m_candidate)->tenuredOn(QDate(2026, 11, 23)));
    QVERIFY(m_library->records<mentoring::Pairing>().all()->front().phase ==
            mentoring::PairingPhase::Intensive);
}

void TestCaseFile::anUnfavourableDecisionDeniesTenure() {
    TENON_VERIFY(commit([&](store::Edit& edit) {
        return tenure::decideCase(
            edit, {m_case, CaseOutcome::Unfavourable, QDate(2026, 11, 1), {}, u"President"_s},
            QDate(2026, 11, 23));
    }));
    const auto offered = file().offer;
    QVERIFY(offered.tenure && offered.tenure->tenure == people::TenureStatus::Denied);
    QVERIFY(!offered.rank && offered.phases.empty());
}

void TestCaseFile::appealsChangeTheOutcome() {
    const auto appeal = [&](CaseOutcome outcome) {
        return commit([&](store::Edit& edit) {
            return tenure::appealCase(edit, m_case, QDate(2026, 11, 20), outcome);
        });
    };
    QVERIFY(!appeal(CaseOutcome::None)); // nothing decided yet
    TENON_VERIFY(commit([&](store::Edit& edit) {
        return tenure::decideCase(
            edit, {m_case, CaseOutcome::Unfavourable, QDate(2026, 11, 1), {}, u"President"_s},
            QDate(2026, 11, 23));
    }));
    TENON_VERIFY(appeal(CaseOutcome::None));
    QVERIFY(file().reviewCase.state == tenure::CaseState::Appealed);
    QVERIFY(file().offer.isEmpty());
    TENON_VERIFY(appeal(CaseOutcome::Favourable));
    QVERIFY(file().offer.tenure->tenure == people::TenureStatus::Tenured);
}

void TestCaseFile::decisionsAreRefused_data() {
    QTest::addColumn<QDate>("on");
    QTest::addColumn<QString>("by");
    QTest::addColumn<int>("outcome");
    const int yes = int(CaseOutcome::Favourable);
    QTest::newRow("tomorrow") << QDate(2026, 11, 24) << u"President"_s << yes;
    QTest::newRow("nobody") << QDate(2026, 11, 1) << u""_s << yes;
    QTest::newRow("neither") << QDate(2026, 11, 1) << u"President"_s << int(CaseOutcome::None);
}

void TestCaseFile::decisionsAreRefused() {
    QFETCH(QDate, on);
    QFETCH(QString, by);
    QFETCH(int, outcome);
    QVERIFY(!commit([&](store::Edit& edit) {
        return tenure::decideCase(edit, {m_case, CaseOutcome(outcome), on, {}, by},
                                  QDate(2026, 11, 23));
    }));
    QVERIFY(file().reviewCase.state == tenure::CaseState::Open);
}

QTEST_GUILESS_MAIN(TestCaseFile)
#include "tst_casefile.moc"
