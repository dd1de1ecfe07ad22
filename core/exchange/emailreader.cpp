// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/emailreader.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QStringDecoder>

#include <optional>

namespace tenon::exchange {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(EmailReader)
};

Error invalid(const QString& message, const QString& where = u"line 1"_s) {
    return {ErrorCode::InvalidInput, message, u"email"_s, where};
}

using Head = QHash<QByteArray, QByteArray>; // by name in lower case; the first of each

struct Part {
    Head head;
    QByteArray body;
};

// Head and body are divided by the first empty line; a folded line belongs to the one before.
std::optional<Part> split(const QByteArray& bytes, int mostHead) {
    Part part;
    QByteArray name;
    qsizetype at = 0;
    while (at < bytes.size()) {
        qsizetype end = bytes.indexOf('\n', at);
        if (end < 0)
            end = bytes.size();
        QByteArray line = bytes.mid(at, end - at);
        at = end + 1;
        if (at > mostHead)
            return std::nullopt;
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty())
            break;
        if (line.startsWith(' ') || line.startsWith('\t')) {
            if (!name.isEmpty())
                part.head[name] += ' ' + line.trimmed();
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            return std::nullopt;
        name = line.left(colon).trimmed().toLower();
        if (part.head.contains(name))
            name.clear(); // the first counts
        else
            part.head.insert(name, line.mid(colon + 1).trimmed());
    }
    part.body = bytes.mid(at);
    return part;
}

QString decoded(const QByteArray& bytes, const QByteArray& charset) {
    const QByteArray name = charset.isEmpty() ? QByteArray("utf-8") : charset.toLower();
    if (name != "windows-1252") {
        QStringDecoder decoder(name.constData(), QStringConverter::Flag::Stateless);
        if (decoder.isValid()) {
            const QString text = decoder(bytes);
            if (!decoder.hasError())
                return text;
        }
    }
    return QString::fromLatin1(bytes); // Western text at least keeps its letters
}

QByteArray quotedPrintable(const QByteArray& bytes, bool underscoreIsSpace = false) {
    QByteArray out;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] == '_' && underscoreIsSpace) {
            out += ' ';
        } else if (bytes[i] != '=') {
            out += bytes[i];
        } else if (bytes.mid(i + 1, 2) == "\r\n") {
            i += 2;
        } else if (bytes.mid(i + 1, 1) == "\n") {
            i += 1;
        } else {
            const QByteArray digits = bytes.mid(i + 1, 2);
            bool good = false;
            const int value = digits.toInt(&good, 16);
            if (good && digits.size() == 2) {
                out += char(value);
                i += 2;
            } else {
                out += '=';
            }
        }
    }
    return out;
}

// =?utf-8?Q?Caf=C3=A9?= within a head (RFC 2047).
QString headText(const QByteArray& raw) {
    static const QRegularExpression word(
        u"=\\?([^?]{1,60})\\?([bBqQ])\\?([^?]*)\\?=(\\s+(?==\\?))?"_s);
    const QString line = decoded(raw, {});
    QString out;
    qsizetype at = 0;
    auto matches = word.globalMatch(line);
    while (matches.hasNext()) {
        const auto match = matches.next();
        out += line.mid(at, match.capturedStart() - at);
        const QByteArray content = match.captured(3).toLatin1();
        const bool base64 = match.captured(2).toLower() == u"b"_s;
        out += decoded(base64 ? QByteArray::fromBase64(content) : quotedPrintable(content, true),
                       match.captured(1).toLatin1());
        at = match.capturedEnd();
    }
    return text::cleanedLine(out + line.mid(at));
}

// "text/plain; charset=utf-8": the kind, and its parameters.
struct Kind {
    QByteArray type = "text/plain";
    QHash<QByteArray, QByteArray> parameters;
};

Kind kindOf(const Head& head) {
    Kind kind;
    const QByteArray given = head.value("content-type");
    if (given.isEmpty())
        return kind;
    const auto parts = given.split(';');
    kind.type = parts.front().trimmed().toLower();
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const qsizetype equals = parts[i].indexOf('=');
        if (equals < 0)
            continue;
        QByteArray value = parts[i].mid(equals + 1).trimmed();
        if (value.size() >= 2 && value.startsWith('"') && value.endsWith('"'))
            value = value.mid(1, value.size() - 2);
        kind.parameters.insert(parts[i].left(equals).trimmed().toLower(), value);
    }
    return kind;
}

