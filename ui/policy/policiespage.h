// SPDX-License-Identifier: GPL-3.0-or-later
// The policy versions of this library and those shipped with Tenon: who is bound to each, what one
// would change, and adopting one for new appointments.
#pragma once

#include "core/workspace/policies.h"
#include "ui/desk/page.h"
#include "ui/widgets/pagedtablemodel.h"

#include <QJsonObject>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tenon::ui {

class Card;
class DataTable;
class FormField;
class MovePersonCard;

class PoliciesPage : public Page {
    Q_OBJECT
public:
    explicit PoliciesPage(Desk& desk, QWidget* parent = nullptr);

    // Reads a pack from a file and lists it, or shows all its faults.
    void checkFile(const QString& path);

signals:
    void editRequested(const QJsonObject& pack);

protected:
    void refresh() override;

private:
    enum class Origin { Library, Shipped, File };
    struct Entry {
        Origin origin = Origin::Library;
        QString title;
        QString version;
        QJsonObject json;
        int people = 0;
        bool current = false;
    };
    QWidget* makeTable();
    QWidget* makeComparison();
    void chooseFile();
    Status gather();
    void add(Entry entry);
    TableRow rowFor(std::size_t index) const;
    const Entry* chosen() const;
    void select(std::size_t index);
    void compare();
    void adopt();
    void copyChosen();

    std::vector<Entry> m_entries;
    std::optional<Entry> m_file; // checked, and not adopted yet
    PagedTableModel* m_model;
    DataTable* m_table;
    Card* m_comparison;
    QComboBox* m_against;
    FormField* m_againstField;
    QLabel* m_summary;
    QVBoxLayout* m_changes;
    QPushButton* m_adopt;
    Card* m_faults;
    MovePersonCard* m_move;
};

} // namespace tenon::ui
