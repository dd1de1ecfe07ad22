// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/meeting.h"
#include "core/people/appointment.h"
#include "core/people/roster.h"
#include "core/policy/policypack.h"
#include "core/portfolio/portfolioitem.h"
#include "core/tenure/clockevent.h"

#include <QSet>
#include <QtTest>

using namespace tenon;

namespace {

// Every pair reads back as itself, and no text stands twice.
template <class E>
void checkPairs() {
    QSet<QString> texts;
    for (const auto& [value, name] : Tokens<E>::pairs) {
        const QString text = tokenOf(value);
        QCOMPARE(text, QString::fromLatin1(name));
        QVERIFY(fromToken<E>(text) == value);
        texts.insert(text);
    }
    QCOMPARE(std::size_t(texts.size()), Tokens<E>::pairs.size());
    QVERIFY(!fromToken<E>(u"").has_value());
    QVERIFY(!fromToken<E>(u"No Such Token").has_value());
}

} // namespace

class TestToken : public QObject {
    Q_OBJECT

private slots:
    void everyListReadsBack() {
        checkPairs<policy::RuleKind>();
        checkPairs<people::TenureStatus>();
        checkPairs<people::RosterField>();
        checkPairs<tenure::ClockEventKind>();
        checkPairs<mentoring::Channel>();
        checkPairs<mentoring::PairingState>();
        checkPairs<portfolio::Scope>();
        checkPairs<portfolio::ItemStatus>();
    }
    void isCaseSensitive() { QVERIFY(!fromToken<mentoring::Channel>(u"Video").has_value()); }
};

QTEST_APPLESS_MAIN(TestToken)
#include "tst_token.moc"
