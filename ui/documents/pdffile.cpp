// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/pdffile.h"

#include <QCryptographicHash>

namespace tenon::documents {

namespace {

QByteArray streamBody(const QByteArray& data, const QByteArray& entries) {
    return "<<" + entries + " /Length " + QByteArray::number(data.size()) + ">>\nstream\n" + data +
           "\nendstream";
}

} // namespace

int PdfFile::reserve() {
    m_objects.emplace_back("null");
    return int(m_objects.size());
}

void PdfFile::set(int object, const QByteArray& body) {
    m_objects[std::size_t(object - 1)] = body;
}

int PdfFile::add(const QByteArray& body) {
    const int object = reserve();
    set(object, body);
    return object;
}

int PdfFile::addStream(const QByteArray& data, const QByteArray& entries) {
    // qCompress puts four bytes of length before the zlib data.
    return add(streamBody(qCompress(data, 9).mid(4), entries + " /Filter /FlateDecode"));
}

int PdfFile::addPlainStream(const QByteArray& data, const QByteArray& entries) {
    return add(streamBody(data, entries));
}

QByteArray PdfFile::bytes(int root, int info) const {
    QByteArray out = "%PDF-1.7\n%\xe2\xe3\xcf\xd3\n";
    QByteArray table = "0000000000 65535 f \n";
    for (std::size_t i = 0; i < m_objects.size(); ++i) {
        table += QByteArray::number(out.size()).rightJustified(10, '0') + " 00000 n \n";
        out += QByteArray::number(qulonglong(i + 1)) + " 0 obj\n" + m_objects[i] + "\nendobj\n";
    }
    const QByteArray id = QCryptographicHash::hash(out, QCryptographicHash::Md5).toHex();
    const QByteArray size = QByteArray::number(qulonglong(m_objects.size() + 1));
    const QByteArray start = QByteArray::number(out.size());
    return out + "xref\n0 " + size + "\n" + table + "trailer\n<</Size " + size + " /Root " +
           ref(root) + " /Info " + ref(info) + " /ID [<" + id + "><" + id + ">]>>\nstartxref\n" +
           start + "\n%%EOF\n";
}

QByteArray PdfFile::text(const QString& text) {
    QByteArray hex = "<FEFF";
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return hex + ">";
}

QByteArray PdfFile::number(double value) {
    QByteArray text = QByteArray::number(value, 'f', 2);
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text == "-0" || text.isEmpty() ? QByteArray("0") : text;
}

} // namespace tenon::documents
