// SPDX-License-Identifier: GPL-3.0-or-later
// One line typed in a hurry: two hundred phrases, each read right or asked about.
#include "core/mentoring/quickmeeting.h"
#include "tests/support/packs.h"

using namespace tenon;
using namespace tenon::mentoring;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23); // a Monday

const std::vector<QuickPair>& pairs() {
    static const std::vector<QuickPair> all{
        {PairingId(1), {u"Amara Osei"_s}},      {PairingId(2), {u"Kofi Brandt"_s}},
        {PairingId(3), {u"Ruth de la Cruz"_s}}, {PairingId(4), {u"Jin Lee"_s}},
        {PairingId(5), {u"Maria Lee"_s}},       {PairingId(6), {u"Åsa Öberg"_s, u"Noor Haddad"_s}}};
    return all;
}

QuickMeeting readLine(const QString& line) {
    static const policy::PolicyPack pack = test::shippedPack("houston-cole");
    static const auto words = shippedQuickWords(u"en"_s);
    if (!words)
        qFatal("%s", qPrintable(words.error().message));
    return readQuickMeeting(line, pairs(), pack, *words, today);
}

// "1 45 in_person 0 | third-year file": pairing, minutes, channel, days ago, activity if any,
// topic;
// "?" where it is asked.
QString written(const QuickMeeting& meeting) {
    QStringList parts;
    const auto asked = [&](QuickQuestion::About about) {
        return std::any_of(meeting.questions.begin(), meeting.questions.end(),
                           [about](const QuickQuestion& one) { return one.about == about; });
    };
    parts << (meeting.pairing ? QString::number(meeting.pairing->value()) : u"?"_s);
    parts << (meeting.minutes ? QString::number(*meeting.minutes) : u"?"_s);
    parts << (asked(QuickQuestion::About::Channel) ? u"?"_s : tokenOf(meeting.channel));
    parts << (asked(QuickQuestion::About::Day) ? u"?"_s
                                               : QString::number(meeting.day.daysTo(today)));
    if (!meeting.activity.isEmpty())
        parts << meeting.activity;
    parts << u"|"_s;
    if (!meeting.topics.isEmpty())
        parts << meeting.topics;
    return parts.join(u' ');
}

struct Phrase {
    const char* line;
    const char* read;
};

