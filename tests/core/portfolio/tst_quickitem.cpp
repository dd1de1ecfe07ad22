// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/quickitem.h"

#include <QTest>

using namespace tenon;
using namespace tenon::portfolio;
using namespace Qt::StringLiterals;

class TestQuickItem : public QObject {
    Q_OBJECT
private slots:
    void datesAsPeopleWriteThem_data();
    void datesAsPeopleWriteThem();
    void linesBecomeItems_data();
    void linesBecomeItems();
};

void TestQuickItem::datesAsPeopleWriteThem_data() {
    QTest::addColumn<QString>("iso"); // empty: not read
    const auto row = [](const char* typed, const char* iso) {
        QTest::newRow(typed) << QString::fromLatin1(iso);
    };
    row("2025", "2025");
    row("2025-04", "2025-04");
    row("2025-04-10", "2025-04-10");
    row("10 Apr 2025", "2025-04-10");
    row("10 april 2025", "2025-04-10");
    row("April 2025", "2025-04");
    row("Sept. 2025", "2025-09");
    row("May, 2025", "2025-05");
    row(" today ", "2026-11-23");
    row("yesterday", "2026-11-22");
    row("4/10/2025", ""); // April or October
    row("10.4.2025", "");
    row("31 Feb 2025", "");
    row("0 May 2025", "");
    row("Mayor 2025", "");
    row("", "");
    row("20255", "");
}

void TestQuickItem::datesAsPeopleWriteThem() {
    const auto date =
        dateFromText(QString::fromLatin1(QTest::currentDataTag()), QDate(2026, 11, 23));
    QTEST(date ? date->iso() : QString(), "iso");
}

void TestQuickItem::linesBecomeItems_data() {
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("iso");
    QTest::addColumn<int>("tags");
    const auto row = [](const char* typed, const char* title, const char* iso, int tags) {
        QTest::newRow(typed) << QString::fromUtf8(title) << QString::fromLatin1(iso) << tags;
    };
    row("Poster on shelf reading, Apr 2025", "Poster on shelf reading", "2025-04", 0);
    row("Poster on shelf reading 2025-04-10 #poster #assessment", "Poster on shelf reading",
        "2025-04-10", 2);
    row("Poster at ACRL 2025", "Poster at ACRL 2025", "2025", 0);
    row("Taught ENG 101 yesterday", "Taught ENG 101", "2026-11-22", 0);
    row("Taught ENG 101", "Taught ENG 101", "2026-11-23", 0);
    row("#", "#", "2026-11-23", 0);
    row("", "", "2026-11-23", 0);
    row("10 May 2025", "", "2025-05-10", 0);
}

void TestQuickItem::linesBecomeItems() {
    const WholeItem whole =
        quickItem(QString::fromUtf8(QTest::currentDataTag()), QDate(2026, 11, 23));
    QTEST(whole.item.title, "title");
    QTEST(whole.item.started->iso(), "iso");
    QTEST(int(whole.tags.size()), "tags");
    QCOMPARE(whole.item.sharing, Sharing::Private);
}

QTEST_APPLESS_MAIN(TestQuickItem)
#include "tst_quickitem.moc"
