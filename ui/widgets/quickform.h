// SPDX-License-Identifier: GPL-3.0-or-later
// A short form described field by field and read back by key: for panels that edit one small
// record. It checks nothing itself.
#pragma once

#include "core/base/token.h"

#include <QDate>
#include <QHash>
#include <QWidget>

#include <optional>
#include <utility>
#include <vector>

class QVBoxLayout;

namespace tenon::ui {

class FormField;

class QuickForm : public QWidget {
    Q_OBJECT
public:
    explicit QuickForm(QWidget* parent = nullptr);

    using Choices = std::vector<std::pair<QString, QString>>; // value, then words
    // label may hold a mnemonic. The field is given back for a hint or an error.
    FormField* addLine(const QString& key, const QString& label, const QString& value = {});
    FormField* addText(const QString& key, const QString& label, const QString& value = {});
    FormField* addNumber(const QString& key, const QString& label, int value, int most = 999);
    FormField* addChoice(const QString& key, const QString& label, const Choices& choices,
                         const QString& value = {});
    FormField* addDay(const QString& key, const QString& label, QDate value);
    // Shows none in words where value is absent.
    FormField* addOptionalDay(const QString& key, const QString& label, const QString& none,
                              const std::optional<QDate>& value);
    void addWidget(QWidget* widget);
    void addStretch();

    void setLine(const QString& key, const QString& value);
    QString text(const QString& key) const; // of a line, a text or a choice
    // Of a choice of tokens; otherwise where what is chosen is none.
    template <Tokenized E>
    E token(const QString& key, E otherwise) const {
        return fromToken<E>(text(key)).value_or(otherwise);
    }
    int number(const QString& key) const;
    QDate day(const QString& key) const;
    std::optional<QDate> optionalDay(const QString& key) const;

private:
    FormField* add(const QString& key, const QString& label, QWidget* editor);
    QVBoxLayout* m_column;
    QHash<QString, QWidget*> m_editors;
};

} // namespace tenon::ui
