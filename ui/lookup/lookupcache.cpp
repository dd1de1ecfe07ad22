// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lookup/lookupcache.h"

#include "core/base/fingerprint.h"
#include "core/base/outputfile.h"

#include <QDir>
#include <QFile>

namespace tenon::lookup {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostInMemory = 200;
}

LookupCache::LookupCache(QString folder, qint64 largest)
    : m_folder(std::move(folder)), m_largest(largest) {}

QString LookupCache::pathOf(const QString& question) const {
    if (m_folder.isEmpty())
        return {};
    return m_folder + u'/' + sha256Of(question.toUtf8()) + u".json"_s;
}

std::optional<QByteArray> LookupCache::find(const QString& question) {
    if (const auto known = m_known.constFind(question); known != m_known.constEnd())
        return *known;
    QFile file(pathOf(question));
    if (m_folder.isEmpty() || !file.open(QIODevice::ReadOnly) || file.size() > m_largest)
        return std::nullopt;
    return file.read(m_largest);
}

void LookupCache::keep(const QString& question, const QByteArray& answer) {
    if (m_known.size() >= mostInMemory)
        m_known.clear();
    m_known.insert(question, answer);
    if (!m_folder.isEmpty() && QDir().mkpath(m_folder))
        (void)writeOutputFile(pathOf(question), answer);
}

} // namespace tenon::lookup
