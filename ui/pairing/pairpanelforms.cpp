// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of goals, clauses, topics, articles, introductions and messages.
#include "ui/pairing/pairpanel.h"

#include "core/mentoring/pairingsteps.h"
#include "core/mentoring/readinglist.h"
#include "core/mentoring/sharingsteps.h"
#include "core/mentoring/topicsteps.h"
#include "core/workspace/overview.h"
#include "ui/desk/filechoice.h"
#include "ui/pairing/pairwords.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/make.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/tokenbox.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using mentoring::Goal;
using mentoring::Pair;
using mentoring::WholeGoal;

void PairPanel::openGoal(const Pair& pair, const std::optional<WholeGoal>& before) {
    // One that is changed is opened as it stands now.
    if (!before && comesBack(u"goal"_s, pair.pairing.id.value(),
                             [this, pair] { openGoal(pair, std::nullopt); }))
        return;
    const auto mentees = pair.mentees();
    WholeGoal start = before.value_or(WholeGoal());
    if (!before) {
        start.goal.pairing = pair.pairing.id;
        start.goal.person = mentees.empty() ? author(pair) : mentees.front();
    }
    auto* steps = new RowList({{tr("Step"), {}, false, 3}, {tr("By (2027-01-31)"), {}, false, 1}},
                              tr("Add a step"));
    auto* form = begin(
        before ? tr("Change the goal") : tr("Add a goal"), tr("Save"),
        [start, steps](store::Edit& edit, const QuickForm& filled) -> Status {
            WholeGoal whole = start;
            Goal& goal = whole.goal;
            goal.title = filled.text(u"title"_s);
            goal.measure = filled.text(u"measure"_s);
            goal.baseline = filled.text(u"baseline"_s);
            goal.target = filled.text(u"target"_s);
            goal.evidence = filled.text(u"evidence"_s);
            goal.help = filled.text(u"help"_s);
            goal.category = filled.text(u"category"_s);
            goal.due = filled.optionalDay(u"due"_s);
            goal.state = filled.token(u"state"_s, mentoring::GoalState::Draft);
            goal.needsConfirmation = filled.text(u"confirm"_s) == u"yes"_s;
            goal.sharing = filled.token(u"sharing"_s, portfolio::Sharing::Mentor);
            std::vector<mentoring::GoalStep> changed;
            for (const QStringList& row : steps->rows()) {
                mentoring::GoalStep step;
                for (const mentoring::GoalStep& old : start.steps)
                    if (old.title == row.value(0))
                        step = old; // keeps its identity and whether it is done
                step.title = row.value(0);
                step.due = dayIn(row.value(1));
                if (!step.due && !row.value(1).trimmed().isEmpty())
                    return refused(
                        tr("“%1” is no day; write it as 2027-01-31.").arg(row.value(1).trimmed()));
                changed.push_back(step);
            }
            whole.steps = std::move(changed);
            if (const auto review = filled.optionalDay(u"review"_s)) {
                mentoring::GoalReview one;
                one.due = *review;
                whole.reviews.push_back(one);
            }
            return mentoring::saveGoal(edit, whole);
        });
    const Goal& goal = start.goal;
    form->addLine(u"title"_s, tr("&Goal"), goal.title)->setHint(tr("specific, in a sentence"));
    form->addLine(u"measure"_s, tr("&Measured by"), goal.measure);
    form->addLine(u"baseline"_s, tr("&Now"), goal.baseline);
    form->addLine(u"target"_s, tr("&Target"), goal.target);
    form->addOptionalDay(u"due"_s, tr("&By"), tr("no day"), goal.due);
    QuickForm::Choices categories{{QString(), tr("None")}};
    if (auto pack = workspace::packOf(m_desk.library(), goal.person); pack)
        for (const policy::Category& category : (*pack)->categories)
            categories.emplace_back(category.code, category.title);
    form->addChoice(u"category"_s, tr("&Criterion"), categories, goal.category);
    std::vector<QStringList> rows;
    for (const mentoring::GoalStep& step : start.steps)
        rows.push_back({step.title, step.due ? step.due->toString(Qt::ISODate) : QString()});
    steps->setRows(rows);
    form->addWidget(steps);
    form->addText(u"evidence"_s, tr("&Evidence expected"), goal.evidence);
    form->addText(u"help"_s, tr("&Help wanted of the mentor"), goal.help);
    form->addOptionalDay(u"review"_s, tr("Look at it &on"), tr("no further day"), std::nullopt);
    form->addChoice(u"state"_s, tr("&State"), tokenChoices<mentoring::GoalState>(goalStateText),
                    tokenOf(goal.state));
    form->addChoice(u"confirm"_s, tr("&Done"),
                    {{u"no"_s, tr("when I say so")}, {u"yes"_s, tr("when the mentor confirms it")}},
                    goal.needsConfirmation ? u"yes"_s : u"no"_s);
    form->addChoice(u"sharing"_s, tr("Seen b&y"),
                    {{u"private"_s, tr("Only me")},
                     {u"mentor"_s, tr("My mentor")},
                     {u"mentor_and_administration"_s, tr("My mentor and the administration")}},
                    tokenOf(goal.sharing));
    finish();
}

