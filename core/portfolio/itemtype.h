// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of work a portfolio holds and the few fields that each kind has of its own. What is
// common to all of them is in PortfolioItem; a field that no kind knows (from an import, say) is
// kept and shown as well.
#pragma once

#include "core/base/token.h"

#include <QStringList>

#include <vector>

namespace tenon::portfolio {

enum class ItemType {
    Other,
    JobDescription,
    Achievement, // of librarianship
    Instruction, // a session or a course
    Project,     // collections, systems
    Supervision,
    Article,
    Book,
    Chapter,
    EditedBook,
    BookReview,
    Column, // or newsletter, blog
    Presentation,
    DigitalWork, // software, dataset, exhibition, learning object
    Grant,
    WorkInProgress,
    Award,
    Committee,
    Office, // in a professional association
    Reviewing,
    Mentoring,
    Outreach,
    Development, // professional development, continuing education
    Degree,
    Diversity,
    Evaluation,
    Letter
};

// How a field is entered and shown.
enum class FieldKind { Line, Text, Number, Day, YesNo, Choice };

struct FieldSpec {
    QString name; // stable: "container_title"; the CSL variable's name where there is one
    QString label;
    FieldKind kind = FieldKind::Line;
    QStringList choices; // stable words; empty unless a Choice
};

QString itemTypeText(ItemType type); // "Journal article"
// The fields of its own, in the order of a form.
std::vector<FieldSpec> fieldsOf(ItemType type);
// Any known field by its name; a label made of the name ("container_title" → "Container title")
// where no kind knows it.
FieldSpec fieldNamed(const QString& name);
QString choiceText(const QString& choice); // "blind" → "Peer reviewed, blind"
// What is usually kept to prove such an item: "Programme page, slides".
QString usualEvidence(ItemType type);
// Published or presented in public: it has authors in an order and is cited.
bool isPublication(ItemType type);

} // namespace tenon::portfolio

template <>
struct tenon::Tokens<tenon::portfolio::ItemType> {
    using E = tenon::portfolio::ItemType;
    static constexpr std::array pairs{std::pair{E::Other, "other"},
                                      std::pair{E::JobDescription, "job_description"},
                                      std::pair{E::Achievement, "achievement"},
                                      std::pair{E::Instruction, "instruction"},
                                      std::pair{E::Project, "project"},
                                      std::pair{E::Supervision, "supervision"},
                                      std::pair{E::Article, "article"},
                                      std::pair{E::Book, "book"},
                                      std::pair{E::Chapter, "chapter"},
                                      std::pair{E::EditedBook, "edited_book"},
                                      std::pair{E::BookReview, "book_review"},
                                      std::pair{E::Column, "column"},
                                      std::pair{E::Presentation, "presentation"},
                                      std::pair{E::DigitalWork, "digital_work"},
                                      std::pair{E::Grant, "grant"},
                                      std::pair{E::WorkInProgress, "work_in_progress"},
                                      std::pair{E::Award, "award"},
                                      std::pair{E::Committee, "committee"},
                                      std::pair{E::Office, "office"},
                                      std::pair{E::Reviewing, "reviewing"},
                                      std::pair{E::Mentoring, "mentoring"},
                                      std::pair{E::Outreach, "outreach"},
                                      std::pair{E::Development, "development"},
                                      std::pair{E::Degree, "degree"},
                                      std::pair{E::Diversity, "diversity"},
                                      std::pair{E::Evaluation, "evaluation"},
                                      std::pair{E::Letter, "letter"}};
};
