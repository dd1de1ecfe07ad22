// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/jsonscan.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstring>

namespace tenon::policy {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PolicyPack)
};

class Scanner {
public:
    Scanner(const QByteArray& json, int deepest) : m_json(json), m_deepest(deepest) {}

    JsonScan scan() {
        value({}, 1);
        return std::move(m_scan);
    }

private:
    char here() const { return m_at < m_json.size() ? m_json[m_at] : '\0'; }

    char next() {
        while (here() == ' ' || here() == '\n' || here() == '\r' || here() == '\t')
            ++m_at;
        return here();
    }

    // Counted on from the last time, or long texts would be read over and over.
    int line() {
        for (; m_counted < m_at; ++m_counted)
            m_line += m_json[m_counted] == '\n' ? 1 : 0;
        return m_line;
    }

    static QString unescaped(const QByteArray& text) {
        if (!text.contains('\\'))
            return QString::fromUtf8(text);
        return QJsonDocument::fromJson("[\"" + text + "\"]").array().at(0).toString();
    }

    // Where a text ends, from its opening quote; the text without escapes being read.
    std::optional<QByteArray> string() {
        const qsizetype start = ++m_at;
        while (m_at < m_json.size() && here() != '"')
            m_at += here() == '\\' ? 2 : 1;
        if (m_at >= m_json.size())
            return std::nullopt;
        return m_json.mid(start, m_at++ - start);
    }

    // False where the text cannot be followed any further.
    bool value(const QString& path, int depth) {
        const char first = next();
        if (first == '{' || first == '[') {
            m_scan.depth = std::max(m_scan.depth, depth);
            if (depth > m_deepest)
                return false;
            ++m_at;
            return first == '{' ? members(path, depth) : elements(path, depth);
        }
        if (first == '"')
            return string().has_value();
        while (m_at < m_json.size() && !std::strchr(",]} \n\r\t", here()))
            ++m_at;
        return m_at < m_json.size();
    }

    // Behind a value: true with more to come, false at the end.
    std::optional<bool> more(char end) {
        const char found = next();
        if (found != ',' && found != end)
            return std::nullopt;
        ++m_at;
        return found == ',';
    }

    bool members(const QString& path, int depth) {
        QHash<QString, int> lines;
        if (next() == '}') {
            ++m_at;
            return true;
        }
        while (next() == '"') {
            const int at = line();
            const auto key = string();
            if (!key || next() != ':')
                return false;
            ++m_at;
            const QString name = unescaped(*key);
            const QString inner = path.isEmpty() ? name : path + u'.' + name;
            if (const auto earlier = lines.constFind(name); earlier != lines.constEnd())
                m_scan.duplicates.push_back(
                    {inner.isEmpty() ? u"$"_s : inner,
                     Tr::tr("stands twice, on lines %1 and %2; keep one of them")
                         .arg(*earlier)
                         .arg(at)});
            lines.insert(name, at);
            if (!value(inner, depth + 1))
                return false;
            const auto another = more('}');
            if (!another || !*another)
                return another.has_value();
        }
        return false;
    }

    bool elements(const QString& path, int depth) {
        if (next() == ']') {
            ++m_at;
            return true;
        }
        for (int i = 0;; ++i) {
            if (!value(u"%1[%2]"_s.arg(path).arg(i), depth + 1))
                return false;
            const auto another = more(']');
            if (!another || !*another)
                return another.has_value();
        }
    }

    const QByteArray& m_json;
    int m_deepest;
    qsizetype m_at = 0;
    qsizetype m_counted = 0;
    int m_line = 1;
    JsonScan m_scan;
};

} // namespace

JsonScan scanJson(const QByteArray& json, int deepest) {
    return Scanner(json, deepest).scan();
}

} // namespace tenon::policy
