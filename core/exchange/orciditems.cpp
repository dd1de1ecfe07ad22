// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/orciditems.h"

#include "core/base/text.h"
#include "core/exchange/bibtex.h"
#include "core/exchange/jsoninput.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

namespace tenon::exchange {

using namespace Qt::StringLiterals;
using namespace portfolio;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Orcid)
};

struct WorkRow {
    const char* name;
    ItemType type;
};

// ORCID's work types; one that says more than the item's type does is kept as the genre.
constexpr WorkRow works[] = {
    {"journal-article", ItemType::Article},
    {"review", ItemType::Article},
    {"journal-issue", ItemType::EditedBook},
    {"book", ItemType::Book},
    {"book-chapter", ItemType::Chapter},
    {"edited-book", ItemType::EditedBook},
    {"book-review", ItemType::BookReview},
    {"dictionary-entry", ItemType::Chapter},
    {"encyclopedia-entry", ItemType::Chapter},
    {"conference-paper", ItemType::Presentation},
    {"conference-abstract", ItemType::Presentation},
    {"conference-poster", ItemType::Presentation},
    {"conference-presentation", ItemType::Presentation},
    {"conference-proceedings", ItemType::EditedBook},
    {"lecture-speech", ItemType::Presentation},
    {"magazine-article", ItemType::Column},
    {"newspaper-article", ItemType::Column},
    {"newsletter-article", ItemType::Column},
    {"blog-post", ItemType::Column},
    {"website", ItemType::Column},
    {"online-resource", ItemType::Column},
    {"software", ItemType::DigitalWork},
    {"data-set", ItemType::DigitalWork},
    {"learning-object", ItemType::DigitalWork},
    {"research-tool", ItemType::DigitalWork},
    {"image", ItemType::DigitalWork},
    {"moving-image", ItemType::DigitalWork},
    {"sound", ItemType::DigitalWork},
    {"artistic-performance", ItemType::DigitalWork},
    {"cartographic-material", ItemType::DigitalWork},
    {"working-paper", ItemType::WorkInProgress},
    {"manual", ItemType::Book},
    {"translation", ItemType::Book},
};

struct IdRow {
    const char* name;
    IdentifierKind kind;
};

constexpr IdRow identifiers[] = {
    {"doi", IdentifierKind::Doi},   {"isbn", IdentifierKind::Isbn},
    {"issn", IdentifierKind::Issn}, {"pmid", IdentifierKind::Pmid},
    {"pmc", IdentifierKind::Pmcid}, {"wosuid", IdentifierKind::Wos},
    {"uri", IdentifierKind::Url},   {"source-work-id", IdentifierKind::Other},
};

// {"value": "x"}, "x" or nothing.
QString valueOf(const QJsonValue& value) {
    return value.isObject() ? jsonText(value.toObject().value(u"value"_s)) : jsonText(value);
}

bool isOffice(const QString& role) {
    static const QStringList offices = {
        u"president"_s,  u"chair"_s,    u"secretary"_s, u"treasurer"_s, u"councilor"_s,
        u"councillor"_s, u"director"_s, u"officer"_s,   u"convener"_s,  u"convenor"_s};
    const QStringList words = text::folded(role).split(u' ');
    return std::any_of(offices.begin(), offices.end(), [&](const QString& office) {
        return words.contains(office) || words.contains(u"vice-"_s + office);
    });
}

class SummaryReader {
public:
    SummaryReader(OrcidSection section, const QJsonObject& summary, const ImportLimits& limits)
        : m_section(section)
        , m_summary(summary)
        , m_limits(limits)
        , m_draft(Tr::tr("%1 %2")
                      .arg(sectionName(section), jsonText(summary.value(u"put-code"_s)))
                      .trimmed(),
                  limits) {}

    Status readInto(ImportReading& reading, const QStringList& otherPutCodes) {
        m_draft.addIdentifier(IdentifierKind::PutCode, jsonText(m_summary.value(u"put-code"_s)));
        for (const QString& other : otherPutCodes)
            m_draft.addIdentifier(IdentifierKind::PutCode, other);
        switch (m_section) {
        case OrcidSection::Work:
            readWork();
            break;
        case OrcidSection::Funding:
            readFunding();
            break;
        case OrcidSection::PeerReview:
            readPeerReview();
            break;
        case OrcidSection::ResearchResource:
            readResource();
            break;
        default:
            readAffiliation();
        }
        if (!m_settled)
            m_draft.settle(ItemStatus::Done);
        return m_draft.addTo(reading);
    }

private:
    static QString sectionName(OrcidSection section) {
        switch (section) {
        case OrcidSection::Work:
            return Tr::tr("work");
        case OrcidSection::Funding:
            return Tr::tr("funding");
        case OrcidSection::PeerReview:
            return Tr::tr("peer review");
        case OrcidSection::Service:
            return Tr::tr("service");
        case OrcidSection::Membership:
            return Tr::tr("membership");
        case OrcidSection::InvitedPosition:
            return Tr::tr("invited position");
        case OrcidSection::Distinction:
            return Tr::tr("distinction");
        case OrcidSection::Education:
            return Tr::tr("education");
        case OrcidSection::Qualification:
            return Tr::tr("qualification");
        case OrcidSection::Employment:
            return Tr::tr("employment");
        case OrcidSection::ResearchResource:
            return Tr::tr("research resource");
        }
        Q_UNREACHABLE();
    }

