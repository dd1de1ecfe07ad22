// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowregistry.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenon::testing {

namespace {

// A class with a base list that is a window by its base or by its name. What is called nothing but
// Page is what all pages derive from.
bool isWindowClass(const QString& name, const QString& bases) {
    static const QRegularExpression windowBase(u"\\b(QDialog|QMainWindow|QWizard)\\b"_s);
    static const QRegularExpression windowName(u"\\w(Page|Panel|Window|Dialog)$"_s);
    return windowBase.match(bases).hasMatch() || windowName.match(name).hasMatch();
}

} // namespace

void WindowRegistry::add(const QString& className, std::function<std::unique_ptr<QWidget>()> make) {
    m_windows.push_back({className, std::move(make)});
}

bool WindowRegistry::has(const QString& className) const {
    return std::any_of(m_windows.begin(), m_windows.end(), [&](const RegisteredWindow& window) {
        return window.className == className;
    });
}

QStringList WindowRegistry::missing(const QString& uiFolder) const {
    static const QRegularExpression declaration(
        u"^\\s*class\\s+(\\w+)\\s*(?:final\\s*)?:\\s*([^{;]*)"_s);
    QStringList found;
    QDirIterator files(uiFolder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
            continue;
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const auto match = declaration.match(lines[i]);
            if (match.hasMatch() && isWindowClass(match.captured(1), match.captured(2)) &&
                !has(match.captured(1)))
                found.append(u"%1:%2: %3"_s.arg(file.fileName()).arg(i + 1).arg(match.captured(1)));
        }
    }
    return found;
}

} // namespace tenon::testing
