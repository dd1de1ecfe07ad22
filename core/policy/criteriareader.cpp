// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/areas.h"
#include "core/policy/packreaders.h"

#include <QCoreApplication>

namespace tenon::policy {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PolicyPack)
};

QStringList readAreas(ObjectReader& in) {
    QStringList areas = in.texts(u"areas"_s, Presence::Optional);
    for (qsizetype i = 0; i < areas.size(); ++i)
        if (!areasOfWork().contains(areas.at(i)))
            in.fault(u"areas[%1]"_s.arg(i),
                     Tr::tr("\"%1\" is not an area of work; there are: %2")
                         .arg(areas.at(i).left(80), areasOfWork().join(u", "_s)));
    return areas;
}

Subcategory readSubcategory(ObjectReader& in) {
    Subcategory subcategory;
    subcategory.code = in.code(u"code"_s);
    subcategory.title = in.text(u"title"_s);
    subcategory.description = in.text(u"description"_s, Presence::Optional);
    subcategory.areas = readAreas(in);
    in.finish();
    return subcategory;
}

void checkShare(ObjectReader& in, const QString& least, int from, const QString& most, int to) {
    if (from > to)
        in.fault(least, Tr::tr("is greater than %1, %2; the least comes first").arg(most).arg(to));
}

DossierSection readSection(ObjectReader& in) {
    DossierSection section;
    section.code = in.code(u"code"_s);
    section.title = in.text(u"title"_s);
    const auto from = in.oneOf<SectionSource>(u"from"_s);
    section.from = from.value_or(SectionSource::Document);
    section.category = in.code(u"category"_s, Presence::Optional);
    if (from && *from != SectionSource::Items && !section.category.isEmpty())
        in.fault(u"category"_s, Tr::tr("belongs to a section of items; remove it, or take the "
                                       "section from \"items\""));
    section.required = in.flag(u"required"_s, true);
    section.pageLimit = in.number(u"pageLimit"_s, 0, 1000, 0);
    in.finish();
    return section;
}

} // namespace

Category readCategory(ObjectReader& in, int format) {
    Category category;
    category.code = in.code(u"code"_s);
    category.title = in.text(u"title"_s);
    category.description = in.text(u"description"_s, Presence::Optional);
    category.expectedItems = in.number(u"expectedItems"_s, 0, 1000, 0);
    if (format > 1) {
        category.weightLeast = in.number(u"weightLeast"_s, 0, 100, 0);
        category.weightMost = in.number(u"weightMost"_s, 0, 100, 0);
        checkShare(in, u"weightLeast"_s, category.weightLeast, u"weightMost"_s,
                   category.weightMost);
        category.leastRating = in.text(u"leastRating"_s, Presence::Optional);
        category.areas = readAreas(in);
        for (ObjectReader& one : in.objects(u"subcategories"_s, Presence::Optional))
            category.subcategories.push_back(readSubcategory(one));
    }
    in.finish();
    return category;
}

Ratings readRatings(ObjectReader& in) {
    Ratings ratings;
    ratings.scale = in.texts(u"scale"_s, Presence::Required);
    ratings.combination = in.text(u"combination"_s, Presence::Optional);
    ratings.required = in.texts(u"required"_s, Presence::Optional);
    if (ratings.scale.size() == 1)
        in.fault(u"scale"_s, Tr::tr("a scale has at least two words, the best last"));
    if (ratings.scale.removeDuplicates() > 0)
        in.fault(u"scale"_s, Tr::tr("has a word twice; keep one"));
    in.finish();
    return ratings;
}

WorkloadArea readWorkload(ObjectReader& in) {
    WorkloadArea area;
    area.code = in.code(u"code"_s);
    area.title = in.text(u"title"_s);
    area.least = in.number(u"least"_s, 0, 100, 0);
    area.most = in.number(u"most"_s, 0, 100, 100);
    checkShare(in, u"least"_s, area.least, u"most"_s, area.most);
    area.category = in.code(u"category"_s, Presence::Optional);
    in.finish();
    return area;
}

DossierTemplate readDossier(ObjectReader& in) {
    DossierTemplate dossier;
    dossier.code = in.code(u"code"_s);
    dossier.title = in.text(u"title"_s);
    dossier.review = in.code(u"review"_s);
    for (ObjectReader& section : in.objects(u"sections"_s, Presence::Required))
        dossier.sections.push_back(readSection(section));
    dossier.source = in.text(u"source"_s);
    in.finish();
    return dossier;
}

} // namespace tenon::policy
