// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/itemtype.h"

#include <QCoreApplication>

#include <algorithm>

namespace tenon::portfolio {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ItemType)
};

// What a type is called, what proves it and which fields it has, by their names. The set follows
// domain.md 3.7, drawn from real dossiers and from what faculty activity systems ask for.
struct TypeRow {
    ItemType type;
    const char* title;
    const char* evidence;
    const char* fields;
};

constexpr TypeRow types[] = {
    {ItemType::Other, QT_TRANSLATE_NOOP("ItemType", "Other work"),
     QT_TRANSLATE_NOOP("ItemType", "Whatever shows that it was done"), ""},
    {ItemType::JobDescription, QT_TRANSLATE_NOOP("ItemType", "Job description"),
     QT_TRANSLATE_NOOP("ItemType", "One copy of each different description, with its dates"),
     "version supervisor fte_split"},
    {ItemType::Achievement, QT_TRANSLATE_NOOP("ItemType", "Achievement in librarianship"),
     QT_TRANSLATE_NOOP("ItemType", "Counts by term, guides, reports, plans"),
     "function project measure before after"},
    {ItemType::Instruction, QT_TRANSLATE_NOOP("ItemType", "Instruction session or course"),
     QT_TRANSLATE_NOOP("ItemType", "Lesson plan, evaluation, thank-you letter"),
     "course instructor mode students level embedded assessment"},
    {ItemType::Project, QT_TRANSLATE_NOOP("ItemType", "Collection or systems project"),
     QT_TRANSLATE_NOOP("ItemType", "Project report"), "budget scale partner"},
    {ItemType::Supervision, QT_TRANSLATE_NOOP("ItemType", "Supervision"),
     QT_TRANSLATE_NOOP("ItemType", "Organization chart"), "supervised level"},
    {ItemType::Article, QT_TRANSLATE_NOOP("ItemType", "Journal article"),
     QT_TRANSLATE_NOOP("ItemType", "The article, and the letter of acceptance"),
     "container_title volume issue page peer_review acceptance_rate credit abstract"},
    {ItemType::Book, QT_TRANSLATE_NOOP("ItemType", "Book"),
     QT_TRANSLATE_NOOP("ItemType", "Title page and contents"),
     "publisher publisher_place edition number_of_pages peer_review series abstract"},
    {ItemType::Chapter, QT_TRANSLATE_NOOP("ItemType", "Book chapter"),
     QT_TRANSLATE_NOOP("ItemType", "Title page, contents and the chapter"),
     "container_title publisher publisher_place page edition peer_review series abstract"},
    {ItemType::EditedBook, QT_TRANSLATE_NOOP("ItemType", "Edited book"),
     QT_TRANSLATE_NOOP("ItemType", "Title page and contents"),
     "publisher publisher_place edition number_of_pages peer_review series"},
    {ItemType::BookReview, QT_TRANSLATE_NOOP("ItemType", "Book review"),
     QT_TRANSLATE_NOOP("ItemType", "A copy of the review"),
     "container_title volume issue page reviewed_title"},
    {ItemType::Column, QT_TRANSLATE_NOOP("ItemType", "Column, newsletter or blog"),
     QT_TRANSLATE_NOOP("ItemType", "A copy"), "container_title volume issue page"},
    {ItemType::Presentation, QT_TRANSLATE_NOOP("ItemType", "Presentation or poster"),
     QT_TRANSLATE_NOOP("ItemType", "Programme page and slides"),
     "event event_place sponsor presentation_kind refereed invited presenter event_cancelled"},
    {ItemType::DigitalWork, QT_TRANSLATE_NOOP("ItemType", "Software, data or exhibition"),
     QT_TRANSLATE_NOOP("ItemType", "The address, and a copy"), "genre repository version users"},
    {ItemType::Grant, QT_TRANSLATE_NOOP("ItemType", "Grant"),
     QT_TRANSLATE_NOOP("ItemType", "Award letter"), "sponsor amount grant_role grant_kind"},
    {ItemType::WorkInProgress, QT_TRANSLATE_NOOP("ItemType", "Work in progress"),
     QT_TRANSLATE_NOOP("ItemType", "The draft"), "stage target_venue expected"},
    {ItemType::Award, QT_TRANSLATE_NOOP("ItemType", "Award or honor"),
     QT_TRANSLATE_NOOP("ItemType", "The letter"), "granting_body level"},
    {ItemType::Committee, QT_TRANSLATE_NOOP("ItemType", "Committee"),
     QT_TRANSLATE_NOOP("ItemType", "Letter of thanks, and what the committee made"),
     "body level committee_role appointment_kind charge meetings_per_year"},
    {ItemType::Office, QT_TRANSLATE_NOOP("ItemType", "Office in an association"),
     QT_TRANSLATE_NOOP("ItemType", "Letter of thanks"), "section level appointment_kind"},
    {ItemType::Reviewing, QT_TRANSLATE_NOOP("ItemType", "Editing or peer review"),
     QT_TRANSLATE_NOOP("ItemType", "The editor’s letter"), "container_title manuscripts"},
    {ItemType::Mentoring, QT_TRANSLATE_NOOP("ItemType", "Mentoring"),
     QT_TRANSLATE_NOOP("ItemType", "Service letter"), "program formality mentees meetings outcome"},
    {ItemType::Outreach, QT_TRANSLATE_NOOP("ItemType", "Community outreach"),
     QT_TRANSLATE_NOOP("ItemType", "Letter of thanks, programme"), "relation_to_expertise"},
    {ItemType::Development, QT_TRANSLATE_NOOP("ItemType", "Professional development"),
     QT_TRANSLATE_NOOP("ItemType", "Certificate"), "provider ceu certificate applied"},
    {ItemType::Degree, QT_TRANSLATE_NOOP("ItemType", "Degree"),
     QT_TRANSLATE_NOOP("ItemType", "Transcript, which stays private"),
     "degree credits_done credits_needed"},
    {ItemType::Diversity, QT_TRANSLATE_NOOP("ItemType", "Contribution to diversity"),
     QT_TRANSLATE_NOOP("ItemType", "Report, programme, letter"), "measure"},
    {ItemType::Evaluation, QT_TRANSLATE_NOOP("ItemType", "Evaluation"),
     QT_TRANSLATE_NOOP("ItemType", "The letter, and your response"), "reviewer rating response"},
    {ItemType::Letter, QT_TRANSLATE_NOOP("ItemType", "Letter of support or thanks"),
     QT_TRANSLATE_NOOP("ItemType", "The letter"), "letter_author relation waived"},
};

