// SPDX-License-Identifier: GPL-3.0-or-later
// Opens and audits every window there is, in every theme and at 100 and 200 % text, and fails where
// a class that is one has not been registered here.
#include "tests/support/a11yaudit.h"
#include "tests/support/windowregistry.h"
#include "ui/shell/commandpalette.h"
#include "ui/theme/theme.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/make.h"
#include "ui/widgets/sidepanel.h"

#include <QApplication>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tenon::ui;
using tenon::testing::WindowRegistry;

namespace {

std::unique_ptr<QWidget> makePalette() {
    auto palette = std::make_unique<CommandPalette>();
    palette->setFind([](const QString&, int) {
        return Hits{{{u"person"_s, u"Amara Osei"_s, u"Librarian"_s, u"People"_s, {}}}, 1};
    });
    palette->popUp();
    return palette;
}

std::unique_ptr<QWidget> makePanel() {
    auto panel = std::make_unique<SidePanel>(u"Meeting"_s);
    panel->setContent(new FormField(u"&Title"_s, new QLineEdit));
    panel->addFooterButton(makeButton(u"Save"_s, {}, ButtonKind::Primary));
    return panel;
}

WindowRegistry registry() {
    WindowRegistry windows;
    windows.add(u"CommandPalette"_s, makePalette);
    windows.add(u"SidePanel"_s, makePanel);
    return windows;
}

} // namespace

class WindowsTest : public QObject {
    Q_OBJECT
private slots:
    void noneIsForgotten();
    void scanFindsAForgottenOne();
    void audited_data();
    void audited();
};

void WindowsTest::noneIsForgotten() {
    const QStringList missing = registry().missing(QStringLiteral(TENON_UI_DIR));
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void WindowsTest::scanFindsAForgottenOne() {
    QTemporaryDir folder;
    QFile file(folder.filePath(u"x.h"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("class Page;\nclass PeoplePage : public QWidget {\n};\n"
               "class Chooser final : public QDialog\n{\n};\nclass Row : public QWidget {};\n");
    file.close();
    QCOMPARE(registry().missing(folder.path()).size(), 2);
}

void WindowsTest::audited_data() {
    QTest::addColumn<int>("window");
    QTest::addColumn<int>("choice");
    QTest::addColumn<int>("percent");
    const WindowRegistry windows = registry();
    for (std::size_t i = 0; i < windows.windows().size(); ++i)
        for (ThemeChoice choice :
             {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast})
            for (int percent : {100, 200})
                QTest::addRow("%s %d %d", qPrintable(windows.windows()[i].className), int(choice),
                              percent)
                    << int(i) << int(choice) << percent;
}

void WindowsTest::audited() {
    QFETCH(int, window);
    QFETCH(int, choice);
    QFETCH(int, percent);
    applyTheme(*qApp, ThemeChoice(choice), percent);
    const auto widget = registry().windows()[std::size_t(window)].make();
    widget->show();
    QVERIFY(QTest::qWaitForWindowExposed(widget.get()));
    const auto findings = tenon::testing::auditWidgets(widget.get());
    QVERIFY2(findings.empty(), qPrintable(tenon::testing::describe(findings).join(u'\n')));
}

QTEST_MAIN(WindowsTest)
#include "tst_windows.moc"
