// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of policies: the form made from the schema, faults at their fields, what a change would
// mean, adopting it, and moving one person. TENON_PICTURES=folder keeps pictures of each section.
#include "core/people/peoplequery.h"
#include "core/people/policymove.h"
#include "core/policy/policystore.h"
#include "core/workspace/policies.h"
#include "core/workspace/sample.h"
#include "ui/policy/listeditor.h"
#include "ui/policy/movepersoncard.h"
#include "ui/policy/objectform.h"
#include "ui/policy/packeditorpage.h"
#include "ui/policy/packsamples.h"
#include "ui/policy/policiespage.h"
#include "ui/shell/shell.h"
#include "ui/theme/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/pageheader.h"
#include "ui/window/libraryview.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace tenon;
using namespace tenon::ui;
using namespace Qt::StringLiterals;

class PackEditorTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup() { m_view.reset(); }
    void formsKeepEveryPack_data();
    void formsKeepEveryPack();
    void splitsPaths();
    void samplesMoveWithTheRules();
    void faultsStandAtTheirField();
    void listsAddRemoveAndMove();
    void saysFromWhenWorkCounts();
    void adoptsOneVersion();
    void cancelWritesNothing();
    void comparesAndAdopts();
    void checksAFile();
    void movesOnePerson();
    void pictures();

private:
    PackEditorPage& editor();
    PoliciesPage& policies();
    template <class T>
    T* named(QWidget& in, const QString& name) const;
    int versions() const {
        return int(*m_view->library().records<policy::PolicyVersion>().count());
    }

    QTemporaryDir m_folder;
    std::unique_ptr<LibraryView> m_view;
    int m_count = 0;
};

namespace {

const FixedDayClock fixedClock(QDate(2026, 11, 23));

QString textsOf(const QWidget& widget) {
    QStringList all;
    for (const QLabel* label : widget.findChildren<QLabel*>())
        if (label->isVisible())
            all.append(label->text());
    return all.join(u'\n');
}

} // namespace

void PackEditorTest::initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    applyTheme(*qApp, ThemeChoice::Light, 100);
}

void PackEditorTest::init() {
    auto made =
        workspace::makeSample(m_folder.filePath(u"sample-%1.tenon"_s.arg(m_count++)), fixedClock);
    QVERIFY(made.has_value());
    m_view = std::make_unique<LibraryView>(std::move(*made));
    m_view->resize(1280, 800);
    m_view->setViewpoint({});
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

PackEditorPage& PackEditorTest::editor() {
    m_view->shell().showPage(u"policy-editor"_s);
    return *m_view->findChild<PackEditorPage*>();
}

PoliciesPage& PackEditorTest::policies() {
    m_view->shell().showPage(u"policies"_s);
    return *m_view->findChild<PoliciesPage*>();
}

// By its accessible name; the last one of that name that is visible.
template <class T>
T* PackEditorTest::named(QWidget& in, const QString& name) const {
    T* found = nullptr;
    for (T* widget : in.findChildren<T*>())
        if (widget->accessibleName() == name || widget->accessibleName().startsWith(name + u" ("_s))
            if (widget->isVisible())
                found = widget;
    return found;
}

void PackEditorTest::formsKeepEveryPack_data() {
    QTest::addColumn<QString>("name");
    for (const QString& name : policy::shippedPacks())
        QTest::newRow(qPrintable(name)) << name;
}

// A form that is filled and read again says the same, whoever clicks through its lists.
void PackEditorTest::formsKeepEveryPack() {
    QFETCH(QString, name);
    const QJsonObject pack = QJsonDocument::fromJson(*policy::shippedPackJson(name)).object();
    const FormContext context{[](const QString&) {
        return QStringList{u"one"_s};
    }};
    const auto root = policy::rootOfSchema();
    ObjectForm form(root, context, root.members());
    form.setValue(pack);
    for (QListWidget* list : form.findChildren<QListWidget*>())
        for (int i = 0; i < list->count(); ++i)
            list->setCurrentRow(i);
    QCOMPARE(form.value().toObject(), pack);
    int fields = 0;
    for (const FormField* field : form.findChildren<FormField*>()) {
        QVERIFY(!field->editor()->accessibleName().isEmpty());
        const auto labels = field->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->buddy() == field->editor();
        }));
        ++fields;
    }
    QVERIFY(fields > 60);
}

