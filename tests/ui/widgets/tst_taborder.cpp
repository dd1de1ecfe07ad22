// SPDX-License-Identifier: GPL-3.0-or-later
// A page filled anew is walked in the order in which it is seen, and keeps the focus.
#include "ui/widgets/taborder.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <QVBoxLayout>

using namespace tenon::ui;
using namespace Qt::StringLiterals;

class TestTabOrder : public QObject {
    Q_OBJECT
private slots:
    void init();
    void laterWidgetsStandWhereTheyAreSeen();
    void theFocusComesBackByName();
    void theFocusStaysNearby();
    void whatStillStandsKeepsIt();

private:
    QPushButton* add(const QString& text) {
        auto* button = new QPushButton(text);
        m_rows->addWidget(button);
        QCoreApplication::processEvents(); // which show it
        return button;
    }
    void clear() {
        while (QLayoutItem* item = m_rows->takeAt(0)) {
            item->widget()->hide();
            item->widget()->deleteLater();
            delete item;
        }
    }

    std::unique_ptr<QWidget> m_window;
    QWidget* m_page;
    QVBoxLayout* m_rows;
    QLineEdit* m_search;
    QPushButton* m_last;
};

// A side bar with a search, beside it a page with rows in a scroll area and a button below them.
void TestTabOrder::init() {
    m_window = std::make_unique<QWidget>();
    auto* whole = new QVBoxLayout(m_window.get());
    m_search = new QLineEdit;
    whole->addWidget(m_search);
    m_page = new QWidget;
    whole->addWidget(m_page);
    auto* column = new QVBoxLayout(m_page);
    auto* scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    auto* inside = new QWidget;
    m_rows = new QVBoxLayout(inside);
    scroll->setWidget(inside);
    column->addWidget(scroll);
    m_last = new QPushButton(u"Last"_s);
    column->addWidget(m_last);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestTabOrder::laterWidgetsStandWhereTheyAreSeen() {
    auto* one = add(u"One"_s);
    auto* two = add(u"Two"_s);
    auto* first = new QPushButton(u"First"_s);
    m_rows->insertWidget(0, first);
    QCoreApplication::processEvents();
    orderTabs(*m_page);
    first->setFocus();
    for (QWidget* next : {one, two, m_last}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), next);
    }
}

void TestTabOrder::theFocusComesBackByName() {
    add(u"Read"_s);
    add(u"Discussed"_s)->setFocus();
    FocusKeeper keeper(*m_page);
    clear();
    auto* again = new QPushButton(u"Discussed"_s);
    m_rows->addWidget(new QPushButton(u"Read"_s));
    m_rows->addWidget(again);
    orderTabs(*m_page);
    keeper.giveBackSoon();
    QTRY_COMPARE(QApplication::focusWidget(), again);
}

void TestTabOrder::theFocusStaysNearby() {
    add(u"Acknowledge"_s)->setFocus();
    FocusKeeper keeper(*m_page);
    m_last->hide();
    clear();
    m_rows->addWidget(new QPushButton(u"Something else"_s));
    keeper.giveBackSoon();
    QTRY_VERIFY(m_page->isAncestorOf(QApplication::focusWidget()));
}

void TestTabOrder::whatStillStandsKeepsIt() {
    auto* one = add(u"One"_s);
    one->setFocus();
    FocusKeeper keeper(*m_page);
    add(u"One"_s);
    keeper.giveBackSoon();
    QCoreApplication::processEvents();
    QCOMPARE(QApplication::focusWidget(), one);
    // Who was elsewhere, or went elsewhere meanwhile, stays there.
    FocusKeeper moved(*m_page);
    clear();
    moved.giveBackSoon();
    QLineEdit other(m_window.get());
    other.show();
    other.setFocus();
    add(u"One"_s);
    QCOMPARE(QApplication::focusWidget(), &other);
    FocusKeeper elsewhere(*m_page);
    clear();
    elsewhere.giveBackSoon();
    QCoreApplication::processEvents();
    QCOMPARE(QApplication::focusWidget(), &other);
}

QTEST_MAIN(TestTabOrder)
#include "tst_taborder.moc"
