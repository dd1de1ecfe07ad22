// SPDX-License-Identifier: GPL-3.0-or-later
// A web server on this computer that answers as the test says, well or badly, and remembers what it
// was asked; over TLS where that is wanted, with a certificate for 127.0.0.1 that protects nothing.
#pragma once

#include <QFile>
#include <QHash>
#include <QPointer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

namespace tenon::test {

struct WebReply {
    QByteArray bytes;      // everything, status line and all
    bool keepOpen = false; // never ends by itself
    QByteArray drip;       // sent again and again, every 10 ms
    int dripTimes = 0;     // 0: for ever
};

inline WebReply page(const QByteArray& status, const QByteArray& body = {},
                     const QByteArray& headers = {}) {
    return {"HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) +
                "\r\nConnection: close\r\n" + headers + "\r\n" + body,
            false,
            {},
            0};
}
inline WebReply redirect(const QByteArray& status, const QByteArray& to) {
    return page(status, {}, "Location: " + to + "\r\n");
}

inline QByteArray loopbackFile(const QString& name) {
    QFile file(QStringLiteral(TENON_SOURCE_DIR "/tests/ui/lookup/certificates/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
inline QSslCertificate loopbackCertificate() {
    return QSslCertificate(loopbackFile(QStringLiteral("loopback.pem")));
}

class WebServer : public QTcpServer {
    Q_OBJECT
public:
    enum class Kind { Plain, Tls };
    explicit WebServer(Kind kind = Kind::Plain) : m_kind(kind) {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, &WebServer::taken);
    }
    QUrl url(const QString& path = {}) const {
        const auto scheme = m_kind == Kind::Tls ? QStringLiteral("https") : QStringLiteral("http");
        return QUrl(QStringLiteral("%1://127.0.0.1:%2/%3").arg(scheme).arg(serverPort()).arg(path));
    }
    // By "GET /path" or "/path" for any method.
    void set(const QByteArray& what, const WebReply& reply) { m_replies.insert(what, reply); }

    QList<QByteArray> asked; // "GET /10.1/a"
    QList<QByteArray> heads; // the whole of each request
    int mostAtOnce = 0;
    int lost = 0; // connections that the other side let go

protected:
    void incomingConnection(qintptr handle) override {
        if (m_kind == Kind::Plain)
            return QTcpServer::incomingConnection(handle);
        auto* socket = new QSslSocket(this);
        if (!socket->setSocketDescriptor(handle))
            return;
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(loopbackCertificate());
        configuration.setPrivateKey(
            QSslKey(loopbackFile(QStringLiteral("loopback.key")), QSsl::Ec));
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket->setSslConfiguration(configuration);
        addPendingConnection(socket);
        socket->startServerEncryption();
    }

private:
    void taken() {
        while (QTcpSocket* socket = nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                ++lost;
                if (m_heard.remove(socket))
                    --m_open;
                socket->deleteLater();
            });
        }
    }
    void read(QTcpSocket* socket) {
        QByteArray& head = m_heard[socket];
        const bool before = head.contains("\r\n\r\n");
        head += socket->readAll();
        if (before || !head.contains("\r\n\r\n"))
            return;
        mostAtOnce = std::max(mostAtOnce, ++m_open);
        const QList<QByteArray> words = head.left(head.indexOf('\r')).split(' ');
        asked << words[0] + ' ' + words[1];
        heads << head;
        const QByteArray any = words[1];
        answer(socket,
               m_replies.value(asked.back(), m_replies.value(any, page("404 Not Found", "none"))));
    }
    void answer(QTcpSocket* socket, const WebReply& reply) {
        socket->write(reply.bytes);
        if (!reply.drip.isEmpty())
            return drip(socket, reply);
        if (!reply.keepOpen)
            socket->disconnectFromHost();
    }
    void drip(QTcpSocket* socket, const WebReply& reply) {
        auto* timer = new QTimer(socket);
        timer->setInterval(10);
        connect(timer, &QTimer::timeout, socket,
                [socket, timer, reply, left = reply.dripTimes]() mutable {
                    socket->write(reply.drip);
                    if (reply.dripTimes > 0 && --left == 0) {
                        timer->stop();
                        socket->disconnectFromHost();
                    }
                });
        timer->start();
    }

    const Kind m_kind;
    QHash<QByteArray, WebReply> m_replies;
    QHash<QTcpSocket*, QByteArray> m_heard;
    int m_open = 0;
};

} // namespace tenon::test