void PackEditorTest::splitsPaths() {
    using Parts = std::pair<QString, QString>;
    QCOMPARE(splitPath(u"clock.notice[1].year"_s), Parts(u"clock"_s, u"notice[1].year"_s));
    QCOMPARE(splitPath(u"notice[1].year"_s), Parts(u"notice"_s, u"[1].year"_s));
    QCOMPARE(splitPath(u"[1].year"_s), Parts(u"[1]"_s, u"year"_s));
    QCOMPARE(splitPath(u"[12]"_s), Parts(u"[12]"_s, QString()));
    QCOMPARE(splitPath(u"title"_s), Parts(u"title"_s, QString()));
    QCOMPARE(splitPath(QString()), Parts(QString(), QString()));
}

void PackEditorTest::samplesMoveWithTheRules() {
    auto pack = *policy::parsePack(*policy::shippedPackJson(u"houston-cole"_s));
    const auto before = sampleStandings(pack, fixedClock.today());
    QCOMPARE(before.size(), std::size_t(3));
    QCOMPARE(*dayIn(before[0], u"review"_s), QDate(2030, 10, 15));
    QCOMPARE(*dayIn(before[1], u"review"_s), QDate(2030, 10, 15)); // January counts as August
    QCOMPARE(*dayIn(before[2], u"review"_s), QDate(2029, 10, 15)); // two years less, one more
    pack.tracks.front().clock.midYear = policy::MidYearRule::FromNextYear;
    pack.tracks.front().clock.maxExtensions = 0;
    pack.tracks.front().clock.maxTotalYears = 0;
    const auto after = sampleStandings(pack, fixedClock.today());
    QCOMPARE(*dayIn(after[1], u"review"_s), QDate(2031, 10, 15));
    QVERIFY(!after[2].problem.isEmpty()); // the extension is refused, and why
    pack.tracks.erase(pack.tracks.begin());
    QVERIFY(sampleStandings(pack, fixedClock.today()).empty());
}

void PackEditorTest::faultsStandAtTheirField() {
    PackEditorPage& page = editor();
    QCOMPARE(page.pack()["version"_L1].toString(), u"3"_s);
    page.reveal(u"tracks[0].years"_s);
    auto* years = named<QSpinBox>(page, u"Years"_s);
    QVERIFY(years);
    QCOMPARE(years->value(), 5);
    QVERIFY(years->hasFocus());
    years->setValue(4); // the tenure review is placed in year 5
    auto* message = page.findChild<InlineMessage*>();
    QTRY_VERIFY(message->isVisible());
    QVERIFY2(message->text().contains(u"tracks[0]"_s), qPrintable(message->text()));
    QVERIFY(textsOf(page).contains(u"The faults come first"_s));
    auto* sections = named<QListWidget>(page, u"Sections of the policy"_s);
    QVERIFY2(sections->item(2)->text().contains(u'('), qPrintable(sections->item(2)->text()));
    years->setValue(6);
    QTRY_VERIFY(!message->isVisible());
    QTRY_VERIFY2(textsOf(page).contains(u"Tenure track: 6 year"_s), qPrintable(textsOf(page)));
}

void PackEditorTest::listsAddRemoveAndMove() {
    PackEditorPage& page = editor();
    page.reveal(u"clauses[0].title"_s);
    auto* list = named<QListWidget>(page, u"Clauses"_s);
    QVERIFY(list);
    const int count = list->count();
    const QString first = list->item(0)->text();
    QTest::mouseClick(named<QPushButton>(page, u"Move down in Clauses"_s), Qt::LeftButton);
    QCOMPARE(list->item(1)->text(), first);
    QCOMPARE(page.pack()["clauses"_L1][1]["title"_L1].toString(), first);
    QTest::mouseClick(named<QPushButton>(page, u"Add to Clauses"_s), Qt::LeftButton);
    QCOMPARE(list->count(), count + 1);
    auto* message = page.findChild<InlineMessage*>();
    QTRY_VERIFY(message->isVisible()); // it has no code yet
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(list->count(), count);
    QTRY_VERIFY(!message->isVisible());
}

