// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/lookups.h"

#include "ui/widgets/make.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Lookups)
};

} // namespace

QString whatIsSent() {
    return Tr::tr("Switched off, Tenon sends nothing anywhere. Switched on, it asks only when you "
                  "press a button, and shows the address first: looking up sends the DOI to "
                  "doi.org, which passes it on to where the work is registered (Crossref or "
                  "DataCite, say); checking links asks the web addresses in your items. Whoever is "
                  "asked sees the address of your computer, and nothing else of yours. Answers are "
                  "kept on this computer.");
}

QPushButton* addSwitchedOff(QVBoxLayout* column, Lookups& lookups, std::function<void()> next) {
    column->addWidget(makeWrappingLabel(
        Tr::tr("Asking the internet is switched off, so nothing was sent. The switch is in the "
               "settings, “Look up DOIs on the internet”, and here."),
        TextRole::BodyStrong));
    column->addWidget(makeWrappingLabel(whatIsSent(), TextRole::Caption, Ink::Muted));
    auto* button = makeButton(Tr::tr("Switch it on"), u"check"_s);
    column->addWidget(button, 0, Qt::AlignLeft);
    QObject::connect(button, &QPushButton::clicked, button, [&lookups, next = std::move(next)] {
        lookups.switchOn();
        next();
    });
    return button;
}

} // namespace tenon::ui
