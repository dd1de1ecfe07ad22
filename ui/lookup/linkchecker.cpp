// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lookup/linkchecker.h"

#include <QCoreApplication>

#include <algorithm>

namespace tenon::lookup {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(LinkChecker)
};

constexpr std::size_t atATime = 2;

LinkState stateOf(const WebAnswer& answer) {
    switch (answer.failure) {
    case WebFailure::None:
        break;
    case WebFailure::NotAllowed:
        return LinkState::NotAsked;
    default:
        return LinkState::Unreachable;
    }
    if (answer.status == 404 || answer.status == 410)
        return LinkState::Gone;
    if (answer.status >= 500)
        return LinkState::Unreachable;
    return answer.status < 400 ? LinkState::Works : LinkState::Refused;
}

// Some servers answer HEAD wrongly or not at all; nothing is called gone before GET said so.
bool askAgain(WebRequest::Method method, const WebAnswer& answer) {
    return method == WebRequest::Method::Head &&
           (answer.status >= 400 || answer.failure == WebFailure::NotReached);
}

} // namespace

QString linkStateText(LinkState state) {
    switch (state) {
    case LinkState::Works:
        return Tr::tr("works");
    case LinkState::Moved:
        return Tr::tr("has moved");
    case LinkState::Gone:
        return Tr::tr("is gone");
    case LinkState::Refused:
        return Tr::tr("lets nobody in unknown");
    case LinkState::Unreachable:
        return Tr::tr("cannot be reached now");
    case LinkState::NotAsked:
        break;
    }
    return Tr::tr("not asked: only public web addresses are");
}

WebRules LinkChecker::usualRules() {
    WebRules rules;
    rules.plainHttp = true;
    rules.headersOnly = true;
    return rules;
}

LinkChecker::LinkChecker(const WebRules& rules, QObject* parent)
    : QObject(parent), m_rules(rules) {}

LinkChecker::~LinkChecker() = default;

bool LinkChecker::check(const QStringList& addresses) {
    if (m_running)
        return false;
    m_running = true;
    m_results.clear();
    m_next = 0;
    m_done = 0;
    QStringList each = addresses;
    each.removeDuplicates();
    for (const QString& address : each)
        m_results.push_back({address, LinkState::NotAsked, {}, 0, {}});
    m_known.assign(m_results.size(), false);
    QMetaObject::invokeMethod(this, &LinkChecker::fill, Qt::QueuedConnection);
    return true;
}

void LinkChecker::fill() {
    if (!m_running)
        return;
    while (m_open.size() < atATime && m_next < m_results.size())
        askFor(m_next++, WebRequest::Method::Head);
    if (m_open.empty()) {
        m_running = false;
        emit finished(false);
    }
}

void LinkChecker::askFor(std::size_t which, WebRequest::Method method) {
    m_open.push_back({which, std::make_unique<WebRequest>(m_network, m_rules)});
    m_open.back().request->start(
        QUrl(m_results[which].address.trimmed(), QUrl::TolerantMode), method, "*/*",
        [this, which, method](const WebAnswer& answer) { answered(which, method, answer); });
}

void LinkChecker::answered(std::size_t which, WebRequest::Method method, const WebAnswer& answer) {
    close(which);
    if (askAgain(method, answer))
        return askFor(which, WebRequest::Method::Get);
    LinkResult& result = m_results[which];
    result.state = stateOf(answer);
    result.status = answer.status;
    result.detail = answer.detail;
    const QUrl given = asSent(QUrl(result.address.trimmed(), QUrl::TolerantMode));
    if (result.state == LinkState::Works && answer.lasting != given) {
        result.state = LinkState::Moved;
        result.movedTo = answer.lasting;
    }
    m_known[which] = true;
    QMetaObject::invokeMethod(this, &LinkChecker::fill, Qt::QueuedConnection);
    emit progress(++m_done, int(m_results.size()));
}

void LinkChecker::close(std::size_t which) {
    const auto found = std::find_if(m_open.begin(), m_open.end(),
                                    [&](const Open& open) { return open.which == which; });
    if (found == m_open.end())
        return;
    found->request.release()->deleteLater(); // it is still at work
    m_open.erase(found);
}

void LinkChecker::cancel() {
    if (!m_running)
        return;
    m_running = false;
    m_open.clear();
    emit finished(true);
}

std::vector<LinkResult> LinkChecker::results() const {
    std::vector<LinkResult> known;
    for (std::size_t i = 0; i < m_results.size(); ++i)
        if (m_known[i])
            known.push_back(m_results[i]);
    return known;
}

} // namespace tenon::lookup
