// SPDX-License-Identifier: GPL-3.0-or-later
// What a pair prints: its agreement, with lines to sign where nobody has acknowledged it, and a
// discussion. Everything is escaped.
#include "core/reports/agreementsheet.h"
#include "core/reports/discussionsheet.h"

#include <QTest>

using namespace tenon;
using namespace tenon::mentoring;
using namespace Qt::StringLiterals;
using people::PersonId;

class TestPairSheets : public QObject {
    Q_OBJECT
private slots:
    void anAgreementHasItsClausesAndLines();
    void whatIsAcknowledgedIsSaid();
    void aDiscussionIsInOrder();
};

namespace {

reports::AgreementSheet sheet() {
    reports::AgreementSheet made;
    made.library = u"North & South"_s;
    for (const auto& [id, role] :
         {std::pair{1, MemberRole::Mentor}, std::pair{2, MemberRole::Mentee}}) {
        PairingMember member;
        member.person = PersonId(id);
        member.role = role;
        made.pair.members.push_back(member);
    }
    made.names = {{1, u"Ruth <Okafor>"_s}, {2, u"Amara Osei"_s}};
    made.agreement.agreement.drafted = QDate(2026, 9, 1);
    made.agreement.clauses = {Clause{
        {}, {}, 1, u"confidence"_s, u"Confidence"_s, u"Nothing leaves the room.\nNothing."_s}};
    return made;
}

} // namespace

void TestPairSheets::anAgreementHasItsClausesAndLines() {
    const QString html = reports::agreementHtml(sheet());
    QVERIFY(html.contains(u"North &amp; South"_s));
    QVERIFY(html.contains(u"Ruth &lt;Okafor&gt;"_s) && !html.contains(u"<Okafor>"_s));
    QVERIFY(html.contains(u"1. Confidence"_s));
    QVERIFY(html.contains(u"<p>Nothing leaves the room.</p>"_s));
    QCOMPARE(html.count(u"class=\"signature\""_s), 2); // a line for each
    QVERIFY(reports::agreementTitle(sheet()).contains(u"Amara Osei"_s));
}

void TestPairSheets::whatIsAcknowledgedIsSaid() {
    auto made = sheet();
    made.agreement.agreement.inForce = QDate(2026, 9, 20);
    made.agreement.agreement.reviseBy = QDate(2027, 9, 20);
    made.agreement.signatures = {
        Signature{{}, {}, PersonId(2), QDate(2026, 9, 20), SignatureWay::Typed, u"A. Osei"_s},
        Signature{{}, {}, PersonId(1), QDate(2026, 9, 19), SignatureWay::Paper, {}}};
    const QString html = reports::agreementHtml(made);
    QCOMPARE(html.count(u"class=\"signature\""_s), 0);
    QVERIFY(html.contains(u"A. Osei"_s));
    QVERIFY(html.contains(u"2027"_s));
}

void TestPairSheets::aDiscussionIsInOrder() {
    const Discussion discussion{{}, {}, u"Which <journal>?"_s, QDate(2026, 11, 1)};
    DiscussionPost first, second;
    first.person = PersonId(1);
    first.at = QDateTime(QDate(2026, 11, 1), QTime(12, 0), Qt::UTC);
    first.body = u"One\n\nTwo & three"_s;
    second.author = u"From outside"_s;
    second.at = first.at.addDays(1);
    second.body = u"Answer"_s;
    const QString html =
        reports::discussionHtml(discussion, {first, second}, {{1, u"Ruth Okafor"_s}});
    QVERIFY(html.contains(u"Which &lt;journal&gt;?"_s));
    QVERIFY(html.contains(u"<p>Two &amp; three</p>"_s));
    QVERIFY(html.indexOf(u"Ruth Okafor"_s) < html.indexOf(u"From outside"_s));
}

QTEST_GUILESS_MAIN(TestPairSheets)
#include "tst_pairsheets.moc"
