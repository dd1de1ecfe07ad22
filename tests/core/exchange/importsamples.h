// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the readers share: sample files that lie beside the project, and an item as a
// few lines that can be compared.
#pragma once

#include "core/exchange/importeditem.h"

#include <QFile>
#include <QtTest>

namespace tenon::exchange {

using namespace Qt::StringLiterals;

inline QByteArray sharedData(const QString& name) {
    QFile file(QStringLiteral(TENON_SOURCE_DIR "/../shared/data/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QStringList peopleOf(const ImportedItem& item, portfolio::Part part) {
    QStringList names;
    for (const portfolio::ItemPerson& person : item.whole.people)
        if (person.part == part)
            names.append(person.given.isEmpty() ? person.family
                                                : person.family + u'|' + person.given);
    return names;
}

inline QStringList authorsOf(const ImportedItem& item) {
    return peopleOf(item, portfolio::Part::Author);
}

inline QString startOf(const ImportedItem& item) {
    return item.whole.item.started ? item.whole.item.started->iso() : QString();
}

inline QString typeOf(const ImportedItem& item) {
    return tokenOf(item.whole.item.type);
}

inline QStringList tagsOf(const ImportedItem& item) {
    QStringList tags;
    for (const portfolio::ItemTag& tag : item.whole.tags)
        tags.append(tag.tag);
    return tags;
}

inline QString idOf(const ImportedItem& item, portfolio::IdentifierKind kind) {
    return item.whole.identifier(kind);
}

inline QString brief(const ImportReading& reading) {
    qsizetype warnings = 0;
    for (const ImportedItem& item : reading.items)
        warnings += item.warnings.size();
    return u"%1: %2 items, %3 refused, %4 warnings"_s.arg(reading.format)
        .arg(reading.items.size())
        .arg(reading.refused.size())
        .arg(warnings);
}

} // namespace tenon::exchange

#define SHARED(bytes, name)                                                                        \
    const QByteArray bytes = tenon::exchange::sharedData(name);                                    \
    if (bytes.isEmpty())                                                                           \
    QSKIP("The shared sample files are not beside this project")
#define READ(reading, call)                                                                        \
    const auto reading = call;                                                                     \
    QVERIFY2(reading.has_value(), reading ? "" : qPrintable(reading.error().message))