struct FieldRow {
    const char* name;
    const char* label;
    FieldKind kind = FieldKind::Line;
    const char* choices = "";
};

constexpr FieldRow fields[] = {
    {"abstract", QT_TRANSLATE_NOOP("ItemType", "Abstract"), FieldKind::Text},
    {"acceptance_rate", QT_TRANSLATE_NOOP("ItemType", "Acceptance rate in per cent"),
     FieldKind::Number},
    {"after", QT_TRANSLATE_NOOP("ItemType", "After")},
    {"amount", QT_TRANSLATE_NOOP("ItemType", "Amount")},
    {"applied", QT_TRANSLATE_NOOP("ItemType", "How it was applied"), FieldKind::Text},
    {"appointment_kind", QT_TRANSLATE_NOOP("ItemType", "Elected or appointed"), FieldKind::Choice,
     "elected appointed volunteered"},
    {"assessment", QT_TRANSLATE_NOOP("ItemType", "Assessment"), FieldKind::Text},
    {"before", QT_TRANSLATE_NOOP("ItemType", "Before")},
    {"body", QT_TRANSLATE_NOOP("ItemType", "Body")},
    {"budget", QT_TRANSLATE_NOOP("ItemType", "Budget")},
    {"certificate", QT_TRANSLATE_NOOP("ItemType", "Certificate"), FieldKind::YesNo},
    {"ceu", QT_TRANSLATE_NOOP("ItemType", "Continuing education units")},
    {"charge", QT_TRANSLATE_NOOP("ItemType", "Charge"), FieldKind::Text},
    {"committee_role", QT_TRANSLATE_NOOP("ItemType", "Role on the committee"), FieldKind::Choice,
     "chair co_chair member parliamentarian delegate"},
    {"container_title", QT_TRANSLATE_NOOP("ItemType", "Published in")},
    {"course", QT_TRANSLATE_NOOP("ItemType", "Course")},
    {"credit", QT_TRANSLATE_NOOP("ItemType", "Contribution role (CRediT)")},
    {"credits_done", QT_TRANSLATE_NOOP("ItemType", "Credits done"), FieldKind::Number},
    {"credits_needed", QT_TRANSLATE_NOOP("ItemType", "Credits needed"), FieldKind::Number},
    {"degree", QT_TRANSLATE_NOOP("ItemType", "Degree")},
    {"edition", QT_TRANSLATE_NOOP("ItemType", "Edition")},
    {"embedded", QT_TRANSLATE_NOOP("ItemType", "Embedded in the course"), FieldKind::YesNo},
    {"event", QT_TRANSLATE_NOOP("ItemType", "Event")},
    {"event_cancelled", QT_TRANSLATE_NOOP("ItemType", "The event was cancelled"), FieldKind::YesNo},
    {"event_place", QT_TRANSLATE_NOOP("ItemType", "Place")},
    {"expected", QT_TRANSLATE_NOOP("ItemType", "Expected by"), FieldKind::Day},
    {"formality", QT_TRANSLATE_NOOP("ItemType", "Formal or informal"), FieldKind::Choice,
     "formal informal"},
    {"fte_split", QT_TRANSLATE_NOOP("ItemType", "Split of the assignment")},
    {"function", QT_TRANSLATE_NOOP("ItemType", "Function")},
    {"genre", QT_TRANSLATE_NOOP("ItemType", "Kind of work")},
    {"grant_kind", QT_TRANSLATE_NOOP("ItemType", "Internal or external"), FieldKind::Choice,
     "internal external"},
    {"grant_role", QT_TRANSLATE_NOOP("ItemType", "Role in the grant"), FieldKind::Choice,
     "pi co_pi participant"},
    {"granting_body", QT_TRANSLATE_NOOP("ItemType", "Granting body")},
    {"instructor", QT_TRANSLATE_NOOP("ItemType", "Instructor of the course")},
    {"invited", QT_TRANSLATE_NOOP("ItemType", "Invited"), FieldKind::YesNo},
    {"issue", QT_TRANSLATE_NOOP("ItemType", "Issue")},
    {"letter_author", QT_TRANSLATE_NOOP("ItemType", "Written by")},
    {"level", QT_TRANSLATE_NOOP("ItemType", "Level")},
    {"manuscripts", QT_TRANSLATE_NOOP("ItemType", "Manuscripts"), FieldKind::Number},
    {"measure", QT_TRANSLATE_NOOP("ItemType", "Measure (sessions, consultations, requests)")},
    {"meetings", QT_TRANSLATE_NOOP("ItemType", "Meetings"), FieldKind::Number},
    {"meetings_per_year", QT_TRANSLATE_NOOP("ItemType", "Meetings a year"), FieldKind::Number},
    {"mentees", QT_TRANSLATE_NOOP("ItemType", "Number of mentees"), FieldKind::Number},
    {"mode", QT_TRANSLATE_NOOP("ItemType", "Mode"), FieldKind::Choice,
     "in_person online hybrid asynchronous"},
    {"number_of_pages", QT_TRANSLATE_NOOP("ItemType", "Number of pages"), FieldKind::Number},
    {"outcome", QT_TRANSLATE_NOOP("ItemType", "Outcome, without names"), FieldKind::Text},
    {"page", QT_TRANSLATE_NOOP("ItemType", "Pages")},
    {"partner", QT_TRANSLATE_NOOP("ItemType", "Partner")},
    {"peer_review", QT_TRANSLATE_NOOP("ItemType", "Review"), FieldKind::Choice,
     "blind editorial invited none"},
    {"presentation_kind", QT_TRANSLATE_NOOP("ItemType", "Kind"), FieldKind::Choice,
     "paper poster panel workshop webinar talk keynote"},
    {"presenter", QT_TRANSLATE_NOOP("ItemType", "My part"), FieldKind::Choice,
     "presenter author_only presenter_only moderator"},
    {"program", QT_TRANSLATE_NOOP("ItemType", "Program")},
    {"project", QT_TRANSLATE_NOOP("ItemType", "Project")},
    {"provider", QT_TRANSLATE_NOOP("ItemType", "Provider")},
    {"publisher", QT_TRANSLATE_NOOP("ItemType", "Publisher")},
    {"publisher_place", QT_TRANSLATE_NOOP("ItemType", "Place of publication")},
    {"rating", QT_TRANSLATE_NOOP("ItemType", "Rating")},
    {"refereed", QT_TRANSLATE_NOOP("ItemType", "Refereed"), FieldKind::YesNo},
    {"relation", QT_TRANSLATE_NOOP("ItemType", "Relation"), FieldKind::Choice,
     "colleague faculty student community"},
    {"relation_to_expertise", QT_TRANSLATE_NOOP("ItemType", "How it draws on your expertise"),
     FieldKind::Text},
    {"repository", QT_TRANSLATE_NOOP("ItemType", "Repository")},
    {"response", QT_TRANSLATE_NOOP("ItemType", "Your response"), FieldKind::Text},
    {"reviewed_title", QT_TRANSLATE_NOOP("ItemType", "Title reviewed")},
    {"reviewer", QT_TRANSLATE_NOOP("ItemType", "Reviewer")},
    {"scale", QT_TRANSLATE_NOOP("ItemType", "Scale")},
    {"section", QT_TRANSLATE_NOOP("ItemType", "Section")},
    {"series", QT_TRANSLATE_NOOP("ItemType", "Series")},
    {"sponsor", QT_TRANSLATE_NOOP("ItemType", "Sponsor")},
    {"stage", QT_TRANSLATE_NOOP("ItemType", "Stage")},
    {"students", QT_TRANSLATE_NOOP("ItemType", "Number of students"), FieldKind::Number},
    {"supervised", QT_TRANSLATE_NOOP("ItemType", "Who was supervised")},
    {"supervisor", QT_TRANSLATE_NOOP("ItemType", "Supervisor")},
    {"target_venue", QT_TRANSLATE_NOOP("ItemType", "Meant for")},
    {"users", QT_TRANSLATE_NOOP("ItemType", "Users")},
    {"version", QT_TRANSLATE_NOOP("ItemType", "Version")},
    {"volume", QT_TRANSLATE_NOOP("ItemType", "Volume")},
    {"waived", QT_TRANSLATE_NOOP("ItemType", "Right to see it waived"), FieldKind::YesNo},
};

