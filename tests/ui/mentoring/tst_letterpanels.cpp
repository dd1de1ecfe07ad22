// SPDX-License-Identifier: GPL-3.0-or-later
// Letters, a service in the portfolio and the view of loads, driven through the real window on the
// sample.
#include "core/mentoring/mentoringquery.h"
#include "core/people/peoplequery.h"
#include "core/portfolio/portfolioquery.h"
#include "core/workspace/sample.h"
#include "tests/support/canaries.h"
#include "ui/mentoring/letterbatchpanel.h"
#include "ui/mentoring/letterpanel.h"
#include "ui/mentoring/pairingspage.h"
#include "ui/reports/loadcard.h"
#include "ui/reports/servicepage.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/shell.h"
#include "ui/theme/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/pagedtablemodel.h"
#include "ui/window/libraryview.h"
#include "ui/window/panels.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QUrlQuery>

using namespace tenon;
using namespace tenon::ui;
using namespace Qt::StringLiterals;
using mentoring::LetterKind;
using mentoring::LetterWay;

class LetterPanelsTest : public QObject {
    Q_OBJECT
public slots:
    void takeMail(const QUrl& url) { m_mail = url; }

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_view.reset(); }
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(u"mailto"_s); }
    void aLetterIsChangedAndSaved();
    void anEmailIsADraft();
    void theMentorFindsTheFirstEmailReady();
    void aMenteeWritesThanksAlone();
    void severalRowsAreABatch();
    void aBatchIsStopped();
    void theServiceGoesIntoThePortfolio();
    void loadsAreTheAdministrations();
    void noConfidentialWordIsShown();

private:
    people::PersonId person(const QString& name) const {
        return people::personByEmail(m_view->library().reader(), name + u"@northfield.example"_s)
            ->id;
    }
    mentoring::PairingId pairing(const QString& mentor, const QString& mentee) const {
        const auto pairs = mentoring::pairsOfMentor(m_view->library().reader(), person(mentor));
        for (const mentoring::Pair& pair : *pairs)
            if (pair.has(person(mentee)))
                return pair.pairing.id;
        return {};
    }
    void see(workspace::Role role, const QString& name) {
        m_view->setViewpoint({role, person(name)});
    }
    std::vector<mentoring::Letter> letters() const {
        return *m_view->library().records<mentoring::Letter>().all();
    }
    QPushButton* button(const QWidget& in, const QString& text) const {
        for (QPushButton* one : in.findChildren<QPushButton*>())
            if (one->text() == text && one->isVisibleTo(&in))
                return one;
        return nullptr;
    }
    LetterPanel& open(const workspace::LetterRequest& request) {
        m_view->desk().writeLetters(request);
        return m_view->panels().letter();
    }
    template <class Widget>
    static Widget* named(const QWidget& in, const QString& name) {
        for (Widget* one : in.findChildren<Widget*>())
            if (one->accessibleName() == name)
                return one;
        return nullptr;
    }

    QTemporaryDir m_folder;
    int m_count = 0;
    QUrl m_mail;
    std::unique_ptr<LibraryView> m_view;
};

void LetterPanelsTest::initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    applyTheme(*qApp, ThemeChoice::Light);
    QDesktopServices::setUrlHandler(u"mailto"_s, this, "takeMail");
}

void LetterPanelsTest::init() {
    static const FixedDayClock clock(QDate(2026, 11, 23));
    auto made = workspace::makeSample(m_folder.filePath(u"s%1.tenon"_s.arg(m_count++)), clock);
    QVERIFY(made);
    m_view = std::make_unique<LibraryView>(std::move(*made));
    m_view->resize(1280, 800);
    m_view->setViewpoint({});
    m_view->show();
    m_mail.clear();
}

