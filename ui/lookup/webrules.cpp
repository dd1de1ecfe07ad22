// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lookup/webrules.h"

#include <QHostAddress>

#include <algorithm>
#include <array>

namespace tenon::lookup {

using namespace Qt::StringLiterals;

namespace {

bool isIn(const QHostAddress& address, const char* const* begin, const char* const* end) {
    return std::any_of(begin, end, [&](const char* subnet) {
        return address.isInSubnet(QHostAddress::parseSubnet(QString::fromLatin1(subnet)));
    });
}

// The IANA registries of special-purpose addresses (RFC 6890 and its updates), as far as they are
// not reachable by everybody.
bool isSpecialIpv4(const QHostAddress& address) {
    static constexpr std::array special{
        "0.0.0.0/8",     "10.0.0.0/8",      "100.64.0.0/10",  "127.0.0.0/8",    "169.254.0.0/16",
        "172.16.0.0/12", "192.0.0.0/24",    "192.0.2.0/24",   "192.88.99.0/24", "192.168.0.0/16",
        "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4",    "240.0.0.0/4"};
    return isIn(address, special.data(), special.data() + special.size());
}

QHostAddress ipv4Of(const Q_IPV6ADDR& bytes, int from) {
    return QHostAddress(quint32(bytes[from]) << 24 | quint32(bytes[from + 1]) << 16 |
                        quint32(bytes[from + 2]) << 8 | quint32(bytes[from + 3]));
}

// Global unicast is 2000::/3 and nothing else.
bool isPublicIpv6(const QHostAddress& address) {
    static constexpr std::array special{"2001::/23", "2001:db8::/32", "3fff::/20", "5f00::/16"};
    static constexpr std::array global{"2000::/3"};
    static constexpr std::array translated{"64:ff9b::/96"}; // RFC 6052
    static constexpr std::array sixToFour{"2002::/16"};     // RFC 3056
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    if (isIn(address, translated.data(), translated.data() + translated.size()))
        return !isSpecialIpv4(ipv4Of(bytes, 12));
    if (isIn(address, sixToFour.data(), sixToFour.data() + sixToFour.size()))
        return !isSpecialIpv4(ipv4Of(bytes, 2));
    return isIn(address, global.data(), global.data() + global.size()) &&
           !isIn(address, special.data(), special.data() + special.size());
}

// An IPv4 address inside IPv6 (::ffff:0:0/96) is what it stands for.
QHostAddress unwrapped(const QHostAddress& address) {
    bool isIpv4 = false;
    const quint32 inside = address.toIPv4Address(&isIpv4);
    return isIpv4 ? QHostAddress(inside) : address;
}

} // namespace

bool isPublicAddress(const QHostAddress& address) {
    const QHostAddress plain = unwrapped(address);
    if (plain.protocol() == QHostAddress::IPv4Protocol)
        return !isSpecialIpv4(plain);
    return plain.protocol() == QHostAddress::IPv6Protocol && plain.scopeId().isEmpty() &&
           isPublicIpv6(plain);
}

bool mayBeAsked(const QHostAddress& address, const WebRules& rules) {
    return isPublicAddress(address) || (rules.loopback && unwrapped(address).isLoopback());
}

QUrl asSent(const QUrl& url) {
    return url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
}

bool mayBeAsked(const QUrl& url, const WebRules& rules) {
    if (!url.isValid() || url.host().isEmpty())
        return false;
    const QHostAddress literal(url.host());
    if (!literal.isNull() && !mayBeAsked(literal, rules))
        return false;
    if (url.scheme() == "https"_L1)
        return true;
    const bool here = !literal.isNull() && unwrapped(literal).isLoopback();
    return url.scheme() == "http"_L1 && (rules.plainHttp || (rules.loopback && here));
}

} // namespace tenon::lookup
