// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/doilookupcard.h"

#include "core/exchange/csljson.h"
#include "ui/desk/lookups.h"
#include "ui/desk/page.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/make.h"
#include "ui/widgets/reflowlayout.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QProgressBar>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using portfolio::FillLine;

namespace {

QString shortened(const QWidget* widget, const QString& text) {
    return widget->fontMetrics().elidedText(text.simplified(), Qt::ElideMiddle, scaled(250));
}

QString withoutMnemonics(QString text) {
    return text.replace(u'&', u"&&"_s);
}

} // namespace

DoiLookupCard::DoiLookupCard(Desk& desk, std::function<std::optional<portfolio::WholeItem>()> item,
                             QWidget* parent)
    : Card(tr("Look up"), parent), m_desk(desk), m_item(std::move(item)) {
    body()->setSpacing(space::s);
    hide();
}

DoiLookupCard::~DoiLookupCard() = default;

// It stands far down in a form: whatever it shows next is brought into sight.
void DoiLookupCard::resizeEvent(QResizeEvent* event) {
    Card::resizeEvent(event);
    for (QWidget* up = parentWidget(); up; up = up->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(up))
            QMetaObject::invokeMethod(
                this, [this, area] { area->ensureWidgetVisible(this, 0, space::m); },
                Qt::QueuedConnection);
}

// Enter is the button it stands on here, not the one at the foot of the panel.
void DoiLookupCard::keyPressEvent(QKeyEvent* event) {
    auto* button = qobject_cast<QPushButton*>(focusWidget());
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && button &&
        isAncestorOf(button))
        return button->click();
    Card::keyPressEvent(event);
}

void DoiLookupCard::startOver() {
    m_lookup.reset(); // stops what is being asked
    clearLayout(body());
}

void DoiLookupCard::closeCard() {
    startOver();
    m_doi.clear();
    hide();
}

void DoiLookupCard::offer(const QString& doi) {
    m_doi = lookup::doiIn(doi);
    show();
    if (!m_desk.lookups().allowed())
        return showSwitchedOff();
    showAddress();
}

void DoiLookupCard::addButtons(QPushButton* first, const QString& second) {
    auto* row = new QWidget;
    auto* flow = new FlowLayout(row);
    if (first)
        flow->addWidget(first);
    auto* close = makeButton(second, {}, ButtonKind::Quiet);
    connect(close, &QPushButton::clicked, this, &DoiLookupCard::closeCard);
    flow->addWidget(close);
    body()->addWidget(row);
    (first ? first : close)->setFocus(Qt::OtherFocusReason);
}

void DoiLookupCard::showSwitchedOff() {
    startOver();
    addSwitchedOff(body(), m_desk.lookups(), [this] { offer(m_doi); });
    addButtons(nullptr, tr("Leave it off")); // has the focus: a second Enter switches nothing on
}

void DoiLookupCard::showAddress() {
    startOver();
    const auto address = lookup::DoiLookup(m_desk.lookups().doi).addressOf(m_doi);
    if (!address)
        return showError(address.error().message);
    body()->addWidget(makeWrappingLabel(tr("This address would be asked; nothing else is sent:")));
    auto* shown = makeWrappingLabel(QString::fromLatin1(address->toEncoded()), TextRole::BodyStrong,
                                    Ink::Strong);
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body()->addWidget(shown);
    auto* go = makeButton(tr("Ask"), u"search"_s);
    go->setAccessibleDescription(shown->text());
    connect(go, &QPushButton::clicked, this, &DoiLookupCard::ask);
    addButtons(go, tr("Do not ask"));
}

void DoiLookupCard::ask() {
    startOver();
    if (!m_desk.lookups().allowed()) // it may have been switched off meanwhile
        return showSwitchedOff();
    const lookup::DoiOptions& options = m_desk.lookups().doi;
    body()->addWidget(makeWrappingLabel(tr("Asking %1 …").arg(options.resolver.host())));
    auto* bar = new QProgressBar;
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setAccessibleName(tr("Waiting for the answer"));
    body()->addWidget(bar);
    addButtons(nullptr, tr("Stop"));
    m_lookup = std::make_unique<lookup::DoiLookup>(options);
    m_lookup->ask(m_doi, [this](const Result<QByteArray>& answer) {
        // Not from within the one that answers, who goes away now.
        QMetaObject::invokeMethod(
            this,
            [this, answer, asked = m_lookup.get()] {
                if (m_lookup && m_lookup.get() == asked)
                    showAnswer(answer);
            },
            Qt::QueuedConnection);
    });
}

