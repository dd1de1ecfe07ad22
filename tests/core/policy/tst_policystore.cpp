// SPDX-License-Identifier: GPL-3.0-or-later
// Policy versions in a file: one kept in format 1 is read, and a newer one is adopted beside it.
#include "core/policy/policystore.h"
#include "core/workspace/policies.h"
#include "tests/support/testlibrary.h"

#include <QFile>

using namespace tenon;
using namespace Qt::StringLiterals;

namespace {

QByteArray formatOne() {
    QFile file(QStringLiteral(TENON_SOURCE_DIR "/tests/data/policy-format-1.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestPolicyStore : public QObject {
    Q_OBJECT
private slots:
    void init();
    void readsWhatWasKeptInFormatOne();
    void adoptsTheShippedOneBesideIt();
    void refusesOtherContent();
    void namesVersions();

private:
    Result<std::optional<store::ChangeSet>> adopt(const QByteArray& json) {
        return m_library->commit(u"Adopt"_s, [&json](store::Edit& edit) -> Status {
            const auto adopted = policy::adoptPack(edit, json);
            return adopted ? Status() : Status(adopted.error());
        });
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<workspace::Workspace> m_library;
};

void TestPolicyStore::init() {
    m_library.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto made =
        workspace::Workspace::create(m_folder->filePath(u"old.tenon"_s),
                                     {u"Test"_s, u"Ada Example"_s, {}, formatOne()}, test::clock());
    TENON_VERIFY(made);
    m_library = std::move(*made);
}

void TestPolicyStore::readsWhatWasKeptInFormatOne() {
    const auto kept = workspace::keptPolicies(*m_library);
    TENON_VERIFY(kept);
    QCOMPARE(kept->size(), std::size_t(1));
    QCOMPARE(kept->front().version.version, u"1"_s);
    QCOMPARE((*m_library->currentPack())->tracks.front().years, 5);
}

void TestPolicyStore::adoptsTheShippedOneBesideIt() {
    const auto done = adopt(*policy::shippedPackJson(u"houston-cole"_s));
    TENON_VERIFY(done);
    QVERIFY(done->has_value());
    const auto kept = workspace::keptPolicies(*m_library);
    QCOMPARE(kept->size(), std::size_t(2));
    QVERIFY(kept->front().current && !kept->back().current);
    QVERIFY(!(*m_library->currentPack())->reviews.empty());
    QVERIFY(m_library->undo().has_value());
    QCOMPARE(workspace::keptPolicies(*m_library)->size(), std::size_t(1));
}

void TestPolicyStore::refusesOtherContent() {
    QCOMPARE(adopt(formatOne()).error().code, ErrorCode::Refused);
    QByteArray changed = formatOne();
    changed.replace("\"years\": 5", "\"years\": 6");
    const auto refused = adopt(changed);
    QVERIFY(!refused);
    QCOMPARE(refused.error().detail, u"same name and version"_s);
    QCOMPARE(adopt("{}").error().code, ErrorCode::InvalidInput);
}

void TestPolicyStore::namesVersions() {
    QCOMPARE(workspace::keptPolicy(*m_library, {})->version, u"1"_s);
    QCOMPARE(workspace::keptPolicy(*m_library, u"houston-cole:1"_s)->version, u"1"_s);
    const auto missing = workspace::keptPolicy(*m_library, u"9"_s);
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
    QVERIFY(missing.error().message.contains(u"houston-cole:1"_s));
    QByteArray other = *policy::shippedPackJson(u"four-criteria"_s); // a version 1 too
    QVERIFY(adopt(other).has_value());
    QVERIFY(workspace::keptPolicy(*m_library, u"1"_s).error().message.contains(u"several"_s));
}

QTEST_GUILESS_MAIN(TestPolicyStore)
#include "tst_policystore.moc"
