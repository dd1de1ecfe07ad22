// SPDX-License-Identifier: GPL-3.0-or-later
// Who of a circle or team was at a meeting: everybody, until somebody is taken out. Of two people
// both were, so it is not shown.
#pragma once

#include "core/mentoring/pairingmember.h"

#include <QWidget>

class QCheckBox;

namespace tenon::ui {

class Desk;
class FlowLayout;

class Attendance : public QWidget {
    Q_OBJECT
public:
    explicit Attendance(QWidget* parent = nullptr);
    void showPair(const Desk& desk, const mentoring::Pair& pair);
    std::vector<people::PersonId> absent() const;
    void setAbsent(const std::vector<people::PersonId>& people);

private:
    FlowLayout* m_members;
    std::vector<std::pair<people::PersonId, QCheckBox*>> m_boxes;
};

} // namespace tenon::ui
