// SPDX-License-Identifier: GPL-3.0-or-later
// Asking the internet, through the real window and a server on this computer that behaves as badly
// as servers do; and that nothing whatever is sent while the setting is off.
#include "tests/support/testlibrary.h"
#include "tests/ui/lookup/webserver.h"

#include "core/portfolio/itemstore.h"
#include "core/portfolio/portfolioquery.h"
#include "core/workspace/sample.h"
#include "ui/desk/lookups.h"
#include "ui/portfolio/doilookupcard.h"
#include "ui/portfolio/importpage.h"
#include "ui/portfolio/itemform.h"
#include "ui/portfolio/itempanel.h"
#include "ui/portfolio/linkspage.h"
#include "ui/portfolio/portfoliopage.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/preferences.h"
#include "ui/shell/settingspanel.h"
#include "ui/shell/shell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/window/libraryview.h"
#include "ui/window/panels.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>

using namespace tenon;
using namespace Qt::StringLiterals;
using portfolio::IdentifierKind;
using portfolio::WholeItem;
using test::page;
using test::WebReply;
using workspace::Role;

namespace {

constexpr auto record = R"({"type":"article-journal","title":"Shelves & 1 < 2",
    "container-title":"Journal of Shelving","volume":"7","ISSN":["2050-084X"],
    "DOI":"10.1234/abc","issued":{"date-parts":[[2018,3,1]]},
    "author":[{"family":"Example","given":"Daniel"}]})";

} // namespace

class TestLookups : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void nothingIsSentWhileOff();
    void switchedOnInTheSettings();
    void lookedUpFromTheQuickLine();
    void theAnswerIsKept();
    void onlyWhatIsEmptyIsFilled();
    void badAnswersAreSaidInWords_data();
    void badAnswersAreSaidInWords();
    void stoppedInTheMiddle();
    void switchedOffInTheMiddle();
    void pastedIntoTheImport();
    void anotherItemHasItsOwnFields();
    void linksAreListedThenAsked();
    void linksAreStopped();

private:
    QPushButton* button(const QWidget* parent, const QString& text) const;
    bool press(const QWidget* parent, const QString& text) const;
    QString words(const QWidget* parent) const;
    WholeItem titled(const QString& title) const;
    void addItem(const QString& title, const QStringList& addresses, const QString& doi = {});
    ui::ItemPanel& panel() const { return m_view->panels().item(); }
    ui::DoiLookupCard* card() const { return panel().findChild<ui::DoiLookupCard*>(); }
    void openWith(const QString& doi);

    QTemporaryDir m_folder;
    int m_number = 0;
    std::unique_ptr<test::WebServer> m_server;
    std::unique_ptr<ui::LibraryView> m_view;
    people::PersonId m_amara;
};

