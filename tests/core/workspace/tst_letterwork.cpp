// SPDX-License-Identifier: GPL-3.0-or-later
// Letters from a real file: to whom, in batch and by choice, recorded, and without a confidential
// word.
#include "core/workspace/letterwork.h"

#include "core/mentoring/loadquery.h"
#include "core/mentoring/mentoringquery.h"
#include "core/people/peoplequery.h"
#include "core/workspace/sample.h"
#include "core/workspace/serviceledger.h"
#include "tests/support/canaries.h"
#include "tests/support/testlibrary.h"

using namespace tenon;
using namespace tenon::workspace;
using namespace Qt::StringLiterals;
using mentoring::LetterKind;
using mentoring::LetterWay;
using mentoring::Pair;
using mentoring::PairingFilter;
using mentoring::PairingState;
using people::PersonId;

class TestLetterWork : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_library.reset(); }
    void everyKindIsWritten();
    void choicesOfABatch();
    void aRecordIsKept();
    void recognitionIsOfThePeriod();
    void hoursAreProRata();
    void membersWriteToEachOther();
    void aRequestNamesItsLetters();
    void theWaitingKnowTheirPlace();
    void anAgreementInForceNeedsNoReminder();
    void noConfidentialWordIsWritten();
    void loadsAgreeWithStatements();

private:
    PersonId person(const QString& name) const {
        return people::personByEmail(m_library->reader(), name + u"@northfield.example"_s)->id;
    }
    Pair pairOf(const QString& mentor, const QString& mentee) const {
        const auto pairs = mentoring::pairsOfMentor(m_library->reader(), person(mentor));
        for (const Pair& pair : *pairs)
            if (pair.has(person(mentee)))
                return pair;
        return {};
    }
    void change(const Pair& pair, const std::function<void(mentoring::Pairing&)>& how) {
        mentoring::Pairing pairing = pair.pairing;
        how(pairing);
        TENON_VERIFY(m_library->commit(u"Change"_s,
                                       [&](store::Edit& edit) { return edit.update(pairing); }));
    }
    std::size_t count(LetterKind kind, PairingFilter only = PairingFilter::All,
                      bool notWritten = false) const {
        const auto orders = batchOrders(*m_library, {kind, only, notWritten, {}});
        return orders ? orders->size() : std::size_t(-1);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_library;
    reports::LetterTemplates m_templates;
};

void TestLetterWork::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    auto made = makeSample(m_folder->filePath(u"s.tenon"_s), test::clock());
    TENON_VERIFY(made);
    m_library = std::move(*made);
    m_templates = *reports::shippedLetterTemplates(u"en"_s);
}

void TestLetterWork::everyKindIsWritten() {
    change(pairOf(u"priya.raman"_s, u"samuel.okoro"_s), [](mentoring::Pairing& pairing) {
        pairing.agreementDue = QDate(2026, 10, 1);
        pairing.firstContactDue = QDate(2026, 9, 20);
        pairing.term = QDate(2027, 8, 15);
    });
    for (const auto& [kind, token] : Tokens<LetterKind>::pairs) {
        const auto orders = batchOrders(*m_library, {kind, PairingFilter::All, false, {}});
        TENON_VERIFY(orders);
        QVERIFY2(!orders->empty(), token);
        for (const LetterOrder& order : *orders) {
            const auto letter = writeLetter(*m_library, m_templates, order);
            TENON_VERIFY(letter);
            QVERIFY(!reports::letterHtml(*letter).section(u"<body>"_s, 1).contains(u'{'));
            QVERIFY(letter->email.endsWith(u"@northfield.example"_s));
        }
    }
}

