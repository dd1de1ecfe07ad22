// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/packdiff.h"

#include "core/policy/packreader.h"
#include "core/policy/packschema.h"

#include <QCoreApplication>
#include <QDate>
#include <QHash>
#include <QJsonArray>
#include <QLocale>

namespace tenon::policy {

using namespace Qt::StringLiterals;
using Kind = SchemaNode::Kind;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PackDiff)
};

struct ListWords {
    const char* name; // of the definition
    const char* added;
    const char* removed;
};

constexpr ListWords listWords[] = {
    {"ladder", QT_TRANSLATE_NOOP("PackDiff", "Added ladder “%1”"),
     QT_TRANSLATE_NOOP("PackDiff", "Removed ladder “%1”")},
    {"rank", QT_TRANSLATE_NOOP("PackDiff", "Added rank “%1”"),
     QT_TRANSLATE_NOOP("PackDiff", "Removed rank “%1”")},
    {"track", QT_TRANSLATE_NOOP("PackDiff", "Added track “%1”"),
     QT_TRANSLATE_NOOP("PackDiff", "Removed track “%1”")},
    {"notice", QT_TRANSLATE_NOOP("PackDiff", "Added notice for year %1"),
     QT_TRANSLATE_NOOP("PackDiff", "Removed notice for year %1")},
    {"placing", QT_TRANSLATE_NOOP("PackDiff", "Added the review “%1” to a track"),
     QT_TRANSLATE_NOOP("PackDiff", "Removed the review “%1” from a track")},
    {"review", QT_TRANSLATE_NOOP("PackDiff", "Added review “%1”"),
     QT_TRANSLATE_NOOP("PackDiff", "Removed review “%1”")},
    {"step", QT_TRANSLATE_NOOP("PackDiff", "Added step “%1”"),
     QT_TRANSLATE_NOOP("PackDiff", "Removed step “%1”")},
    {"category", QT_TRANSLATE_NOOP("PackDiff", "Added category “%1”"),
     QT_TRANSLATE_NOOP("PackDiff", "Removed category “%1”")},
    {"subcategory", QT_TRANSLATE_NOOP("PackDiff", "Added subcategory “%1”"),
     QT_TRANSLATE_NOOP("PackDiff", "Removed subcategory “%1”")},
    {"workload", QT_TRANSLATE_NOOP("PackDiff", "Added workload share “%1”"),
     QT_TRANSLATE_NOOP("PackDiff", "Removed workload share “%1”")},
    {"rule", QT_TRANSLATE_NOOP("PackDiff", "Added eligibility rule “%1”"),
     QT_TRANSLATE_NOOP("PackDiff", "Removed eligibility rule “%1”")},
    {"conflict", QT_TRANSLATE_NOOP("PackDiff", "Added conflict rule “%1”"),
     QT_TRANSLATE_NOOP("PackDiff", "Removed conflict rule “%1”")},
    {"dossier", QT_TRANSLATE_NOOP("PackDiff", "Added dossier “%1”"),
     QT_TRANSLATE_NOOP("PackDiff", "Removed dossier “%1”")},
    {"section", QT_TRANSLATE_NOOP("PackDiff", "Added section “%1”"),
     QT_TRANSLATE_NOOP("PackDiff", "Removed section “%1”")},
    {"clause", QT_TRANSLATE_NOOP("PackDiff", "Added clause “%1”"),
     QT_TRANSLATE_NOOP("PackDiff", "Removed clause “%1”")},
    {"pairing", QT_TRANSLATE_NOOP("PackDiff", "Added pairing “%1”"),
     QT_TRANSLATE_NOOP("PackDiff", "Removed pairing “%1”")},
    {"activity", QT_TRANSLATE_NOOP("PackDiff", "Added activity “%1”"),
     QT_TRANSLATE_NOOP("PackDiff", "Removed activity “%1”")},
};

const ListWords& wordsOf(const QString& name) {
    for (const ListWords& words : listWords)
        if (name == QLatin1StringView(words.name))
            return words;
    Q_UNREACHABLE();
}

