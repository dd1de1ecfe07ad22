// SPDX-License-Identifier: GPL-3.0-or-later
// The whole of one's portfolio as an open package: what goes along, what stays behind unless it is
// asked for, and where to.
#pragma once

#include "core/workspace/portfolioexport.h"
#include "ui/desk/desk.h"
#include "ui/widgets/sidepanel.h"

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace tenon::ui {

class InlineMessage;

class PackagePanel : public SidePanel {
    Q_OBJECT
public:
    explicit PackagePanel(Desk& desk, QWidget* parent = nullptr);
    void openForExport();
    void saveTo(const QString& path);

private:
    void chooseFile();
    void showCounts();
    QCheckBox* addChoice(QVBoxLayout* column, const QString& text, const QString& why);

    Desk& m_desk;
    InlineMessage* m_message;
    QLabel* m_contents;
    QCheckBox* m_confidential;
    QCheckBox* m_students;
    QCheckBox* m_ratings;
};

} // namespace tenon::ui