void PairPanel::openClauses(const Pair&, const mentoring::WholeAgreement& draft) {
    std::vector<mentoring::ClauseText> clauses;
    for (const mentoring::Clause& clause : draft.clauses)
        clauses.push_back({clause.code, clause.title, clause.body});
    const int own = 2; // room for the pair's own
    for (int i = 0; i < own; ++i)
        clauses.push_back({});
    auto* form = begin(tr("Change the clauses"), tr("Save"),
                       [this, id = draft.agreement.id, clauses](store::Edit& edit,
                                                                const QuickForm& filled) -> Status {
                           auto pack = m_desk.library().currentPack();
                           if (!pack)
                               return pack.error();
                           std::vector<mentoring::ClauseText> changed;
                           for (std::size_t i = 0; i < clauses.size(); ++i) {
                               const QString title = filled.text(u"title%1"_s.arg(i)).trimmed();
                               const QString body = filled.text(u"body%1"_s.arg(i)).trimmed();
                               if (!title.isEmpty() || !body.isEmpty())
                                   changed.push_back({clauses[i].code, title, body});
                           }
                           return mentoring::setClauses(edit, **pack, id, changed);
                       });
    form->addWidget(makeWrappingLabel(
        tr("Changing a draft takes back what was acknowledged of it. Empty a clause to leave it "
           "out.")));
    for (std::size_t i = 0; i < clauses.size(); ++i) {
        const bool added = clauses[i].title.isEmpty();
        form->addLine(u"title%1"_s.arg(i),
                      added ? tr("Our own clause: title") : tr("Clause %1: title").arg(i + 1),
                      clauses[i].title);
        form->addText(u"body%1"_s.arg(i),
                      added ? tr("Our own clause: text") : tr("Clause %1: text").arg(i + 1),
                      clauses[i].body);
    }
    finish();
}

void PairPanel::openTopic(const Pair& pair) {
    if (comesBack(u"topic"_s, pair.pairing.id.value(), [this, pair] { openTopic(pair); }))
        return;
    auto* form =
        begin(tr("Add a topic"), tr("Add"),
              [pairing = pair.pairing.id](store::Edit& edit, const QuickForm& filled) -> Status {
                  mentoring::PairTopic topic;
                  topic.pairing = pairing;
                  topic.title = filled.text(u"title"_s);
                  topic.prompt = filled.text(u"prompt"_s);
                  topic.month = filled.text(u"month"_s).toInt();
                  topic.direction = filled.token(u"direction"_s, mentoring::Direction::Both);
                  return mentoring::addTopic(edit, topic);
              });
    addTopicFields(form, 0);
    finish();
}

