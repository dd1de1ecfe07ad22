// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of letter for every shape of pairing: complete, escaped, and never a field left open.
#include "core/reports/letters.h"

#include "core/mentoring/pairinglifecycle.h"
#include "tests/support/packs.h"

#include <QUrl>
#include <QUrlQuery>

using namespace tenon;
using namespace tenon::reports;
using namespace Qt::StringLiterals;
using mentoring::LetterKind;
using mentoring::MemberRole;
using mentoring::Pair;
using mentoring::PairingState;
using mentoring::Shape;
using people::PersonId;
using test::day;

namespace {

people::Person person(qint64 id, const QString& name) {
    people::Person made;
    made.id = PersonId(id);
    made.name = name;
    made.email = name.toLower().replace(u' ', u'.') + u"@example.edu"_s;
    made.department = u"Reference"_s;
    return made;
}

// Everybody a shape needs: mentors are 1 to 9, mentees 11 to 19, peers 21 to 29.
struct Case {
    Pair pair;
    std::vector<people::Person> people;
};

Case caseOf(const policy::PairingTemplate& shape, PairingState state) {
    Case made;
    mentoring::Pairing& pairing = made.pair.pairing;
    pairing.id = mentoring::PairingId(1);
    pairing.shape = shape.shape;
    pairing.state = state;
    pairing.since = day("2026-09-01");
    pairing.firstContactBy = shape.firstContactBy;
    pairing.overrideReason = u"CANARY"_s;
    if (state == PairingState::Ended) {
        pairing.until = day("2027-05-31");
        pairing.ending = mentoring::Ending::ConflictArisen;
    }
    const auto add = [&](int count, MemberRole role, qint64 first, const QString& name) {
        for (int i = 0; i < count; ++i) {
            made.people.push_back(person(first + i, u"%1 %2"_s.arg(name).arg(QChar(u'A' + i))));
            mentoring::PairingMember member;
            member.person = PersonId(first + i);
            member.role = role;
            member.since = pairing.since;
            made.pair.members.push_back(member);
        }
    };
    add(shape.mentors, MemberRole::Mentor, 1, u"Ruth"_s);
    add(shape.mentees, MemberRole::Mentee, 11, u"Amara"_s);
    add(shape.peers, MemberRole::Peer, 21, u"Jo"_s);
    return made;
}

LetterTemplates shipped() {
    const auto templates = shippedLetterTemplates(u"en"_s);
    if (!templates)
        qFatal("%s", qPrintable(templates.error().message));
    return *templates;
}

LetterFacts factsOf(const Case& at, LetterKind kind, PersonId recipient) {
    LetterFacts facts;
    facts.kind = kind;
    facts.pair = at.pair;
    facts.people = at.people;
    for (const people::Person& one : at.people)
        if (one.id == recipient)
            facts.recipient = one;
    facts.library = u"Example <Library> & Co"_s;
    facts.administrator = u"Ada Example"_s;
    facts.program = u"Library Faculty Mentoring"_s;
    facts.today = day("2026-11-23");
    if (kind == LetterKind::ServiceRecognition || kind == LetterKind::Thanks ||
        kind == LetterKind::Ending) {
        mentoring::ServiceStatement statement;
        statement.mentor = facts.recipient;
        statement.meetings = 14;
        statement.minutes = 750;
        for (const people::Person& one : at.people)
            if (one.id.value() > 10)
                statement.mentees.push_back({one.id, one.name, one.email, 14, 750, {}, false});
        facts.statement = statement;
        facts.periods = {{day("2024-09-01"), day("2025-01-31")}, {day("2025-03-01"), {}}};
    }
    return facts;
}

QString everything(const LetterText& letter) {
    return letter.subject + u'\n' + letter.letterhead + u'\n' + letterPlain(letter) + u'\n' +
           letterHtml(letter).section(u"<body>"_s, 1);
}

const QByteArray head = R"({"greeting":"Dear {recipient},","closing":"Bye","letters":[)";

} // namespace