constexpr Phrase phrases[] = {
    // The usual line, its parts in any order.
    {"45 min w Osei coffee third-year file", "1 45 in_person 0 | third-year file"},
    {"45 min with Osei coffee third-year file", "1 45 in_person 0 | third-year file"},
    {"Osei 45 min coffee third-year file", "1 45 in_person 0 | third-year file"},
    {"coffee w Osei 45 min third-year file", "1 45 in_person 0 | third-year file"},
    {"coffee with Amara Osei, 45 min, third-year file", "1 45 in_person 0 | third-year file"},
    {"45 min, w Osei, third-year file", "1 45 in_person 0 | third-year file"},
    {"45 w Osei third-year file", "1 45 in_person 0 | third-year file"},
    {"45 Osei third-year file", "1 45 in_person 0 | third-year file"},
    {"Osei third-year file 45 min", "1 45 in_person 0 | third-year file"},
    {"third-year file with Osei 45 min", "1 45 in_person 0 | third-year file"},
    {"third-year file w Osei 45min", "1 45 in_person 0 | third-year file"},
    {"w Osei 45 min", "1 45 in_person 0 |"},
    {"45m Osei", "1 45 in_person 0 |"},
    {"amara 45 min", "1 45 in_person 0 |"},
    {"AMARA OSEI 45 MIN", "1 45 in_person 0 |"},
    {"met Osei 45 min", "1 45 in_person 0 |"},
    {"met with Osei for 45 min", "1 45 in_person 0 |"},
    {"meeting with Osei, 45 minutes", "1 45 in_person 0 |"},
    {"had a 45 min meeting with Osei", "1 45 in_person 0 |"},
    {"saw Osei 45 min", "1 45 in_person 0 |"},
    {"talked to Osei for 45 minutes", "1 45 in_person 0 |"},
    {"spoke with Amara 20 min", "1 20 in_person 0 |"},
    {"check in with Osei 15 min", "1 15 in_person 0 |"},
    {"quick catch up w Osei 15 min", "1 15 in_person 0 |"},
    {"weekly check-in Osei 30 min", "1 30 in_person 0 |"},
    {"1:1 with Osei 30 min", "1 30 in_person 0 |"},
    // Names.
    {"45 min w Brandt", "2 45 in_person 0 |"},
    {"45 min w Kofi", "2 45 in_person 0 |"},
    {"45 min w Kofi Brandt budget", "2 45 in_person 0 | budget"},
    {"45 min w de la Cruz", "3 45 in_person 0 |"},
    {"45 min w Cruz", "3 45 in_person 0 |"},
    {"45 min w Ruth", "3 45 in_person 0 |"},
    {"45 min w Ruth de la Cruz narrative", "3 45 in_person 0 | narrative"},
    {"45 min w la Cruz", "3 45 in_person 0 |"},
    {"45 min w oberg", "6 45 in_person 0 |"},
    {"45 min w Öberg", "6 45 in_person 0 |"},
    {"45 min w asa", "6 45 in_person 0 |"},
    {"45 min w Haddad", "6 45 in_person 0 |"},
    {"45 min w Öberg and Haddad", "6 45 in_person 0 |"},
    {"45 min w Noor Haddad circle plans", "6 45 in_person 0 | circle plans"},
    {"45 min w Jin", "4 45 in_person 0 |"},
    {"45 min w Jin Lee", "4 45 in_person 0 |"},
    {"45 min w Maria", "5 45 in_person 0 |"},
    {"45 min w Maria Lee tenure letter", "5 45 in_person 0 | tenure letter"},
    {"Brandt 30 min Osei's draft", "2 30 in_person 0 | Osei's draft"},
    {"30 min w Brandt about Osei", "2 30 in_person 0 | Osei"},
    {"30 min w Brandt re Amara Osei visit", "2 30 in_person 0 | Amara Osei visit"},
    // Two people of one name, or nobody of it: asked.
    {"45 min w Lee", "? 45 in_person 0 |"},
    {"45 min Lee coffee dossier", "? 45 in_person 0 | dossier"},
    {"45 min w Osei and Brandt", "? 45 in_person 0 |"},
    {"45 min w Smith", "? 45 in_person 0 |"},
    {"45 min w Smith coffee file", "? 45 in_person 0 | file"},
    {"45 min coffee", "? 45 in_person 0 |"},
    {"45 min third-year file", "? 45 in_person 0 | third-year file"},
    {"coffee", "? ? in_person 0 |"},
    {"dossier", "? ? in_person 0 | dossier"},
    // No length, or two: asked.
    {"w Osei", "1 ? in_person 0 |"},
    {"Osei coffee third-year file", "1 ? in_person 0 | third-year file"},
    {"met Brandt yesterday", "2 ? in_person 1 |"},
    {"45 min w Osei and 30 min after", "1 ? in_person 0 | after"},
    {"Osei 30 min 45 min", "1 ? in_person 0 |"},
    {"Osei 0 min", "1 ? in_person 0 |"},
    {"Osei 30 h", "1 ? in_person 0 |"},
    {"Osei 2000 min", "1 ? in_person 0 |"},
    {"3 w Osei", "1 ? in_person 0 | 3"},
    // Lengths.
    {"1h Osei", "1 60 in_person 0 |"},
    {"1 h Osei", "1 60 in_person 0 |"},
    {"1 hour Osei", "1 60 in_person 0 |"},
    {"1hr Osei", "1 60 in_person 0 |"},
    {"2 hrs Osei", "1 120 in_person 0 |"},
    {"2 hours with Osei", "1 120 in_person 0 |"},
    {"1.5 h Osei", "1 90 in_person 0 |"},
    {"1,5 h Osei", "1 90 in_person 0 |"},
    {"1.5h Osei", "1 90 in_person 0 |"},
    {"0.5 h Osei", "1 30 in_person 0 |"},
    {"0.75h Osei", "1 45 in_person 0 |"},
    {"1h30 Osei", "1 90 in_person 0 |"},
    {"1h30m Osei", "1 90 in_person 0 |"},
    {"1h 30m Osei", "1 90 in_person 0 |"},
    {"1 h 30 min Osei", "1 90 in_person 0 |"},
    {"1 h 30 Osei", "1 90 in_person 0 |"},
    {"1 hour 15 minutes with Osei", "1 75 in_person 0 |"},
    {"1:30 Osei", "1 90 in_person 0 |"},
    {"0:45 Osei", "1 45 in_person 0 |"},
    {"90' Osei", "1 90 in_person 0 |"},
    {"90 mins Osei", "1 90 in_person 0 |"},
    {"45-min Osei", "1 45 in_person 0 |"},
    {"45-minute meeting with Osei", "1 45 in_person 0 |"},
    {"half an hour with Osei", "1 30 in_person 0 |"},
    {"half hour Osei", "1 30 in_person 0 |"},
    {"a half hour with Osei", "1 30 in_person 0 |"},
    {"an hour with Osei", "1 60 in_person 0 |"},
    {"one hour w Osei", "1 60 in_person 0 |"},
    {"an hour and a half with Osei", "1 90 in_person 0 |"},
    {"a quarter of an hour with Osei", "1 15 in_person 0 |"},
    {"three quarters of an hour with Osei", "1 45 in_person 0 |"},
    {"two hours w Osei narrative", "1 120 in_person 0 | narrative"},
    {"5 min Osei", "1 5 in_person 0 |"},
    {"120 Osei", "1 120 in_person 0 |"},
    {"Osei for an hour", "1 60 in_person 0 |"},
    // Channels.
    {"30 min zoom Osei", "1 30 video 0 |"},
    {"30 min w Osei zoom", "1 30 video 0 |"},
    {"30 min Zoom w Osei article revision", "1 30 video 0 | article revision"},
    {"30 min w Osei on zoom about article", "1 30 video 0 | article"},
    {"30 min w Osei article zoom", "1 30 ? 0 | article zoom"},
    {"30 min w Osei article via zoom", "1 30 video 0 | article"},
    {"30 min teams Osei", "1 30 video 0 |"},
    {"30 min w Osei via Teams", "1 30 video 0 |"},
    {"30 min video call w Osei", "1 30 video 0 |"},
    {"30 min skype Osei", "1 30 video 0 |"},
    {"30 min Google Meet with Osei", "1 30 video 0 |"},
    {"phone Osei 20 min", "1 20 phone 0 |"},
    {"called Osei 20 min", "1 20 phone 0 |"},
    {"phone call w Osei 20 min", "1 20 phone 0 |"},
    {"20 min w Osei by phone", "1 20 phone 0 |"},
    {"20 min w Osei file by phone", "1 20 phone 0 | file"},
    {"20 min call with Brandt", "2 20 phone 0 |"},
    {"email Osei 10 min", "1 10 email 0 |"},
    {"emailed Osei 10 min draft", "1 10 email 0 | draft"},
    {"e-mail w Osei 10 min", "1 10 email 0 |"},
    {"10 min w Osei via email", "1 10 email 0 |"},
    {"wrote to Osei 10 min", "1 10 email 0 |"},
    {"chat w Osei 10 min", "1 10 chat 0 |"},
    {"slack Osei 10 min", "1 10 chat 0 |"},
    {"texted Osei 5 min", "1 5 chat 0 |"},
    {"5 min w Osei over chat", "1 5 chat 0 |"},
    {"lunch w Osei 60 min", "1 60 in_person 0 |"},
    {"1h lunch w Osei networking", "1 60 in_person 0 | networking"},
    {"60 min w Osei over lunch", "1 60 in_person 0 |"},
    {"tea w Osei 30 min", "1 30 in_person 0 |"},
    {"walk w Osei 30 min", "1 30 in_person 0 |"},
    {"in person w Osei 30 min", "1 30 in_person 0 |"},
    {"30 min in my office with Osei", "1 30 in_person 0 |"},
    {"face to face Osei 30 min", "1 30 in_person 0 |"},
    // A topic that only looks like a channel, a length or a day.
    {"30 min w Osei text mining", "1 30 ? 0 | text mining"},
    {"30 min w Osei about text mining", "1 30 in_person 0 | text mining"},
    {"30 min w Osei re call numbers", "1 30 in_person 0 | call numbers"},
    {"30 min w Osei about leading teams", "1 30 in_person 0 | leading teams"},
    {"30 min w Osei drafting an email", "1 30 in_person 0 | drafting an email"},
    {"30 min w Osei planning a video", "1 30 in_person 0 | planning a video"},
    {"30 min w Osei about phone coverage at the desk",
     "1 30 in_person 0 | phone coverage at the desk"},
    {"30 min w Osei about the 2026 budget", "1 30 in_person 0 | the 2026 budget"},
    {"30 min w Osei year 3 review", "1 30 in_person 0 | year 3 review"},
    {"30 min w Osei about chapter 12", "1 30 in_person 0 | chapter 12"},
    {"30 min w Osei about section 4.2", "1 30 in_person 0 | section 4.2"},
    {"30 min w Osei about may workshop", "1 30 in_person 0 | may workshop"},
    {"30 min w Osei about working with students", "1 30 in_person 0 | working with students"},
    {"30 min w Osei working with faculty", "1 30 in_person 0 | working with faculty"},
    {"30 min w Osei annual review and CV", "1 30 in_person 0 | annual review and CV"},
    {"30 min w Osei: dossier", "1 30 in_person 0 | dossier"},
    {"30 min w Osei - dossier", "1 30 in_person 0 | dossier"},
    {"30 min w Osei discussed the third-year file", "1 30 in_person 0 | the third-year file"},
    {"30 min w Osei on promotion", "1 30 in_person 0 | promotion"},
    {"30 min w Osei, ALA poster, CV", "1 30 in_person 0 | ALA poster, CV"},
    {"30 min w Osei draft of the article.", "1 30 in_person 0 | draft of the article"},
    // Days.
    {"yesterday 30 min w Osei", "1 30 in_person 1 |"},
    {"30 min w Osei yesterday", "1 30 in_person 1 |"},
    {"30 min w Osei yesterday file", "1 30 in_person 1 | file"},
    {"30 min w Osei file yesterday", "1 30 in_person 1 | file"},
    {"today 30 min w Osei", "1 30 in_person 0 |"},
    {"this morning 30 min w Osei", "1 30 in_person 0 |"},
    {"the day before yesterday 30 min w Osei", "1 30 in_person 2 |"},
    {"friday 30 min w Osei", "1 30 in_person 3 |"},
    {"on Friday 30 min w Osei", "1 30 in_person 3 |"},
    {"30 min w Osei on Friday", "1 30 in_person 3 |"},
    {"30 min w Osei file on Friday", "1 30 in_person 3 | file"},
    {"fri 30 min w Osei", "1 30 in_person 3 |"},
    {"last Friday 30 min w Osei", "1 30 in_person 3 |"},
    {"monday 30 min w Osei", "1 30 in_person 0 |"},
    {"last Monday 30 min w Osei", "1 30 in_person 7 |"},
    {"Tuesday coffee w Osei 30 min", "1 30 in_person 6 |"},
    {"30 min w Osei 3 days ago", "1 30 in_person 3 |"},
    {"30 min w Osei 2 weeks ago", "1 30 in_person 14 |"},
    {"30 min w Osei a week ago", "1 30 in_person 7 |"},
    {"2026-11-12 30 min w Osei", "1 30 in_person 11 |"},
    {"30 min w Osei 2026-11-12 file", "1 30 in_person 11 | file"},
    {"12 Nov 30 min w Osei", "1 30 in_person 11 |"},
    {"Nov 12 30 min w Osei", "1 30 in_person 11 |"},
    {"30 min w Osei 12 November", "1 30 in_person 11 |"},
    {"30 min w Osei November 12th", "1 30 in_person 11 |"},
    {"30 min w Osei on 12 Nov about CV", "1 30 in_person 11 | CV"},
    {"30 min w Osei 12 Nov 2025", "1 30 in_person 376 |"},
    {"30 min w Osei 12.11.", "1 30 in_person 11 |"},
    {"30 min w Osei 12.11.2026", "1 30 in_person 11 |"},
    {"30 min w Osei 11/22", "1 30 in_person 1 |"},
    {"30 min w Osei 22/11", "1 30 in_person 1 |"},
    {"30 min w Osei 24 Dec", "1 30 in_person 334 |"},
    // In two ways, or still to come: asked.
    {"30 min w Osei 11/12", "1 30 in_person ? |"},
    {"30 min w Osei 10/11", "1 30 in_person ? |"},
    {"30 min w Osei 11/11", "1 30 in_person 12 |"},
    {"30 min w Osei yesterday friday", "1 30 in_person ? |"},
    {"30 min w Osei 2026-12-01", "1 30 in_person ? |"},
    {"30 min w Osei 26 Nov", "1 30 in_person ? |"},
    {"30 min w Osei 12/7", "1 30 in_person ? |"},
    {"30 min w Osei 26 Nov 2025", "1 30 in_person 362 |"},
    // What it was, as the policy names it.
    {"30 min w Osei reading drafts", "1 30 in_person 0 draft-reading | reading drafts"},
    {"60 min preparation Osei", "1 60 in_person 0 preparation | preparation"},
    {"Osei preparation 60 min", "1 60 in_person 0 preparation | preparation"},
    {"2h travel w Osei", "1 120 in_person 0 travel | travel"},
    {"30 min w Osei draft reading chapter two",
     "1 30 in_person 0 draft-reading | draft reading chapter two"},
    {"committee w Osei 90 min", "1 90 in_person 0 committee | committee"},
    // Typed badly.
    {"  45   min   w   Osei  ", "1 45 in_person 0 |"},
    {"45min w/ Osei", "1 45 in_person 0 |"},
    {"45 min w. Osei", "1 45 in_person 0 |"},
    {"45 min. w Osei", "1 45 in_person 0 |"},
    {"osei,45 min", "? ? in_person 0 | osei,45 min"},
    {"30 min w Osei learning Zoom", "1 30 ? 0 | learning Zoom"},
    {"text mining w Osei 30 min", "1 30 ? 0 | text mining"},
    {"30 min w Osei training on zoom", "1 30 ? 0 | training on zoom"},
    {"30 min w Osei email third-year file", "1 30 ? 0 | email third-year file"},
};

} // namespace

