// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever once troubled a reader, and what was made up to: each file is read by every reader, and
// what comes back holds what the fuzz programs ask of it.
#include "core/exchange/bibtex.h"
#include "core/exchange/csljson.h"
#include "core/exchange/itemtable.h"
#include "core/exchange/nbib.h"
#include "core/exchange/orcid.h"
#include "core/exchange/recognition.h"
#include "core/exchange/ris.h"
#include "tests/core/exchange/zipsamples.h"
#include "tests/fuzz/reading_checks.h"

#include <QDir>
#include <QtTest>

using namespace tenon;
using namespace tenon::exchange;

class TestFuzzFinds : public QObject {
    Q_OBJECT

private slots:
    void readsEachWithEveryReader_data();
    void readsEachWithEveryReader();
};

void TestFuzzFinds::readsEachWithEveryReader_data() {
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(TENON_SOURCE_DIR "/tests/data/fuzz"));
    const auto files = folder.entryInfoList(QDir::Files, QDir::Name);
    QVERIFY(!files.isEmpty());
    for (const QFileInfo& file : files)
        QTest::newRow(qPrintable(file.fileName())) << file.filePath();
}

void TestFuzzFinds::readsEachWithEveryReader() {
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const ImportLimits limits = smallLimits();
    checkReading(readBibtex(bytes, limits), limits);
    checkReading(readRis(bytes, limits), limits);
    checkReading(readNbib(bytes, limits), limits);
    checkReading(readCslJson(bytes, limits), limits);
    checkReading(readOrcid(bytes, limits), limits);
    checkReading(readCsvItems(bytes, limits), limits);
    checkReading(readXlsxItems(bytes, limits), limits);
    checkReading(readXlsxItems(zipOf(workbook(bytes)), limits), limits);
    checkReading(readAnything(bytes, {}, limits), limits);
}

QTEST_APPLESS_MAIN(TestFuzzFinds)
#include "tst_fuzzfinds.moc"
