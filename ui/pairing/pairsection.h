// SPDX-License-Identifier: GPL-3.0-or-later
// One tab of a pair's page: it shows a part of what the pair works with and writes through the
// desk. What it needs a panel for, the owner opens.
#pragma once

#include "core/mentoring/pairingmember.h"
#include "ui/desk/desk.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace tenon::ui {

class Card;
class InlineMessage;
class PairPanel;

class PairSection : public QWidget {
    Q_OBJECT
public:
    PairSection(Desk& desk, InlineMessage& message, QWidget* parent = nullptr);
    void showPair(const mentoring::Pair& pair);

signals:
    void panelRequested(const std::function<void(PairPanel&)>& open);

protected:
    virtual void fill() = 0;

    Desk& desk() const { return m_desk; }
    workspace::Workspace& library() const { return m_desk.library(); }
    const mentoring::Pair& pair() const { return m_pair; }
    mentoring::PairingId pairing() const { return m_pair.pairing.id; }
    // Who looks; only where they belong to the pair.
    std::optional<people::PersonId> me() const;
    bool isPresent() const;
    QVBoxLayout* column() const { return m_column; }
    InlineMessage* message() const { return &m_message; }
    void showError(const Error& error);
    bool commit(const QString& label, const store::EditFunction& edit);
    QHash<qint64, QString> memberNames() const; // by person
    // Asks where, under a caption, and says what became of it.
    void savePdf(const QString& caption, const QString& title, const QString& html);
    // A button of a line that writes.
    QWidget* makeAction(const QString& text, const QString& what, const QString& label,
                        store::EditFunction edit);
    QWidget* makeIconAction(const QString& icon, const QString& what, std::function<void()> run);
    // A button that takes a record away; undo brings it back.
    template <class Record>
    QWidget* makeRemove(const QString& what, Id<Record> id) {
        return makeIconAction(QStringLiteral("trash"), tr("Take away: %1").arg(what), [this, id] {
            commit(tr("Take something of a pair away"),
                   [id](store::Edit& edit) { return edit.remove(id); });
        });
    }
    // The records of one kind of this pairing; empty, and the error is shown, where they cannot be
    // read.
    template <class Record>
    std::vector<Record> all() {
        auto records =
            library().records<Record>().where(QLatin1StringView("pairing"), pairing().value());
        if (records)
            return std::move(*records);
        showError(records.error());
        return {};
    }

private:
    Desk& m_desk;
    InlineMessage& m_message;
    QVBoxLayout* m_column;
    mentoring::Pair m_pair;
};

} // namespace tenon::ui