QByteArray bytesOf(const Part& part) {
    const QByteArray encoding = part.head.value("content-transfer-encoding").trimmed().toLower();
    if (encoding == "base64")
        return QByteArray::fromBase64(part.body);
    return encoding == "quoted-printable" ? quotedPrintable(part.body) : part.body;
}

// The words of HTML: enough to read, never run.
QString wordsOf(QString html) {
    static const QRegularExpression hidden(u"<(style|script|head)\\b.*?</\\1>"_s,
                                           QRegularExpression::DotMatchesEverythingOption |
                                               QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression breaks(u"<(br|/p|/div|/li|/tr)\\b[^>]*>"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tags(u"<[^>]*>"_s);
    html.replace(u'\n', u' ');
    html.remove(hidden);
    html.replace(breaks, u"\n"_s);
    html.remove(tags);
    for (const auto& [entity, sign] :
         {std::pair{u"&nbsp;"_s, u" "_s}, std::pair{u"&lt;"_s, u"<"_s},
          std::pair{u"&gt;"_s, u">"_s}, std::pair{u"&quot;"_s, u"\""_s},
          std::pair{u"&#39;"_s, u"'"_s}, std::pair{u"&amp;"_s, u"&"_s}})
        html.replace(entity, sign);
    return html;
}

struct Found {
    std::optional<QString> plain;
    std::optional<QString> html;
};

void look(const Part& part, int depth, const EmailLimits& limits, Found& found) {
    const Kind kind = kindOf(part.head);
    if (part.head.value("content-disposition").toLower().startsWith("attachment"))
        return;
    if (kind.type.startsWith("multipart/")) {
        const QByteArray mark = "--" + kind.parameters.value("boundary");
        if (mark.size() <= 2 || depth >= limits.depth)
            return;
        qsizetype at = part.body.indexOf(mark);
        while (at >= 0 && !found.plain) {
            const qsizetype start = part.body.indexOf('\n', at);
            const qsizetype next = start < 0 ? -1 : part.body.indexOf(mark, start);
            if (next < 0)
                return;
            if (const auto inner =
                    split(part.body.mid(start + 1, next - start - 1), limits.headerBytes))
                look(*inner, depth + 1, limits, found);
            if (part.body.mid(next + mark.size(), 2) == "--")
                return;
            at = next;
        }
        return;
    }
    const QString text = decoded(bytesOf(part), kind.parameters.value("charset"));
    if (kind.type == "text/plain" && !found.plain)
        found.plain = text;
    else if (kind.type == "text/html" && !found.html)
        found.html = text;
}

void readFrom(const QByteArray& raw, Email& email) {
    const QString from = headText(raw);
    const qsizetype open = from.lastIndexOf(u'<');
    const qsizetype close = from.lastIndexOf(u'>');
    if (open >= 0 && close > open) {
        email.fromAddress = from.mid(open + 1, close - open - 1).trimmed().toLower();
        email.fromName = from.left(open).trimmed();
        if (email.fromName.size() >= 2 && email.fromName.startsWith(u'"') &&
            email.fromName.endsWith(u'"'))
            email.fromName = email.fromName.mid(1, email.fromName.size() - 2);
    } else {
        email.fromAddress = from.toLower();
    }
    if (!text::isEmail(email.fromAddress)) {
        if (email.fromName.isEmpty())
            email.fromName = email.fromAddress;
        email.fromAddress.clear();
    }
}

} // namespace

Result<Email> readEmail(const QByteArray& bytes, const EmailLimits& limits) {
    if (bytes.size() > limits.bytes)
        return invalid(
            Tr::tr("The e-mail is larger than %1 MB.").arg(limits.bytes / (1024 * 1024)));
    const auto part = split(bytes, limits.headerBytes);
    if (!part || (!part->head.contains("from") && !part->head.contains("subject")))
        return invalid(Tr::tr("This is no e-mail: it does not begin with lines such as From: and "
                              "Subject:. Save the e-mail as .eml, or paste its text."));
    Email email;
    readFrom(part->head.value("from"), email);
    email.subject = headText(part->head.value("subject"));
    email.sent =
        QDateTime::fromString(QString::fromLatin1(part->head.value("date")), Qt::RFC2822Date);
    Found found;
    look(*part, 0, limits, found);
    QString body = found.plain ? *found.plain : found.html ? wordsOf(*found.html) : QString();
    if (body.size() > limits.bodyCharacters)
        body = body.left(limits.bodyCharacters) + u'\n' + Tr::tr("(The rest is left out.)");
    email.body = text::cleaned(body);
    return email;
}

} // namespace tenon::exchange
