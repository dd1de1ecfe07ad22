// SPDX-License-Identifier: GPL-3.0-or-later
// Whether web addresses still lead somewhere: asked with HEAD, and with GET where a server does not
// like that; two at a time, on request only. Private addresses are never asked.
#pragma once

#include "core/base/token.h"
#include "ui/lookup/webrequest.h"

#include <QNetworkAccessManager>

#include <memory>
#include <vector>

namespace tenon::lookup {

enum class LinkState {
    Works,
    Moved,       // for good; LinkResult::movedTo says where to
    Gone,        // 404 or 410
    Refused,     // there is somebody, but not for us: sign-in, robots kept out
    Unreachable, // no network, no such host, too slow, broken, or the server fails
    NotAsked     // no http or https, or a private address
};

struct LinkResult {
    QString address; // as it was given
    LinkState state = LinkState::NotAsked;
    QUrl movedTo;
    int status = 0; // of HTTP
    QString detail; // plain English
};

QString linkStateText(LinkState state);

class LinkChecker : public QObject {
    Q_OBJECT
public:
    static WebRules usualRules(); // http and https, headers alone

    explicit LinkChecker(const WebRules& rules = usualRules(), QObject* parent = nullptr);
    ~LinkChecker() override;

    // Each address once, however often it is given. One check at a time: false while one runs.
    bool check(const QStringList& addresses);
    void cancel(); // finished(true) follows; what was found stays in results()

    // In the order given, as far as they are known.
    std::vector<LinkResult> results() const;

signals:
    void progress(int done, int total);
    void finished(bool cancelled); // once for each check

private:
    struct Open {
        std::size_t which;
        std::unique_ptr<WebRequest> request;
    };
    void fill();
    void askFor(std::size_t which, WebRequest::Method method);
    void answered(std::size_t which, WebRequest::Method method, const WebAnswer& answer);
    void close(std::size_t which);

    const WebRules m_rules;
    QNetworkAccessManager m_network;
    std::vector<LinkResult> m_results;
    std::vector<bool> m_known;
    std::vector<Open> m_open;
    std::size_t m_next = 0;
    int m_done = 0;
    bool m_running = false;
};

} // namespace tenon::lookup

template <>
struct tenon::Tokens<tenon::lookup::LinkState> {
    using E = tenon::lookup::LinkState;
    static constexpr std::array pairs{std::pair{E::Works, "works"},
                                      std::pair{E::Moved, "moved"},
                                      std::pair{E::Gone, "gone"},
                                      std::pair{E::Refused, "refused"},
                                      std::pair{E::Unreachable, "unreachable"},
                                      std::pair{E::NotAsked, "not_asked"}};
};
