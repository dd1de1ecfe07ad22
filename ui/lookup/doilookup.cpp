// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lookup/doilookup.h"

#include "core/portfolio/itemparts.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

namespace tenon::lookup {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(DoiLookup)
};

constexpr auto wanted = "application/vnd.citationstyles.csl+json";

Error failed(const WebAnswer& answer) {
    const QString host = answer.address.host();
    const auto error = [&](ErrorCode code, const QString& message) {
        return Error{code, message, answer.detail, answer.address.toString(QUrl::FullyEncoded)};
    };
    switch (answer.failure) {
    case WebFailure::NotFoundHost:
        return error(ErrorCode::CannotRead,
                     Tr::tr("“%1” could not be found. Is this computer online?").arg(host));
    case WebFailure::TooSlow:
        return error(ErrorCode::CannotRead,
                     Tr::tr("“%1” took too long to answer. Try again later.").arg(host));
    case WebFailure::TooBig:
        return error(ErrorCode::InvalidInput,
                     Tr::tr("The answer of “%1” was too big, so it was not read.").arg(host));
    case WebFailure::TooManyRedirects:
        return error(ErrorCode::InvalidInput,
                     Tr::tr("The address was passed on again and again, without an answer."));
    case WebFailure::NotAllowed:
        return error(ErrorCode::InvalidInput,
                     Tr::tr("The address leads to one that Tenon does not ask: only public "
                            "addresses with https are asked."));
    case WebFailure::Cancelled:
        return error(ErrorCode::Cancelled, Tr::tr("The look-up was stopped."));
    case WebFailure::None:
    case WebFailure::NotReached:
        break;
    }
    return error(ErrorCode::CannotRead,
                 Tr::tr("“%1” could not be reached: %2").arg(host, answer.detail));
}

// What the answer says by itself, before it is looked into.
std::optional<Error> refusedBy(const WebAnswer& answer) {
    const QString where = answer.address.toString(QUrl::FullyEncoded);
    if (answer.failure != WebFailure::None)
        return failed(answer);
    if (answer.status == 404 || answer.status == 410)
        return Error{ErrorCode::NotFound,
                     Tr::tr("Nobody has registered this DOI. Look whether it is typed as printed."),
                     answer.detail, where};
    if (answer.status < 200 || answer.status >= 300)
        return Error{ErrorCode::Refused,
                     Tr::tr("“%1” would not answer (%2). Try again later.")
                         .arg(answer.address.host())
                         .arg(answer.status),
                     answer.detail, where};
    return std::nullopt;
}

bool isRecord(const QByteArray& body) {
    return QJsonDocument::fromJson(body).isObject();
}

} // namespace

// The form of ISO 26324.
QString doiIn(const QString& text) {
    static const QRegularExpression form(u"^10\\.\\d{1,9}(\\.\\d+)*/\\S+$"_s);
    const QString doi = portfolio::normalizedIdentifier(portfolio::IdentifierKind::Doi, text);
    return doi.size() <= 500 && form.match(doi).hasMatch() ? doi : QString();
}

DoiLookup::DoiLookup(DoiOptions options, QObject* parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_cache(m_options.cacheFolder, m_options.rules.bytes) {}

DoiLookup::~DoiLookup() = default;

Result<QUrl> DoiLookup::addressOf(const QString& doi) const {
    const QString bare = doiIn(doi);
    if (bare.isEmpty())
        return Error{ErrorCode::Usage,
                     Tr::tr("“%1” is no DOI. A DOI looks like 10.1234/abc.").arg(doi.left(100)),
                     {},
                     {}};
    return QUrl::fromEncoded(m_options.resolver.toEncoded() +
                             QUrl::toPercentEncoding(bare, "/"_ba));
}

void DoiLookup::ask(const QString& doi, Then then) {
    m_waiting.push_back({doiIn(doi), std::move(then)});
    if (m_waiting.size() == 1)
        QMetaObject::invokeMethod(this, &DoiLookup::next, Qt::QueuedConnection);
}

void DoiLookup::next() {
    if (m_waiting.empty() || m_request)
        return;
    const QString doi = m_waiting.front().doi;
    const auto address = addressOf(doi);
    if (!address)
        return tell(address.error());
    if (const auto known = m_cache.find(doi); known && isRecord(*known))
        return tell(*known);
    m_request = std::make_unique<WebRequest>(m_network, m_options.rules);
    m_request->start(*address, WebRequest::Method::Get, wanted,
                     [this](const WebAnswer& answer) { answered(answer); });
}

void DoiLookup::answered(const WebAnswer& answer) {
    if (const auto refused = refusedBy(answer))
        return tell(*refused);
    if (!isRecord(answer.body))
        return tell(Error{ErrorCode::InvalidInput,
                          Tr::tr("The answer of “%1” is no description of a work (CSL-JSON).")
                              .arg(answer.address.host()),
                          u"not a JSON object"_s, answer.address.toString(QUrl::FullyEncoded)});
    m_cache.keep(m_waiting.front().doi, answer.body);
    tell(answer.body);
}

// The one who is told may ask again, cancel, or delete this object.
void DoiLookup::tell(const Result<QByteArray>& result) {
    if (m_request)
        m_request.release()->deleteLater();
    const Then then = std::move(m_waiting.front().then);
    m_waiting.pop_front();
    if (!m_waiting.empty())
        QMetaObject::invokeMethod(this, &DoiLookup::next, Qt::QueuedConnection);
    then(result);
}

void DoiLookup::cancel() {
    std::deque<Question> waiting;
    waiting.swap(m_waiting);
    m_request.reset(); // lets the connection go and tells nobody
    WebAnswer stopped;
    stopped.failure = WebFailure::Cancelled;
    const Error error = failed(stopped);
    for (const Question& question : waiting)
        question.then(error);
}

} // namespace tenon::lookup
