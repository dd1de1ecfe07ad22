// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/orcid.h"

#include "core/exchange/jsoninput.h"
#include "core/exchange/orciditems.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace tenon::exchange {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Orcid)
};

struct SectionRow {
    const char* name;    // in the activities
    const char* summary; // of one of its summaries
    OrcidSection section;
};

constexpr SectionRow sections[] = {
    {"works", "work-summary", OrcidSection::Work},
    {"fundings", "funding-summary", OrcidSection::Funding},
    {"peer-reviews", "peer-review-summary", OrcidSection::PeerReview},
    {"services", "service-summary", OrcidSection::Service},
    {"memberships", "membership-summary", OrcidSection::Membership},
    {"invited-positions", "invited-position-summary", OrcidSection::InvitedPosition},
    {"distinctions", "distinction-summary", OrcidSection::Distinction},
    {"educations", "education-summary", OrcidSection::Education},
    {"qualifications", "qualification-summary", OrcidSection::Qualification},
    {"employments", "employment-summary", OrcidSection::Employment},
    {"research-resources", "research-resource-summary", OrcidSection::ResearchResource},
};

// The summaries of one group, however deep ORCID put them.
void collect(const QJsonValue& value, const QString& name, std::vector<QJsonObject>& found) {
    const QJsonObject group = value.toObject();
    const QJsonValue here = group.value(name);
    for (const QJsonValue& one : here.isArray() ? here.toArray() : QJsonArray{here})
        if (one.isObject())
            found.push_back(one.toObject());
    for (const QString& deeper : {u"summaries"_s, u"peer-review-group"_s})
        for (const QJsonValue& one : group.value(deeper).toArray())
            collect(one, name, found);
}

// What stands for its group: the highest display index, as ORCID shows it.
std::size_t preferred(const std::vector<QJsonObject>& summaries) {
    std::size_t best = 0;
    const auto index = [&](std::size_t i) {
        return jsonText(summaries[i].value(u"display-index"_s)).toInt();
    };
    for (std::size_t i = 1; i < summaries.size(); ++i)
        if (index(i) > index(best))
            best = i;
    return best;
}

class RecordReader {
public:
    RecordReader(ImportReading& reading, const ImportLimits& limits, const CancelToken& cancel)
        : m_reading(reading), m_limits(limits), m_cancel(cancel) {}

    Status readActivities(const QJsonObject& activities) {
        for (const SectionRow& row : sections)
            if (auto read =
                    readSection(row, activities.value(QLatin1StringView(row.name)).toObject());
                !read)
                return read;
        return {};
    }

    Status readSection(const SectionRow& row, const QJsonObject& section) {
        for (const QString& name : {u"group"_s, u"affiliation-group"_s})
            for (const QJsonValue& group : section.value(name).toArray())
                if (auto read = readGroup(row, group); !read)
                    return read;
        return {};
    }

    Status readBulk(const QJsonArray& bulk) {
        for (const QJsonValue& value : bulk) {
            const QJsonObject work = value.toObject().value(u"work"_s).toObject();
            if (auto read = work.isEmpty() ? refuse(value) : readWork(work); !read)
                return read;
        }
        return {};
    }

    Status readWork(const QJsonObject& work) {
        if (m_cancel.isCancelled())
            return cancelledReading();
        return addOrcidItem(m_reading, OrcidSection::Work, work, {}, m_limits);
    }

private:
    Status readGroup(const SectionRow& row, const QJsonValue& group) {
        if (m_cancel.isCancelled())
            return cancelledReading();
        std::vector<QJsonObject> summaries;
        collect(group, QString::fromLatin1(row.summary), summaries);
        if (summaries.empty())
            return addRefused(m_reading,
                              {QString::fromLatin1(row.name), Tr::tr("A group holds no record.")},
                              m_limits);
        const std::size_t best = preferred(summaries);
        QStringList others;
        for (std::size_t i = 0; i < summaries.size(); ++i)
            if (i != best)
                others.append(jsonText(summaries[i].value(u"put-code"_s)));
        return addOrcidItem(m_reading, row.section, summaries[best], others, m_limits);
    }

    Status refuse(const QJsonValue& value) {
        const QJsonObject error = value.toObject().value(u"error"_s).toObject();
        const QString said = jsonText(error.value(u"user-message"_s)).left(300);
        return addRefused(
            m_reading,
            {Tr::tr("bulk of works"), said.isEmpty() ? Tr::tr("ORCID gave no work here.") : said},
            m_limits);
    }

    ImportReading& m_reading;
    ImportLimits m_limits;
    CancelToken m_cancel;
};

bool isWork(const QJsonObject& object) {
    return object.value(u"title"_s).isObject() &&
           (object.contains(u"external-ids"_s) || object.contains(u"put-code"_s) ||
            object.contains(u"publication-date"_s));
}

} // namespace

bool looksLikeOrcid(const QJsonObject& object) {
    const auto has = [&](const QString& name) {
        return object.contains(name);
    };
    return has(u"orcid-identifier"_s) || has(u"activities-summary"_s) ||
           object.value(u"bulk"_s).isArray() || object.value(u"works"_s).isObject() ||
           object.value(u"group"_s).isArray() || isWork(object);
}

Result<ImportReading> readOrcid(const QByteArray& bytes, const ImportLimits& limits,
                                const CancelToken& cancel) {
    const auto input = readJson(bytes, limits);
    if (!input)
        return input.error();
    return readOrcid(input->document, limits, cancel);
}

Result<ImportReading> readOrcid(const QJsonDocument& document, const ImportLimits& limits,
                                const CancelToken& cancel) {
    ImportReading reading{u"ORCID"_s, {}, {}, {}};
    RecordReader reader(reading, limits, cancel);
    const QJsonObject object = document.object();
    if (!looksLikeOrcid(object))
        return unreadable(
            Tr::tr("This is not an ORCID record: it holds no activities, no works and "
                   "no work."));
    Status read;
    if (object.value(u"bulk"_s).isArray())
        read = reader.readBulk(object.value(u"bulk"_s).toArray());
    else if (isWork(object))
        read = reader.readWork(object);
    else if (object.value(u"group"_s).isArray())
        read = reader.readSection(sections[0], object);
    else if (object.contains(u"activities-summary"_s))
        read = reader.readActivities(object.value(u"activities-summary"_s).toObject());
    else
        read = reader.readActivities(object);
    if (!read)
        return read.error();
    return reading;
}

} // namespace tenon::exchange