    QString text(const QString& name) const { return valueOf(m_summary.value(name)); }

    void takeOrganization(const QJsonObject& organization) {
        m_draft.item().organization = m_draft.line(jsonText(organization.value(u"name"_s)));
        const QJsonObject address = organization.value(u"address"_s).toObject();
        QStringList parts;
        for (const QString& part : {u"city"_s, u"region"_s, u"country"_s})
            if (const QString value = jsonText(address.value(part)); !value.isEmpty())
                parts.append(value);
        m_draft.keep(u"organization_place"_s, parts.join(u", "_s));
        const QJsonObject known = organization.value(u"disambiguated-organization"_s).toObject();
        m_draft.keep(u"organization_id"_s,
                     jsonText(known.value(u"disambiguated-organization-identifier"_s)));
    }

    void takeDate(const QJsonObject& date, const QString& name) {
        m_draft.setDate(valueOf(date.value(u"year"_s)), valueOf(date.value(u"month"_s)),
                        valueOf(date.value(u"day"_s)), name);
    }

    void takePeriod(const QJsonObject& of, bool lasts) {
        takeDate(of.value(u"end-date"_s).toObject(), u"end_date"_s);
        m_draft.item().ended = m_draft.item().started;
        m_draft.item().started.reset();
        takeDate(of.value(u"start-date"_s).toObject(), u"start_date"_s);
        const bool open = !m_draft.item().ended && !m_draft.has(u"end_date"_s);
        m_draft.item().ongoing = lasts && open && m_draft.item().started;
        if (!m_draft.item().started)
            std::swap(m_draft.item().started, m_draft.item().ended);
    }

    // What did not pass ORCID's own check is kept as it stands, and said.
    void takeIds(const QJsonObject& ids) {
        for (const QJsonValue& value : ids.value(u"external-id"_s).toArray()) {
            const QJsonObject id = value.toObject();
            const QString type = jsonText(id.value(u"external-id-type"_s));
            const QString given = jsonText(id.value(u"external-id-value"_s));
            const QString relation = jsonText(id.value(u"external-id-relationship"_s));
            IdentifierKind kind = IdentifierKind::Other;
            for (const IdRow& row : identifiers)
                if (type == QLatin1StringView(row.name))
                    kind = row.kind;
            const bool own = relation.compare(u"part-of"_s, Qt::CaseInsensitive) != 0;
            const QString shown = kind == IdentifierKind::Other ? type + u':' + given : given;
            if (own && !given.isEmpty())
                m_draft.addIdentifier(kind, shown);
            else
                m_draft.keep(u"part_of"_s, given.isEmpty() ? given : type + u':' + given);
            if (own && relation.compare(u"version-of"_s, Qt::CaseInsensitive) == 0)
                m_draft.keep(u"version_of"_s, type + u':' + given);
            checkId(id, kind, type, given);
            m_draft.keep(u"external_id_url"_s, valueOf(id.value(u"external-id-url"_s)));
        }
    }

    void checkId(const QJsonObject& id, IdentifierKind kind, const QString& type,
                 const QString& given) {
        const bool failed = id.value(u"external-id-normalized-error"_s).isObject() ||
                            (kind == IdentifierKind::Doi && !given.isEmpty() &&
                             normalizedIdentifier(kind, given).isEmpty());
        if (failed)
            m_draft.warn(Tr::tr("“%1” is not a valid %2; it is kept as it stands.")
                             .arg(given.left(100), type.left(40)));
    }

    void takeTitle(const QJsonObject& title) {
        const QString main = valueOf(title.value(u"title"_s));
        const QString sub = valueOf(title.value(u"subtitle"_s));
        m_draft.setTitle(main.isEmpty() || sub.isEmpty() ? main + sub : main + u": "_s + sub);
        m_draft.keep(u"translated_title"_s, valueOf(title.value(u"translated-title"_s)));
    }

    void takeUrl(const QString& url) { m_draft.addIdentifier(IdentifierKind::Url, url); }

