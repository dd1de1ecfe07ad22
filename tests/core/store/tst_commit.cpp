// SPDX-License-Identifier: GPL-3.0-or-later
// The one way in: what a commit writes, what it refuses, what it leaves behind when it fails.
#include "tests/support/testlibrary.h"

#include "core/store/journalcheck.h"

#include <QSignalSpy>

using namespace tenon;
using namespace Qt::StringLiterals;

class TestCommit : public QObject {
    Q_OBJECT
private slots:
    void init();
    void writesJournalAndAnnouncesOnce();
    void anEditThatChangesNothingIsNoCommit();
    void onlyTheColumnsThatChangedAreNoted();
    void afterAFailureTheFileIsAsItWas();
    void aWriteBehindTheJournalsBackIsRefused();
    void theJournalCannotBeRewritten();
    void identifiersGrowAndCarryTheNode();
    void aFileReplacedWhileOpenIsNoticed();
    void severalWritesOfOneRowAreOneLine();
    void insertedAndRemovedInOneCommitIsNothing();

private:
    std::unique_ptr<test::TemporaryLibrary> m_file;
    std::unique_ptr<workspace::Workspace> m_library;
};

void TestCommit::init() {
    m_library.reset();
    m_file = std::make_unique<test::TemporaryLibrary>();
    auto opened = m_file->open();
    TENON_VERIFY(opened);
    m_library = std::move(*opened);
}

void TestCommit::writesJournalAndAnnouncesOnce() {
    QSignalSpy announced(m_library.get(), &workspace::Workspace::committed);
    const auto id = test::addPerson(*m_library, u"Åsa Öberg"_s);
    QCOMPARE(announced.count(), 1);
    auto history = m_library->history(1);
    TENON_VERIFY(history);
    const store::JournalEntry& entry = history->front();
    QCOMPARE(entry.label, u"Add Åsa Öberg"_s);
    QCOMPARE(entry.author, u"Ada Example"_s);
    QCOMPARE(entry.at.timeSpec(), Qt::UTC);
    auto lines = store::Journal(m_library->reader()).lines(entry.id);
    TENON_VERIFY(lines);
    QCOMPARE(lines->size(), std::size_t(1));
    QCOMPARE(lines->front().row, id.value());
    QCOMPARE(lines->front().after.value("name"_L1).toString(), u"Åsa Öberg"_s);
    QVERIFY(lines->front().before.isEmpty());
}

void TestCommit::anEditThatChangesNothingIsNoCommit() {
    const auto id = test::addPerson(*m_library, u"Ada Lovell"_s);
    QSignalSpy announced(m_library.get(), &workspace::Workspace::committed);
    auto done = m_library->commit(u"Nothing"_s, [&](store::Edit& edit) {
        return edit.update(*edit.read<people::Person>().get(id));
    });
    TENON_VERIFY(done);
    QVERIFY(!*done);
    QCOMPARE(announced.count(), 0);
    QCOMPARE(m_library->history(1)->front().label, u"Add Ada Lovell"_s);
}

void TestCommit::onlyTheColumnsThatChangedAreNoted() {
    const auto id = test::addPerson(*m_library, u"Ada Lovell"_s);
    auto done = m_library->commit(u"Move"_s, [&](store::Edit& edit) {
        auto person = edit.read<people::Person>().get(id);
        person->department = u"Archives"_s;
        return edit.update(*person);
    });
    TENON_VERIFY(done);
    auto lines = store::Journal(m_library->reader()).lines((*done)->commit);
    TENON_VERIFY(lines);
    QCOMPARE(lines->front().before, (QJsonObject{{u"department"_s, u""_s}}));
    QCOMPARE(lines->front().after, (QJsonObject{{u"department"_s, u"Archives"_s}}));
}

void TestCommit::afterAFailureTheFileIsAsItWas() {
    test::addPerson(*m_library, u"Ada Lovell"_s);
    const QStringList before = test::dump(*m_library);
    const auto done = m_library->commit(u"Half"_s, [](store::Edit& edit) -> Status {
        if (auto added = edit.insert(test::newPerson(edit, u"Never Kept"_s)); !added)
            return added;
        return Error{ErrorCode::Refused, u"no"_s, {}, {}};
    });
    QVERIFY(!done);
    QCOMPARE(done.error().message, u"no"_s); // the first error, not a follow-up
    QCOMPARE(test::dump(*m_library), before);
    QVERIFY(test::addPerson(*m_library, u"Works Again"_s).value() > 0);
}

