// SPDX-License-Identifier: GPL-3.0-or-later
// A mentor's service as an item of their own portfolio, made and brought up to date in a real file.
#include "core/workspace/serviceitem.h"

#include "core/mentoring/meetinglog.h"
#include "core/portfolio/itemstore.h"
#include "core/portfolio/portfolioquery.h"
#include "tests/support/canaries.h"
#include "tests/support/testlibrary.h"

using namespace tenon;
using namespace tenon::workspace;
using namespace Qt::StringLiterals;
using mentoring::PairingId;
using mentoring::PairingState;
using people::PersonId;
using portfolio::WholeItem;

class TestServiceItem : public QObject {
    Q_OBJECT
private slots:
    void init();
    void oneItemWithTwoRanges();
    void aSecondTimeChangesNothing();
    void anUpdateKeepsTheOwnersWords();
    void standsWhereThePackFilesMentoring();
    void namesFollowConsent();
    void hoursStopWhereTheMentorLeft();
    void eachProgramHasItsOwn();
    void undoTakesItBack();
    void noConfidentialWordGetsIn();

private:
    PairingId pair(PersonId mentee, QDate since, std::optional<QDate> until = {},
                   const QString& program = u"Library Faculty Mentoring"_s);
    void meet(PairingId pairing, QDate day, int minutes);
    Result<std::optional<store::ChangeSet>> bringUpToDate();
    std::vector<WholeItem> items() const {
        return *portfolio::wholeItems(m_library->reader(), m_ruth);
    }

    std::unique_ptr<test::TemporaryLibrary> m_file;
    std::unique_ptr<Workspace> m_library;
    PersonId m_ruth, m_amara, m_kofi;
};

void TestServiceItem::init() {
    m_library.reset();
    m_file = std::make_unique<test::TemporaryLibrary>();
    auto opened = m_file->open();
    TENON_VERIFY(opened);
    m_library = std::move(*opened);
    m_ruth = test::addPerson(*m_library, u"Ruth Okafor"_s);
    m_amara = test::addPerson(*m_library, u"Amara Osei"_s);
    m_kofi = test::addPerson(*m_library, u"Kofi Brandt"_s);
}

PairingId TestServiceItem::pair(PersonId mentee, QDate since, std::optional<QDate> until,
                                const QString& program) {
    mentoring::Pairing pairing;
    pairing.program = program;
    pairing.since = since;
    if (until) {
        pairing.state = PairingState::Ended;
        pairing.ending = mentoring::Ending::NoFault;
        pairing.until = until;
    }
    const auto done = m_library->commit(u"Pair"_s, [&](store::Edit& edit) {
        return test::insertPair(edit, pairing, m_ruth, mentee);
    });
    return done ? pairing.id : PairingId();
}

void TestServiceItem::meet(PairingId pairing, QDate day, int minutes) {
    mentoring::Meeting meeting;
    meeting.pairing = pairing;
    meeting.heldOn = day;
    meeting.minutes = minutes;
    meeting.activity = u"meeting"_s;
    TENON_VERIFY(m_library->commit(u"Meet"_s, [&](store::Edit& edit) {
        meeting.id = edit.newId<mentoring::Meeting>();
        return edit.insert(meeting);
    }));
}

Result<std::optional<store::ChangeSet>> TestServiceItem::bringUpToDate() {
    auto found = serviceItems(*m_library, m_ruth);
    if (!found)
        return found.error();
    return m_library->commit(u"Service"_s, [&](store::Edit& edit) {
        return saveServiceItems(edit, *found, m_library->today());
    });
}