// By what an element of a list is known in both packs.
QString keyOf(const QJsonObject& object) {
    for (const auto key : {"code"_L1, "review"_L1, "year"_L1, "shape"_L1})
        if (object.contains(key))
            return object[key].toVariant().toString();
    return {};
}

QString titleOf(const QJsonObject& object) {
    const QString title = object["title"_L1].toString();
    return title.isEmpty() ? keyOf(object) : title;
}

QString dayText(const QJsonObject& object) {
    const int month = object["month"_L1].toInt();
    const int day = object["day"_L1].toInt();
    return QLocale().toString(QDate(2024, month, day), u"d MMM"_s);
}

class Comparer {
public:
    Comparer(const QJsonObject& before, const QJsonObject& after)
        : m_before(before), m_after(after) {}

    std::vector<PackChange> compare() {
        const SchemaNode root = rootOfSchema();
        for (const QString& key : root.members())
            if (key != u"$schema"_s && key != u"format"_s && key != u"name"_s &&
                key != u"version"_s)
                value(root.member(key), key, {}, m_before[key], m_after[key]);
        return std::move(m_changes);
    }

private:
    void say(const QString& path, const QString& sentence) {
        m_changes.push_back({path, sentence});
    }

    void value(const SchemaNode& node, const QString& path, const QString& subject,
               QJsonValue before, QJsonValue after) {
        if (before.isUndefined())
            before = node.fallback();
        if (after.isUndefined())
            after = node.fallback();
        if (node.kind() == Kind::List)
            return list(node, path, subject, before.toArray(), after.toArray());
        if (node.kind() == Kind::Object)
            return object(node, path, subject.isEmpty() ? node.title() : subject, before.toObject(),
                          after.toObject());
        if (before == after || shown(node, before) == shown(node, after))
            return;
        const QString what =
            subject.isEmpty() ? node.title() : u"%1 – %2"_s.arg(subject, node.title());
        if (node.isLong())
            return say(path, Tr::tr("%1: worded differently").arg(what));
        say(path, Tr::tr("%1: %2, was %3").arg(what, shown(node, after), shown(node, before)));
    }

    static QString shown(const SchemaNode& node, const QJsonValue& value) {
        if (node.kind() == Kind::Flag)
            return value.toBool() ? Tr::tr("yes") : Tr::tr("no");
        if (node.kind() == Kind::Choice)
            return tokenWord(value.toString());
        const bool ofWords = node.kind() == Kind::Texts && node.element().kind() == Kind::Choice;
        QStringList parts;
        for (const QJsonValue& one : value.isArray() ? value.toArray() : QJsonArray{value})
            if (const QString text = one.toVariant().toString(); !text.isEmpty())
                parts.append(ofWords ? tokenWord(text) : text);
        return parts.isEmpty() ? Tr::tr("none") : parts.join(u", "_s);
    }

    void object(const SchemaNode& node, const QString& path, const QString& subject,
                const QJsonObject& before, const QJsonObject& after) {
        QStringList keys = node.members();
        if (node.name() == u"step"_s) {
            due(path, subject, before, after);
            for (const auto& key : {u"month"_s, u"day"_s, u"after"_s, u"offsetDays"_s})
                keys.removeOne(key);
        }
        if (keys == QStringList{u"month"_s, u"day"_s}) {
            if (before != after)
                say(path,
                    Tr::tr("%1: %2, was %3").arg(node.title(), dayText(after), dayText(before)));
            return;
        }
        for (const QString& key : std::as_const(keys))
            member(node, path, subject, before, after, key);
    }

    void member(const SchemaNode& node, const QString& path, const QString& subject,
                const QJsonObject& before, const QJsonObject& after, const QString& key) {
        const QString inner = path + u'.' + key;
        if (key == u"title"_s) {
            if (before[key] != after[key])
                say(inner, Tr::tr("“%1” is now called “%2”")
                               .arg(before[key].toString(), after[key].toString()));
        } else if (key == u"years"_s && node.name() == u"track"_s) {
            if (before[key] != after[key])
                say(inner, Tr::tr("%1: %n year(s), was %2", nullptr, after[key].toInt())
                               .arg(subject)
                               .arg(before[key].toInt()));
        } else {
            value(node.member(key), inner, subject, before[key], after[key]);
        }
    }