void TestLetterWork::choicesOfABatch() {
    const Pair silent = pairOf(u"ruth.okafor"_s, u"fatima.rossi"_s); // acknowledged by both
    // One pair and the three of a circle have never met; whoever has met gets no such letter.
    QCOMPARE(count(LetterKind::FirstContact), std::size_t(4));
    const std::size_t assignments = count(LetterKind::Assignment, PairingFilter::Unacknowledged);
    const std::size_t unacknowledged = unacknowledgedPairs(*m_library)->size();
    const std::size_t reminders =
        count(LetterKind::AgreementReminder, PairingFilter::AgreementOverdue);
    const std::size_t ending = count(LetterKind::Thanks, PairingFilter::EndingSoon);
    TENON_VERIFY(m_library->commit(u"Not yet"_s, [&](store::Edit& edit) -> Status {
        mentoring::Pairing pairing = silent.pairing;
        pairing.state = PairingState::Published;
        pairing.agreementDue = QDate(2026, 11, 22);
        pairing.term = m_library->today().addDays(30);
        if (auto done = edit.update(pairing); !done)
            return done;
        mentoring::PairingMember member = silent.members.back();
        member.acknowledged.reset();
        return edit.update(member);
    }));
    const auto orders =
        batchOrders(*m_library, {LetterKind::Assignment, PairingFilter::Unacknowledged, false, {}});
    QCOMPARE(orders->size(), assignments + 1); // only who has not said so
    QVERIFY(std::any_of(orders->begin(), orders->end(), [&](const LetterOrder& order) {
        return order.recipient == silent.members.back().person;
    }));
    QCOMPARE(unacknowledgedPairs(*m_library)->size(), unacknowledged + 1);
    QCOMPARE(count(LetterKind::AgreementReminder, PairingFilter::AgreementOverdue), reminders + 2);
    QCOMPARE(count(LetterKind::Thanks, PairingFilter::EndingSoon), ending + 2);
    change(*mentoring::pairOf(m_library->reader(), silent.pairing.id),
           [this](mentoring::Pairing& pairing) {
               pairing.agreementDue = m_library->today(); // due, not overdue
               pairing.term = m_library->today().addDays(31);
           });
    QCOMPARE(count(LetterKind::AgreementReminder, PairingFilter::AgreementOverdue), reminders);
    QCOMPARE(count(LetterKind::Thanks, PairingFilter::EndingSoon), ending);
    // Silent: Ingrid and Agnes for 96 days, Samuel and Priya from the beginning, for 75, and the
    // three of a circle that has not met.
    QCOMPARE(count(LetterKind::Thanks, PairingFilter::Silent60), std::size_t(7));
    // A service is no matter of a pairing's state.
    QVERIFY(!batchOrders(*m_library,
                         {LetterKind::ServiceRecognition, PairingFilter::Silent60, false, {}}));
}

void TestLetterWork::aRecordIsKept() {
    const auto before = count(LetterKind::Assignment, PairingFilter::All, true);
    const auto orders =
        batchOrders(*m_library, {LetterKind::Assignment, PairingFilter::All, false, {}});
    QCOMPARE(orders->size(), before);
    TENON_VERIFY(m_library->commit(u"Note"_s, [&](store::Edit& edit) {
        return recordLetter(edit, orders->front(), u"Hello"_s, LetterWay::Odt, m_library->today());
    }));
    QCOMPARE(count(LetterKind::Assignment, PairingFilter::All, true), before - 1);
    const auto letters = m_library->records<mentoring::Letter>().all();
    QCOMPARE(letters->size(), std::size_t(1));
    QCOMPARE(letters->front().way, LetterWay::Odt);
    QCOMPARE(letters->front().subject, u"Hello"_s);
    QCOMPARE(letters->front().onDay, m_library->today());
    QCOMPARE(letters->front().person, orders->front().recipient);
}

void TestLetterWork::recognitionIsOfThePeriod() {
    const LetterOrder order{LetterKind::ServiceRecognition,
                            {},
                            person(u"ruth.okafor"_s),
                            {},
                            DateRange{QDate(2025, 8, 16), QDate(2026, 8, 15)}};
    const auto facts = letterFacts(*m_library, order);
    TENON_VERIFY(facts);
    const auto statement =
        serviceOf(*m_library, order.recipient, order.period->from, *order.period->to);
    QCOMPARE(facts->statement->minutes, statement->minutes);
    QCOMPARE(facts->statement->meetings, statement->meetings);
    QCOMPARE(facts->periods, (std::vector<DateRange>{{QDate(2025, 8, 16), QDate(2026, 8, 15)}}));
    const auto letter = writeLetter(*m_library, m_templates, order);
    const QString words = reports::letterPlain(*letter);
    QVERIFY2(words.contains(u"from 16 Aug 2025 to 15 Aug 2026"_s), qPrintable(words));
    QVERIFY(!words.contains(u"Amara"_s) && !words.contains(u"Fatima"_s));
    // Of a year that goes on, it is said that it goes on.
    LetterOrder now = order;
    now.period = DateRange{QDate(2026, 8, 16), QDate(2027, 8, 15)};
    QVERIFY(reports::letterPlain(*writeLetter(*m_library, m_templates, now))
                .contains(u"since 16 Aug 2026"_s));
    // Before anything there is none.
    now.period = DateRange{QDate(1990, 1, 1), QDate(1991, 1, 1)};
    QCOMPARE(writeLetter(*m_library, m_templates, now).error().code, ErrorCode::Refused);
    // With consent a mentee is named.
    TENON_VERIFY(m_library->commit(u"Consent"_s, [&](store::Edit& edit) {
        mentoring::PairingMember member = pairOf(u"ruth.okafor"_s, u"amara.osei"_s).members.back();
        member.named = true;
        return edit.update(member);
    }));
    const QString named = reports::letterPlain(*writeLetter(*m_library, m_templates, order));
    QVERIFY(named.contains(u"Amara Osei"_s) && !named.contains(u"Fatima"_s));
}

