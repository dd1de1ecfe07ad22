// SPDX-License-Identifier: GPL-3.0-or-later
// The objects of a PDF file and its cross-reference table (ISO 32000-1, 7.5). Knows nothing of
// pages.
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace tenon::documents {

class PdfFile {
public:
    // A number for an object that is written later; set() must follow.
    int reserve();
    void set(int object, const QByteArray& body);
    int add(const QByteArray& body);
    // entries: of the stream's dictionary, without Length and Filter.
    int addStream(const QByteArray& data, const QByteArray& entries = {});
    // Left as it is, so that search programs find the metadata without a PDF reader.
    int addPlainStream(const QByteArray& data, const QByteArray& entries);

    // The finished file; root and info are object numbers.
    QByteArray bytes(int root, int info) const;

    static QByteArray ref(int object) { return QByteArray::number(object) + " 0 R"; }
    // A text string, UTF-16BE in hexadecimal.
    static QByteArray text(const QString& text);
    // A number as content streams and dictionaries want it: no exponent, at most two decimals.
    static QByteArray number(double value);

private:
    std::vector<QByteArray> m_objects; // object n is at n - 1
};

} // namespace tenon::documents
