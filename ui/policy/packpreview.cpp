// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/packpreview.h"

#include "core/policy/packdiff.h"
#include "ui/desk/page.h"
#include "ui/policy/packsamples.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/make.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QVBoxLayout>

namespace tenon::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PackPreview)
};

constexpr int mostChanges = 12;

void addStanding(QVBoxLayout* column, const SampleStanding& now, const SampleStanding* was) {
    column->addWidget(makeWrappingLabel(now.who, TextRole::LabelStrong, Ink::Strong));
    for (const SampleDate& date : now.dates) {
        const auto before = was ? dayIn(*was, date.code) : std::nullopt;
        const bool moved = was && before != date.day;
        const QString day = dateText(date.day);
        QString text = Tr::tr("%1: %2", "what is due, and when").arg(date.what, day);
        if (moved)
            text = before ? Tr::tr("%1: %2, was %3").arg(date.what, day, dateText(*before))
                          : Tr::tr("%1: %2, is new").arg(date.what, day);
        column->addWidget(
            makeWrappingLabel(text, TextRole::Label, moved ? Ink::Accent : Ink::Soft));
    }
    if (!now.problem.isEmpty())
        column->addWidget(makeWrappingLabel(now.problem, TextRole::Caption, Ink::Warning));
    column->addSpacing(space::s);
}

std::vector<SampleStanding> standingsOf(const QJsonObject& json, QDate today) {
    const auto pack = policy::parsePack(QJsonDocument(json).toJson(QJsonDocument::Compact));
    return pack ? sampleStandings(*pack, today) : std::vector<SampleStanding>();
}

} // namespace

void addSentences(QVBoxLayout* column, const QStringList& sentences, int most) {
    for (const QString& sentence : sentences.first(std::min(qsizetype(most), sentences.size())))
        column->addWidget(makeWrappingLabel(sentence, TextRole::Label));
    if (sentences.size() > most)
        column->addWidget(
            makeWrappingLabel(Tr::tr("and %n more", nullptr, int(sentences.size()) - most),
                              TextRole::Caption, Ink::Muted));
}

PackPreview::PackPreview(QWidget* parent)
    : Card(tr("What it would mean"), parent)
    , m_stale(makeWrappingLabel(tr("The faults come first: these dates are of the policy as it "
                                   "last stood without one."),
                                TextRole::Caption, Ink::Warning))
    , m_content(new QVBoxLayout) {
    m_content->setSpacing(space::xs);
    body()->addWidget(m_stale);
    body()->addLayout(m_content);
    body()->addStretch();
    setPadding(space::l);
    m_stale->hide();
}

void PackPreview::setStale(bool stale) {
    m_stale->setVisible(stale);
}

void PackPreview::showPacks(const QJsonObject& before, const QJsonObject& after, QDate today) {
    setStale(false);
    clearLayout(m_content);
    const auto was = standingsOf(before, today);
    const auto now = standingsOf(after, today);
    if (now.empty())
        m_content->addWidget(makeWrappingLabel(tr("No track of this policy has a clock.")));
    for (std::size_t i = 0; i < now.size(); ++i)
        addStanding(m_content, now[i], i < was.size() ? &was[i] : nullptr);
    QStringList sentences;
    for (const policy::PackChange& change : policy::packChanges(before, after))
        sentences.append(change.sentence);
    m_content->addWidget(makeLabel(tr("Changed"), TextRole::LabelStrong));
    if (sentences.isEmpty())
        m_content->addWidget(makeWrappingLabel(tr("Nothing yet."), TextRole::Label, Ink::Muted));
    addSentences(m_content, sentences, mostChanges);
}

} // namespace tenon::ui
