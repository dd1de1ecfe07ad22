// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sharedportfolio.h"

#include "core/base/text.h"
#include "core/portfolio/portfolioquery.h"

#include <algorithm>

namespace tenon::workspace {

using namespace Qt::StringLiterals;
using portfolio::FilingQuestion;
using portfolio::PortfolioItem;

Result<std::vector<PortfolioItem>> sharedItems(const Workspace& workspace,
                                               const Viewpoint& viewpoint, people::PersonId owner) {
    auto readable = readableBy(workspace, viewpoint);
    if (!readable)
        return readable.error();
    auto items = portfolio::itemsOf(workspace.reader(), owner);
    if (!items)
        return items.error();
    std::erase_if(*items, [&](const PortfolioItem& item) {
        return !readable->item(item.person, item.sharing);
    });
    return items;
}

Result<std::vector<OpenQuestion>> openQuestions(const Workspace& workspace,
                                                const Viewpoint& viewpoint) {
    auto readable = readableBy(workspace, viewpoint);
    auto questions = workspace.records<FilingQuestion>().all();
    if (!readable)
        return readable.error();
    if (!questions)
        return questions.error();
    std::vector<OpenQuestion> open;
    for (FilingQuestion& question : *questions) {
        if (question.answered || !readable->mentees.contains(question.person.value()))
            continue;
        OpenQuestion one{std::move(question), {}};
        if (one.question.item) {
            auto item = workspace.records<PortfolioItem>().find(*one.question.item);
            if (!item)
                return item.error();
            if (*item && readable->item((*item)->person, (*item)->sharing))
                one.item = std::move(**item);
        }
        open.push_back(std::move(one));
    }
    return open;
}

Result<std::vector<FilingQuestion>>
questionsAbout(const Workspace& workspace, const Viewpoint& viewpoint, portfolio::ItemId item) {
    auto readable = readableBy(workspace, viewpoint);
    auto questions = workspace.records<FilingQuestion>().where("item"_L1, item.value());
    if (!readable)
        return readable.error();
    if (!questions)
        return questions.error();
    std::erase_if(*questions, [&](const FilingQuestion& question) {
        return readable->person != question.person &&
               !readable->mentees.contains(question.person.value());
    });
    std::reverse(questions->begin(), questions->end());
    return questions;
}

Status answer(store::Edit& edit, const Readable& mentor, Id<FilingQuestion> question,
              const QString& text, const policy::FiledUnder& place, QDate today) {
    auto found = edit.read<FilingQuestion>().get(question);
    if (!found)
        return found.error();
    if (!mentor.person || !mentor.mentees.contains(found->person.value()))
        return Error{ErrorCode::Refused,
                     Workspace::tr("Only a mentor of the person who asked can answer."),
                     u"not a mentor"_s,
                     {}};
    const QString said = text::cleaned(text);
    if (said.isEmpty() && place.category.isEmpty())
        return Error{ErrorCode::Refused,
                     Workspace::tr("Say where it goes, or write a sentence."),
                     u"empty answer"_s,
                     {}};
    found->answer = said;
    found->category = place.category;
    found->subcategory = place.subcategory;
    found->answeredBy = mentor.person;
    found->answered = today;
    return edit.update(*found);
}

} // namespace tenon::workspace
