// SPDX-License-Identifier: GPL-3.0-or-later
// One review case: its steps with who acts, what was sent and received, reviewers, votes, letters,
// responses, the decision and what it would change. What a candidate may not see is never asked of
// the file for them.
#pragma once

#include "core/workspace/casefile.h"
#include "ui/desk/page.h"
#include "ui/widgets/pagedtablemodel.h"

class QMenu;
class QVBoxLayout;

namespace tenon::ui {

class Card;
class CasePanel;
class DataTable;

class CasePage : public Page {
    Q_OBJECT
public:
    explicit CasePage(Desk& desk, QWidget* parent = nullptr);
    void setCase(tenure::CaseId reviewCase);
    const std::optional<workspace::CaseFile>& file() const { return m_file; }

signals:
    // The owner opens the panel for it.
    void panelRequested(std::function<void(CasePanel&)> fill);

protected:
    void refresh() override;

private:
    void addActions();
    QMenu* makeAddMenu(QWidget* owner);
    void ask(void (CasePanel::*open)(const workspace::CaseFile&));
    void showHead();
    TableRow stepRow(qint64 id) const;
    void showReviewers();
    template <class Reviewer>
    void addReviewers(QVBoxLayout* body, const std::vector<Reviewer>& reviewers,
                      const std::vector<std::vector<tenure::ReviewerConflict>>& conflicts);
    // A button that takes one row of the case away; undo brings it back.
    template <class Row>
    QWidget* makeRemove(const QString& what, Id<Row> id);
    void showConfidential();
    void showPapers();
    void showOffer();
    void accept();

    std::optional<tenure::CaseId> m_id;
    std::optional<workspace::CaseFile> m_file;
    PagedTableModel* m_stepModel;
    DataTable* m_stepTable;
    Card* m_steps;
    Card* m_offer;
    Card* m_reviewers;
    Card* m_confidential;
    Card* m_papers;
};

} // namespace tenon::ui