void PackEditorTest::saysFromWhenWorkCounts() {
    PackEditorPage& page = editor();
    page.reveal(u"countsFrom"_s);
    auto* from = named<QComboBox>(page, u"Work counts from"_s);
    QVERIFY(from);
    from->setCurrentIndex(from->count() - 1);
    emit from->activated(from->currentIndex());
    QCOMPARE(page.pack()["countsFrom"_L1].toString(), u"last_promotion"_s);
}

void PackEditorTest::adoptsOneVersion() {
    PackEditorPage& page = editor();
    page.reveal(u"assignWithinDays"_s);
    named<QSpinBox>(page, u"Assign within days"_s)->setValue(30);
    const auto history = m_view->library().history(100);
    QTest::mouseClick(
        m_view->findChild<PackEditorPage*>()->findChild<PageHeader*>()->setPrimaryAction(
            u"Adopt as new version"_s),
        Qt::LeftButton);
    QCOMPARE(m_view->shell().currentPage(), u"policies"_s);
    QCOMPARE(versions(), 2);
    QCOMPARE(m_view->library().history(100)->size(), history->size() + 1); // one commit
    const auto kept = workspace::keptPolicies(m_view->library());
    QVERIFY(kept->front().current);
    QCOMPARE(kept->front().version.version, u"3"_s);
    QCOMPARE(kept->front().people, 0);
    QCOMPARE((*m_view->library().currentPack())->assignWithinDays, 30);
    QVERIFY(m_view->library().undo().has_value());
    QCOMPARE(versions(), 1);
}

void PackEditorTest::cancelWritesNothing() {
    PackEditorPage& page = editor();
    page.reveal(u"assignWithinDays"_s);
    named<QSpinBox>(page, u"Assign within days"_s)->setValue(99);
    QTest::mouseClick(page.findChild<PageHeader*>()->setSecondaryAction(u"Cancel"_s),
                      Qt::LeftButton);
    QCOMPARE(m_view->shell().currentPage(), u"policies"_s);
    QCOMPARE(versions(), 1);
    QCOMPARE(editor().pack()["assignWithinDays"_L1].toInt(), 14); // begun anew
}

void PackEditorTest::comparesAndAdopts() {
    PoliciesPage& page = policies();
    auto* table = page.findChild<DataTable*>();
    QCOMPARE(table->model()->rowCount(), 1 + int(policy::shippedPacks().size()));
    QTRY_VERIFY(textsOf(page).contains(u"This is the version for new appointments"_s));
    table->selectId(2); // continuing appointment
    QTRY_VERIFY2(textsOf(page).contains(u"Added ladder “Librarian I to IV”"_s),
                 qPrintable(textsOf(page)));
    for (QPushButton* button : page.findChildren<QPushButton*>())
        if (button->text().startsWith(u"Adopt"_s))
            QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(versions(), 2);
    QCOMPARE((*m_view->library().currentPack())->name, u"continuing-appointment"_s);
}