class TestLetters : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void everyKindOfEveryShape_data();
    void everyKindOfEveryShape();
    void nothingIsWrittenTooEarlyOrTooLate_data();
    void nothingIsWrittenTooEarlyOrTooLate();
    void recognisesServiceWithoutNames();
    void waitsInOrder();
    void emptyFieldsLeaveTheirParagraphOut();
    void bracesInNamesStay();
    void aMemberSignsAlone();
    void mailIsADraft();
    void fileNamesDiffer();
    void templatesAreChecked_data();
    void templatesAreChecked();
};

void TestLetters::everyKindOfEveryShape_data() {
    QTest::addColumn<int>("shape");
    QTest::addColumn<bool>("ended");
    QTest::addColumn<bool>("dated");
    for (std::size_t i = 0; i < policy::standardPairings().size(); ++i)
        for (const bool ended : {false, true})
            for (const bool dated : {false, true})
                QTest::newRow(
                    qPrintable(u"%1 %2 %3"_s.arg(tokenOf(policy::standardPairings()[i].shape))
                                   .arg(ended ? u"ended"_s : u"active"_s)
                                   .arg(dated ? u"dated"_s : u"bare"_s)))
                    << int(i) << ended << dated;
}

void TestLetters::everyKindOfEveryShape() {
    QFETCH(int, shape);
    QFETCH(bool, ended);
    QFETCH(bool, dated);
    Case at = caseOf(policy::standardPairings()[std::size_t(shape)],
                     ended ? PairingState::Ended : PairingState::Active);
    if (dated) {
        at.pair.pairing.term = day("2027-08-31");
        at.pair.pairing.trialUntil = day("2026-12-01");
        at.pair.pairing.firstContactDue = day("2026-09-15");
        at.pair.pairing.agreementDue = day("2026-10-31");
    }
    const auto templates = shipped();
    const auto kinds = letterKinds(at.pair);
    QVERIFY(!kinds.empty());
    for (const LetterKind kind : kinds) {
        const auto recipients = letterRecipients(kind, at.pair);
        QVERIFY2(!recipients.empty(), qPrintable(letterKindText(kind)));
        for (const PersonId recipient : recipients) {
            const auto facts = factsOf(at, kind, recipient);
            const auto letter = composeLetter(templates, facts);
            QVERIFY2(letter.has_value(), qPrintable(letter ? QString() : letter.error().message));
            const QString words = everything(*letter);
            QVERIFY2(!words.contains(u'{') && !words.contains(u'}'), qPrintable(words));
            QVERIFY2(!words.contains(u"CANARY"_s) && !words.contains(u"conflict"_s),
                     qPrintable(words));
            QVERIFY(!letter->subject.isEmpty());
            // More than a greeting and a closing.
            const bool formal =
                kind == LetterKind::ServiceRecognition || kind == LetterKind::Certificate;
            QVERIFY2(letter->paragraphs.size() >= (formal ? 2 : 3), qPrintable(words));
            QVERIFY(words.contains(facts.recipient.name));
            QVERIFY(letterHtml(*letter).contains(u"Example &lt;Library&gt; &amp; Co"_s));
            QCOMPARE(letter->email, facts.recipient.email);
        }
    }
}

void TestLetters::nothingIsWrittenTooEarlyOrTooLate_data() {
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("assignment");
    QTest::addColumn<bool>("thanks");
    QTest::addColumn<bool>("ending");
    for (const char* state : {"proposed", "offered", "accepted", "declined"})
        QTest::newRow(state) << QString::fromLatin1(state) << false << false << false;
    for (const char* state : {"published", "agreement_due", "active", "paused", "ending"})
        QTest::newRow(state) << QString::fromLatin1(state) << true << true << false;
    QTest::newRow("ended") << u"ended"_s << false << true << true;
}

void TestLetters::nothingIsWrittenTooEarlyOrTooLate() {
    QFETCH(QString, state);
    const Case at = caseOf(policy::standardPairings().front(), *fromToken<PairingState>(state));
    const auto templates = shipped();
    for (const auto& [kind, column] :
         {std::pair{LetterKind::Assignment, "assignment"}, std::pair{LetterKind::Thanks, "thanks"},
          std::pair{LetterKind::Ending, "ending"}}) {
        const auto letter = composeLetter(templates, factsOf(at, kind, PersonId(1)));
        QCOMPARE(letter.has_value(),
                 *static_cast<const bool*>(QTest::qData(column, qMetaTypeId<bool>())));
        if (!letter)
            QCOMPARE(letter.error().code, ErrorCode::Refused);
    }
    Case withdrawn = caseOf(policy::standardPairings().front(), PairingState::Ended);
    withdrawn.pair.pairing.ending = mentoring::Ending::Withdrawn;
    QVERIFY(letterKinds(withdrawn.pair).empty());
}

