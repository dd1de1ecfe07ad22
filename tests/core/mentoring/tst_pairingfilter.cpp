// SPDX-License-Identifier: GPL-3.0-or-later
// Which pairings want the coordinator's eye (domain.md 4.9), and the facts they are judged by.
#include "core/mentoring/agreementsteps.h"
#include "core/mentoring/pairingfilter.h"
#include "tests/support/testlibrary.h"

using namespace tenon;
using namespace tenon::mentoring;
using namespace Qt::StringLiterals;
using F = PairingFilter;
using S = PairingState;

class TestPairingFilter : public QObject {
    Q_OBJECT
private slots:
    void passesWhatItSays_data();
    void passesWhatItSays();
    void factsComeFromTheFile();
};

namespace {

const QDate today(2026, 11, 23);

struct Case {
    S state = S::Active;
    bool acknowledged = true;
    std::optional<int> last; // days ago
    int since = 400;         // days ago
    std::optional<int> contactDue, agreementDue, term, trial;
    bool agreed = false;
    std::optional<int> revise;
    Shape shape = Shape::OneToOne;
};

PairingFacts factsOf(const Case& one) {
    const auto on = [](const std::optional<int>& days) {
        return days ? std::optional(today.addDays(*days)) : std::nullopt;
    };
    PairingFacts facts;
    Pairing& pairing = facts.pair.pairing;
    pairing.state = one.state;
    pairing.since = today.addDays(-one.since);
    pairing.firstContactDue = on(one.contactDue);
    pairing.agreementDue = on(one.agreementDue);
    pairing.term = on(one.term);
    pairing.trialUntil = on(one.trial);
    pairing.shape = one.shape;
    facts.shape = policy::standardPairings()[std::size_t(one.shape)];
    facts.pair.members.resize(2);
    for (PairingMember& member : facts.pair.members)
        member.acknowledged = pairing.since;
    if (!one.acknowledged)
        facts.pair.members.back().acknowledged.reset();
    if (one.last)
        facts.lastContact = today.addDays(-*one.last);
    facts.agreementInForce = one.agreed;
    facts.reviseBy = on(one.revise);
    return facts;
}

} // namespace

void TestPairingFilter::passesWhatItSays_data() {
    QTest::addColumn<PairingFacts>("facts");
    QTest::addColumn<QStringList>("passing"); // besides "all"
    const auto row = [](const char* name, const Case& one, const char* passing) {
        QTest::newRow(name) << factsOf(one)
                            << QString::fromLatin1(passing).split(u' ', Qt::SkipEmptyParts);
    };
    Case quiet;
    quiet.last = 5;
    row("all well", quiet, "present");
    Case told = quiet;
    told.state = S::Published;
    told.acknowledged = false;
    row("not acknowledged", told, "present unacknowledged");
    Case left = told;
    left.state = S::Ended;
    row("over", left, "over");
    Case fresh;
    fresh.since = 20;
    fresh.contactDue = -6;
    row("no first contact", fresh, "present no-first-contact");
    fresh.contactDue = 0;
    row("first contact due today", fresh, "present");
    Case silent = quiet;
    silent.last = 30;
    row("30 days", silent, "present");
    silent.last = 31;
    row("31 days", silent, "present silent-30");
    silent.last = 61;
    row("61 days", silent, "present silent-30 silent-60");
    silent.state = S::Paused;
    row("paused pairs are not silent", silent, "present");
    silent.state = S::Active;
    silent.shape = Shape::OnTheSpot;
    row("one question only", silent, "present");
    Case never;
    never.since = 61;
    row("never met", never, "present silent-30 silent-60");
    Case due = quiet;
    due.agreementDue = -1;
    row("agreement overdue", due, "present agreement-overdue");
    due.agreementDue = 0;
    row("due today", due, "present");
    due.agreementDue = -300;
    due.agreed = true;
    due.revise = 10;
    row("agreed", due, "present");
    due.revise = -1;
    row("to be revised", due, "present agreement-overdue");
    Case ending = quiet;
    ending.term = 30;
    row("term in 30 days", ending, "present ending-soon");
    ending.term = 31;
    row("term in 31 days", ending, "present");
    ending.term.reset();
    ending.trial = 3;
    row("trial ends", ending, "present ending-soon");
    Case change = quiet;
    change.state = S::Ending;
    row("change asked for", change, "present change-wanted");
    Case offered;
    offered.state = S::Offered;
    row("offered", offered, "present waiting");
    offered.state = S::Declined;
    row("declined", offered, "over");
}

void TestPairingFilter::passesWhatItSays() {
    QFETCH(PairingFacts, facts);
    QFETCH(QStringList, passing);
    QStringList passed;
    for (const auto& [filter, token] : Tokens<F>::pairs)
        if (filter != F::All && passes(filter, facts, today))
            passed << QString::fromLatin1(token);
    QCOMPARE(passed, passing);
    QVERIFY(passes(F::All, facts, today));
}

void TestPairingFilter::factsComeFromTheFile() {
    test::TemporaryLibrary file;
    auto library = file.open();
    TENON_VERIFY(library);
    const auto ruth = test::addPerson(**library, u"Ruth Okafor"_s);
    const PairingId first = test::addPair(**library, ruth, test::addPerson(**library, u"A B"_s));
    const PairingId second = test::addPair(**library, ruth, test::addPerson(**library, u"C D"_s));
    TENON_VERIFY((*library)->commit(u"Work"_s, [&](store::Edit& edit) -> Status {
        const auto& pack = **(*library)->currentPack();
        auto draft = draftAgreement(edit, pack, first, today);
        if (!draft)
            return draft.error();
        const auto pair = pairOf(edit.database(), first);
        for (const auto& member : pair->members)
            if (auto done = signAgreement(edit, pack, *draft, member.person, SignatureWay::Paper,
                                          {}, today);
                !done)
                return done;
        for (const int ago : {3, 5, 40, 400}) {
            Meeting meeting;
            meeting.id = edit.newId<Meeting>();
            meeting.pairing = second;
            meeting.heldOn = today.addDays(-ago);
            meeting.minutes = 30;
            if (auto done = edit.insert(meeting); !done)
                return done;
        }
        return {};
    }));
    const auto facts = pairingFacts((*library)->reader(), **(*library)->currentPack());
    TENON_VERIFY(facts);
    QCOMPARE(facts->size(), std::size_t(2));
    QVERIFY(facts->front().agreementInForce && !facts->front().lastContact);
    QCOMPARE(facts->front().reviseBy, std::optional(today.addYears(1)));
    QCOMPARE(facts->back().lastContact, std::optional(today.addDays(-3)));
    const auto months = contactsByMonth((*library)->reader(), {first, second}, 12, today);
    TENON_VERIFY(months);
    QCOMPARE(months->front(), std::vector<int>(12, 0));
    QCOMPARE(months->back()[11], 2);
    QCOMPARE(months->back()[10], 1);
    QCOMPARE(silentDays(facts->back(), today), std::optional(3));
}

QTEST_GUILESS_MAIN(TestPairingFilter)
#include "tst_pairingfilter.moc"