void TestServiceItem::oneItemWithTwoRanges() {
    QVERIFY(serviceItems(*m_library, m_ruth)->empty()); // nobody mentored yet
    meet(pair(m_amara, QDate(2020, 9, 1), QDate(2022, 5, 31)), QDate(2021, 1, 5), 90);
    meet(pair(m_kofi, QDate(2023, 9, 1)), QDate(2024, 1, 5), 120);
    const auto found = serviceItems(*m_library, m_ruth);
    QCOMPARE(found->size(), std::size_t(1));
    QVERIFY(found->front().isNew && found->front().changed);
    QVERIFY(items().empty()); // only looked at
    TENON_VERIFY(bringUpToDate());
    const auto written = items();
    QCOMPARE(written.size(), std::size_t(1));
    const WholeItem& whole = written.front();
    QCOMPARE(whole.item.started->first(), QDate(2020, 9, 1));
    QCOMPARE(whole.item.ended->first(), QDate(2022, 5, 31));
    QCOMPARE(whole.ranges.size(), std::size_t(1));
    QCOMPARE(whole.ranges.front().started.first(), QDate(2023, 9, 1));
    QVERIFY(!whole.ranges.front().ended);
    QCOMPARE(*whole.item.hours, 4); // 3.5, rounded
    QCOMPARE(whole.item.person, m_ruth);
    QCOMPARE(whole.item.sharing, portfolio::Sharing::Private);
    QVERIFY(!whole.item.description.contains(u"Amara"_s));
    QVERIFY2(whole.item.description.contains(u"2 "_s), qPrintable(whole.item.description));
}

void TestServiceItem::aSecondTimeChangesNothing() {
    const PairingId first = pair(m_amara, QDate(2020, 9, 1), QDate(2022, 5, 31));
    meet(first, QDate(2021, 1, 5), 90);
    pair(m_kofi, QDate(2023, 9, 1));
    TENON_VERIFY(bringUpToDate());
    QVERIFY(!serviceItems(*m_library, m_ruth)->front().changed);
    const auto again = bringUpToDate();
    TENON_VERIFY(again);
    QVERIFY(!*again); // no commit at all
    // Something happened: one item still, with the new figure.
    meet(first, QDate(2021, 2, 5), 90);
    QVERIFY(serviceItems(*m_library, m_ruth)->front().changed);
    TENON_VERIFY(bringUpToDate());
    QCOMPARE(items().size(), std::size_t(1));
    QCOMPARE(*items().front().item.hours, 3);
    QVERIFY(!serviceItems(*m_library, m_ruth)->front().changed);
}

void TestServiceItem::anUpdateKeepsTheOwnersWords() {
    const PairingId pairing = pair(m_amara, QDate(2020, 9, 1));
    TENON_VERIFY(bringUpToDate());
    TENON_VERIFY(m_library->commit(u"Own words"_s, [&](store::Edit& edit) {
        WholeItem mine = items().front();
        mine.item.title = u"Guiding newcomers"_s;
        mine.item.description = u"What I make of it."_s;
        return portfolio::saveItem(edit, mine, m_library->today());
    }));
    meet(pairing, QDate(2021, 2, 5), 600);
    TENON_VERIFY(bringUpToDate());
    QCOMPARE(items().front().item.title, u"Guiding newcomers"_s);
    QCOMPARE(items().front().item.description, u"What I make of it."_s);
    QCOMPARE(*items().front().item.hours, 10);
    // The end of the pairing ends the item.
    TENON_VERIFY(m_library->commit(u"End"_s, [&](store::Edit& edit) -> Status {
        auto ended = edit.read<mentoring::Pairing>().get(pairing);
        if (!ended)
            return ended.error();
        ended->state = PairingState::Ended;
        ended->ending = mentoring::Ending::Completed;
        ended->until = QDate(2026, 5, 31);
        return edit.update(*ended);
    }));
    TENON_VERIFY(bringUpToDate());
    QCOMPARE(items().front().item.status, portfolio::ItemStatus::Done);
    QCOMPARE(items().front().item.ended->first(), QDate(2026, 5, 31));
    QVERIFY(!serviceItems(*m_library, m_ruth)->front().changed);
}