void TestLetters::recognisesServiceWithoutNames() {
    auto shape = policy::standardPairings().front();
    shape.mentees = 3;
    const Case at = caseOf(shape, PairingState::Active);
    auto facts = factsOf(at, LetterKind::ServiceRecognition, PersonId(1));
    const auto templates = shipped();
    const auto nobody = composeLetter(templates, facts);
    QVERIFY(nobody);
    const QString words = everything(*nobody);
    QVERIFY(!words.contains(u"Amara"_s));
    QVERIFY2(words.contains(u"mentored 3 "_s), qPrintable(words));
    QVERIFY(words.contains(u"14 meeting"_s));
    QVERIFY(words.contains(u"12.5 hours"_s));
    QVERIFY2(words.contains(u"from 1 Sep 2024 to 31 Jan 2025 and since 1 Mar 2025"_s),
             qPrintable(words));
    for (mentoring::MenteeService& mentee : facts.statement->mentees)
        mentee.named = mentee.mentee == PersonId(12);
    const QString one = everything(*composeLetter(templates, facts));
    QVERIFY(one.contains(u"Amara B and 2 other"_s));
    QVERIFY(!one.contains(u"Amara A"_s) && !one.contains(u"Amara C"_s));
    // Without any service there is nothing to recognise.
    facts.periods.clear();
    QCOMPARE(composeLetter(templates, facts).error().code, ErrorCode::Refused);
}

void TestLetters::waitsInOrder() {
    LetterFacts facts;
    facts.kind = LetterKind::Waitlist;
    facts.recipient = person(3, u"Noor Haddad"_s);
    facts.library = u"Example Library"_s;
    facts.administrator = u"Ada Example"_s;
    facts.program = u"Mentoring"_s;
    facts.today = day("2026-11-23");
    QCOMPARE(composeLetter(shipped(), facts).error().code, ErrorCode::Refused);
    facts.order = 2;
    facts.waiting = 5;
    const QString words = everything(*composeLetter(shipped(), facts));
    QVERIFY(words.contains(u"number 2 of 5"_s));
    QVERIFY(!words.contains(u'{'));
}

void TestLetters::emptyFieldsLeaveTheirParagraphOut() {
    Case at = caseOf(policy::standardPairings().front(), PairingState::Active);
    const auto bare = composeLetter(shipped(), factsOf(at, LetterKind::Assignment, PersonId(1)));
    QVERIFY(!everything(*bare).contains(u"meant to last"_s));
    at.pair.pairing.term = day("2027-08-31");
    const auto dated = composeLetter(shipped(), factsOf(at, LetterKind::Assignment, PersonId(1)));
    QVERIFY(everything(*dated).contains(u"meant to last until 31 Aug 2027"_s));
    QCOMPARE(dated->paragraphs.size(), bare->paragraphs.size() + 1);
}

void TestLetters::bracesInNamesStay() {
    Case at = caseOf(policy::standardPairings().front(), PairingState::Active);
    at.people[1].name = u"A {since} <b>B</b>"_s;
    const auto letter =
        composeLetter(shipped(), factsOf(at, LetterKind::MentorIntroduction, PersonId(1)));
    QVERIFY(letterPlain(*letter).contains(u"A {since} <b>B</b>"_s));
    QVERIFY(letterHtml(*letter).contains(u"A {since} &lt;b&gt;B&lt;/b&gt;"_s));
    QVERIFY(!letterHtml(*letter).contains(u"<b>B"_s));
}