struct ChoiceRow {
    const char* name;
    const char* label;
};

constexpr ChoiceRow choiceRows[] = {
    {"appointed", QT_TRANSLATE_NOOP("ItemType", "Appointed")},
    {"asynchronous", QT_TRANSLATE_NOOP("ItemType", "At their own time")},
    {"author_only", QT_TRANSLATE_NOOP("ItemType", "Author only")},
    {"blind", QT_TRANSLATE_NOOP("ItemType", "Peer reviewed, blind")},
    {"chair", QT_TRANSLATE_NOOP("ItemType", "Chair")},
    {"co_chair", QT_TRANSLATE_NOOP("ItemType", "Co-chair")},
    {"co_pi", QT_TRANSLATE_NOOP("ItemType", "Co-investigator")},
    {"colleague", QT_TRANSLATE_NOOP("ItemType", "Colleague")},
    {"community", QT_TRANSLATE_NOOP("ItemType", "Community")},
    {"delegate", QT_TRANSLATE_NOOP("ItemType", "Delegate")},
    {"editorial", QT_TRANSLATE_NOOP("ItemType", "Reviewed by the editors")},
    {"elected", QT_TRANSLATE_NOOP("ItemType", "Elected")},
    {"external", QT_TRANSLATE_NOOP("ItemType", "External")},
    {"faculty", QT_TRANSLATE_NOOP("ItemType", "Faculty")},
    {"formal", QT_TRANSLATE_NOOP("ItemType", "Formal")},
    {"hybrid", QT_TRANSLATE_NOOP("ItemType", "In person and online")},
    {"in_person", QT_TRANSLATE_NOOP("ItemType", "In person")},
    {"informal", QT_TRANSLATE_NOOP("ItemType", "Informal")},
    {"internal", QT_TRANSLATE_NOOP("ItemType", "Internal")},
    {"invited", QT_TRANSLATE_NOOP("ItemType", "Invited")},
    {"keynote", QT_TRANSLATE_NOOP("ItemType", "Keynote")},
    {"member", QT_TRANSLATE_NOOP("ItemType", "Member")},
    {"moderator", QT_TRANSLATE_NOOP("ItemType", "Moderator")},
    {"none", QT_TRANSLATE_NOOP("ItemType", "Not reviewed")},
    {"online", QT_TRANSLATE_NOOP("ItemType", "Online")},
    {"panel", QT_TRANSLATE_NOOP("ItemType", "Panel")},
    {"paper", QT_TRANSLATE_NOOP("ItemType", "Paper")},
    {"parliamentarian", QT_TRANSLATE_NOOP("ItemType", "Parliamentarian")},
    {"participant", QT_TRANSLATE_NOOP("ItemType", "Participant")},
    {"pi", QT_TRANSLATE_NOOP("ItemType", "Principal investigator")},
    {"poster", QT_TRANSLATE_NOOP("ItemType", "Poster")},
    {"presenter", QT_TRANSLATE_NOOP("ItemType", "Author and presenter")},
    {"presenter_only", QT_TRANSLATE_NOOP("ItemType", "Presenter only")},
    {"student", QT_TRANSLATE_NOOP("ItemType", "Student")},
    {"talk", QT_TRANSLATE_NOOP("ItemType", "Talk")},
    {"volunteered", QT_TRANSLATE_NOOP("ItemType", "Volunteered")},
    {"webinar", QT_TRANSLATE_NOOP("ItemType", "Webinar")},
    {"workshop", QT_TRANSLATE_NOOP("ItemType", "Workshop")},
};