void TestCommit::aWriteBehindTheJournalsBackIsRefused() {
    const auto id = test::addPerson(*m_library, u"Ada Lovell"_s);
    const QStringList before = test::dump(*m_library);
    const auto sneak = [&](store::Edit& edit) -> Status {
        auto done =
            edit.database().execute(u"UPDATE person SET name = 'X' WHERE id = ?"_s, {id.value()});
        return done ? Status() : Status(done.error());
    };
    const auto alone = m_library->commit(u"Sneak"_s, sneak);
    QVERIFY(!alone);
    QCOMPARE(alone.error().code, ErrorCode::Internal);
    const auto hidden = m_library->commit(u"Hidden"_s, [&](store::Edit& edit) -> Status {
        if (auto added = edit.insert(test::newPerson(edit, u"Cover Story"_s)); !added)
            return added;
        return sneak(edit);
    });
    QVERIFY(!hidden);
    QCOMPARE(test::dump(*m_library), before);
}

void TestCommit::theJournalCannotBeRewritten() {
    test::addPerson(*m_library, u"Ada Lovell"_s);
    for (const QString& sql :
         {u"UPDATE journal SET label = 'x'"_s, u"DELETE FROM journal_change"_s,
          u"REPLACE INTO journal SELECT id, at, author, 'x', undoes, hash FROM journal"_s}) {
        const auto done = m_library->reader().execute(sql);
        QVERIFY2(!done, qPrintable(sql));
    }
    QVERIFY(store::checkJournal(m_library->reader())->isEmpty());
}

void TestCommit::identifiersGrowAndCarryTheNode() {
    const auto first = test::addPerson(*m_library, u"First"_s);
    const auto second = test::addPerson(*m_library, u"Second"_s);
    QVERIFY(second > first);
    QCOMPARE((first.value() >> 12) & 1023, (second.value() >> 12) & 1023);
}

void TestCommit::aFileReplacedWhileOpenIsNoticed() {
    test::addPerson(*m_library, u"Ada Lovell"_s);
    QVERIFY(QFile::rename(m_file->path, m_file->path + u".moved"_s));
    const auto gone = m_library->commit(u"Into nowhere"_s, [](store::Edit& edit) {
        return edit.insert(test::newPerson(edit, u"Lost Soul"_s));
    });
    QVERIFY(!gone);
    QCOMPARE(gone.error().code, ErrorCode::CannotWrite);
    QFile other(m_file->path);
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("something else");
    other.close();
    QVERIFY(!m_library->commit(u"Into another"_s, [](store::Edit& edit) {
        return edit.insert(test::newPerson(edit, u"Lost Soul"_s));
    }));
}

void TestCommit::severalWritesOfOneRowAreOneLine() {
    auto done = m_library->commit(u"Twice"_s, [](store::Edit& edit) -> Status {
        people::Person person = test::newPerson(edit, u"Ada Lovell"_s);
        if (auto added = edit.insert(person); !added)
            return added;
        person.department = u"Archives"_s;
        return edit.update(person);
    });
    TENON_VERIFY(done);
    QCOMPARE((*done)->changes.size(), std::size_t(1));
    QCOMPARE((*done)->changes.front().operation, store::Operation::Insert);
    TENON_VERIFY(m_library->undo());
    QCOMPARE(*m_library->records<people::Person>().count(), 0);
}

void TestCommit::insertedAndRemovedInOneCommitIsNothing() {
    auto done = m_library->commit(u"Nothing in the end"_s, [](store::Edit& edit) -> Status {
        const people::Person person = test::newPerson(edit, u"Ada Lovell"_s);
        if (auto added = edit.insert(person); !added)
            return added;
        return edit.remove(person.id);
    });
    TENON_VERIFY(done);
    QVERIFY(!*done);
}

QTEST_GUILESS_MAIN(TestCommit)
#include "tst_commit.moc"