void TestLetters::aMemberSignsAlone() {
    const Case at = caseOf(policy::standardPairings().front(), PairingState::Active);
    auto facts = factsOf(at, LetterKind::FirstContact, PersonId(11));
    facts.sender = at.people[0];
    const auto letter = composeLetter(shipped(), facts);
    QVERIFY(letter);
    QCOMPARE(letter->signer, u"Ruth A"_s);
    QVERIFY(!letter->signatureLine);
    QVERIFY(letter->letterhead.isEmpty());
    QVERIFY(letterPlain(*letter).endsWith(u"Ruth A"_s));
    // Not to somebody it does not go to.
    facts.recipient = at.people[0];
    QCOMPARE(composeLetter(shipped(), facts).error().code, ErrorCode::Refused);
}

void TestLetters::mailIsADraft() {
    LetterText letter;
    letter.email = u"a&b?c@example.edu"_s;
    letter.subject = u"Hello & welcome\r\nBcc: x@y.example"_s;
    letter.paragraphs = {u"Dear Åsa,"_s, u"100 % = all?"_s};
    letter.signer = u"Ruth"_s;
    const MailDraft draft = mailDraft(letter);
    QVERIFY(draft.whole);
    QVERIFY(draft.url.startsWith(u"mailto:a%26b%3Fc@example.edu?subject="_s));
    QVERIFY(!draft.url.contains(u"\n"_s) && !draft.url.contains(u"&bcc"_s, Qt::CaseInsensitive));
    const QUrlQuery query{QUrl(draft.url)};
    QCOMPARE(query.queryItemValue(u"body"_s, QUrl::FullyDecoded),
             u"Dear Åsa,\r\n\r\n100 % = all?\r\n\r\nRuth"_s);
    letter.paragraphs << QString(4000, u'x');
    const MailDraft cut = mailDraft(letter);
    QVERIFY(!cut.whole);
    QVERIFY(!cut.url.contains(u"body"_s) && cut.url.size() < 1900);
}

void TestLetters::fileNamesDiffer() {
    LetterText letter;
    letter.recipient = u"../A: B\\C"_s;
    QSet<QString> taken;
    const QString first = letterFileName(letter, taken);
    QVERIFY2(!first.contains(u'/') && !first.contains(u'\\') && !first.contains(u':'),
             qPrintable(first));
    letter.recipient = u"../a: b\\c"_s; // the same where case is not seen
    QVERIFY(letterFileName(letter, taken).toLower() != first.toLower());
    QCOMPARE(taken.size(), 2);
}

void TestLetters::templatesAreChecked_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("says");
    const auto one = [](const QByteArray& subject, const QByteArray& paragraph) {
        return head + R"({"kind":"thanks","subject":")" + subject + R"(","paragraphs":[")" +
               paragraph + R"("]}]})";
    };
    QTest::newRow("no JSON") << QByteArray("{") << u"cannot be read"_s;
    QTest::newRow("unknown field") << one("Hi", "Dear {secret}") << u"“secret”"_s;
    QTest::newRow("a note is no field") << one("Hi", "{shared_note}") << u"“shared_note”"_s;
    QTest::newRow("may be empty") << one("To {others}", "Hi") << u"may be empty"_s;
    QTest::newRow("open brace") << one("Hi", "Dear {recipient") << u"partner"_s;
    QTest::newRow("closed brace") << one("Hi", "Dear recipient}") << u"partner"_s;
    QTest::newRow("brace in brace") << one("Hi", "{{recipient}}") << u"partner"_s;
    QTest::newRow("unknown kind") << head +
                                         R"({"kind":"praise","subject":"a","paragraphs":["b"]}]})"
                                  << u"praise"_s;
    QTest::newRow("unknown key")
        << head + R"({"kind":"thanks","subject":"a","html":"b","paragraphs":["b"]}]})" << u"html"_s;
    QTest::newRow("a kind missing") << one("Hi", "Hi") << u"assignment"_s;
}

void TestLetters::templatesAreChecked() {
    QFETCH(QByteArray, json);
    QFETCH(QString, says);
    const auto read = readLetterTemplates(json);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::InvalidInput);
    QVERIFY2(read.error().message.contains(says), qPrintable(read.error().message));
}

QTEST_GUILESS_MAIN(TestLetters)
#include "tst_letters.moc"