void LetterPanelsTest::aLetterIsChangedAndSaved() {
    LetterPanel& panel = open({{pairing(u"ruth.okafor"_s, u"amara.osei"_s)}, {}, {}, {}});
    QVERIFY(panel.isVisible());
    auto* text = panel.findChild<QPlainTextEdit*>();
    auto* preview = panel.findChild<QTextBrowser*>();
    QVERIFY(text->toPlainText().startsWith(u"Dear Ruth Okafor,"_s));
    QVERIFY(preview->toPlainText().contains(u"Amara Osei"_s));
    text->setPlainText(u"Dear Ruth,\n\nWelcome <aboard>.\nSecond line."_s);
    QVERIFY(preview->toPlainText().contains(u"Welcome <aboard>."_s));
    const QString path = m_folder.filePath(u"letter.odt"_s);
    panel.saveTo(path);
    QVERIFY(QFile::exists(path));
    QCOMPARE(letters().size(), std::size_t(1));
    QCOMPARE(letters().front().way, LetterWay::Odt);
    QCOMPARE(letters().front().kind, LetterKind::Assignment);
    QCOMPARE(letters().front().person, person(u"ruth.okafor"_s));
    // Where it cannot be written nothing is noted.
    panel.saveTo(m_folder.filePath(u"nowhere/letter.pdf"_s));
    QCOMPARE(letters().size(), std::size_t(1));
    QCOMPARE(panel.findChild<InlineMessage*>()->kind(), MessageKind::Error);
}

void LetterPanelsTest::anEmailIsADraft() {
    LetterPanel& panel = open(
        {{pairing(u"ruth.okafor"_s, u"amara.osei"_s)}, {}, LetterKind::MentorIntroduction, {}});
    panel.findChild<QLineEdit*>()->setText(u"Hello & welcome"_s);
    panel.findChild<QPlainTextEdit*>()->setPlainText(u"Dear Ruth,\n\n100 %?"_s);
    QTest::mouseClick(button(panel, u"Write e-mail"_s), Qt::LeftButton);
    QCOMPARE(m_mail.path(), u"ruth.okafor@northfield.example"_s);
    const QUrlQuery query(m_mail);
    QCOMPARE(query.queryItemValue(u"subject"_s, QUrl::FullyDecoded), u"Hello & welcome"_s);
    QVERIFY(query.queryItemValue(u"body"_s, QUrl::FullyDecoded).startsWith(u"Dear Ruth,\r\n"_s));
    QCOMPARE(letters().back().way, LetterWay::Email);
    QCOMPARE(letters().back().subject, u"Hello & welcome"_s);
    // Too long to hand over: on the clipboard, and it is said.
    panel.findChild<QPlainTextEdit*>()->setPlainText(QString(5000, u'x'));
    QTest::mouseClick(button(panel, u"Write e-mail"_s), Qt::LeftButton);
    QVERIFY(!QUrlQuery(m_mail).hasQueryItem(u"body"_s));
    QVERIFY(QApplication::clipboard()->text().startsWith(QString(5000, u'x')));
    QVERIFY(panel.findChild<InlineMessage*>()->text().contains(u"clipboard"_s));
    QTest::mouseClick(button(panel, u"Copy the text"_s), Qt::LeftButton);
    QCOMPARE(letters().back().way, LetterWay::Clipboard);
}

void LetterPanelsTest::theMentorFindsTheFirstEmailReady() {
    see(workspace::Role::Mentor, u"priya.raman"_s);
    m_view->shell().showPage(u"mentor"_s);
    QPushButton* write = button(*m_view, u"Write the first e-mail"_s);
    QVERIFY(write);
    QTest::mouseClick(write, Qt::LeftButton);
    LetterPanel& panel = m_view->panels().letter();
    QVERIFY(panel.isVisible());
    QVERIFY(panel.findChild<QPlainTextEdit*>()->toPlainText().startsWith(u"Dear Samuel Okoro,"_s));
    QVERIFY(panel.findChild<QTextBrowser*>()->toPlainText().trimmed().endsWith(u"Priya Raman"_s));
    QTest::mouseClick(button(panel, u"Write e-mail"_s), Qt::LeftButton);
    QCOMPARE(letters().back().kind, LetterKind::FirstContact);
    QCOMPARE(letters().back().person, person(u"samuel.okoro"_s));
    // On the pair's page it is offered as well, and said that it was written.
    m_view->desk().showPair(pairing(u"priya.raman"_s, u"samuel.okoro"_s));
    QVERIFY(button(*m_view->shell().pages()->page(u"pair"_s), u"Write the first e-mail"_s));
    // Those who met need none.
    see(workspace::Role::Mentor, u"ruth.okafor"_s);
    m_view->shell().showPage(u"mentor"_s);
    QVERIFY(!button(*m_view->shell().pages()->page(u"mentor"_s), u"Write the first e-mail"_s));
}

