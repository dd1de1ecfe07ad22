// SPDX-License-Identifier: GPL-3.0-or-later
// A package of a portfolio on its way in: read and checked in the background, shown item by item,
// and taken in as one step that one undo takes back.
#pragma once

#include "core/exchange/portfoliopackage.h"
#include "ui/desk/desk.h"
#include "ui/tasks/poolwork.h"
#include "ui/widgets/card.h"
#include "ui/widgets/pagedtablemodel.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace tenon::ui {

class DataTable;
class InlineMessage;

class PackageCard : public Card {
    Q_OBJECT
public:
    PackageCard(Desk& desk, InlineMessage* message, QWidget* parent = nullptr);

    void read(const QString& path);
    void forget();    // stops reading, hides
    void lookAgain(); // the library has changed: what is known may be other items

signals:
    void left(); // nothing is to be done here any more
    void imported();

private:
    void buildPreview();
    void showReading();
    void showPackage();
    QString summary(int fresh) const;
    QStringList remarks(int fresh) const;
    void takeIn();
    TableRow rowFor(qint64 id) const;

    Desk& m_desk;
    InlineMessage* m_message;
    QWidget* m_reading;
    QProgressBar* m_bar;
    QWidget* m_preview;
    QLabel* m_summary;
    QLabel* m_remarks;
    PagedTableModel* m_model;
    DataTable* m_table;
    QPushButton* m_import;
    PoolWork<Result<exchange::PortfolioPackage>> m_work;
    std::optional<exchange::PortfolioPackage> m_package;
    std::vector<bool> m_known; // for each item, whether the library has it
};

} // namespace tenon::ui
