// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/itemfilter.h"

#include "core/base/text.h"

namespace tenon::portfolio {

using namespace Qt::StringLiterals;

namespace {

// Divided at spaces; what stands in quotation marks stays together.
QStringList partsOfText(const QString& text) {
    QStringList parts;
    QString part;
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        if (c.isSpace() && !quoted) {
            if (!part.isEmpty())
                parts << part;
            part.clear();
        } else {
            part += c;
        }
    }
    if (!part.isEmpty())
        parts << part;
    return parts;
}

std::optional<int> yearIn(const QString& text) {
    bool good = false;
    const int year = text.toInt(&good);
    return good && year > 0 && year < 10000 ? std::optional(year) : std::nullopt;
}

// "2023", "2022-2024", "2022-" or "-2024".
bool readYears(ItemFilter& filter, const QString& value) {
    if (const auto year = yearIn(value)) {
        filter.fromYear = filter.toYear = year;
        return true;
    }
    const qsizetype dash = value.indexOf(u'-');
    if (dash < 0)
        return false;
    const auto from = yearIn(value.left(dash));
    const auto to = yearIn(value.mid(dash + 1));
    if ((!from && dash > 0) || (!to && dash + 1 < value.size()) || (!from && !to))
        return false;
    filter.fromYear = from;
    filter.toYear = to;
    return true;
}

bool readStatus(ItemFilter& filter, const QString& value) {
    static const std::pair<QLatin1StringView, StatusGroup> groups[] = {
        {"have"_L1, StatusGroup::Have},
        {"pending"_L1, StatusGroup::Pending},
        {"ended"_L1, StatusGroup::Ended}};
    for (const auto& [name, group] : groups)
        if (value == name)
            filter.group = group;
    filter.status = fromToken<ItemStatus>(value);
    return filter.status || filter.group;
}

bool readYesNo(std::optional<bool>& into, const QString& value) {
    if (value != u"yes" && value != u"no")
        return false;
    into = value == u"yes";
    return true;
}

bool readCategory(ItemFilter& filter, const QString& value) {
    const qsizetype slash = value.indexOf(u'/');
    filter.category = value == u"none" ? QString() : value.left(slash);
    filter.subcategory = slash < 0 ? QString() : value.mid(slash + 1);
    return true;
}

template <Tokenized E>
bool readToken(std::optional<E>& into, const QString& value) {
    into = fromToken<E>(value);
    return into.has_value();
}

bool readCondition(ItemFilter& filter, const QString& name, const QString& value) {
    if (value.isEmpty())
        return false;
    if (name == u"category")
        return readCategory(filter, value);
    if (name == u"type")
        return readToken(filter.type, value);
    if (name == u"status")
        return readStatus(filter, value);
    if (name == u"scope")
        return readToken(filter.scope, value);
    if (name == u"sharing")
        return readToken(filter.sharing, value);
    if (name == u"evidence")
        return readYesNo(filter.evidence, value);
    if (name == u"year")
        return readYears(filter, value);
    if (name == u"dossier") {
        filter.dossier = value == u"none" ? QString() : text::folded(value);
        return true;
    }
    if (name != u"tag")
        return false;
    filter.tag = text::folded(value);
    return !filter.tag.isEmpty();
}

QString unquoted(QString text) {
    return text.remove(u'"');
}

bool isCondition(const QString& part, const QString& name) {
    return part.startsWith(name + u':', Qt::CaseInsensitive);
}

} // namespace

ItemFilter parseFilter(const QString& text) {
    ItemFilter filter;
    for (const QString& part : partsOfText(text)) {
        const qsizetype colon = part.indexOf(u':');
        ItemFilter tried = filter;
        if (colon > 0 &&
            readCondition(tried, part.left(colon).toLower(), unquoted(part.mid(colon + 1)))) {
            filter = tried;
            continue;
        }
        filter.words << text::folded(unquoted(part)).split(u' ', Qt::SkipEmptyParts);
    }
    return filter;
}

QString withCondition(const QString& text, const QString& name, const QString& value) {
    QStringList parts;
    for (const QString& part : partsOfText(text))
        if (!isCondition(part, name))
            parts << part;
    if (!value.isEmpty())
        parts << name + u':' + (value.contains(u' ') ? u'"' + value + u'"' : value);
    return parts.join(u' ');
}

QString conditionIn(const QString& text, const QString& name) {
    for (const QString& part : partsOfText(text))
        if (isCondition(part, name))
            return unquoted(part.mid(name.size() + 1));
    return {};
}

} // namespace tenon::portfolio
