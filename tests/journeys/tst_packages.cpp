// SPDX-License-Identifier: GPL-3.0-or-later
// A whole portfolio out of one library and into another, through the pages: what stays behind
// unless it is asked for, what is shown before it is taken in, and one undo.
#include "tests/support/testlibrary.h"

#include "core/exchange/portfoliopackage.h"
#include "core/exchange/zipfile.h"
#include "core/portfolio/evidencestore.h"
#include "core/portfolio/itemstore.h"
#include "core/portfolio/portfolioowner.h"
#include "core/portfolio/portfolioquery.h"
#include "core/workspace/sample.h"
#include "ui/portfolio/importpage.h"
#include "ui/portfolio/packagecard.h"
#include "ui/portfolio/packagepanel.h"
#include "ui/portfolio/portfoliopage.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/shell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/window/libraryview.h"
#include "ui/window/panels.h"

#include <QBuffer>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QProgressDialog>
#include <QPushButton>
#include <QStandardPaths>
#include <QTimer>

using namespace tenon;
using namespace Qt::StringLiterals;
using workspace::Role;

class TestPackages : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void nothingConfidentialUnlessAsked();
    void recognisedShownAndTakenInAsOneStep();
    void saysWhoseItIs();
    void aDamagedOneIsNotTakenIn();
    void nothingNewIsNothingToImport();
    void stoppedInTheMiddle();

private:
    std::unique_ptr<ui::LibraryView> open(const QString& email);
    void addSecrets();
    QString saved(bool confidential);
    QPushButton* button(const QWidget* parent, const QString& start) const;
    ui::ImportPage* importPage(ui::LibraryView& view) const;
    ui::PackageCard* cardOf(ui::LibraryView& view, const QString& path) const;

    QTemporaryDir m_folder;
    int m_number = 0;
    std::unique_ptr<ui::LibraryView> m_view;
};

std::unique_ptr<ui::LibraryView> TestPackages::open(const QString& email) {
    auto library =
        workspace::makeSample(m_folder.filePath(u"s%1.tenon"_s.arg(++m_number)), test::clock());
    if (!library)
        return nullptr;
    const auto person = people::personByEmail((*library)->reader(), email);
    auto view = std::make_unique<ui::LibraryView>(std::move(*library));
    view->resize(1280, 800);
    view->show();
    view->setViewpoint({Role::Mentee, person->id});
    view->shell().showPage(u"portfolio"_s);
    return view;
}

void TestPackages::init() {
    QStandardPaths::setTestModeEnabled(true);
    m_view = open(u"amara.osei@northfield.example"_s);
    QVERIFY(m_view && QTest::qWaitForWindowExposed(m_view.get()));
    addSecrets();
}

void TestPackages::cleanup() {
    m_view.reset();
}

// A confidential letter, a roster of students, and a question with its answer.
void TestPackages::addSecrets() {
    const auto person = *m_view->desk().viewpoint().person;
    TENON_VERIFY(m_view->library().commit(u"Add"_s, [&](store::Edit& edit) -> Status {
        portfolio::WholeItem whole;
        whole.item.person = person;
        whole.item.title = u"Work with secrets"_s;
        whole.item.started = PartialDate::fromIso(u"2025"_s);
        if (auto kept = portfolio::saveItem(edit, whole, test::clock().today()); !kept)
            return kept;
        for (const QString& name : {u"letter.txt"_s, u"roster.txt"_s}) {
            QBuffer source;
            source.setData("CANARY" + name.toUtf8());
            source.open(QIODevice::ReadOnly);
            auto added =
                portfolio::addEvidence(edit, whole.item.id, name, source, test::clock().today());
            if (!added)
                return added.error();
            auto evidence = edit.read<portfolio::Evidence>().get(*added);
            if (name == u"letter.txt")
                evidence->confidentiality = portfolio::Confidentiality::Confidential;
            else
                evidence->studentInformation = true;
            if (auto updated = edit.update(*evidence); !updated)
                return updated;
        }
        portfolio::FilingQuestion question;
        question.id = edit.newId<portfolio::FilingQuestion>();
        question.person = person;
        question.item = whole.item.id;
        question.question = u"Where does it go?"_s;
        question.asked = QDate(2026, 11, 1);
        question.answeredBy = person;
        question.answered = QDate(2026, 11, 2);
        question.answer = u"Under service."_s;
        return edit.insert(question);
    }));
}

