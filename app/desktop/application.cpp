// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"

#include "ui/shell/preferences.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"

#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QLocale>
#include <QTimer>

#include <csignal>
#include <cstdio>

namespace tenon::desktop {

using namespace Qt::StringLiterals;

namespace {

std::optional<ui::ThemeChoice> themeNamed(const QString& name) {
    if (name == u"light"_s)
        return ui::ThemeChoice::Light;
    if (name == u"dark"_s)
        return ui::ThemeChoice::Dark;
    if (name == u"contrast"_s)
        return ui::ThemeChoice::HighContrast;
    return std::nullopt;
}

// A size limit or a closed pipe is an error to report, not a reason to die.
void ignoreSignals() {
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN);
#endif
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN);
#endif
}

void addOptions(QCommandLineParser& parser) {
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"file"_s, Application::tr("A library to open."), u"[file]"_s);
    parser.addOption({u"sample"_s, Application::tr("Open the sample library.")});
    parser.addOption({u"today"_s, Application::tr("Work as if it were this day."), u"date"_s});
    parser.addOption({u"theme"_s, u"light, dark, contrast"_s, u"name"_s});
    parser.addOption(
        {u"screenshot"_s, Application::tr("Save a picture of the window and end."), u"png"_s});
    parser.addOption(
        {u"until-painted"_s,
         Application::tr("End once the window has been painted, to measure the start.")});
}

// Ends the program after the first painting of any part of its window.
class EndOncePainted : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, qApp, [] { QCoreApplication::exit(0); });
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

Application::Application(int& argc, char** argv) : QApplication(argc, argv) {
    ignoreSignals();
    setOrganizationName(u"Tenon"_s);
    setApplicationName(u"Tenon"_s);
    setApplicationVersion(QStringLiteral(TENON_VERSION));
    loadLanguage();
}

Application::~Application() = default;

void Application::loadLanguage() {
    // The English file carries the plural forms, so one of ours is always loaded.
    if (m_own.load(QLocale(), u"tenon"_s, u"_"_s, u":/i18n"_s) ||
        m_own.load(u":/i18n/tenon_en.qm"_s))
        installTranslator(&m_own);
    if (m_qt.load(QLocale(), u"qtbase"_s, u"_"_s,
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        installTranslator(&m_qt);
    setLayoutDirection(QLocale().textDirection());
}

int Application::run() {
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(*this);
    const QDate day = QDate::fromString(parser.value(u"today"_s), Qt::ISODate);
    if (day.isValid())
        m_clock = std::make_unique<FixedDayClock>(day);
    else
        m_clock = std::make_unique<SystemClock>();
    ui::applyTheme(*this,
                   themeNamed(parser.value(u"theme"_s)).value_or(ui::Preferences::themeChoice()),
                   ui::Preferences::textPercent());
    m_window = std::make_unique<ui::MainWindow>(*m_clock);
    if (parser.isSet(u"sample"_s))
        m_window->openSample();
    else if (!parser.positionalArguments().isEmpty())
        m_window->openLibrary(parser.positionalArguments().first());
    if (parser.isSet(u"until-painted"_s))
        installEventFilter(new EndOncePainted(this));
    m_window->QWidget::show();
    if (const QString picture = parser.value(u"screenshot"_s); !picture.isEmpty())
        QTimer::singleShot(600, this, [this, picture] {
            const bool saved = m_window->grab().save(picture);
            std::fprintf(stderr, "%s %s\n", saved ? "saved" : "could not save",
                         qPrintable(picture));
            m_window->close();
            exit(saved ? 0 : 4);
        });
    return exec();
}

} // namespace tenon::desktop
