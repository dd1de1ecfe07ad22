// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/attendance.h"

#include "ui/desk/desk.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/make.h"
#include "ui/widgets/reflowlayout.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

namespace tenon::ui {

Attendance::Attendance(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(makeLabel(tr("Who was there"), TextRole::Label));
    auto* row = new QWidget;
    m_members = new FlowLayout(row);
    column->addWidget(row);
    hide();
}

void Attendance::showPair(const Desk& desk, const mentoring::Pair& pair) {
    for (const auto& [person, box] : m_boxes)
        delete box;
    m_boxes.clear();
    setVisible(pair.members.size() > 2);
    if (pair.members.size() <= 2)
        return;
    for (const mentoring::PairingMember& member : pair.members) {
        if (std::any_of(m_boxes.begin(), m_boxes.end(),
                        [&](const auto& one) { return one.first == member.person; }))
            continue; // in two roles
        const QString name = desk.nameOf(member.person);
        auto* box = new QCheckBox(name);
        box->setAccessibleName(tr("%1 was there").arg(name));
        box->setChecked(true);
        m_members->addWidget(box);
        m_boxes.emplace_back(member.person, box);
    }
}

std::vector<people::PersonId> Attendance::absent() const {
    std::vector<people::PersonId> people;
    for (const auto& [person, box] : m_boxes)
        if (!box->isChecked())
            people.push_back(person);
    return people;
}

void Attendance::setAbsent(const std::vector<people::PersonId>& people) {
    for (const auto& [person, box] : m_boxes)
        box->setChecked(std::find(people.begin(), people.end(), person) == people.end());
}

} // namespace tenon::ui
