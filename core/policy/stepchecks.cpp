// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/policy/packreaders.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace tenon::policy {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PolicyPack)
};

constexpr std::size_t mostSteps = 500; // on one track, with every placed review

// Checks the steps of one track as stepsOf() gives them, or of one calendar that no track places.
// Each step knows where it stands in the JSON.
class StepChecker {
public:
    StepChecker(PackReading& reading, std::vector<TrackStep> steps, QStringList paths,
                QString where)
        : m_reading(reading)
        , m_steps(std::move(steps))
        , m_paths(std::move(paths))
        , m_where(std::move(where)) {
        for (std::size_t i = 0; i < m_steps.size(); ++i)
            if (!m_byCode.contains(m_steps[i].code))
                m_byCode.insert(m_steps[i].code, i);
    }

    bool has(const QString& code) const { return m_byCode.contains(code); }

    // Two own steps of one code were noted with the lists; here it is a placed one too.
    void checkNames(std::size_t ownSteps) {
        QHash<QString, std::size_t> titles;
        for (std::size_t i = 0; i < m_steps.size(); ++i) {
            const TrackStep& step = m_steps[i];
            const std::size_t first = m_byCode.value(step.code);
            if (first != i && i >= ownSteps && m_paths[qsizetype(first)] != m_paths[qsizetype(i)])
                note(i, u".code"_s,
                     Tr::tr("\"%1\" is given already at %2, and both are on %3; each step needs a "
                            "code of its own")
                         .arg(step.code, m_paths[qsizetype(first)], m_where));
            const QString title = text::folded(step.title);
            if (titles.contains(title) && !title.isEmpty())
                note(i, u".title"_s,
                     Tr::tr("“%1” is the title of %2 too, and both are on %3; tell them apart")
                         .arg(step.title, m_paths[qsizetype(titles.value(title))], m_where));
            titles.insert(title, i);
        }
    }

    void checkLinks() {
        for (std::size_t i = 0; i < m_steps.size(); ++i) {
            const TrackStep& step = m_steps[i];
            if (step.code == u"appointment"_s)
                note(i, u".code"_s,
                     Tr::tr("\"appointment\" stands for the day of appointment; choose another"));
            if (step.after != u"appointment"_s)
                checkLink(i, u".after"_s, step.after);
            for (qsizetype k = 0; k < step.dependsOn.size(); ++k)
                checkLink(i, u".dependsOn[%1]"_s.arg(k), step.dependsOn.at(k));
        }
    }

    // Every step is walked once; a step met again on the way to it closes a circle.
    void checkCircles() {
        m_marks.assign(m_steps.size(), Mark::New);
        for (std::size_t i = 0; i < m_steps.size(); ++i)
            if (m_marks[i] == Mark::New)
                walk(i);
    }

private:
    enum class Mark { New, OnTheWay, Done };

    void note(std::size_t i, const QString& key, const QString& message) {
        const PackFault fault{m_paths[qsizetype(i)] + key, message};
        // A review on two tracks, or in two years, is at fault once.
        for (const PackFault& known : m_reading.faults)
            if (known.path == fault.path)
                return;
        m_reading.faults.push_back(fault);
    }

    void checkLink(std::size_t i, const QString& key, const QString& code) {
        if (!code.isEmpty() && !has(code))
            note(i, key,
                 Tr::tr("there is no step \"%1\" on %2; use the code of one of its steps")
                     .arg(code, m_where));
    }

    std::vector<std::size_t> before(std::size_t i) const {
        std::vector<std::size_t> all;
        for (const QString& code : m_steps[i].dependsOn + QStringList{m_steps[i].after})
            if (has(code))
                all.push_back(m_byCode.value(code));
        return all;
    }

    void walk(std::size_t i) {
        m_marks[i] = Mark::OnTheWay;
        m_way.push_back(i);
        for (const std::size_t next : before(i)) {
            if (m_marks[next] == Mark::OnTheWay)
                noteCircle(next);
            else if (m_marks[next] == Mark::New)
                walk(next);
        }
        m_way.pop_back();
        m_marks[i] = Mark::Done;
    }

    void noteCircle(std::size_t start) {
        QStringList codes;
        for (auto at = std::find(m_way.begin(), m_way.end(), start); at != m_way.end(); ++at)
            codes.append(m_steps[*at].code);
        codes.append(m_steps[start].code);
        note(start, {},
             Tr::tr("these steps wait for each other: %1. Take one of the links away")
                 .arg(codes.join(u" → "_s)));
    }

    PackReading& m_reading;
    std::vector<TrackStep> m_steps;
    QStringList m_paths;
    QString m_where;
    QHash<QString, std::size_t> m_byCode;
    std::vector<Mark> m_marks;
    std::vector<std::size_t> m_way;
};

QStringList calendarPaths(const PolicyPack& pack, const ReviewKind& review) {
    QStringList paths;
    const auto index = &review - pack.reviews.data();
    for (std::size_t i = 0; i < review.calendar.size(); ++i)
        paths.append(u"reviews[%1].calendar[%2]"_s.arg(index).arg(i));
    return paths;
}

