// SPDX-License-Identifier: GPL-3.0-or-later
// The published schema as forms and comparisons need it: for each value its kind, its title and
// description in the reader's language, its limits, and the order of an object's members. It
// judges nothing: readPack() does.
#pragma once

#include "core/policy/policypack.h"

#include <QJsonObject>

#include <span>

namespace tenon::policy {

// What stands at one place of a pack.
class SchemaNode {
public:
    enum class Kind { Text, Number, Flag, Choice, Texts, Numbers, Object, List };

    Kind kind() const;
    QString title() const;                  // "Days after"
    QString description() const;            // one sentence
    QString name() const { return m_name; } // of the definition it refers to: "step"; may be empty
    QStringList members() const;            // of an object, in their order
    SchemaNode member(const QString& key) const;
    SchemaNode element() const; // of a list
    bool isRequired(const QString& key) const;
    QStringList choices() const; // tokens
    int least() const;
    int most() const;
    QJsonValue fallback() const; // what an absent value means; undefined where nothing
    bool isLong() const;         // a text of more than a line
    QString names() const;       // "ranks": what its text must be a code of; may be empty

private:
    friend SchemaNode rootOfSchema();
    SchemaNode(QJsonObject root, const QJsonObject& node);
    QJsonObject m_root;
    QJsonObject m_node;
    QString m_name;
};

SchemaNode rootOfSchema();

// A word of an enumeration in the reader's language; the token where it is not known.
QString tokenWord(const QString& token);
// Every title and description that can be translated.
std::span<const char* const> schemaTexts();

} // namespace tenon::policy