// Whatever language the guide speaks.
void TestServiceItem::standsWhereThePackFilesMentoring() {
    pair(m_amara, QDate(2020, 9, 1));
    TENON_VERIFY(bringUpToDate());
    const auto pack = m_library->currentPack();
    const policy::Category* category = (*pack)->category(items().front().item.category);
    QVERIFY(category);
    QCOMPARE(category->code, u"service"_s);
    QVERIFY(category->subcategory(items().front().item.subcategory));
}

void TestServiceItem::namesFollowConsent() {
    pair(m_amara, QDate(2020, 9, 1));
    pair(m_kofi, QDate(2021, 9, 1));
    const auto consent = [&](PersonId who, bool named) {
        return m_library->commit(u"Consent"_s, [&](store::Edit& edit) -> Status {
            auto members = edit.read<mentoring::PairingMember>().where("person"_L1, who.value());
            if (!members)
                return members.error();
            members->front().named = named;
            return edit.update(members->front());
        });
    };
    TENON_VERIFY(bringUpToDate());
    QVERIFY(items().front().people.empty());
    TENON_VERIFY(consent(m_amara, true));
    TENON_VERIFY(bringUpToDate());
    QCOMPARE(items().front().people.size(), std::size_t(1));
    QCOMPARE(items().front().people.front().family, u"Osei"_s);
    TENON_VERIFY(consent(m_amara, false));
    TENON_VERIFY(bringUpToDate());
    QVERIFY(items().front().people.empty());
}

void TestServiceItem::hoursStopWhereTheMentorLeft() {
    const PairingId pairing = pair(m_amara, QDate(2025, 9, 1));
    meet(pairing, QDate(2025, 10, 1), 120);
    TENON_VERIFY(m_library->commit(u"Leave"_s, [&](store::Edit& edit) -> Status {
        auto members = edit.read<mentoring::PairingMember>().where("person"_L1, m_ruth.value());
        if (!members)
            return members.error();
        members->front().until = QDate(2025, 12, 31);
        return edit.update(members->front());
    }));
    meet(pairing, QDate(2026, 2, 1), 600); // with somebody else
    TENON_VERIFY(bringUpToDate());
    QCOMPARE(*items().front().item.hours, 2);
    QCOMPARE(items().front().item.ended->first(), QDate(2025, 12, 31));
    QVERIFY(!items().front().item.ongoing);
}

void TestServiceItem::eachProgramHasItsOwn() {
    pair(m_amara, QDate(2020, 9, 1), {}, u"Program A"_s);
    pair(m_kofi, QDate(2021, 9, 1), {}, u"Program B"_s);
    TENON_VERIFY(bringUpToDate());
    QCOMPARE(items().size(), std::size_t(2));
}

void TestServiceItem::undoTakesItBack() {
    pair(m_amara, QDate(2020, 9, 1));
    const auto before = test::dump(*m_library);
    TENON_VERIFY(bringUpToDate());
    QVERIFY(test::dump(*m_library) != before);
    TENON_VERIFY(m_library->undo());
    QCOMPARE(test::dump(*m_library), before);
}

void TestServiceItem::noConfidentialWordGetsIn() {
    const PairingId pairing = pair(m_amara, QDate(2020, 9, 1));
    meet(pairing, QDate(2021, 1, 5), 90);
    test::Canaries canaries;
    TENON_VERIFY(canaries.plant(*m_library, pairing));
    const auto before = test::dump(*m_library);
    TENON_VERIFY(bringUpToDate());
    QByteArray added;
    for (const QString& row : test::dump(*m_library))
        if (!before.contains(row))
            added += row.toUtf8() + '\n';
    QVERIFY(added.contains("Mentor"));
    QVERIFY2(canaries.foundIn(added).isEmpty(), qPrintable(canaries.foundIn(added).join(u' ')));
}

QTEST_GUILESS_MAIN(TestServiceItem)
#include "tst_serviceitem.moc"