QPushButton* TestPackages::button(const QWidget* parent, const QString& start) const {
    QTest::qWait(1);
    for (QPushButton* one : parent->findChildren<QPushButton*>())
        if (one->text().remove(u'&').startsWith(start) && one->isVisibleTo(parent))
            return one;
    return nullptr;
}

QString TestPackages::saved(bool confidential) {
    QPushButton* exporter = button(&m_view->portfolioPage(), u"Export"_s);
    for (QAction* action : exporter->menu()->actions())
        if (action->text().startsWith(u"Complete package"_s))
            action->trigger();
    ui::PackagePanel& panel = m_view->panels().package();
    if (!panel.isVisible())
        return {};
    if (confidential)
        for (QCheckBox* box : panel.findChildren<QCheckBox*>())
            box->click();
    const QString path = m_folder.filePath(u"p%1.txt"_s.arg(m_number)); // not its usual ending
    panel.saveTo(path);
    return panel.findChild<ui::InlineMessage*>()->kind() == ui::MessageKind::Success ? path
                                                                                     : QString();
}

ui::ImportPage* TestPackages::importPage(ui::LibraryView& view) const {
    view.shell().showPage(u"import"_s);
    return view.findChild<ui::ImportPage*>();
}

ui::PackageCard* TestPackages::cardOf(ui::LibraryView& view, const QString& path) const {
    auto* page = importPage(view);
    page->readFiles({path});
    auto* card = page->findChild<ui::PackageCard*>();
    const bool shown = QTest::qWaitFor([&] {
        auto* table = card->findChild<ui::DataTable*>();
        return table->model()->rowCount() > 0 || page->findChild<ui::InlineMessage*>()->isVisible();
    });
    return shown ? card : nullptr;
}

void TestPackages::nothingConfidentialUnlessAsked() {
    const QString open = saved(false);
    QVERIFY(!open.isEmpty());
    const auto package = exchange::readPackageFile(open);
    TENON_VERIFY(package);
    QCOMPARE(package->leftOut, (exchange::LeftOut{1, 1}));
    QVERIFY(package->ratings.empty());
    QFile file(open);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("CANARY"));
    ui::PackagePanel& panel = m_view->panels().package();
    panel.openForExport();
    for (QCheckBox* box : panel.findChildren<QCheckBox*>()) {
        QVERIFY(!box->isChecked()); // said anew each time
        QVERIFY(!box->accessibleDescription().isEmpty());
    }
    const auto all = exchange::readPackageFile(saved(true));
    TENON_VERIFY(all);
    QVERIFY(!all->leftOut.any());
    QCOMPARE(all->questions.size(), std::size_t(1));
}

