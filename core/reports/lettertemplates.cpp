// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/lettertemplates.h"

#include "core/base/guidefile.h"
#include "core/policy/objectreader.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace tenon::reports {

using namespace Qt::StringLiterals;
using mentoring::LetterKind;
using policy::ObjectReader;
using policy::Presence;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(LetterTemplates)
};

// What is wrong with a text's fields; empty where nothing is.
QString fieldFault(const QString& text, bool always) {
    qsizetype depth = 0;
    for (const QChar one : text) {
        depth += one == u'{' ? 1 : one == u'}' ? -1 : 0;
        if (depth < 0 || depth > 1)
            break;
    }
    if (depth != 0)
        return Tr::tr("has a brace without its partner");
    const auto& known = letterFields();
    for (const QString& name : fieldsIn(text)) {
        const auto field = std::find_if(known.begin(), known.end(), [&](const LetterField& one) {
            return name == QLatin1StringView(one.name);
        });
        if (field == known.end())
            return Tr::tr("names the field “%1”, which letters do not have").arg(name);
        if (always && !field->always)
            return Tr::tr("names the field “%1”, which may be empty").arg(name);
    }
    return {};
}

void checkFields(ObjectReader& in, const QString& key, const QString& text, bool always) {
    if (const QString fault = fieldFault(text, always); !fault.isEmpty())
        in.fault(key, fault);
}

LetterTemplate readTemplate(ObjectReader& in) {
    LetterTemplate one;
    one.kind = in.token(u"kind"_s, LetterKind::Assignment);
    one.to = in.oneOf<mentoring::MemberRole>(u"to"_s, Presence::Optional);
    one.from = in.oneOf<LetterFrom>(u"from"_s, Presence::Optional);
    one.formal = in.flag(u"formal"_s, false);
    one.subject = in.text(u"subject"_s);
    checkFields(in, u"subject"_s, one.subject, true);
    one.paragraphs = in.texts(u"paragraphs"_s, Presence::Required);
    for (qsizetype i = 0; i < one.paragraphs.size(); ++i)
        checkFields(in, u"paragraphs[%1]"_s.arg(i), one.paragraphs.at(i), false);
    in.finish();
    return one;
}

Error unreadable(const QString& why, const QString& where) {
    return {ErrorCode::InvalidInput,
            Tr::tr("The templates of letters cannot be read: %1.").arg(why), u"letters"_s, where};
}

} // namespace

const std::vector<LetterField>& letterFields() {
    static const std::vector<LetterField> fields{{"recipient", true},
                                                 {"program", true},
                                                 {"library", true},
                                                 {"administrator", true},
                                                 {"sender", true},
                                                 {"today", true},
                                                 {"others", false},
                                                 {"others_contact", false},
                                                 {"others_about", false},
                                                 {"mentors", false},
                                                 {"mentors_contact", false},
                                                 {"mentors_about", false},
                                                 {"mentees", false},
                                                 {"mentees_contact", false},
                                                 {"mentees_about", false},
                                                 {"shape", false},
                                                 {"role", false},
                                                 {"since", false},
                                                 {"until", false},
                                                 {"term", false},
                                                 {"trial_until", false},
                                                 {"first_contact_due", false},
                                                 {"agreement_due", false},
                                                 {"member_period", false},
                                                 {"period", false},
                                                 {"meetings", false},
                                                 {"hours", false},
                                                 {"served", false},
                                                 {"order", false},
                                                 {"waiting", false}};
    return fields;
}

QStringList fieldsIn(const QString& text) {
    QStringList names;
    for (qsizetype at = text.indexOf(u'{'); at >= 0; at = text.indexOf(u'{', at + 1)) {
        const qsizetype end = text.indexOf(u'}', at);
        if (end < 0)
            break;
        names << text.mid(at + 1, end - at - 1);
    }
    return names;
}

const LetterTemplate* LetterTemplates::find(LetterKind kind,
                                            std::optional<mentoring::MemberRole> to,
                                            LetterFrom from) const {
    const auto found = std::find_if(letters.begin(), letters.end(), [&](const auto& one) {
        return one.kind == kind && (!one.to || one.to == to) && (!one.from || *one.from == from);
    });
    return found == letters.end() ? nullptr : &*found;
}

Result<LetterTemplates> readLetterTemplates(const QByteArray& json) {
    constexpr qsizetype most = 1024 * 1024;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json.left(most), &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return unreadable(error.errorString(), u"offset %1"_s.arg(error.offset));
    std::vector<policy::PackFault> faults;
    ObjectReader in(document.object(), {}, faults);
    LetterTemplates templates;
    templates.greeting = in.text(u"greeting"_s);
    templates.closing = in.text(u"closing"_s);
    checkFields(in, u"greeting"_s, templates.greeting, true);
    checkFields(in, u"closing"_s, templates.closing, true);
    for (ObjectReader& one : in.objects(u"letters"_s, Presence::Required))
        templates.letters.push_back(readTemplate(one));
    in.finish();
    if (!faults.empty())
        return unreadable(u"%1 %2"_s.arg(faults.front().path, faults.front().message),
                          faults.front().path);
    for (const auto& [kind, token] : Tokens<LetterKind>::pairs)
        if (std::none_of(templates.letters.begin(), templates.letters.end(),
                         [kind = kind](const LetterTemplate& one) { return one.kind == kind; }))
            return unreadable(
                Tr::tr("there is none of the kind “%1”").arg(QLatin1StringView(token)),
                u"letters"_s);
    return templates;
}

Result<LetterTemplates> shippedLetterTemplates(const QString& language) {
    if (const auto json = guideFile(u"letters"_s, language))
        return readLetterTemplates(*json);
    return Error{ErrorCode::NotFound,
                 Tr::tr("The templates of letters are missing."),
                 u"no resource :/guides/letters.json"_s,
                 {}};
}

const Result<LetterTemplates>& letterTemplatesAtHand() {
    static const Result<LetterTemplates> templates = shippedLetterTemplates(QLocale().name());
    return templates;
}

} // namespace tenon::reports
