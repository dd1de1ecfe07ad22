// SPDX-License-Identifier: GPL-3.0-or-later
// A few rows of the same short fields, added and removed in place: the people of an item, its
// identifiers, its dates. Text in, text out; it checks nothing itself.
#pragma once

#include <QStringList>
#include <QWidget>

#include <functional>
#include <utility>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace tenon::ui {

class RowList : public QWidget {
    Q_OBJECT
public:
    struct Column {
        QString name; // what a screen reader says, and what an empty line shows
        std::vector<std::pair<QString, QString>> choices; // value, words; empty: a line
        bool check = false;                               // "1" or empty
        int stretch = 1;
    };
    // addText: on the button that adds a row.
    RowList(std::vector<Column> columns, const QString& addText, QWidget* parent = nullptr);

    // A link under each row that fits, as long as it does: "Look up…" under a DOI. Before
    // setRows().
    void setRowAction(const QString& text, std::function<bool(const QStringList& row)> fits);
    void setRows(const std::vector<QStringList>& rows);
    std::vector<QStringList> rows() const; // without those that are empty
    void setError(int row, bool wrong);    // marks the fields of a row; row: its place in rows()

signals:
    void changed();
    void rowActionRequested(const QStringList& row);

private:
    void addRow(const QStringList& values);
    QWidget* makeEditor(const Column& column, const QString& value, int number);
    QString valueOf(const QWidget* editor) const;
    QStringList valuesOf(const QWidget* row) const;
    bool isEmpty(const QStringList& values) const;
    void addAction(QWidget* row, QVBoxLayout* column, int number);

    std::vector<Column> m_columns;
    QVBoxLayout* m_list;
    QPushButton* m_add;
    std::vector<QWidget*> m_rows;
    QString m_actionText;
    std::function<bool(const QStringList&)> m_actionFits;
};

} // namespace tenon::ui