    // The summary's own keys that nothing above has taken.
    void keepRest(const QSet<QString>& taken) {
        static const QSet<QString> bookkeeping = {
            u"put-code"_s, u"source"_s,        u"created-date"_s, u"last-modified-date"_s,
            u"path"_s,     u"display-index"_s, u"visibility"_s,   u"external-ids"_s,
            u"title"_s,    u"url"_s,           u"organization"_s, u"start-date"_s,
            u"end-date"_s, u"type"_s};
        for (auto field = m_summary.begin(); field != m_summary.end(); ++field)
            if (!bookkeeping.contains(field.key()) && !taken.contains(field.key()))
                m_draft.keep(fieldName(field.key()), valueOf(field.value()).isEmpty()
                                                         ? jsonText(field.value())
                                                         : valueOf(field.value()));
    }

    void readWork() {
        const QString type = text(u"type"_s).toLower().replace(u'_', u'-');
        for (const WorkRow& row : works)
            if (type == QLatin1StringView(row.name))
                m_draft.item().type = row.type;
        if (type != u"journal-article"_s && type != u"book"_s && type != u"book-chapter"_s &&
            type != u"edited-book"_s && type != u"book-review"_s)
            m_draft.keep(u"genre"_s, type);
        takeTitle(m_summary.value(u"title"_s).toObject());
        m_draft.keep(m_draft.item().type == ItemType::Presentation ? u"event"_s
                                                                   : u"container_title"_s,
                     text(u"journal-title"_s));
        takeDate(m_summary.value(u"publication-date"_s).toObject(), u"publication_date"_s);
        takeIds(m_summary.value(u"external-ids"_s).toObject());
        takeUrl(text(u"url"_s));
        m_draft.item().description = m_draft.paragraphs(text(u"short-description"_s));
        takeContributors();
        fillFromCitation();
        keepRest({u"journal-title"_s, u"publication-date"_s, u"short-description"_s,
                  u"contributors"_s, u"citation"_s});
        m_draft.settleAsWork();
        m_settled = true;
    }

    void takeContributors() {
        const QJsonObject all = m_summary.value(u"contributors"_s).toObject();
        for (const QJsonValue& value : all.value(u"contributor"_s).toArray()) {
            const QJsonObject person = value.toObject();
            const QJsonObject attributes = person.value(u"contributor-attributes"_s).toObject();
            const QString role = jsonText(attributes.value(u"contributor-role"_s)).toLower();
            const Part part = role == u"editor"_s ? Part::Editor
                              : role == u"translator"_s || role == u"chair-or-translator"_s
                                  ? Part::Translator
                              : role.isEmpty() || role == u"author"_s || role == u"co-author"_s
                                  ? Part::Author
                                  : Part::Contributor;
            m_draft.addPersonInOrder(part, valueOf(person.value(u"credit-name"_s)));
        }
    }

    // A citation that came along as BibTeX says what the record does not; it overrules nothing.
    void fillFromCitation() {
        const QJsonObject citation = m_summary.value(u"citation"_s).toObject();
        const QString type = jsonText(citation.value(u"citation-type"_s));
        const QString value = jsonText(citation.value(u"citation-value"_s));
        m_draft.keep(u"citation"_s, value);
        if (type.compare(u"bibtex"_s, Qt::CaseInsensitive) != 0)
            return;
        const auto cited = readBibtex(value.toUtf8(), m_limits);
        if (!cited || cited->items.size() != 1)
            return m_draft.warn(Tr::tr("The citation that came with it could not be read as "
                                       "BibTeX; it is kept as a field."));
        const WholeItem& from = cited->items.front().whole;
        if (m_draft.item().title.isEmpty())
            m_draft.item().title = from.item.title;
        if (!m_draft.item().started)
            m_draft.item().started = from.item.started;
        for (const ItemField& field : from.fields)
            if (!m_draft.has(field.name))
                m_draft.keep(field.name, field.value);
        if (!m_draft.hasPerson(Part::Author))
            for (const ItemPerson& person : from.people)
                m_draft.addPerson(person.part, person.family, person.given);
        if (m_draft.whole().identifier(IdentifierKind::Doi).isEmpty())
            for (const ItemIdentifier& id : from.identifiers)
                m_draft.addIdentifier(id.kind, id.value);
    }

    void readFunding() {
        m_draft.item().type = ItemType::Grant;
        takeTitle(m_summary.value(u"title"_s).toObject());
        takeOrganization(m_summary.value(u"organization"_s).toObject());
        m_draft.keep(u"sponsor"_s, m_draft.item().organization);
        m_draft.keep(u"funding_type"_s, text(u"type"_s));
        const QJsonObject amount = m_summary.value(u"amount"_s).toObject();
        m_draft.keep(u"amount"_s, (valueOf(QJsonValue(amount)) + u' ' +
                                   jsonText(amount.value(u"currency-code"_s)))
                                      .trimmed());
        takePeriod(m_summary, true);
        takeIds(m_summary.value(u"external-ids"_s).toObject());
        takeUrl(text(u"url"_s));
        keepRest({u"amount"_s});
        m_draft.settle(ItemStatus::Funded);
        m_settled = true;
    }

