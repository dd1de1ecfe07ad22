// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pairing/pairsection.h"

#include "core/mentoring/pairinglifecycle.h"
#include "ui/documents/documentwriter.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/make.h"

#include <QFileDialog>
#include <QPushButton>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;

PairSection::PairSection(Desk& desk, InlineMessage& message, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_message(message), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::l);
}

void PairSection::showPair(const mentoring::Pair& pair) {
    m_pair = pair;
    fill();
}

std::optional<people::PersonId> PairSection::me() const {
    const auto person = m_desk.viewpoint().person;
    return person && m_pair.has(*person) ? person : std::nullopt;
}

bool PairSection::isPresent() const {
    return mentoring::isPresent(m_pair.pairing.state);
}

void PairSection::showError(const Error& error) {
    m_message.showMessage(MessageKind::Error, error.message);
}

bool PairSection::commit(const QString& label, const store::EditFunction& edit) {
    return m_desk.commit(label, edit, &m_message);
}

QHash<qint64, QString> PairSection::memberNames() const {
    QHash<qint64, QString> names;
    for (const mentoring::PairingMember& member : m_pair.members)
        names.insert(member.person.value(), m_desk.nameOf(member.person));
    return names;
}

void PairSection::savePdf(const QString& caption, const QString& title, const QString& html) {
    const QString path =
        QFileDialog::getSaveFileName(this, caption, title + u".pdf"_s, tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (auto written = documents::writeDocument(html, title, path, documents::Format::Pdf);
        !written)
        return showError(written.error());
    m_message.showMessage(MessageKind::Success, tr("Saved as %1.").arg(path));
}

QWidget* PairSection::makeAction(const QString& text, const QString& what, const QString& label,
                                 store::EditFunction edit) {
    auto* button = makeButton(text);
    button->setAccessibleName(tr("%1: %2", "a button and what it is about").arg(text, what));
    connect(button, &QPushButton::clicked, this,
            [this, label, edit = std::move(edit)] { commit(label, edit); });
    return button;
}

QWidget* PairSection::makeIconAction(const QString& icon, const QString& what,
                                     std::function<void()> run) {
    auto* button = makeIconButton(icon, what);
    connect(button, &QPushButton::clicked, this, [run = std::move(run)] { run(); });
    return button;
}

} // namespace tenon::ui
