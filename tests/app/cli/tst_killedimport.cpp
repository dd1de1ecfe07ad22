// SPDX-License-Identifier: GPL-3.0-or-later
// An import that is ended by force, again and again and at any moment: the file is sound, and the
// portfolio is either as it was or wholly imported. And a file somebody has open is not to be had.
#include "tests/app/cli/ctl.h"
#include "tests/support/testlibrary.h"

#include <QJsonArray>
#include <QTest>

using namespace tenon;
using namespace Qt::StringLiterals;

class TestKilledImport : public QObject {
    Q_OBJECT
private slots:
    void allOrNothing();
    void theSecondIsToldWhoHasIt();

private:
    qint64 itemCount() const;
    void makeLibrary(const QString& name);

    test::Ctl m_ctl;
    QString m_person;
    QString m_library;
};

namespace {
constexpr int records = 4000;
}

void TestKilledImport::makeLibrary(const QString& name) {
    m_library = name;
    const auto made = m_ctl({u"file"_s, u"sample"_s, m_library});
    QCOMPARE(made.code, 0);
    m_person = u"amara.osei@northfield.example"_s;
    QByteArray ris;
    for (int i = 0; i < records; ++i)
        ris += "TY  - JOUR\nTI  - Work " + QByteArray::number(i) +
               "\nAU  - Osei, A.\nPY  - 2019\n"
               "DO  - 10.1234/" +
               QByteArray::number(i) + "\nJO  - Journal\nER  - \n";
    m_ctl.write(u"many.ris"_s, ris);
}

qint64 TestKilledImport::itemCount() const {
    const auto listed = m_ctl({u"portfolio"_s, u"list"_s, m_library, m_person});
    return listed.code == 0 ? listed.json[u"items"_s].toArray().size() : -1;
}

void TestKilledImport::allOrNothing() {
    makeLibrary(u"lib.tenon"_s);
    const qint64 before = itemCount();
    QVERIFY(before > 0);
    int unfinished = 0;
    qint64 wait = 5;
    for (int kill = 0; kill < 14; ++kill) {
        QProcess program;
        program.setWorkingDirectory(m_ctl.at(QString()));
        program.start(QStringLiteral(TENON_BIN_DIR "/tenonctl"),
                      {u"portfolio"_s, u"import"_s, m_library, m_person, u"many.ris"_s});
        QVERIFY(program.waitForStarted());
        if (!program.waitForFinished(int(wait)))
            program.kill(); // SIGKILL
        program.waitForFinished();
        const bool killed = program.exitStatus() == QProcess::CrashExit;
        const auto check = m_ctl({u"file"_s, u"check"_s, m_library});
        QVERIFY2(check.code == 0, check.err.constData());
        const qint64 now = itemCount();
        QVERIFY2(now == before || now == before + records, qPrintable(QString::number(now)));
        unfinished += killed && now == before;
        if (!killed) {
            QCOMPARE(now, before + records);
            break;
        }
        wait = wait * 7 / 4; // later each time, until it is done before it is ended
    }
    QVERIFY(unfinished > 0);
}

void TestKilledImport::theSecondIsToldWhoHasIt() {
    makeLibrary(u"other.tenon"_s);
    const qint64 before = itemCount();
    {
        const auto held = workspace::Workspace::open(m_ctl.at(m_library), test::clock());
        TENON_VERIFY(held);
        for (const auto& words :
             {QStringList{u"person"_s, u"list"_s, m_library},
              QStringList{u"portfolio"_s, u"import"_s, m_library, m_person, u"many.ris"_s}}) {
            const auto refused = m_ctl(words);
            QVERIFY(refused.code != 0);
            QVERIFY2((refused.out + refused.err)
                         .contains(QByteArray::number(QCoreApplication::applicationPid())),
                     (refused.out + refused.err).constData());
        }
    }
    QCOMPARE(itemCount(), before);
}

QTEST_GUILESS_MAIN(TestKilledImport)
#include "tst_killedimport.moc"
