// SPDX-License-Identifier: GPL-3.0-or-later
// The side panel of a review case: one small form for what is to be recorded, a step, a reviewer, a
// vote, a letter, a document, a response, the decision or an appeal.
#pragma once

#include "core/workspace/casefile.h"
#include "ui/desk/commitform.h"
#include "ui/widgets/sidepanel.h"

class QPushButton;

namespace tenon::ui {

class CasePanel : public SidePanel {
    Q_OBJECT
public:
    explicit CasePanel(Desk& desk, QWidget* parent = nullptr);

    void openStep(const workspace::CaseFile& file, const QString& step);
    void openCandidateReviewer(const workspace::CaseFile& file);
    void openDivisionReviewer(const workspace::CaseFile& file);
    // Somebody who is on a list already, to be brought up to date.
    void openReviewer(const workspace::CaseFile& file, const tenure::CandidateReviewer& reviewer);
    void openReviewer(const workspace::CaseFile& file, const tenure::DivisionReviewer& reviewer);
    void openVote(const workspace::CaseFile& file);
    void openLetter(const workspace::CaseFile& file);
    void openDocument(const workspace::CaseFile& file);
    void openResponse(const workspace::CaseFile& file);
    void openDecision(const workspace::CaseFile& file);
    void openAppeal(const workspace::CaseFile& file);

private:
    // A new form under a title; write is called with it when the person saves.
    QuickForm* begin(const workspace::CaseFile& file, const QString& title,
                     CommitForm::Write write);
    void finish(QuickForm* form);
    template <class Reviewer>
    void fillReviewer(const workspace::CaseFile& file, const QString& title, const Reviewer& known);
    void addSteps(QuickForm* form, const workspace::CaseFile& file) const;
    void save();

    Desk& m_desk;
    CommitForm* m_form = nullptr;
    QPushButton* m_save;
};

} // namespace tenon::ui
