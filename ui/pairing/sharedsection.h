// SPDX-License-Identifier: GPL-3.0-or-later
// What the pair passes to and fro: articles, introductions and discussions.
#pragma once

#include "ui/pairing/pairsection.h"

#include "core/mentoring/discussion.h"
#include "core/mentoring/readinglist.h"

namespace tenon::ui {

class SharedSection : public PairSection {
    Q_OBJECT
public:
    SharedSection(Desk& desk, InlineMessage& message, QWidget* parent = nullptr);

    // Every work of a bibliography goes onto the shared list.
    void readBibliography(const QString& path);

protected:
    void fill() override;

private:
    void chooseBibliography();
    void showReadings();
    std::vector<QWidget*> readingIcons(const mentoring::Reading& reading);
    void sendByMail(const mentoring::Reading& reading);
    void saveCopy(const portfolio::KeptFile& file);
    void showIntroductions();
    void showDiscussions();
    void saveDiscussion(const mentoring::Discussion& discussion,
                        const std::vector<mentoring::DiscussionPost>& posts);

    Card* m_readings;
    Card* m_introductions;
    Card* m_discussions;
};

} // namespace tenon::ui
