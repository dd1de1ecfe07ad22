// SPDX-License-Identifier: GPL-3.0-or-later
// Two to six accounts of one work side by side: for each field in which they differ one says which
// is right; then they are one item, with the evidence and the identifiers of all.
#pragma once

#include "core/portfolio/itemmatch.h"
#include "ui/desk/desk.h"
#include "ui/widgets/sidepanel.h"

class QButtonGroup;
class QVBoxLayout;

namespace tenon::ui {

class InlineMessage;

class MergePanel : public SidePanel {
    Q_OBJECT
public:
    explicit MergePanel(Desk& desk, QWidget* parent = nullptr);
    void openFor(const std::vector<qint64>& items);

private:
    void showFields();
    QWidget* makeField(std::size_t index);
    void merge();

    Desk& m_desk;
    InlineMessage* m_message;
    QVBoxLayout* m_fieldsColumn;
    std::vector<portfolio::WholeItem> m_accounts;
    std::vector<portfolio::MergeField> m_fields;
    std::vector<int> m_choices;
};

} // namespace tenon::ui
