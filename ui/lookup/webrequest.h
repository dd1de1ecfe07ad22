// SPDX-License-Identifier: GPL-3.0-or-later
// One question to the network with a definite end: redirects are followed by our own rules, every
// name is looked at before it is asked, and what is too slow or too big is let go. Sends no
// cookies, no referrer, no languages, and is called "Tenon".
#pragma once

#include "ui/lookup/webrules.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <functional>

class QHostInfo;
class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace tenon::lookup {

enum class WebFailure {
    None,
    NotFoundHost, // nobody knows the name, or there is no network
    NotReached,   // no connection, no valid certificate, a broken answer
    TooSlow,
    TooBig,
    TooManyRedirects,
    NotAllowed, // an address, or a redirect to one, that is never asked
    Cancelled
};

struct WebAnswer {
    WebFailure failure = WebFailure::None;
    int status = 0;  // of HTTP; 0 where there was no answer
    QUrl address;    // the last that was asked, or was not allowed
    QUrl lasting;    // where permanent redirects led, before any other; else the first address
    QByteArray body; // empty after HEAD and where only headers were wanted
    QString detail;  // plain English for the log
};

class WebRequest : public QObject {
    Q_OBJECT
public:
    enum class Method { Get, Head };

    WebRequest(QNetworkAccessManager& network, const WebRules& rules, QObject* parent = nullptr);
    ~WebRequest() override;

    // Once for each object. done is called once, never before start() has returned.
    void start(const QUrl& url, Method method, const QByteArray& accept,
               std::function<void(const WebAnswer&)> done);
    void cancel();

private:
    void ask(const QUrl& url);
    void lookedUp(const QHostInfo& info);
    void send();
    void headersCame();
    void bytesCame();
    void replied();
    void follow(const QUrl& target);
    void finish(WebFailure failure, const QString& detail = {});
    void letGo();
    QNetworkRequest prepared() const;

    QNetworkAccessManager& m_network;
    const WebRules m_rules;
    Method m_method = Method::Get;
    QByteArray m_accept;
    std::function<void(const WebAnswer&)> m_done;
    WebAnswer m_answer;
    QTimer m_timer;
    QNetworkReply* m_reply = nullptr;
    int m_lookup = -1;
    int m_redirects = 0;
    bool m_onlyLasting = true; // every redirect so far was permanent
};

} // namespace tenon::lookup