void TestPackages::recognisedShownAndTakenInAsOneStep() {
    const QString path = saved(true);
    QVERIFY(!path.isEmpty());
    auto other = open(u"noor.haddad@northfield.example"_s);
    const QStringList before = test::dump(other->library());
    auto* card = cardOf(*other, path);
    QVERIFY(card && card->isVisible());
    QCOMPARE(test::dump(other->library()), before); // looked at, not taken
    auto* table = card->findChild<ui::DataTable*>();
    int fresh = 0;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        fresh += table->model()->index(row, 0).data() == u"New"_s;
    QVERIFY(fresh >= 1);
    QPushButton* import = button(card, u"Import"_s);
    QVERIFY(import && import->isEnabled());
    import->click();
    QTRY_COMPARE(other->shell().currentPage(), u"portfolio"_s);
    const auto person = *other->desk().viewpoint().person;
    const auto questions =
        other->library().records<portfolio::FilingQuestion>().where("person"_L1, person.value());
    TENON_VERIFY(questions);
    QCOMPARE(questions->size(), std::size_t(1));
    QCOMPARE(questions->front().answer, u"Under service."_s);
    QVERIFY(!questions->front().answeredBy && questions->front().answered);
    const auto kept = portfolio::evidenceKept(other->library().reader(), person);
    TENON_VERIFY(kept);
    QVERIFY(kept->size() >= 2);
    for (const auto& use : *kept) {
        QBuffer bytes;
        bytes.open(QIODevice::WriteOnly);
        TENON_VERIFY(
            portfolio::readKeptFile(other->library().reader(), keptFileOf(use.evidence), bytes));
    }
    other->undo();
    QCOMPARE(test::dump(other->library()), before);
}

void TestPackages::saysWhoseItIs() {
    const QString path = saved(false);
    auto other = open(u"noor.haddad@northfield.example"_s);
    auto* card = cardOf(*other, path);
    QVERIFY(card);
    QStringList said;
    for (const QLabel* label : card->findChildren<QLabel*>())
        said << label->text();
    QVERIFY(said.join(u' ').contains(u"Amara Osei"_s));
    QVERIFY(said.join(u' ').contains(u"becomes yours, Noor Haddad"_s));
    QVERIFY(said.join(u' ').contains(u"left out"_s));
}

void TestPackages::aDamagedOneIsNotTakenIn() {
    const QString path = saved(true);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    bytes.replace("CANARYletter", "canaryletter");
    file.resize(0);
    file.seek(0);
    file.write(bytes);
    file.close();
    const QStringList before = test::dump(m_view->library());
    auto* card = cardOf(*m_view, path);
    QVERIFY(card && !card->isVisible());
    auto* message = importPage(*m_view)->findChild<ui::InlineMessage*>();
    QCOMPARE(message->kind(), ui::MessageKind::Error);
    QVERIFY(!message->text().isEmpty());
    QCOMPARE(test::dump(m_view->library()), before);
}

void TestPackages::nothingNewIsNothingToImport() {
    auto* card = cardOf(*m_view, saved(false));
    QVERIFY(card && card->isVisible());
    QPushButton* import = button(card, u"Nothing to import"_s);
    QVERIFY(import && !import->isEnabled());
    QVERIFY(button(card, u"Another file"_s));
    button(card, u"Another file"_s)->click();
    QVERIFY(!card->isVisible());
}

// The bar's own button, pressed while the package is being taken in.
void TestPackages::stoppedInTheMiddle() {
    TENON_VERIFY(m_view->library().commit(u"Many"_s, [&](store::Edit& edit) -> Status {
        for (int i = 0; i < 2000; ++i) {
            portfolio::WholeItem whole;
            whole.item.person = *m_view->desk().viewpoint().person;
            whole.item.title = u"Work %1"_s.arg(i);
            whole.item.started = PartialDate::fromIso(u"2025"_s);
            if (auto kept = portfolio::saveItem(edit, whole, test::clock().today()); !kept)
                return kept;
        }
        return {};
    }));
    auto other = open(u"noor.haddad@northfield.example"_s);
    const QStringList before = test::dump(other->library());
    auto* card = cardOf(*other, saved(true));
    QVERIFY(card);
    QTimer press;
    bool pressed = false;
    connect(&press, &QTimer::timeout, card, [&] {
        for (auto* bar : card->findChildren<QProgressDialog*>())
            if (!pressed) {
                pressed = true;
                emit bar->canceled();
            }
    });
    press.start(0);
    button(card, u"Import"_s)->click();
    if (!pressed)
        QSKIP("it was over before anybody could press");
    QCOMPARE(test::dump(other->library()), before);
    QVERIFY(card->isVisible());
}

QTEST_MAIN(TestPackages)
#include "tst_packages.moc"
