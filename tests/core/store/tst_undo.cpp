// SPDX-License-Identifier: GPL-3.0-or-later
// Undo and redo: as commits, with a conflict check, across restarts.
#include "tests/support/testlibrary.h"

#include "core/mentoring/meeting.h"
#include "core/workspace/sample.h"
#include "core/workspace/schema.h"

using namespace tenon;
using namespace Qt::StringLiterals;
using store::JournalEntry;

class TestUndo : public QObject {
    Q_OBJECT
private slots:
    void theStackRule_data();
    void theStackRule();
    void undoAndRedoAcrossRestarts();
    void deletingAPersonIsOneUndo();
    void aLaterChangeIsAConflict();
    void whatALaterRecordNeedsIsAConflict();
    void anyCommitCanBeTakenBack();
    void everyCommitRoundTrips();
    void whatAnEarlierVersionDeletedComesBack();
};

namespace {

// "1 2 u2" : commits 1 and 2, then one that undoes 2. The number of a commit is its place.
std::vector<JournalEntry> journalOf(const QString& script) {
    std::vector<JournalEntry> entries;
    qint64 id = 0;
    for (const QString& word : script.split(u' ', Qt::SkipEmptyParts)) {
        JournalEntry entry;
        entry.id = store::CommitId(++id);
        if (word.startsWith(u'u'))
            entry.undoes = store::CommitId(word.mid(1).toLongLong());
        entries.insert(entries.begin(), entry);
    }
    return entries;
}

qint64 idOrZero(const std::optional<JournalEntry>& entry) {
    return entry ? entry->id.value() : 0;
}

} // namespace

void TestUndo::theStackRule_data() {
    QTest::addColumn<QString>("script");
    QTest::addColumn<qint64>("undo");
    QTest::addColumn<qint64>("redo");
    QTest::newRow("nothing") << u""_s << 0LL << 0LL;
    QTest::newRow("two commits") << u"c c"_s << 2LL << 0LL;
    QTest::newRow("one undone") << u"c c u2"_s << 1LL << 3LL;
    QTest::newRow("both undone") << u"c c u2 u1"_s << 0LL << 4LL;
    QTest::newRow("redone") << u"c c u2 u3"_s << 4LL << 0LL;
    QTest::newRow("redone and undone again") << u"c c u2 u3 u4"_s << 1LL << 5LL;
    QTest::newRow("a new commit ends redo") << u"c c u2 c"_s << 4LL << 0LL;
    QTest::newRow("undone out of order") << u"c c c u1"_s << 3LL << 4LL;
}

void TestUndo::theStackRule() {
    QFETCH(QString, script);
    const store::UndoState state = store::undoStateOf(journalOf(script));
    QTEST(idOrZero(state.undo), "undo");
    QTEST(idOrZero(state.redo), "redo");
}

void TestUndo::undoAndRedoAcrossRestarts() {
    test::TemporaryLibrary file;
    QStringList with, without;
    {
        auto library = file.open();
        TENON_VERIFY(library);
        without = test::dump(**library);
        test::addPerson(**library, u"Ada Lovell"_s);
        with = test::dump(**library);
    }
    {
        auto library = file.open();
        TENON_VERIFY(library);
        auto undone = (*library)->undo();
        TENON_VERIFY(undone);
        QCOMPARE(undone->label, u"Undo: Add Ada Lovell"_s);
        QCOMPARE(test::dump(**library), without);
    }
    auto library = file.open();
    TENON_VERIFY(library);
    TENON_VERIFY((*library)->redo());
    QCOMPARE(test::dump(**library), with);
    QVERIFY(!(*library)->redo());
}

void TestUndo::deletingAPersonIsOneUndo() {
    QTemporaryDir folder;
    auto library = workspace::makeSample(folder.filePath(u"s.tenon"_s), test::clock());
    TENON_VERIFY(library);
    const QStringList before = test::dump(**library);
    auto ruth = people::personByEmail((*library)->reader(), u"ruth.okafor@northfield.example"_s);
    TENON_VERIFY(ruth);
    auto done = (*library)->commit(u"Remove"_s, [&](store::Edit& edit) {
        return edit.removeWithDependants(workspace::librarySchema(),
                                         store::tableInfo<people::Person>(), ruth->id.value());
    });
    TENON_VERIFY(done);
    QVERIFY((*done)->touches<mentoring::PrivateNote>());
    QVERIFY(test::dump(**library) != before);
    TENON_VERIFY((*library)->undo());
    QCOMPARE(test::dump(**library), before);
}