// Where each of stepsOf() stands, in the same order.
QStringList trackPaths(const PolicyPack& pack, const Track& track, const QString& path) {
    QStringList paths;
    for (std::size_t i = 0; i < track.steps.size(); ++i)
        paths.append(u"%1.steps[%2]"_s.arg(path).arg(i));
    for (const ReviewPlacing& placing : track.reviews)
        if (const ReviewKind* review = pack.review(placing.review))
            for (std::size_t year = 0; year < placing.years.size(); ++year)
                paths += calendarPaths(pack, *review);
    return paths;
}

std::size_t countSteps(const PolicyPack& pack, const Track& track) {
    std::size_t count = track.steps.size();
    for (const ReviewPlacing& placing : track.reviews)
        if (const ReviewKind* review = pack.review(placing.review))
            count += review->calendar.size() * placing.years.size();
    return count;
}

void fault(PackReading& reading, const QString& path, const QString& message) {
    reading.faults.push_back({path, message});
}

// A review once on a track, and none of its steps after the last year.
void checkPlacings(PackReading& reading, const Track& track, const QString& path) {
    QStringList placed;
    for (std::size_t k = 0; k < track.reviews.size(); ++k) {
        const ReviewPlacing& placing = track.reviews[k];
        const QString at = u"%1.reviews[%2]"_s.arg(path).arg(k);
        if (placed.contains(placing.review))
            fault(reading, at + u".review"_s,
                  Tr::tr("“%1” is placed already at %2.reviews[%3]; put all its years there")
                      .arg(placing.review, path)
                      .arg(placed.indexOf(placing.review)));
        placed.append(placing.review);
        const ReviewKind* review = reading.pack.review(placing.review);
        if (!review)
            continue;
        int last = 1;
        for (const TrackStep& step : review->calendar)
            last = std::max(last, step.year);
        for (std::size_t y = 0; y < placing.years.size(); ++y)
            if (placing.years[y] + last - 1 > track.years)
                fault(reading, u"%1.years[%2]"_s.arg(at).arg(y),
                      Tr::tr("the review would end in year %1, after the last year of the track, "
                             "%2")
                          .arg(placing.years[y] + last - 1)
                          .arg(track.years));
    }
}

void checkKeyStep(PackReading& reading, const StepChecker& steps, const QString& code,
                  const QString& path) {
    if (!code.isEmpty() && !steps.has(code))
        fault(reading, path,
              Tr::tr("no step of this track has the code \"%1\"; the steps of a review that comes "
                     "more than once end in its year, as in \"review-2\"")
                  .arg(code));
}

void checkTrack(PackReading& reading, const Track& track, const QString& path, int format) {
    checkPlacings(reading, track, path);
    if (countSteps(reading.pack, track) > mostSteps)
        return fault(reading, path,
                     Tr::tr("has more than %1 steps with every placed review").arg(mostSteps));
    StepChecker steps(reading, stepsOf(reading.pack, track), trackPaths(reading.pack, track, path),
                      Tr::tr("“%1”").arg(track.title));
    if (format > 1) {
        steps.checkNames(track.steps.size());
        steps.checkLinks();
        steps.checkCircles();
    }
    checkKeyStep(reading, steps, track.mandatoryReview, path + u".mandatoryReview"_s);
    checkKeyStep(reading, steps, track.preTenureReview, path + u".preTenureReview"_s);
    if (track.mandatoryReview.isEmpty() && track.years > 0)
        fault(reading, path + u".mandatoryReview"_s,
              Tr::tr("a clock needs the code of the step that must not be missed"));
}

bool isPlaced(const PolicyPack& pack, const QString& review) {
    return std::any_of(pack.tracks.begin(), pack.tracks.end(), [&](const Track& track) {
        return std::any_of(track.reviews.begin(), track.reviews.end(),
                           [&](const ReviewPlacing& one) { return one.review == review; });
    });
}

} // namespace

void checkSteps(PackReading& reading, int format) {
    // Faults are added while the pack is walked; the pack itself stays as it is.
    const PolicyPack& pack = reading.pack;
    for (std::size_t i = 0; i < pack.tracks.size(); ++i) {
        const QString path = u"tracks[%1]"_s.arg(i);
        checkTrack(reading, pack.tracks[i], path, format);
        // With two steps of one code it stays open which one is meant.
        QStringList codes;
        for (const TrackStep& step : pack.tracks[i].steps)
            codes.append(step.code);
        for (qsizetype k = 0; k < codes.size(); ++k)
            if (const qsizetype first = codes.indexOf(codes[k]); first < k && !codes[k].isEmpty())
                fault(reading, u"%1.steps[%2].code"_s.arg(path).arg(k),
                      Tr::tr("\"%1\" is given already at %2.steps[%3]; each needs a code of its "
                             "own")
                          .arg(codes[k], path)
                          .arg(first));
    }
    for (const ReviewKind& review : pack.reviews) {
        if (isPlaced(pack, review.code) || review.calendar.size() > mostSteps)
            continue;
        StepChecker steps(reading, review.calendar, calendarPaths(pack, review),
                          Tr::tr("“%1”").arg(review.title));
        steps.checkNames(review.calendar.size());
        steps.checkLinks();
        steps.checkCircles();
    }
}

} // namespace tenon::policy
