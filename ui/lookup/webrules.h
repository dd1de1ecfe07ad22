// SPDX-License-Identifier: GPL-3.0-or-later
// Which addresses may be asked at all, and how long and how much is waited for. Pure.
#pragma once

#include <QUrl>

class QHostAddress;

namespace tenon::lookup {

struct WebRules {
    bool plainHttp = false; // http as well as https
    bool loopback = false;  // this computer, by http too; for tests alone
    int redirects = 5;
    int milliseconds = 15'000; // altogether, names and redirects included
    qint64 bytes = 2 * 1024 * 1024;
    bool headersOnly = false; // what comes after the headers is not waited for
};

// In the public network: no private, local, shared, reserved or multicast address, nor one that
// stands for such (IPv4 inside IPv6).
bool isPublicAddress(const QHostAddress& address);
bool mayBeAsked(const QHostAddress& address, const WebRules& rules);

// As it is sent: without name and password, without fragment.
QUrl asSent(const QUrl& url);
// By its scheme and host alone; what a name stands for is seen when it is looked up.
bool mayBeAsked(const QUrl& url, const WebRules& rules);

} // namespace tenon::lookup
