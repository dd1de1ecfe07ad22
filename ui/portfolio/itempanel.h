// SPDX-License-Identifier: GPL-3.0-or-later
// The editor of one portfolio item beside the page: its form, where it goes and why, and the files
// that prove it.
#pragma once

#include "core/portfolio/filing.h"
#include "core/portfolio/itemparts.h"
#include "core/portfolio/portfolioowner.h"
#include "ui/desk/desk.h"
#include "ui/widgets/sidepanel.h"

class QVBoxLayout;

namespace tenon::ui {

class DoiLookupCard;
class EvidenceList;
class ItemForm;
class InlineMessage;
class TwiceHint;

class ItemPanel : public SidePanel {
    Q_OBJECT
public:
    explicit ItemPanel(Desk& desk, QWidget* parent = nullptr);
    // item: absent for a new one. files: to be kept with it.
    void openFor(std::optional<portfolio::ItemId> item, const QStringList& files);
    // A new item that is begun elsewhere: a copy, a line typed in a hurry.
    void openWith(const portfolio::WholeItem& begun, const QStringList& files = {});
    void addFiles(const QStringList& paths);
    // A new item that is known by its DOI alone; looking it up is offered.
    void openWithDoi(const QString& doi);

    QStringList unsaved() const override;

private:
    void buildContent();
    bool readPack();
    void showPlaces();
    void showAnswers();
    void showHint(const portfolio::Guide& guide);
    void addSuggestion(const portfolio::Suggestion& suggestion);
    void askMentor();
    std::optional<portfolio::WholeItem> checked();
    void save();
    void openOther(portfolio::ItemId item); // what is not saved is not lost without a word
    bool isChanged();
    // What was written of a new item when the panel was closed comes back with the next new one.
    void keepDraft();
    void offerDraft();
    std::optional<portfolio::WholeItem> lookedUp();
    void takeFound(const portfolio::WholeItem& whole);

    Desk& m_desk;
    const policy::PolicyPack* m_pack = nullptr;
    std::optional<portfolio::ItemId> m_item;
    std::vector<portfolio::FilingQuestion> m_asked; // about the item, as it was opened
    std::optional<portfolio::WholeItem> m_opened;   // as the form gave it back at once
    std::optional<portfolio::WholeItem> m_draft;    // of a new item, closed before it was saved
    std::optional<people::PersonId> m_draftOf;      // whose it is

    InlineMessage* m_message;
    ItemForm* m_form;
    EvidenceList* m_evidence;
    QVBoxLayout* m_suggestions;
    TwiceHint* m_twice;
    DoiLookupCard* m_lookup;
};

} // namespace tenon::ui
