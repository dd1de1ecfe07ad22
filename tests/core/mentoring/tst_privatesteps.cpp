// SPDX-License-Identifier: GPL-3.0-or-later
// A private journal, and a private list of those not to be paired with.
#include "core/mentoring/privatesteps.h"
#include "tests/support/testlibrary.h"

using namespace tenon;
using namespace tenon::mentoring;
using namespace Qt::StringLiterals;

class TestPrivateSteps : public QObject {
    Q_OBJECT
private slots:
    void aPageIsWrittenClean();
    void somebodyIsLeftOutOnceAndAllowedAgain();
};

void TestPrivateSteps::aPageIsWrittenClean() {
    test::TemporaryLibrary file;
    auto library = file.open();
    TENON_VERIFY(library);
    JournalPage page;
    page.owner = test::addPerson(**library, u"Amara Osei"_s);
    page.onDay = test::clock().today();
    page.title = u" After the\nmeeting "_s;
    const auto write = [&] {
        return (*library)->commit(u"Write"_s,
                                  [&](store::Edit& edit) { return writePage(edit, page); });
    };
    QCOMPARE(write().error().code, ErrorCode::Refused); // nothing is written on it
    page.body = u"It went well.\n"_s;
    TENON_VERIFY(write());
    const auto stored = (*library)->records<JournalPage>().get(page.id);
    TENON_VERIFY(stored);
    QCOMPARE(stored->title, u"After the meeting"_s);
    QCOMPARE(stored->body, u"It went well."_s);
    QCOMPARE(store::Describe<JournalPage>::audience, store::Audience::Owner);
}

void TestPrivateSteps::somebodyIsLeftOutOnceAndAllowedAgain() {
    test::TemporaryLibrary file;
    auto library = file.open();
    TENON_VERIFY(library);
    const auto amara = test::addPerson(**library, u"Amara Osei"_s);
    const auto ruth = test::addPerson(**library, u"Ruth Okafor"_s);
    const auto leave = [&](people::PersonId who) {
        return (*library)->commit(u"Change"_s, [&](store::Edit& edit) {
            return exclude(edit, {{}, amara, who, u" for myself "_s});
        });
    };
    QCOMPARE(leave(amara).error().code, ErrorCode::Refused);
    TENON_VERIFY(leave(ruth));
    TENON_VERIFY(leave(ruth));
    const auto list = (*library)->records<Exclusion>().all();
    QCOMPARE(list->size(), std::size_t(1));
    QCOMPARE(list->front().reason, u"for myself"_s);
    QCOMPARE(store::Describe<Exclusion>::audience, store::Audience::Owner);
    for (int times = 0; times < 2; ++times)
        TENON_VERIFY((*library)->commit(
            u"Change"_s, [&](store::Edit& edit) { return allowAgain(edit, amara, ruth); }));
    QCOMPARE(*(*library)->records<Exclusion>().count(), 0);
}

QTEST_GUILESS_MAIN(TestPrivateSteps)
#include "tst_privatesteps.moc"
