// SPDX-License-Identifier: GPL-3.0-or-later
// What a DOI stands for, asked of doi.org as CSL-JSON: only when ask() is called, at the very
// address that addressOf() shows, one question at a time. Reading the answer is core's
// (exchange::readCslJson); nothing is added to a portfolio here.
#pragma once

#include "core/base/result.h"
#include "ui/lookup/lookupcache.h"
#include "ui/lookup/webrequest.h"

#include <QNetworkAccessManager>

#include <deque>
#include <memory>

namespace tenon::lookup {

// The DOI that text is, in lower case and without an address in front; empty where it is none.
QString doiIn(const QString& text);

struct DoiOptions {
    QString cacheFolder; // empty: answers are kept in memory alone
    QUrl resolver{QStringLiteral("https://doi.org/")};
    WebRules rules; // https alone
};

class DoiLookup : public QObject {
    Q_OBJECT
public:
    using Then = std::function<void(const Result<QByteArray>&)>;

    explicit DoiLookup(DoiOptions options = {}, QObject* parent = nullptr);
    ~DoiLookup() override;

    // "https://doi.org/10.1234/abc%3Cd%3E"; error Usage where it is no DOI. Nothing is asked.
    Result<QUrl> addressOf(const QString& doi) const;

    // Waits for its turn. then is told once, after ask() has returned: a JSON object, or an error
    // with a sentence for the person (NotFound, Refused, InvalidInput, CannotRead, Cancelled).
    void ask(const QString& doi, Then then);
    // Whoever is waiting is told Cancelled.
    void cancel();
    bool isBusy() const { return m_request || !m_waiting.empty(); }

private:
    struct Question {
        QString doi; // as it is compared
        Then then;
    };
    void next();
    void answered(const WebAnswer& answer);
    void tell(const Result<QByteArray>& result);

    const DoiOptions m_options;
    QNetworkAccessManager m_network;
    LookupCache m_cache;
    std::deque<Question> m_waiting; // the first is being asked
    std::unique_ptr<WebRequest> m_request;
};

} // namespace tenon::lookup