void PairPanel::openCircle() {
    if (comesBack(u"circle"_s, 0, [this] { openCircle(); }))
        return;
    QuickForm::Choices everybody{{QString(), tr("Nobody")}};
    auto people = m_desk.library().records<people::Person>().all();
    if (people) {
        std::sort(people->begin(), people->end(),
                  [](const auto& a, const auto& b) { return a.sortName < b.sortName; });
        for (const people::Person& person : *people)
            everybody.emplace_back(QString::number(person.id.value()), person.name);
    }
    auto* peers = new RowList({{tr("Peer"), everybody, false, 1}}, tr("Add a peer"));
    peers->setRows({{QString()}, {QString()}, {QString()}});
    auto* form = begin(tr("A circle of peers"), tr("Begin"),
                       [this, peers](store::Edit& edit, const QuickForm& filled) -> Status {
                           auto pack = m_desk.library().currentPack();
                           if (!pack)
                               return pack.error();
                           mentoring::Proposal proposal;
                           proposal.shape = mentoring::Shape::PeerCircle;
                           proposal.title = filled.text(u"title"_s);
                           proposal.from = filled.day(u"from"_s);
                           for (const QStringList& row : peers->rows())
                               if (const qint64 id = row.value(0).toLongLong(); id > 0)
                                   proposal.peers.push_back(people::PersonId(id));
                           if (const qint64 id = filled.text(u"leader"_s).toLongLong(); id > 0)
                               proposal.mentors = {people::PersonId(id)};
                           auto made = mentoring::propose(edit, **pack, proposal, m_desk.today());
                           if (!made)
                               return made.error();
                           mentoring::LifeStep step;
                           step.pairing = *made;
                           step.action = mentoring::PairingAction::Publish;
                           return mentoring::takeStep(edit, **pack, step, m_desk.today());
                       });
    form->addLine(u"title"_s, tr("&Name of the circle"));
    const auto pack = m_desk.library().currentPack();
    const int least = pack ? (*pack)->pairing(mentoring::Shape::PeerCircle).peers : 0;
    form->addWidget(makeLabel(tr("Peers, at least %1").arg(least), TextRole::LabelStrong));
    form->addWidget(peers);
    form->addChoice(u"leader"_s, tr("&Led by"), everybody);
    form->addDay(u"from"_s, tr("&From"), m_desk.today());
    finish();
}

void PairPanel::openProgramTopic() {
    if (comesBack(u"program topic"_s, 0, [this] { openProgramTopic(); }))
        return;
    auto* form = begin(tr("Send a topic to every pair"), tr("Send"),
                       [this](store::Edit& edit, const QuickForm& filled) -> Status {
                           mentoring::ProgramTopic topic;
                           topic.title = filled.text(u"title"_s);
                           topic.prompt = filled.text(u"prompt"_s);
                           topic.month = filled.text(u"month"_s).toInt();
                           topic.direction =
                               filled.token(u"direction"_s, mentoring::Direction::Both);
                           return mentoring::sendTopic(edit, topic, m_desk.today());
                       });
    form->addWidget(
        makeWrappingLabel(tr("It takes the place of the month’s own topic on every pair’s page.")));
    addTopicFields(form, m_desk.today().month());
    finish();
}

void PairPanel::addTopicFields(QuickForm* form, int month) {
    QuickForm::Choices months{{u"0"_s, tr("At any time")}};
    for (int one = 1; one <= 12; ++one)
        months.emplace_back(QString::number(one), QLocale().standaloneMonthName(one));
    form->addLine(u"title"_s, tr("&Topic"));
    form->addText(u"prompt"_s, tr("&Questions to begin with"));
    form->addChoice(u"month"_s, tr("&Month"), months, QString::number(month));
    form->addChoice(u"direction"_s, tr("&Who brings it"),
                    tokenChoices<mentoring::Direction>(directionText), u"both"_s);
}

void PairPanel::openReading(const Pair& pair) {
    if (comesBack(u"reading"_s, pair.pairing.id.value(), [this, pair] { openReading(pair); }))
        return;
    auto* file =
        new FileChoice(tr("Or drop the article itself, at most 50 MB. It is kept in this library."),
                       tr("Choose an article"));
    auto* form = begin(
        tr("Share an article"), tr("Share"),
        [this, pair, file](store::Edit& edit, const QuickForm& filled) -> Status {
            mentoring::Reading reading;
            reading.pairing = pair.pairing.id;
            reading.title = filled.text(u"title"_s);
            reading.authors = filled.text(u"authors"_s);
            reading.container = filled.text(u"container"_s);
            reading.comment = filled.text(u"comment"_s);
            reading.sharedBy = author(pair);
            reading.shared = m_desk.today();
            if (!file->path().isEmpty()) {
                QFile source(file->path());
                if (!source.open(QIODevice::ReadOnly))
                    return refused(
                        tr("“%1” cannot be read: %2.").arg(file->path(), source.errorString()));
                if (auto kept = mentoring::attachFile(edit, reading, file->path(), source); !kept)
                    return kept;
            }
            return mentoring::shareReading(edit, reading, filled.text(u"address"_s));
        });
    form->addLine(u"title"_s, tr("&Title"));
    form->addLine(u"authors"_s, tr("&Authors"));
    form->addLine(u"container"_s, tr("&Journal or book"));
    form->addLine(u"address"_s, tr("&DOI or link"));
    form->addWidget(file);
    form->addLine(u"comment"_s, tr("&Why it is worth reading"));
    form->addWidget(makeAudienceBadge(Audience::Pair));
    connect(file, &FileChoice::pathChanged, form, [form](const QString& path) {
        if (form->text(u"title"_s).trimmed().isEmpty())
            form->setLine(u"title"_s, QFileInfo(path).completeBaseName());
    });
    finish();
}

