// SPDX-License-Identifier: GPL-3.0-or-later
// An e-mail kept as a page of a journal or as a message to the pair.
#include "core/exchange/emailnote.h"

#include <QTest>

using namespace tenon;
using namespace Qt::StringLiterals;

class TestEmailNote : public QObject {
    Q_OBJECT
private slots:
    void senders_data();
    void senders();
};

void TestEmailNote::senders_data() {
    QTest::addColumn<exchange::Email>("email");
    QTest::addColumn<QString>("above"); // the first line of the page
    QTest::addColumn<QString>("author");
    const QDateTime sent(QDate(2026, 3, 4), QTime(23, 30), Qt::OffsetFromUTC, -6 * 3600);
    const auto email = [](const QString& name, const QDateTime& at) {
        return exchange::Email{name, u"lena@library.example"_s, u"About your draft"_s, at,
                               u"Well done."_s};
    };
    QTest::newRow("name and day") << email(u"Lena Example"_s, sent)
                                  << u"Lena Example, 4 Mar 2026:"_s << u"Lena Example"_s;
    QTest::newRow("address alone")
        << email({}, sent) << u"lena@library.example, 4 Mar 2026:"_s << u"lena@library.example"_s;
    QTest::newRow("no day") << email(u"Lena Example"_s, {}) << u"Lena Example"_s
                            << u"Lena Example"_s;
}

void TestEmailNote::senders() {
    QFETCH(exchange::Email, email);
    QFETCH(QString, author);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QDate today(2026, 11, 29);
    const mentoring::JournalPage page = exchange::pageOf(email, {}, today);
    QCOMPARE(page.title, u"About your draft"_s);
    QCOMPARE(page.onDay, today);
    QCOMPARE(page.origin, mentoring::Origin::Email);
    QTEST(page.body.section(u'\n', 0, 0), "above");
    QCOMPARE(page.body.section(u'\n', 1), u"Well done."_s);
    const QDateTime now(today, QTime(9, 0), Qt::UTC);
    const mentoring::DiscussionPost post = exchange::postOf(email, page.body, now);
    QCOMPARE(post.author, author);
    QVERIFY(!post.person);
    QCOMPARE(post.origin, mentoring::Origin::Email);
    QCOMPARE(post.at,
             email.sent.isValid() ? QDateTime(QDate(2026, 3, 5), QTime(5, 30), Qt::UTC) : now);
    QCOMPARE(post.body, page.body);
}

QTEST_GUILESS_MAIN(TestEmailNote)
#include "tst_emailnote.moc"
