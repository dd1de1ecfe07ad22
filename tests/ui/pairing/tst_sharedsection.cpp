// SPDX-License-Identifier: GPL-3.0-or-later
// What a pair shares, driven through the real window on the sample: an article as a file, out to
// the other by e-mail, a bibliography; and that nobody else sees a word of it.
#include "core/mentoring/mentoringquery.h"
#include "core/mentoring/readinglist.h"
#include "core/people/peoplequery.h"
#include "core/portfolio/evidence.h"
#include "core/workspace/sample.h"
#include "ui/desk/filechoice.h"
#include "ui/desk/keptfile.h"
#include "ui/pairing/pairpage.h"
#include "ui/pairing/pairpanel.h"
#include "ui/pairing/sharedsection.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/shell.h"
#include "ui/theme/theme.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/window/libraryview.h"
#include "ui/window/panels.h"

#include <QApplication>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace tenon;
using namespace tenon::ui;
using namespace Qt::StringLiterals;
using mentoring::Reading;

class SharedSectionTest : public QObject {
    Q_OBJECT
public slots:
    void takeMail(const QUrl& url) { m_mail = url; }
    void takeFile(const QUrl& url) { m_file = url; }

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_view.reset(); }
    void cleanupTestCase();
    void anArticleIsSharedAsAFile();
    void whatCannotBeKeptIsSaid();
    void aFileThatCouldRunIsNotOpened();
    void anEmailSaysThatTheFileIsNotInIt();
    void onlyWhoSharedItTakesItAway();
    void aBibliographyIsShared();
    void nobodyElseSeesAWord();

private:
    people::PersonId person(const QString& name) const {
        return people::personByEmail(m_view->library().reader(), name + u"@northfield.example"_s)
            ->id;
    }
    mentoring::Pair pair() const {
        return mentoring::pairsOf(m_view->library().reader(), person(u"amara.osei"_s))->front();
    }
    // The tab of what is shared, as somebody of the pair sees it.
    SharedSection& see(workspace::Role role, const QString& name) {
        m_view->setViewpoint({role, person(name)});
        m_view->desk().showPair(pair().pairing.id);
        QWidget* page = m_view->shell().pages()->page(u"pair"_s);
        page->findChild<QTabBar*>()->setCurrentIndex(4);
        settle();
        return *page->findChild<SharedSection*>();
    }
    SharedSection& asAmara() { return see(workspace::Role::Mentee, u"amara.osei"_s); }
    // What was made anew is shown, and what it replaced is gone.
    static void settle() {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QPushButton* button(const QWidget& in, const QString& name) const {
        for (QPushButton* one : in.findChildren<QPushButton*>())
            if ((one->text() == name || one->accessibleName() == name) && one->isVisibleTo(&in))
                return one;
        return nullptr;
    }
    QString write(const QString& name, const QByteArray& bytes) const {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }
    PairPanel& openForm(SharedSection& section) {
        QTest::mouseClick(button(section, u"Share an article"_s), Qt::LeftButton);
        settle();
        return m_view->panels().pair();
    }
    // Shared through the form.
    void share(SharedSection& section, const QString& path) {
        PairPanel& panel = openForm(section);
        panel.findChild<FileChoice*>()->setPath(path);
        QTest::mouseClick(button(panel, u"Share"_s), Qt::LeftButton);
        settle();
    }
    std::vector<Reading> readings() const {
        return *m_view->library().records<Reading>().where("pairing"_L1, pair().pairing.id.value());
    }
    static QString words(const QWidget& in) {
        QStringList all;
        for (const QLabel* label : in.findChildren<QLabel*>())
            all << label->text();
        return all.join(u'\n');
    }
    InlineMessage* message() const {
        for (InlineMessage* one :
             m_view->shell().pages()->page(u"pair"_s)->findChildren<InlineMessage*>())
            if (one->isVisibleTo(m_view.get()))
                return one;
        return nullptr;
    }

    QTemporaryDir m_folder;
    int m_count = 0;
    QUrl m_mail;
    QUrl m_file;
    std::unique_ptr<LibraryView> m_view;
};