// A mentor who left keeps the service up to that day, and none after it.
void TestLetterWork::hoursAreProRata() {
    const Pair pair = pairOf(u"ruth.okafor"_s, u"amara.osei"_s);
    const LetterOrder order{LetterKind::Thanks, pair.pairing.id, person(u"ruth.okafor"_s), {}, {}};
    const auto before = letterFacts(*m_library, order);
    const QDate left(2026, 1, 31);
    TENON_VERIFY(m_library->commit(u"Leave"_s, [&](store::Edit& edit) {
        mentoring::PairingMember member = pair.members.front();
        member.until = left;
        return edit.update(member);
    }));
    const auto after = letterFacts(*m_library, order);
    TENON_VERIFY(after);
    int minutes = 0;
    const auto meetings = mentoring::meetingsOf(m_library->reader(), pair.pairing.id);
    for (const mentoring::Meeting& one : *meetings)
        if (one.heldOn <= left && (*m_library->currentPack())->activity(one.activity)->counts)
            minutes += one.minutes;
    QVERIFY(minutes > 0 && minutes < before->statement->minutes);
    QCOMPARE(after->statement->minutes, minutes);
    QCOMPARE(after->periods, (std::vector<DateRange>{{pair.pairing.since, left}}));
}

void TestLetterWork::membersWriteToEachOther() {
    const Pair pair = pairOf(u"ruth.okafor"_s, u"amara.osei"_s);
    const Viewpoint mentor{Role::Mentor, person(u"ruth.okafor"_s)};
    const Viewpoint mentee{Role::Mentee, person(u"amara.osei"_s)};
    const Viewpoint stranger{Role::Mentee, person(u"noor.haddad"_s)};
    QCOMPARE(kindsFor(mentor, pair),
             (std::vector<LetterKind>{LetterKind::FirstContact, LetterKind::Thanks}));
    QCOMPARE(kindsFor(mentee, pair), (std::vector<LetterKind>{LetterKind::Thanks}));
    QVERIFY(kindsFor(stranger, pair).empty());
    QVERIFY(kindsFor({}, pair).size() > 5);
    const auto orders = ordersFor(mentor, pair, LetterKind::FirstContact);
    QCOMPARE(orders.size(), std::size_t(1));
    QCOMPARE(orders.front().recipient, *mentee.person);
    QCOMPARE(orders.front().sender, mentor.person);
    // The coordinator drafts it in the mentor's name.
    QCOMPARE(ordersFor({}, pair, LetterKind::FirstContact), orders);
    QVERIFY(!ordersFor({}, pair, LetterKind::Thanks).front().sender);
}

void TestLetterWork::aRequestNamesItsLetters() {
    const Pair one = pairOf(u"ruth.okafor"_s, u"amara.osei"_s);
    const Pair over = pairOf(u"ruth.okafor"_s, u"hannah.brooks"_s);
    const LetterRequest request{
        {one.pairing.id, over.pairing.id}, {person(u"grace.tanaka"_s)}, {}, {}};
    // Both of the first; the ended one has no assignment; the person is asked for by name.
    QCOMPARE(ordersOf(*m_library, {}, request, LetterKind::Assignment)->size(), std::size_t(3));
    QCOMPARE(ordersOf(*m_library, {}, request, LetterKind::Ending)->size(), std::size_t(3));
    QCOMPARE(ordersOf(*m_library, {}, request, LetterKind::Certificate)->size(), std::size_t(5));
}