void TestLookups::init() {
    QStandardPaths::setTestModeEnabled(true);
    ui::Preferences::setOnlineLookups(false);
    m_server = std::make_unique<test::WebServer>();
    m_server->set("/10.1234/abc", page("200 OK", record));
    auto library =
        workspace::makeSample(m_folder.filePath(u"s%1.tenon"_s.arg(++m_number)), test::clock());
    TENON_VERIFY(library);
    m_amara = people::personByEmail((*library)->reader(), u"amara.osei@northfield.example"_s)->id;
    m_view = std::make_unique<ui::LibraryView>(std::move(*library));
    ui::Lookups& lookups = m_view->desk().lookups();
    lookups.doi.resolver = m_server->url();
    lookups.doi.rules.loopback = true;
    lookups.doi.rules.milliseconds = 20'000; // of a machine that has much to do
    lookups.doi.cacheFolder = m_folder.filePath(u"cache%1"_s.arg(m_number));
    lookups.links.loopback = true;
    lookups.links.milliseconds = 5000;
    m_view->resize(1280, 800);
    m_view->show();
    m_view->setViewpoint({Role::Mentee, m_amara});
    m_view->shell().showPage(u"portfolio"_s);
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestLookups::cleanup() {
    m_view.reset();
    ui::Preferences::setOnlineLookups(false);
}

QPushButton* TestLookups::button(const QWidget* parent, const QString& text) const {
    QTest::qWait(1); // what was just laid out is shown with the next events
    for (QPushButton* one : parent->findChildren<QPushButton*>())
        if (one->text().remove(u'&') == text && one->isVisibleTo(parent))
            return one;
    return nullptr;
}

bool TestLookups::press(const QWidget* parent, const QString& text) const {
    QPushButton* one = button(parent, text);
    if (one)
        one->click();
    return one;
}

QString TestLookups::words(const QWidget* parent) const {
    QTest::qWait(1);
    QStringList all;
    for (const QLabel* label : parent->findChildren<QLabel*>())
        if (label->isVisibleTo(parent))
            all << label->text();
    return all.join(u'\n');
}

WholeItem TestLookups::titled(const QString& title) const {
    const auto items = portfolio::wholeItems(m_view->library().reader(), m_amara);
    if (items)
        for (const WholeItem& whole : *items)
            if (whole.item.title == title)
                return whole;
    return {};
}

void TestLookups::addItem(const QString& title, const QStringList& addresses, const QString& doi) {
    TENON_VERIFY(m_view->library().commit(u"Add"_s, [&](store::Edit& edit) {
        WholeItem whole;
        whole.item.person = m_amara;
        whole.item.title = title;
        whole.item.started = PartialDate::fromIso(u"2020"_s);
        for (const QString& address : addresses)
            whole.addIdentifier(IdentifierKind::Url, address);
        whole.addIdentifier(IdentifierKind::Doi, doi);
        return portfolio::saveItem(edit, whole, test::clock().today());
    }));
}

void TestLookups::openWith(const QString& doi) {
    m_view->portfolioPage().focusQuickLine();
    QApplication::processEvents();
    auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(line);
    line->setText(doi);
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(panel().isVisible());
}

// Every way to ask, with the setting off: the offer explains, and not one connection is made.
void TestLookups::nothingIsSentWhileOff() {
    QVERIFY(!ui::Preferences::onlineLookups());
    addItem(u"Linked"_s, {m_server->url(u"a"_s).toString()}, u"10.1234/abc"_s);
    openWith(u"https://doi.org/10.1234/ABC"_s);
    QVERIFY(card()->isVisibleTo(&panel()));
    QVERIFY(words(card()).contains(u"switched off"_s));
    QVERIFY(words(card()).contains(u"settings"_s));
    QVERIFY(words(card()).contains(u"doi.org"_s)); // what would be sent, and to whom
    QVERIFY(!button(card(), u"Ask"_s));
    QVERIFY(press(card(), u"Leave it off"_s));
    panel().openFor(titled(u"Linked"_s).item.id, {});
    QVERIFY(press(&panel(), u"Look up…"_s));
    QVERIFY(words(card()).contains(u"switched off"_s));
    // An offer that was made while it was on, and pressed when it no longer was.
    ui::Preferences::setOnlineLookups(true);
    card()->offer(u"10.1234/abc"_s);
    ui::Preferences::setOnlineLookups(false);
    QVERIFY(press(card(), u"Ask"_s));
    QVERIFY(words(card()).contains(u"switched off"_s));
    m_view->shell().showPage(u"links"_s);
    auto* links = m_view->findChild<ui::LinksPage*>();
    QVERIFY(words(links).contains(u"switched off"_s));
    QVERIFY(!button(links, u"Ask 1 address"_s) && !button(links, u"Ask 1 address(es)"_s));
    QTest::qWait(200);
    QCOMPARE(m_server->asked, QList<QByteArray>());
    QCOMPARE(m_server->lost, 0);
    QVERIFY(!ui::Preferences::onlineLookups());
}

void TestLookups::switchedOnInTheSettings() {
    m_view->panels().openSettings();
    auto* settings = m_view->findChild<ui::SettingsPanel*>();
    QCheckBox* box = nullptr;
    for (QCheckBox* one : settings->findChildren<QCheckBox*>())
        if (one->text().contains(u"DOIs"_s))
            box = one;
    QVERIFY(box && !box->isChecked());
    QVERIFY(box->accessibleDescription().contains(u"doi.org"_s));
    box->click();
    QVERIFY(ui::Preferences::onlineLookups());
    settings->openSettings();
    QVERIFY(box->isChecked());
    box->click();
    QVERIFY(!ui::Preferences::onlineLookups());
    openWith(u"10.1234/abc"_s); // and from the offer itself
    QVERIFY(press(card(), u"Switch it on"_s));
    QVERIFY(ui::Preferences::onlineLookups());
    QVERIFY(button(card(), u"Ask"_s));
    QVERIFY(m_server->asked.isEmpty());
}

void TestLookups::lookedUpFromTheQuickLine() {
    ui::Preferences::setOnlineLookups(true);
    openWith(u"doi:10.1234/abc"_s);
    QVERIFY(words(card()).contains(m_server->url(u"10.1234/abc"_s).toString()));
    QVERIFY(m_server->asked.isEmpty());                        // shown before it is asked
    QTest::keyClick(button(card(), u"Ask"_s), Qt::Key_Return); // the button, not the panel's own
    QTRY_VERIFY(button(card(), u"Take over"_s));
    QCOMPARE(m_server->asked, QList<QByteArray>{"GET /10.1234/abc"});
    QVERIFY(words(card()).contains(u"Shelves & 1 < 2"_s)); // as text
    QVERIFY(words(card()).contains(u"Journal of Shelving"_s));
    QVERIFY(press(card(), u"Take over"_s));
    QVERIFY(!card()->isVisibleTo(&panel()));
    QVERIFY(titled(u"Shelves & 1 < 2"_s).item.title.isEmpty()); // not saved by itself
    QVERIFY(press(&panel(), u"Save item"_s));
    const WholeItem whole = titled(u"Shelves & 1 < 2"_s);
    QCOMPARE(whole.item.type, portfolio::ItemType::Article);
    QCOMPARE(whole.item.started->iso(), u"2018-03-01"_s);
    QCOMPARE(whole.item.status, portfolio::ItemStatus::Published);
    QCOMPARE(whole.field(u"volume"), u"7"_s);
    QCOMPARE(whole.identifier(IdentifierKind::Issn), u"2050-084X"_s);
    QCOMPARE(whole.identifiers.size(), std::size_t(2));
    QCOMPARE(whole.people.size(), std::size_t(1));
}

void TestLookups::theAnswerIsKept() {
    ui::Preferences::setOnlineLookups(true);
    for (int i = 0; i < 2; ++i) {
        openWith(u"10.1234/abc"_s);
        QVERIFY(press(card(), u"Ask"_s));
        QTRY_VERIFY(button(card(), u"Take over"_s));
        panel().closePanel();
    }
    QCOMPARE(m_server->asked.size(), 1);
}

void TestLookups::onlyWhatIsEmptyIsFilled() {
    ui::Preferences::setOnlineLookups(true);
    addItem(u"My own title"_s, {}, u"10.1234/abc"_s);
    panel().openFor(titled(u"My own title"_s).item.id, {});
    panel().findChild<ui::ItemForm*>()->openLinks();
    QVERIFY(press(&panel(), u"Look up…"_s));
    QVERIFY(press(card(), u"Ask"_s));
    QTRY_VERIFY(button(card(), u"Take over"_s));
    QRadioButton* foundDate = nullptr;
    for (QRadioButton* one : card()->findChildren<QRadioButton*>()) {
        if (one->accessibleName().startsWith(u"Title"_s))
            QCOMPARE(one->isChecked(), one->accessibleName().contains(u"My own title"_s));
        if (one->accessibleName().startsWith(u"Dates"_s) &&
            one->accessibleName().contains(u"2018"_s))
            foundDate = one;
    }
    QVERIFY(foundDate && !foundDate->isChecked());
    foundDate->click();
    for (QCheckBox* one : card()->findChildren<QCheckBox*>())
        if (one->accessibleName().startsWith(u"Volume"_s))
            one->click(); // not that
    QVERIFY(press(card(), u"Take over"_s));
    QVERIFY(press(&panel(), u"Save item"_s));
    const WholeItem whole = titled(u"My own title"_s);
    QCOMPARE(whole.item.started->iso(), u"2018-03-01"_s);
    QCOMPARE(whole.field(u"container_title"), u"Journal of Shelving"_s);
    QVERIFY(whole.field(u"volume").isEmpty());
    m_view->undo(); // one step
    QVERIFY(titled(u"My own title"_s).people.empty());
}

void TestLookups::badAnswersAreSaidInWords_data() {
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("said");
    QTest::newRow("nobody's") << "404 Not Found"_ba
                              << "x"_ba << u"registered this DOI"_s;
    QTest::newRow("broken server") << "500 Oops"_ba
                                   << "x"_ba << u"would not answer"_s;
    QTest::newRow("a page") << "200 OK"_ba
                            << "<html>hello</html>"_ba << u"no description"_s;
    QTest::newRow("cut") << "200 OK"_ba
                         << "{\"title\":\"She"_ba << u"no description"_s;
    QTest::newRow("no title") << "200 OK"_ba
                              << "{\"type\":\"book\"}"_ba << u"title"_s;
    QTest::newRow("huge") << "200 OK"_ba << QByteArray(3 * 1024 * 1024, ' ') << u"too big"_s;
    QTest::newRow("deep") << "200 OK"_ba
                          << "{\"title\":" + QByteArray(5000, '[') + QByteArray(5000, ']') + '}'
                          << QString();
    QTest::newRow("slow") << ""_ba
                          << ""_ba << u"too long"_s;
    QTest::newRow("no http") << ""_ba
                             << "\x00\x01 garbage\r\n\r\n"_ba << QString();
}

void TestLookups::badAnswersAreSaidInWords() {
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, said);
    m_server->set("/10.1234/abc",
                  status.isEmpty() ? WebReply{body, body.isEmpty(), {}, 0} : page(status, body));
    if (status.isEmpty() && body.isEmpty()) // what never answers is given up
        m_view->desk().lookups().doi.rules.milliseconds = 500;
    ui::Preferences::setOnlineLookups(true);
    const QStringList before = test::dump(m_view->library());
    openWith(u"10.1234/abc"_s);
    QVERIFY(press(card(), u"Ask"_s));
    QTRY_VERIFY_WITH_TIMEOUT(button(card(), u"Try again"_s), 30'000);
    QVERIFY2(words(card()).contains(said), qPrintable(words(card())));
    QVERIFY(!button(card(), u"Take over"_s));
    QVERIFY(press(card(), u"Try again"_s));
    QVERIFY(button(card(), u"Ask"_s)); // the address again, and nothing by itself
    QCOMPARE(test::dump(m_view->library()), before);
}

void TestLookups::stoppedInTheMiddle() {
    m_server->set("/10.1234/abc", {"HTTP/1.1 200 OK\r\n\r\n", true, " ", 0});
    m_view->desk().lookups().doi.rules.milliseconds = 60'000;
    ui::Preferences::setOnlineLookups(true);
    openWith(u"10.1234/abc"_s);
    QVERIFY(press(card(), u"Ask"_s));
    QTRY_COMPARE(m_server->asked.size(), 1);
    QVERIFY(press(card(), u"Stop"_s));
    QVERIFY(!card()->isVisibleTo(&panel()));
    QTRY_COMPARE(m_server->lost, 1); // the connection is let go
    QVERIFY(press(&panel(), u"Look up…"_s));
    QVERIFY(press(card(), u"Ask"_s));
    QTRY_COMPARE(m_server->asked.size(), 2);
    panel().closePanel(); // as stopping does
    QTRY_COMPARE(m_server->lost, 2);
}

void TestLookups::switchedOffInTheMiddle() {
    ui::Preferences::setOnlineLookups(true);
    openWith(u"10.1234/abc"_s);
    QVERIFY(button(card(), u"Ask"_s));
    ui::Preferences::setOnlineLookups(false);
    QVERIFY(press(card(), u"Ask"_s));
    QTest::qWait(50);
    QVERIFY(m_server->asked.isEmpty());
}

void TestLookups::pastedIntoTheImport() {
    m_view->shell().showPage(u"import"_s);
    auto* import = m_view->findChild<ui::ImportPage*>();
    QGuiApplication::clipboard()->setText(u" https://doi.org/10.1234/abc\n"_s);
    QVERIFY(press(import, u"Paste"_s));
    auto* message = import->findChild<ui::InlineMessage*>();
    QVERIFY(message->isVisible());
    QVERIFY(press(message, u"Begin an item"_s));
    QVERIFY(panel().isVisible());
    QVERIFY(words(card()).contains(u"switched off"_s));
    QVERIFY(m_server->asked.isEmpty());
}

// The panel is one for all items; what was typed for one is not the next one's.
void TestLookups::anotherItemHasItsOwnFields() {
    TENON_VERIFY(m_view->library().commit(u"Add"_s, [&](store::Edit& edit) -> Status {
        for (const QString& title : {u"First"_s, u"Second"_s}) {
            WholeItem whole;
            whole.item.person = m_amara;
            whole.item.title = title;
            whole.item.type = portfolio::ItemType::Article;
            whole.item.started = PartialDate::fromIso(u"2020"_s);
            whole.setField(u"volume"_s, title);
            whole.setField(u"odd"_s, title);
            if (auto saved = portfolio::saveItem(edit, whole, test::clock().today()); !saved)
                return saved;
        }
        return {};
    }));
    panel().openFor(titled(u"First"_s).item.id, {});
    panel().openFor(titled(u"Second"_s).item.id, {});
    QVERIFY(press(&panel(), u"Save item"_s));
    QCOMPARE(titled(u"Second"_s).field(u"volume"), u"Second"_s);
    QCOMPARE(titled(u"Second"_s).field(u"odd"), u"Second"_s);
}

void TestLookups::linksAreListedThenAsked() {
    m_server->set("/good", page("200 OK"));
    m_server->set("/moved", test::redirect("301 Moved", "/good"));
    m_server->set("/slow", {"", true, {}, 0});
    addItem(u"Good"_s, {m_server->url(u"good"_s).toString()});
    addItem(u"Twice"_s, {m_server->url(u"good"_s).toString(), m_server->url(u"gone"_s).toString()});
    addItem(u"Moved"_s, {m_server->url(u"moved"_s).toString()});
    addItem(u"Slow"_s, {m_server->url(u"slow"_s).toString(), u"ftp://files.example/a"_s});
    QVERIFY(press(&m_view->portfolioPage(), u"Check links"_s));
    QCOMPARE(m_view->shell().currentPage(), u"links"_s);
    auto* links = m_view->findChild<ui::LinksPage*>();
    auto* table = links->findChild<ui::DataTable*>();
    QVERIFY(press(links, u"Switch it on"_s));
    const int listed = table->model()->rowCount();
    QVERIFY(listed >= 6); // the sample's own may stand there too
    QVERIFY(m_server->asked.isEmpty());
    const QString first = table->model()->index(0, 0).data().toString();
    QCOMPARE(first, u"Not asked yet"_s);
    // Only what the test put there is asked.
    QPushButton* ask = nullptr;
    for (QPushButton* one : links->findChildren<QPushButton*>())
        if (one->text().startsWith(u"Ask "_s))
            ask = one;
    QVERIFY(ask && ask->isVisible());
    ask->click();
    QVERIFY(button(links, u"Stop"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!button(links, u"Stop"_s), 20'000);
    QStringList states;
    for (int row = 0; row < listed; ++row)
        states << table->model()->index(row, 0).data().toString() + u'|' +
                      table->model()->index(row, 2).data().toString();
    QCOMPARE(states.front(), lookup::linkStateText(lookup::LinkState::Gone) + u"|Twice"_s);
    QVERIFY(states.contains(lookup::linkStateText(lookup::LinkState::Moved) + u"|Moved"_s));
    QVERIFY(states.contains(lookup::linkStateText(lookup::LinkState::Unreachable) + u"|Slow"_s));
    QVERIFY(states.contains(lookup::linkStateText(lookup::LinkState::NotAsked) + u"|Slow"_s));
    QVERIFY(states.contains(lookup::linkStateText(lookup::LinkState::Works) + u"|Good"_s));
    QCOMPARE(m_server->asked.count("HEAD /good"), 2); // once for itself, once for what moved
    emit table->rowActivated(*table->pagedModel()->idAt(0));
    QVERIFY(panel().isVisible());
    QCOMPARE(panel().findChild<ui::ItemForm*>()->title(), u"Twice"_s);
}

void TestLookups::linksAreStopped() {
    m_view->desk().lookups().links.milliseconds = 60'000;
    ui::Preferences::setOnlineLookups(true);
    QStringList addresses;
    for (int i = 0; i < 20; ++i) {
        m_server->set("/" + QByteArray::number(i), {"", true, {}, 0});
        addresses << m_server->url(QString::number(i)).toString();
    }
    addItem(u"Many"_s, addresses);
    m_view->shell().showPage(u"links"_s);
    auto* links = m_view->findChild<ui::LinksPage*>();
    for (QPushButton* one : links->findChildren<QPushButton*>())
        if (one->text().startsWith(u"Ask "_s))
            one->click();
    QTRY_COMPARE(m_server->asked.size(), 2);
    QVERIFY(press(links, u"Stop"_s));
    QTRY_COMPARE(m_server->lost, 2);
    QTest::qWait(50);
    QCOMPARE(m_server->asked.size(), 2);
    QVERIFY(!button(links, u"Stop"_s));
}

QTEST_MAIN(TestLookups)
#include "tst_lookups.moc"