void TestUndo::aLaterChangeIsAConflict() {
    test::TemporaryLibrary file;
    auto library = file.open();
    TENON_VERIFY(library);
    const auto id = test::addPerson(**library, u"Ada Lovell"_s);
    const auto move = [&](const QString& department) {
        return (*library)->commit(department, [&](store::Edit& edit) {
            auto person = edit.read<people::Person>().get(id);
            person->department = department;
            return edit.update(*person);
        });
    };
    const auto first = move(u"Archives"_s);
    TENON_VERIFY(first);
    TENON_VERIFY(move(u"Systems"_s));
    const QStringList before = test::dump(**library);
    const auto undone = (*library)->undo((*first)->commit);
    QVERIFY(!undone);
    QCOMPARE(undone.error().code, ErrorCode::Conflict);
    QCOMPARE(test::dump(**library), before);
}

void TestUndo::whatALaterRecordNeedsIsAConflict() {
    test::TemporaryLibrary file;
    auto library = file.open();
    TENON_VERIFY(library);
    const auto boss = test::addPerson(**library, u"Big Boss"_s);
    const auto added = (*library)->history(1)->front().id;
    TENON_VERIFY((*library)->commit(u"Add a report"_s, [&](store::Edit& edit) {
        people::Person person = test::newPerson(edit, u"Small Fry"_s);
        person.supervisor = boss;
        return edit.insert(person);
    }));
    const auto undone = (*library)->undo(added);
    QVERIFY(!undone);
    QCOMPARE(undone.error().code, ErrorCode::Conflict);
    QCOMPARE(*(*library)->records<people::Person>().count(), 2);
}

void TestUndo::anyCommitCanBeTakenBack() {
    test::TemporaryLibrary file;
    auto library = file.open();
    TENON_VERIFY(library);
    test::addPerson(**library, u"First"_s);
    const auto first = (*library)->history(1)->front().id;
    test::addPerson(**library, u"Second"_s);
    TENON_VERIFY((*library)->undo(first));
    auto left = (*library)->records<people::Person>().all();
    TENON_VERIFY(left);
    QCOMPARE(left->size(), std::size_t(1));
    QCOMPARE(left->front().name, u"Second"_s);
}

void TestUndo::everyCommitRoundTrips() {
    QTemporaryDir folder;
    auto library = workspace::makeSample(folder.filePath(u"s.tenon"_s), test::clock());
    TENON_VERIFY(library);
    const QStringList full = test::dump(**library);
    TENON_VERIFY((*library)->undo());
    QVERIFY(test::dump(**library).size() < 5);
    TENON_VERIFY((*library)->redo());
    QCOMPARE(test::dump(**library), full);
    TENON_VERIFY((*library)->undo());
    TENON_VERIFY((*library)->redo());
    QCOMPARE(test::dump(**library), full);
}

// A row that was deleted before a column was added has no value for it; it gets the column's own.
void TestUndo::whatAnEarlierVersionDeletedComesBack() {
    test::TemporaryLibrary file;
    mentoring::Pairing pairing;
    {
        auto library = file.open();
        TENON_VERIFY(library);
        pairing.since = QDate(2026, 9, 1);
        TENON_VERIFY((*library)->commit(u"Pair"_s, [&](store::Edit& edit) {
            pairing.id = edit.newId<mentoring::Pairing>();
            return edit.insert(pairing);
        }));
        TENON_VERIFY((*library)->commit(
            u"Remove"_s, [&](store::Edit& edit) { return edit.remove(pairing.id); }));
    }
    {
        auto raw = store::Database::open(file.path, store::Database::Mode::ReadWrite);
        TENON_VERIFY(raw);
        TENON_VERIFY((*raw)->execute(u"UPDATE journal_change SET before = json_remove(before, "
                                     "'$.phase') WHERE operation = 'delete'"_s));
    }
    auto library = file.open();
    TENON_VERIFY(library);
    TENON_VERIFY((*library)->undo());
    const auto back = (*library)->records<mentoring::Pairing>().get(pairing.id);
    TENON_VERIFY(back);
    QCOMPARE(*back, pairing); // in the intensive phase, as every pairing was
}

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
