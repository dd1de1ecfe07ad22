// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/loadcard.h"

#include "core/workspace/letterwork.h"
#include "ui/desk/words.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/make.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using mentoring::MentorLoad;

namespace {

QString percentText(double share) {
    return LoadCard::tr("%1 %").arg(QLocale().toString(qRound(share * 100)));
}

} // namespace

LoadCard::LoadCard(Desk& desk, InlineMessage* message, QWidget* parent)
    : Card(tr("Who carries how much"), parent)
    , m_desk(desk)
    , m_message(message)
    , m_words(makeWrappingLabel({})) {
    setSubtitle(tr("in the chosen period, beside the places each has agreed to; circles and "
                   "mentoring on the spot take no place"));
    m_model = new PagedTableModel({{tr("Mentor"), Qt::AlignLeft, 190, true},
                                   {tr("Mentees now"), Qt::AlignRight, 110},
                                   {tr("Offered"), Qt::AlignRight, 90},
                                   {tr("Places in use"), Qt::AlignLeft, 190},
                                   {tr("Time"), Qt::AlignRight, 110},
                                   {tr("Share of all"), Qt::AlignLeft, 200}},
                                  rowByRow([this](qint64 id) { return rowFor(id); }), this);
    m_table = new DataTable(tr("Mentors by what they carry"), m_model);
    body()->addWidget(m_words);
    body()->addWidget(m_table);
}

void LoadCard::showFor(QDate from, QDate to) {
    auto loads = workspace::loadsOf(m_desk.library(), from, to);
    if (!loads)
        return m_message->showMessage(MessageKind::Error, loads.error().message);
    m_loads = std::move(*loads);
    m_words->setText(sentence());
    std::vector<qint64> ids;
    for (const MentorLoad& one : m_loads)
        ids.push_back(one.mentor.value());
    m_table->setVisible(!ids.empty());
    m_table->setVisibleRows(std::clamp(int(ids.size()), 2, 10));
    m_model->setIds(std::move(ids));
}

QString LoadCard::words() const {
    return m_words->text();
}

QString LoadCard::sentence() const {
    if (m_loads.empty())
        return tr("Nobody mentors at present, nor did in this period.");
    QStringList uneven;
    QStringList over;
    for (const MentorLoad& one : m_loads) {
        if (one.uneven)
            uneven << tr("%1 with %2", "a mentor and a share")
                          .arg(m_desk.nameOf(one.mentor), percentText(one.share));
        if (one.over)
            over << m_desk.nameOf(one.mentor);
    }
    const QString even = percentText(mentoring::evenShare(m_loads));
    QString text = uneven.isEmpty()
                       ? tr("Nobody carries much more than an even share, which is %1.").arg(even)
                       : tr("More than an even share of the hours, which is %2, is carried by %1.")
                             .arg(QLocale().createSeparatedList(uneven), even);
    if (!over.isEmpty())
        text +=
            u' ' +
            tr("More mentees than they agreed to: %1.").arg(QLocale().createSeparatedList(over));
    return text;
}

TableRow LoadCard::rowFor(qint64 mentor) const {
    const auto found = std::find_if(m_loads.begin(), m_loads.end(), [mentor](const auto& one) {
        return one.mentor.value() == mentor;
    });
    if (found == m_loads.end())
        return TableRow(6);
    const QString places =
        tr("%1 of %2", "places in use of a capacity").arg(found->places).arg(found->capacity);
    return {{m_desk.nameOf(found->mentor)},
            {QString::number(found->mentees)},
            {QString::number(found->offers)},
            {found->over ? tr("%1, too many").arg(places) : places,
             found->over ? u"alert-triangle"_s : QString(),
             found->over ? Tone::Warning : Tone::Neutral},
            {durationText(found->minutes)},
            {found->uneven ? tr("%1, more than even").arg(percentText(found->share))
                           : percentText(found->share),
             found->uneven ? u"alert-circle"_s : QString(),
             found->uneven ? Tone::Warning : Tone::Neutral}};
}

} // namespace tenon::ui
