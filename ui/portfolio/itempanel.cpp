// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/itempanel.h"

#include "core/base/text.h"
#include "core/portfolio/itemstore.h"
#include "core/portfolio/portfolioquery.h"
#include "core/workspace/overview.h"
#include "core/workspace/portfolioimport.h"
#include "core/workspace/sharedportfolio.h"
#include "ui/desk/page.h"
#include "ui/portfolio/doilookupcard.h"
#include "ui/portfolio/dropchoice.h"
#include "ui/portfolio/evidencelist.h"
#include "ui/portfolio/itemform.h"
#include "ui/portfolio/twicehint.h"
#include "ui/tasks/longwrite.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/make.h"

#include <QVBoxLayout>

#include <utility>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using portfolio::WholeItem;

ItemPanel::ItemPanel(Desk& desk, QWidget* parent)
    : SidePanel(tr("Portfolio item"), parent)
    , m_desk(desk)
    , m_message(new InlineMessage)
    , m_form(new ItemForm)
    , m_evidence(new EvidenceList(desk))
    , m_suggestions(new QVBoxLayout)
    , m_twice(new TwiceHint(desk))
    , m_lookup(new DoiLookupCard(desk, [this] { return lookedUp(); })) {
    buildContent();
    auto* save = makeButton(tr("Save item"), u"check"_s, ButtonKind::Primary);
    addFooterButton(save);
    setDefaultButton(save);
    connect(save, &QPushButton::clicked, this, &ItemPanel::save);
    connect(m_form, &ItemForm::placeAsked, this, &ItemPanel::showPlaces);
    connect(m_form, &ItemForm::countingChanged, this, [this] {
        if (m_pack)
            m_twice->look(*m_pack, m_form->typed());
    });
    connect(m_evidence, &EvidenceList::complained, this,
            [this](const QString& text) { m_message->showMessage(MessageKind::Warning, text); });
    connect(m_evidence, &EvidenceList::itemRequested, this, &ItemPanel::openOther);
    connect(m_twice, &TwiceHint::itemRequested, this, &ItemPanel::openOther);
    connect(m_form, &ItemForm::lookupRequested, m_lookup, &DoiLookupCard::offer);
    connect(m_lookup, &DoiLookupCard::taken, this, &ItemPanel::takeFound);
    connect(this, &SidePanel::closed, m_lookup, &DoiLookupCard::closeCard);
    connect(this, &SidePanel::closed, this, &ItemPanel::keepDraft);
    hide();
}

void ItemPanel::buildContent() {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    m_suggestions->setSpacing(space::s);
    m_form->placeExtras()->addLayout(m_suggestions);
    m_form->placeExtras()->addWidget(m_twice);
    m_form->linkExtras()->addWidget(m_lookup);
    column->addWidget(m_message);
    column->addWidget(m_form);
    column->addWidget(makeLabel(tr("Evidence"), TextRole::BodyStrong));
    column->addWidget(m_evidence);
    column->addStretch();
    setContent(content);
}

bool ItemPanel::readPack() {
    m_pack = nullptr;
    const auto person = m_desk.viewpoint().person;
    if (!person)
        return false;
    auto pack = workspace::packOf(m_desk.library(), *person);
    if (!pack) {
        m_message->showMessage(MessageKind::Error, pack.error().message);
        return false;
    }
    m_pack = *pack;
    return true;
}

void ItemPanel::openFor(std::optional<portfolio::ItemId> item, const QStringList& files) {
    if (!item) {
        if (m_draft && files.isEmpty() && m_draftOf == m_desk.viewpoint().person)
            return offerDraft();
        WholeItem begun;
        begun.item.started = PartialDate(m_desk.today());
        if (!files.isEmpty())
            begun.item.title = titleFromFile(files.first());
        return openWith(begun, files);
    }
    auto found = portfolio::wholeItem(m_desk.library().reader(), *item);
    if (found)
        openWith(*found, files);
}

void ItemPanel::keepDraft() {
    const auto now = m_item || !m_opened ? std::nullopt : m_form->unfinished();
    if (!now || now->item.title.isEmpty() || *now == *m_opened)
        return;
    m_draft = now;
    m_draftOf = m_desk.viewpoint().person;
}

void ItemPanel::offerDraft() {
    const WholeItem draft = *std::exchange(m_draft, std::nullopt);
    openWith(draft);
    m_opened = WholeItem(); // closed again, it is kept again
    m_message->showMessage(MessageKind::Info,
                           tr("You closed this before it was saved. Files are to be chosen again."),
                           tr("Begin anew"), [this] { openFor({}, {}); });
}

