// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/policypack.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace tenon::policy {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PolicyPack)
};

template <class T>
const T* byCode(const std::vector<T>& all, const QString& code) {
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const T& one) { return one.code == code; });
    return found == all.end() ? nullptr : &*found;
}

// A step of a review's calendar in a year of the clock. Where the review comes more than once, the
// codes of its steps end in the year, and what they name inside the review follows.
TrackStep placed(const ReviewKind& review, TrackStep step, int year, bool repeated) {
    step.review = review.code;
    step.year += year - 1;
    if (!repeated)
        return step;
    const auto suffixed = [&](const QString& code) {
        return byCode(review.calendar, code) ? u"%1-%2"_s.arg(code).arg(year) : code;
    };
    step.title = Tr::tr("%1, year %2").arg(step.title).arg(year);
    step.code = suffixed(step.code);
    step.after = suffixed(step.after);
    for (QString& code : step.dependsOn)
        code = suffixed(code);
    return step;
}

QString shippedPath(const QString& name) {
    return u":/policies/"_s + name + u".json"_s;
}

} // namespace

const Rank* PolicyPack::rank(const QString& code) const {
    return byCode(ranks, code);
}
const Track* PolicyPack::track(const QString& code) const {
    return byCode(tracks, code);
}
const Category* PolicyPack::category(const QString& code) const {
    return byCode(categories, code);
}
const Subcategory* Category::subcategory(const QString& wanted) const {
    return byCode(subcategories, wanted);
}
const PairingTemplate& PolicyPack::pairing(Shape shape) const {
    static const PairingTemplate usual;
    for (const std::vector<PairingTemplate>* some : {&pairings, &standardPairings()})
        for (const PairingTemplate& one : *some)
            if (one.shape == shape)
                return one;
    return usual;
}

const ServiceActivity* PolicyPack::activity(const QString& code) const {
    return byCode(activities, code);
}
const ReviewKind* PolicyPack::review(const QString& code) const {
    return byCode(reviews, code);
}
const DossierTemplate* PolicyPack::dossier(const QString& code) const {
    return byCode(dossiers, code);
}

std::vector<TrackStep> stepsOf(const PolicyPack& pack, const Track& track) {
    std::vector<TrackStep> all = track.steps;
    for (const ReviewPlacing& placing : track.reviews)
        if (const ReviewKind* review = pack.review(placing.review))
            for (const int year : placing.years)
                for (const TrackStep& step : review->calendar)
                    all.push_back(placed(*review, step, year, placing.years.size() > 1));
    return all;
}

Result<PolicyPack> parsePack(const QByteArray& json) {
    PackReading reading = readPack(json);
    if (reading.faults.empty())
        return std::move(reading.pack);
    const PackFault& first = reading.faults.front();
    QStringList all;
    for (const PackFault& fault : reading.faults)
        all.append(fault.path + u": "_s + fault.message);
    return Error{ErrorCode::InvalidInput,
                 Tr::tr("The policy pack cannot be used. %1: %2").arg(first.path, first.message),
                 all.join(u'\n'), first.path};
}

QStringList shippedPacks() {
    QStringList names;
    const QStringList files =
        QDir(u":/policies"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString& file : files)
        if (!file.endsWith(u".schema.json"_s))
            names.append(file.chopped(5));
    names.sort();
    return names;
}

Result<QByteArray> shippedPackJson(const QString& name) {
    const QStringList names = shippedPacks();
    QFile file(shippedPath(name));
    if (!names.contains(name) || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound,
                     Tr::tr("There is no policy called \"%1\". There are: %2.")
                         .arg(name, names.join(u", "_s)),
                     u"no resource "_s + shippedPath(name),
                     {}};
    return file.readAll();
}

QByteArray packSchema() {
    QFile file(u":/policies/policy-pack.schema.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace tenon::policy