void DoiLookupCard::showError(const QString& sentence) {
    startOver();
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    line->addWidget(makeIconLabel(u"alert-triangle"_s, 18, Ink::Late), 0, Qt::AlignTop);
    line->addWidget(makeWrappingLabel(sentence, TextRole::Body, Ink::Late), 1);
    body()->addWidget(row);
    auto* again = makeButton(tr("Try again"), u"redo"_s);
    again->setAccessibleDescription(sentence);
    connect(again, &QPushButton::clicked, this, [this] { offer(m_doi); });
    addButtons(again, tr("Close"));
}

void DoiLookupCard::showAnswer(const Result<QByteArray>& answer) {
    if (!answer)
        return showError(answer.error().message);
    auto reading = exchange::readCslJson(*answer);
    if (!reading)
        return showError(tr("The answer could not be read. %1").arg(reading.error().message));
    const QJsonValue title = QJsonDocument::fromJson(*answer).object()[u"title"_s];
    if (reading->items.empty() || (title.toString().isEmpty() && title.toArray().isEmpty()))
        return showError(tr("The answer describes no work with a title."));
    auto mine = m_item();
    if (!mine)
        return showError(tr("Put the field right that is marked above, then look up again."));
    m_mine = std::move(*mine);
    m_theirs = std::move(reading->items.front().whole);
    m_lines = portfolio::fillLines(m_mine, m_theirs);
    showLines();
}

void DoiLookupCard::showLines() {
    startOver();
    if (m_lines.empty()) {
        body()->addWidget(
            makeWrappingLabel(tr("The answer says nothing that the item does not say already.")));
        return addButtons(nullptr, tr("Close"));
    }
    body()->addWidget(makeWrappingLabel(
        tr("What was found. Only what is ticked or chosen goes into the form, and the form is "
           "saved when you say so.")));
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        body()->addWidget(m_lines[i].fills() ? makeFill(i) : makeChoice(i));
    auto* take = makeButton(tr("Take over"), u"check"_s);
    connect(take, &QPushButton::clicked, this, &DoiLookupCard::takeOver);
    addButtons(take, tr("Take nothing"));
}

// The item says nothing yet.
QWidget* DoiLookupCard::makeFill(std::size_t index) {
    const FillLine& line = m_lines[index];
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* tick = new QCheckBox(withoutMnemonics(line.label));
    tick->setChecked(line.taken);
    const QString shown = line.theirs.size() > 300 ? line.theirs.left(300) + u'…' : line.theirs;
    tick->setAccessibleName(tr("%1: %2").arg(line.label, shown));
    column->addWidget(tick);
    auto* value = makeWrappingLabel(shown, TextRole::Label);
    value->setTextFormat(Qt::PlainText);
    value->setIndent(scaled(24));
    column->addWidget(value);
    connect(tick, &QCheckBox::toggled, this,
            [this, index](bool taken) { m_lines[index].taken = taken; });
    return box;
}

// Both say something; one's own stands first and stays unless the other is chosen.
QWidget* DoiLookupCard::makeChoice(std::size_t index) {
    const FillLine& line = m_lines[index];
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(makeLabel(line.label, TextRole::BodyStrong));
    auto* group = new QButtonGroup(box);
    int id = 0;
    for (const auto& [whose, value] :
         {std::pair{tr("Keep"), line.mine}, std::pair{tr("Found"), line.theirs}}) {
        auto* choice = new QRadioButton;
        const QString words = tr("%1: %2").arg(whose, value);
        choice->setText(withoutMnemonics(shortened(choice, words)));
        choice->setToolTip(value.toHtmlEscaped());
        choice->setAccessibleName(tr("%1, %2").arg(line.label, words));
        choice->setChecked((id == 1) == line.taken);
        group->addButton(choice, id++);
        column->addWidget(choice);
    }
    connect(group, &QButtonGroup::idClicked, this,
            [this, index](int chosen) { m_lines[index].taken = chosen == 1; });
    return box;
}

void DoiLookupCard::takeOver() {
    const portfolio::WholeItem whole = portfolio::filled(m_mine, m_theirs, m_lines);
    closeCard();
    emit taken(whole);
}

} // namespace tenon::ui
