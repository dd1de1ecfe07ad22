// SPDX-License-Identifier: GPL-3.0-or-later
// tenon: the desktop program.
#include "app/desktop/application.h"

int main(int argc, char** argv) {
    tenon::desktop::Application application(argc, argv);
    return application.run();
}