void PairPanel::openIntroduction(const Pair& pair) {
    if (comesBack(u"introduction"_s, pair.pairing.id.value(),
                  [this, pair] { openIntroduction(pair); }))
        return;
    auto* form = begin(tr("Introduce somebody"), tr("Save"),
                       [this, pair](store::Edit& edit, const QuickForm& filled) -> Status {
                           mentoring::Introduction one;
                           one.pairing = pair.pairing.id;
                           one.byPerson = author(pair);
                           one.name = filled.text(u"name"_s);
                           one.affiliation = filled.text(u"affiliation"_s);
                           one.purpose = filled.text(u"purpose"_s);
                           one.onDay = filled.day(u"day"_s);
                           return mentoring::introduce(edit, one);
                       });
    form->addLine(u"name"_s, tr("&Who"));
    form->addLine(u"affiliation"_s, tr("&Where they work"));
    form->addLine(u"purpose"_s, tr("Wh&y"));
    form->addDay(u"day"_s, tr("&Day"), m_desk.today());
    finish();
}

void PairPanel::openOutcome(const Pair&, const mentoring::Introduction& introduction) {
    auto* form = begin(tr("What came of it"), tr("Save"),
                       [id = introduction.id](store::Edit& edit, const QuickForm& filled) {
                           return mentoring::noteOutcome(edit, id, filled.text(u"outcome"_s));
                       });
    form->addText(u"outcome"_s, tr("&What came of it"), introduction.outcome);
    finish();
}

void PairPanel::openDiscussion(const Pair& pair) {
    if (comesBack(u"discussion"_s, pair.pairing.id.value(), [this, pair] { openDiscussion(pair); }))
        return;
    auto* form =
        begin(tr("Begin a discussion"), tr("Begin"),
              [this, pair](store::Edit& edit, const QuickForm& filled) {
                  mentoring::Discussion discussion;
                  discussion.pairing = pair.pairing.id;
                  discussion.title = filled.text(u"title"_s);
                  discussion.opened = m_desk.today();
                  return mentoring::beginDiscussion(edit, discussion, message(pair, filled));
              });
    form->addLine(u"title"_s, tr("&Title"));
    form->addText(u"body"_s, tr("&Message"));
    form->addWidget(makeAudienceBadge(Audience::Pair));
    finish();
}

void PairPanel::openPost(const Pair& pair, const mentoring::Discussion& discussion) {
    if (comesBack(u"post"_s, discussion.id.value(),
                  [this, pair, discussion] { openPost(pair, discussion); }))
        return;
    auto* form =
        begin(tr("Write in “%1”").arg(discussion.title), tr("Write"),
              [this, pair, id = discussion.id](store::Edit& edit, const QuickForm& filled) {
                  mentoring::DiscussionPost post = message(pair, filled);
                  post.discussion = id;
                  return mentoring::writePost(edit, post);
              });
    form->addText(u"body"_s, tr("&Message"));
    form->addWidget(makeAudienceBadge(Audience::Pair));
    finish();
}

// Typed here and now by whoever looks.
mentoring::DiscussionPost PairPanel::message(const Pair& pair, const QuickForm& filled) const {
    mentoring::DiscussionPost post;
    post.person = author(pair);
    post.at = m_desk.library().now();
    post.body = filled.text(u"body"_s);
    return post;
}

} // namespace tenon::ui