void SharedSectionTest::initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    applyTheme(*qApp, ThemeChoice::Light);
    QDesktopServices::setUrlHandler(u"mailto"_s, this, "takeMail");
    QDesktopServices::setUrlHandler(u"file"_s, this, "takeFile");
}

void SharedSectionTest::cleanupTestCase() {
    QDesktopServices::unsetUrlHandler(u"mailto"_s);
    QDesktopServices::unsetUrlHandler(u"file"_s);
}

void SharedSectionTest::init() {
    static const FixedDayClock clock(QDate(2026, 11, 23));
    auto made = workspace::makeSample(m_folder.filePath(u"s%1.tenon"_s.arg(m_count++)), clock);
    QVERIFY(made);
    m_view = std::make_unique<LibraryView>(std::move(*made));
    m_view->resize(1280, 800);
    m_view->show();
    m_mail.clear();
    m_file.clear();
}

void SharedSectionTest::anArticleIsSharedAsAFile() {
    SharedSection& section = asAmara();
    PairPanel& panel = openForm(section);
    panel.findChild<FileChoice*>()->setPath(write(u"On shelves.pdf"_s, "%PDF-1.4 words"));
    // Its name is the title until something better is written.
    QCOMPARE(panel.findChildren<QLineEdit*>().front()->text(), u"On shelves"_s);
    QTest::mouseClick(button(panel, u"Share"_s), Qt::LeftButton);
    QVERIFY(!panel.isVisible());
    QCOMPARE(readings().back().title, u"On shelves"_s);
    QCOMPARE(readings().back().fileName, u"On shelves.pdf"_s);
    QVERIFY(words(section).contains(u"On shelves.pdf · 14 bytes"_s));
    // The other opens it, and sees what was shared.
    SharedSection& theirs = see(workspace::Role::Mentor, u"ruth.okafor"_s);
    QTest::mouseClick(button(theirs, u"Open the file: On shelves"_s), Qt::LeftButton);
    QFile shown(m_file.toLocalFile());
    QVERIFY(shown.open(QIODevice::ReadOnly));
    QCOMPARE(shown.readAll(), QByteArray("%PDF-1.4 words"));
    QVERIFY(!(shown.permissions() & (QFile::ReadOther | QFile::WriteOwner)));
    const QString copy = m_folder.filePath(u"copy.pdf"_s);
    const auto file = fileOf(readings().back());
    QVERIFY(copyKeptFile(m_view->library(), *file, copy));
    QVERIFY(!copyKeptFile(m_view->library(), *file, m_folder.filePath(u"nowhere/copy.pdf"_s)));
    QVERIFY(m_view->library().undo());
    QCOMPARE(readings().size(), std::size_t(1));
}

void SharedSectionTest::whatCannotBeKeptIsSaid() {
    PairPanel& panel = openForm(asAmara());
    auto* choice = panel.findChild<FileChoice*>();
    for (const QString& path : {write(u"empty.pdf"_s, {}), m_folder.path()}) {
        choice->setPath(path);
        QVERIFY(choice->path().isEmpty());
        QCOMPARE(choice->findChild<InlineMessage*>()->kind(), MessageKind::Error);
    }
    // A file that is gone when it is to be kept: nothing is shared, and the form says why.
    const QString path = write(u"gone.pdf"_s, "words");
    choice->setPath(path);
    QFile::remove(path);
    QTest::mouseClick(button(panel, u"Share"_s), Qt::LeftButton);
    QVERIFY(panel.isVisible());
    QCOMPARE(readings().size(), std::size_t(1));
    // It can be taken away again.
    QTest::mouseClick(button(panel, u"Take the file away"_s), Qt::LeftButton);
    QVERIFY(choice->path().isEmpty());
    QVERIFY(button(panel, u"Choose a file…"_s)->hasFocus());
}

