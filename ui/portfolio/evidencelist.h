// SPDX-License-Identifier: GPL-3.0-or-later
// The files that prove one item: kept ones with a small picture, what they hold and who else uses
// them, and those that will be kept when the item is saved.
#pragma once

#include "core/base/task.h"
#include "core/portfolio/portfolioquery.h"
#include "ui/desk/desk.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace tenon::ui {

class EvidenceList : public QWidget {
    Q_OBJECT
public:
    explicit EvidenceList(Desk& desk, QWidget* parent = nullptr);

    void setItem(std::optional<portfolio::ItemId> item);
    void addFiles(const QStringList& paths);
    int pending() const { return int(m_files.size()); } // files still to be kept
    bool isChanged() const;                             // something is to be written
    // Within the commit that saves the item.
    Status write(store::Edit& edit, portfolio::ItemId item, const CancelToken& cancel,
                 const Progress& progress) const;

signals:
    void complained(const QString& text);              // a file that cannot be kept or shown
    void itemRequested(tenon::portfolio::ItemId item); // another that one of the files proves

private:
    struct Classes {
        bool student = false;
        bool confidential = false;
    };
    void showLines();
    void addKept(const portfolio::EvidenceUse& use);
    void addPending(const QString& path);
    QWidget* makeOthers(const portfolio::EvidenceUse& use);
    QWidget* makeClasses(const portfolio::Evidence& evidence);
    void showPicture(QLabel* label, const portfolio::Evidence& evidence);
    void offerKept(const std::vector<portfolio::EvidenceUse>& kept);
    bool isUsedHere(const portfolio::EvidenceUse& use) const;

    Desk& m_desk;
    std::optional<portfolio::ItemId> m_item;
    QStringList m_files;
    std::vector<portfolio::EvidenceId> m_dropped;
    std::vector<portfolio::EvidenceId> m_linked;
    QHash<qint64, Classes> m_classes; // changed, by evidence
    QVBoxLayout* m_lines;
};

} // namespace tenon::ui