void LetterPanelsTest::aMenteeWritesThanksAlone() {
    see(workspace::Role::Mentee, u"amara.osei"_s);
    LetterPanel& panel = open({{pairing(u"ruth.okafor"_s, u"amara.osei"_s)}, {}, {}, {}});
    const auto* kind = panel.findChildren<QComboBox*>().front();
    QCOMPARE(kind->count(), 1);
    QCOMPARE(kind->currentData().toString(), u"thanks"_s);
    QVERIFY(panel.findChild<QTextBrowser*>()->toPlainText().trimmed().endsWith(u"Amara Osei"_s));
    // About somebody else's pairing there is none, and no text.
    open({{pairing(u"priya.raman"_s, u"samuel.okoro"_s)}, {}, {}, {}});
    QCOMPARE(kind->count(), 0);
    QVERIFY(panel.findChild<QPlainTextEdit*>()->toPlainText().isEmpty());
    QVERIFY(!button(panel, u"Write e-mail"_s)->isEnabled());
}

void LetterPanelsTest::severalRowsAreABatch() {
    m_view->shell().showPage(u"pairings"_s);
    auto* page = m_view->shell().pages()->page(u"pairings"_s);
    page->findChild<DataTable*>()->selectAll();
    QTest::mouseClick(button(*page, u"Write letters"_s), Qt::LeftButton);
    LetterBatchPanel& panel = m_view->panels().letters();
    QVERIFY(panel.isVisible());
    QDir().mkpath(m_folder.filePath(u"many"_s));
    QSignalSpy finished(&panel, &LetterBatchPanel::finished);
    panel.writeTo(m_folder.filePath(u"many"_s));
    QVERIFY(panel.isRunning());
    QVERIFY(finished.wait(60000));
    const int written = finished.front().front().toInt();
    QVERIFY(written > 18); // both of each pair, and those of a circle
    QCOMPARE(finished.front().back().toInt(), 0);
    QCOMPARE(QDir(m_folder.filePath(u"many"_s)).entryList(QDir::Files).size(), written);
    QCOMPARE(letters().size(), std::size_t(written));
    QVERIFY(panel.findChild<InlineMessage*>()->text().contains(u"%1 letter"_s.arg(written)));
    // One undo takes the notes back; a second batch leaves the files of the first alone.
    m_view->undo();
    QVERIFY(letters().empty());
    panel.writeTo(m_folder.filePath(u"many"_s));
    QVERIFY(finished.wait(60000));
    QCOMPARE(QDir(m_folder.filePath(u"many"_s)).entryList(QDir::Files).size(), 2 * written);
}

void LetterPanelsTest::aBatchIsStopped() {
    workspace::LetterRequest request;
    const auto pairings = m_view->library().records<mentoring::Pairing>().all();
    for (const mentoring::Pairing& one : *pairings)
        request.pairings.push_back(one.id);
    m_view->desk().writeLetters(request);
    LetterBatchPanel& panel = m_view->panels().letters();
    QDir().mkpath(m_folder.filePath(u"few"_s));
    QSignalSpy finished(&panel, &LetterBatchPanel::finished);
    panel.writeTo(m_folder.filePath(u"few"_s));
    panel.stop();
    QVERIFY(finished.wait(60000));
    const int written = finished.front().front().toInt();
    QVERIFY(written < 18);
    // What was written is noted, and nothing else.
    QCOMPARE(letters().size(), std::size_t(written));
    QCOMPARE(QDir(m_folder.filePath(u"few"_s)).entryList(QDir::Files).size(), written);
    QVERIFY(!panel.isRunning());
}

