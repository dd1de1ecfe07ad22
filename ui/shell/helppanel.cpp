// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helppanel.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/make.h"

#include <QLabel>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

// Can be read with the arrow keys and copied, so that the focus has somewhere to go.
QLabel* readable(const QString& text, const QString& name) {
    QLabel* label = makeWrappingLabel(text);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::StrongFocus); // of itself it takes the focus by the mouse alone
    label->setAccessibleName(name);
    label->setAccessibleDescription(text);
    return label;
}

} // namespace

HelpPanel::HelpPanel(std::vector<KeyHelp> keys, QWidget* parent)
    : SidePanel(tr("Help"), parent), m_keys(std::move(keys)) {}

void HelpPanel::setPage(const PageHelp& help) {
    setTitle(tr("Help: %1").arg(help.title));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    const auto add = [column](const QString& heading, const QString& text) {
        column->addWidget(makeWrappingLabel(heading, TextRole::BodyStrong));
        column->addWidget(readable(text, heading));
    };
    add(tr("What this page is for"), help.purpose);
    if (!help.actions.isEmpty())
        add(tr("What you can do here"), help.actions.join(u"\n\n"_s));
    QStringList keys;
    for (const KeyHelp& key : m_keys)
        keys << tr("%1: %2", "keys, then what they do").arg(key.keys, key.what);
    add(tr("Keys"), keys.join(u"\n"_s));
    column->addStretch(1);
    setContent(content);
}

} // namespace tenon::ui
