// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/pdfstructure.h"

namespace tenon::documents {

PdfStructure::PdfStructure() {
    m_nodes.push_back({"Document", {}, -1, {}, {}});
}

int PdfStructure::open(const QByteArray& type, const QByteArray& attributes) {
    const int made = int(m_nodes.size());
    m_nodes.push_back({type, attributes, m_present, {}, {}});
    m_nodes[std::size_t(m_present)].children.push_back(made);
    m_present = made;
    return made;
}

void PdfStructure::close() {
    m_present = m_nodes[std::size_t(m_present)].parent;
}

int PdfStructure::mark(int element, int page) {
    if (m_owners.size() <= std::size_t(page))
        m_owners.resize(std::size_t(page) + 1);
    auto& owners = m_owners[std::size_t(page)];
    const int number = int(owners.size());
    owners.push_back(element);
    m_nodes[std::size_t(element)].marks.push_back({page, number});
    return number;
}

int PdfStructure::writeParentTree(PdfFile& file, const std::vector<int>& objects) const {
    QByteArray entries;
    for (std::size_t page = 0; page < m_owners.size(); ++page) {
        entries += QByteArray::number(qulonglong(page)) + " [";
        for (const int owner : m_owners[page])
            entries += PdfFile::ref(objects[std::size_t(owner)]) + " ";
        entries += "] ";
    }
    return file.add("<</Nums [" + entries + "]>>");
}

int PdfStructure::write(PdfFile& file, const std::vector<int>& pages) const {
    const int root = file.reserve();
    std::vector<int> objects;
    for (std::size_t i = 0; i < m_nodes.size(); ++i)
        objects.push_back(file.reserve());
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        const Node& node = m_nodes[i];
        QByteArray kids;
        for (const Mark& mark : node.marks)
            kids += "<</Type /MCR /Pg " + PdfFile::ref(pages[std::size_t(mark.page)]) + " /MCID " +
                    QByteArray::number(mark.number) + ">> ";
        for (const int child : node.children)
            kids += PdfFile::ref(objects[std::size_t(child)]) + " ";
        const int parent = node.parent < 0 ? root : objects[std::size_t(node.parent)];
        file.set(objects[i], "<</Type /StructElem /S /" + node.type + " /P " +
                                 PdfFile::ref(parent) + " " + node.attributes + " /K [" + kids +
                                 "]>>");
    }
    file.set(root, "<</Type /StructTreeRoot /K " + PdfFile::ref(objects.front()) + " /ParentTree " +
                       PdfFile::ref(writeParentTree(file, objects)) + " /ParentTreeNextKey " +
                       QByteArray::number(qulonglong(pages.size())) + ">>");
    return root;
}

} // namespace tenon::documents
