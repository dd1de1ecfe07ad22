// SPDX-License-Identifier: GPL-3.0-or-later
// The points of view that the menu offers: the library's, a mentee's and a mentor's, in this order
// whoever looks.
#include "core/people/peoplequery.h"
#include "core/workspace/sample.h"
#include "ui/window/roles.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tenon;
using namespace tenon::ui;
using namespace Qt::StringLiterals;
using workspace::Role;
using workspace::Viewpoint;

class RolesTest : public QObject {
    Q_OBJECT
private slots:
    void theOrderStays_data();
    void theOrderStays();
};

void RolesTest::theOrderStays_data() {
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("person");
    QTest::newRow("administrator") << u"administrator"_s << QString();
    QTest::newRow("mentee") << u"mentee"_s << u"wei.abbott"_s;
    QTest::newRow("mentor") << u"mentor"_s << u"priya.raman"_s;
}

void RolesTest::theOrderStays() {
    QFETCH(QString, role);
    QFETCH(QString, person);
    QTemporaryDir folder;
    static const FixedDayClock clock(QDate(2026, 11, 23));
    const auto library = workspace::makeSample(folder.filePath(u"s.tenon"_s), clock);
    QVERIFY(library);
    Viewpoint current;
    if (!person.isEmpty())
        current = {
            *fromToken<Role>(role),
            people::personByEmail((*library)->reader(), person + u"@northfield.example"_s)->id};
    const auto entries = roleEntries(**library, current);
    QCOMPARE(entries.size(), std::size_t(3));
    QStringList roles;
    bool there = false;
    for (const RoleEntry& entry : entries) {
        const Viewpoint viewpoint = viewpointFrom(**library, entry.id);
        roles << tokenOf(viewpoint.role);
        there = there || viewpoint == current;
    }
    QCOMPARE(roles, (QStringList{u"administrator"_s, u"mentee"_s, u"mentor"_s}));
    QVERIFY(there);
}

QTEST_GUILESS_MAIN(RolesTest)
#include "tst_roles.moc"