class TestQuickMeeting : public QObject {
    Q_OBJECT
private slots:
    void readsOrAsks_data();
    void readsOrAsks();
    void thereAreTwoHundred();
    void onePairNeedsNoName();
    void questionsNameTheChoices();
    void anEmptyLineIsNothing();
    void hostileLinesAreHarmless();
    void wordsThatAreNoneAreRefused();
};

void TestQuickMeeting::readsOrAsks_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("read");
    for (const Phrase& phrase : phrases)
        QTest::newRow(phrase.line)
            << QString::fromUtf8(phrase.line) << QString::fromUtf8(phrase.read);
}

void TestQuickMeeting::readsOrAsks() {
    QFETCH(QString, line);
    QTEST(written(readLine(line)), "read");
}

void TestQuickMeeting::thereAreTwoHundred() {
    QVERIFY(std::size(phrases) >= 200);
}

void TestQuickMeeting::onePairNeedsNoName() {
    const auto words = shippedQuickWords(u"en"_s);
    const auto pack = test::shippedPack("houston-cole");
    const auto read = readQuickMeeting(u"30 min CV"_s, {pairs().front()}, pack, *words, today);
    QCOMPARE(read.pairing, std::optional(PairingId(1)));
    QVERIFY(read.questions.empty());
    // Somebody else's name is not taken for the only one.
    const auto other =
        readQuickMeeting(u"30 min w Smith CV"_s, {pairs().front()}, pack, *words, today);
    QVERIFY(!other.pairing && other.questions.front().text.contains(u"Smith"_s));
    QVERIFY(!readQuickMeeting(u"30 min CV"_s, {}, pack, *words, today).questions.empty());
}

