// SPDX-License-Identifier: GPL-3.0-or-later
// The editor of one portfolio item, with the files that prove it.
#pragma once

#include "core/policy/policypack.h"
#include "core/portfolio/evidence.h"
#include "ui/desk/desk.h"
#include "ui/widgets/sidepanel.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace tenon::ui {

class LongWrite;

class FormField;

class ItemPanel : public SidePanel {
    Q_OBJECT
public:
    explicit ItemPanel(Desk& desk, QWidget* parent = nullptr);
    // item: absent for a new one. files: to be kept with it.
    void openFor(std::optional<portfolio::ItemId> item, const QStringList& files);
    void addFiles(const QStringList& paths);

private:
    QWidget* buildForm();
    void fillCategories();
    void show(const portfolio::PortfolioItem& item);
    portfolio::PortfolioItem edited() const;
    void showEvidence();
    void addEvidenceLine(const QString& name, const QString& size, std::function<void()> open,
                         std::function<void()> remove);
    void openEvidence(const portfolio::Evidence& evidence);
    void save();
    Status keepFiles(store::Edit& edit, portfolio::ItemId item, LongWrite& watch);

    Desk& m_desk;
    const policy::PolicyPack* m_pack = nullptr;
    std::optional<portfolio::ItemId> m_item;
    QStringList m_files;
    std::vector<portfolio::EvidenceId> m_dropped; // evidence to be removed on saving

    InlineMessage* m_message;
    QLineEdit* m_title;
    FormField* m_titleField;
    QComboBox* m_category;
    FormField* m_categoryField;
    QDateEdit* m_started;
    QCheckBox* m_hasEnd;
    QDateEdit* m_ended;
    QLineEdit* m_role;
    QComboBox* m_scope;
    QComboBox* m_status;
    QPlainTextEdit* m_description;
    QVBoxLayout* m_evidence;
};

} // namespace tenon::ui
