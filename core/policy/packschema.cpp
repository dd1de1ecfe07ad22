// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/packschema.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

namespace tenon::policy {

using namespace Qt::StringLiterals;

namespace {

QString translated(const QJsonValue& text) {
    return QCoreApplication::translate("PolicySchema", text.toString().toUtf8().constData());
}

QStringList textsOf(const QJsonValue& list) {
    QStringList all;
    for (const QJsonValue& one : list.toArray())
        all.append(one.toString());
    return all;
}

} // namespace

SchemaNode::SchemaNode(QJsonObject root, const QJsonObject& node)
    : m_root(std::move(root)), m_node(node) {
    const QString reference = node["$ref"_L1].toString();
    if (reference.isEmpty())
        return;
    // Title and description beside the reference go before the definition's own.
    m_name = reference.section(u'/', -1);
    m_node = m_root["$defs"_L1][m_name].toObject();
    for (const QString& key : node.keys())
        m_node.insert(key, node[key]);
}

SchemaNode rootOfSchema() {
    static const QJsonObject root = QJsonDocument::fromJson(packSchema()).object();
    return SchemaNode(root, root);
}

SchemaNode::Kind SchemaNode::kind() const {
    const QString type = m_node["type"_L1].toString();
    if (m_node.contains("enum"_L1))
        return Kind::Choice;
    if (type == "integer"_L1 || m_node.contains("const"_L1))
        return Kind::Number;
    if (type == "boolean"_L1)
        return Kind::Flag;
    if (type == "object"_L1)
        return Kind::Object;
    if (type != "array"_L1)
        return Kind::Text;
    switch (element().kind()) {
    case Kind::Object:
        return Kind::List;
    case Kind::Number:
        return Kind::Numbers;
    default:
        return Kind::Texts;
    }
}

QString SchemaNode::title() const {
    return translated(m_node["title"_L1]);
}
QString SchemaNode::description() const {
    return translated(m_node["description"_L1]);
}
QStringList SchemaNode::members() const {
    return textsOf(m_node["x-order"_L1]);
}
SchemaNode SchemaNode::member(const QString& key) const {
    return SchemaNode(m_root, m_node["properties"_L1][key].toObject());
}
SchemaNode SchemaNode::element() const {
    return SchemaNode(m_root, m_node["items"_L1].toObject());
}
bool SchemaNode::isRequired(const QString& key) const {
    return textsOf(m_node["required"_L1]).contains(key);
}
QStringList SchemaNode::choices() const {
    return textsOf(m_node["enum"_L1]);
}
int SchemaNode::least() const {
    return m_node["minimum"_L1].toInt(0);
}
int SchemaNode::most() const {
    return m_node["maximum"_L1].toInt(std::numeric_limits<int>::max());
}
QJsonValue SchemaNode::fallback() const {
    return m_node["default"_L1];
}
bool SchemaNode::isLong() const {
    return m_node["x-long"_L1].toBool();
}
QString SchemaNode::names() const {
    return m_node["x-names"_L1].toString();
}

} // namespace tenon::policy
