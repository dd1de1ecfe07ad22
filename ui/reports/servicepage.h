// SPDX-License-Identifier: GPL-3.0-or-later
// Mentoring as service, ready to hand in: choose the period, see the statement as it will be
// printed, save it as PDF, ODT, HTML or CSV.
#pragma once

#include "core/mentoring/servicestatement.h"
#include "ui/desk/page.h"

class QComboBox;
class QDateEdit;
class QTextBrowser;

namespace tenon::ui {

class BarChart;
class Card;
class LoadCard;
class ServiceItemCard;

class ServicePage : public Page {
    Q_OBJECT
public:
    explicit ServicePage(Desk& desk, QWidget* parent = nullptr);
    // Writes to path; the format follows its ending. Shows what happened in the page.
    void saveTo(const QString& path);

protected:
    void refresh() override;

private:
    void fillYears();
    void fillMentors();
    void showStatement();
    void save();
    QWidget* makeLetterButtons();
    void writeForAll();
    void showForRole();

    QComboBox* m_mentor;
    QWidget* m_mentorField;
    QComboBox* m_year;
    QDateEdit* m_from;
    QDateEdit* m_to;
    BarChart* m_chart;
    QTextBrowser* m_preview;
    QWidget* m_letters;
    ServiceItemCard* m_item;
    LoadCard* m_load;
    std::optional<mentoring::ServiceStatement> m_statement;
    QString m_html;
};

} // namespace tenon::ui
