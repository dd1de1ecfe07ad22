// SPDX-License-Identifier: GPL-3.0-or-later
// Who stands too close to judge: UNLV excludes mentors and collaborators, Illinois and the SPEC Kit
// ask for arm's length.
#include "core/tenure/reviewercheck.h"
#include "tests/support/packs.h"

using namespace tenon;
using namespace tenon::tenure;
using namespace Qt::StringLiterals;
using policy::ConflictEffect;
using policy::Relation;

class TestReviewerCheck : public QObject {
    Q_OBJECT
private slots:
    void finds_data();
    void finds();
    void blocksComeFirst();
    void oldCollaborationIsForgotten();
    void allowedIsNoConflict();
};

namespace {

policy::PolicyPack rules() {
    policy::PolicyPack pack;
    const auto rule = [&](Relation relation, ConflictEffect effect) {
        pack.conflicts.push_back(
            {tokenOf(relation), relation, u"external-reviewer"_s, effect, u"UNLV guidelines"_s});
    };
    rule(Relation::SameInstitution, ConflictEffect::Warn);
    rule(Relation::CoAuthor, ConflictEffect::Block);
    rule(Relation::Mentor, ConflictEffect::Block);
    rule(Relation::FormerMentor, ConflictEffect::Warn);
    rule(Relation::Supervisor, ConflictEffect::Block);
    pack.conflicts.push_back(
        {u"committee"_s, Relation::Mentor, u"committee"_s, ConflictEffect::Block, u"elsewhere"_s});
    return pack;
}

CandidateRelations relations() {
    CandidateRelations made;
    made.mentors = {{u"Ruth Okafor"_s, u"ruth@n.example"_s}};
    made.formerMentors = {{u"Tomas Brandt"_s, u"tomas@n.example"_s}};
    made.supervisor = NamedPerson{u"Joe Boss"_s, u"joe@n.example"_s};
    made.works = {{u"Counting consultations"_s, u"with Åsa Öberg and others"_s, QDate(2022, 3, 1)}};
    made.institution = u"Northfield University Library"_s;
    return made;
}

ExternalReviewer reviewer(const QString& name, const QString& institution,
                          const QString& email = {}) {
    ExternalReviewer made;
    made.name = name;
    made.institution = institution;
    made.email = email;
    return made;
}

} // namespace

void TestReviewerCheck::finds_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("institution");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("words");
    const QString other = u"Elsewhere College"_s;
    QTest::newRow("nobody") << u"Kim Stranger"_s << other << u""_s << u""_s;
    QTest::newRow("mentor") << u"ruth okafor"_s << other << u""_s << u"is a mentor"_s;
    QTest::newRow("mentor by address")
        << u"R. Okafor"_s << other << u"ruth@n.example"_s << u"is a mentor"_s;
    QTest::newRow("former mentor") << u"Tomas Brandt"_s << other << u""_s << u"was a mentor"_s;
    QTest::newRow("supervisor") << u"Joe Boss"_s << other << u""_s << u"supervises"_s;
    QTest::newRow("co-author, without accents")
        << u"Asa Oberg"_s << other << u""_s << u"worked with the candidate on “Counting"_s;
    QTest::newRow("own institution") << u"Kim Stranger"_s << u"NORTHFIELD University  Library"_s
                                     << u""_s << u"own institution"_s;
}

void TestReviewerCheck::finds() {
    QFETCH(QString, name);
    QFETCH(QString, institution);
    QFETCH(QString, email);
    QFETCH(QString, words);
    const auto found = conflictsOf(reviewer(name, institution, email), relations(), rules(),
                                   nullptr, QDate(2026, 11, 23));
    QCOMPARE(found.size(), std::size_t(words.isEmpty() ? 0 : 1));
    if (!words.isEmpty()) {
        QVERIFY2(found.front().text.contains(words), qPrintable(found.front().text));
        QVERIFY(found.front().text.contains(u"Source: UNLV"_s));
    }
}

void TestReviewerCheck::blocksComeFirst() {
    const auto found = conflictsOf(reviewer(u"Ruth Okafor"_s, u"Northfield University Library"_s),
                                   relations(), rules(), nullptr, QDate(2026, 11, 23));
    QCOMPARE(found.size(), std::size_t(2));
    QVERIFY(found[0].effect == ConflictEffect::Block && found[1].effect == ConflictEffect::Warn);
}

void TestReviewerCheck::oldCollaborationIsForgotten() {
    policy::ReviewKind review;
    const ExternalReviewer oberg = reviewer(u"Åsa Öberg"_s, u"Elsewhere"_s);
    review.external.collaborationYears = 5;
    QCOMPARE(conflictsOf(oberg, relations(), rules(), &review, QDate(2027, 3, 1)).size(),
             std::size_t(1));
    QVERIFY(conflictsOf(oberg, relations(), rules(), &review, QDate(2027, 3, 2)).empty());
}

void TestReviewerCheck::allowedIsNoConflict() {
    auto pack = rules();
    for (policy::ConflictRule& rule : pack.conflicts)
        rule.effect = ConflictEffect::Allow;
    QVERIFY(conflictsOf(reviewer(u"Ruth Okafor"_s, u"Northfield University Library"_s), relations(),
                        pack, nullptr, QDate(2026, 11, 23))
                .empty());
}

QTEST_APPLESS_MAIN(TestReviewerCheck)
#include "tst_reviewercheck.moc"