void TestLetterWork::theWaitingKnowTheirPlace() {
    const auto orders =
        batchOrders(*m_library, {LetterKind::Waitlist, PairingFilter::All, false, {}});
    TENON_VERIFY(orders);
    for (std::size_t i = 0; i < orders->size(); ++i) {
        const auto facts = letterFacts(*m_library, (*orders)[i]);
        QCOMPARE(facts->order, int(i) + 1);
        QCOMPARE(facts->waiting, int(orders->size()));
    }
    // Somebody with a mentor is not on the list.
    const auto refused = writeLetter(*m_library, m_templates,
                                     {LetterKind::Waitlist, {}, person(u"amara.osei"_s), {}, {}});
    QCOMPARE(refused.error().code, ErrorCode::Refused);
}

void TestLetterWork::anAgreementInForceNeedsNoReminder() {
    const Pair pair = pairOf(u"ruth.okafor"_s, u"fatima.rossi"_s);
    change(pair, [](mentoring::Pairing& pairing) { pairing.agreementDue = QDate(2026, 1, 1); });
    LetterOrder order{
        LetterKind::AgreementReminder, pair.pairing.id, person(u"fatima.rossi"_s), {}, {}};
    TENON_VERIFY(writeLetter(*m_library, m_templates, order));
    const std::size_t reminded = count(LetterKind::AgreementReminder, PairingFilter::All);
    TENON_VERIFY(m_library->commit(u"Agree"_s, [&](store::Edit& edit) {
        mentoring::Agreement agreement;
        agreement.id = edit.newId<mentoring::Agreement>();
        agreement.pairing = pair.pairing.id;
        agreement.state = mentoring::AgreementState::InForce;
        agreement.drafted = QDate(2026, 1, 1);
        agreement.inForce = QDate(2026, 1, 2);
        return edit.insert(agreement);
    }));
    QCOMPARE(writeLetter(*m_library, m_templates, order).error().code, ErrorCode::Refused);
    QCOMPARE(count(LetterKind::AgreementReminder, PairingFilter::All), reminded - 2);
}

void TestLetterWork::noConfidentialWordIsWritten() {
    const Pair pair = pairOf(u"ruth.okafor"_s, u"amara.osei"_s);
    change(pair, [](mentoring::Pairing& pairing) { pairing.agreementDue = QDate(2026, 12, 1); });
    test::Canaries canaries;
    TENON_VERIFY(canaries.plant(*m_library, pair.pairing.id));
    const QByteArray file = test::dump(*m_library).join(u'\n').toUtf8();
    QCOMPARE(canaries.foundIn(file), canaries.words()); // they are there to be found
    QByteArray out;
    for (const auto& [kind, token] : Tokens<LetterKind>::pairs) {
        const auto orders = batchOrders(*m_library, {kind, PairingFilter::All, false, {}});
        TENON_VERIFY(orders);
        for (const LetterOrder& order : *orders) {
            const auto letter = writeLetter(*m_library, m_templates, order);
            TENON_VERIFY(letter);
            out += reports::letterHtml(*letter).toUtf8() + reports::letterPlain(*letter).toUtf8() +
                   reports::mailDraft(*letter).url.toUtf8();
        }
    }
    QVERIFY(out.size() > 10000);
    QVERIFY2(canaries.foundIn(out).isEmpty(), qPrintable(canaries.foundIn(out).join(u' ')));
}

void TestLetterWork::loadsAgreeWithStatements() {
    const QDate from(2025, 8, 16);
    const QDate to(2026, 8, 15);
    const auto loads = loadsOf(*m_library, from, to);
    TENON_VERIFY(loads);
    QVERIFY(loads->size() >= 5);
    int all = 0;
    for (const mentoring::MentorLoad& one : *loads) {
        const auto statement = serviceOf(*m_library, one.mentor, from, to);
        QCOMPARE(one.minutes, statement->minutes);
        all += one.minutes;
        QVERIFY(one.capacity >= 0);
    }
    QVERIFY(all > 0);
    // Heaviest first.
    QVERIFY(std::is_sorted(loads->begin(), loads->end(),
                           [](const auto& a, const auto& b) { return a.minutes > b.minutes; }));
}

QTEST_GUILESS_MAIN(TestLetterWork)
#include "tst_letterwork.moc"
