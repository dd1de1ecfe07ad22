// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lookup/webrequest.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <algorithm>
#include <utility>

namespace tenon::lookup {

using namespace Qt::StringLiterals;

namespace {

bool isRedirect(int status) {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool isLasting(int status) {
    return status == 301 || status == 308;
}

// The server's own 4xx and 5xx are answers; a lost connection or a broken protocol is none.
bool isWhole(QNetworkReply::NetworkError error) {
    return error == QNetworkReply::NoError ||
           (error >= QNetworkReply::ContentAccessDenied &&
            error <= QNetworkReply::UnknownContentError) ||
           (error >= QNetworkReply::InternalServerError &&
            error <= QNetworkReply::UnknownServerError);
}

int statusOf(const QNetworkReply& reply) {
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

} // namespace

WebRequest::WebRequest(QNetworkAccessManager& network, const WebRules& rules, QObject* parent)
    : QObject(parent), m_network(network), m_rules(rules) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this,
            [this] { finish(WebFailure::TooSlow, u"time is up"_s); });
}

WebRequest::~WebRequest() {
    letGo();
}

void WebRequest::start(const QUrl& url, Method method, const QByteArray& accept,
                       std::function<void(const WebAnswer&)> done) {
    m_method = method;
    m_accept = accept;
    m_done = std::move(done);
    m_answer.lasting = asSent(url);
    m_timer.start(m_rules.milliseconds);
    QMetaObject::invokeMethod(
        this, [this, url] { ask(url); }, Qt::QueuedConnection);
}

void WebRequest::cancel() {
    finish(WebFailure::Cancelled, u"cancelled"_s);
}

void WebRequest::ask(const QUrl& url) {
    if (!m_done)
        return;
    m_answer.address = asSent(url);
    if (!mayBeAsked(m_answer.address, m_rules))
        return finish(WebFailure::NotAllowed, u"scheme or address is not allowed"_s);
    if (!QHostAddress(m_answer.address.host()).isNull())
        return send();
    m_lookup = QHostInfo::lookupHost(m_answer.address.host(), this, &WebRequest::lookedUp);
}

// A public name may stand for a private address. QNetworkAccessManager asks for the name again, and
// QHostInfo answers it from what it has just learnt (it keeps answers for a minute), so that a
// second, different answer does not slip in between.
void WebRequest::lookedUp(const QHostInfo& info) {
    m_lookup = -1;
    if (!m_done)
        return;
    const auto addresses = info.addresses();
    if (info.error() != QHostInfo::NoError || addresses.isEmpty())
        return finish(WebFailure::NotFoundHost, info.errorString());
    if (!std::all_of(addresses.begin(), addresses.end(),
                     [&](const QHostAddress& one) { return mayBeAsked(one, m_rules); }))
        return finish(WebFailure::NotAllowed, u"the name stands for a private address"_s);
    send();
}

QNetworkRequest WebRequest::prepared() const {
    QNetworkRequest request(m_answer.address);
    request.setRawHeader("User-Agent", "Tenon");
    request.setRawHeader("Accept", m_accept);
    request.setRawHeader("Accept-Language", "*");        // Qt would tell the person's own
    request.setRawHeader("Accept-Encoding", "identity"); // nothing that unpacks to more
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    return request;
}

void WebRequest::send() {
    m_reply = m_method == Method::Head ? m_network.head(prepared()) : m_network.get(prepared());
    m_reply->setReadBufferSize(64 * 1024);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &WebRequest::headersCame);
    connect(m_reply, &QNetworkReply::readyRead, this, &WebRequest::bytesCame);
    connect(m_reply, &QNetworkReply::finished, this, &WebRequest::replied);
}

void WebRequest::headersCame() {
    m_answer.status = statusOf(*m_reply);
    if (isRedirect(m_answer.status) && m_reply->hasRawHeader("Location"))
        return follow(QUrl::fromEncoded(m_reply->rawHeader("Location").trimmed()));
    if (m_rules.headersOnly && m_answer.status >= 200)
        return finish(WebFailure::None);
    bool known = false;
    const qint64 announced = m_reply->rawHeader("Content-Length").toLongLong(&known);
    if (m_method == Method::Get && known && announced > m_rules.bytes)
        finish(WebFailure::TooBig, u"Content-Length %1"_s.arg(announced));
}

void WebRequest::bytesCame() {
    if (!m_reply)
        return;
    m_answer.body += m_reply->read(m_rules.bytes + 1 - m_answer.body.size());
    if (m_answer.body.size() > m_rules.bytes)
        finish(WebFailure::TooBig, u"more than %1 bytes"_s.arg(m_rules.bytes));
}

// Where to a redirect leads is under the same rules as the first address.
void WebRequest::follow(const QUrl& target) {
    m_onlyLasting = m_onlyLasting && isLasting(m_answer.status);
    const QUrl next = asSent(m_answer.address.resolved(target));
    letGo();
    if (!target.isValid())
        return finish(WebFailure::NotReached, u"the Location cannot be read"_s);
    if (++m_redirects > m_rules.redirects)
        return finish(WebFailure::TooManyRedirects, u"more than %1"_s.arg(m_rules.redirects));
    if (m_onlyLasting)
        m_answer.lasting = next;
    m_answer.status = 0;
    QMetaObject::invokeMethod(
        this, [this, next] { ask(next); }, Qt::QueuedConnection);
}

void WebRequest::replied() {
    if (!m_reply)
        return;
    bytesCame(); // what was still there
    if (!m_reply)
        return;
    m_answer.status = statusOf(*m_reply);
    const auto error = m_reply->error();
    const QString detail = m_reply->errorString();
    if (m_answer.status > 0 && isWhole(error))
        return finish(WebFailure::None, error == QNetworkReply::NoError ? QString() : detail);
    const bool nowhere = error == QNetworkReply::HostNotFoundError ||
                         error == QNetworkReply::TemporaryNetworkFailureError ||
                         error == QNetworkReply::UnknownNetworkError;
    m_answer.status = 0;
    finish(nowhere ? WebFailure::NotFoundHost : WebFailure::NotReached, detail);
}

void WebRequest::letGo() {
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(std::exchange(m_lookup, -1));
    if (QNetworkReply* reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        reply->deleteLater(); // which lets its connection go
    }
}

void WebRequest::finish(WebFailure failure, const QString& detail) {
    if (!m_done)
        return;
    m_timer.stop();
    letGo();
    m_answer.failure = failure;
    m_answer.detail = detail;
    if (failure != WebFailure::None)
        m_answer.body.clear();
    // The one who asked may delete this object.
    const auto done = std::exchange(m_done, nullptr);
    const WebAnswer answer = std::move(m_answer);
    done(answer);
}

} // namespace tenon::lookup
