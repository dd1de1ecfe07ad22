// SPDX-License-Identifier: GPL-3.0-or-later
// Work from elsewhere brought into one's portfolio: chosen, dropped or pasted, looked at line by
// line before anything is written, and then one step that one undo takes back.
#pragma once

#include "core/exchange/recognition.h"
#include "core/workspace/portfolioimport.h"
#include "ui/desk/page.h"
#include "ui/tasks/poolwork.h"
#include "ui/widgets/pagedtablemodel.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace tenon::ui {

class Card;
class DataTable;
class DropArea;
class PackageCard;

class ImportPage : public Page {
    Q_OBJECT
public:
    explicit ImportPage(Desk& desk, QWidget* parent = nullptr);
    void readFiles(const QStringList& paths); // several are one preview and one step; a package too
    void readBytes(const QByteArray& bytes, const QString& name);

signals:
    void imported();                   // the portfolio is to be shown
    void doiGiven(const QString& doi); // instead of a file: an item to be looked up

protected:
    void refresh() override;

private:
    void buildStart();
    void buildPreview();
    void chooseFile();
    void pasteText();
    void readPackage(const QString& path);
    void readAll(std::vector<exchange::NamedFile> files);
    void showReading(Result<exchange::ImportReading> reading, const QString& name);
    void showPlan();
    void showDetail();
    void replan();
    void leaveOutChosen(bool out);
    void importAll();
    TableRow rowFor(qint64 id) const;
    void clear();

    DropArea* m_drop;
    QLabel* m_working;
    QWidget* m_rest; // keeps the page at its top while there is no preview
    Card* m_preview;
    PackageCard* m_package;
    QLabel* m_summary;
    QLabel* m_notes;
    QComboBox* m_sharing;
    PagedTableModel* m_model;
    DataTable* m_table;
    QLabel* m_detail; // the current line, or else the first that cannot be read, in full
    QPushButton* m_import;
    PoolWork<Result<exchange::ImportReading>> m_work;
    const policy::PolicyPack* m_pack = nullptr; // by whose places the plan files
    std::optional<workspace::ImportPlan> m_plan;
    QString m_name;
    QSet<std::size_t> m_leftOut;
};

} // namespace tenon::ui
