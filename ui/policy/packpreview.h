// SPDX-License-Identifier: GPL-3.0-or-later
// "What it would mean": the key dates of three sample people under an edited policy, and what
// changed against the one it was begun from.
#pragma once

#include "ui/widgets/card.h"

#include <QDate>
#include <QJsonObject>

class QVBoxLayout;

namespace tenon::ui {

class PackPreview : public Card {
    Q_OBJECT
public:
    explicit PackPreview(QWidget* parent = nullptr);

    // Both without faults.
    void showPacks(const QJsonObject& before, const QJsonObject& after, QDate today);
    // The dates stay those of the last policy without a fault, and that is said.
    void setStale(bool stale);

private:
    QLabel* m_stale;
    QVBoxLayout* m_content;
};

// Sentences below each other; at most so many, and how many more there are.
void addSentences(QVBoxLayout* column, const QStringList& sentences, int most);

} // namespace tenon::ui
