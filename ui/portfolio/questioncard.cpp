// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/questioncard.h"

#include "core/base/text.h"
#include "core/portfolio/guide.h"
#include "core/workspace/overview.h"
#include "ui/desk/page.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/make.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

void fillPlaces(QComboBox* box, const policy::PolicyPack& pack) {
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(16);
    box->addItem(QuestionCard::tr("In words only"), QString());
    for (const policy::FiledUnder& one : policy::placesOf(pack))
        box->addItem(portfolio::placeTitle(pack, one), one.key());
}

} // namespace

QuestionCard::QuestionCard(Desk& desk, InlineMessage* message, QWidget* parent)
    : Card(tr("This goes where?"), parent), m_desk(desk), m_message(message) {}

void QuestionCard::showOpen() {
    clearLayout(body());
    auto open = workspace::openQuestions(m_desk.library(), m_desk.viewpoint());
    setVisible(open && !open->empty());
    if (!open)
        return;
    setSubtitle(tr("%n question(s)", nullptr, int(open->size())));
    for (const workspace::OpenQuestion& one : *open)
        body()->addWidget(makeQuestion(one));
}

QWidget* QuestionCard::makeQuestion(const workspace::OpenQuestion& open) {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(makeWrappingLabel(open.question.question, TextRole::BodyStrong, Ink::Strong));
    QStringList about{
        tr("%1, %2").arg(m_desk.nameOf(open.question.person), text::dayText(open.question.asked))};
    if (open.item && !open.item->description.isEmpty())
        about << open.item->description.simplified().left(200);
    column->addWidget(makeWrappingLabel(about.join(u" · "_s), TextRole::Caption, Ink::Muted));
    auto pack = workspace::packOf(m_desk.library(), open.question.person);
    auto* place = new QComboBox;
    if (pack)
        fillPlaces(place, **pack);
    auto* text = new QLineEdit;
    auto* row = new QHBoxLayout;
    row->addWidget(new FormField(tr("I would file it under"), place), 1, Qt::AlignTop);
    row->addWidget(new FormField(tr("Because"), text), 1, Qt::AlignTop);
    column->addLayout(row);
    auto* send = makeButton(tr("Answer"), u"check"_s);
    column->addWidget(send, 0, Qt::AlignLeft);
    connect(send, &QPushButton::clicked, this, [this, id = open.question.id, place, text] {
        answer(id, text->text(), policy::FiledUnder::fromKey(place->currentData().toString()));
    });
    return box;
}

void QuestionCard::answer(Id<portfolio::FilingQuestion> question, const QString& text,
                          const policy::FiledUnder& place) {
    auto readable = workspace::readableBy(m_desk.library(), m_desk.viewpoint());
    if (!readable)
        return;
    m_desk.commit(
        tr("Answer where an item goes"),
        [&](store::Edit& edit) {
            return workspace::answer(edit, *readable, question, text, place, m_desk.today());
        },
        m_message);
}

} // namespace tenon::ui