void LetterPanelsTest::theServiceGoesIntoThePortfolio() {
    see(workspace::Role::Mentor, u"ruth.okafor"_s);
    m_view->shell().showPage(u"service"_s);
    auto* page = m_view->shell().pages()->page(u"service"_s);
    const auto mentoringItems = [this] {
        int count = 0;
        const auto items =
            portfolio::wholeItems(m_view->library().reader(), person(u"ruth.okafor"_s));
        for (const portfolio::WholeItem& whole : *items)
            count += whole.item.source.startsWith(u"Mentoring: "_s) ? 1 : 0;
        return count;
    };
    QCOMPARE(mentoringItems(), 0);
    QPushButton* write = button(*page, u"Put it into my portfolio"_s);
    QVERIFY(write);
    QTest::mouseClick(write, Qt::LeftButton);
    QCOMPARE(mentoringItems(), 1);
    QTRY_VERIFY(!button(*page, u"Put it into my portfolio"_s));
    QVERIFY(!button(*page, u"Bring my portfolio up to date"_s));
    // The administration's buttons are not a mentor's.
    QVERIFY(!button(*page, u"Letters to all mentors of this period"_s));
    QVERIFY(!page->findChild<LoadCard*>()->isVisible());
    m_view->undo();
    QCOMPARE(mentoringItems(), 0);
    QTRY_VERIFY(button(*page, u"Put it into my portfolio"_s));
}

void LetterPanelsTest::loadsAreTheAdministrations() {
    m_view->shell().showPage(u"service"_s);
    auto* page = m_view->shell().pages()->page(u"service"_s);
    auto* card = page->findChild<LoadCard*>();
    QVERIFY(card->isVisible());
    QVERIFY2(card->words().contains(u"Ruth Okafor"_s) || card->words().contains(u"Nobody"_s),
             qPrintable(card->words()));
    const auto* model = card->findChild<DataTable*>()->pagedModel();
    QVERIFY(model->rowCount() >= 5);
    QString all = card->words();
    for (int row = 0; row < model->rowCount(); ++row)
        for (int column = 0; column < model->columnCount(); ++column)
            all += u'\n' + model->index(row, column).data().toString();
    QVERIFY(!all.contains(u"Ingrid"_s)); // a mentee
    QTest::mouseClick(button(*page, u"Letters to all mentors of this period"_s), Qt::LeftButton);
    QVERIFY(m_view->panels().letters().isVisible());
    QTest::mouseClick(button(*page, u"Letter of recognition"_s), Qt::LeftButton);
    QVERIFY(m_view->panels().letter().isVisible());
    QVERIFY(!m_view->panels().letters().isVisible());
}

void LetterPanelsTest::noConfidentialWordIsShown() {
    const auto id = pairing(u"ruth.okafor"_s, u"amara.osei"_s);
    test::Canaries canaries;
    QVERIFY(canaries.plant(m_view->library(), id));
    QByteArray shown;
    const auto read = [&](const QWidget& in) {
        for (const QLabel* one : in.findChildren<QLabel*>())
            shown += one->text().toUtf8() + '\n';
        for (const QTextBrowser* one : in.findChildren<QTextBrowser*>())
            shown += one->toHtml().toUtf8() + '\n';
        for (const QPlainTextEdit* one : in.findChildren<QPlainTextEdit*>())
            shown += one->toPlainText().toUtf8() + '\n';
    };
    LetterPanel& panel = open({{id}, {}, {}, {}});
    auto* kind = panel.findChildren<QComboBox*>().front();
    for (int i = 0; i < kind->count(); ++i) {
        kind->setCurrentIndex(i);
        emit kind->activated(i);
        read(panel);
    }
    m_view->shell().showPage(u"service"_s);
    read(*m_view->shell().pages()->page(u"service"_s));
    see(workspace::Role::Mentor, u"ruth.okafor"_s);
    m_view->shell().showPage(u"service"_s);
    read(*m_view->shell().pages()->page(u"service"_s));
    QVERIFY(shown.size() > 5000);
    QVERIFY2(canaries.foundIn(shown).isEmpty(), qPrintable(canaries.foundIn(shown).join(u' ')));
}

QTEST_MAIN(LetterPanelsTest)
#include "tst_letterpanels.moc"
