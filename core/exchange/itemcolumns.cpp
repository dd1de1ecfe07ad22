// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/itemcolumns.h"

#include "core/base/text.h"

#include <QHash>

namespace tenon::exchange {

using namespace Qt::StringLiterals;
using namespace portfolio;

namespace {

struct ColumnRow {
    const char* name;
    const char* headings; // folded, divided by bars
};

constexpr ColumnRow columns[] = {
    {"title", "title|name of work|work|item|activity|activity title|titel|titulo|titre"},
    {"type", "type|item type|kind|kind of work|activity type|publication type"},
    {"category", "category|criterion|area|section|heading"},
    {"subcategory", "subcategory|sub-category|sub category|subheading"},
    {"started", "date|year|start|started|start date|from|begin|begin date|date started|publication "
                "date|publication year|date published|published|issued|academic year begins"},
    {"ended", "end|ended|end date|to|until|date ended|finish|finished"},
    {"role", "role|my role|position|position title"},
    {"contribution", "contribution|my contribution|what i did"},
    {"status", "status|state|publication status"},
    {"scope", "scope|reach|level of scope"},
    {"organization", "organization|organisation|institution|body|sponsor|association|employer"},
    {"description", "description|details|summary"},
    {"effort", "effort"},
    {"impact", "impact|impact statement|significance"},
    {"hours", "hours|total hours|hours total"},
    {"hours_per_year", "hours per year|hours a year"},
    {"authors", "authors|author|author(s)|creators|people"},
    {"editors", "editors|editor|editor(s)"},
    {"container_title", "journal|journal title|published in|publication|source title|container "
                        "title|book title|container_title"},
    {"volume", "volume|vol|vol."},
    {"issue", "issue|number|no|no."},
    {"page", "page|pages|pp"},
    {"publisher", "publisher"},
    {"publisher_place", "place of publication|publisher place|publisher_place"},
    {"event", "event|conference|meeting|venue|conference name"},
    {"event_place", "place|location|city|event place|event_place"},
    {"doi", "doi"},
    {"isbn", "isbn"},
    {"issn", "issn"},
    {"pmid", "pmid"},
    {"url", "url|link|web address|website|uri"},
    {"tags", "tags|keywords|keyword|tag|author keywords"},
    {"note", "notes|note|comments|comment|remarks"},
    {"abstract", "abstract"},
    {"amount", "amount|funding amount|award amount"},
    {"peer_review", "peer review|peer reviewed|refereed status|peer_review"},
};

struct NameRow {
    const char* name;
    ItemType type;
};

constexpr NameRow names[] = {
    {"article", ItemType::Article},
    {"paper", ItemType::Article},
    {"chapter", ItemType::Chapter},
    {"monograph", ItemType::Book},
    {"review", ItemType::BookReview},
    {"blog", ItemType::Column},
    {"blog post", ItemType::Column},
    {"newsletter", ItemType::Column},
    {"talk", ItemType::Presentation},
    {"poster", ItemType::Presentation},
    {"panel", ItemType::Presentation},
    {"workshop", ItemType::Presentation},
    {"webinar", ItemType::Presentation},
    {"presentation", ItemType::Presentation},
    {"conference presentation", ItemType::Presentation},
    {"software", ItemType::DigitalWork},
    {"dataset", ItemType::DigitalWork},
    {"exhibition", ItemType::DigitalWork},
    {"exhibit", ItemType::DigitalWork},
    {"award", ItemType::Award},
    {"honor", ItemType::Award},
    {"honour", ItemType::Award},
    {"service", ItemType::Committee},
    {"committee service", ItemType::Committee},
    {"peer review", ItemType::Reviewing},
    {"instruction", ItemType::Instruction},
    {"teaching", ItemType::Instruction},
    {"training", ItemType::Development},
    {"continuing education", ItemType::Development},
};

QString headingKey(const QString& heading) {
    QString key = text::folded(heading).replace(u'_', u' ');
    if (key.endsWith(u':'))
        key.chop(1);
    return key.trimmed();
}

const QHash<QString, QString>& byHeading() {
    static const QHash<QString, QString> table = [] {
        QHash<QString, QString> all;
        for (const ColumnRow& row : columns) {
            const QString name = QString::fromLatin1(row.name);
            all.insert(headingKey(name), name);
            for (const QString& heading : QString::fromLatin1(row.headings).split(u'|'))
                all.insert(headingKey(heading), name);
        }
        return all;
    }();
    return table;
}

} // namespace

QString itemColumn(const QString& heading) {
    return byHeading().value(headingKey(heading.left(200)));
}

bool looksLikeItems(const QStringList& header) {
    bool title = false;
    int known = 0;
    for (const QString& heading : header) {
        const QString name = itemColumn(heading);
        title = title || name == u"title"_s;
        known += name.isEmpty() ? 0 : 1;
    }
    return title && (known > 1 || header.size() == 1);
}

std::optional<ItemType> itemTypeNamed(const QString& name) {
    const QString key = headingKey(name.left(200));
    for (const auto& [type, token] : Tokens<ItemType>::pairs)
        if (key == headingKey(QString::fromLatin1(token)) || key == headingKey(itemTypeText(type)))
            return type;
    for (const NameRow& row : names)
        if (key == QLatin1StringView(row.name))
            return row.type;
    return std::nullopt;
}

} // namespace tenon::exchange