void PackEditorTest::checksAFile() {
    PoliciesPage& page = policies();
    QByteArray json = *policy::shippedPackJson(u"six-year"_s);
    const auto write = [&](const QByteArray& bytes) {
        QFile file(m_folder.filePath(u"pack.json"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    };
    page.checkFile(write(QByteArray(json).replace("\"years\": 6", "\"years\": 60")));
    QTRY_VERIFY2(textsOf(page).contains(u"tracks[0].years: must be from 0 to 20, and is 60"_s),
                 qPrintable(textsOf(page)));
    QCOMPARE(page.findChild<DataTable*>()->model()->rowCount(), 7);
    page.checkFile(write(json.replace("\"version\": \"2\"", "\"version\": \"2026\"")));
    QCOMPARE(page.findChild<DataTable*>()->model()->rowCount(), 8);
    QCOMPARE(versions(), 1); // checked, not adopted
    page.checkFile(m_folder.filePath(u"nowhere.json"_s));
    QVERIFY(page.findChild<InlineMessage*>()->text().contains(u"cannot be read"_s));
}

void PackEditorTest::movesOnePerson() {
    editor();
    adoptsOneVersion(); // and taken back
    QVERIFY(m_view->library().redo().has_value());
    PoliciesPage& page = policies();
    QVERIFY2(textsOf(page).contains(u"Mandatory review: "_s) ||
                 textsOf(page).contains(u"That is the version"_s),
             qPrintable(textsOf(page)));
    auto* by = named<QLineEdit>(page, u"Decided by"_s);
    QVERIFY(by);
    QPushButton* record = nullptr;
    for (QPushButton* button : page.findChildren<QPushButton*>())
        if (button->text() == u"Record the move"_s)
            record = button;
    QVERIFY(record);
    QTest::mouseClick(record, Qt::LeftButton);
    QVERIFY(textsOf(page).contains(u"Say who decided."_s));
    QCOMPARE(*m_view->library().records<people::PolicyMove>().count(), 0);
    by->setText(u"The dean"_s);
    named<QLineEdit>(page, u"Reason"_s)->setText(u"Her own wish"_s);
    QTest::mouseClick(record, Qt::LeftButton);
    QCOMPARE(*m_view->library().records<people::PolicyMove>().count(), 1);
    QCOMPARE(workspace::keptPolicies(m_view->library())->front().people, 1);
}

void PackEditorTest::pictures() {
    const QString folder = qEnvironmentVariable("TENON_PICTURES");
    if (folder.isEmpty())
        QSKIP("TENON_PICTURES names no folder");
    QVERIFY(QDir().mkpath(folder));
    for (const auto& [theme, choice] :
         {std::pair("light", ThemeChoice::Light), std::pair("dark", ThemeChoice::Dark)}) {
        applyTheme(*qApp, choice, 100);
        const auto keep = [&](const QString& name) {
            QTest::qWait(400);
            QVERIFY(m_view->grab().save(
                u"%1/%2-%3.png"_s.arg(folder, name, QString::fromLatin1(theme))));
        };
        PackEditorPage& page = editor();
        for (const char* path : {"tracks[0].clock.midYear", "reviews[2].calendar[1].code",
                                 "categories[0].code", "eligibility[1].kind", "clauses[0].text"}) {
            page.reveal(QString::fromLatin1(path));
            keep(QString::fromLatin1(path).section(u'[', 0, 0));
        }
        page.reveal(u"tracks[0].years"_s);
        named<QSpinBox>(page, u"Years"_s)->setValue(4);
        keep(u"faults"_s);
        named<QSpinBox>(page, u"Years"_s)->setValue(6);
        keep(u"changed"_s);
        PoliciesPage& list = policies();
        list.findChild<DataTable*>()->selectId(5);
        keep(u"policies"_s);
        QVERIFY(m_view->library()
                    .commit(u"Adopt"_s,
                            [](store::Edit& edit) -> Status {
                                const auto kept = policy::adoptPack(
                                    edit, *policy::shippedPackJson(u"six-year"_s));
                                return kept ? Status() : Status(kept.error());
                            })
                    .has_value());
        list.findChild<MovePersonCard*>()->findChild<QLineEdit*>()->setFocus();
        for (QScrollArea* area : m_view->findChildren<QScrollArea*>())
            if (area->isAncestorOf(&list))
                area->ensureWidgetVisible(list.findChild<MovePersonCard*>());
        keep(u"move"_s);
        QVERIFY(m_view->library().undo().has_value());
        applyTheme(*qApp, choice, 200);
        keep(u"policies-200"_s);
        editor();
        keep(u"editor-200"_s);
    }
}

QTEST_MAIN(PackEditorTest)
#include "tst_packeditor.moc"
