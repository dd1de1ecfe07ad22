// SPDX-License-Identifier: GPL-3.0-or-later
// Who sees what of a portfolio: every point of view times every choice of sharing; and questions of
// where a piece of work goes, asked and answered within the pair.
#include "tests/support/testlibrary.h"

#include "core/portfolio/itemstore.h"
#include "core/workspace/sharedportfolio.h"

using namespace tenon;
using namespace tenon::portfolio;
using namespace Qt::StringLiterals;
using workspace::Role;
using workspace::Viewpoint;

class TestSharedPortfolio : public QObject {
    Q_OBJECT
private slots:
    void init();
    void everyoneSeesWhatIsShared_data();
    void everyoneSeesWhatIsShared();
    void questionsStayWithinThePair();
    void onlyAMentorAnswers();

private:
    Id<FilingQuestion> ask();

    std::unique_ptr<test::TemporaryLibrary> m_file;
    std::unique_ptr<workspace::Workspace> m_library;
    people::PersonId m_mentee, m_mentor, m_former, m_other, m_offered;
    QHash<QString, ItemId> m_items; // by token of sharing
};

void TestSharedPortfolio::init() {
    m_library.reset();
    m_items.clear();
    m_file = std::make_unique<test::TemporaryLibrary>();
    auto opened = m_file->open();
    TENON_VERIFY(opened);
    m_library = std::move(*opened);
    m_mentee = test::addPerson(*m_library, u"Amara Osei"_s);
    m_mentor = test::addPerson(*m_library, u"Ruth Okafor"_s);
    m_former = test::addPerson(*m_library, u"Helen Vasquez"_s);
    m_other = test::addPerson(*m_library, u"Ingrid Solheim"_s);
    m_offered = test::addPerson(*m_library, u"Paul Brandt"_s);
    test::addPair(*m_library, m_mentor, m_mentee);
    test::addPair(*m_library, m_former, m_mentee, mentoring::PairingState::Ended);
    // Only offered: may see nothing yet.
    test::addPair(*m_library, m_offered, m_mentee, mentoring::PairingState::Offered);
    TENON_VERIFY(m_library->commit(u"Items"_s, [&](store::Edit& edit) -> Status {
        for (const auto& [sharing, token] : Tokens<Sharing>::pairs) {
            WholeItem whole;
            whole.item.person = m_mentee;
            whole.item.title = QString::fromLatin1(token);
            whole.item.sharing = sharing;
            if (auto saved = saveItem(edit, whole, test::clock().today()); !saved)
                return saved;
            m_items.insert(whole.item.title, whole.item.id);
        }
        return {};
    }));
}

void TestSharedPortfolio::everyoneSeesWhatIsShared_data() {
    QTest::addColumn<QString>("who");
    QTest::addColumn<QStringList>("seen"); // sorted
    const QString all = u"mentor_and_administration"_s;
    QTest::newRow("owner") << u"mentee"_s << QStringList{u"mentor"_s, all, u"private"_s};
    QTest::newRow("mentor") << u"mentor"_s << QStringList{u"mentor"_s, all};
    QTest::newRow("former mentor") << u"former"_s << QStringList{};
    QTest::newRow("offered") << u"offered"_s << QStringList{};
    QTest::newRow("another mentee") << u"other"_s << QStringList{};
    QTest::newRow("administrator") << u"administrator"_s << QStringList{all};
}

void TestSharedPortfolio::everyoneSeesWhatIsShared() {
    QFETCH(QString, who);
    const QHash<QString, Viewpoint> viewpoints{
        {u"mentee"_s, {Role::Mentee, m_mentee}},   {u"mentor"_s, {Role::Mentor, m_mentor}},
        {u"former"_s, {Role::Mentor, m_former}},   {u"other"_s, {Role::Mentee, m_other}},
        {u"offered"_s, {Role::Mentor, m_offered}}, {u"administrator"_s, {}}};
    const auto items = workspace::sharedItems(*m_library, viewpoints.value(who), m_mentee);
    TENON_VERIFY(items);
    QStringList seen;
    for (const PortfolioItem& item : *items)
        seen << item.title;
    seen.sort();
    QTEST(seen, "seen");
}

Id<FilingQuestion> TestSharedPortfolio::ask() {
    Id<FilingQuestion> id;
    const auto done = m_library->commit(u"Ask"_s, [&](store::Edit& edit) {
        FilingQuestion question;
        question.id = id = edit.newId<FilingQuestion>();
        question.person = m_mentee;
        question.item = m_items.value(u"private"_s);
        question.question = u"Where?"_s;
        question.asked = test::clock().today();
        return edit.insert(question);
    });
    return done ? id : Id<FilingQuestion>();
}

void TestSharedPortfolio::questionsStayWithinThePair() {
    ask();
    const auto count = [&](const Viewpoint& viewpoint) {
        const auto open = workspace::openQuestions(*m_library, viewpoint);
        return open ? int(open->size()) : -1;
    };
    QCOMPARE(count({Role::Mentor, m_mentor}), 1);
    QCOMPARE(count({Role::Mentor, m_former}), 0);
    QCOMPARE(count({}), 0);
    const auto open = workspace::openQuestions(*m_library, {Role::Mentor, m_mentor});
    QVERIFY(!open->front().item); // a private item stays private, though it was asked about
    const auto about = [&](const Viewpoint& viewpoint) {
        const auto asked =
            workspace::questionsAbout(*m_library, viewpoint, m_items.value(u"private"_s));
        return asked ? int(asked->size()) : -1;
    };
    QCOMPARE(about({Role::Mentee, m_mentee}), 1);
    QCOMPARE(about({}), 0);
}

void TestSharedPortfolio::onlyAMentorAnswers() {
    const auto question = ask();
    const auto answered = [&](const Viewpoint& viewpoint, const QString& text) {
        const auto readable = workspace::readableBy(*m_library, viewpoint);
        const auto done = m_library->commit(u"Answer"_s, [&](store::Edit& edit) {
            return workspace::answer(edit, *readable, question, text,
                                     {u"service"_s, u"profession"_s}, test::clock().today());
        });
        return done ? ErrorCode::Internal : done.error().code;
    };
    QCOMPARE(answered({Role::Mentor, m_former}, u"Service"_s), ErrorCode::Refused);
    QCOMPARE(answered({}, u"Service"_s), ErrorCode::Refused);
    QCOMPARE(answered({Role::Mentor, m_mentor}, u"Service, as an officer"_s), ErrorCode::Internal);
    const auto stored = m_library->records<FilingQuestion>().get(question);
    TENON_VERIFY(stored);
    QCOMPARE(stored->answeredBy, std::optional(m_mentor));
    QCOMPARE(stored->category, u"service"_s);
    const auto open = workspace::openQuestions(*m_library, {Role::Mentor, m_mentor});
    QVERIFY(open && open->empty());
}

QTEST_GUILESS_MAIN(TestSharedPortfolio)
#include "tst_sharedportfolio.moc"
