// SPDX-License-Identifier: GPL-3.0-or-later
// Linked with every object of core, and with Qt Core and Sql alone: a symbol of any other module
// fails the link, whether or not a program happens to use the code that needs it.
#include <QCoreApplication>
#include <QFile>

#include <cstdio>

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const bool complete = QFile::exists(QStringLiteral(":/policies/six-year.json"));
    std::fputs(complete ? "core stands alone\n" : "core's resources are missing\n", stderr);
    return complete ? 0 : 1;
}