void TestQuickMeeting::questionsNameTheChoices() {
    const QuickMeeting lee = readLine(u"45 min w Lee"_s);
    QCOMPARE(lee.questions.size(), std::size_t(1));
    QCOMPARE(lee.questions.front().pairings, (std::vector{PairingId(4), PairingId(5)}));
    QVERIFY(lee.questions.front().text.contains(u"Jin Lee"_s));
    const QuickMeeting two = readLine(u"Osei 30 min 45 min"_s);
    QCOMPARE(two.questions.front().minutes, (std::vector{30, 45}));
    const QuickMeeting day = readLine(u"30 min w Osei 11/12"_s);
    QCOMPARE(day.questions.front().days, (std::vector{QDate(2026, 11, 12), QDate(2025, 12, 11)}));
}

void TestQuickMeeting::anEmptyLineIsNothing() {
    const QuickMeeting nothing = readLine(u"   "_s);
    QVERIFY(nothing.questions.empty() && !nothing.pairing && !nothing.minutes);
}

void TestQuickMeeting::hostileLinesAreHarmless() {
    QString line;
    for (int i = 0; i < 20000; ++i)
        line += u"99999999999999999999 min w 1h1h1h ½½ :: "_s;
    QVERIFY(!readLine(line).questions.empty());
    QVERIFY(!readLine(QString(QChar(0xD800)) + u" w \u202eOsei"_s).topics.contains(QChar(0xD800)));
}

void TestQuickMeeting::wordsThatAreNoneAreRefused() {
    QVERIFY(!readQuickWords("{"));
    QVERIFY(!readQuickWords("{\"with\": [\"w\"]}"));
    QVERIFY(!readQuickWords("[]"));
}

QTEST_GUILESS_MAIN(TestQuickMeeting)
#include "tst_quickmeeting.moc"
