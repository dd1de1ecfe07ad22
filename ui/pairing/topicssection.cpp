// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pairing/topicssection.h"

#include "core/mentoring/pairingwords.h"
#include "core/mentoring/topicsteps.h"
#include "core/workspace/pairagenda.h"
#include "ui/desk/page.h"
#include "ui/pairing/pairpanel.h"
#include "ui/pairing/pairwords.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/make.h"
#include "ui/widgets/reflowlayout.h"

#include <QCheckBox>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using mentoring::ChecklistItem;
using mentoring::TopicAtHand;
using mentoring::TopicMark;

TopicsSection::TopicsSection(Desk& desk, InlineMessage& message, QWidget* parent)
    : PairSection(desk, message, parent)
    , m_topics(new Card(tr("Topics, month by month")))
    , m_once(new Card(tr("How it was once done")))
    , m_checklists(new Card(tr("Checklists"))) {
    auto* own = makeButton(tr("Add a topic"), u"plus"_s);
    m_topics->addHeaderWidget(own);
    connect(own, &QPushButton::clicked, this, [this] {
        emit panelRequested([pair = pair()](PairPanel& panel) { panel.openTopic(pair); });
    });
    auto* grid = new QWidget;
    auto* cards = new ReflowGrid(420, 2, grid);
    cards->addWidget(m_topics);
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    for (Card* card : {m_checklists, m_once}) {
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        column->addWidget(card);
    }
    column->addStretch();
    cards->addWidget(right);
    this->column()->addWidget(grid);
    this->column()->addStretch();
}

void TopicsSection::fill() {
    clearLayout(m_topics->body());
    clearLayout(m_once->body());
    clearLayout(m_checklists->body());
    const auto& guide = mentoring::topicGuideAtHand();
    if (!guide)
        return showError(guide.error());
    auto topics = workspace::topicsOf(library(), pairing(), *guide);
    if (!topics)
        return showError(topics.error());
    for (const TopicAtHand& topic : *topics)
        addTopic(topic);
    showHowItWas(*guide, all<TopicMark>());
    showChecklists(*guide);
    for (Card* card : {m_topics, m_once, m_checklists})
        card->body()->addStretch();
}

QWidget* TopicsSection::makeDiscussed(const QString& code, const QString& title,
                                      mentoring::Direction direction, bool before) {
    return makeAction(before ? tr("Discussed again") : tr("Discussed"), title,
                      tr("Mark a topic as discussed"),
                      [id = pairing(), code, direction, today = desk().today()](store::Edit& edit) {
                          return mentoring::markDiscussed(edit, id, code, today, direction);
                      });
}

void TopicsSection::addTopic(const TopicAtHand& topic) {
    QStringList below;
    below << (topic.month == 0 ? tr("at any time") : QLocale().standaloneMonthName(topic.month))
          << directionText(topic.direction);
    if (topic.fromProgram)
        below << tr("from the program");
    if (topic.own)
        below << tr("your own");
    if (topic.discussed)
        below << tr("discussed on %1").arg(dateText(*topic.discussed));
    std::vector<QWidget*> buttons;
    if (topic.month == desk().today().month())
        buttons.push_back(new Badge(tr("This month"), Tone::Accent, u"calendar"_s));
    buttons.push_back(
        makeDiscussed(topic.code, topic.title, topic.direction, topic.discussed.has_value()));
    m_topics->body()->addWidget(
        makeLine(topic.title, below.join(u" · "_s) + u'\n' + topic.prompt, buttons));
}

void TopicsSection::showHowItWas(const mentoring::TopicGuide& guide,
                                 const std::vector<TopicMark>& marks) {
    for (const mentoring::GuideTopic& topic : guide.howItWas) {
        QString below = topic.prompt;
        bool before = false;
        for (const TopicMark& mark : marks)
            if (mark.topic == topic.code) {
                before = true;
                below =
                    tr("discussed on %1").arg(dateText(mark.discussed)) + u" · "_s + topic.prompt;
            }
        m_once->body()->addWidget(makeLine(
            topic.title, below, {makeDiscussed(topic.code, topic.title, topic.direction, before)}));
    }
}

void TopicsSection::showChecklists(const mentoring::TopicGuide& guide) {
    const auto items = all<ChecklistItem>();
    const QDate today = desk().today();
    for (const mentoring::Checklist& list : guide.checklists) {
        int there = 0, done = 0;
        for (const ChecklistItem& item : items)
            if (item.checklist == list.code) {
                ++there;
                done += item.done ? 1 : 0;
            }
        if (there == 0) {
            m_checklists->body()->addWidget(
                makeLine(list.title, tr("%n thing(s) to do", nullptr, int(list.items.size())),
                         {makeAction(tr("Begin"), list.title, tr("Begin a checklist"),
                                     [list, pairing = pair().pairing](store::Edit& edit) {
                                         return mentoring::startChecklist(edit, list, pairing);
                                     })}));
            continue;
        }
        m_checklists->body()->addWidget(
            makeLine(list.title, tr("%1 of %2 done").arg(done).arg(there)));
        for (const ChecklistItem& item : items) {
            if (item.checklist != list.code)
                continue;
            QString text = tr("%1 (%2)", "what to do and who does it")
                               .arg(item.title, mentoring::roleText(item.role));
            if (item.due && !item.done)
                text = tr("%1, by %2").arg(text, dateText(*item.due));
            auto* check = new QCheckBox(text);
            check->setChecked(item.done.has_value());
            connect(check, &QCheckBox::clicked, this, [this, item, today](bool on) {
                commit(tr("Check something off"), [&](store::Edit& edit) {
                    return mentoring::checkOff(edit, item.id,
                                               on ? std::optional(today) : std::nullopt);
                });
            });
            m_checklists->body()->addWidget(check);
        }
    }
}

} // namespace tenon::ui