void ItemPanel::openWithDoi(const QString& doi) {
    WholeItem begun;
    begun.item.started = PartialDate(m_desk.today());
    begun.addIdentifier(portfolio::IdentifierKind::Doi, doi);
    openWith(begun);
    m_form->openLinks();
    m_lookup->offer(doi);
}

// The day that a new item begins with is nobody's statement yet.
std::optional<WholeItem> ItemPanel::lookedUp() {
    auto whole = m_form->unfinished();
    if (whole && !m_item && !whole->item.ended && whole->item.started &&
        *whole->item.started == PartialDate(m_desk.today()))
        whole->item.started.reset();
    return whole;
}

void ItemPanel::takeFound(const WholeItem& found) {
    WholeItem whole = found;
    if (!m_item && !whole.item.started)
        whole.item.started = PartialDate(m_desk.today());
    m_form->setItem(whole, *m_pack, m_desk.today());
    showPlaces();
    m_form->focusTitle();
}

void ItemPanel::openWith(const WholeItem& begun, const QStringList& files) {
    m_message->dismiss();
    m_lookup->closeCard();
    if (!readPack())
        return;
    m_item = begun.item.id.value() == 0 ? std::nullopt : std::optional(begun.item.id);
    m_asked.clear();
    if (m_item)
        if (auto asked = workspace::questionsAbout(m_desk.library(), m_desk.viewpoint(), *m_item))
            m_asked = std::move(*asked);
    m_twice->reset();
    m_form->setItem(begun, *m_pack, m_desk.today());
    m_opened = m_item ? m_form->item() : m_form->unfinished();
    m_evidence->setItem(m_item);
    m_evidence->addFiles(files);
    setTitle(m_item ? tr("Edit item") : tr("New item"));
    showPlaces();
    openPanel();
    m_form->focusTitle();
}

void ItemPanel::addFiles(const QStringList& paths) {
    m_evidence->addFiles(paths);
}

// "This goes where?": asked as one types, for what is not filed yet; a quiet hint for what is.
void ItemPanel::showPlaces() {
    clearLayout(m_suggestions);
    m_form->setPlaceHint({});
    const portfolio::Guide* guide = portfolio::guideAtHand();
    if (!m_pack)
        return;
    m_twice->look(*m_pack, m_form->typed());
    showAnswers();
    if (!guide)
        return;
    const bool filed = !m_form->place().category.isEmpty();
    if (filed)
        return showHint(*guide);
    const auto suggestions = portfolio::ask(*guide, *m_pack, m_form->title());
    if (suggestions.empty()) {
        m_form->setPlaceHint(tr("Type what you did, and the guide says where it goes. What is not "
                                "filed yet waits in your inbox."));
    } else {
        m_suggestions->addWidget(
            makeLabel(tr("This usually goes to"), TextRole::Label, Ink::Muted));
        for (const portfolio::Suggestion& suggestion : suggestions)
            addSuggestion(suggestion);
    }
    auto* ask = makeButton(tr("Ask my mentor"), u"chat"_s, ButtonKind::Link);
    connect(ask, &QPushButton::clicked, this, &ItemPanel::askMentor);
    m_suggestions->addWidget(ask, 0, Qt::AlignLeft);
}

// What the mentor said, in place.
void ItemPanel::showAnswers() {
    for (const portfolio::FilingQuestion& question : m_asked) {
        const QString place =
            portfolio::placeTitle(*m_pack, {question.category, question.subcategory});
        QStringList said;
        if (!place.isEmpty())
            said << place;
        if (!question.answer.isEmpty())
            said << question.answer;
        m_suggestions->addWidget(makeWrappingLabel(
            question.answered && question.answeredBy
                ? tr("%1 answered: %2").arg(m_desk.nameOf(*question.answeredBy), said.join(u". "_s))
            : question.answered // it came along with a package, where nobody says who
                ? tr("Answered: %1").arg(said.join(u". "_s))
                : tr("Asked on %1, not answered yet.").arg(text::dayText(question.asked)),
            TextRole::Label));
        if (!place.isEmpty() &&
            m_form->place() != policy::FiledUnder{question.category, question.subcategory}) {
            auto* take = makeButton(tr("File it there"), u"signpost"_s, ButtonKind::Link);
            connect(take, &QPushButton::clicked, this, [this, question] {
                m_form->setPlace({question.category, question.subcategory});
                showPlaces();
            });
            m_suggestions->addWidget(take, 0, Qt::AlignLeft);
        }
    }
}