QStringList words(const char* text) {
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

const TypeRow& rowOf(ItemType type) {
    return *std::find_if(std::begin(types), std::end(types),
                         [&](const TypeRow& row) { return row.type == type; });
}

// "container_title" and "container-title" as people read them.
QString spoken(const QString& name) {
    QString label = QString(name).replace(u'_', u' ').replace(u'-', u' ');
    if (!label.isEmpty())
        label[0] = label[0].toUpper();
    return label;
}

} // namespace

QString itemTypeText(ItemType type) {
    return Tr::tr(rowOf(type).title);
}

QString usualEvidence(ItemType type) {
    return Tr::tr(rowOf(type).evidence);
}

std::vector<FieldSpec> fieldsOf(ItemType type) {
    std::vector<FieldSpec> specs;
    for (const QString& name : words(rowOf(type).fields))
        specs.push_back(fieldNamed(name));
    return specs;
}

FieldSpec fieldNamed(const QString& name) {
    for (const FieldRow& row : fields)
        if (name == QLatin1StringView(row.name))
            return {name, Tr::tr(row.label), row.kind, words(row.choices)};
    return {name, spoken(name), FieldKind::Line, {}};
}

QString choiceText(const QString& choice) {
    for (const ChoiceRow& row : choiceRows)
        if (choice == QLatin1StringView(row.name))
            return Tr::tr(row.label);
    return spoken(choice);
}

bool isPublication(ItemType type) {
    switch (type) {
    case ItemType::Article:
    case ItemType::Book:
    case ItemType::Chapter:
    case ItemType::EditedBook:
    case ItemType::BookReview:
    case ItemType::Column:
    case ItemType::Presentation:
    case ItemType::DigitalWork:
        return true;
    default:
        return false;
    }
}

} // namespace tenon::portfolio