void SharedSectionTest::aFileThatCouldRunIsNotOpened() {
    SharedSection& section = asAmara();
    share(section, write(u"article.exe"_s, "MZ"));
    QCOMPARE(readings().back().fileName, u"article.exe"_s);
    QVERIFY(!button(section, u"Open the file: article"_s));
    QVERIFY(button(section, u"Save a copy: article"_s));
    QCOMPARE(showKeptFile(m_view->library(), *fileOf(readings().back())).error().code,
             ErrorCode::Refused);
    QVERIFY(m_file.isEmpty());
}

void SharedSectionTest::anEmailSaysThatTheFileIsNotInIt() {
    SharedSection& section = asAmara();
    share(section, write(u"On shelves.pdf"_s, "words"));
    QTest::mouseClick(button(section, u"Send by e-mail: On shelves"_s), Qt::LeftButton);
    QCOMPARE(m_mail.path(), u"ruth.okafor@northfield.example"_s);
    QCOMPARE(QUrlQuery(m_mail).queryItemValue(u"subject"_s, QUrl::FullyDecoded), u"On shelves"_s);
    QVERIFY(message());
    QVERIFY(message()->text().contains(u"On shelves.pdf"_s));
    QVERIFY(button(*message(), u"Save a copy…"_s));
}

void SharedSectionTest::onlyWhoSharedItTakesItAway() {
    share(asAmara(), write(u"On shelves.pdf"_s, "words"));
    QVERIFY(!button(see(workspace::Role::Mentor, u"ruth.okafor"_s), u"Take away: On shelves"_s));
    SharedSection& section = asAmara();
    QTest::mouseClick(button(section, u"Read"_s), Qt::LeftButton); // a mark goes with it
    settle();
    QTest::mouseClick(button(section, u"Take away: On shelves"_s), Qt::LeftButton);
    settle();
    QCOMPARE(readings().size(), std::size_t(1));
    QVERIFY(!words(section).contains(u"On shelves"_s));
}

void SharedSectionTest::aBibliographyIsShared() {
    SharedSection& section = asAmara();
    section.readBibliography(write(u"list.bib"_s, "@article{a, title={On shelves}, year={2024}}\n"
                                                  "@article{b, title={On shelves}}\n"));
    QCOMPARE(readings().size(), std::size_t(2));
    QVERIFY(message()->text().contains(u"1 shared, 1 on the list already"_s));
    section.readBibliography(m_folder.filePath(u"missing.bib"_s));
    QCOMPARE(message()->kind(), MessageKind::Error);
}

void SharedSectionTest::nobodyElseSeesAWord() {
    share(asAmara(), write(u"CANARY-article.pdf"_s, "CANARY-bytes"));
    const auto nowhere = [&](const QString& who) {
        for (const QString& page : {u"today"_s, u"pairings"_s, u"people"_s, u"history"_s,
                                    u"evidence"_s, u"portfolio"_s}) {
            QWidget* shown = m_view->shell().pages()->page(page);
            if (!shown)
                continue;
            m_view->shell().showPage(page);
            QVERIFY2(!words(*shown).contains(u"CANARY"_s), qPrintable(who + u' ' + page));
        }
    };
    nowhere(u"the one who shared it"_s); // it is no evidence of hers either
    QCOMPARE(m_view->library()
                 .records<portfolio::Evidence>()
                 .where("name"_L1, u"CANARY-article.pdf"_s)
                 ->size(),
             std::size_t(0));
    m_view->setViewpoint({});
    nowhere(u"the administration"_s);
    m_view->desk().showPair(pair().pairing.id);
    settle();
    QWidget* facts = m_view->shell().pages()->page(u"pair"_s);
    QVERIFY(!words(*facts).contains(u"CANARY"_s));
    QVERIFY(!facts->findChild<SharedSection*>());
    m_view->setViewpoint({workspace::Role::Mentor, person(u"priya.raman"_s)});
    nowhere(u"another mentor"_s);
}

QTEST_MAIN(SharedSectionTest)
#include "tst_sharedsection.moc"