void ItemPanel::showHint(const portfolio::Guide& guide) {
    const policy::Category* category = m_pack->category(m_form->place().category);
    QString text = category ? category->description : QString();
    const auto odd =
        portfolio::filingHint(guide, *m_pack, {m_form->title(), m_form->type(), m_form->place()});
    if (odd) {
        text = odd->text + (odd->doubt.isEmpty() ? QString() : u' ' + odd->doubt);
        auto* take = makeButton(tr("File it there"), u"signpost"_s, ButtonKind::Link);
        connect(take, &QPushButton::clicked, this, [this, place = odd->place] {
            m_form->setPlace(place);
            showPlaces();
        });
        m_suggestions->addWidget(take, 0, Qt::AlignLeft);
    }
    m_form->setPlaceHint(text);
}

void ItemPanel::addSuggestion(const portfolio::Suggestion& suggestion) {
    const QString place = portfolio::placeTitle(*m_pack, suggestion.place);
    auto* take = makeButton(QString());
    // A long name gives way in its middle rather than push the form beyond the panel.
    take->setText(take->fontMetrics().elidedText(place, Qt::ElideMiddle, scaled(300)));
    take->setToolTip(place);
    take->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    take->setAccessibleName(tr("File under %1").arg(place));
    connect(take, &QPushButton::clicked, this, [this, suggestion] {
        m_form->setPlace(suggestion.place);
        if (m_form->type() == portfolio::ItemType::Other)
            m_form->setType(suggestion.type);
        showPlaces();
    });
    m_suggestions->addWidget(take);
    QStringList why{tr("As “%1”: %2").arg(suggestion.title, suggestion.rule)};
    if (!suggestion.doubt.isEmpty())
        why << suggestion.doubt;
    if (!suggestion.evidence.isEmpty())
        why << tr("Worth keeping: %1.").arg(suggestion.evidence.join(u", "_s));
    m_suggestions->addWidget(makeWrappingLabel(why.join(u' '), TextRole::Caption, Ink::Muted));
}

// The question goes with the item, so the item is saved with it.
void ItemPanel::askMentor() {
    auto whole = checked();
    if (!whole)
        return;
    const bool done = m_desk.commit(
        tr("Ask where an item goes"),
        [&](store::Edit& edit) -> Status {
            if (whole->item.sharing == portfolio::Sharing::Private)
                whole->item.sharing = portfolio::Sharing::Mentor; // who is asked must see it
            if (auto saved = portfolio::saveItem(edit, *whole, m_desk.today()); !saved)
                return saved;
            portfolio::FilingQuestion question;
            question.id = edit.newId<portfolio::FilingQuestion>();
            question.person = whole->item.person;
            question.item = whole->item.id;
            question.question = tr("Where does “%1” go?").arg(whole->item.title);
            question.asked = m_desk.today();
            if (auto asked = edit.insert(question); !asked)
                return asked;
            return m_evidence->write(edit, whole->item.id, {}, {});
        },
        m_message);
    if (!done)
        return;
    m_opened.reset(); // nothing is left to keep
    closePanel();
}

std::optional<WholeItem> ItemPanel::checked() {
    auto whole = m_form->item();
    if (!whole || !m_pack)
        return std::nullopt;
    whole->item.person = m_desk.viewpoint().person.value_or(people::PersonId());
    if (auto good = portfolio::checkItem(*m_pack, *whole); !good) {
        m_message->showMessage(MessageKind::Error, good.error().message);
        return std::nullopt;
    }
    return whole;
}

QStringList ItemPanel::unsaved() const {
    return m_draft ? QStringList{tr("A new portfolio item")} : SidePanel::unsaved();
}

bool ItemPanel::isChanged() {
    if (m_evidence->isChanged())
        return true;
    if (!m_item)
        return !m_form->title().isEmpty();
    const auto now = m_form->item();
    return !now || !m_opened || *now != *m_opened;
}

void ItemPanel::openOther(portfolio::ItemId item) {
    if (!isChanged())
        return openFor(item, {});
    m_message->showMessage(
        MessageKind::Warning,
        tr("What you changed here is not saved yet. Save it first, or leave it."),
        tr("Leave it and open the other"), [this, item] { openFor(item, {}); });
}

void ItemPanel::save() {
    auto whole = checked();
    if (!whole)
        return;
    // The history is read by others too: it names no work.
    const QString label = m_item ? tr("Change a portfolio item") : tr("Add a portfolio item");
    LongWrite watch(label, this);
    const bool done = m_desk.commit(
        label,
        [&](store::Edit& edit) -> Status {
            if (auto saved = portfolio::saveItem(edit, *whole, m_desk.today()); !saved)
                return saved;
            if (auto learnt = workspace::learnNames(edit, m_desk.library(), *whole); !learnt)
                return learnt;
            return m_evidence->write(edit, whole->item.id, watch.cancel(), watch.progress());
        },
        m_message);
    if (!done)
        return;
    m_opened.reset(); // nothing is left to keep
    closePanel();
}

} // namespace tenon::ui