    void readPeerReview() {
        m_draft.item().type = ItemType::Reviewing;
        m_draft.item().role = m_draft.line(text(u"reviewer-role"_s));
        takeOrganization(m_summary.value(u"convening-organization"_s).toObject());
        takeDate(m_summary.value(u"completion-date"_s).toObject(), u"completion_date"_s);
        takeIds(m_summary.value(u"external-ids"_s).toObject());
        takeUrl(text(u"review-url"_s));
        const QString group = text(u"review-group-id"_s);
        if (group.startsWith(u"issn:"_s))
            m_draft.addIdentifier(IdentifierKind::Issn, group.mid(5));
        const QString subject = text(u"subject-container-name"_s);
        m_draft.keep(u"container_title"_s, subject);
        const QString body = subject.isEmpty() ? m_draft.item().organization : subject;
        m_draft.setTitle(body.isEmpty() ? Tr::tr("Peer review")
                                        : Tr::tr("Peer review for %1").arg(body));
        keepRest({u"reviewer-role"_s, u"convening-organization"_s, u"completion-date"_s,
                  u"review-url"_s, u"subject-container-name"_s});
    }

    void readResource() {
        const QJsonObject proposal = m_summary.value(u"proposal"_s).toObject();
        m_draft.item().type = ItemType::Grant;
        m_draft.keep(u"genre"_s, u"research resource"_s);
        takeTitle(proposal.value(u"title"_s).toObject());
        const QJsonArray hosts =
            proposal.value(u"hosts"_s).toObject().value(u"organization"_s).toArray();
        takeOrganization(hosts.at(0).toObject());
        m_draft.keep(u"sponsor"_s, m_draft.item().organization);
        takePeriod(proposal, true);
        takeIds(proposal.value(u"external-ids"_s).toObject());
        takeUrl(valueOf(proposal.value(u"url"_s)));
        keepRest({u"proposal"_s});
        m_draft.settle(ItemStatus::Funded);
        m_settled = true;
    }

    ItemType affiliationType(const QString& role) const {
        switch (m_section) {
        case OrcidSection::Service:
            return isOffice(role) ? ItemType::Office : ItemType::Committee;
        case OrcidSection::Membership:
            return ItemType::Office;
        case OrcidSection::InvitedPosition:
            return ItemType::Other;
        case OrcidSection::Distinction:
            return ItemType::Award;
        case OrcidSection::Education:
            return ItemType::Degree;
        case OrcidSection::Qualification:
            return ItemType::Development;
        default:
            return ItemType::JobDescription;
        }
    }

    void readAffiliation() {
        const QString role = text(u"role-title"_s);
        const QString department = text(u"department-name"_s);
        m_draft.item().type = affiliationType(role);
        m_draft.item().role = m_draft.line(role);
        takeOrganization(m_summary.value(u"organization"_s).toObject());
        m_draft.keep(u"department"_s, department);
        keepTyped(role, department);
        if (m_draft.item().type == ItemType::Other)
            m_draft.keep(u"genre"_s, u"invited position"_s);
        QStringList title;
        for (const QString& part : {role, department, m_draft.item().organization})
            if (!part.isEmpty())
                title.append(part);
        m_draft.setTitle(title.join(u", "_s));
        const bool lasts =
            m_section != OrcidSection::Distinction && m_section != OrcidSection::Qualification;
        takePeriod(m_summary, lasts);
        takeIds(m_summary.value(u"external-ids"_s).toObject());
        takeUrl(text(u"url"_s));
        keepRest({u"role-title"_s, u"department-name"_s});
    }

    // What the forms of these types call it.
    void keepTyped(const QString& role, const QString& department) {
        const QString& organization = m_draft.item().organization;
        if (m_draft.item().type == ItemType::Committee)
            m_draft.keep(u"body"_s, department.isEmpty() ? organization : department);
        else if (m_draft.item().type == ItemType::Office)
            m_draft.keep(u"section"_s, department);
        else if (m_draft.item().type == ItemType::Award)
            m_draft.keep(u"granting_body"_s, organization);
        else if (m_draft.item().type == ItemType::Degree)
            m_draft.keep(u"degree"_s, role);
        else if (m_draft.item().type == ItemType::Development)
            m_draft.keep(u"provider"_s, organization);
    }

    OrcidSection m_section;
    QJsonObject m_summary;
    ImportLimits m_limits;
    ItemDraft m_draft;
    bool m_settled = false;
};

} // namespace

Status addOrcidItem(ImportReading& reading, OrcidSection section, const QJsonObject& summary,
                    const QStringList& otherPutCodes, const ImportLimits& limits) {
    return SummaryReader(section, summary, limits).readInto(reading, otherPutCodes);
}

} // namespace tenon::exchange
