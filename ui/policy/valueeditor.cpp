// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/valueeditor.h"

#include "ui/policy/fieldeditor.h"
#include "ui/policy/listeditor.h"
#include "ui/policy/objectform.h"

namespace tenon::ui {

using policy::SchemaNode;

ValueEditor* makeValueEditor(const SchemaNode& node, bool required, const FormContext& context) {
    switch (node.kind()) {
    case SchemaNode::Kind::List:
        return new ListEditor(node, context);
    case SchemaNode::Kind::Object:
        return new ObjectForm(node, context, node.members(), node.title());
    default:
        return new FieldEditor(node, required, context);
    }
}

std::pair<QString, QString> splitPath(const QString& path) {
    qsizetype end = path.startsWith(u'[') ? path.indexOf(u']') + 1 : 0;
    while (end < path.size() && path[end] != u'.' && path[end] != u'[')
        ++end;
    const QString rest = path.mid(end);
    return {path.left(end), rest.startsWith(u'.') ? rest.mid(1) : rest};
}

} // namespace tenon::ui
