// SPDX-License-Identifier: GPL-3.0-or-later
// Every window in the made-up language, a third longer than English and in brackets: what is shown
// without brackets and is not the library's own words was never translatable; what is cut has no
// room for German. And every window from right to left.
#include "core/people/peoplequery.h"
#include "core/workspace/sample.h"
#include "tests/support/a11yaudit.h"
#include "tests/support/samplewindows.h"
#include "tests/support/testlibrary.h"
#include "ui/shell/shell.h"
#include "ui/shell/sidebar.h"
#include "ui/theme/theme.h"
#include "ui/window/libraryview.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace tenon::ui;
using tenon::testing::sampleWindows;

namespace {

// What a widget says, to the eye and to a screen reader.
QStringList textsOf(const QWidget* widget) {
    QStringList texts{widget->accessibleName(), widget->toolTip()};
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        texts << label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        texts << button->text();
    if (const auto* field = qobject_cast<const QLineEdit*>(widget))
        texts << field->placeholderText();
    if (const auto* box = qobject_cast<const QComboBox*>(widget))
        for (int i = 0; i < box->count(); ++i)
            texts << box->itemText(i);
    if (const auto* view = qobject_cast<const QAbstractItemView*>(widget); view && view->model())
        for (int i = 0; i < view->model()->columnCount(); ++i)
            texts << view->model()->headerData(i, Qt::Horizontal).toString();
    return texts;
}

// Without letters of its own: figures, dates, initials, addresses, file names.
bool isNeutral(const QString& text) {
    static const QRegularExpression figures(
        u"^([\\W\\d_]|AM|PM|January|February|March|April|June|July|August|September|October|"
        u"November|December|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|"
        u"Sat|"
        "Sun|kB|KiB|MB|MiB|bytes|DOI|ISBN|ISSN|PMCID|PMID|Scroll Left|Scroll Right|Ctrl|Alt|Shift|[A-Z]{1,2}\\b|\\b[A-Z]\\b)*$"_s);
    static const QRegularExpression address(u"^\\S+@\\S+$|^/\\S*$|^[\\w./-]+\\.(tenon|png|pdf)$"_s);
    return figures.match(text).hasMatch() || address.match(text).hasMatch();
}

// The words of the sample library, of its policy pack and of the guide to topics.
QString wordsOfTheLibrary() {
    static const tenon::FixedDayClock clock(QDate(2026, 11, 23));
    QTemporaryDir folder;
    auto made = tenon::workspace::makeSample(folder.filePath(u"sample.tenon"_s), clock);
    if (!made)
        return {};
    QString words = tenon::test::dump(**made).join(u'\n');
    for (const QString& name : tenon::policy::shippedPacks())
        if (const auto json = tenon::policy::shippedPackJson(name))
            words += QString::fromUtf8(*json);
    if (QFile topics(u":/guides/topics.json"_s); topics.open(QIODevice::ReadOnly))
        words += QString::fromUtf8(topics.readAll());
    return words;
}

} // namespace

class LanguageTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void everyWordIsTranslatable_data();
    void everyWordIsTranslatable();
    void rightToLeft_data() { everyWordIsTranslatable_data(); }
    void rightToLeft();

private:
    bool isFromTheLibrary(const QString& text) const;

    QTranslator m_language;
    QString m_words;
};

void LanguageTest::initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    applyTheme(*qApp, ThemeChoice::Light, 100);
    m_words = wordsOfTheLibrary();
    QVERIFY(m_words.contains(u"Amara Osei"_s));
}

// Words of the library, of its rules or the program's own name, one or several in a row.
bool LanguageTest::isFromTheLibrary(const QString& text) const {
    static const QRegularExpression between(u", | · | – |…"_s);
    const QStringList parts = text.split(between);
    return m_words.contains(text) || text == u"Tenon"_s ||
           std::all_of(parts.begin(), parts.end(),
                       [this](const QString& part) { return m_words.contains(part.trimmed()); });
}

void LanguageTest::cleanupTestCase() {
    QCoreApplication::removeTranslator(&m_language);
}

void LanguageTest::everyWordIsTranslatable_data() {
    QTest::addColumn<int>("window");
    const auto windows = sampleWindows();
    for (std::size_t i = 0; i < windows.windows().size(); ++i)
        if (const QString& name = windows.windows()[i].className;
            name != u"SidePanel"_s && name != u"CommandPalette"_s) // these two say the test's words
            QTest::newRow(qPrintable(name)) << int(i);
}

void LanguageTest::everyWordIsTranslatable() {
    QFETCH(int, window);
    if (m_language.isEmpty()) {
        if (!m_language.load(u":/i18n/tenon_xx.qm"_s))
            QSKIP("the made-up language is missing: it needs Python 3 when Tenon is built");
        QCoreApplication::installTranslator(&m_language);
    }
    const auto widget = sampleWindows().windows()[std::size_t(window)].make();
    widget->show();
    QVERIFY(QTest::qWaitForWindowExposed(widget.get()));
    QTest::qWait(20);
    QStringList plain;
    for (const QWidget* part : widget->findChildren<QWidget*>())
        for (const QString& text : textsOf(part)) {
            const QString said = text.simplified();
            if (part->isVisible() && !said.contains(u'[') && !isNeutral(said) &&
                !isFromTheLibrary(said))
                plain << u"%1: %2"_s.arg(QString::fromLatin1(part->metaObject()->className()),
                                         said);
        }
    plain.removeDuplicates();
    QVERIFY2(plain.isEmpty(), qPrintable(plain.join(u'\n')));
    const auto findings = tenon::testing::auditWidgets(widget.get());
    QVERIFY2(findings.empty(), qPrintable(tenon::testing::describe(findings).join(u'\n')));
}

void LanguageTest::rightToLeft() {
    QFETCH(int, window);
    QCoreApplication::removeTranslator(&m_language);
    qApp->setLayoutDirection(Qt::RightToLeft);
    const auto restore = qScopeGuard([] { qApp->setLayoutDirection(Qt::LeftToRight); });
    const auto widget = sampleWindows().windows()[std::size_t(window)].make();
    widget->show();
    QVERIFY(QTest::qWaitForWindowExposed(widget.get()));
    QTest::qWait(20);
    if (auto* view = qobject_cast<LibraryView*>(widget.get())) {
        const QWidget* sidebar = view->shell().sidebar();
        QCOMPARE(sidebar->mapTo(view, QPoint(sidebar->width(), 0)).x(), view->width());
    }
    const auto findings = tenon::testing::auditWidgets(widget.get());
    QVERIFY2(findings.empty(), qPrintable(tenon::testing::describe(findings).join(u'\n')));
}

QTEST_MAIN(LanguageTest)
#include "tst_language.moc"
