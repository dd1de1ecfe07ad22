// SPDX-License-Identifier: GPL-3.0-or-later
// What the pair may speak about month by month, how things were once done, and the checklists it
// works through. A guide, never a duty.
#pragma once

#include "ui/pairing/pairsection.h"

#include "core/mentoring/topicguide.h"

namespace tenon::ui {

class TopicsSection : public PairSection {
    Q_OBJECT
public:
    TopicsSection(Desk& desk, InlineMessage& message, QWidget* parent = nullptr);

protected:
    void fill() override;

private:
    void addTopic(const mentoring::TopicAtHand& topic);
    void showHowItWas(const mentoring::TopicGuide& guide,
                      const std::vector<mentoring::TopicMark>& marks);
    void showChecklists(const mentoring::TopicGuide& guide);
    QWidget* makeDiscussed(const QString& code, const QString& title,
                           mentoring::Direction direction, bool before);

    Card* m_topics;
    Card* m_once;
    Card* m_checklists;
};

} // namespace tenon::ui
