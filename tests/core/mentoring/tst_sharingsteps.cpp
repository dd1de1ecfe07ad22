// SPDX-License-Identifier: GPL-3.0-or-later
// Introductions and discussions: what each needs, and that it is written clean.
#include "core/mentoring/sharingsteps.h"
#include "tests/support/testlibrary.h"

using namespace tenon;
using namespace tenon::mentoring;
using namespace Qt::StringLiterals;

class TestSharingSteps : public QObject {
    Q_OBJECT
private slots:
    void init();
    void anIntroductionAndWhatCameOfIt();
    void discussions_data();
    void discussions();
    void aMessageIsAdded();

private:
    Status commit(const store::EditFunction& edit) { return m_library.commit(edit); }
    test::NewLibrary m_library;
    people::PersonId m_ruth;
    PairingId m_pairing;
};

void TestSharingSteps::init() {
    TENON_VERIFY(m_library.renew());
    m_ruth = test::addPerson(*m_library, u"Ruth Okafor"_s);
    m_pairing = test::addPair(*m_library, m_ruth, test::addPerson(*m_library, u"A B"_s));
}

void TestSharingSteps::anIntroductionAndWhatCameOfIt() {
    Introduction one;
    one.pairing = m_pairing;
    one.byPerson = m_ruth;
    one.onDay = test::clock().today();
    QCOMPARE(commit([&](store::Edit& edit) { return introduce(edit, one); }).error().code,
             ErrorCode::Refused);
    one.name = u"  Lena\nExample "_s;
    TENON_VERIFY(commit([&](store::Edit& edit) { return introduce(edit, one); }));
    TENON_VERIFY(commit(
        [&](store::Edit& edit) { return noteOutcome(edit, one.id, u"They wrote a paper. "_s); }));
    const auto stored = m_library->records<Introduction>().get(one.id);
    TENON_VERIFY(stored);
    QCOMPARE(stored->name, u"Lena Example"_s);
    QCOMPARE(stored->outcome, u"They wrote a paper."_s);
}

void TestSharingSteps::discussions_data() {
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("body");
    QTest::addColumn<bool>("begun");
    QTest::newRow("both") << u"Which journal?"_s << u"The quick one?"_s << true;
    QTest::newRow("no title") << u"  "_s << u"The quick one?"_s << false;
    QTest::newRow("no message") << u"Which journal?"_s << u"\n"_s << false;
}

void TestSharingSteps::discussions() {
    QFETCH(QString, title);
    QFETCH(QString, body);
    QFETCH(bool, begun);
    Discussion discussion;
    discussion.pairing = m_pairing;
    discussion.title = title;
    discussion.opened = test::clock().today();
    DiscussionPost first;
    first.person = m_ruth;
    first.at = test::clock().nowUtc();
    first.body = body;
    QCOMPARE(
        bool(commit([&](store::Edit& edit) { return beginDiscussion(edit, discussion, first); })),
        begun);
    QCOMPARE(*m_library->records<Discussion>().count(), begun ? 1 : 0);
    QCOMPARE(*m_library->records<DiscussionPost>().count(), begun ? 1 : 0);
}

void TestSharingSteps::aMessageIsAdded() {
    Discussion discussion;
    discussion.pairing = m_pairing;
    discussion.title = u"Which journal?"_s;
    discussion.opened = test::clock().today();
    DiscussionPost post;
    post.person = m_ruth;
    post.at = test::clock().nowUtc();
    post.body = u"The quick one?"_s;
    TENON_VERIFY(
        commit([&](store::Edit& edit) { return beginDiscussion(edit, discussion, post); }));
    post.discussion = discussion.id;
    post.body = u" Rather the other. "_s;
    TENON_VERIFY(commit([&](store::Edit& edit) { return writePost(edit, post); }));
    const auto posts = m_library->records<DiscussionPost>().all();
    QCOMPARE(posts->size(), std::size_t(2));
    QCOMPARE(posts->back().body, u"Rather the other."_s);
    QCOMPARE(posts->front().discussion, discussion.id);
    post.body.clear();
    QVERIFY(!commit([&](store::Edit& edit) { return writePost(edit, post); }));
}

QTEST_GUILESS_MAIN(TestSharingSteps)
#include "tst_sharingsteps.moc"