    // The title of a step of a pack; steps of repeated reviews have no object of their own.
    static QString stepTitle(const QJsonObject& pack, const QString& code) {
        if (code == u"appointment"_s)
            return Tr::tr("the appointment");
        QJsonArray lists;
        for (const QJsonValue& track : pack["tracks"_L1].toArray())
            lists.append(track["steps"_L1]);
        for (const QJsonValue& review : pack["reviews"_L1].toArray())
            lists.append(review["calendar"_L1]);
        for (const QJsonValue& steps : std::as_const(lists))
            for (const QJsonValue& step : steps.toArray())
                if (step["code"_L1].toString() == code)
                    return u"“%1”"_s.arg(step["title"_L1].toString());
        return code;
    }

    static QString dueText(const QJsonObject& pack, const QJsonObject& step) {
        if (!step.contains("after"_L1))
            return dayText(step);
        return Tr::tr("%n day(s) after %1", nullptr, step["offsetDays"_L1].toInt())
            .arg(stepTitle(pack, step["after"_L1].toString()));
    }

    void due(const QString& path, const QString& subject, const QJsonObject& before,
             const QJsonObject& after) {
        const QString was = dueText(m_before, before);
        const QString now = dueText(m_after, after);
        if (was != now)
            say(path + (after.contains("after"_L1) ? u".after"_s : u".month"_s),
                Tr::tr("%1: due %2, was %3").arg(subject, now, was));
    }

    // What an element is called in sentences about it.
    QString subjectOf(const SchemaNode& element, const QString& outer,
                      const QJsonObject& object) const {
        if (element.name() == u"placing"_s || element.name() == u"notice"_s)
            return u"%1, %2"_s.arg(outer, shownName(element, object));
        return titleOf(object);
    }

    QString shownName(const SchemaNode& element, const QJsonObject& object) const {
        if (element.name() != u"placing"_s)
            return titleOf(object);
        for (const QJsonObject* pack : {&m_after, &m_before})
            for (const QJsonValue& review : (*pack)["reviews"_L1].toArray())
                if (review["code"_L1] == object["review"_L1])
                    return review["title"_L1].toString();
        return titleOf(object);
    }

    void list(const SchemaNode& node, const QString& path, const QString& subject,
              const QJsonArray& before, const QJsonArray& after) {
        const SchemaNode element = node.element();
        const ListWords& words = wordsOf(element.name());
        QHash<QString, QJsonObject> old;
        QStringList kept;
        for (const QJsonValue& one : before)
            old.insert(keyOf(one.toObject()), one.toObject());
        for (qsizetype i = 0; i < after.size(); ++i) {
            const QJsonObject now = after[i].toObject();
            const QString at = u"%1[%2]"_s.arg(path).arg(i);
            const auto found = old.constFind(keyOf(now));
            if (found == old.constEnd()) {
                say(at, Tr::tr(words.added).arg(shownName(element, now)));
            } else {
                kept.append(keyOf(now));
                object(element, at, subjectOf(element, subject, *found), *found, now);
            }
        }
        QStringList keptBefore;
        for (const QJsonValue& one : before) {
            if (kept.contains(keyOf(one.toObject())))
                keptBefore.append(keyOf(one.toObject()));
            else
                say(path, Tr::tr(words.removed).arg(shownName(element, one.toObject())));
        }
        if (keptBefore != kept)
            say(path, Tr::tr("%1: in another order")
                          .arg(subject.isEmpty() ? node.title()
                                                 : u"%1 – %2"_s.arg(subject, node.title())));
    }

    const QJsonObject& m_before;
    const QJsonObject& m_after;
    std::vector<PackChange> m_changes;
};

} // namespace

std::vector<PackChange> packChanges(const QJsonObject& before, const QJsonObject& after) {
    const QJsonObject old = inNewestFormat(before);
    const QJsonObject made = inNewestFormat(after);
    return Comparer(old, made).compare();
}

} // namespace tenon::policy
